// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/chequeregister/demoregister.h"

#include "model/chequeregister/chequeregister.h"
#include "model/chequeregister/demoscript.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

namespace {

/// Plays the script on a register under construction; gives the number of guidances of both
/// centres.
Result<int> play(ChequeRegister &chequeRegister, const QList<DemoAct> &script,
                 const DemoPeople &people, Moment &now)
{
    for (const DemoAct &act : script) {
        now.timestamp = {QDateTime(act.day, QTime(9, 0), Qt::UTC).toMSecsSinceEpoch()};
        now.today = act.day;
        if (const auto acting = chequeRegister.actAs(act.byOther ? people.other : people.own);
            !acting)
            return acting.error();
        const Result<bool> accepted = act.perform(chequeRegister);
        if (!accepted)
            return accepted.error();
        Q_ASSERT(*accepted); // a script that breaks a rule is a fault of ours
    }
    if (const auto acting = chequeRegister.actAs(people.own); !acting)
        return acting.error();
    const Result<Overview> overview = chequeRegister.loadOverview();
    if (!overview)
        return overview.error();
    return int(overview->guidances.size());
}

Result<int> make(const QString &path, const DemoPeople &people, QDate today)
{
    const QList<DemoAct> script = demoScript(people, today);
    Moment now{{QDateTime(script.constFirst().day, QTime(8, 0), Qt::UTC).toMSecsSinceEpoch()},
               script.constFirst().day};
    const Clock clock = [&now] { return now; };
    // Nothing is lost when this is cut short: it can be made again.
    const RegisterOptions options{.durable = false};
    if (const auto created = ChequeRegister::create(path, people.own, clock, options); !created)
        return created.error();
    const auto chequeRegister = ChequeRegister::open(path, clock, options);
    if (!chequeRegister)
        return chequeRegister.error();
    return play(**chequeRegister, script, people, now);
}

} // namespace

Result<int> makeDemoRegister(const QString &path, const Identity &identity, QDate today)
{
    if (QFileInfo::exists(path))
        return Error{ErrorCode::RegisterExists, path, {}};
    DemoPeople people = DemoPeople::load();
    if (!identity.centre.isEmpty())
        people.own.centre = identity.centre;
    if (!identity.user.isEmpty())
        people.own.user = identity.user;
    const QString unfinished = QString(path + QStringLiteral(".demo-")
                                       + QUuid::createUuid().toString(QUuid::WithoutBraces));
    Result<int> made = make(unfinished, people, today);
    if (made && !QFile::rename(unfinished, path))
        made = Error{ErrorCode::FileNotWritable, path, {}};
    if (!made) {
        QFile::remove(unfinished);
        Error error = made.error();
        error.subject = path;
        return error;
    }
    return made;
}
