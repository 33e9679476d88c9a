// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/linekeeper.h"

#include "model/itemmodels/guidancemodel.h"
#include "tests/support/overviewcells.h"
#include "tests/support/overviewrows.h"
#include "tests/support/testcase.h"
#include "ui/overviewview.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QSignalSpy>

#include <algorithm>
#include <memory>

/// What is selected, current and in sight stays so while the lines move.
class TestLineKeeper : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void keepsTheSelectionThroughSorts();
    void keepsWhatAFilterHides();
    void aNewSelectionForgetsWhatWasHidden();
    void currentComesBack();
    void keepsThroughReloads();
    void keepsThroughSingleChanges();
    void keepsManySelected();
    void selectionIsFewRanges();
    void currentStaysInSight();
    void topStaysWhenNothingIsCurrent();
    void theVeryTopStays();
    void whoScrolledAwayStaysThere();
    void awaitedLineIsSelectedWhenItComes();
    void choosingAnotherEndsTheWait();

private:
    [[nodiscard]] QList<qint64> selected() const;
    [[nodiscard]] qint64 current() const;
    [[nodiscard]] qint64 topLine() const;
    [[nodiscard]] bool isInSight(qint64 id) const;
    void choose(qint64 id, QItemSelectionModel::SelectionFlags how);

    std::unique_ptr<GuidanceModel> m_model;
    std::unique_ptr<OverviewView> m_view;
};

namespace {

/// From 1 on; every third is closed. Names run against the ages.
QList<GuidanceRow> rowsUpTo(int count)
{
    QList<GuidanceRow> rows;
    for (int id = 1; id <= count; ++id) {
        rows.append(guidanceRow(id, QStringLiteral("Klant %1").arg(count - id, 6, 10, QChar(u'0')),
                                id % 3 == 0 ? GuidanceStatus::Closed : GuidanceStatus::InUse, id));
    }
    return rows;
}

constexpr auto selectToo = QItemSelectionModel::Select | QItemSelectionModel::Rows;
constexpr auto selectOnly = QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows;

} // namespace

void TestLineKeeper::init()
{
    m_model = std::make_unique<GuidanceModel>();
    m_view = std::make_unique<OverviewView>(OverviewView::Click::Selects);
    m_view->setModel(m_model.get());
    m_view->sortByColumn(GuidanceModel::ModifiedColumn, Qt::DescendingOrder);
    m_model->setRows(rowsUpTo(200));
    m_view->resize(900, 400);
    m_view->show();
    QCoreApplication::processEvents();
}

void TestLineKeeper::cleanup()
{
    m_view.reset();
    m_model.reset();
}

QList<qint64> TestLineKeeper::selected() const
{
    QList<qint64> ids;
    for (const QModelIndex &row : m_view->selectionModel()->selectedRows())
        ids.append(row.data(OverviewModel::IdRole).toLongLong());
    std::sort(ids.begin(), ids.end());
    return ids;
}

qint64 TestLineKeeper::current() const
{
    return m_view->currentIndex().data(OverviewModel::IdRole).toLongLong();
}

qint64 TestLineKeeper::topLine() const
{
    return m_model->lines().id(m_model->lineAt(m_view->rowAt(0)));
}

bool TestLineKeeper::isInSight(qint64 id) const
{
    return m_view->viewport()->rect().contains(
        m_view->visualRect(m_model->index(m_model->rowOf(id), 0)));
}

void TestLineKeeper::choose(qint64 id, QItemSelectionModel::SelectionFlags how)
{
    m_view->selectionModel()->setCurrentIndex(m_model->index(m_model->rowOf(id), 2), how);
}

void TestLineKeeper::keepsTheSelectionThroughSorts()
{
    choose(7, selectOnly);
    choose(70, selectToo);
    choose(140, selectToo);
    for (int column = 0; column < GuidanceModel::ColumnCount; ++column) {
        m_view->sortByColumn(column, column % 2 == 0 ? Qt::AscendingOrder : Qt::DescendingOrder);
        QCOMPARE(selected(), (QList<qint64>{7, 70, 140}));
        QCOMPARE(current(), 140);
        QCOMPARE(m_view->currentIndex().column(), 2);
    }
}

void TestLineKeeper::keepsWhatAFilterHides()
{
    choose(9, selectOnly); // closed
    choose(10, selectToo);
    choose(12, selectToo); // closed
    m_model->setFilter({.onlyActive = true});
    QCOMPARE(selected(), QList<qint64>{10});
    m_model->setFilter({.keyword = QStringLiteral("60004012"), .onlyActive = true});
    QCOMPARE(selected(), QList<qint64>{});
    m_model->setFilter({.keyword = QStringLiteral("60004012")});
    QCOMPARE(selected(), QList<qint64>{12});
    QCOMPARE(current(), 12);
    m_model->setFilter({});
    QCOMPARE(selected(), (QList<qint64>{9, 10, 12}));
}

void TestLineKeeper::aNewSelectionForgetsWhatWasHidden()
{
    choose(9, selectOnly);
    choose(10, selectToo);
    m_model->setFilter({.onlyActive = true});
    choose(20, selectOnly);
    m_model->setFilter({});
    QCOMPARE(selected(), QList<qint64>{20});
    QCOMPARE(current(), 20);
    // Nothing is a choice too.
    m_view->clearSelection();
    m_model->setFilter({.onlyActive = true});
    m_model->setFilter({});
    QCOMPARE(selected(), QList<qint64>{});
}

void TestLineKeeper::currentComesBack()
{
    choose(9, QItemSelectionModel::NoUpdate);
    m_model->setFilter({.onlyActive = true});
    QVERIFY(!m_view->currentIndex().isValid());
    m_view->sortByColumn(GuidanceModel::ClientColumn, Qt::AscendingOrder);
    m_model->setFilter({});
    QCOMPARE(current(), 9);
    QVERIFY(isInSight(9));
}

void TestLineKeeper::keepsThroughReloads()
{
    choose(50, selectOnly);
    choose(60, selectToo);
    QList<GuidanceRow> rows = rowsUpTo(210); // ten new ones
    rows.removeAt(49); // and one that is gone
    m_model->setRows(rows);
    QCOMPARE(selected(), QList<qint64>{60});
    QCOMPARE(current(), 60);
    m_model->setRows(rowsUpTo(5));
    QCOMPARE(selected(), QList<qint64>{});
}

void TestLineKeeper::keepsThroughSingleChanges()
{
    choose(50, selectOnly);
    choose(61, selectToo);
    m_model->setFilter({.onlyActive = true});
    const auto change = [this](GuidanceStatus status, qint64 sequence) {
        m_model->upsert(guidanceRow(50, QStringLiteral("Anders"), status, sequence));
    };
    change(GuidanceStatus::InUse, 300); // to the top
    QCOMPARE(selected(), (QList<qint64>{50, 61}));
    change(GuidanceStatus::Closed, 301); // out of sight
    QCOMPARE(selected(), QList<qint64>{61});
    change(GuidanceStatus::InUse, 302);
    QCOMPARE(selected(), (QList<qint64>{50, 61}));
    QCOMPARE(current(), 61);
    // The current one too, and nobody chose the one beside it.
    m_model->upsert(guidanceRow(61, QStringLiteral("A"), GuidanceStatus::Closed, 303));
    m_model->upsert(guidanceRow(61, QStringLiteral("A"), GuidanceStatus::InUse, 304));
    QCOMPARE(current(), 61);
    QVERIFY(selected().contains(61));
}

void TestLineKeeper::keepsManySelected()
{
    m_model->setRows(rowsUpTo(5000));
    m_view->selectAll();
    for (const qint64 id : {7, 8, 4000})
        choose(id, QItemSelectionModel::Deselect | QItemSelectionModel::Rows);
    const QList<qint64> before = selected();
    QCOMPARE(before.size(), 4997);
    m_view->sortByColumn(GuidanceModel::ClientColumn, Qt::AscendingOrder);
    QCOMPARE(selected(), before);
    m_model->setFilter({.onlyActive = true});
    QCOMPARE(selected().size(), 4997 - 1666);
    m_model->setFilter({});
    QCOMPARE(selected(), before);
}

void TestLineKeeper::selectionIsFewRanges()
{
    m_model->setRows(rowsUpTo(5000));
    m_view->selectAll();
    m_view->sortByColumn(GuidanceModel::ClientColumn, Qt::DescendingOrder);
    QCOMPARE(m_view->selectionModel()->selection().size(), 1);
    m_model->setFilter({.onlyActive = true});
    QCOMPARE(m_view->selectionModel()->selection().size(), 1);
}

void TestLineKeeper::currentStaysInSight()
{
    choose(200, selectOnly); // the first
    QVERIFY(isInSight(200));
    m_view->sortByColumn(GuidanceModel::ModifiedColumn, Qt::AscendingOrder);
    QVERIFY(isInSight(200));
    m_view->sortByColumn(GuidanceModel::ModifiedColumn, Qt::DescendingOrder);
    QVERIFY(isInSight(200));
}

void TestLineKeeper::topStaysWhenNothingIsCurrent()
{
    m_view->scrollTo(m_model->index(100, 0), QAbstractItemView::PositionAtTop);
    const qint64 top = topLine();
    QCOMPARE(top, 100); // in use
    m_model->setFilter({.onlyActive = true});
    QCOMPARE(topLine(), top);
    m_model->setFilter({});
    QCOMPARE(topLine(), top);
    m_view->sortByColumn(GuidanceModel::ChequeNumberColumn, Qt::AscendingOrder);
    QCOMPARE(topLine(), top);
    m_model->setRows(rowsUpTo(230));
    QCOMPARE(topLine(), top);
}

void TestLineKeeper::theVeryTopStays()
{
    m_view->sortByColumn(GuidanceModel::ChequeNumberColumn, Qt::AscendingOrder);
    QCOMPARE(m_view->verticalScrollBar()->value(), 0);
    QCOMPARE(topLine(), 1);
    // The focus made the first line current: the arrow keys go on from there.
    m_view->setFocus();
    QCOMPARE(current(), 1);
    m_view->sortByColumn(GuidanceModel::ChequeNumberColumn, Qt::DescendingOrder);
    QCOMPARE(m_view->verticalScrollBar()->value(), 0);
    QCOMPARE(current(), 200);
    QCOMPARE(selected(), QList<qint64>{});
    m_model->setRows(rowsUpTo(230));
    QCOMPARE(m_view->verticalScrollBar()->value(), 0);
}

void TestLineKeeper::whoScrolledAwayStaysThere()
{
    choose(200, selectOnly);
    m_view->scrollTo(m_model->index(100, 0), QAbstractItemView::PositionAtTop);
    const qint64 top = topLine();
    m_model->setFilter({.onlyActive = true});
    QCOMPARE(topLine(), top);
    QCOMPARE(current(), 200);
}

void TestLineKeeper::awaitedLineIsSelectedWhenItComes()
{
    m_view->keeper().awaitLine(205);
    QCOMPARE(m_view->keeper().chosenLine(), 205);
    m_view->setFocus(); // makes the first line current, which nobody chose
    m_model->setRows(rowsUpTo(203));
    QCOMPARE(selected(), QList<qint64>{});
    m_model->setRows(rowsUpTo(210));
    QCOMPARE(selected(), QList<qint64>{205});
    QCOMPARE(current(), 205);
    QVERIFY(isInSight(205));
}

void TestLineKeeper::choosingAnotherEndsTheWait()
{
    QVERIFY(!m_view->keeper().chosenLine());
    m_view->keeper().awaitLine(205);
    choose(20, selectOnly);
    QCOMPARE(m_view->keeper().chosenLine(), 20);
    m_model->setRows(rowsUpTo(210));
    QCOMPARE(selected(), QList<qint64>{20});
    // Hidden, it is still the one.
    m_model->setFilter({.keyword = QStringLiteral("60004007")});
    QCOMPARE(m_view->keeper().chosenLine(), 20);
}

QTEST_MAIN(TestLineKeeper)
#include "tst_linekeeper.moc"
