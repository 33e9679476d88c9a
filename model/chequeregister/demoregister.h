// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/chequeregister/identity.h"
#include "model/domain/result.h"

#include <QDate>

/// Makes a register to look around in: a year of dossiers up to `today`, in every status, with
/// Flemish names, made through the same use cases as a real one. Empty fields of `identity` get
/// sample names. Complete or not there; gives the number of guidances. Errors: RegisterExists and
/// those of writing a register.
[[nodiscard]] Result<int> makeDemoRegister(const QString &path, const Identity &identity,
                                           QDate today);
