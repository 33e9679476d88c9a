// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmemory.h"

#include "model/itemmodels/overviewmodel.h"
#include "tests/support/dialogs.h"
#include "tests/support/overviewcells.h"
#include "tests/support/overviewrows.h"
#include "tests/support/testcase.h"
#include "ui/guidancespage.h"
#include "ui/overviewview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QSettings>
#include <QTemporaryDir>

#include <algorithm>
#include <memory>

/// An overview is next time as it was left, whatever version of the program that is.
class TestViewMemory : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void completesColumns_data();
    void completesColumns();
    void layoutRoundTrip();
    void filterRoundTrip_data();
    void filterRoundTrip();
    void anotherRegisterHasItsOwn();
    void takesNoNonsense();
    void keywordIsNotKept();
    void pageRemembersColumnsAndSort();
    void pageRemembersFilters();
    void pageRemembersTheChosenLine();
    void widthsOnlyWhenChosen();
    void newColumnsComeWhereTheyUsuallyAre();
    void oneColumnStays();
    void hiddenColumnsAreStillSearched();
    void menuHidesAndShows();
    void standardViewResetsAll();
    void rowsAreSelectedWhenColumnsMoved();

private:
    [[nodiscard]] QString ini() const { return m_folder->filePath(QStringLiteral("view.ini")); }
    [[nodiscard]] std::unique_ptr<ViewMemory> memory()
    {
        return std::make_unique<ViewMemory>(*m_settings, QStringLiteral("guidances"),
                                            QStringLiteral("/tmp/a.sqlite"));
    }
    /// As a start of the program makes it.
    [[nodiscard]] std::unique_ptr<GuidancesPage> page();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
};

namespace {

OverviewView *linesOf(const QWidget &page)
{
    return page.findChild<OverviewView *>(QStringLiteral("lines"));
}

/// From left to right, those that are shown.
QStringList titlesOf(const QWidget &page)
{
    const OverviewView *view = linesOf(page);
    QStringList titles;
    for (const int column : view->columnsInOrder()) {
        if (!view->isColumnHidden(column))
            titles.append(view->model()->headerData(column, Qt::Horizontal).toString());
    }
    return titles;
}

ViewLayout::Column column(const char *name, bool shown = true, int width = 0)
{
    return {QString::fromUtf8(name), shown, width};
}

} // namespace

void TestViewMemory::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<QSettings>(ini(), QSettings::IniFormat);
}

std::unique_ptr<GuidancesPage> TestViewMemory::page()
{
    auto page = std::make_unique<GuidancesPage>();
    page->remember(memory());
    page->setRows({guidanceRow(1, QStringLiteral("Peeters"), GuidanceStatus::InUse, 1),
                   guidanceRow(2, QStringLiteral("Çelik"), GuidanceStatus::Closed, 2),
                   guidanceRow(3, QStringLiteral("Aerts"), GuidanceStatus::InUse, 3)});
    page->resize(1200, 500);
    page->show();
    return page;
}

void TestViewMemory::completesColumns_data()
{
    QTest::addColumn<QList<ViewLayout::Column>>("known");
    QTest::addColumn<QString>("all"); // hidden ones in brackets
    using Columns = QList<ViewLayout::Column>;
    QTest::newRow("nothing known") << Columns{} << QStringLiteral("a b c d");
    QTest::newRow("another order")
        << Columns{column("d"), column("b"), column("a"), column("c")} << QStringLiteral("d b a c");
    QTest::newRow("hidden") << Columns{column("a"), column("b", false), column("c"), column("d")}
                            << QStringLiteral("a (b) c d");
    QTest::newRow("a new one behind its usual neighbour")
        << Columns{column("d"), column("a"), column("b")} << QStringLiteral("d a b c");
    QTest::newRow("a new first one")
        << Columns{column("d"), column("c"), column("b")} << QStringLiteral("a d c b");
    QTest::newRow("two new ones") << Columns{column("d"), column("a")} << QStringLiteral("d a b c");
    QTest::newRow("unknown names")
        << Columns{column("x"), column("b"), column(""), column("a")} << QStringLiteral("b c d a");
    QTest::newRow("a name twice") << Columns{column("b"), column("b", false), column("a")}
                                  << QStringLiteral("b c d a");
    QTest::newRow("all hidden") << Columns{column("a", false), column("b", false),
                                           column("c", false), column("d", false)}
                                << QStringLiteral("a b c d");
}

void TestViewMemory::completesColumns()
{
    QFETCH(QList<ViewLayout::Column>, known);
    const QStringList names{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"),
                            QStringLiteral("d")};
    QStringList all;
    for (const ViewLayout::Column &each : ViewLayout{.columns = known}.completed(names))
        all.append(each.shown ? each.name : QString(u'(' + each.name + u')'));
    QTEST(all.join(u' '), "all");
}

void TestViewMemory::layoutRoundTrip()
{
    const ViewLayout layout{
        .columns = {column("b", true, 120), column("a", false, 0), column("c, d", true, 77)},
        .sortColumn = QStringLiteral("c, d"),
        .sortOrder = Qt::AscendingOrder};
    memory()->setLayout(layout);
    m_settings = std::make_unique<QSettings>(ini(), QSettings::IniFormat); // another start
    QVERIFY(memory()->layout() == layout);
    memory()->forget();
    QVERIFY(memory()->layout().columns.isEmpty());
    QCOMPARE(m_settings->allKeys(), QStringList());
}

void TestViewMemory::filterRoundTrip_data()
{
    QTest::addColumn<OverviewFilter>("filter");
    QTest::newRow("nothing") << OverviewFilter();
    QTest::newRow("only active") << OverviewFilter{.onlyActive = true};
    QTest::newRow("status") << OverviewFilter{.status = GuidanceStatus::Discontinued};
    QTest::newRow("paid") << OverviewFilter{.paid = true};
    QTest::newRow("unpaid") << OverviewFilter{.paid = false};
    QTest::newRow("counsellor") << OverviewFilter{.counsellor =
                                                      QStringLiteral("D’hondt, Zoë; “x”")};
    QTest::newRow("period") << OverviewFilter{.from = QDate(2026, 2, 28),
                                              .to = QDate(2026, 12, 31)};
}

void TestViewMemory::filterRoundTrip()
{
    QFETCH(OverviewFilter, filter);
    QVERIFY(!memory()->filter());
    memory()->setFilter(filter);
    m_settings = std::make_unique<QSettings>(ini(), QSettings::IniFormat);
    QVERIFY(memory()->filter() == filter);
}

void TestViewMemory::anotherRegisterHasItsOwn()
{
    memory()->setFilter({.counsellor = QStringLiteral("Maes Wout")});
    memory()->setLine(7);
    QCOMPARE(memory()->line(), 7);
    ViewMemory other(*m_settings, QStringLiteral("guidances"), QStringLiteral("/tmp/b.sqlite"));
    QVERIFY(!other.filter());
    QVERIFY(!other.line());
    other.setLine(8);
    QVERIFY(!memory()->line());
    QVERIFY(!memory()->filter());
    // Each overview is for itself.
    const ViewMemory financial(*m_settings, QStringLiteral("financial"),
                               QStringLiteral("/tmp/b.sqlite"));
    QVERIFY(!financial.line());
}

void TestViewMemory::takesNoNonsense()
{
    QFile file(ini());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[overviews]\n"
               "guidances\\columns=x, client, 7, client\n"
               "guidances\\columnWidths=-3, 99999999999, abc\n"
               "guidances\\hiddenColumns=chequeNumber, y\n"
               "guidances\\sortColumn=z\n"
               "guidances\\sortDescending=perhaps\n"
               "guidances\\register=/tmp/a.sqlite\n"
               "guidances\\onlyActive=1\n"
               "guidances\\status=available\n"
               "guidances\\from=31/02/2026\n"
               "guidances\\to=2026-02-31\n"
               "guidances\\line=first\n");
    file.close();
    m_settings = std::make_unique<QSettings>(ini(), QSettings::IniFormat);
    const auto shown = page();
    QCOMPARE(titlesOf(*shown).size(), 10);
    QVERIFY(!shown->overview().filter().from && !shown->overview().filter().to);
    QCOMPARE(shown->overview().sortColumn(), 9);
    QVERIFY(!shown->findChild<QComboBox *>(QStringLiteral("status"))->currentText().isEmpty());
}

void TestViewMemory::keywordIsNotKept()
{
    // It is often a client's name.
    page()->findChild<QLineEdit *>(QStringLiteral("keyword"))->setText(QStringLiteral("Çelik"));
    m_settings->sync();
    QFile file(ini());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray written = file.readAll();
    QVERIFY(written.contains("sortColumn"));
    QVERIFY(!written.contains("elik"));
    QCOMPARE(page()->findChild<QLineEdit *>(QStringLiteral("keyword"))->text(), QString());
}

void TestViewMemory::pageRemembersColumnsAndSort()
{
    QStringList left;
    {
        const auto shown = page();
        OverviewView *view = linesOf(*shown);
        view->horizontalHeader()->moveSection(2, 0); // the client first
        view->setColumnShown(6, false);
        view->setColumnShown(1, false);
        view->sortByColumn(2, Qt::AscendingOrder);
        left = titlesOf(*shown);
        QCOMPARE(left.size(), 8);
        QCOMPARE(left.constFirst(), QStringLiteral("Client"));
    }
    const auto again = page();
    QCOMPARE(titlesOf(*again), left);
    QCOMPARE(idsOf(again->overview()), (QList<qint64>{3, 1}));
    QCOMPARE(linesOf(*again)->horizontalHeader()->sortIndicatorSection(), 2);
    QCOMPARE(linesOf(*again)->horizontalHeader()->sortIndicatorOrder(), Qt::AscendingOrder);
}

void TestViewMemory::pageRemembersFilters()
{
    {
        const auto shown = page();
        shown->findChild<QComboBox *>(QStringLiteral("status"))->setCurrentIndex(2);
        shown->findChild<QWidget *>(QStringLiteral("periodFrom"))
            ->findChild<QLineEdit *>()
            ->setText(QStringLiteral("01/02/2026"));
    }
    const auto again = page();
    QCOMPARE(idsOf(again->overview()), QList<qint64>{2});
    // And one sees it.
    QCOMPARE(again->findChild<QComboBox *>(QStringLiteral("status"))->currentIndex(), 2);
    QVERIFY(!again->findChild<QCheckBox *>(QStringLiteral("onlyActive"))->isChecked());
    QCOMPARE(
        again->findChild<QWidget *>(QStringLiteral("periodFrom"))->findChild<QLineEdit *>()->text(),
        QStringLiteral("01/02/2026"));
    QVERIFY(again->findChild<QLabel *>(QStringLiteral("count"))->text().startsWith(u"1 of 3"));
}

void TestViewMemory::pageRemembersTheChosenLine()
{
    {
        const auto shown = page();
        linesOf(*shown)->selectRow(1);
        QCOMPARE(linesOf(*shown)->currentIndex().data(OverviewModel::IdRole).toLongLong(), 1);
    }
    const auto again = page();
    QCOMPARE(linesOf(*again)->currentIndex().data(OverviewModel::IdRole).toLongLong(), 1);
    QCOMPARE(linesOf(*again)->selectionModel()->selectedRows().size(), 1);
}

void TestViewMemory::widthsOnlyWhenChosen()
{
    (void)page();
    for (const ViewLayout::Column &each : memory()->layout().columns)
        QCOMPARE(each.width, 0);
    {
        const auto shown = page();
        linesOf(*shown)->setColumnShown(0, false); // is no choice of widths
    }
    QCOMPARE(memory()->layout().columns.constLast().width, 0);
    {
        const auto shown = page();
        linesOf(*shown)->horizontalHeader()->resizeSection(3, 333);
    }
    const auto again = page();
    QCOMPARE(linesOf(*again)->columnWidth(3), 333);
    again->resize(1600, 500);
    QCoreApplication::processEvents();
    QCOMPARE(linesOf(*again)->columnWidth(3), 333);
}

void TestViewMemory::newColumnsComeWhereTheyUsuallyAre()
{
    // As a version left it that had no counsellor yet, and something that is gone.
    memory()->setLayout({.columns = {column("modified"), column("gone"), column("client"),
                                     column("chequeNumber", false)},
                         .sortColumn = QStringLiteral("gone")});
    const auto shown = page();
    const QStringList titles = titlesOf(*shown);
    QCOMPARE(titles.size(), 9);
    QCOMPARE(titles.mid(0, 3),
             (QStringList{QStringLiteral("Date last changed"), QStringLiteral("Client"),
                          QStringLiteral("Counsellor")}));
}

void TestViewMemory::oneColumnStays()
{
    const auto shown = page();
    OverviewView *view = linesOf(*shown);
    for (int each = 0; each < view->model()->columnCount(); ++each)
        view->setColumnShown(each, false);
    QCOMPARE(view->shownColumnCount(), 1);
    QVERIFY(!view->isColumnHidden(9));
}

void TestViewMemory::hiddenColumnsAreStillSearched()
{
    const auto shown = page();
    linesOf(*shown)->setColumnShown(2, false);
    shown->findChild<QLineEdit *>(QStringLiteral("keyword"))->setText(QStringLiteral("aerts"));
    QCOMPARE(idsOf(shown->overview()), QList<qint64>{3});
    QCOMPARE(cellsInFile(shown->overview(), 0).size(), 10); // and downloaded
}

void TestViewMemory::menuHidesAndShows()
{
    const auto shown = page();
    OverviewView *view = linesOf(*shown);
    const auto toggle = [&](const QString &title) {
        shown->chooseColumns();
        auto *menu = visiblePart<QMenu>(*shown, QStringLiteral("columns"));
        if (!menu)
            return false;
        const QList<QAction *> actions = menu->actions();
        const auto action =
            std::find_if(actions.begin(), actions.end(),
                         [&title](const QAction *each) { return each->text() == title; });
        const bool enabled = action != actions.end() && (*action)->isEnabled();
        if (enabled)
            (*action)->trigger();
        menu->close();
        return enabled;
    };
    QVERIFY(toggle(QStringLiteral("Client")));
    QVERIFY(view->isColumnHidden(2));
    QVERIFY(toggle(QStringLiteral("Client")));
    QVERIFY(!view->isColumnHidden(2));
    for (int each = 1; each < 10; ++each)
        view->setColumnShown(each, false);
    QVERIFY(!toggle(QStringLiteral("Cheque number"))); // the last one
    QVERIFY(toggle(QStringLiteral("Standard view")));
    QCOMPARE(view->shownColumnCount(), 10);
    // The same by a right click on the header.
    Q_EMIT view->horizontalHeader()->customContextMenuRequested(QPoint(5, 5));
    QVERIFY(visiblePart<QMenu>(*shown, QStringLiteral("columns")));
}

void TestViewMemory::standardViewResetsAll()
{
    const QStringList usual = titlesOf(*page());
    const auto shown = page();
    OverviewView *view = linesOf(*shown);
    const int width = view->columnWidth(2);
    view->horizontalHeader()->moveSection(0, 5);
    view->setColumnShown(3, false);
    view->horizontalHeader()->resizeSection(2, 333);
    view->sortByColumn(2, Qt::AscendingOrder);
    shown->findChild<QLineEdit *>(QStringLiteral("keyword"))->setText(QStringLiteral("aerts"));
    shown->findChild<QCheckBox *>(QStringLiteral("onlyActive"))->setChecked(false);
    shown->showStandardView();
    QCOMPARE(titlesOf(*shown), usual);
    QCOMPARE(view->columnWidth(2), width);
    QCOMPARE(idsOf(shown->overview()), (QList<qint64>{3, 1}));
    QCOMPARE(shown->overview().sortColumn(), 9);
    QVERIFY(shown->overview().filter() == OverviewFilter{.onlyActive = true});
}

void TestViewMemory::rowsAreSelectedWhenColumnsMoved()
{
    const auto shown = page();
    OverviewView *view = linesOf(*shown);
    shown->findChild<QCheckBox *>(QStringLiteral("onlyActive"))->setChecked(false);
    view->horizontalHeader()->moveSection(0, 5);
    view->setColumnShown(3, false);
    const auto at = [view](int row) {
        return view->visualRect(view->model()->index(row, 2)).center();
    };
    QTest::mouseClick(view->viewport(), Qt::LeftButton, Qt::ControlModifier, at(0));
    QTest::mouseClick(view->viewport(), Qt::LeftButton, Qt::ShiftModifier, at(2));
    QCOMPARE(view->selectionModel()->selectedRows().size(), 3);
    view->sortByColumn(2, Qt::AscendingOrder);
    QCOMPARE(view->selectionModel()->selectedRows().size(), 3);
}

QTEST_MAIN(TestViewMemory)
#include "tst_viewmemory.moc"
