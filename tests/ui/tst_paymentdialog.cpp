// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paymentdialog.h"

#include "model/wording/language.h"
#include "tests/support/dialogparts.h"
#include "tests/support/sampleregister.h"
#include "tests/support/testcase.h"

#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QSignalSpy>

class PaymentDialogTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void countsWhileTyping();
    void marksByKeyboardAlone();
    void nothingToMarkStoresNothing();
    void findingsStandAtTheirFields_data();
    void findingsStandAtTheirFields();
    void escAsksOnlyWhenTyped();
    void fieldsKeepTheirNames();
};

void PaymentDialogTest::countsWhileTyping()
{
    OpenedSample opened;
    QVERIFY(opened.cheques);
    QWidget window;
    auto *dialog = new PaymentDialog(*opened.cheques, &window);
    dialog->open();
    const auto *lines = part<QLabel>(dialog, "lines");
    const QString atFirst = lines->text();
    QVERIFY(!atFirst.isEmpty());
    const auto preview = opened.cheques->previewPayment(paymentOf(testDay()));
    QVERIFY(preview && preview->accepted());
    QCOMPARE(preview->value->lines, 11);
    retype(dialog, "registeredUpTo", QStringLiteral("23/11/2026"));
    QVERIFY2(lines->text().contains(u"11 "), qPrintable(lines->text()));
    QVERIFY2(lines->text().contains(u"1179,75 euro"), qPrintable(lines->text()));
    retype(dialog, "registeredUpTo", QStringLiteral("23/11/2025"));
    QVERIFY2(lines->text().contains(u"0,00 euro"), qPrintable(lines->text()));
    retype(dialog, "registeredUpTo", QStringLiteral("23/11"));
    QCOMPARE(lines->text(), atFirst);
}

void PaymentDialogTest::marksByKeyboardAlone()
{
    OpenedSample opened;
    QVERIFY(opened.cheques);
    QWidget window;
    QPointer<PaymentDialog> dialog = new PaymentDialog(*opened.cheques, &window);
    QSignalSpy marked(dialog.data(), &PaymentDialog::paymentMarked);
    QSignalSpy told(opened.cheques.get(), &ChequeRegister::paymentsChanged);
    dialog->open();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    for (const char *typed : {"23/11/2026", "22/11/2026", "2026-11"}) {
        QTest::keyClicks(dialog->focusWidget(), QString::fromUtf8(typed));
        pressKey(dialog, Qt::Key_Tab);
    }
    pressKey(dialog, Qt::Key_Return);
    QTRY_VERIFY(!dialog);
    QCOMPARE(marked.count(), 1);
    QCOMPARE(marked.at(0).at(0).value<MarkedPaid>().lines, 11);
    QCOMPARE(told.count(), 1);
    PlainConnection other(opened.path);
    QCOMPARE(other.value(QStringLiteral("SELECT registered_up_to || ' ' || paid_on || ' ' ||"
                                        " reference FROM payment ORDER BY id DESC LIMIT 1")),
             QStringLiteral("2026-11-23 2026-11-22 2026-11"));
}

void PaymentDialogTest::nothingToMarkStoresNothing()
{
    OpenedSample opened;
    QVERIFY(opened.cheques);
    const QStringList before = opened.dump();
    QWidget window;
    auto *dialog = new PaymentDialog(*opened.cheques, &window);
    QSignalSpy marked(dialog, &PaymentDialog::paymentMarked);
    dialog->open();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    retype(dialog, "registeredUpTo", QStringLiteral("23/11/2025"));
    retype(dialog, "paidOn", QStringLiteral("23/11/2026"));
    const QString counted = part<QLabel>(dialog, "lines")->text();
    press(dialog, "save");
    QVERIFY(dialog->isVisible());
    QCOMPARE(marked.count(), 0);
    QCOMPARE(opened.dump(), before);
    const QString said = part<QLabel>(dialog, "lines")->text();
    QVERIFY(said != counted);
    QVERIFY2(said.contains(u"23/11/2025"), qPrintable(said));
    QCOMPARE(dialog->focusWidget(), part<QWidget>(dialog, "registeredUpTo")->focusProxy());
}

void PaymentDialogTest::findingsStandAtTheirFields_data()
{
    QTest::addColumn<QString>("upTo");
    QTest::addColumn<QString>("paidOn");
    QTest::addColumn<QString>("reference");
    QTest::addColumn<Field>("place");
    QTest::addColumn<QString>("rule");
    const auto row = [](const char *name, const char *upTo, const char *paidOn,
                        const QString &reference, Field place, const char *rule) {
        QTest::newRow(name) << QString::fromLatin1(upTo) << QString::fromLatin1(paidOn) << reference
                            << place << QString::fromLatin1(rule);
    };
    row("no day", "", "23/11/2026", {}, Field::RegisteredUpTo, "dateMissing");
    row("short year", "23/11/26", "23/11/2026", {}, Field::RegisteredUpTo, "dateInvalid");
    row("not paid on a day", "23/11/2026", "", {}, Field::PaidOn, "dateMissing");
    row("tomorrow", "23/11/2026", "24/11/2026", {}, Field::PaidOn, "paidInFuture");
    row("long reference", "23/11/2026", "23/11/2026", QString(141, u'x'), Field::Reference,
        "referenceTooLong");
}

void PaymentDialogTest::findingsStandAtTheirFields()
{
    QFETCH(QString, upTo);
    QFETCH(QString, paidOn);
    QFETCH(QString, reference);
    QFETCH(Field, place);
    OpenedSample opened;
    QVERIFY(opened.cheques);
    const QStringList before = opened.dump();
    QWidget window;
    auto *dialog = new PaymentDialog(*opened.cheques, &window);
    dialog->open();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    retype(dialog, "registeredUpTo", upTo);
    retype(dialog, "paidOn", paidOn);
    retype(dialog, "reference", reference);
    press(dialog, "save");
    QTEST(saidAt(dialog, place).join(u' '), "rule");
    auto *named = part<QWidget>(dialog, nameOf(place).toLatin1().constData());
    QCOMPARE(dialog->focusWidget(), named->focusProxy() ? named->focusProxy() : named);
    QCOMPARE(part<QLineEdit>(dialog, "reference")->text(), reference);
    QCOMPARE(opened.dump(), before);
}

void PaymentDialogTest::escAsksOnlyWhenTyped()
{
    OpenedSample opened;
    QVERIFY(opened.cheques);
    QWidget window;
    QPointer<PaymentDialog> dialog = new PaymentDialog(*opened.cheques, &window);
    dialog->open();
    retype(dialog, "reference", QStringLiteral("x"));
    pressKey(dialog, Qt::Key_Escape);
    QPointer<QMessageBox> question = boxOver(dialog, "question");
    QVERIFY(question);
    press(question, "no");
    QTRY_VERIFY(!question);
    retype(dialog, "reference", QString());
    pressKey(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!dialog);
}

/// A date field has a name of its own, which must not come back with another language.
void PaymentDialogTest::fieldsKeepTheirNames()
{
    OpenedSample opened;
    QVERIFY(opened.cheques);
    QWidget window;
    const PaymentDialog dialog(*opened.cheques, &window);
    const auto nameOfDay = [&dialog](const char *field) {
        return part<QWidget>(&dialog, field)->focusProxy()->accessibleName();
    };
    QCOMPARE(nameOfDay("paidOn"), QStringLiteral("Paid on"));
    QObject languages;
    QVERIFY(installLanguage(&languages));
    QCoreApplication::processEvents();
    QVERIFY(nameOfDay("paidOn") != QStringLiteral("Datum"));
    QVERIFY(nameOfDay("paidOn") != nameOfDay("registeredUpTo"));
}

QTEST_MAIN(PaymentDialogTest)
#include "tst_paymentdialog.moc"
