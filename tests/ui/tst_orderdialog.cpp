// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orderdialog.h"

#include "tests/support/dialogparts.h"
#include "tests/support/sampleregister.h"
#include "tests/support/testcase.h"

#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QSignalSpy>

class OrderDialogTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void keyboardAlone();
    void findingsStandAtTheirFields_data();
    void findingsStandAtTheirFields();
    void refusalKeepsWhatWasTyped();
    void emptyIsNoFaultBeforeSaving();
    void saysWhatMayStayEmpty();
    void knownOrderIsSaid();
    void conflictIsSaidAtTheNumber();
    void changesAnOrder();
    void keepsOpenWhatFollows();
    void registeredMeanwhile();
    void escAsksOnlyWhenTyped();

private:
    static void fillIn(const OrderDialog *dialog);
    [[nodiscard]] static std::optional<Cheque> stored(ChequeRegister &cheques,
                                                      const QString &number);
};

void OrderDialogTest::fillIn(const OrderDialog *dialog)
{
    retype(dialog, "chequeNumber", SampleRegister::number(50));
    retype(dialog, "clientNumber", QStringLiteral("60004436"));
    retype(dialog, "familyName", QStringLiteral("Peeters"));
    retype(dialog, "givenName", QStringLiteral("An"));
    retype(dialog, "requestedOn", QStringLiteral("01/10/2026"));
    retype(dialog, "hours", QStringLiteral("4"));
}

std::optional<Cheque> OrderDialogTest::stored(ChequeRegister &cheques, const QString &number)
{
    const auto dossier = cheques.dossier(number);
    return dossier && *dossier ? std::optional((*dossier)->cheque) : std::nullopt;
}

void OrderDialogTest::keyboardAlone()
{
    OpenedSample opened;
    QVERIFY(opened.cheques);
    QWidget window;
    QPointer<OrderDialog> dialog = new OrderDialog(*opened.cheques, &window);
    QSignalSpy changed(opened.cheques.get(), &ChequeRegister::ordersChanged);
    dialog->open();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    for (const char *typed :
         {"50", "60004436", "de Smet", "Zoe", "15/01/2026", "2", "", "", "40,00"}) {
        QTest::keyClicks(dialog->focusWidget(), QString::fromUtf8(typed));
        pressKey(dialog, Qt::Key_Tab);
    }
    pressKey(dialog, Qt::Key_Return);
    QTRY_VERIFY(!dialog);
    QCOMPARE(changed.count(), 1);
    const auto order = stored(*opened.cheques, SampleRegister::number(50));
    QVERIFY(order);
    QCOMPARE(order->clientName(), QStringLiteral("de Smet Zoe"));
    QCOMPARE(order->validUntil, QDate(2026, 4, 15));
    QCOMPARE(order->value, Money{363'00});
    QCOMPARE(order->clientCost, Money{40'00});
}

void OrderDialogTest::findingsStandAtTheirFields_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<Field>("place");
    QTest::addColumn<QString>("rule");
    const auto row = [](const char *field, const char *typed, Field place, const char *rule) {
        QTest::addRow("%s '%s'", field, typed)
            << QString::fromLatin1(field) << QString::fromLatin1(typed) << place
            << QString::fromLatin1(rule);
    };
    row("chequeNumber", "", Field::ChequeNumber, "chequeNumberMissing");
    row("chequeNumber", "12x", Field::ChequeNumber, "chequeNumberForm");
    row("clientNumber", "123", Field::ClientNumber, "clientNumberForm");
    row("familyName", " ", Field::FamilyName, "nameMissing");
    row("givenName", "", Field::GivenName, "nameMissing");
    row("requestedOn", "", Field::RequestedOn, "dateInvalid");
    row("requestedOn", "02/11/15", Field::RequestedOn, "dateInvalid");
    row("requestedOn", "24/11/2026", Field::RequestedOn, "requestedInFuture");
    row("requestedOn", "30/06/2013", Field::RequestedOn, "noTariff");
    row("hours", "", Field::Hours, "hoursInvalid");
    row("hours", "2,5", Field::Hours, "hoursInvalid");
    row("validUntil", "30/09/2026", Field::ValidUntil, "validBeforeRequested");
    row("value", "-1", Field::Value, "amountInvalid");
    row("clientCost", "45,001", Field::ClientCost, "amountInvalid");
}

void OrderDialogTest::findingsStandAtTheirFields()
{
    QFETCH(QString, field);
    QFETCH(QString, typed);
    QFETCH(Field, place);
    OpenedSample opened;
    QVERIFY(opened.cheques);
    const QStringList before = opened.dump();
    QWidget window;
    auto *dialog = new OrderDialog(*opened.cheques, &window);
    dialog->open();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    fillIn(dialog);
    retype(dialog, field.toLatin1().constData(), typed);
    press(dialog, "save");
    QTEST(saidAt(dialog, place).join(u' '), "rule");
    // The focus is there, and what was typed too.
    auto *named = part<QWidget>(dialog, field.toLatin1().constData());
    QWidget *editor = named->focusProxy() ? named->focusProxy() : named;
    QCOMPARE(dialog->focusWidget(), editor);
    QCOMPARE(qobject_cast<QLineEdit *>(editor)->text(), typed);
    QVERIFY(editor->accessibleDescription().contains(
        part<FieldMessage>(dialog, (nameOf(place) + QStringLiteral("Message")).toLatin1())
            ->text()));
    QVERIFY(dialog->isVisible());
    QCOMPARE(opened.dump(), before);
}

void OrderDialogTest::refusalKeepsWhatWasTyped()
{
    OpenedSample opened;
    QVERIFY(opened.cheques);
    QWidget window;
    auto *dialog = new OrderDialog(*opened.cheques, &window);
    dialog->open();
    fillIn(dialog);
    retype(dialog, "requestedOn", QStringLiteral("31/02/2026"));
    retype(dialog, "hours", QStringLiteral("vier"));
    retype(dialog, "validUntil", QStringLiteral("1/1/27"));
    retype(dialog, "value", QStringLiteral("zevenhonderd"));
    QStringList before;
    const auto texts = [dialog] {
        QStringList all;
        const QList<QLineEdit *> edits = dialog->findChildren<QLineEdit *>();
        for (const QLineEdit *edit : edits)
            all.append(edit->text());
        return all;
    };
    before = texts();
    press(dialog, "save");
    QCOMPARE(texts(), before);
    for (const Field field : {Field::RequestedOn, Field::Hours, Field::ValidUntil, Field::Value})
        QCOMPARE(saidAt(dialog, field).size(), 1);
    // A correction takes the message away at once.
    retype(dialog, "hours", QStringLiteral("4"));
    QVERIFY(saidAt(dialog, Field::Hours).isEmpty());
}

void OrderDialogTest::emptyIsNoFaultBeforeSaving()
{
    OpenedSample opened;
    QVERIFY(opened.cheques);
    QWidget window;
    auto *dialog = new OrderDialog(*opened.cheques, &window);
    dialog->open();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    for (int i = 0; i < 9; ++i)
        pressKey(dialog, Qt::Key_Tab);
    for (const Field field : {Field::ChequeNumber, Field::RequestedOn, Field::Hours})
        QVERIFY(saidAt(dialog, field).isEmpty());
    press(dialog, "save");
    for (const Field field : {Field::ChequeNumber, Field::RequestedOn, Field::Hours})
        QCOMPARE(saidAt(dialog, field).size(), 1);
}

void OrderDialogTest::saysWhatMayStayEmpty()
{
    OpenedSample opened;
    QVERIFY(opened.cheques);
    OrderDialog dialog(*opened.cheques, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    const auto hint = [&dialog](const char *name) { return part<QLabel>(&dialog, name)->text(); };
    QVERIFY(!hint("valueHint").contains(u"euro"));
    retype(&dialog, "requestedOn", QStringLiteral("30/11/2023")); // nothing else is filled in
    QVERIFY(hint("validUntilHint").contains(u"29/02/2024"));
    QVERIFY(hint("clientCostHint").contains(u"40,00"));
    retype(&dialog, "hours", QStringLiteral("4"));
    QVERIFY2(hint("valueHint").contains(u"678,84"), qPrintable(hint("valueHint")));
}

void OrderDialogTest::knownOrderIsSaid()
{
    OpenedSample opened;
    QVERIFY(opened.cheques);
    QCOMPARE(refusalOf(opened.cheques->addOrder(orderOf(SampleRegister::number(50)))), QString());
    const QStringList before = opened.dump();
    QWidget window;
    window.show();
    QPointer<OrderDialog> dialog = new OrderDialog(*opened.cheques, &window);
    dialog->open();
    fillIn(dialog);
    press(dialog, "save");
    QTRY_VERIFY(!dialog);
    const QMessageBox *note = boxOver(&window, "note");
    QVERIFY(note);
    QVERIFY(note->text().contains(SampleRegister::number(50)));
    QCOMPARE(opened.dump(), before);
}

void OrderDialogTest::conflictIsSaidAtTheNumber()
{
    OpenedSample opened;
    QVERIFY(opened.cheques);
    QWidget window;
    auto *dialog = new OrderDialog(*opened.cheques, &window);
    dialog->open();
    fillIn(dialog);
    retype(dialog, "chequeNumber", SampleRegister::ordered());
    press(dialog, "save");
    QCOMPARE(saidAt(dialog, Field::ChequeNumber).join(u' '), QStringLiteral("orderConflict"));
}

void OrderDialogTest::changesAnOrder()
{
    OpenedSample opened;
    QVERIFY(opened.cheques);
    const auto before = stored(*opened.cheques, SampleRegister::ordered());
    QVERIFY(before);
    QWidget window;
    QPointer<OrderDialog> dialog = new OrderDialog(*opened.cheques, *before, &window);
    dialog->open();
    retype(dialog, "familyName", QStringLiteral("Pieters"));
    retype(dialog, "chequeNumber", SampleRegister::number(51));
    press(dialog, "save");
    QTRY_VERIFY(!dialog);
    QVERIFY(!stored(*opened.cheques, SampleRegister::ordered()));
    Cheque expected = *before;
    expected.number = *ChequeNumber::fromText(SampleRegister::number(51));
    expected.familyName = QStringLiteral("Pieters");
    QCOMPARE(stored(*opened.cheques, SampleRegister::number(51)), expected);
}

/// What the tariff gives follows a corrected number of hours; what is another stays.
void OrderDialogTest::keepsOpenWhatFollows()
{
    OpenedSample opened;
    QVERIFY(opened.cheques);
    OrderDraft own = orderOf(SampleRegister::number(50));
    own.clientCost = readAmount(QStringLiteral("10,00"));
    QCOMPARE(refusalOf(opened.cheques->addOrder(own)), QString());
    const auto before = stored(*opened.cheques, SampleRegister::number(50));
    QVERIFY(before);
    QWidget window;
    QPointer<OrderDialog> dialog = new OrderDialog(*opened.cheques, *before, &window);
    dialog->open();
    QCOMPARE(part<QLineEdit>(dialog, "value")->text(), QString());
    QCOMPARE(part<QLineEdit>(dialog, "clientCost")->text(), QStringLiteral("10,00"));
    retype(dialog, "hours", QStringLiteral("2"));
    press(dialog, "save");
    QTRY_VERIFY(!dialog);
    const auto after = stored(*opened.cheques, SampleRegister::number(50));
    QVERIFY(after);
    QCOMPARE(after->value, Money{363'00});
    QCOMPARE(after->clientCost, Money{10'00});
}

void OrderDialogTest::registeredMeanwhile()
{
    OpenedSample opened;
    QVERIFY(opened.cheques);
    const auto before = stored(*opened.cheques, SampleRegister::ordered());
    QVERIFY(before);
    QWidget window;
    auto *dialog = new OrderDialog(*opened.cheques, *before, &window);
    dialog->open();
    QCOMPARE(refusalOf(opened.cheques->registerCheque(registrationOf(SampleRegister::ordered()))),
             QString());
    retype(dialog, "familyName", QStringLiteral("Pieters"));
    press(dialog, "save");
    QCOMPARE(saidAt(dialog, Field::None).join(u' '), QStringLiteral("orderRegistered"));
    QVERIFY(dialog->isVisible());
}

void OrderDialogTest::escAsksOnlyWhenTyped()
{
    OpenedSample opened;
    QVERIFY(opened.cheques);
    QWidget window;
    QPointer<OrderDialog> dialog = new OrderDialog(*opened.cheques, &window);
    dialog->open();
    pressKey(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!dialog);

    dialog = new OrderDialog(*opened.cheques, &window);
    dialog->open();
    retype(dialog, "familyName", QStringLiteral("Peeters"));
    pressKey(dialog, Qt::Key_Escape);
    QPointer<QMessageBox> question = boxOver(dialog, "question");
    QVERIFY(question);
    pressKey(question, Qt::Key_Escape);
    QTRY_VERIFY(!question);
    QVERIFY(dialog->isVisible());
    QCOMPARE(part<QLineEdit>(dialog, "familyName")->text(), QStringLiteral("Peeters"));
    press(dialog, "cancel");
    question = boxOver(dialog, "question");
    QVERIFY(question);
    press(question, "yes");
    QTRY_VERIFY(!dialog);
}

QTEST_MAIN(OrderDialogTest)
#include "tst_orderdialog.moc"
