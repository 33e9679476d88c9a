// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/financialpage.h"

#include "model/itemmodels/overviewmodel.h"
#include "model/wording/language.h"
#include "tests/support/overviewrows.h"
#include "tests/support/testcase.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

class TestFinancialPage : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void totalsWhatIsShown();
    void filtersByPayment();
    void onlyPaidLinesCanBeUndone();
    void goesToTheCounterpart();
    void clickSelectsAndEnterOpens();

private:
    static QList<LedgerRow> rows();
};

QList<LedgerRow> TestFinancialPage::rows()
{
    QList<LedgerRow> rows{ledgerRow(1, QStringLiteral("Peeters"), {18150}),
                          ledgerRow(2, QStringLiteral("Peeters"), {-18150}),
                          ledgerRow(3, QStringLiteral("Aerts"), {9075})};
    rows[1].conversation = rows[0].conversation;
    rows[2].payment = Payment{{5}, QDate(2026, 4, 15), QStringLiteral("2026-03")};
    return rows;
}

void TestFinancialPage::totalsWhatIsShown()
{
    QObject languages;
    QVERIFY(installLanguage(&languages));
    FinancialPage page;
    page.setRows(rows());
    const auto *count = page.findChild<QLabel *>(QStringLiteral("count"));
    QCOMPARE(count->text(), QStringLiteral("3 van 3 lijnen · 1 uur · 90,75 euro"));
    page.findChild<QLineEdit *>(QStringLiteral("keyword"))->setText(QStringLiteral("peeters"));
    QCOMPARE(count->text(), QStringLiteral("2 van 3 lijnen · 0 min · 0,00 euro"));
}

void TestFinancialPage::filtersByPayment()
{
    FinancialPage page;
    page.setRows(rows());
    auto *payment = page.findChild<QComboBox *>(QStringLiteral("payment"));
    payment->setCurrentIndex(1); // to be paid
    QCOMPARE(page.overview().rowCount(), 2);
    payment->setCurrentIndex(2); // paid
    QCOMPARE(page.overview().rowCount(), 1);
}

void TestFinancialPage::onlyPaidLinesCanBeUndone()
{
    FinancialPage page;
    page.setRows(rows());
    auto *lines = page.findChild<QTableView *>(QStringLiteral("lines"));
    auto *undo = page.findChild<QPushButton *>(QStringLiteral("undoPayment"));
    QSignalSpy undone(&page, &FinancialPage::undoPaymentRequested);
    QVERIFY(!undo->isEnabled());
    lines->setCurrentIndex(page.overview().index(0, 0)); // newest first: line 3
    QVERIFY(undo->isEnabled());
    undo->click();
    QCOMPARE(undone.count(), 1);
    QCOMPARE(undone.at(0).at(0).value<PaymentId>(), PaymentId{5});
    QCOMPARE(undone.at(0).at(2).value<LedgerTotals>().lines, 1);
    lines->setCurrentIndex(page.overview().index(1, 0));
    QVERIFY(!undo->isEnabled());
    // Out of sight: nothing can be done with it.
    lines->setCurrentIndex(page.overview().index(0, 0));
    page.findChild<QComboBox *>(QStringLiteral("payment"))->setCurrentIndex(1); // to be paid
    QVERIFY(!undo->isEnabled());
}

void TestFinancialPage::goesToTheCounterpart()
{
    FinancialPage page;
    page.setRows(rows());
    auto *lines = page.findChild<QTableView *>(QStringLiteral("lines"));
    auto *counterpart = page.findChild<QPushButton *>(QStringLiteral("counterpart"));
    const auto currentId = [lines] {
        return lines->currentIndex().data(OverviewModel::IdRole).toLongLong();
    };
    lines->setCurrentIndex(page.overview().index(0, 0));
    QVERIFY(!counterpart->isEnabled());
    lines->setCurrentIndex(page.overview().index(1, 0));
    counterpart->click();
    QCOMPARE(currentId(), 1);
    counterpart->click();
    QCOMPARE(currentId(), 2);
    // Also when the other line is filtered out.
    page.findChild<QLineEdit *>(QStringLiteral("keyword"))->setText(QStringLiteral("-181,50"));
    QCOMPARE(page.overview().rowCount(), 1);
    counterpart->click();
    QCOMPARE(currentId(), 1);
}

void TestFinancialPage::clickSelectsAndEnterOpens()
{
    FinancialPage page;
    page.setRows(rows());
    page.resize(1000, 600);
    page.show();
    auto *lines = page.findChild<QTableView *>(QStringLiteral("lines"));
    QSignalSpy opened(&page, &FinancialPage::openRequested);
    const QPoint first = lines->visualRect(page.overview().index(0, 2)).center();
    QTest::mouseClick(lines->viewport(), Qt::LeftButton, Qt::NoModifier, first);
    QCOMPARE(opened.count(), 0);
    QTest::mouseDClick(lines->viewport(), Qt::LeftButton, Qt::NoModifier, first);
    QCOMPARE(opened.count(), 1);
    QTest::keyClick(lines, Qt::Key_Enter);
    QCOMPARE(opened.count(), 2);
    QCOMPARE(opened.at(1).at(0).value<GuidanceId>(), GuidanceId{3});
}

QTEST_MAIN(TestFinancialPage)
#include "tst_financialpage.moc"
