// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sampleregister.h"
#include "tests/support/testcase.h"

Q_DECLARE_METATYPE(std::optional<ErrorCode>)

namespace {

QString start(OpenedSample &opened, const QString &cheque)
{
    return refusalOf(opened.cheques->registerCheque(registrationOf(cheque)));
}

} // namespace

/// Whose register it is, and for whom it is written.
class IdentityTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void identityIsChecked_data();
    void identityIsChecked();
    void actsForAnotherUntilClosed();
    void unknownCentreComesWithItsFirstWrite();
    void ownIdentityIsKept();
};

void IdentityTest::identityIsChecked_data()
{
    QTest::addColumn<QString>("centre");
    QTest::addColumn<QString>("user");
    QTest::addColumn<std::optional<ErrorCode>>("code");
    const auto row = [](const char *name, const QString &centre, const QString &user,
                        std::optional<ErrorCode> code) {
        QTest::newRow(name) << centre << user << code;
    };
    const QString good = QStringLiteral("Maes Wout");
    row("good", good, good, {});
    row("blanks are taken off", QStringLiteral(" De  Brug "), good, {});
    row("100 characters", QString(100, u'x'), QString(100, u'y'), {});
    row("no centre", {}, good, ErrorCode::IdentityMissing);
    row("no user", good, {}, ErrorCode::IdentityMissing);
    row("blank user", good, QStringLiteral(" \t "), ErrorCode::IdentityMissing);
    row("long centre", QString(101, u'x'), good, ErrorCode::IdentityInvalid);
    row("long user", good, QString(101, u'x'), ErrorCode::IdentityInvalid);
    row("line break", QStringLiteral("De\nBrug"), good, ErrorCode::IdentityInvalid);
    row("bidirectional", good, QString::fromUtf8("Maes\u202eWout"), ErrorCode::IdentityInvalid);
}

void IdentityTest::identityIsChecked()
{
    QFETCH(const QString, centre);
    QFETCH(const QString, user);
    QFETCH(const std::optional<ErrorCode>, code);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("register.db"));
    TestClock clock;
    const Identity identity{centre, user};
    QCOMPARE(codeOf(ChequeRegister::create(path, identity, clock.asClock(), quickOptions())), code);
    QCOMPARE(QFile::exists(path), !code);
    if (code == ErrorCode::IdentityMissing)
        return; // to act for somebody, what is not given stays
    OpenedSample opened;
    QVERIFY(opened.cheques);
    QCOMPARE(codeOf(opened.cheques->actAs(identity)), code);
    const Identity kept{centre.simplified(), user.simplified()};
    QCOMPARE(opened.cheques->identity(), code ? ourIdentity() : kept);
}

void IdentityTest::actsForAnotherUntilClosed()
{
    OpenedSample opened;
    QVERIFY(opened.cheques);
    QVERIFY(opened.cheques->actAs({{}, QStringLiteral("Invaller Ine")}));
    QCOMPARE(opened.cheques->identity().centre, ourIdentity().centre);
    QCOMPARE(refusalOf(opened.cheques->addOrder(orderOf(SampleRegister::number(50)))), QString());
    PlainConnection other(opened.path);
    QCOMPARE(other.value(QStringLiteral(
                 "SELECT centre, user_name, happened_on FROM event ORDER BY id DESC LIMIT 1")),
             QString(ourIdentity().centre + QStringLiteral("|Invaller Ine|2026-11-23")));
    opened.reopen();
    QVERIFY(opened.cheques);
    QCOMPARE(opened.cheques->identity(), ourIdentity());
}

void IdentityTest::unknownCentreComesWithItsFirstWrite()
{
    OpenedSample opened;
    QVERIFY(opened.cheques);
    PlainConnection other(opened.path);
    const QString count = QStringLiteral("SELECT count(*) FROM centre");
    QVERIFY(opened.cheques->actAs({QStringLiteral("Nieuw"), QStringLiteral("Wie Dan")}));
    const auto overview = opened.cheques->loadOverview();
    QVERIFY(overview && overview->guidances.isEmpty() && overview->ledger.isEmpty());
    QVERIFY(!start(opened, SampleRegister::closed()).isEmpty());
    QCOMPARE(refusalOf(opened.cheques->markPaid(paymentOf(testDay()))),
             QString()); // nothing to pay
    QCOMPARE(other.value(count), QStringLiteral("2"));
    const qsizetype before = opened.events().size();
    QCOMPARE(start(opened, SampleRegister::ordered()), QString());
    QCOMPARE(other.value(count), QStringLiteral("3"));
    QCOMPARE(opened.events().mid(before).join(u' '),
             QStringLiteral("centreAdded chequeRegistered"));
    QCOMPARE(start(opened, SampleRegister::alsoOrdered()), QString());
    QCOMPARE(other.value(count), QStringLiteral("3"));
}

void IdentityTest::ownIdentityIsKept()
{
    OpenedSample opened;
    QVERIFY(opened.cheques);
    QVERIFY(opened.cheques->changeIdentity({{}, QStringLiteral("Opvolger Jo")}));
    opened.reopen();
    QVERIFY(opened.cheques);
    QCOMPARE(opened.cheques->identity(),
             (Identity{ourIdentity().centre, QStringLiteral("Opvolger Jo")}));
    const auto overview = opened.cheques->loadOverview();
    QVERIFY(overview && !overview->guidances.isEmpty());
}

QTEST_GUILESS_MAIN(IdentityTest)
#include "tst_identity.moc"
