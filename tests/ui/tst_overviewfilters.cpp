// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/dialogs.h"
#include "tests/support/overviewcells.h"
#include "tests/support/overviewrows.h"
#include "tests/support/testcase.h"
#include "ui/counsellorfield.h"
#include "ui/financialpage.h"
#include "ui/guidancespage.h"

#include <QCheckBox>
#include <QCompleter>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

/// The filters that both overviews have, and the way out when they show nothing.
class TestOverviewFilters : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void counsellorFilters();
    void counsellorsFollowTheLines();
    void typingNarrowsTheCounsellors();
    void typedNameIsTakenOver_data();
    void typedNameIsTakenOver();
    void periodFilters();
    void whatIsNoDayFiltersNothing_data();
    void whatIsNoDayFiltersNothing();
    void clearClearsAll();
    void emptinessNamesWhatToDrop();
    void emptinessOffersToClearAll();
    void rowsWrap();

private:
    static QList<GuidanceRow> rows();
};

namespace {

CounsellorField *counsellor(const QWidget &page)
{
    return page.findChild<CounsellorField *>(QStringLiteral("counsellorFilter"));
}

/// As a person does, field by field.
void typeDay(const QWidget &page, const char *field, const QString &text)
{
    const auto *there = page.findChild<QWidget *>(QString::fromUtf8(field));
    there->findChild<QLineEdit *>()->setText(text);
}

QString messageOf(const QWidget &page)
{
    const auto *message = page.findChild<QLabel *>(QStringLiteral("periodMessage"));
    return message->isHidden() ? QString() : message->text();
}

QString countOf(const QWidget &page)
{
    return page.findChild<QLabel *>(QStringLiteral("count"))->text();
}

} // namespace

QList<GuidanceRow> TestOverviewFilters::rows()
{
    QList<GuidanceRow> rows{guidanceRow(1, QStringLiteral("Peeters"), GuidanceStatus::InUse, 1),
                            guidanceRow(2, QStringLiteral("Aerts"), GuidanceStatus::Closed, 2),
                            guidanceRow(3, QStringLiteral("Maes"), GuidanceStatus::InUse, 3)};
    rows[0].counsellor = QStringLiteral("Çelik Zeynep");
    rows[0].conversations[0].counsellor = rows[0].counsellor;
    rows[2].changedOn = QDate(2026, 4, 1);
    return rows;
}

void TestOverviewFilters::counsellorFilters()
{
    GuidancesPage page;
    page.setRows(rows());
    QCOMPARE(counsellor(page)->currentText(), QStringLiteral("All"));
    counsellor(page)->setCurrentIndex(1);
    Q_EMIT counsellor(page)->activated(1);
    QCOMPARE(counsellor(page)->currentText(), QStringLiteral("Çelik Zeynep"));
    QCOMPARE(idsOf(page.overview()), QList<qint64>{1});
    QVERIFY(countOf(page).startsWith(u"1 of 3"));
    Q_EMIT counsellor(page)->activated(0);
    QCOMPARE(idsOf(page.overview()), (QList<qint64>{3, 1}));
}

void TestOverviewFilters::counsellorsFollowTheLines()
{
    FinancialPage page;
    page.setRows({ledgerRow(1, QStringLiteral("A"), {100})});
    QCOMPARE(counsellor(page)->count(), 2);
    LedgerRow row = ledgerRow(2, QStringLiteral("B"), {100});
    row.counsellor = QStringLiteral("Aerts Jo");
    page.changeRows({row});
    QCOMPARE(counsellor(page)->count(), 3);
    QCOMPARE(counsellor(page)->itemText(1), QStringLiteral("Aerts Jo"));
    // Who is chosen stays so, also when another register has nobody of that name.
    Q_EMIT counsellor(page)->activated(1);
    page.setRows({ledgerRow(1, QStringLiteral("A"), {100})});
    QCOMPARE(counsellor(page)->currentText(), QStringLiteral("Aerts Jo"));
    QCOMPARE(page.overview().rowCount(), 0);
}

void TestOverviewFilters::typingNarrowsTheCounsellors()
{
    GuidancesPage page;
    page.setRows(rows());
    QCompleter *completer = counsellor(page)->completer();
    completer->setCompletionPrefix(QStringLiteral("celik"));
    QCOMPARE(completer->completionCount(), 1);
    QCOMPARE(completer->currentCompletion(), QStringLiteral("Çelik Zeynep"));
    completer->setCompletionPrefix(QStringLiteral("THOM"));
    QCOMPARE(completer->currentCompletion(), QStringLiteral("Janssens Thomas"));
    completer->setCompletionPrefix(QStringLiteral("xyz"));
    QCOMPARE(completer->completionCount(), 0);
}

void TestOverviewFilters::typedNameIsTakenOver_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("taken");
    QTest::newRow("in full") << QStringLiteral("Çelik Zeynep") << QStringLiteral("Çelik Zeynep");
    QTest::newRow("a part of one") << QStringLiteral("celik") << QStringLiteral("Çelik Zeynep");
    QTest::newRow("a part of two") << QStringLiteral("e") << QStringLiteral("Janssens Thomas");
    QTest::newRow("nobody") << QStringLiteral("xyz") << QStringLiteral("Janssens Thomas");
    QTest::newRow("nothing") << QString() << QStringLiteral("All");
    QTest::newRow("all") << QStringLiteral("all") << QStringLiteral("All");
}

void TestOverviewFilters::typedNameIsTakenOver()
{
    QFETCH(QString, typed);
    GuidancesPage page;
    page.setRows(rows());
    Q_EMIT counsellor(page)->activated(2);
    QCOMPARE(idsOf(page.overview()), QList<qint64>{3});
    QLineEdit *edit = counsellor(page)->lineEdit();
    edit->selectAll();
    QTest::keyClick(edit, Qt::Key_Delete);
    QCOMPARE(idsOf(page.overview()), (QList<qint64>{3, 1})); // an empty field means all
    Q_EMIT counsellor(page)->activated(2);
    edit->selectAll();
    typed.isEmpty() ? QTest::keyClick(edit, Qt::Key_Delete) : QTest::keyClicks(edit, typed);
    QTest::keyClick(edit, Qt::Key_Return);
    QTEST(counsellor(page)->currentText(), "taken");
    QCOMPARE(page.overview().filter().counsellor, counsellor(page)->chosen());
}

void TestOverviewFilters::periodFilters()
{
    GuidancesPage page;
    page.setRows(rows());
    typeDay(page, "periodFrom", QStringLiteral("01/04/2026"));
    QCOMPARE(idsOf(page.overview()), QList<qint64>{3});
    typeDay(page, "periodFrom", QString());
    typeDay(page, "periodTo", QStringLiteral("31/03/2026"));
    QCOMPARE(idsOf(page.overview()), QList<qint64>{1});
    QVERIFY(countOf(page).startsWith(u"1 of 3"));
    QCOMPARE(messageOf(page), QString());
}

void TestOverviewFilters::whatIsNoDayFiltersNothing_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("said");
    QTest::newRow("unfinished") << QStringLiteral("01/04/20") << QString()
                                << QStringLiteral("The first day is no day yet");
    QTest::newRow("impossible") << QString() << QStringLiteral("31/02/2026")
                                << QStringLiteral("The last day is no day yet");
    QTest::newRow("both") << QStringLiteral("x") << QStringLiteral("y")
                          << QStringLiteral("These are no days yet");
    QTest::newRow("reversed") << QStringLiteral("02/04/2026") << QStringLiteral("01/04/2026")
                              << QStringLiteral("The first day is after the last");
}

void TestOverviewFilters::whatIsNoDayFiltersNothing()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, said);
    GuidancesPage page;
    page.setRows(rows());
    typeDay(page, "periodFrom", from);
    typeDay(page, "periodTo", to);
    QCOMPARE(idsOf(page.overview()), (QList<qint64>{3, 1}));
    QVERIFY2(messageOf(page).startsWith(said), qPrintable(messageOf(page)));
    page.findChild<QPushButton *>(QStringLiteral("clear"))->click();
    QCOMPARE(messageOf(page), QString());
}

void TestOverviewFilters::clearClearsAll()
{
    GuidancesPage page;
    page.setRows(rows());
    page.findChild<QComboBox *>(QStringLiteral("status"))->setCurrentIndex(2);
    page.findChild<QLineEdit *>(QStringLiteral("keyword"))->setText(QStringLiteral("x"));
    Q_EMIT counsellor(page)->activated(1);
    typeDay(page, "periodFrom", QStringLiteral("01/04/2026"));
    typeDay(page, "periodTo", QStringLiteral("1"));
    page.findChild<QPushButton *>(QStringLiteral("clear"))->click();
    QVERIFY(page.overview().filter() == OverviewFilter{.onlyActive = true});
    QVERIFY(page.findChild<QCheckBox *>(QStringLiteral("onlyActive"))->isChecked());
    QCOMPARE(counsellor(page)->currentText(), QStringLiteral("All"));
    for (const QLineEdit *day : page.findChildren<QLineEdit *>(QStringLiteral("day")))
        QCOMPARE(day->text(), QString());
    QCOMPARE(idsOf(page.overview()), (QList<qint64>{3, 1}));
}

void TestOverviewFilters::emptinessNamesWhatToDrop()
{
    GuidancesPage page;
    page.setRows(rows());
    auto *keyword = page.findChild<QLineEdit *>(QStringLiteral("keyword"));
    keyword->setText(QStringLiteral("peeters"));
    typeDay(page, "periodTo", QStringLiteral("1")); // typed, and kept
    Q_EMIT counsellor(page)->activated(2);
    QCOMPARE(page.overview().rowCount(), 0);
    const QString reason = page.findChild<QLabel *>(QStringLiteral("emptyReason"))->text();
    QVERIFY2(reason.contains(u"Janssens Thomas") && reason.contains(u"peeters"),
             qPrintable(reason));
    auto *first = page.findChild<QPushButton *>(QStringLiteral("emptyAction"));
    auto *second = page.findChild<QPushButton *>(QStringLiteral("emptyAction1"));
    QCOMPARE(first->text(), QStringLiteral("Drop the counsellor"));
    QCOMPARE(second->text(), QStringLiteral("Drop the keyword"));
    first->click();
    QCOMPARE(idsOf(page.overview()), QList<qint64>{1});
    QCOMPARE(counsellor(page)->currentText(), QStringLiteral("All"));
    QCOMPARE(keyword->text(), QStringLiteral("peeters"));
    QVERIFY(!messageOf(page).isEmpty());
    Q_EMIT counsellor(page)->activated(2);
    second->click();
    QCOMPARE(idsOf(page.overview()), QList<qint64>{3});
    QCOMPARE(keyword->text(), QString());
}

void TestOverviewFilters::emptinessOffersToClearAll()
{
    FinancialPage page;
    page.setRows({ledgerRow(1, QStringLiteral("A"), {100})});
    page.findChild<QLineEdit *>(QStringLiteral("keyword"))->setText(QStringLiteral("x"));
    page.findChild<QComboBox *>(QStringLiteral("payment"))->setCurrentIndex(2);
    auto *action = page.findChild<QPushButton *>(QStringLiteral("emptyAction"));
    QCOMPARE(action->text(), QStringLiteral("Clear the filters"));
    action->click();
    QCOMPARE(page.overview().rowCount(), 1);
}

void TestOverviewFilters::rowsWrap()
{
    GuidancesPage page;
    page.setRows(rows());
    for (const int width : {1800, 992, 480}) {
        page.resize(width, 700);
        page.show();
        QCoreApplication::processEvents();
        const QWidget *table = page.findChild<QWidget *>(QStringLiteral("lines"));
        for (const char *name : {"keyword", "clear", "status", "onlyActive", "counsellorFilter",
                                 "periodFrom", "periodTo"}) {
            const QWidget *field = visiblePart<QWidget>(page, QString::fromUtf8(name));
            QVERIFY2(field, name);
            const QRect place(field->mapTo(&page, QPoint()), field->size());
            QVERIFY2(page.rect().contains(place), name);
            QVERIFY2(place.bottom() < table->mapTo(&page, QPoint()).y(), name);
            QVERIFY2(field->width() >= field->minimumSizeHint().width(), name);
        }
    }
}

QTEST_MAIN(TestOverviewFilters)
#include "tst_overviewfilters.moc"
