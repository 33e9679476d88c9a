// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guidancespage.h"

#include "model/itemmodels/overviewmodel.h"
#include "model/wording/language.h"
#include "tests/support/overviewrows.h"
#include "tests/support/testcase.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

class TestGuidancesPage : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void opensWithTheActiveOnes();
    void searchesWhileTyping();
    void closedStatusClearsTheTick();
    void tickResetsTheStatus();
    void clearBringsAllBack();
    void saysWhyItIsEmpty();
    void clickAndEnterOpenTheLine();
    void keepsTheCurrentLine();
    void changesALineInPlace();
    void speaksTheLanguage();

private:
    static QList<GuidanceRow> rows();
    static QList<qint64> shown(const GuidancesPage &page);
};

QList<GuidanceRow> TestGuidancesPage::rows()
{
    return {guidanceRow(1, QStringLiteral("Peeters"), GuidanceStatus::InUse, 1),
            guidanceRow(2, QStringLiteral("Çelik"), GuidanceStatus::Closed, 2),
            guidanceRow(3, QStringLiteral("Aerts"), GuidanceStatus::InUse, 3),
            guidanceRow(4, QStringLiteral("Maes"), GuidanceStatus::Available, 4)};
}

QList<qint64> TestGuidancesPage::shown(const GuidancesPage &page)
{
    QList<qint64> ids;
    for (int row = 0; row < page.overview().rowCount(); ++row)
        ids.append(page.overview().index(row, 0).data(OverviewModel::IdRole).toLongLong());
    return ids;
}

void TestGuidancesPage::opensWithTheActiveOnes()
{
    GuidancesPage page;
    page.setRows(rows());
    QCOMPARE(shown(page), (QList<qint64>{3, 1}));
    QVERIFY(page.findChild<QCheckBox *>(QStringLiteral("onlyActive"))->isChecked());
    QVERIFY(page.findChild<QLabel *>(QStringLiteral("count"))->text().startsWith(u"2 of 4"));
}

void TestGuidancesPage::searchesWhileTyping()
{
    GuidancesPage page;
    page.setRows(rows());
    QTest::keyClicks(page.findChild<QLineEdit *>(QStringLiteral("keyword")), QStringLiteral("aer"));
    QCOMPARE(shown(page), QList<qint64>{3});
}

void TestGuidancesPage::closedStatusClearsTheTick()
{
    GuidancesPage page;
    page.setRows(rows());
    auto *status = page.findChild<QComboBox *>(QStringLiteral("status"));
    auto *onlyActive = page.findChild<QCheckBox *>(QStringLiteral("onlyActive"));
    status->setCurrentIndex(1); // in use: goes with the tick
    QVERIFY(onlyActive->isChecked());
    status->setCurrentIndex(2);
    QVERIFY(!onlyActive->isChecked());
    QCOMPARE(shown(page), QList<qint64>{2});
}

void TestGuidancesPage::tickResetsTheStatus()
{
    GuidancesPage page;
    page.setRows(rows());
    auto *status = page.findChild<QComboBox *>(QStringLiteral("status"));
    status->setCurrentIndex(2);
    page.findChild<QCheckBox *>(QStringLiteral("onlyActive"))->click();
    QCOMPARE(status->currentIndex(), 0);
    QCOMPARE(shown(page), (QList<qint64>{3, 1}));
}

void TestGuidancesPage::clearBringsAllBack()
{
    GuidancesPage page;
    page.setRows(rows());
    auto *keyword = page.findChild<QLineEdit *>(QStringLiteral("keyword"));
    keyword->setText(QStringLiteral("nobody"));
    QVERIFY(shown(page).isEmpty());
    page.findChild<QPushButton *>(QStringLiteral("clear"))->click();
    QVERIFY(keyword->text().isEmpty());
    QCOMPARE(shown(page), (QList<qint64>{3, 1}));
}

void TestGuidancesPage::saysWhyItIsEmpty()
{
    GuidancesPage page;
    QSignalSpy registering(&page, &GuidancesPage::registerRequested);
    auto *reason = page.findChild<QLabel *>(QStringLiteral("emptyReason"));
    auto *action = page.findChild<QPushButton *>(QStringLiteral("emptyAction"));
    QCOMPARE(reason->text(), QStringLiteral("No cheque has been registered yet."));
    action->click();
    QCOMPARE(registering.count(), 1);
    // Only active hides the line that the keyword would find: one click shows it.
    page.setRows(rows());
    page.findChild<QLineEdit *>(QStringLiteral("keyword"))->setText(QStringLiteral("celik"));
    QVERIFY(reason->text().contains(u"celik"));
    action->click();
    QCOMPARE(shown(page), QList<qint64>{2});
}

void TestGuidancesPage::clickAndEnterOpenTheLine()
{
    GuidancesPage page;
    page.setRows(rows());
    page.resize(1000, 600);
    page.show();
    auto *lines = page.findChild<QTableView *>(QStringLiteral("lines"));
    QSignalSpy opened(&page, &GuidancesPage::openRequested);
    const QPoint second = lines->visualRect(page.overview().index(1, 2)).center();
    QTest::mouseClick(lines->viewport(), Qt::LeftButton, Qt::NoModifier, second);
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened.at(0).at(0).value<GuidanceId>(), GuidanceId{1});
    QTest::mouseClick(lines->viewport(), Qt::LeftButton, Qt::ControlModifier, second);
    QCOMPARE(opened.count(), 1);
    QTest::keyClick(lines, Qt::Key_Return);
    QCOMPARE(opened.count(), 2);
}

void TestGuidancesPage::keepsTheCurrentLine()
{
    GuidancesPage page;
    page.setRows(rows());
    auto *lines = page.findChild<QTableView *>(QStringLiteral("lines"));
    const auto currentId = [lines] {
        return lines->currentIndex().data(OverviewModel::IdRole).toLongLong();
    };
    lines->setCurrentIndex(page.overview().index(1, 0));
    QCOMPARE(currentId(), 1);
    lines->sortByColumn(2, Qt::DescendingOrder);
    QCOMPARE(currentId(), 1);
    auto *keyword = page.findChild<QLineEdit *>(QStringLiteral("keyword"));
    keyword->setText(QStringLiteral("aerts"));
    keyword->clear();
    QCOMPARE(currentId(), 1);
    page.setRows(rows());
    QCOMPARE(currentId(), 1);
}

void TestGuidancesPage::changesALineInPlace()
{
    GuidancesPage page;
    page.setRows(rows());
    page.changeRows({guidanceRow(1, QStringLiteral("Peeters"), GuidanceStatus::Closed, 5)});
    QCOMPARE(shown(page), QList<qint64>{3});
    page.changeRows({guidanceRow(9, QStringLiteral("Nowak"), GuidanceStatus::InUse, 6)});
    QCOMPARE(shown(page), (QList<qint64>{9, 3}));
    QVERIFY(page.findChild<QLabel *>(QStringLiteral("count"))->text().startsWith(u"2 of 5"));
}

void TestGuidancesPage::speaksTheLanguage()
{
    GuidancesPage page;
    page.setRows(rows());
    QObject languages;
    QVERIFY(installLanguage(&languages));
    QCoreApplication::processEvents();
    QCOMPARE(page.findChild<QPushButton *>(QStringLiteral("registerCheque"))->text().remove(u'&'),
             QStringLiteral("Registreer cheque"));
    QCOMPARE(page.findChild<QComboBox *>(QStringLiteral("status"))->itemText(2),
             QStringLiteral("Cheque afgesloten"));
    QCOMPARE(page.findChild<QLabel *>(QStringLiteral("count"))->text(),
             QStringLiteral("2 van 4 begeleidingen"));
}

QTEST_MAIN(TestGuidancesPage)
#include "tst_guidancespage.moc"
