// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/conversationrules.h"
#include "tests/support/dossiers.h"
#include "tests/support/findings.h"
#include "tests/support/testcase.h"

namespace {

constexpr auto closes = "confirm closesCheque type";

/// A cheque in use with so many minutes left.
Dossier dossierWithLeft(int minutes, int hours = 4)
{
    const QDate day(2026, 10, 12);
    QList<Conversation> conversations;
    for (int used = hours * 60 - minutes; used > 0; used -= 120) {
        const int count = std::min(used, 120);
        conversations.append(conversations.isEmpty() ? intake(day, count) : inDepth(day, count));
    }
    return dossierWith(conversations, testCheque(hours));
}

Finding finding(Rule rule, Severity severity)
{
    return {.rule = rule, .severity = severity};
}

} // namespace

/// What closes a cheque, what is lost by it, and what must be confirmed.
class ConversationClosingTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void closing_data();
    void closing();
    void noDurationNoHoursLost();
    void agreement_data();
    void agreement();
    void confirmation_data();
    void confirmation();
    void mayBeStored_data();
    void mayBeStored();
};

void ConversationClosingTest::closing_data()
{
    QTest::addColumn<int>("left");
    QTest::addColumn<ConversationType>("type");
    QTest::addColumn<int>("minutes");
    QTest::addColumn<QString>("besides"); // closing itself

    const auto row = [](const char *name, int left, ConversationType type, int minutes,
                        const char *besides) {
        QTest::newRow(name) << left << type << minutes << QString::fromLatin1(besides);
    };
    const auto synthesis = ConversationType::Synthesis;
    const auto discontinuation = ConversationType::Discontinuation;
    row("synthesis, the last hour", 60, synthesis, 60, "");
    row("synthesis, the last half hour", 30, synthesis, 30, "");
    row("synthesis, half an hour lost", 60, synthesis, 30, "confirm hoursLost type minutes=30");
    row("synthesis, 3 hours lost", 210, synthesis, 30, "confirm hoursLost type minutes=180");
    row("synthesis of 0, nothing left", 0, synthesis, 0, "");
    row("synthesis of 0, half an hour left", 30, synthesis, 0, "error durationNotAllowed minutes");
    row("synthesis of 30, nothing left", 0, synthesis, 30,
        "error durationExceedsRemaining minutes");
    row("synthesis, longer than what is left", 60, synthesis, 90,
        "error durationExceedsRemaining minutes minutes=60");
    row("synthesis of 45", 60, synthesis, 45, "error durationNotAllowed minutes");
    row("discontinuation of 0", 180, discontinuation, 0, "confirm hoursLost type minutes=180");
    row("discontinuation of 0, nothing left", 0, discontinuation, 0, "");
    row("discontinuation, the last hour", 60, discontinuation, 60, "");
    row("discontinuation, an hour lost", 120, discontinuation, 60,
        "confirm hoursLost type minutes=60");
    row("discontinuation, longer than what is left", 60, discontinuation, 120,
        "error durationExceedsRemaining minutes minutes=60");
    row("discontinuation of 15", 60, discontinuation, 15, "error durationNotAllowed minutes");
    row("discontinuation of less than 0", 60, discontinuation, -30,
        "error durationNotAllowed minutes");
}

void ConversationClosingTest::closing()
{
    QFETCH(int, left);
    QFETCH(ConversationType, type);
    QFETCH(int, minutes);
    QFETCH(QString, besides);
    ConversationDraft draft = goodDraft(type);
    draft.minutes = minutes;
    QStringList expected = expectedLines(besides);
    expected.append(QString::fromLatin1(closes));
    expected.sort();
    for (const int hours : {4, 5}) {
        QCOMPARE(outline(checkConversation(draft, dossierWithLeft(left, hours), testContext())),
                 expected);
    }
}

void ConversationClosingTest::noDurationNoHoursLost()
{
    ConversationDraft draft = goodDraft(ConversationType::Synthesis);
    draft.minutes.reset();
    QCOMPARE(outline(checkConversation(draft, dossierWithLeft(60), testContext())),
             expectedLines("confirm closesCheque type; error durationMissing minutes"));
}

void ConversationClosingTest::agreement_data()
{
    QTest::addColumn<ConversationType>("type");
    QTest::addColumn<bool>("agrees");
    QTest::addColumn<QString>("expected");

    const QString closing = QString::fromLatin1(closes);
    QTest::newRow("discontinuation") << ConversationType::Discontinuation << true << closing;
    QTest::newRow("discontinuation, no tick")
        << ConversationType::Discontinuation << false
        << QString(closing + u"; error clientMustAgree clientAgrees");
    QTest::newRow("synthesis, no tick") << ConversationType::Synthesis << false << closing;
    QTest::newRow("in depth, no tick") << ConversationType::InDepth << false
                                       << QStringLiteral("warning nothingLeftForSynthesis minutes");
}

void ConversationClosingTest::agreement()
{
    QFETCH(ConversationType, type);
    QFETCH(bool, agrees);
    QFETCH(QString, expected);
    ConversationDraft draft = goodDraft(type);
    draft.clientAgrees = agrees;
    QCOMPARE(outline(checkConversation(draft, dossierWithLeft(60), testContext())),
             expectedLines(expected));
}

void ConversationClosingTest::confirmation_data()
{
    QTest::addColumn<int>("minutes");
    QTest::addColumn<QList<Rule>>("confirmed");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<bool>("stored");

    using Rules = QList<Rule>;
    const auto row = [](const char *name, int minutes, const Rules &confirmed, const char *expected,
                        bool stored) {
        QTest::newRow(name) << minutes << confirmed << QString::fromLatin1(expected) << stored;
    };
    const char *const both = "confirm closesCheque type; confirm hoursLost type minutes=30";
    row("nothing confirmed", 30, {}, both, false);
    row("only the closing", 30, {Rule::ClosesCheque},
        "warning closesCheque type; confirm hoursLost type minutes=30", false);
    row("only the hours", 30, {Rule::HoursLost}, closes, false);
    row("both", 30, {Rule::ClosesCheque, Rule::HoursLost}, "warning closesCheque type", true);
    row("in another order", 30, {Rule::HoursLost, Rule::ClosesCheque}, "warning closesCheque type",
        true);
    row("no hours lost, not confirmed", 60, {}, closes, false);
    row("no hours lost", 60, {Rule::ClosesCheque}, "warning closesCheque type", true);
    row("more than is needed", 60, {Rule::ClosesCheque, Rule::HoursLost, Rule::PrivacyHint},
        "warning closesCheque type", true);
    row("an error cannot be confirmed", 45,
        {Rule::ClosesCheque, Rule::HoursLost, Rule::DurationNotAllowed},
        "warning closesCheque type; error durationNotAllowed minutes", false);
}

void ConversationClosingTest::confirmation()
{
    QFETCH(int, minutes);
    QFETCH(QList<Rule>, confirmed);
    QFETCH(QString, expected);
    QFETCH(bool, stored);
    ConversationDraft draft = goodDraft(ConversationType::Synthesis);
    draft.minutes = minutes;
    const Findings left =
        afterConfirmation(checkConversation(draft, dossierWithLeft(60), testContext()), confirmed);
    QCOMPARE(outline(left), expectedLines(expected));
    QCOMPARE(::mayBeStored(left), stored);
}

void ConversationClosingTest::mayBeStored_data()
{
    QTest::addColumn<Findings>("findings");
    QTest::addColumn<bool>("expected");

    const Finding warning = finding(Rule::PrivacyHint, Severity::Warning);
    const Finding question = finding(Rule::HoursLost, Severity::Confirm);
    const Finding error = finding(Rule::DateMissing, Severity::Error);
    QTest::newRow("nothing") << Findings{} << true;
    QTest::newRow("warnings") << Findings{warning, warning} << true;
    QTest::newRow("a question") << Findings{warning, question} << false;
    QTest::newRow("an error") << Findings{error, warning} << false;
}

void ConversationClosingTest::mayBeStored()
{
    QFETCH(Findings, findings);
    QTEST(::mayBeStored(findings), "expected");
    // A warning that was confirmed without need stays what it is
    QCOMPARE(outline(afterConfirmation(findings, {Rule::PrivacyHint, Rule::DateMissing})),
             outline(findings));
}

QTEST_APPLESS_MAIN(ConversationClosingTest)
#include "tst_conversationclosing.moc"
