// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/dossierview.h"
#include "tests/support/dossiers.h"
#include "tests/support/testcase.h"

namespace {

const QDate first(2026, 10, 12);
const QDate second(2026, 11, 2);
const QDate third(2026, 11, 16);

using Conversations = QList<Conversation>;
using Types = QList<ConversationType>;

/// Gives guidances and their conversations the ids 1, 2, …, and every payable one 50 euro.
Dossier numbered(Dossier dossier)
{
    qint64 guidances = 0;
    qint64 conversations = 0;
    for (Guidance &guidance : dossier.guidances) {
        guidance.id = {++guidances};
        for (Conversation &conversation : guidance.conversations) {
            conversation.id = {++conversations};
            conversation.value = {isPayable(conversation.type) ? 50'00 : 0};
        }
    }
    return dossier;
}

/// Which guidance of the cheque is looked at.
enum class Place {
    Only,
    LatestAfterOther, ///< another centre had it before
    BeforeOther, ///< another centre has it now
    BeforeOwn, ///< registered here once more
};

/// The guidance that is looked at has the id 1, or 2 when it comes after another one.
Dossier dossierOf(const Conversations &conversations, CentreId centre, Place place)
{
    const CentreId others = centre == ourCentre ? otherCentre : ourCentre;
    const Guidance looked = guidanceWith(conversations, centre);
    const Guidance released = guidanceWith({deleted(intake(first))}, others);
    const Guidance later =
        guidanceWith({intake(third, 30)}, place == Place::BeforeOwn ? centre : others);
    switch (place) {
    case Place::Only:
        return numbered({testCheque(), {looked}});
    case Place::LatestAfterOther:
        return numbered({testCheque(), {released, looked}});
    case Place::BeforeOther:
    case Place::BeforeOwn:
        return numbered({testCheque(), {looked, later}});
    }
    return {};
}

} // namespace

Q_DECLARE_METATYPE(Place)

class DossierViewTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void allows_data();
    void allows();
    void showsOnlyOwnGuidances_data();
    void showsOnlyOwnGuidances();
    void unknownGuidance();
    void remaining_data();
    void remaining();
    void deletion_data();
    void deletion();
};

void DossierViewTest::allows_data()
{
    QTest::addColumn<Conversations>("conversations");
    QTest::addColumn<Place>("place");
    QTest::addColumn<bool>("mayRevise");
    QTest::addColumn<Types>("types");
    QTest::addColumn<int>("deletable"); // its index, -1: none

    const Conversations inUse{intake(first), inDepth(second)};
    const Conversations closed{intake(first), synthesis(second)};
    const Conversations discontinued{intake(first), discontinuation(second)};
    const Conversations emptied{deleted(intake(first))};
    const Types open{ConversationType::InDepth, ConversationType::Synthesis,
                     ConversationType::Discontinuation};
    const Types after{ConversationType::Aftercare};

    for (const Place place : {Place::Only, Place::LatestAfterOther}) {
        const auto row = [place](const char *name) -> QTestData & {
            return QTest::addRow("%s, latest, place %d", name, int(place));
        };
        row("in use") << inUse << place << true << open << 1;
        row("in use, last one deleted")
            << Conversations{intake(first), deleted(inDepth(second))} << place << true << open << 0;
        row("closed") << closed << place << false << after << -1;
        row("closed, aftercare") << Conversations{intake(first), synthesis(second),
                                                  aftercare(third)}
                                 << place << false << after << -1;
        row("discontinued") << discontinued << place << false << after << -1;
        row("emptied") << emptied << place << false << Types{} << -1;
    }
    // A register only has emptied guidances before the latest one. The others would be damage, and
    // still nothing could be written to them.
    for (const Place place : {Place::BeforeOther, Place::BeforeOwn}) {
        const auto row = [place](const char *name) -> QTestData & {
            return QTest::addRow("%s, not latest, place %d", name, int(place));
        };
        row("in use") << inUse << place << false << Types{} << -1;
        row("closed") << closed << place << false << Types{} << -1;
        row("discontinued") << discontinued << place << false << Types{} << -1;
        row("emptied") << emptied << place << false << Types{} << -1;
    }
}

void DossierViewTest::allows()
{
    QFETCH(Conversations, conversations);
    QFETCH(Place, place);
    QFETCH(int, deletable);
    const Dossier dossier = dossierOf(conversations, ourCentre, place);
    const Guidance &looked = dossier.guidances.at(place == Place::LatestAfterOther ? 1 : 0);
    const auto view = dossierView(dossier, looked.id, testContext());
    QVERIFY(view);
    QVERIFY(view->cheque == dossier.cheque);
    QVERIFY(view->guidance == looked);
    QTEST(view->mayRevise, "mayRevise");
    QTEST(view->offeredTypes, "types");
    QCOMPARE(view->deletable,
             deletable < 0 ? ConversationId{} : looked.conversations.at(deletable).id);
    QCOMPARE(view->takenBack.cents, deletable < 0 ? 0 : 50'00);
}

void DossierViewTest::showsOnlyOwnGuidances_data()
{
    QTest::addColumn<Conversations>("conversations");
    QTest::addColumn<Place>("place");

    for (const Place place :
         {Place::Only, Place::LatestAfterOther, Place::BeforeOther, Place::BeforeOwn}) {
        QTest::addRow("in use, %d", int(place)) << Conversations{intake(first)} << place;
        QTest::addRow("closed, %d", int(place))
            << Conversations{intake(first), synthesis(second)} << place;
        QTest::addRow("discontinued, %d", int(place))
            << Conversations{intake(first), discontinuation(second)} << place;
        QTest::addRow("emptied, %d", int(place)) << Conversations{deleted(intake(first))} << place;
    }
}

void DossierViewTest::showsOnlyOwnGuidances()
{
    QFETCH(Conversations, conversations);
    QFETCH(Place, place);
    const Dossier dossier = dossierOf(conversations, otherCentre, place);
    for (const Guidance &guidance : dossier.guidances) {
        QCOMPARE(dossierView(dossier, guidance.id, testContext()).has_value(),
                 guidance.centre == ourCentre);
        RuleContext theirs = testContext();
        theirs.centre = otherCentre;
        QCOMPARE(dossierView(dossier, guidance.id, theirs).has_value(),
                 guidance.centre == otherCentre);
    }
}

void DossierViewTest::unknownGuidance()
{
    const Dossier dossier = dossierOf({intake(first)}, ourCentre, Place::Only);
    QVERIFY(!dossierView(dossier, {99}, testContext()));
    QVERIFY(!dossierView(dossier, {}, testContext()));
    QVERIFY(!dossierView({testCheque(), {}}, {1}, testContext()));
}

void DossierViewTest::remaining_data()
{
    QTest::addColumn<Conversations>("conversations");
    QTest::addColumn<Place>("place");
    QTest::addColumn<int>("minutes");

    QTest::newRow("in use") << Conversations{intake(first, 90), inDepth(second, 30)} << Place::Only
                            << 120;
    QTest::newRow("deleted ones are given back")
        << Conversations{intake(first, 90), deleted(inDepth(second))} << Place::Only << 150;
    QTest::newRow("aftercare takes none")
        << Conversations{intake(first), synthesis(second), aftercare(third, 120)} << Place::Only
        << 120;
    QTest::newRow("emptied") << Conversations{deleted(intake(first))} << Place::Only << 240;
    QTest::newRow("not what the other centre took since")
        << Conversations{deleted(intake(first))} << Place::BeforeOther << 240;
    QTest::newRow("used up") << Conversations{intake(first, 120), inDepth(second, 120)}
                             << Place::Only << 0;
}

void DossierViewTest::remaining()
{
    QFETCH(Conversations, conversations);
    QFETCH(Place, place);
    const auto view = dossierView(dossierOf(conversations, ourCentre, place), {1}, testContext());
    QVERIFY(view);
    QTEST(view->remaining.count, "minutes");
}

void DossierViewTest::deletion_data()
{
    QTest::addColumn<Conversations>("conversations");
    QTest::addColumn<QDate>("today");
    QTest::addColumn<bool>("lastOne");
    QTest::addColumn<bool>("validityPassed");

    const QDate until = testCheque().validUntil;
    QTest::newRow("one of two") << Conversations{intake(first), inDepth(second)} << testDay()
                                << false << false;
    QTest::newRow("the only one") << Conversations{intake(first)} << testDay() << true << false;
    QTest::newRow("the only one not deleted")
        << Conversations{intake(first), deleted(inDepth(second))} << testDay() << true << false;
    QTest::newRow("on the last day") << Conversations{intake(first)} << until << true << false;
    QTest::newRow("a day later") << Conversations{intake(first)} << until.addDays(1) << true
                                 << true;
    QTest::newRow("nothing can be deleted")
        << Conversations{intake(first), synthesis(second)} << until.addDays(1) << false << false;
}

void DossierViewTest::deletion()
{
    QFETCH(Conversations, conversations);
    QFETCH(QDate, today);
    const auto view =
        dossierView(dossierOf(conversations, ourCentre, Place::Only), {1}, testContext(today));
    QVERIFY(view);
    QTEST(view->lastOne, "lastOne");
    QTEST(view->validityPassed, "validityPassed");
}

QTEST_APPLESS_MAIN(DossierViewTest)
#include "tst_dossierview.moc"
