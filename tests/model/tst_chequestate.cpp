// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/chequestate.h"
#include "tests/support/dossiers.h"
#include "tests/support/testcase.h"

namespace {

const QDate first(2026, 10, 12);
const QDate second(2026, 11, 2);
const QDate third(2026, 11, 16);

} // namespace

class ChequeStateTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void status_data();
    void status();
    void validUntilDayCounts();
    void minutes_data();
    void minutes();
    void latestGuidanceCounts();
    void lastAndClosing_data();
    void lastAndClosing();
    void deletable_data();
    void deletable();
    void typesAndClosing_data();
    void typesAndClosing();
    void statusAfterAdding_data();
    void statusAfterAdding();
};

void ChequeStateTest::status_data()
{
    QTest::addColumn<ChequeState>("state");
    QTest::addColumn<ChequeStatus>("expected");

    QTest::newRow("never registered") << ChequeState::NeverRegistered << ChequeStatus::Available;
    QTest::newRow("never, passed") << ChequeState::NeverRegisteredPassed << ChequeStatus::Expired;
    QTest::newRow("emptied") << ChequeState::Emptied << ChequeStatus::Available;
    QTest::newRow("emptied, passed") << ChequeState::EmptiedPassed << ChequeStatus::Expired;
    QTest::newRow("again in use") << ChequeState::EmptiedThenInUse << ChequeStatus::InUse;
    QTest::newRow("in use") << ChequeState::InUse << ChequeStatus::InUse;
    QTest::newRow("in use, passed") << ChequeState::InUsePassed << ChequeStatus::InUse;
    QTest::newRow("closed") << ChequeState::Closed << ChequeStatus::Closed;
    QTest::newRow("closed, passed") << ChequeState::ClosedPassed << ChequeStatus::Closed;
    QTest::newRow("discontinued") << ChequeState::Discontinued << ChequeStatus::Discontinued;
    QTest::newRow("discontinued, passed")
        << ChequeState::DiscontinuedPassed << ChequeStatus::Discontinued;
}

void ChequeStateTest::status()
{
    QFETCH(ChequeState, state);
    QFETCH(ChequeStatus, expected);
    for (const CentreId centre : {ourCentre, otherCentre})
        QVERIFY(chequeStatus(*dossierIn(state, centre), testDay()) == expected);
}

void ChequeStateTest::validUntilDayCounts()
{
    const Dossier never{testCheque(), {}};
    const Dossier emptied = dossierWith({deleted(intake(first))});
    for (const Dossier &dossier : {never, emptied}) {
        const QDate lastDay = dossier.cheque.validUntil;
        QVERIFY(chequeStatus(dossier, lastDay.addDays(-1)) == ChequeStatus::Available);
        QVERIFY(chequeStatus(dossier, lastDay) == ChequeStatus::Available);
        QVERIFY(chequeStatus(dossier, lastDay.addDays(1)) == ChequeStatus::Expired);
    }
}

void ChequeStateTest::minutes_data()
{
    QTest::addColumn<QList<Conversation>>("conversations");
    QTest::addColumn<int>("used");
    QTest::addColumn<int>("count");

    using List = QList<Conversation>;
    QTest::newRow("intake") << List{intake(first, 30)} << 30 << 1;
    QTest::newRow("several") << List{intake(first, 60), inDepth(second, 90)} << 150 << 2;
    QTest::newRow("used up") << List{intake(first, 120), inDepth(second, 120)} << 240 << 2;
    QTest::newRow("deleted ones are given back")
        << List{intake(first, 60), deleted(inDepth(second, 90)), inDepth(second, 30)} << 90 << 2;
    QTest::newRow("all deleted") << List{deleted(intake(first)), deleted(inDepth(second))} << 0
                                 << 0;
    QTest::newRow("synthesis takes time") << List{intake(first), synthesis(second)} << 120 << 2;
    QTest::newRow("discontinuation takes time")
        << List{intake(first), discontinuation(second, 30)} << 90 << 2;
    QTest::newRow("discontinuation without a talk")
        << List{intake(first), discontinuation(second)} << 60 << 2;
    QTest::newRow("aftercare takes no time")
        << List{intake(first), synthesis(second), aftercare(third, 120)} << 120 << 3;
}

void ChequeStateTest::minutes()
{
    QFETCH(QList<Conversation>, conversations);
    QFETCH(int, used);
    QFETCH(int, count);
    const Guidance guidance = guidanceWith(conversations);
    QCOMPARE(usedMinutes(guidance).count, used);
    QCOMPARE(conversationCount(guidance), count);
    QCOMPARE(remainingMinutes(dossierWith(conversations)).count, 240 - used);
    QCOMPARE(remainingMinutes(dossierWith(conversations, testCheque(10))).count, 600 - used);
}

void ChequeStateTest::latestGuidanceCounts()
{
    Dossier dossier{testCheque(3), {}};
    QVERIFY(!dossier.latest());
    QCOMPARE(remainingMinutes(dossier).count, 180);
    dossier.guidances.append(guidanceWith({deleted(intake(first, 120))}, otherCentre));
    QCOMPARE(remainingMinutes(dossier).count, 180);
    dossier.guidances.append(guidanceWith({intake(second, 30)}));
    QCOMPARE(remainingMinutes(dossier).count, 150);
    QCOMPARE(dossier.latest()->centre, ourCentre);
}

void ChequeStateTest::lastAndClosing_data()
{
    QTest::addColumn<QList<Conversation>>("conversations");
    QTest::addColumn<int>("last"); // index, -1: none
    QTest::addColumn<int>("closing");

    using List = QList<Conversation>;
    QTest::newRow("intake") << List{intake(first)} << 0 << -1;
    QTest::newRow("deleted at the end")
        << List{intake(first), inDepth(second), deleted(inDepth(third))} << 1 << -1;
    QTest::newRow("deleted in between")
        << List{intake(first), deleted(inDepth(second)), inDepth(third)} << 2 << -1;
    QTest::newRow("all deleted") << List{deleted(intake(first))} << -1 << -1;
    QTest::newRow("two on one day") << List{intake(first), inDepth(first)} << 1 << -1;
    QTest::newRow("synthesis") << List{intake(first), synthesis(second)} << 1 << 1;
    QTest::newRow("discontinuation") << List{intake(first), discontinuation(second)} << 1 << 1;
    QTest::newRow("aftercares") << List{intake(first), synthesis(second), aftercare(third),
                                        aftercare(third)}
                                << 3 << 1;
}

void ChequeStateTest::lastAndClosing()
{
    QFETCH(QList<Conversation>, conversations);
    QFETCH(int, last);
    QFETCH(int, closing);
    const Guidance guidance = guidanceWith(conversations);
    const auto at = [&guidance](int index) {
        return index < 0 ? nullptr : &guidance.conversations.at(index);
    };
    QCOMPARE(lastConversation(guidance), at(last));
    QCOMPARE(closingConversation(guidance), at(closing));
}

void ChequeStateTest::deletable_data()
{
    QTest::addColumn<QList<Conversation>>("conversations");
    QTest::addColumn<int>("expected"); // index, -1: none

    using List = QList<Conversation>;
    QTest::newRow("the only one") << List{intake(first)} << 0;
    QTest::newRow("the most recent") << List{intake(first), inDepth(second)} << 1;
    QTest::newRow("after a deletion") << List{intake(first), deleted(inDepth(second))} << 0;
    QTest::newRow("emptied") << List{deleted(intake(first))} << -1;
    QTest::newRow("closed") << List{intake(first), synthesis(second)} << -1;
    QTest::newRow("discontinued") << List{intake(first), discontinuation(second)} << -1;
    QTest::newRow("aftercare") << List{intake(first), synthesis(second), aftercare(third)} << -1;
}

void ChequeStateTest::deletable()
{
    QFETCH(QList<Conversation>, conversations);
    QFETCH(int, expected);
    const Guidance guidance = guidanceWith(conversations);
    QCOMPARE(deletableConversation(guidance),
             expected < 0 ? nullptr : &guidance.conversations.at(expected));
}

void ChequeStateTest::typesAndClosing_data()
{
    QTest::addColumn<GuidanceStatus>("status");
    QTest::addColumn<QList<ConversationType>>("types");
    QTest::addColumn<bool>("closed");

    using Types = QList<ConversationType>;
    QTest::newRow("in use") << GuidanceStatus::InUse
                            << Types{ConversationType::InDepth, ConversationType::Synthesis,
                                     ConversationType::Discontinuation}
                            << false;
    QTest::newRow("closed") << GuidanceStatus::Closed << Types{ConversationType::Aftercare} << true;
    QTest::newRow("discontinued") << GuidanceStatus::Discontinued
                                  << Types{ConversationType::Aftercare} << true;
    QTest::newRow("emptied") << GuidanceStatus::Available << Types{} << false;
}

void ChequeStateTest::typesAndClosing()
{
    QFETCH(GuidanceStatus, status);
    QFETCH(QList<ConversationType>, types);
    QTEST(isClosed(status), "closed");
    QVERIFY(allowedTypes(status) == types);
}

void ChequeStateTest::statusAfterAdding_data()
{
    QTest::addColumn<GuidanceStatus>("before");
    QTest::addColumn<ConversationType>("added");
    QTest::addColumn<GuidanceStatus>("after");

    using Status = GuidanceStatus;
    using Type = ConversationType;
    QTest::newRow("intake") << Status::InUse << Type::Intake << Status::InUse;
    QTest::newRow("in depth") << Status::InUse << Type::InDepth << Status::InUse;
    QTest::newRow("synthesis") << Status::InUse << Type::Synthesis << Status::Closed;
    QTest::newRow("discontinuation")
        << Status::InUse << Type::Discontinuation << Status::Discontinued;
    QTest::newRow("aftercare, closed") << Status::Closed << Type::Aftercare << Status::Closed;
    QTest::newRow("aftercare, discontinued")
        << Status::Discontinued << Type::Aftercare << Status::Discontinued;
}

void ChequeStateTest::statusAfterAdding()
{
    QFETCH(GuidanceStatus, before);
    QFETCH(ConversationType, added);
    QFETCH(GuidanceStatus, after);
    QVERIFY(statusAfter(before, added) == after);
}

QTEST_APPLESS_MAIN(ChequeStateTest)
#include "tst_chequestate.moc"
