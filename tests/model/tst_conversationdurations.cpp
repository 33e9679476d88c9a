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

/// 30, 60, 90 or 120 minutes, and no more than what is left. (0 minutes: tst_conversationclosing.)
class ConversationDurationsTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void durations_data();
    void durations();
    void durationOfAftercare_data();
    void durationOfAftercare();
    void durationOfIntake_data();
    void durationOfIntake();
    void durationsComeFromThePolicy();
};

void ConversationDurationsTest::durations_data()
{
    QTest::addColumn<int>("hours");
    QTest::addColumn<List>("conversations");
    QTest::addColumn<int>("minutes");
    QTest::addColumn<QString>("expected");

    const auto row = [](const char *name, int hours, const List &conversations, int minutes,
                        const char *expected) {
        QTest::newRow(name) << hours << conversations << minutes << QString::fromLatin1(expected);
    };
    const List hour{intake(first, 60)};
    for (const int minutes : {30, 60, 90, 120})
        QTest::addRow("%d minutes", minutes) << 4 << hour << minutes << QString();
    for (const int minutes : {-30, -1, 0, 1, 15, 29, 31, 45, 59, 61, 75, 89, 91, 119, 121, 150})
        QTest::addRow("%d minutes", minutes)
            << 4 << hour << minutes << QStringLiteral("error durationNotAllowed minutes");
    const char *const nothingLeft = "warning nothingLeftForSynthesis minutes";
    row("neither allowed nor left", 4, hour, 240,
        "error durationNotAllowed minutes; "
        "error durationExceedsRemaining minutes minutes=180");
    const List used150{intake(first, 60), inDepth(second, 90)};
    row("one hour of the last 90 minutes", 4, used150, 60, "");
    row("the last 90 minutes", 4, used150, 90, nothingLeft);
    row("longer than the last 90 minutes", 4, used150, 120,
        "error durationExceedsRemaining minutes minutes=90");
    const List used120{intake(first, 30), inDepth(second, 90)};
    row("three-hour cheque: half an hour", 3, used120, 30, "");
    row("three-hour cheque: the last hour", 3, used120, 60, nothingLeft);
    row("three-hour cheque: longer", 3, used120, 90,
        "error durationExceedsRemaining minutes minutes=60");
    row("the same on four hours", 4, used120, 90, "");
    const List used180{intake(first, 120), inDepth(second, 60)};
    row("used up: half an hour", 3, used180, 30, "error durationExceedsRemaining minutes");
    row("used up: no time", 3, used180, 0, "error durationNotAllowed minutes");
    const List givenBack{intake(first, 120), deleted(inDepth(second, 120))};
    row("a deleted one is given back", 4, givenBack, 90, "");
    row("a deleted one is given back, all", 4, givenBack, 120, nothingLeft);
}

void ConversationDurationsTest::durations()
{
    QFETCH(int, hours);
    QFETCH(List, conversations);
    QFETCH(int, minutes);
    QFETCH(QString, expected);
    ConversationDraft draft = goodDraft();
    draft.minutes = minutes;
    QCOMPARE(outline(checkConversation(draft, dossierWith(conversations, testCheque(hours)),
                                       testContext())),
             expectedLines(expected));
}

void ConversationDurationsTest::durationOfAftercare_data()
{
    QTest::addColumn<int>("minutes");
    QTest::addColumn<QString>("expected");

    for (const int minutes : {30, 60, 90, 120})
        QTest::addRow("%d", minutes) << minutes << QString();
    for (const int minutes : {0, 15, 45, 150, -30})
        QTest::addRow("%d", minutes)
            << minutes << QStringLiteral("error durationNotAllowed minutes");
}

/// It costs nothing of the cheque, whatever is left.
void ConversationDurationsTest::durationOfAftercare()
{
    QFETCH(int, minutes);
    QFETCH(QString, expected);
    ConversationDraft draft = goodDraft(ConversationType::Aftercare);
    draft.minutes = minutes;
    for (const int ofIntake : {30, 60, 120}) {
        const Dossier dossier =
            dossierWith({intake(first, ofIntake), synthesis(second, 60), aftercare(second, 120)},
                        testCheque(3));
        QCOMPARE(outline(checkConversation(draft, dossier, testContext())),
                 expectedLines(expected));
    }
}

void ConversationDurationsTest::durationOfIntake_data()
{
    QTest::addColumn<int>("hours");
    QTest::addColumn<int>("minutes");
    QTest::addColumn<QString>("expected");

    const QString nothingLeft = QStringLiteral("warning nothingLeftForSynthesis minutes");
    QTest::newRow("half of an hour") << 1 << 30 << QString();
    QTest::newRow("the whole hour") << 1 << 60 << nothingLeft;
    QTest::newRow("longer than the hour")
        << 1 << 90 << QStringLiteral("error durationExceedsRemaining minutes minutes=60");
    QTest::newRow("90 of two hours") << 2 << 90 << QString();
    QTest::newRow("both hours") << 2 << 120 << nothingLeft;
    QTest::newRow("two of three hours") << 3 << 120 << QString();
    QTest::newRow("no time") << 3 << 0 << QStringLiteral("error durationNotAllowed minutes");
    QTest::newRow("45") << 3 << 45 << QStringLiteral("error durationNotAllowed minutes");
}

void ConversationDurationsTest::durationOfIntake()
{
    QFETCH(int, hours);
    QFETCH(int, minutes);
    QFETCH(QString, expected);
    ConversationDraft draft = goodDraft(ConversationType::Intake);
    draft.minutes = minutes;
    const Cheque cheque = testCheque(hours);
    QCOMPARE(outline(checkIntake(draft, &cheque, testContext())), expectedLines(expected));
    // Without the cheque nothing can be said of what is left
    QStringList withoutCheque;
    for (const QString &line : expectedLines(expected)) {
        if (line.contains(QStringLiteral("durationNotAllowed")))
            withoutCheque.append(line);
    }
    QCOMPARE(outline(checkIntake(draft, nullptr, testContext())), withoutCheque);
}

void ConversationDurationsTest::durationsComeFromThePolicy()
{
    RuleContext context = testContext();
    context.policy.conversationMinutes = {20, 40, 45, 180};
    ConversationDraft draft = goodDraft();
    const auto check = [&](int minutes) {
        draft.minutes = minutes;
        return outline(checkConversation(draft, dossierWith({intake(first, 30)}), context));
    };
    for (const int minutes : {20, 40, 45, 180})
        QCOMPARE(check(minutes), QStringList());
    for (const int minutes : {30, 60, 90, 120})
        QCOMPARE(check(minutes), expectedLines("error durationNotAllowed minutes"));
}

QTEST_APPLESS_MAIN(ConversationDurationsTest)
#include "tst_conversationdurations.moc"
