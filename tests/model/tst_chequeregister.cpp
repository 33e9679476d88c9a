// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/names.h"
#include "model/rules/chequestate.h"
#include "tests/support/sampleregister.h"
#include "tests/support/testcase.h"

/// Does one thing with the sample register and tells why it was refused.
using Deed = std::function<QString(ChequeRegister &, TestClock &)>;
Q_DECLARE_METATYPE(Deed)
Q_DECLARE_METATYPE(ErrorCode)

namespace {

/// What a register signals, and what another program finds in the file at that very moment.
class Listener
{
public:
    Listener(ChequeRegister &heard, const QString &path)
        : m_other(path, QStringLiteral("QSQLITE_BUSY_TIMEOUT=0"))
    {
        QObject::connect(&heard, &ChequeRegister::guidanceChanged, &m_context,
                         [this](const GuidanceRow &row) {
                             hear("guidanceChanged");
                             guidance = row;
                         });
        QObject::connect(&heard, &ChequeRegister::ledgerGrown, &m_context,
                         [this](const QList<LedgerRow> &rows) {
                             hear("ledgerGrown");
                             lines = rows;
                         });
        QObject::connect(&heard, &ChequeRegister::paymentsChanged, &m_context,
                         [this](const QList<LedgerRow> &rows) {
                             hear("paymentsChanged");
                             ledger = rows;
                         });
        QObject::connect(&heard, &ChequeRegister::overviewOutdated, &m_context,
                         [this] { hear("overviewOutdated"); });
        QObject::connect(&heard, &ChequeRegister::ordersChanged, &m_context,
                         [this] { hear("ordersChanged"); });
        QObject::connect(&heard, &ChequeRegister::identityChanged, &m_context,
                         [this](const Identity &) { hear("identityChanged"); });
    }
    void hear(const char *signal)
    {
        signalled.append(QString::fromLatin1(signal));
        events = m_other.rows(QStringLiteral("SELECT kind FROM event ORDER BY id"));
    }

    QStringList signalled;
    QStringList events; ///< in the file when the last signal came
    std::optional<GuidanceRow> guidance;
    QList<LedgerRow> lines;
    std::optional<QList<LedgerRow>> ledger;

private:
    QObject m_context;
    PlainConnection m_other;
};

Deed talk(const QString &cheque, ConversationType type, int minutes,
          const QList<Rule> &confirmed = allConfirmed())
{
    return [=](ChequeRegister &r, TestClock &) {
        return refusalOf(r.registerConversation(cheque, talkOf(type, minutes), confirmed));
    };
}

Deed start(const QString &cheque)
{
    return [=](ChequeRegister &r, TestClock &) {
        return refusalOf(r.registerCheque(registrationOf(cheque)));
    };
}

Deed removal(const QString &cheque)
{
    return [=](ChequeRegister &r, TestClock &) { return refusalOf(r.removeOrder(cheque)); };
}

Deed deletion(const QString &cheque)
{
    return [=](ChequeRegister &r, TestClock &) {
        return refusalOf(r.deleteLatestConversation(cheque));
    };
}

Deed revision(const QString &cheque, const QString &text)
{
    return [=](ChequeRegister &r, TestClock &) {
        return refusalOf(r.reviseCareerQuestion(cheque, {Theme::Meaning, text}));
    };
}

Deed order(const QString &cheque, const QString &familyName = QStringLiteral("Peeters"))
{
    return [=](ChequeRegister &r, TestClock &) {
        OrderDraft draft = orderOf(cheque);
        draft.familyName = familyName;
        return refusalOf(r.addOrder(draft));
    };
}

Deed correction(const QString &cheque, const QString &familyName)
{
    return [=](ChequeRegister &r, TestClock &clock) {
        OrderDraft draft = orderOf(cheque);
        draft.familyName = familyName;
        draft.requestedOn = dayEntry(QDate(clock.today.year(), 1, 15));
        draft.validUntil = dayEntry(QDate(clock.today.year(), 12, 31));
        return refusalOf(r.changeOrder(cheque, draft));
    };
}

Deed payment(QDate upTo)
{
    return [=](ChequeRegister &r, TestClock &) { return refusalOf(r.markPaid(paymentOf(upTo))); };
}

Deed undoing(qint64 number)
{
    return [=](ChequeRegister &r, TestClock &) { return refusalOf(r.undoPayment({number})); };
}

Deed renaming(const Identity &identity)
{
    return [=](ChequeRegister &r, TestClock &) { return refusalOf(r.changeIdentity(identity)); };
}

/// As the other centre, which has dossiers of its own here.
Deed elsewhere(const Deed &deed)
{
    return [=](ChequeRegister &r, TestClock &clock) {
        const QString refusal = refusalOf(r.actAs(otherIdentity()));
        return refusal.isEmpty() ? deed(r, clock) : refusal;
    };
}

QString readEverything(ChequeRegister &r)
{
    const QStringList refusals{
        refusalOf(r.lookUp(SampleRegister::ordered(), goodOrder().clientNumber)),
        refusalOf(r.dossier(SampleRegister::closed())),
        refusalOf(r.previewRegistration(registrationOf(SampleRegister::ordered()))),
        refusalOf(r.previewConversation(SampleRegister::inUse(),
                                        talkOf(ConversationType::Synthesis, 60))),
        refusalOf(r.counsellors()),
        refusalOf(r.freeOrders()),
        refusalOf(r.actAs(otherIdentity())),
    };
    return refusals.join(QString());
}

/// `inUse: 2 questions; intake 60 18150, inDepth 30 9075 deleted; 18150, 9075 paid, -9075`
QString outlineOf(const Guidance &guidance)
{
    QStringList conversations;
    for (const Conversation &conversation : guidance.conversations)
        conversations.append(QString(nameOf(conversation.type) + u' '
                                     + QString::number(conversation.minutes.count) + u' '
                                     + QString::number(conversation.value.cents)
                                     + (conversation.deleted ? u" deleted" : u"")));
    QStringList payouts;
    for (const Payout &payout : guidance.payouts)
        payouts.append(
            QString(QString::number(payout.amount.cents) + (payout.payment ? u" paid" : u"")));
    return QStringLiteral("%1: %2 questions; %3; %4")
        .arg(nameOf(guidance.status), QString::number(guidance.questions.size()),
             conversations.join(QStringLiteral(", ")), payouts.join(QStringLiteral(", ")));
}

} // namespace

class ChequeRegisterTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatItDid_data();
    void tellsWhatItDid();
    void dossierAfterwards_data();
    void dossierAfterwards();
    void refusedIsAsIfNeverAsked_data();
    void refusedIsAsIfNeverAsked();
    void rulesAreAskedAgain();
    void intakeIsAlwaysAnIntake();
    void busyRegisterStoresNothing();
    void secondLockStandsBehindTheRules();
    void slotMayUseTheRegister();
};

void ChequeRegisterTest::tellsWhatItDid_data()
{
    QTest::addColumn<Deed>("deed");
    QTest::addColumn<QString>("events");
    QTest::addColumn<QString>("signalled");
    const auto row = [](const char *name, const Deed &deed, const char *events,
                        const char *signalled) {
        QTest::newRow(name) << deed << QString::fromLatin1(events)
                            << QString::fromLatin1(signalled);
    };
    const QDate today = testDay();
    using Type = ConversationType;
    namespace S = SampleRegister;
    row("order", order(S::number(50)), "orderAdded", "ordersChanged");
    row(
        "same order again",
        [](ChequeRegister &r, TestClock &clock) {
            const QString first = order(S::number(50))(r, clock);
            return QString(first + order(S::number(50))(r, clock));
        },
        "orderAdded", "ordersChanged");
    row("corrected order", correction(S::ordered(), QStringLiteral("Pieters")), "orderChanged",
        "ordersChanged");
    row("corrected to what it is", correction(S::ordered(), QStringLiteral("Peeters")), "", "");
    row("removed order", removal(S::ordered()), "orderRemoved", "ordersChanged");
    row("registration", start(S::ordered()), "chequeRegistered", "guidanceChanged ledgerGrown");
    row("registration of an emptied one", start(S::emptied()), "chequeRegistered",
        "guidanceChanged ledgerGrown");
    row("conversation", talk(S::inUse(), Type::InDepth, 30), "conversationRegistered",
        "guidanceChanged ledgerGrown");
    row("closing", talk(S::inUse(), Type::Synthesis, 30), "conversationRegistered",
        "guidanceChanged ledgerGrown");
    row("closing without time", talk(S::usedUp(), Type::Synthesis, 0), "conversationRegistered",
        "guidanceChanged");
    row("stopping", talk(S::inUse(), Type::Discontinuation, 0), "conversationRegistered",
        "guidanceChanged");
    row("aftercare", talk(S::closed(), Type::Aftercare, 60), "conversationRegistered",
        "guidanceChanged");
    row("deletion", deletion(S::inUse()), "conversationDeleted", "guidanceChanged ledgerGrown");
    row("deletion elsewhere", elsewhere(deletion(S::elsewhere())), "conversationDeleted",
        "guidanceChanged ledgerGrown");
    row("revision", revision(S::inUse(), QStringLiteral("Anders")), "careerQuestionRevised",
        "guidanceChanged");
    row("revision to what it is", revision(S::inUse(), QStringLiteral(" Wat wil ik nu echt? ")), "",
        "");
    row("payment", payment(today), "markedPaid", "paymentsChanged");
    row("payment of nothing", payment(today.addYears(-1)), "", "");
    row("undoing", undoing(2), "paymentUndone", "paymentsChanged");
    row("other identity", renaming(otherIdentity()), "identityChanged", "identityChanged");
    row("new identity", renaming({QStringLiteral("Nieuw"), QStringLiteral("Wie Dan")}),
        "centreAdded identityChanged", "identityChanged");
    row(
        "reading", [](ChequeRegister &r, TestClock &) { return readEverything(r); }, "", "");
    row(
        "loading", [](ChequeRegister &r, TestClock &) { return refusalOf(r.loadOverview()); }, "",
        "");
}

void ChequeRegisterTest::tellsWhatItDid()
{
    QFETCH(const Deed, deed);
    OpenedSample opened;
    QVERIFY(opened.cheques);
    const QStringList before = opened.events();
    Listener listener(*opened.cheques, opened.path);
    QCOMPARE(deed(*opened.cheques, opened.clock), QString());
    const QStringList heard = listener.signalled;
    QTEST(heard.join(u' '), "signalled");
    const QStringList after = opened.events();
    QTEST(after.mid(before.size()).join(u' '), "events");
    if (!heard.isEmpty())
        QCOMPARE(listener.events, after); // not told before it was stored
    // What was told is what an overview loaded now would show.
    const auto overview = opened.cheques->loadOverview();
    QVERIFY(overview);
    if (listener.guidance)
        QCOMPARE(*listener.guidance, overview->guidances.constFirst());
    QVERIFY(listener.lines.size() <= 1);
    if (!listener.lines.isEmpty())
        QCOMPARE(listener.lines.constFirst(), overview->ledger.constFirst());
    if (listener.ledger) {
        QVERIFY(!listener.ledger->isEmpty());
        for (const LedgerRow &line : *listener.ledger)
            QVERIFY(overview->ledger.contains(line));
    }
}

void ChequeRegisterTest::dossierAfterwards_data()
{
    QTest::addColumn<Deed>("deed");
    QTest::addColumn<QString>("cheque");
    QTest::addColumn<int>("remaining");
    QTest::addColumn<QStringList>("guidances");
    const auto row = [](const char *name, const Deed &deed, const QString &cheque, int remaining,
                        std::initializer_list<const char *> guidances) {
        QStringList expected;
        for (const char *guidance : guidances)
            expected.append(QString::fromLatin1(guidance));
        QTest::newRow(name) << deed << cheque << remaining << expected;
    };
    using Type = ConversationType;
    namespace S = SampleRegister;
    row("registration", start(S::ordered()), S::ordered(), 180,
        {"inUse: 1 questions; intake 60 18150; 18150"});
    row("registration anew", start(S::emptied()), S::emptied(), 180,
        {"available: 1 questions; intake 60 18150 deleted; 18150, -18150",
         "inUse: 1 questions; intake 60 18150; 18150"});
    row("conversation", talk(S::inUse(), Type::InDepth, 120), S::inUse(), 30,
        {"inUse: 2 questions; intake 60 18150, inDepth 30 9075, inDepth 60 18150 deleted,"
         " inDepth 120 36300; 18150, 9075, 18150, -18150, 36300"});
    row("closing", talk(S::usedUp(), Type::Synthesis, 0), S::usedUp(), 0,
        {"closed: 1 questions; intake 120 36300, inDepth 120 36300, synthesis 0 0; 36300, 36300"});
    row("stopping", talk(S::inUse(), Type::Discontinuation, 30), S::inUse(), 120,
        {"discontinued: 2 questions; intake 60 18150, inDepth 30 9075, inDepth 60 18150 deleted,"
         " discontinuation 30 9075; 18150, 9075, 18150, -18150, 9075"});
    row("aftercare", talk(S::closed(), Type::Aftercare, 120), S::closed(), 120,
        {"closed: 1 questions; intake 60 18150, synthesis 60 18150, aftercare 60 0,"
         " aftercare 120 0; 18150 paid, 18150 paid"});
    row("deletion", deletion(S::inUse()), S::inUse(), 180,
        {"inUse: 2 questions; intake 60 18150, inDepth 30 9075 deleted, inDepth 60 18150 deleted;"
         " 18150, 9075, 18150, -18150, -9075"});
    row("deletion of a paid one", elsewhere(deletion(S::elsewhere())), S::elsewhere(), 240,
        {"available: 1 questions; intake 30 9075 deleted; 9075, -9075",
         "available: 1 questions; intake 60 18150 deleted; 18150 paid, -18150"});
    row("revision", revision(S::inUse(), QStringLiteral("Anders")), S::inUse(), 150,
        {"inUse: 3 questions; intake 60 18150, inDepth 30 9075, inDepth 60 18150 deleted;"
         " 18150, 9075, 18150, -18150"});
    row("payment", payment(testDay()), S::emptied(), 240,
        {"available: 1 questions; intake 60 18150 deleted; 18150 paid, -18150 paid"});
    row("payment of the other centre", payment(testDay()), S::elsewhere(), 180,
        {"available: 1 questions; intake 30 9075 deleted; 9075 paid, -9075 paid",
         "inUse: 1 questions; intake 60 18150; 18150 paid"});
    row("undoing", undoing(2), S::closed(), 120,
        {"closed: 1 questions; intake 60 18150, synthesis 60 18150, aftercare 60 0; 18150, 18150"});
}

void ChequeRegisterTest::dossierAfterwards()
{
    QFETCH(const Deed, deed);
    QFETCH(const QString, cheque);
    OpenedSample opened;
    QVERIFY(opened.cheques);
    QCOMPARE(deed(*opened.cheques, opened.clock), QString());
    opened.reopen(); // nothing of it was only in memory
    QVERIFY(opened.cheques);
    const auto dossier = opened.cheques->dossier(cheque);
    QVERIFY(dossier && *dossier);
    QStringList guidances;
    for (const Guidance &guidance : (*dossier)->guidances)
        guidances.append(outlineOf(guidance));
    QTEST(guidances, "guidances");
    QTEST(remainingMinutes(**dossier).count, "remaining");
}

void ChequeRegisterTest::refusedIsAsIfNeverAsked_data()
{
    QTest::addColumn<Deed>("deed");
    QTest::addColumn<QString>("rule");
    const auto row = [](const char *name, const Deed &deed, Rule rule) {
        QTest::newRow(name) << deed << nameOf(rule);
    };
    using Type = ConversationType;
    namespace S = SampleRegister;
    const QString text = QStringLiteral("Anders");
    row("order", order(QStringLiteral("x")), Rule::ChequeNumberForm);
    row("order in conflict", order(S::ordered(), QStringLiteral("Maes")), Rule::OrderConflict);
    row("correction of an unknown one", correction(S::number(77), text), Rule::ChequeNotFound);
    row("correction too late", correction(S::emptied(), text), Rule::OrderRegistered);
    row("removal too late", removal(S::inUse()), Rule::OrderRegistered);
    row("registration of one in use", start(S::inUse()), Rule::ChequeInUseHere);
    row("registration of one elsewhere", start(S::elsewhere()), Rule::ChequeInUseElsewhere);
    row("registration of a closed one", start(S::closed()), Rule::ChequeClosed);
    row("registration of a stopped one", start(S::discontinued()), Rule::ChequeDiscontinued);
    row("conversation elsewhere", talk(S::elsewhere(), Type::InDepth, 30),
        Rule::ChequeInUseElsewhere);
    row("too long", talk(S::usedUp(), Type::InDepth, 30), Rule::DurationExceedsRemaining);
    row("not confirmed", talk(S::inUse(), Type::Synthesis, 30, {}), Rule::ClosesCheque);
    row("half confirmed", talk(S::inUse(), Type::Synthesis, 30, {Rule::ClosesCheque}),
        Rule::HoursLost);
    row("aftercare before closing", talk(S::inUse(), Type::Aftercare, 30), Rule::TypeNotAllowed);
    row("in depth after closing", talk(S::closed(), Type::InDepth, 30), Rule::TypeNotAllowed);
    row("deletion after closing", deletion(S::closed()), Rule::NotInUse);
    row("deletion elsewhere", deletion(S::elsewhere()), Rule::ChequeInUseElsewhere);
    row("deletion by the former centre", elsewhere(deletion(S::inUse())),
        Rule::ChequeInUseElsewhere);
    row("revision after closing", revision(S::discontinued(), text), Rule::NotInUse);
    row("revision to nothing", revision(S::inUse(), QString()), Rule::QuestionMissing);
    row("payment tomorrow", payment(testDay().addDays(1)), Rule::PaidInFuture);
    row("undoing again", undoing(1), Rule::PaymentUndone);
    row("undoing of the other centre", undoing(3), Rule::PaymentNotFound);
    row("undoing of nothing", undoing(0), Rule::PaymentNotFound);
}

void ChequeRegisterTest::refusedIsAsIfNeverAsked()
{
    QFETCH(const Deed, deed);
    QFETCH(const QString, rule);
    OpenedSample opened;
    QVERIFY(opened.cheques);
    const QStringList before = opened.dump();
    Listener listener(*opened.cheques, opened.path);
    const QString refusal = deed(*opened.cheques, opened.clock);
    QVERIFY2(refusal.contains(QString(u' ' + rule + u' ')), qPrintable(refusal));
    QCOMPARE(listener.signalled, QStringList());
    QCOMPARE(opened.dump(), before);
}

/// Two pages looked the cheque up; both go on.
void ChequeRegisterTest::rulesAreAskedAgain()
{
    OpenedSample opened;
    QVERIFY(opened.cheques);
    for (int page = 0; page < 2; ++page)
        QCOMPARE(
            refusalOf(opened.cheques->lookUp(SampleRegister::ordered(), goodOrder().clientNumber)),
            QString());
    QCOMPARE(start(SampleRegister::ordered())(*opened.cheques, opened.clock), QString());
    QVERIFY(start(SampleRegister::ordered())(*opened.cheques, opened.clock)
                .contains(nameOf(Rule::ChequeInUseHere)));
    // A day later the cheque that was found is no longer valid.
    QCOMPARE(
        refusalOf(opened.cheques->lookUp(SampleRegister::alsoOrdered(), goodOrder().clientNumber)),
        QString());
    opened.clock.today = QDate(2027, 1, 1);
    QVERIFY(start(SampleRegister::alsoOrdered())(*opened.cheques, opened.clock)
                .contains(nameOf(Rule::ChequeNotFound)));
}

void ChequeRegisterTest::intakeIsAlwaysAnIntake()
{
    OpenedSample opened;
    QVERIFY(opened.cheques);
    ChequeRegistration draft = registrationOf(SampleRegister::ordered());
    draft.intake.type = ConversationType::Aftercare;
    QCOMPARE(refusalOf(opened.cheques->registerCheque(draft)), QString());
    const auto dossier = opened.cheques->dossier(SampleRegister::ordered());
    QVERIFY(dossier && *dossier);
    const Conversation &stored = (*dossier)->latest()->conversations.constFirst();
    QCOMPARE(stored.type, ConversationType::Intake);
    QCOMPARE(stored.value, Money{181'50});
}

void ChequeRegisterTest::busyRegisterStoresNothing()
{
    OpenedSample opened;
    QVERIFY(opened.cheques);
    Listener listener(*opened.cheques, opened.path);
    PlainConnection other(opened.path);
    QCOMPARE(other.run(QStringLiteral("BEGIN IMMEDIATE")), QString());
    QCOMPARE(codeOf(opened.cheques->changeIdentity(otherIdentity())), ErrorCode::DatabaseBusy);
    QCOMPARE(opened.cheques->identity(), ourIdentity());
    QCOMPARE(listener.signalled, QStringList());
    QCOMPARE(other.run(QStringLiteral("ROLLBACK")), QString());
    QVERIFY(opened.cheques->changeIdentity(otherIdentity()));
}

/// Somebody made a dossier by hand that no rule foresees.
void ChequeRegisterTest::secondLockStandsBehindTheRules()
{
    OpenedSample opened;
    QVERIFY(opened.cheques);
    {
        PlainConnection other(opened.path); // at opening it would have been found
        QCOMPARE(other.run(QStringLiteral(
                     "INSERT INTO guidance SELECT NULL, (SELECT id FROM cheque WHERE number ="
                     " '00000000001'), centre_id, 'inUse', 0, '2026-11-23', 0, 0, NULL, 0,"
                     " '2026-11-23', (SELECT max(id) + 1 FROM event) FROM own_identity")),
                 QString());
    }
    const QStringList before = opened.dump();
    const auto refused = opened.cheques->registerConversation(
        SampleRegister::ordered(), talkOf(ConversationType::InDepth, 60), {});
    QCOMPARE(codeOf(refused), ErrorCode::DatabaseConstraint);
    QVERIFY(refused.error().detail.contains(QStringLiteral("1811: typeNotAllowed")));
    QVERIFY(!opened.cheques->obstacle());
    QCOMPARE(codeOf(opened.cheques->deleteLatestConversation(SampleRegister::ordered())),
             ErrorCode::DatabaseDamaged);
    // From now on nothing is written any more.
    QCOMPARE(opened.cheques->obstacle()->code, ErrorCode::DatabaseDamaged);
    QCOMPARE(codeOf(opened.cheques->addOrder(goodOrder())), ErrorCode::DatabaseDamaged);
    QCOMPARE(opened.dump(), before);
}

/// A page reads, and even writes, as soon as it hears of a change.
void ChequeRegisterTest::slotMayUseTheRegister()
{
    OpenedSample opened;
    QVERIFY(opened.cheques);
    QStringList refusals;
    QObject context;
    QObject::connect(opened.cheques.get(), &ChequeRegister::guidanceChanged, &context,
                     [&](const GuidanceRow &row) {
                         refusals.append(refusalOf(opened.cheques->loadOverview()));
                         if (row.chequeNumber.text() == SampleRegister::ordered())
                             refusals.append(refusalOf(opened.cheques->deleteLatestConversation(
                                 SampleRegister::inUse())));
                     });
    QCOMPARE(start(SampleRegister::ordered())(*opened.cheques, opened.clock), QString());
    QCOMPARE(refusals, (QStringList{QString(), QString(), QString()}));
    QCOMPARE(opened.events().last(), QStringLiteral("conversationDeleted"));
}

QTEST_GUILESS_MAIN(ChequeRegisterTest)
#include "tst_chequeregister.moc"
