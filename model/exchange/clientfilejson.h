// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/clientfile.h"

#include <QByteArray>

/// The file that a client gets who asks what is kept about them: when and by which centre it was
/// made, every name their cheques were ordered under, and each dossier as `show` has it, with all
/// versions of the career question, deleted conversations and payouts. Readable JSON in UTF-8.
[[nodiscard]] QByteArray clientFileJson(const ClientFile &file);
