// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/datefield.h"

#include "model/wording/language.h"
#include "tests/support/testcase.h"

#include <QCalendarWidget>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QToolButton>

class TestDateField : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatWasTyped_data();
    void keepsWhatWasTyped();
    void picksFromTheCalendar();
    void calendarOffersOnlyTheseDays();
    void tellsOnceForEachChange();
    void speaksTheLanguage();
};

void TestDateField::keepsWhatWasTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("weekday");
    const auto row = [](const char *typed, QDate day, const char *weekday) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << day << QString::fromUtf8(weekday);
    };
    row("02/11/2015", QDate(2015, 11, 2), "Monday");
    row("29/02/2024", QDate(2024, 2, 29), "Thursday");
    row("02/11/15", {}, "");
    row("31/02/2025", {}, "");
    row("2/11/2015", {}, "");
    row("2015-11-02", {}, "");
    row("morgen", {}, "");
}

void TestDateField::keepsWhatWasTyped()
{
    QFETCH(QString, typed);
    QFETCH(QDate, day);
    DateField field;
    QTest::keyClicks(field.edit(), typed);
    QTest::keyClick(field.edit(), Qt::Key_Return);
    QTest::keyClick(field.edit(), Qt::Key_Tab);
    QCOMPARE(field.edit()->text(), typed);
    QCOMPARE(field.entry().text, typed);
    QCOMPARE(field.entry().value.value_or(QDate()), day);
    QTEST(field.findChild<QLabel *>(QStringLiteral("weekday"))->text(), "weekday");
}

void TestDateField::picksFromTheCalendar()
{
    DateField field;
    field.setDay(QDate(2026, 3, 10));
    field.show();
    QVERIFY(QTest::qWaitForWindowActive(&field));
    field.setFocus();
    QTest::keyClick(field.edit(), Qt::Key_Down, Qt::AltModifier);
    auto *calendar = field.findChild<QCalendarWidget *>(QStringLiteral("calendar"));
    QVERIFY(calendar);
    QCOMPARE(calendar->selectedDate(), QDate(2026, 3, 10));
    Q_EMIT calendar->activated(QDate(2026, 3, 12));
    QCOMPARE(field.edit()->text(), QStringLiteral("12/03/2026"));
    QTRY_VERIFY(!field.findChild<QCalendarWidget *>(QStringLiteral("calendar")));
}

void TestDateField::calendarOffersOnlyTheseDays()
{
    DateField field;
    field.setOfferedDays(QDate(2025, 11, 23), QDate(2026, 11, 23));
    field.show();
    field.findChild<QToolButton *>(QStringLiteral("openCalendar"))->click();
    const auto *calendar = field.findChild<QCalendarWidget *>(QStringLiteral("calendar"));
    QVERIFY(calendar);
    QCOMPARE(calendar->minimumDate(), QDate(2025, 11, 23));
    QCOMPARE(calendar->maximumDate(), QDate(2026, 11, 23));
    QCOMPARE(calendar->selectedDate(), QDate(2026, 11, 23));
}

void TestDateField::tellsOnceForEachChange()
{
    DateField field;
    QSignalSpy changed(&field, &DateField::entryChanged);
    field.setDay(QDate(2026, 3, 10));
    field.setDay(QDate(2026, 3, 10));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.at(0).at(0).value<DayEntry>().value, QDate(2026, 3, 10));
}

void TestDateField::speaksTheLanguage()
{
    DateField field;
    field.setDay(QDate(2026, 11, 23));
    QObject languages;
    QVERIFY(installLanguage(&languages));
    QCoreApplication::processEvents();
    QCOMPARE(field.edit()->placeholderText(), QStringLiteral("dd/mm/jjjj"));
    QCOMPARE(field.edit()->accessibleName(), QStringLiteral("Datum"));
    QCOMPARE(field.findChild<QLabel *>(QStringLiteral("weekday"))->text(),
             QStringLiteral("maandag"));
}

QTEST_MAIN(TestDateField)
#include "tst_datefield.moc"
