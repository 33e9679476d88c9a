// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/findingboard.h"

#include "tests/support/dialogs.h"
#include "tests/support/testcase.h"
#include "ui/choicegroup.h"
#include "ui/fieldmessage.h"

#include <QAccessible>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QVBoxLayout>

namespace {

const Finding dateMissing{.rule = Rule::DateMissing, .field = Field::Date};
const Finding dateInvalid{
    .rule = Rule::DateInvalid, .field = Field::Date, .text = QStringLiteral("02/11/15")};
const Finding swapped{.rule = Rule::CounsellorSwapped,
                      .severity = Severity::Warning,
                      .field = Field::Counsellor,
                      .suggestion = QStringLiteral("Janssens Thomas")};
const Finding elsewhere{.rule = Rule::ChequeInUseElsewhere};

/// Two fields and a place for the rest.
struct Form
{
    Form()
    {
        window.setLayout(new QVBoxLayout);
        for (QWidget *part :
             {static_cast<QWidget *>(general), static_cast<QWidget *>(date),
              static_cast<QWidget *>(dateMessage), static_cast<QWidget *>(counsellor),
              static_cast<QWidget *>(counsellorMessage)})
            window.layout()->addWidget(part);
        board.place(Field::None, general, nullptr);
        board.place(Field::Date, dateMessage, date);
        board.place(Field::Counsellor, counsellorMessage, counsellor);
        window.show();
        QApplication::setActiveWindow(&window);
        date->setFocus();
    }

    QWidget window;
    QLineEdit *date = new QLineEdit(&window);
    QLineEdit *counsellor = new QLineEdit(&window);
    FieldMessage *general = new FieldMessage(&window);
    FieldMessage *dateMessage = new FieldMessage(&window);
    FieldMessage *counsellorMessage = new FieldMessage(&window);
    FindingBoard board;
};

} // namespace

class TestFindingBoard : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void anErrorWaitsUntilTheFieldIsLeft();
    void missingWaitsUntilSomebodySaves();
    void aWarningIsSaidAtOnce();
    void whatHasNoPlaceStandsOnTop();
    void aSuggestionIsOneClick();
    void theEditorTellsAScreenReader();
    void whatConcernsNoFieldIsReadAtAnEditor();
    void aChoiceThatLosesTheFocusTellsNothing();
    void aChoiceCountsAsLeaving();
    void groupsAndMessagesHaveARole();
};

void TestFindingBoard::anErrorWaitsUntilTheFieldIsLeft()
{
    Form form;
    form.board.setFindings({dateInvalid});
    QVERIFY(!form.dateMessage->isVisible());
    form.counsellor->setFocus();
    QVERIFY(form.dateMessage->isVisible());
    QCOMPARE(form.dateMessage->findings(), Findings{dateInvalid});
    form.board.setFindings({});
    QVERIFY(!form.dateMessage->isVisible());
}

void TestFindingBoard::missingWaitsUntilSomebodySaves()
{
    Form form;
    form.board.setFindings({dateMissing});
    form.counsellor->setFocus();
    QVERIFY(!form.dateMessage->isVisible());
    form.board.revealAll();
    QVERIFY(form.dateMessage->isVisible());
    QVERIFY(form.board.goToFirstError());
    QVERIFY(form.date->hasFocus());
    form.board.forget();
    form.board.setFindings({dateMissing});
    QVERIFY(!form.dateMessage->isVisible());
}

void TestFindingBoard::aWarningIsSaidAtOnce()
{
    Form form;
    form.board.setFindings({swapped});
    QVERIFY(form.counsellorMessage->isVisible());
    QVERIFY(!form.board.goToFirstError());
}

void TestFindingBoard::whatHasNoPlaceStandsOnTop()
{
    Form form;
    form.board.setFindings({elsewhere, {.rule = Rule::FormMissing, .field = Field::Form}});
    form.board.revealAll();
    QCOMPARE(form.general->findings().size(), 2);
    // Nowhere to go to.
    QVERIFY(!form.board.goToFirstError());
}

void TestFindingBoard::aSuggestionIsOneClick()
{
    Form form;
    QSignalSpy taken(form.counsellorMessage, &FieldMessage::suggestionTaken);
    form.board.setFindings({swapped});
    QVERIFY(clickPart(form.window, "takeSuggestion"));
    QCOMPARE(taken.count(), 1);
    QCOMPARE(taken.at(0).at(0).toString(), swapped.suggestion);
}

void TestFindingBoard::theEditorTellsAScreenReader()
{
    Form form;
    form.board.setFindings({swapped});
    QCOMPARE(form.counsellor->accessibleDescription(), form.counsellorMessage->text());
    QVERIFY(!form.counsellorMessage->accessibleName().isEmpty());
    form.board.setFindings({});
    QCOMPARE(form.counsellor->accessibleDescription(), QString());
}

void TestFindingBoard::whatConcernsNoFieldIsReadAtAnEditor()
{
    Form form;
    form.board.readGeneralAt(form.date);
    form.counsellor->setFocus();
    form.board.setFindings({elsewhere, dateInvalid});
    form.board.revealAll();
    QCOMPARE(form.date->accessibleDescription(),
             QString(form.general->text() + u' ' + form.dateMessage->text()));
    form.board.setFindings({elsewhere});
    QCOMPARE(form.date->accessibleDescription(), form.general->text());
    QVERIFY(form.board.goToFirstError());
    QVERIFY(form.date->hasFocus());
}

void TestFindingBoard::aChoiceThatLosesTheFocusTellsNothing()
{
    QWidget window;
    auto *group = new ChoiceGroup(Qt::Horizontal, &window);
    group->setChoices({0, 1});
    const QList<QRadioButton *> choices = group->findChildren<QRadioButton *>();
    choices.at(0)->setAccessibleDescription(QStringLiteral("Own words"));
    auto *message = new FieldMessage(&window);
    FindingBoard board;
    board.place(Field::Form, message, group);
    board.setFindings({{.rule = Rule::FormMissing, .field = Field::Form}});
    board.revealAll();
    QCOMPARE(choices.at(0)->accessibleDescription(),
             QString(message->text() + QStringLiteral(" Own words")));
    group->choose(1);
    board.setFindings({});
    QCOMPARE(choices.at(0)->accessibleDescription(), QStringLiteral("Own words"));
    QCOMPARE(choices.at(1)->accessibleDescription(), QString());
}

void TestFindingBoard::groupsAndMessagesHaveARole()
{
    Form form;
    ChoiceGroup group(Qt::Horizontal);
    QCOMPARE(QAccessible::queryAccessibleInterface(&group)->role(), QAccessible::Grouping);
    QCOMPARE(QAccessible::queryAccessibleInterface(form.general)->role(),
             QAccessible::Notification);
}

void TestFindingBoard::aChoiceCountsAsLeaving()
{
    ChoiceGroup group(Qt::Horizontal);
    QSignalSpy changed(&group, &ChoiceGroup::chosenChanged);
    group.setChoices({30, 60, 90});
    QVERIFY(!group.chosen());
    group.choose(60);
    QCOMPARE(group.chosen(), 60);
    // Still offered: stays. No longer offered: nothing is chosen.
    group.setChoices({0, 30, 60});
    QCOMPARE(group.chosen(), 60);
    QCOMPARE(group.choices(), (QList<int>{30, 60, 0}));
    QCOMPARE(changed.count(), 1);
    group.setChoices({0, 30});
    QVERIFY(!group.chosen());
    QCOMPARE(changed.count(), 2);
    group.choose(0);
    QCOMPARE(group.chosen(), 0);
    group.choose(std::nullopt);
    QVERIFY(!group.chosen());
}

QTEST_MAIN(TestFindingBoard)
#include "tst_findingboard.moc"
