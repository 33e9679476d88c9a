// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/backuprules.h"
#include "tests/support/dossiers.h"
#include "tests/support/testcase.h"

namespace {

DossierDifference difference(DossierChange change)
{
    return {.chequeNumber = testCheque().number,
            .clientName = QStringLiteral("Peeters An"),
            .change = change};
}

RestorePreview previewOf(BackupRelation relation, qint64 lostEvents)
{
    RestorePreview preview;
    preview.relation = relation;
    preview.events.lost = lostEvents;
    return preview;
}

} // namespace

/// When a backup is due, and what restoring one takes away.
class BackupRulesTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void reminder_data();
    void reminder();
    void limitComesFromThePolicy();
    void losses_data();
    void losses();
    void dossiersCountOnTheirSides();
};

void BackupRulesTest::reminder_data()
{
    QTest::addColumn<QDate>("newest");
    QTest::addColumn<std::optional<BackupReminder>>("expected");

    using Expected = std::optional<BackupReminder>;
    const auto daysAgo = [](int days) { return testDay().addDays(-days); };
    QTest::newRow("today") << testDay() << Expected();
    QTest::newRow("six days ago") << daysAgo(6) << Expected();
    QTest::newRow("seven days ago") << daysAgo(7) << Expected({daysAgo(7), 7});
    QTest::newRow("a year ago") << daysAgo(365) << Expected({daysAgo(365), 365});
    QTest::newRow("never") << QDate() << Expected(BackupReminder{});
    QTest::newRow("the clock was set back") << daysAgo(-30) << Expected();
}

void BackupRulesTest::reminder()
{
    QFETCH(QDate, newest);
    QFETCH(std::optional<BackupReminder>, expected);
    QVERIFY(backupReminder(newest, testDay(), {}) == expected);
}

void BackupRulesTest::limitComesFromThePolicy()
{
    Policy policy;
    policy.backupReminderDays = 2;
    QVERIFY(!backupReminder(testDay().addDays(-1), testDay(), policy));
    QVERIFY(backupReminder(testDay().addDays(-2), testDay(), policy));
}

void BackupRulesTest::losses_data()
{
    QTest::addColumn<BackupRelation>("relation");
    QTest::addColumn<int>("lostEvents");
    QTest::addColumn<bool>("loses");

    QTest::newRow("the same") << BackupRelation::Same << 0 << false;
    QTest::newRow("earlier") << BackupRelation::Earlier << 1 << true;
    QTest::newRow("later") << BackupRelation::Later << 0 << false;
    QTest::newRow("diverged") << BackupRelation::Diverged << 1 << true;
    QTest::newRow("an empty register of somebody else")
        << BackupRelation::OtherRegister << 0 << true;
    QTest::newRow("nobody knows") << BackupRelation::CurrentUnreadable << 0 << true;
    QTest::newRow("nothing is there") << BackupRelation::CurrentMissing << 0 << false;
}

void BackupRulesTest::losses()
{
    QFETCH(BackupRelation, relation);
    QFETCH(int, lostEvents);
    QTEST(losesSomething(previewOf(relation, lostEvents)), "loses");
}

void BackupRulesTest::dossiersCountOnTheirSides()
{
    RestorePreview preview;
    QCOMPARE(losingDossiers(preview), 0);
    for (const DossierChange change :
         {DossierChange::Lost, DossierChange::GoesBack, DossierChange::GoesForward,
          DossierChange::Replaced, DossierChange::ComesBack, DossierChange::ComesBack})
        preview.dossiers.append(difference(change));
    QCOMPARE(losingDossiers(preview), 3); // lost, back, replaced
    QCOMPARE(gainingDossiers(preview), 4); // forward, replaced, twice coming back
}

QTEST_MAIN(BackupRulesTest)
#include "tst_backuprules.moc"
