// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/itemmodels/filtersentences.h"

#include "model/wording/formats.h"
#include "model/wording/words.h"

#include <QCoreApplication>
#include <QStringList>

namespace {

class Sentences
{
    Q_DECLARE_TR_FUNCTIONS(FilterSentences)

public:
    static QString period(const OverviewFilter &filter)
    {
        if (!filter.to)
            return tr("from %1").arg(formatDay(*filter.from));
        if (!filter.from)
            return tr("until %1").arg(formatDay(*filter.to));
        return tr("from %1 until %2").arg(formatDay(*filter.from), formatDay(*filter.to));
    }

    static QString partOf(const OverviewFilter &filter, FilterPart part)
    {
        switch (part) {
        case FilterPart::OnlyActive:
            return tr("only active guidances");
        case FilterPart::Period:
            return period(filter);
        case FilterPart::Status:
            return tr("status “%1”").arg(toWords(*filter.status));
        case FilterPart::Paid:
            return tr("payment “%1”").arg(paidInWords(*filter.paid));
        case FilterPart::Counsellor:
            return tr("counsellor %1").arg(filter.counsellor);
        case FilterPart::Keyword:
            return tr("keyword “%1”").arg(filter.keyword.trimmed());
        }
        return {};
    }

    static QString paidInWords(bool paid)
    {
        return paid ? toWords(std::optional(Payment())) : toWords(std::optional<Payment>());
    }

    /// The one part that is set.
    static QString alone(const OverviewFilter &filter, FilterPart part)
    {
        switch (part) {
        case FilterPart::OnlyActive:
            return tr("No guidance is active now.");
        case FilterPart::Status:
            return tr("No line has the status “%1”.").arg(toWords(*filter.status));
        case FilterPart::Paid:
            return *filter.paid ? tr("No line has been paid yet.")
                                : tr("Every line has been paid.");
        case FilterPart::Counsellor:
            return tr("No line is of %1.").arg(filter.counsellor);
        case FilterPart::Keyword:
            return tr("No line has “%1” in it.").arg(filter.keyword.trimmed());
        case FilterPart::Period:
            break;
        }
        return all(filter, {part});
    }

    static QString all(const OverviewFilter &filter, const QList<FilterPart> &parts)
    {
        QStringList said;
        for (const FilterPart part : parts)
            said.append(partOf(filter, part));
        return tr("No line meets all of this: %1.").arg(said.join(QStringLiteral(", ")));
    }
};

} // namespace

QString FilterSentences::nothingMeets(const OverviewFilter &filter)
{
    using enum FilterPart;
    const QList<FilterPart> parts = partsOf(filter);
    if (parts.size() == 1)
        return Sentences::alone(filter, parts.constFirst());
    const QString keyword = filter.keyword.trimmed();
    if (parts == QList<FilterPart>{OnlyActive, Keyword})
        return Sentences::tr("No active guidance has “%1” in it.").arg(keyword);
    if (parts == QList<FilterPart>{Counsellor, Keyword})
        return Sentences::tr("No line of %1 has “%2” in it.").arg(filter.counsellor, keyword);
    if (parts == QList<FilterPart>{OnlyActive, Counsellor})
        return Sentences::tr("No active guidance is of %1.").arg(filter.counsellor);
    if (parts == QList<FilterPart>{OnlyActive, Counsellor, Keyword})
        return Sentences::tr("No active guidance of %1 has “%2” in it.")
            .arg(filter.counsellor, keyword);
    return Sentences::all(filter, parts);
}

QString FilterSentences::without(const FilterDrop &drop)
{
    switch (drop.part) {
    case FilterPart::OnlyActive:
        return Sentences::tr("Among all guidances there are %n.", nullptr, drop.lines);
    case FilterPart::Period:
        return Sentences::tr("Without the period there are %n.", nullptr, drop.lines);
    case FilterPart::Status:
        return Sentences::tr("Without the status there are %n.", nullptr, drop.lines);
    case FilterPart::Paid:
        return Sentences::tr("Without the payment there are %n.", nullptr, drop.lines);
    case FilterPart::Counsellor:
        return Sentences::tr("Without the counsellor there are %n.", nullptr, drop.lines);
    case FilterPart::Keyword:
        return Sentences::tr("Without the keyword there are %n.", nullptr, drop.lines);
    }
    return {};
}

QString FilterSentences::dropIt(FilterPart part)
{
    switch (part) {
    case FilterPart::OnlyActive:
        return Sentences::tr("Show all guidances");
    case FilterPart::Period:
        return Sentences::tr("Drop the period");
    case FilterPart::Status:
        return Sentences::tr("Drop the status");
    case FilterPart::Paid:
        return Sentences::tr("Drop the payment");
    case FilterPart::Counsellor:
        return Sentences::tr("Drop the counsellor");
    case FilterPart::Keyword:
        return Sentences::tr("Drop the keyword");
    }
    return {};
}
