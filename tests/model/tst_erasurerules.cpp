// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/erasurerules.h"

#include "model/rules/conversationoffer.h"
#include "model/rules/conversationrules.h"
#include "model/rules/dossierview.h"
#include "model/rules/registrationrules.h"
#include "tests/support/dossiers.h"
#include "tests/support/findings.h"
#include "tests/support/testcase.h"

namespace {

const QString number = QStringLiteral("60004436");

QDate yearsAgo(int years, int daysLess = 0)
{
    return testDay().addYears(-years).addDays(daysLess);
}

/// Closed, with everything that happened to it on that day.
Dossier closedOn(QDate day, CentreId centre = ourCentre)
{
    Cheque cheque = testCheque();
    cheque.requestedOn = day.addDays(-30);
    cheque.validUntil = day.addDays(60);
    Guidance guidance = guidanceWith({intake(day), synthesis(day)}, centre);
    guidance.changedOn = day;
    return {cheque, {guidance}};
}

Dossier orderUntil(QDate validUntil)
{
    Dossier dossier = closedOn(validUntil.addDays(-60));
    dossier.guidances.clear();
    return dossier;
}

Dossier emptiedOn(QDate day, QDate validUntil)
{
    Dossier dossier = closedOn(day);
    dossier.cheque.validUntil = validUntil;
    dossier.guidances = {guidanceWith({deleted(intake(day))})};
    dossier.guidances[0].changedOn = day;
    return dossier;
}

Dossier inUseSince(QDate day)
{
    Dossier dossier = closedOn(day);
    dossier.guidances = {guidanceWith({intake(day)})};
    dossier.guidances[0].changedOn = day;
    return dossier;
}

Dossier erased(Dossier dossier)
{
    dossier.cheque.erased = true;
    return dossier;
}

} // namespace

Q_DECLARE_METATYPE(QList<Dossier>)

class ErasureRulesTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void whoCanBeErased_data();
    void whoCanBeErased();
    void numberIsChecked_data();
    void numberIsChecked();
    void lastDayCounts_data();
    void lastDayCounts();
    void yearsAreClamped_data();
    void yearsAreClamped();
    void yearsComeFromThePolicy();
    void erasedStaysAsItIs_data();
    void erasedStaysAsItIs();
};

void ErasureRulesTest::whoCanBeErased_data()
{
    QTest::addColumn<QList<Dossier>>("dossiers");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QList<Dossier> &dossiers, const char *expected) {
        QTest::newRow(name) << dossiers << QString::fromLatin1(expected);
    };
    const QDate over = yearsAgo(10);
    const QDate notOver = yearsAgo(10, 1);
    row("unknown", {}, "error clientNotFound clientNumber");
    row("closed long ago", {closedOn(over)}, "");
    row("closed a day too late", {closedOn(notOver)},
        "error retentionNotOver clientNumber day=2026-11-24 number=10");
    row("closed today", {closedOn(testDay())},
        "error retentionNotOver clientNumber day=2036-11-23 number=10");
    row("the latest counts", {closedOn(yearsAgo(15)), closedOn(yearsAgo(4)), closedOn(over)},
        "error retentionNotOver clientNumber day=2032-11-23 number=10");
    row("all long ago", {closedOn(yearsAgo(15)), closedOn(over), orderUntil(over)}, "");
    row("ordered long ago", {orderUntil(over)}, "");
    row("valid a day too long", {orderUntil(notOver)},
        "error retentionNotOver clientNumber day=2026-11-24 number=10");
    row("still valid", {orderUntil(testDay().addDays(5))},
        "error retentionNotOver clientNumber day=2036-11-28 number=10");
    row("emptied long ago", {emptiedOn(over, yearsAgo(12))}, "");
    row("emptied a day too late", {emptiedOn(notOver, yearsAgo(12))},
        "error retentionNotOver clientNumber day=2026-11-24 number=10");
    row("emptied, valid too long", {emptiedOn(yearsAgo(12), notOver)},
        "error retentionNotOver clientNumber day=2026-11-24 number=10");
    row("in use since long", {inUseSince(yearsAgo(12))},
        "error notErasableWhileInUse clientNumber");
    row("in use", {inUseSince(yearsAgo(1))},
        "error notErasableWhileInUse clientNumber;"
        " error retentionNotOver clientNumber day=2035-11-23 number=10");
    row("one in use", {closedOn(over), inUseSince(yearsAgo(11))},
        "error notErasableWhileInUse clientNumber");
    row("elsewhere", {closedOn(over, otherCentre)}, "error chequeInUseElsewhere clientNumber");
    row("also elsewhere", {inUseSince(over), closedOn(testDay(), otherCentre)},
        "error chequeInUseElsewhere clientNumber");
    row("erased", {erased(closedOn(over))}, "");
    row("erased, by a clock that was wrong", {erased(closedOn(testDay()))}, "");
    row("erased and come back", {erased(closedOn(yearsAgo(11))), closedOn(yearsAgo(2))},
        "error retentionNotOver clientNumber day=2034-11-23 number=10");
    row("erased here, also elsewhere", {erased(closedOn(over)), closedOn(over, otherCentre)},
        "error chequeInUseElsewhere clientNumber");
}

void ErasureRulesTest::whoCanBeErased()
{
    QFETCH(const QList<Dossier>, dossiers);
    QFETCH(const QString, expected);
    const Findings findings = checkErasure(QStringLiteral(" 6000 4436"), dossiers, testContext());
    QCOMPARE(outline(findings), expectedLines(expected));
    for (const Finding &finding : findings) {
        if (finding.rule == Rule::ClientNotFound)
            QCOMPARE(finding.text, number);
        if (finding.rule == Rule::NotErasableWhileInUse)
            QCOMPARE(finding.text, testCheque().number.text());
    }
}

void ErasureRulesTest::numberIsChecked_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("expected");
    const QString form = QStringLiteral("error clientNumberForm clientNumber");
    QTest::newRow("nothing") << QString()
                             << QStringLiteral("error clientNumberMissing clientNumber");
    QTest::newRow("letters") << QStringLiteral("6000443a") << form;
    QTest::newRow("short") << QStringLiteral("6000443") << form;
    QTest::newRow("long") << QStringLiteral("600044366") << form;
}

void ErasureRulesTest::numberIsChecked()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, expected);
    QCOMPARE(outline(checkErasure(typed, {}, testContext())), expectedLines(expected));
}

void ErasureRulesTest::lastDayCounts_data()
{
    QTest::addColumn<int>("changed"); // days after the conversation
    QTest::addColumn<int>("registered");
    QTest::addColumn<bool>("deleted");
    QTest::addColumn<int>("last");
    QTest::newRow("conversation") << 0 << 0 << false << 0;
    QTest::newRow("registered later") << 0 << 3 << false << 3;
    QTest::newRow("changed later") << 5 << 3 << false << 5;
    QTest::newRow("changed by a clock set back") << -400 << 3 << false << 3;
    QTest::newRow("deleted one too") << -400 << 3 << true << 3;
}

void ErasureRulesTest::lastDayCounts()
{
    QFETCH(const int, changed);
    QFETCH(const int, registered);
    QFETCH(const bool, deleted);
    QFETCH(const int, last);
    const QDate day = yearsAgo(3);
    Dossier dossier = closedOn(day);
    dossier.cheque.validUntil = testDay(); // it has been registered, so that day says nothing
    dossier.guidances[0].changedOn = day.addDays(changed);
    dossier.guidances[0].conversations[1].registeredOn = day.addDays(registered);
    dossier.guidances[0].conversations[1].deleted = deleted;
    QCOMPARE(lastDay(dossier), day.addDays(last));
}

void ErasureRulesTest::yearsAreClamped_data()
{
    QTest::addColumn<QDate>("closed");
    QTest::addColumn<QDate>("from");
    QTest::newRow("leap day") << QDate(2024, 2, 29) << QDate(2034, 2, 28);
    QTest::newRow("the day before") << QDate(2024, 2, 28) << QDate(2034, 2, 28);
    QTest::newRow("the day after") << QDate(2024, 3, 1) << QDate(2034, 3, 1);
    QTest::newRow("New Year's Eve") << QDate(2024, 12, 31) << QDate(2034, 12, 31);
}

void ErasureRulesTest::yearsAreClamped()
{
    QFETCH(const QDate, closed);
    QFETCH(const QDate, from);
    const QList<Dossier> dossiers{closedOn(closed)};
    QCOMPARE(checkErasure(number, dossiers, testContext(from)), Findings());
    const Findings before = checkErasure(number, dossiers, testContext(from.addDays(-1)));
    QCOMPARE(before.size(), 1);
    QCOMPARE(before.constFirst().day, from);
}

void ErasureRulesTest::yearsComeFromThePolicy()
{
    RuleContext context = testContext();
    context.policy.retentionYears = 3;
    QCOMPARE(checkErasure(number, {closedOn(yearsAgo(3))}, context), Findings());
    QCOMPARE(outline(checkErasure(number, {closedOn(yearsAgo(3, 1))}, context)),
             expectedLines("error retentionNotOver clientNumber day=2026-11-24 number=3"));
}

void ErasureRulesTest::erasedStaysAsItIs_data()
{
    QTest::addColumn<ChequeState>("state");
    QTest::addColumn<QString>("offer");
    QTest::addColumn<QString>("lookUp");
    const QString gone = QStringLiteral("error clientErased none");
    const QString notFound = QStringLiteral("error chequeNotFound none");
    QTest::newRow("closed") << ChequeState::Closed << gone
                            << QStringLiteral("error chequeClosed none");
    QTest::newRow("discontinued") << ChequeState::Discontinued << gone
                                  << QStringLiteral("error chequeDiscontinued none");
    // Erased by a clock that was wrong; else their validity has passed
    QTest::newRow("emptied") << ChequeState::Emptied << gone << notFound;
    QTest::newRow("ordered") << ChequeState::NeverRegistered << gone << notFound;
}

void ErasureRulesTest::erasedStaysAsItIs()
{
    QFETCH(const ChequeState, state);
    QFETCH(const QString, offer);
    QFETCH(const QString, lookUp);
    const std::optional<Dossier> dossier = erased(*dossierIn(state, ourCentre));
    const RuleContext context = testContext();
    QCOMPARE(outline(checkOffer(dossier, context)), expectedLines(offer));
    QCOMPARE(outline(checkLookUp(dossier->cheque.number.text(), number, dossier, context)),
             expectedLines(lookUp));
    QCOMPARE(outline(checkNotErased(dossier)), expectedLines("error clientErased none"));
    if (!dossier->latest())
        return;
    const Findings written =
        checkConversation(goodDraft(ConversationType::Aftercare), dossier, context);
    QVERIFY(contains(written, Rule::ClientErased) || contains(written, Rule::NotInUse));
    const auto view = dossierView(*dossier, dossier->latest()->id, context);
    QVERIFY(view && view->offeredTypes.isEmpty() && !view->mayRevise && !view->deletable.isValid());
}

QTEST_GUILESS_MAIN(ErasureRulesTest)
#include "tst_erasurerules.moc"
