// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/conversationrules.h"
#include "model/rules/orderrules.h"
#include "tests/support/dossiers.h"
#include "tests/support/findings.h"
#include "tests/support/testcase.h"

/// Every state of a cheque × every use case that writes on it × own or other centre. (Looking up
/// and registering: tst_registrationrules.)
class UseCaseStatesTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void ofUseCases_data();
    void ofUseCases();
    void draftsAreCheckedAnyway_data();
    void draftsAreCheckedAnyway();
    void elsewhereSpeaksAlone_data();
    void elsewhereSpeaksAlone();
    void centreThatIsNotStoredYet();
};

void UseCaseStatesTest::ofUseCases_data()
{
    QTest::addColumn<ChequeState>("state");
    QTest::addColumn<CentreId>("centre"); // of the latest guidance
    QTest::addColumn<QString>("inDepth"); // a good draft of that type
    QTest::addColumn<QString>("aftercare");
    QTest::addColumn<QString>("onOpenOnly"); // deletion and revision
    QTest::addColumn<QString>("order"); // changing or removing it

    const QString fine;
    const QString type = QStringLiteral("error typeNotAllowed type");
    const QString notFound = QStringLiteral("error chequeNotFound chequeNumber");
    const QString notInUse = QStringLiteral("error notInUse none");
    const QString elsewhere = QStringLiteral("error chequeInUseElsewhere none");
    const QString registered = QStringLiteral("error orderRegistered none");
    const auto row = [](const char *name, ChequeState state, CentreId centre,
                        const QString &ofInDepth, const QString &ofAftercare,
                        const QString &onOpenOnly, const QString &order) {
        QTest::newRow(name) << state << centre << ofInDepth << ofAftercare << onOpenOnly << order;
    };
    row("unknown", ChequeState::Unknown, ourCentre, notFound, notFound, notFound, notFound);
    row("never registered", ChequeState::NeverRegistered, ourCentre, notInUse, notInUse, notInUse,
        fine);
    row("never, passed", ChequeState::NeverRegisteredPassed, ourCentre, notInUse, notInUse,
        notInUse, fine);
    row("emptied", ChequeState::Emptied, ourCentre, notInUse, notInUse, notInUse, registered);
    row("emptied, passed", ChequeState::EmptiedPassed, ourCentre, notInUse, notInUse, notInUse,
        registered);
    row("again in use", ChequeState::EmptiedThenInUse, ourCentre, fine, type, fine, registered);
    row("in use", ChequeState::InUse, ourCentre, fine, type, fine, registered);
    row("in use, passed", ChequeState::InUsePassed, ourCentre, fine, type, fine, registered);
    row("closed", ChequeState::Closed, ourCentre, type, fine, notInUse, registered);
    row("closed, passed", ChequeState::ClosedPassed, ourCentre, type, fine, notInUse, registered);
    row("discontinued", ChequeState::Discontinued, ourCentre, type, fine, notInUse, registered);
    row("discontinued, passed", ChequeState::DiscontinuedPassed, ourCentre, type, fine, notInUse,
        registered);
    row("elsewhere emptied", ChequeState::Emptied, otherCentre, elsewhere, elsewhere, elsewhere,
        registered);
    row("elsewhere emptied, passed", ChequeState::EmptiedPassed, otherCentre, elsewhere, elsewhere,
        elsewhere, registered);
    row("elsewhere again in use", ChequeState::EmptiedThenInUse, otherCentre, elsewhere, elsewhere,
        elsewhere, registered);
    row("elsewhere in use", ChequeState::InUse, otherCentre, elsewhere, elsewhere, elsewhere,
        registered);
    row("elsewhere in use, passed", ChequeState::InUsePassed, otherCentre, elsewhere, elsewhere,
        elsewhere, registered);
    row("elsewhere closed", ChequeState::Closed, otherCentre, elsewhere, elsewhere, elsewhere,
        registered);
    row("elsewhere closed, passed", ChequeState::ClosedPassed, otherCentre, elsewhere, elsewhere,
        elsewhere, registered);
    row("elsewhere discontinued", ChequeState::Discontinued, otherCentre, elsewhere, elsewhere,
        elsewhere, registered);
    row("elsewhere discontinued, passed", ChequeState::DiscontinuedPassed, otherCentre, elsewhere,
        elsewhere, elsewhere, registered);
}

void UseCaseStatesTest::ofUseCases()
{
    QFETCH(ChequeState, state);
    QFETCH(CentreId, centre);
    QFETCH(QString, inDepth);
    QFETCH(QString, aftercare);
    QFETCH(QString, onOpenOnly);
    QFETCH(QString, order);
    const std::optional<Dossier> dossier = dossierIn(state, centre);
    const RuleContext context = testContext();
    const auto findingsOf = [&](ConversationType type) {
        return outline(checkConversation(goodDraft(type), dossier, context));
    };
    QCOMPARE(findingsOf(ConversationType::InDepth), expectedLines(inDepth));
    QCOMPARE(findingsOf(ConversationType::Aftercare), expectedLines(aftercare));
    QCOMPARE(outline(checkDeletion(dossier, context)), expectedLines(onOpenOnly));
    QCOMPARE(outline(checkRevision(goodQuestion(), dossier, context)), expectedLines(onOpenOnly));
    QCOMPARE(outline(checkOrderIsFree(dossier)), expectedLines(order));
}

void UseCaseStatesTest::draftsAreCheckedAnyway_data()
{
    QTest::addColumn<ChequeState>("state");
    QTest::addColumn<QString>("first"); // besides the findings about the draft

    QTest::newRow("unknown") << ChequeState::Unknown << "error chequeNotFound chequeNumber";
    QTest::newRow("never registered") << ChequeState::NeverRegistered << "error notInUse none";
    QTest::newRow("emptied") << ChequeState::Emptied << "error notInUse none";
    QTest::newRow("expired") << ChequeState::NeverRegisteredPassed << "error notInUse none";
}

/// All broken rules are reported together; those that need a guidance are silent.
void UseCaseStatesTest::draftsAreCheckedAnyway()
{
    QFETCH(ChequeState, state);
    QFETCH(QString, first);
    const std::optional<Dossier> dossier = dossierIn(state, ourCentre);
    ConversationDraft draft = goodDraft(ConversationType::Discontinuation);
    draft.clientAgrees = false;
    draft.date = dayEntry(QDate(2025, 11, 22)); // too old, and before the request
    draft.counsellor = QStringLiteral("Janssens");
    draft.form.reset();
    draft.minutes = 45;
    draft.feedback = QString(501, u'a');
    QCOMPARE(outline(checkConversation(draft, dossier, testContext())),
             expectedLines(QString(first
                                   + u"; error dateTooOld date; error counsellorForm counsellor; "
                                     u"error formMissing form; error durationNotAllowed minutes; "
                                     u"error feedbackTooLong feedback number=500; "
                                     u"error clientMustAgree clientAgrees")));
    QCOMPARE(outline(checkRevision({}, dossier, testContext())),
             expectedLines(
                 QString(first + u"; error themeMissing themes; error questionMissing question")));
}

void UseCaseStatesTest::elsewhereSpeaksAlone_data()
{
    QTest::addColumn<ChequeState>("state");

    QTest::newRow("emptied") << ChequeState::Emptied;
    QTest::newRow("in use") << ChequeState::InUse;
    QTest::newRow("closed") << ChequeState::Closed;
    QTest::newRow("discontinued") << ChequeState::Discontinued;
}

/// The other findings would tell about somebody else's dossier, even those about the draft.
void UseCaseStatesTest::elsewhereSpeaksAlone()
{
    QFETCH(ChequeState, state);
    const std::optional<Dossier> dossier = dossierIn(state, otherCentre);
    const QStringList alone = expectedLines("error chequeInUseElsewhere none");
    const Findings findings = checkConversation({}, dossier, testContext());
    QCOMPARE(outline(findings), alone);
    QVERIFY(findings.constFirst().text.isEmpty() && findings.constFirst().otherText.isEmpty());
    QCOMPARE(outline(checkRevision({}, dossier, testContext())), alone);
}

void UseCaseStatesTest::centreThatIsNotStoredYet()
{
    RuleContext context = testContext();
    context.centre = {};
    const std::optional<Dossier> dossier = dossierIn(ChequeState::InUse, ourCentre);
    QCOMPARE(outline(checkDeletion(dossier, context)),
             expectedLines("error chequeInUseElsewhere none"));
}

QTEST_APPLESS_MAIN(UseCaseStatesTest)
#include "tst_usecasestates.moc"
