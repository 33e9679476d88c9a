// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/itemmodels/ledgergroups.h"
#include "model/wording/language.h"
#include "tests/support/downloads.h"
#include "tests/support/testcase.h"
#include "ui/mainmenu.h"

#include <QClipboard>
#include <QTabWidget>

/// Totalen, beside the financial overview.
class TestTotals : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(installLanguage(this)); }
    void hiddenUntilWantedAndRemembered();
    void followsWhatIsShown();
    void downloadedAndCopied();

private:
    /// `Totaal|9|12 uur|2178,00 euro`
    static QString lastRow(const QTableView &view)
    {
        QStringList cells;
        const QAbstractItemModel &model = *view.model();
        for (int column = 0; column < model.columnCount(); ++column)
            cells.append(model.index(model.rowCount() - 1, column).data().toString());
        return cells.join(u'|');
    }
    /// What stands under the lines, in the words of the panel.
    static QString underTheLines(const ManualWindow &window)
    {
        const QString count = window.read("count");
        QString total = QStringLiteral("Totaal|") + count.section(u' ', 0, 0) + u'|'
            + count.section(QStringLiteral(" · "), 1, 1) + u'|'
            + count.section(QStringLiteral(" · "), 2, 2);
        return total;
    }
};

void TestTotals::hiddenUntilWantedAndRemembered()
{
    ManualWindow window;
    QVERIFY(window.startWithSample());
    QVERIFY(window.click("showFinancial"));
    QVERIFY(!window.find<QWidget>("totalsPanel"));
    QVERIFY(window.click("showTotals"));
    QVERIFY(window.find<QWidget>("totalsPanel"));
    window.open();
    QVERIFY(window.click("showFinancial"));
    QVERIFY(window.find<QWidget>("totalsPanel"));
    QVERIFY(window.click("showTotals"));
    window.open();
    QVERIFY(window.click("showFinancial"));
    QVERIFY(!window.find<QWidget>("totalsPanel"));
}

void TestTotals::followsWhatIsShown()
{
    ManualWindow window;
    QVERIFY(window.startWithSample());
    QVERIFY(window.click("showFinancial") && window.click("showTotals"));
    const auto *people = window.find<QTableView>("totalsPerCounsellor");
    QVERIFY(people);
    QVERIFY(people->model()->rowCount() >= 2);
    QCOMPARE(lastRow(*people), underTheLines(window));
    QVERIFY(window.type("keyword", QStringLiteral("Janssens")));
    QTRY_COMPARE(people->model()->rowCount(), 2);
    QCOMPARE(people->model()->index(0, 0).data().toString(), QStringLiteral("Janssens Thomas"));
    QCOMPARE(lastRow(*people), underTheLines(window));
    QVERIFY(window.type("keyword", QStringLiteral("-"))); // corrections
    QTRY_VERIFY(lastRow(*people).contains(u"|-"));
    QCOMPARE(lastRow(*people), underTheLines(window));

    window.find<QTabWidget>("totalsTabs")->setCurrentIndex(1);
    const auto *months = window.find<QTableView>("totalsPerMonth");
    QVERIFY(months);
    QVERIFY(window.click("clear"));
    QTRY_COMPARE(lastRow(*months), underTheLines(window));
    static const QRegularExpression month(QStringLiteral("\\A[a-z]+ 20\\d\\d\\z"));
    QVERIFY(month.match(months->model()->index(0, 0).data().toString()).hasMatch());
}

void TestTotals::downloadedAndCopied()
{
    ManualWindow window;
    QVERIFY(window.startWithSample());
    QVERIFY(window.click("showFinancial") && window.click("showTotals"));
    auto *people = window.find<QTableView>("totalsPerCounsellor");
    const int rows = people->model()->rowCount();
    const QString file = window.folder.filePath(QStringLiteral("totalen.csv"));
    window.files.next = file;
    QVERIFY(window.click("downloadTotals"));
    QVERIFY(window.files.asked.constLast().start.endsWith(u"/totalen per begeleider-2026-11-23"));
    QTRY_VERIFY(QFile::exists(file));
    QFile csv(file);
    QVERIFY(csv.open(QIODevice::ReadOnly));
    const QByteArray written = csv.readAll();
    QCOMPARE(written.count('\n'), rows + 1);
    QVERIFY(written.contains("\r\nTotaal;"));

    window.lines()->selectAll();
    people->setFocus();
    QTest::keyClick(people, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text().count(u'\n'), rows + 1);
    people->selectRow(0);
    QTest::keyClick(people, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text().count(u'\n'), 2);
    // From the lines it is the lines.
    window.lines()->setFocus();
    QTest::keyClick(window.lines(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text().count(u'\n'),
             window.lines()->model()->rowCount() + 1);
}

QTEST_MAIN(TestTotals)
#include "tst_totals.moc"
