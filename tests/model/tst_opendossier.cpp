// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sampleregister.h"
#include "tests/support/testcase.h"

namespace {

/// Every guidance of the cheque, oldest first, whatever the centre.
QList<Guidance> guidancesOf(ChequeRegister &cheques, const QString &number)
{
    const auto dossier = cheques.dossier(number);
    return dossier && *dossier ? (*dossier)->guidances : QList<Guidance>();
}

GuidanceId latestOf(ChequeRegister &cheques, const QString &number)
{
    const QList<Guidance> guidances = guidancesOf(cheques, number);
    return guidances.isEmpty() ? GuidanceId{} : guidances.constLast().id;
}

/// Nothing, also when the register could not do it.
std::optional<OpenedDossier> opened(ChequeRegister &cheques, GuidanceId guidance)
{
    const auto result = cheques.openDossier(guidance);
    return result ? *result : std::nullopt;
}

} // namespace

class OpenDossierTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatIsStored_data();
    void showsWhatIsStored();
    void hidesOtherCentres();
    void listsTheClientsOtherGuidances();
    void leavesOtherClientsOut();
    void followsAChange();
};

void OpenDossierTest::showsWhatIsStored_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<GuidanceStatus>("status");
    QTest::addColumn<int>("remaining");
    QTest::addColumn<bool>("mayRevise");

    using Status = GuidanceStatus;
    QTest::newRow("in use") << SampleRegister::inUse() << Status::InUse << 150 << true;
    QTest::newRow("closed") << SampleRegister::closed() << Status::Closed << 120 << false;
    QTest::newRow("discontinued") << SampleRegister::discontinued() << Status::Discontinued << 180
                                  << false;
    QTest::newRow("emptied") << SampleRegister::emptied() << Status::Available << 240 << false;
    QTest::newRow("used up") << SampleRegister::usedUp() << Status::InUse << 0 << true;
}

void OpenDossierTest::showsWhatIsStored()
{
    QFETCH(QString, number);
    QFETCH(GuidanceStatus, status);
    OpenedSample sample;
    const QList<Guidance> guidances = guidancesOf(*sample.cheques, number);
    QCOMPARE(guidances.size(), 1);
    const auto shown = opened(*sample.cheques, guidances.constFirst().id);
    QVERIFY(shown);
    QCOMPARE(shown->view.cheque.number.text(), number);
    QVERIFY(shown->view.guidance == guidances.constFirst());
    QVERIFY(shown->view.guidance.status == status);
    QTEST(shown->view.remaining.count, "remaining");
    QTEST(shown->view.mayRevise, "mayRevise");
}

void OpenDossierTest::hidesOtherCentres()
{
    OpenedSample sample;
    const QList<Guidance> both = guidancesOf(*sample.cheques, SampleRegister::elsewhere());
    QCOMPARE(both.size(), 2);
    const auto ours = opened(*sample.cheques, both.at(0).id);
    QVERIFY(ours);
    QVERIFY(ours->view.guidance == both.at(0));
    QVERIFY(ours->view.offeredTypes.isEmpty());
    QVERIFY(!opened(*sample.cheques, both.at(1).id));
    QVERIFY(!opened(*sample.cheques, {99}));
    QVERIFY(!opened(*sample.cheques, {}));

    QCOMPARE(refusalOf(sample.cheques->actAs(otherIdentity())), QString());
    QVERIFY(!opened(*sample.cheques, both.at(0).id));
    const auto theirs = opened(*sample.cheques, both.at(1).id);
    QVERIFY(theirs);
    QVERIFY(theirs->view.mayRevise);
    QVERIFY(theirs->related.isEmpty());
    // A centre that was never stored has nothing.
    QCOMPARE(refusalOf(sample.cheques->actAs({QStringLiteral("Nieuw"), {}})), QString());
    QVERIFY(!opened(*sample.cheques, both.at(0).id));
}

void OpenDossierTest::listsTheClientsOtherGuidances()
{
    OpenedSample sample;
    const auto overview = sample.cheques->loadOverview();
    QVERIFY(overview);
    const GuidanceId id = latestOf(*sample.cheques, SampleRegister::closed());
    QList<GuidanceRow> expected = overview->guidances; // all of one client
    expected.removeIf([id](const GuidanceRow &row) { return row.id == id; });
    QCOMPARE(expected.size(), 5);
    const auto shown = opened(*sample.cheques, id);
    QVERIFY(shown);
    QVERIFY(shown->related == expected);
}

void OpenDossierTest::leavesOtherClientsOut()
{
    OpenedSample sample;
    OrderDraft order = orderOf(SampleRegister::number(9));
    order.clientNumber = QStringLiteral("60004437");
    QCOMPARE(refusalOf(sample.cheques->addOrder(order)), QString());
    ChequeRegistration registration = registrationOf(SampleRegister::number(9));
    registration.clientNumber = order.clientNumber;
    QCOMPARE(refusalOf(sample.cheques->registerCheque(registration)), QString());
    const GuidanceId another = latestOf(*sample.cheques, SampleRegister::number(9));
    const auto theirs = opened(*sample.cheques, another);
    QVERIFY(theirs);
    QVERIFY(theirs->related.isEmpty());
    const auto shown = opened(*sample.cheques, latestOf(*sample.cheques, SampleRegister::closed()));
    QVERIFY(shown);
    QCOMPARE(shown->related.size(), 5);
}

void OpenDossierTest::followsAChange()
{
    OpenedSample sample;
    const GuidanceId id = latestOf(*sample.cheques, SampleRegister::emptied());
    // Registered here once more: the emptied guidance stays readable, and leads to the new one.
    QCOMPARE(refusalOf(sample.cheques->registerCheque(registrationOf(SampleRegister::emptied()))),
             QString());
    const GuidanceId again = latestOf(*sample.cheques, SampleRegister::emptied());
    QVERIFY(again != id);
    const auto before = opened(*sample.cheques, id);
    QVERIFY(before);
    QVERIFY(!before->view.deletable.isValid());
    QCOMPARE(before->related.constFirst().id, again);
    const auto now = opened(*sample.cheques, again);
    QVERIFY(now);
    QVERIFY(now->view.lastOne);
    QCOMPARE(now->view.takenBack.cents, 181'50);
    QCOMPARE(now->view.deletable, now->view.guidance.conversations.constLast().id);
}

QTEST_GUILESS_MAIN(OpenDossierTest)
#include "tst_opendossier.moc"
