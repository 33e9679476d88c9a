// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversationdialog.h"

#include "tests/support/dialogs.h"
#include "tests/support/registers.h"
#include "tests/support/testcase.h"

#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>

namespace {

QString chequeNumber()
{
    return goodOrder().chequeNumber;
}

/// A cheque of four hours with an intake of one, and the dialog in front of it.
class Desk
{
public:
    Desk()
        : cheques(newRegister(folder.filePath(QStringLiteral("register.sqlite")), clock))
    {
        clock.today = testDay();
        (void)cheques->addOrder(goodOrder());
        (void)cheques->registerCheque(registrationOf(chequeNumber()));
    }
    ~Desk() { delete dialog.data(); }
    Q_DISABLE_COPY_MOVE(Desk)

    ConversationDialog &open()
    {
        const auto offer = cheques->conversationOffer(chequeNumber());
        dialog = new ConversationDialog(*cheques, *offer->value, &window);
        dialog->open();
        QApplication::setActiveWindow(dialog);
        return *dialog;
    }
    /// Everything but the type, without a fault.
    [[nodiscard]] bool fill() const
    {
        return typeInto(*dialog, "date", QStringLiteral("23/11/2026"))
            && typeInto(*dialog, "counsellor", QStringLiteral("Janssens Thomas"))
            && choosePart(*dialog, "form", int(ConversationForm::Individual))
            && choosePart(*dialog, "minutes", 60);
    }
    [[nodiscard]] qsizetype conversations() const
    {
        return (*cheques->dossier(chequeNumber()))->latest()->conversations.size();
    }

    QTemporaryDir folder;
    TestClock clock;
    std::unique_ptr<ChequeRegister> cheques;
    QWidget window;
    QPointer<ConversationDialog> dialog;
};

QStringList choicesOf(const QWidget &dialog, const char *group)
{
    QStringList choices;
    for (const auto *choice :
         visiblePart<QWidget>(dialog, QString::fromUtf8(group))->findChildren<QAbstractButton *>())
        choices.append(choice->isEnabled()
                           ? choice->objectName()
                           : QString(choice->objectName() + QStringLiteral(" off")));
    choices.sort();
    return choices;
}

} // namespace

class TestConversationDialog : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void offersWhatTheDossierAllows();
    void lettersReachTheChoices();
    void savingGoesToTheFirstError();
    void saysWhatIsWrongAtItsField();
    void aSwappedNameIsOneClick();
    void closingIsWarnedAboutAndAskedOnce();
    void nothingIsLostWithoutAQuestion();
    void discontinuingNeedsTheClient();
    void aftercareIsTheOnlyChoiceAfterClosing();
};

void TestConversationDialog::offersWhatTheDossierAllows()
{
    Desk desk;
    const ConversationDialog &dialog = desk.open();
    QCOMPARE(choicesOf(dialog, "type"),
             (QStringList{QStringLiteral("choice0 off"), QStringLiteral("choice1"),
                          QStringLiteral("choice2"), QStringLiteral("choice3")}));
    QVERIFY(visiblePart<QLabel>(dialog, QStringLiteral("remaining"))->text().contains(u"3"));
    QCOMPARE(visiblePart<QLabel>(dialog, QStringLiteral("dossierName"))->text(),
             QStringLiteral("Peeters An"));
}

void TestConversationDialog::lettersReachTheChoices()
{
    Desk desk;
    const ConversationDialog &dialog = desk.open();
    const auto isIn = [&dialog](const char *group) {
        return visiblePart<QWidget>(dialog, QString::fromUtf8(group))
            ->isAncestorOf(dialog.focusWidget());
    };
    QTest::keyClick(desk.dialog, Qt::Key_Y, Qt::AltModifier);
    QVERIFY(isIn("type"));
    QTest::keyClick(desk.dialog, Qt::Key_U, Qt::AltModifier);
    QVERIFY(isIn("minutes"));
}

void TestConversationDialog::savingGoesToTheFirstError()
{
    Desk desk;
    const ConversationDialog &dialog = desk.open();
    QVERIFY(messagesIn(dialog).isEmpty());
    QVERIFY(clickPart(dialog, "save"));
    QCOMPARE(messagesIn(dialog).size(), 5); // date, counsellor, type, form, duration
    QVERIFY(visiblePart<QLineEdit>(dialog, QStringLiteral("day"))->hasFocus());
    QVERIFY(typeInto(dialog, "date", QStringLiteral("23/11/2026")));
    QVERIFY(clickPart(dialog, "save"));
    QVERIFY(visiblePart<QLineEdit>(dialog, QStringLiteral("counsellor"))->hasFocus());
    QCOMPARE(desk.conversations(), 1);
}

void TestConversationDialog::saysWhatIsWrongAtItsField()
{
    Desk desk;
    const ConversationDialog &dialog = desk.open();
    QVERIFY(desk.fill());
    QVERIFY(choosePart(dialog, "type", int(ConversationType::InDepth)));
    QVERIFY(typeInto(dialog, "date", QStringLiteral("02/11/15")));
    QVERIFY(typeInto(dialog, "feedback", QStringLiteral("a")));
    QCOMPARE(messagesAt(dialog, "date").size(), 1);
    QVERIFY(clickPart(dialog, "save"));
    QCOMPARE(visiblePart<QLineEdit>(dialog, QStringLiteral("day"))->text(),
             QStringLiteral("02/11/15"));
    QCOMPARE(desk.conversations(), 1);
    QVERIFY(typeInto(dialog, "date", QStringLiteral("23/11/2026")));
    QVERIFY(messagesIn(dialog).isEmpty());
    QVERIFY(clickPart(dialog, "save"));
    QCOMPARE(desk.conversations(), 2);
}

void TestConversationDialog::aSwappedNameIsOneClick()
{
    Desk desk;
    const ConversationDialog &dialog = desk.open();
    QVERIFY(typeInto(dialog, "counsellor", QStringLiteral("Thomas Janssens")));
    QVERIFY(clickPart(dialog, "takeSuggestion"));
    QCOMPARE(visiblePart<QLineEdit>(dialog, QStringLiteral("counsellor"))->text(),
             QStringLiteral("Janssens Thomas"));
    QVERIFY(messagesIn(dialog).isEmpty());
}

void TestConversationDialog::closingIsWarnedAboutAndAskedOnce()
{
    Desk desk;
    const ConversationDialog &dialog = desk.open();
    QSignalSpy accepted(&dialog, &QDialog::accepted);
    QVERIFY(choosePart(dialog, "type", int(ConversationType::Synthesis)));
    QCOMPARE(messagesAt(dialog, "type").size(), 1); // at once
    QVERIFY(desk.fill());
    QCOMPARE(messagesAt(dialog, "type").size(), 2); // and two hours are lost
    QVERIFY(clickPart(dialog, "save"));
    auto *box = visiblePart<QMessageBox>(dialog, QStringLiteral("question"));
    QVERIFY(box);
    QVERIFY(box->informativeText().contains(u"2"));
    QVERIFY(box->informativeText().contains(u"Peeters An"));
    QCOMPARE(box->defaultButton()->objectName(), QStringLiteral("no"));
    QTest::keyClick(box, Qt::Key_Escape);
    QCOMPARE(desk.conversations(), 1);
    QCOMPARE(accepted.count(), 0);
    QTRY_VERIFY(!visiblePart<QMessageBox>(dialog, QStringLiteral("question")));
    QVERIFY(clickPart(dialog, "save"));
    QVERIFY(clickPart(dialog, "yes"));
    QCOMPARE(accepted.count(), 1);
    const auto dossier = desk.cheques->dossier(chequeNumber());
    QCOMPARE((*dossier)->latest()->status, GuidanceStatus::Closed);
}

void TestConversationDialog::nothingIsLostWithoutAQuestion()
{
    Desk desk;
    {
        QPointer<ConversationDialog> untouched = &desk.open();
        QTest::keyClick(untouched, Qt::Key_Escape);
        QTRY_VERIFY(!untouched);
    }
    QPointer<ConversationDialog> dialog = &desk.open();
    QVERIFY(typeInto(*dialog, "feedback", QStringLiteral("Kort")));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(visiblePart<QMessageBox>(*dialog, QStringLiteral("question")));
    QVERIFY(clickPart(*dialog, "no"));
    QVERIFY(dialog->isVisible());
    QCOMPARE(visiblePart<QPlainTextEdit>(*dialog, QStringLiteral("text"))->toPlainText(),
             QStringLiteral("Kort"));
    QTRY_VERIFY(!visiblePart<QMessageBox>(*dialog, QStringLiteral("question")));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(clickPart(*dialog, "yes"));
    QTRY_VERIFY(!dialog);
    QCOMPARE(desk.conversations(), 1);
}

void TestConversationDialog::discontinuingNeedsTheClient()
{
    Desk desk;
    const ConversationDialog &dialog = desk.open();
    QVERIFY(!visiblePart<QAbstractButton>(dialog, QStringLiteral("clientAgrees")));
    QVERIFY(desk.fill());
    QVERIFY(choosePart(dialog, "type", int(ConversationType::Discontinuation)));
    QVERIFY(choosePart(dialog, "minutes", 0)); // only now there is such a choice
    QVERIFY(clickPart(dialog, "save"));
    QCOMPARE(messagesAt(dialog, "clientAgrees").size(), 1);
    QVERIFY(clickPart(dialog, "clientAgrees"));
    QVERIFY(messagesAt(dialog, "clientAgrees").isEmpty());
    QVERIFY(clickPart(dialog, "save"));
    QVERIFY(clickPart(dialog, "yes"));
    const auto dossier = desk.cheques->dossier(chequeNumber());
    QCOMPARE((*dossier)->latest()->status, GuidanceStatus::Discontinued);
}

void TestConversationDialog::aftercareIsTheOnlyChoiceAfterClosing()
{
    Desk desk;
    QCOMPARE(refusalOf(desk.cheques->registerConversation(
                 chequeNumber(), talkOf(ConversationType::Synthesis, 120), allConfirmed())),
             QString());
    const ConversationDialog &dialog = desk.open();
    QCOMPARE(choicesOf(dialog, "type"), QStringList{QStringLiteral("choice4")});
    QVERIFY(desk.fill());
    QVERIFY(clickPart(dialog, "save"));
    QCOMPARE(desk.conversations(), 3);
}

QTEST_MAIN(TestConversationDialog)
#include "tst_conversationdialog.moc"
