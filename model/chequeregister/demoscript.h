// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/chequeregister/identity.h"
#include "model/domain/drafts.h"
#include "model/domain/result.h"

#include <QList>

#include <functional>

class ChequeRegister;

/// The names and texts of the demo register, from resources/demo.
struct DemoPeople
{
    Identity own;
    Identity other; ///< a second centre, which takes over some cheques
    QStringList counsellors;
    QStringList familyNames;
    QStringList givenNames;
    QStringList questions;
    QString revisedQuestion;
    QStringList feedback;

    [[nodiscard]] static DemoPeople load();
};

/// One use case of the demo register, on its day.
struct DemoAct
{
    QDate day;
    bool byOther = false; ///< the other centre does it
    /// True when it was accepted.
    std::function<Result<bool>(ChequeRegister &)> perform;
};

/// What happens in the year up to `today`, in the order in which it happens. The same day gives the
/// same script.
[[nodiscard]] QList<DemoAct> demoScript(const DemoPeople &people, QDate today);
