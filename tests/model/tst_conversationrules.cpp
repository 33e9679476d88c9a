// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/conversationrules.h"
#include "tests/support/dossiers.h"
#include "tests/support/findings.h"
#include "tests/support/testcase.h"

namespace {

const QDate first(2026, 10, 12);
const QDate second(2026, 11, 2);

using List = QList<Conversation>;

} // namespace

/// Mandatory fields, types and what conversations have in common. (Days, durations, closing: in
/// tests of their own.)
class ConversationRulesTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void mandatoryFields_data();
    void mandatoryFields();
    void types_data();
    void types();
    void counsellors();
    void similarConversation_data();
    void similarConversation();
    void everythingTogether();
    void presentQuestion_data();
    void presentQuestion();
};

void ConversationRulesTest::mandatoryFields_data()
{
    QTest::addColumn<ConversationDraft>("draft");
    QTest::addColumn<QString>("expected");

    const auto row = [](const char *name, const ConversationDraft &draft, const char *expected) {
        QTest::newRow(name) << draft << QString::fromLatin1(expected);
    };
    row("all there", goodDraft(), "");
    ConversationDraft draft = goodDraft();
    draft.date = {};
    row("date", draft, "error dateMissing date");
    draft = goodDraft();
    draft.counsellor = QStringLiteral("  ");
    row("counsellor", draft, "error counsellorMissing counsellor");
    draft = goodDraft();
    draft.type.reset();
    row("type", draft, "error typeMissing type");
    draft = goodDraft();
    draft.form.reset();
    row("form", draft, "error formMissing form");
    draft = goodDraft();
    draft.minutes.reset();
    row("duration", draft, "error durationMissing minutes");
    row("nothing there", {},
        "error dateMissing date; error counsellorMissing counsellor; error typeMissing type; "
        "error formMissing form; error durationMissing minutes");
}

void ConversationRulesTest::mandatoryFields()
{
    QFETCH(ConversationDraft, draft);
    QFETCH(QString, expected);
    QCOMPARE(outline(checkConversation(draft, dossierWith({intake(first)}), testContext())),
             expectedLines(expected));
    // The type of an intake is fixed
    QStringList ofIntake = expectedLines(expected);
    ofIntake.removeAll(QStringLiteral("error typeMissing type"));
    const Cheque cheque = testCheque();
    QCOMPARE(outline(checkIntake(draft, &cheque, testContext())), ofIntake);
    QCOMPARE(outline(checkIntake(draft, nullptr, testContext())), ofIntake);
}

void ConversationRulesTest::types_data()
{
    QTest::addColumn<List>("conversations");
    QTest::addColumn<ConversationType>("type");
    QTest::addColumn<QString>("expected");

    const QString refused = QStringLiteral("error typeNotAllowed type");
    const QString closes = QStringLiteral("confirm closesCheque type; "
                                          "confirm hoursLost type minutes=120");
    const List inUse{intake(first)};
    QTest::newRow("in use: intake") << inUse << ConversationType::Intake << refused;
    QTest::newRow("in use: in depth") << inUse << ConversationType::InDepth << QString();
    QTest::newRow("in use: synthesis") << inUse << ConversationType::Synthesis << closes;
    QTest::newRow("in use: discontinuation")
        << inUse << ConversationType::Discontinuation << closes;
    QTest::newRow("in use: aftercare") << inUse << ConversationType::Aftercare << refused;
    const List closed{intake(first), synthesis(second)};
    const List stopped{intake(first), discontinuation(second)};
    for (const List &done : {closed, stopped}) {
        const char *const name =
            done.constLast().type == ConversationType::Synthesis ? "closed" : "stopped";
        for (const ConversationType type :
             {ConversationType::Intake, ConversationType::InDepth, ConversationType::Synthesis,
              ConversationType::Discontinuation})
            QTest::addRow("%s: %d", name, static_cast<int>(type)) << done << type << refused;
        QTest::addRow("%s: aftercare", name) << done << ConversationType::Aftercare << QString();
    }
    QTest::newRow("after aftercare") << List{intake(first), synthesis(second), aftercare(second)}
                                     << ConversationType::Aftercare << QString();
}

void ConversationRulesTest::types()
{
    QFETCH(List, conversations);
    QFETCH(ConversationType, type);
    QFETCH(QString, expected);
    QCOMPARE(outline(checkConversation(goodDraft(type), dossierWith(conversations), testContext())),
             expectedLines(expected));
}

/// The counsellor's own table is tst_counsellorrules; here it is only asked.
void ConversationRulesTest::counsellors()
{
    RuleContext context = testContext();
    context.knownCounsellors = {QStringLiteral("Janssens Thomas")};
    ConversationDraft draft = goodDraft();
    draft.counsellor = QStringLiteral("Thomas Janssens");
    const Cheque cheque = testCheque();
    const QStringList swapped = expectedLines("warning counsellorSwapped counsellor");
    QCOMPARE(outline(checkIntake(draft, &cheque, context)), swapped);
    QCOMPARE(outline(checkConversation(draft, dossierWith({intake(first)}), context)), swapped);
}

void ConversationRulesTest::similarConversation_data()
{
    QTest::addColumn<ConversationDraft>("draft");
    QTest::addColumn<bool>("similar");

    const auto row = [](const char *name, const ConversationDraft &draft, bool similar) {
        QTest::newRow(name) << draft << similar;
    };
    row("the same", goodDraft(), true);
    ConversationDraft draft = goodDraft();
    draft.counsellor = QStringLiteral("  JANSSENS  Thomas ");
    row("otherwise spelt", draft, true);
    draft.counsellor = QStringLiteral("Janssens Tom");
    row("another counsellor", draft, false);
    draft = goodDraft();
    draft.form = ConversationForm::ECoaching;
    row("e-coaching", draft, true);
    draft.form = ConversationForm::Group;
    row("in group", draft, false);
    draft = goodDraft();
    draft.minutes = 30;
    row("another duration", draft, false);
    draft = goodDraft();
    draft.date = dayEntry(testDay().addDays(-1));
    row("another day", draft, false);
}

void ConversationRulesTest::similarConversation()
{
    QFETCH(ConversationDraft, draft);
    QFETCH(bool, similar);
    RuleContext context = testContext();
    const QString other = QStringLiteral("00009414774");
    context.registeredToday = {
        {testDay(), QStringLiteral("Wouters Eva"), {60}, QStringLiteral("Maes Jo"), other},
        {testDay(),
         QStringLiteral("Janssens Thomas"),
         {60},
         QStringLiteral("Maes Zo\u00eb"),
         other}};
    const Cheque cheque = testCheque();
    for (const Findings &findings :
         {checkConversation(draft, dossierWith({intake(first)}), context),
          checkIntake(draft, &cheque, context)}) {
        QCOMPARE(outline(findings),
                 similar ? expectedLines("warning sameElsewhereToday date") : QStringList());
        if (similar) {
            QCOMPARE(findings.constFirst().text, QStringLiteral("Maes Zo\u00eb"));
            QCOMPARE(findings.constFirst().otherText, other);
        }
    }
}

/// All broken rules are reported together, not only the first.
void ConversationRulesTest::everythingTogether()
{
    ConversationDraft draft = goodDraft(ConversationType::Discontinuation);
    draft.clientAgrees = false;
    draft.date = dayEntry(QDate(2025, 11, 22));
    draft.counsellor = QStringLiteral("janssens thomas");
    draft.form.reset();
    draft.minutes = 180;
    draft.feedback = QString(QString(500, u'a') + QStringLiteral(" an@example.org\u200b"));
    const Dossier dossier = dossierWith({intake(first, 120)});
    QCOMPARE(outline(checkConversation(draft, dossier, testContext())),
             expectedLines("error dateTooOld date; error dateBeforeRequest date day=2026-10-01; "
                           "error dateBeforeLastConversation date day=2026-10-12; "
                           "error counsellorForm counsellor; error formMissing form; "
                           "error durationNotAllowed minutes; "
                           "error durationExceedsRemaining minutes minutes=120; "
                           "error feedbackTooLong feedback number=500; "
                           "error textForbiddenCharacter feedback number=516; "
                           "warning privacyHint feedback; error clientMustAgree clientAgrees; "
                           "confirm closesCheque type"));
}

void ConversationRulesTest::presentQuestion_data()
{
    QTest::addColumn<QuestionDraft>("draft");
    QTest::addColumn<bool>("present");

    const Themes themes = Theme::Meaning | Theme::JobTarget;
    const QString text = QStringLiteral("Hoe pak ik\ndit als Zo\u00eb aan?");
    QTest::newRow("the same") << QuestionDraft{themes, text} << true;
    QTest::newRow("otherwise typed")
        << QuestionDraft{themes, QStringLiteral("  Hoe pak ik\r\ndit als Zoe\u0308 aan?\n")}
        << true;
    QTest::newRow("one theme less") << QuestionDraft{Theme::Meaning, text} << false;
    QTest::newRow("one theme more") << QuestionDraft{themes | Theme::WorkableWork, text} << false;
    QTest::newRow("another text") << QuestionDraft{themes, text.toUpper()} << false;
    QTest::newRow("the version before it")
        << QuestionDraft{Theme::WorkRelations, QStringLiteral("Wat nu?")} << false;
}

/// Revising with exactly the present themes and text changes nothing.
void ConversationRulesTest::presentQuestion()
{
    QFETCH(QuestionDraft, draft);
    Guidance guidance = guidanceWith({intake(first)});
    QVERIFY(!isPresentQuestion(draft, guidance)); // nothing was noted yet
    guidance.questions = {{Theme::WorkRelations, QStringLiteral("Wat nu?"), {}},
                          {Theme::Meaning | Theme::JobTarget,
                           QStringLiteral("Hoe pak ik\ndit als Zo\u00eb aan?"),
                           {}}};
    QTEST(isPresentQuestion(draft, guidance), "present");
}

QTEST_APPLESS_MAIN(ConversationRulesTest)
#include "tst_conversationrules.moc"
