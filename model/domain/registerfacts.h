// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/eventhead.h"

/// What can be told of a register as a whole. Shown in *Over dit register*.
struct RegisterFacts
{
    QString path;
    qint64 bytes = 0; ///< size of the file
    int schemaVersion = 0;
    EventHead head;
    qint64 cheques = 0;
    qint64 guidances = 0;
    qint64 conversations = 0; ///< deleted ones too
    qint64 ledgerLines = 0; ///< corrections too

    friend bool operator==(const RegisterFacts &, const RegisterFacts &) = default;
};
