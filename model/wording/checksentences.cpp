// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/wording/checksentences.h"

#include "model/wording/printable.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace {

struct Sentence
{
    Q_DECLARE_TR_FUNCTIONS(CheckSentences)
};

/// As many as a sentence can count.
int counted(qint64 number)
{
    return int(std::min<qint64>(number, std::numeric_limits<int>::max()));
}

/// What was looked at, and how much of it.
QString examined(const CheckResult &result)
{
    const int count = counted(result.examined);
    switch (result.check) {
    case Check::Schema:
        return Sentence::tr("%n part(s)", nullptr, count);
    case Check::Structure:
        return Sentence::tr("%n page(s)", nullptr, count);
    case Check::ForeignKeys:
    case Check::Dossiers:
        return Sentence::tr("%n row(s)", nullptr, count);
    case Check::EventChain:
        return Sentence::tr("%n event(s)", nullptr, count);
    case Check::Ledger:
        return Sentence::tr("%n line(s)", nullptr, count);
    case Check::Budgets:
    case Check::KeptColumns:
        return Sentence::tr("%n guidance(s)", nullptr, count);
    case Check::ActiveGuidances:
        return Sentence::tr("%n cheque(s)", nullptr, count);
    }
    return {};
}

/// `conversation 12` in words; what has none stays as it is.
QString placeWords(const QString &place)
{
    const QString what = place.section(u' ', 0, 0);
    const QString which = printable(place.section(u' ', 1));
    const auto is = [&what](const char *name) { return what == QLatin1StringView(name); };
    if (is("file"))
        return Sentence::tr("the file as a whole");
    if (is("schema"))
        return Sentence::tr("the tables as a whole");
    if (is("tariff"))
        return Sentence::tr("the tariffs");
    if (is("page"))
        return Sentence::tr("page %1").arg(which);
    if (is("event"))
        return Sentence::tr("event %1").arg(which);
    if (is("conversation"))
        return Sentence::tr("conversation %1").arg(which);
    if (is("guidance"))
        return Sentence::tr("guidance %1").arg(which);
    if (is("career_question"))
        return Sentence::tr("career question %1").arg(which);
    if (is("cheque"))
        return Sentence::tr("order %1").arg(which);
    if (is("payout"))
        return Sentence::tr("ledger line %1").arg(which);
    if (is("payment"))
        return Sentence::tr("payment %1").arg(which);
    return printable(place);
}

/// What a fault means, and what to do.
QString meaning(Check check)
{
    switch (check) {
    case Check::Schema:
        return Sentence::tr("Another program changed the tables or the tariffs. Restore the last "
                            "good backup.");
    case Check::Structure:
        return Sentence::tr("The file is damaged. Restore the last good backup.");
    case Check::ForeignKeys:
        return Sentence::tr("Something that is referred to is not there. Restore the last good "
                            "backup.");
    case Check::EventChain:
        return Sentence::tr("The history was changed or cut off. Restore the last good backup.");
    case Check::Dossiers:
        return Sentence::tr("What is stored is not what was registered. Restore the last good "
                            "backup.");
    case Check::Ledger:
        return Sentence::tr("The payouts do not agree with the conversations. Restore the last "
                            "good backup, and do not pay before you have.");
    case Check::Budgets:
        return Sentence::tr("More was used than the cheque is good for. Restore the last good "
                            "backup.");
    case Check::KeptColumns:
        return Sentence::tr("The overview does not agree with the conversations. Restore the last "
                            "good backup.");
    case Check::ActiveGuidances:
        return Sentence::tr("A cheque is registered twice. Restore the last good backup.");
    }
    return {};
}

} // namespace

QString toWords(Check check)
{
    switch (check) {
    case Check::Schema:
        return Sentence::tr("Tables and tariffs");
    case Check::Structure:
        return Sentence::tr("Structure of the file");
    case Check::ForeignKeys:
        return Sentence::tr("References");
    case Check::EventChain:
        return Sentence::tr("Chain of events");
    case Check::Dossiers:
        return Sentence::tr("Dossiers against their events");
    case Check::Ledger:
        return Sentence::tr("Financial overview");
    case Check::Budgets:
        return Sentence::tr("Hours and value of the cheques");
    case Check::KeptColumns:
        return Sentence::tr("Overview of guidances");
    case Check::ActiveGuidances:
        return Sentence::tr("One active guidance per cheque");
    }
    return {};
}

QString sentence(const CheckResult &result)
{
    const QString title = toWords(result.check);
    if (result.faults == 0)
        return Sentence::tr("%1: in order (%2)").arg(title, examined(result));
    return Sentence::tr("%1: %n fault(s), the first at %2. %3", nullptr, counted(result.faults))
        .arg(title, placeWords(result.first), meaning(result.check));
}

QString lastEvent(const CheckedRegister &checked)
{
    if (checked.head.number == 0)
        return Sentence::tr("No events yet");
    return Sentence::tr("Last event: %1, with hash %2")
        .arg(QString::number(checked.head.number), printable(checked.head.hash));
}

QString sentence(const CheckReport &report)
{
    if (isSound(report))
        return Sentence::tr("The register is sound.");
    return Sentence::tr("The register is not sound. Do not work on in it: restore the last good "
                        "backup.");
}
