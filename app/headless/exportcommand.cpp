// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/headless/exportcommand.h"

#include "model/exchange/outputfile.h"
#include "model/exchange/tablefile.h"
#include "model/itemmodels/guidancemodel.h"
#include "model/itemmodels/ledgermodel.h"
#include "model/itemmodels/overviewsheet.h"

#include <QCoreApplication>

namespace {

struct ExportText
{
    Q_DECLARE_TR_FUNCTIONS(ExportCommand)
};

/// A column and a direction, or why there is none.
struct Sorting
{
    int column = -1; ///< as loaded
    Qt::SortOrder order = Qt::AscendingOrder;
    QString problem;
};

template <typename Model> Sorting readSorting(const std::optional<QString> &option)
{
    if (!option)
        return {};
    const QStringList parts = option->split(u':');
    const auto column = Model::columnFromName(parts.constFirst());
    const QString direction = parts.value(1, QStringLiteral("asc"));
    const bool descending = direction == QLatin1StringView("desc");
    if (!column || parts.size() > 2 || (!descending && direction != QLatin1StringView("asc")))
        return {-1, {}, ExportText::tr("“%1” is not a column to sort by.").arg(*option)};
    return {*column, descending ? Qt::DescendingOrder : Qt::AscendingOrder, {}};
}

std::optional<GuidanceStatus> statusFrom(const QString &option)
{
    if (option == QLatin1StringView("in-use"))
        return GuidanceStatus::InUse;
    if (option == QLatin1StringView("closed"))
        return GuidanceStatus::Closed;
    if (option == QLatin1StringView("discontinued"))
        return GuidanceStatus::Discontinued;
    return std::nullopt;
}

ExitCode write(const CommandContext &context, const OverviewModel &model)
{
    const QString &path = context.line.arguments.at(1);
    if (const Result<void> written = writeTable(OverviewSheet(model), path); !written)
        return context.console.fail(written.error());
    context.console.say(
        ExportText::tr("%n line(s) written to %1", nullptr, model.rowCount()).arg(path));
    if (context.console.json())
        context.console.print({{QStringLiteral("ok"), true},
                               {QStringLiteral("file"), path},
                               {QStringLiteral("lines"), model.rowCount()}});
    return ExitCode::Done;
}

template <typename Model, typename Row>
ExitCode exportLines(const CommandContext &context, ChequeRegister &cheques,
                     const OverviewFilter &filter, const Sorting &sorting)
{
    LineTable table;
    const auto begin = [&table] { table = Model::emptyTable(); };
    const std::function<void(const Row &)> take = [&table](const Row &row) {
        Model::put(table, row);
    };
    if (const Result<void> read = cheques.readAll(begin, take); !read)
        return context.console.fail(read.error());
    table.settle();
    Model model;
    model.adopt(table);
    model.setFilter(filter);
    model.sort(sorting.column, sorting.order);
    return write(context, model);
}

} // namespace

ExitCode exportCommand(const CommandContext &context)
{
    const QString &what = context.line.arguments.at(0);
    const bool guidances = what == QLatin1StringView("guidances");
    if (!guidances && what != QLatin1StringView("financial"))
        return context.console.fail(
            ExitCode::Impossible,
            ExportText::tr("There is no overview “%1”: use guidances or financial.").arg(what));
    // Before the register is read.
    if (!canWrite(tableFormOf(context.line.arguments.at(1))))
        return context.console.fail(
            {ErrorCode::WorkbookUnavailable, context.line.arguments.at(1), {}});
    if (isPartOfRegister(context.line.arguments.at(1), context.line.registerPath))
        return context.console.fail({ErrorCode::FileNotWritable, context.line.arguments.at(1), {}});
    const Sorting sorting = guidances ? readSorting<GuidanceModel>(context.line.sort)
                                      : readSorting<LedgerModel>(context.line.sort);
    if (!sorting.problem.isEmpty())
        return context.console.fail(ExitCode::Impossible, sorting.problem);
    OverviewFilter filter;
    filter.keyword = context.line.keyword.value_or(QString());
    if (context.line.status) {
        filter.status = statusFrom(*context.line.status);
        if (!guidances || !filter.status)
            return context.console.fail(
                ExitCode::Impossible,
                ExportText::tr("--status takes in-use, closed or discontinued, and only for"
                               " guidances."));
    }
    // A closed status asks for lines that are not active.
    const bool closed = filter.status && *filter.status != GuidanceStatus::InUse;
    filter.onlyActive = guidances && !context.line.all && !closed;

    const auto chequeRegister = openToRead(context);
    if (!chequeRegister)
        return context.console.fail(chequeRegister.error());
    ChequeRegister &cheques = **chequeRegister;
    return guidances ? exportLines<GuidanceModel, GuidanceRow>(context, cheques, filter, sorting)
                     : exportLines<LedgerModel, LedgerRow>(context, cheques, filter, sorting);
}
