// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/itemmodels/ledgermodel.h"
#include "model/wording/language.h"
#include "tests/support/manualwindow.h"
#include "tests/support/overviewrows.h"
#include "tests/support/testcase.h"
#include "ui/mainmenu.h"
#include "ui/tablecopy.h"

#include <QClipboard>
#include <QElapsedTimer>
#include <QMimeData>

/// Selected lines on the clipboard.
class TestCopying : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(installLanguage(this)); }
    void copiesWhatIsSelectedAsItIsShown();
    void keyInAFieldCopiesItsText();
    void nothingSelectedCopiesNothing();
    void manyLinesAtOnce();

private:
    static QList<QStringList> pasted()
    {
        QList<QStringList> rows;
        for (const QString &line :
             QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts))
            rows.append(line.split(u'\t'));
        return rows;
    }
};

void TestCopying::copiesWhatIsSelectedAsItIsShown()
{
    ManualWindow window;
    QVERIFY(window.startWithSample());
    QVERIFY(window.click("showFinancial"));
    QTableView *lines = window.lines();
    window.clickTitle(QStringLiteral("Chequenummer"));
    lines->horizontalHeader()->moveSection(LedgerModel::AmountColumn, 0);
    lines->setColumnHidden(LedgerModel::FormColumn, true);
    // From below to above: shown order counts, not the order of choosing.
    lines->selectionModel()->clearSelection();
    for (const int row : {4, 1, 2})
        lines->selectionModel()->select(lines->model()->index(row, 0),
                                        QItemSelectionModel::Select | QItemSelectionModel::Rows);
    lines->setFocus();
    QTest::keyClick(lines, Qt::Key_C, Qt::ControlModifier);

    const QList<QStringList> rows = pasted();
    QCOMPARE(rows.size(), 4);
    QCOMPARE(rows.at(0).join(u'|'),
             QStringLiteral("Bedrag (euro)|Registratiedatum|Datum gesprek|Chequenummer|"
                            "Klantnummer|Klant|Begeleider|Type gesprek|Duur (minuten)|"
                            "Uitbetaling"));
    const QList<int> shown{1, 2, 4};
    for (int i = 0; i < 3; ++i) {
        const auto cell = [&](int column) {
            return lines->model()->index(shown.at(i), column).data().toString();
        };
        QCOMPARE(QString(rows.at(i + 1).at(0) + u" euro"), cell(LedgerModel::AmountColumn));
        QCOMPARE(rows.at(i + 1).at(3), cell(LedgerModel::ChequeNumberColumn));
        QCOMPARE(rows.at(i + 1).at(9), cell(LedgerModel::PaymentColumn));
    }
    const QString html = QGuiApplication::clipboard()->mimeData()->html();
    QCOMPARE(html.count(QStringLiteral("<tr>")), 4);
    QVERIFY(html.contains(rows.at(1).at(3)));
}

void TestCopying::keyInAFieldCopiesItsText()
{
    ManualWindow window;
    QVERIFY(window.startWithSample());
    window.lines()->selectRow(0);
    QVERIFY(window.type("keyword", QStringLiteral("a")));
    auto *keyword = window.find<QLineEdit>("keyword");
    window.lines()->selectRow(0);
    keyword->setFocus();
    keyword->selectAll();
    QTest::keyClick(keyword, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("a"));
    // In the menu it still means the lines.
    window.window->desk()->carryOut(Command::Copy);
    QCOMPARE(pasted().size(), 2);
}

void TestCopying::nothingSelectedCopiesNothing()
{
    ManualWindow window;
    QVERIFY(window.startWithSample());
    QGuiApplication::clipboard()->setText(QStringLiteral("ander"));
    window.lines()->clearSelection();
    QVERIFY(!window.window->desk()->offers(Command::Copy));
    window.window->desk()->carryOut(Command::Copy);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("ander"));
    window.lines()->selectAll();
    QVERIFY(window.window->desk()->offers(Command::Copy));
}

/// Put into words when they are pasted, as they were when they were copied.
void TestCopying::manyLinesAtOnce()
{
    constexpr int count = 100'000;
    LedgerModel model;
    QList<LedgerRow> rows;
    for (int i = 1; i <= count; ++i)
        rows.append(ledgerRow(i, QStringLiteral("Peeters"), {100 + i}));
    model.setRows(rows);
    QTableView view;
    view.setSelectionBehavior(QTableView::SelectRows);
    view.setModel(&model);
    view.selectAll();
    QElapsedTimer timer;
    timer.start();
    copySelection(view, model);
    const qint64 copied = timer.restart();
    model.setRows({});
    QCOMPARE(pasted().size(), count + 1);
    const qint64 asText = timer.restart();
    QVERIFY(QGuiApplication::clipboard()->mimeData()->html().size() > 10'000'000);
    qInfo("copied in %lld ms, pasted as text in %lld ms, as HTML in %lld ms", copied, asText,
          timer.elapsed());
    QVERIFY(copied < 500);
}

QTEST_MAIN(TestCopying)
#include "tst_copying.moc"
