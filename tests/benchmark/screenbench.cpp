// SPDX-License-Identifier: GPL-3.0-or-later
// The first overview as people see it: the page with its table, without a screen.
#include "tests/benchmark/benchedoverview.h"
#include "tests/benchmark/benches.h"
#include "tests/benchmark/benchtable.h"

#include "ui/guidancespage.h"

#include <QApplication>
#include <QCheckBox>
#include <QItemSelection>
#include <QLineEdit>
#include <QPixmap>
#include <QTableView>

#include <functional>

namespace {

constexpr double promisedWithSelection = 100; // ms
constexpr double longestBlock = 16;

/// What a keystroke or a click sets off, until the table is ready to be painted.
Samples timesOf(int runs, const std::function<void(int run)> &before,
                const std::function<void(int run)> &work)
{
    Samples samples;
    for (int run = 0; run < runs; ++run) {
        before(run);
        QApplication::processEvents();
        (void)timeOnce(samples, [&]() -> Result<void> {
            work(run);
            return {};
        });
    }
    return samples;
}

/// Every second hundred lines.
void selectHalf(QTableView &table)
{
    QItemSelection half;
    const QAbstractItemModel *model = table.model();
    for (int row = 0; row + 100 <= model->rowCount(); row += 200)
        half.select(model->index(row, 0), model->index(row + 99, 0));
    table.selectionModel()->select(half,
                                   QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

} // namespace

Result<void> benchScreen(const BenchRegister &bench, int runs)
{
    const auto opened = BenchedRegister::open(bench);
    if (!opened)
        return opened.error();
    GuidanceModel read;
    if (const auto loaded = BenchedRegister::load<GuidanceModel, GuidanceRow>(**opened, read);
        !loaded)
        return loaded;
    GuidancesPage page;
    page.resize(1280, 800);
    page.findChild<QCheckBox *>(QStringLiteral("onlyActive"))->setChecked(false);
    page.adopt(read.lines(), std::nullopt);
    page.show();
    auto &table = *page.findChild<QTableView *>(QStringLiteral("lines"));
    auto &keyword = *page.findChild<QLineEdit *>(QStringLiteral("keyword"));
    const auto nothing = [](int) {};
    const QList<int> sorted = read.shownLines();
    BenchAgainst taken;
    taken.limit = longestBlock;
    BenchTable::row(QStringLiteral("all lines shown once they are read"),
                    timesOf(runs, nothing, [&](int) { page.adopt(read.lines(), sorted); }), taken);
    BenchTable::row(QStringLiteral("a page of the table painted"),
                    timesOf(runs, nothing, [&](int) { (void)table.viewport()->grab(); }));
    BenchTable::row(QStringLiteral("letter typed, with page and table"),
                    timesOf(
                        runs, [&](int) { keyword.clear(); },
                        [&](int) { keyword.setText(QStringLiteral("j")); }));
    keyword.clear();
    BenchAgainst against;
    against.limit = promisedWithSelection;
    BenchTable::row(QStringLiteral("sorted with half selected"),
                    timesOf(
                        runs, [&](int) { selectHalf(table); },
                        [&](int run) {
                            table.sortByColumn(GuidanceModel::ClientColumn,
                                               run % 2 == 0 ? Qt::AscendingOrder
                                                            : Qt::DescendingOrder);
                        }),
                    against);
    BenchTable::row(QStringLiteral("letter typed with half selected"),
                    timesOf(
                        runs,
                        [&](int) {
                            keyword.clear();
                            selectHalf(table);
                        },
                        [&](int) { keyword.setText(QStringLiteral("j")); }),
                    against);
    BenchTable::row(QStringLiteral("cleared with half selected"),
                    timesOf(
                        runs,
                        [&](int) {
                            keyword.setText(QStringLiteral("j"));
                            selectHalf(table);
                        },
                        [&](int) { keyword.clear(); }),
                    against);
    return {};
}
