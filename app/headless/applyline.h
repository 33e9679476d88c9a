// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/result.h"
#include "model/rules/finding.h"

#include <QByteArray>

class ChequeRegister;

/// What one line of commands came to.
struct LineResult
{
    bool accepted = false;
    Findings findings;
    QString problem; ///< why the line could not be understood; then there are no findings
};

/// Carries out one use case, written as a JSON object. An Error: the register could not do it.
[[nodiscard]] Result<LineResult> applyLine(ChequeRegister &chequeRegister, const QByteArray &json);
