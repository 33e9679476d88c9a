// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/clientfilejson.h"
#include "model/storage/clientrepository.h"
#include "model/storage/database.h"
#include "model/storage/eventlog.h"
#include "model/storage/salt.h"
#include "model/storage/transaction.h"
#include "model/wording/words.h"
#include "tests/support/erasableregister.h"
#include "tests/support/testcase.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>

namespace {

using Register = ErasableRegister;

/// Which of them stand in any file of the folder, journals too. Not while the register is open.
QStringList foundIn(const QTemporaryDir &folder, const QStringList &texts)
{
    QStringList found;
    for (const QString &name : namesIn(folder.path())) {
        const QByteArray bytes = bytesOf(folder.filePath(name));
        for (const QString &text : texts) {
            if (bytes.contains(text.toUtf8()))
                found.append(text);
        }
    }
    return found;
}

/// As it must be once its client is erased.
Dossier withoutTexts(Dossier dossier)
{
    dossier.cheque.familyName = QStringLiteral("*");
    dossier.cheque.givenName = QStringLiteral("*");
    dossier.cheque.erased = true;
    for (Guidance &guidance : dossier.guidances) {
        for (CareerQuestion &question : guidance.questions)
            question.text = QStringLiteral("*");
        for (Conversation &conversation : guidance.conversations)
            conversation.feedback.clear();
    }
    return dossier;
}

std::optional<qint64> firstBroken(const QString &path)
{
    const auto database = Database::open(path, Durability::None);
    if (!database)
        return -1;
    Transaction transaction(**database, Transaction::Kind::Read);
    return EventLog::firstBroken(transaction);
}

/// Every digest that an event holds.
QSet<QString> digestsIn(const QStringList &payloads)
{
    static const QRegularExpression form(QStringLiteral("Digest\":\"([0-9a-f]{64})\""));
    QSet<QString> digests;
    for (const QString &payload : payloads) {
        for (auto match = form.globalMatch(payload); match.hasNext();)
            digests.insert(match.next().captured(1));
    }
    return digests;
}

/// Those that somebody can make who knows the texts, with these salts.
QSet<QString> reproducible(const QSet<QString> &digests, const QStringList &salts,
                           const QStringList &texts)
{
    QSet<QString> made;
    for (const QString &salt : salts) {
        for (const QString &text : texts)
            made.insert(saltedDigest(salt, text));
    }
    return made & digests;
}

} // namespace

class ClientsTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void fileHasEverything();
    void fileLeavesOutOtherCentres();
    void fileOfNobody_data();
    void fileOfNobody();
    void fileAsJson();
    void erasesTextsAndNothingElse();
    void othersStayAsTheyWere();
    void recordsAnEvent();
    void bytesAreGone();
    void digestsTellNothingAnyMore();
    void refusedStoresNothing_data();
    void refusedStoresNothing();
    void againChangesNothing();
    void cameBack();
    void tellsWhoLooksOn();
    void nothingIsAddedAfterwards();
    void busyErasesNothing();
    void waitsForAnImport();
    void copyTellsWhetherItHoldsTheClient();
};

void ClientsTest::fileHasEverything()
{
    Register r;
    QCOMPARE(r.fill(), QString());
    const auto file = r.cheques->clientFile(QStringLiteral("6000-4436"));
    QVERIFY(file && file->accepted());
    QCOMPARE(file->value->number.text(), Register::client());
    QCOMPARE(file->value->centre, ourIdentity().centre);
    QCOMPARE(file->value->madeOn, testDay());
    const QList<Dossier> expected{r.dossier(Register::closed()), r.dossier(Register::emptied()),
                                  r.dossier(Register::ordered())};
    QCOMPARE(file->value->dossiers, expected);
    QCOMPARE(expected.at(0).guidances.at(0).changedOn, QDate(2015, 4, 11));
}

/// Of a cheque that was released here only the own guidance; nothing of one that is theirs.
void ClientsTest::fileLeavesOutOtherCentres()
{
    Register r;
    QCOMPARE(r.fill(), QString());
    QVERIFY(r.cheques->actAs(otherIdentity()));
    const auto theirs = r.cheques->clientFile(Register::client());
    QVERIFY(theirs && theirs->accepted()); // an order that nobody registered is everybody's
    QCOMPARE(theirs->value->dossiers, QList<Dossier>{r.dossier(Register::ordered())});
    r.clock.today = QDate(2015, 5, 4);
    r.start(Register::emptied(), Register::client(), QStringLiteral("?"), {});
    QVERIFY(r.cheques->actAs(ourIdentity()));
    QCOMPARE(r.dossier(Register::emptied()).guidances.size(), 2);
    const auto ours = r.cheques->clientFile(Register::client());
    QVERIFY(ours && ours->accepted());
    QCOMPARE(ours->value->dossiers.size(), 3);
    QCOMPARE(ours->value->dossiers.at(1).guidances.size(), 1);
    QCOMPARE(ours->value->dossiers.at(1).guidances.at(0).centreName, ourIdentity().centre);
}

void ClientsTest::fileOfNobody_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("expected");
    QTest::newRow("nothing") << QString() << "error clientNumberMissing clientNumber";
    QTest::newRow("a name") << QStringLiteral("Peeters") << "error clientNumberForm clientNumber";
    QTest::newRow("unknown") << QStringLiteral("60009999") << "error clientNotFound clientNumber";
}

void ClientsTest::fileOfNobody()
{
    QFETCH(const QString, typed);
    Register r;
    QCOMPARE(r.fill(), QString());
    const auto file = r.cheques->clientFile(typed);
    QVERIFY(file && !file->accepted());
    QTEST(outline(file->findings).join(u' '), "expected");
    const auto erased = r.cheques->eraseClient(typed);
    QVERIFY(erased && !erased->accepted());
    QTEST(outline(erased->findings).join(u' '), "expected");
}

void ClientsTest::fileAsJson()
{
    Register r;
    QCOMPARE(r.fill(), QString());
    const auto file = r.cheques->clientFile(Register::client());
    QVERIFY(file && file->accepted());
    const QByteArray bytes = clientFileJson(*file->value);
    for (const QString &text : Register::texts())
        QVERIFY2(bytes.contains(text.toUtf8()), qPrintable(text));
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    QCOMPARE(json.keys().join(u' '), QStringLiteral("centre clientNumber dossiers madeAt names"));
    QVERIFY(json.value(QStringLiteral("madeAt")).toString().startsWith(u"2026-11-23T12:"));
    QVERIFY(json.value(QStringLiteral("madeAt")).toString().endsWith(u'Z'));
    const QJsonArray names = json.value(QStringLiteral("names")).toArray();
    QCOMPARE(names.size(), 2); // each once
    QCOMPARE(names.at(1).toObject().value(QStringLiteral("familyName")).toString(),
             Register::texts().at(2));
    const QJsonArray dossiers = json.value(QStringLiteral("dossiers")).toArray();
    QCOMPARE(dossiers.size(), 3);
    const QJsonObject guidance =
        dossiers.at(0).toObject().value(QStringLiteral("guidances")).toArray().at(0).toObject();
    QCOMPARE(guidance.value(QStringLiteral("questions")).toArray().size(), 2);
    QCOMPARE(guidance.value(QStringLiteral("conversations")).toArray().size(), 4);
    QCOMPARE(guidance.value(QStringLiteral("payouts")).toArray().size(), 4);
}

void ClientsTest::erasesTextsAndNothingElse()
{
    Register r;
    QCOMPARE(r.fill(), QString());
    QList<Dossier> expected;
    for (const QString &number : {Register::closed(), Register::emptied(), Register::ordered()})
        expected.append(withoutTexts(r.dossier(number)));
    const auto preview = r.cheques->previewErasure(Register::client());
    QVERIFY(preview && preview->accepted());
    QCOMPARE(preview->value->cheques.size(), 3);
    const auto erased = r.cheques->eraseClient(QStringLiteral("6000.4436"));
    QCOMPARE(refusalOf(erased), QString());
    QCOMPARE(erased->value->number.text(), Register::client());
    QCOMPARE(erased->value->cheques, preview->value->cheques);
    const auto file = r.cheques->clientFile(Register::client());
    QVERIFY(file && file->accepted());
    QCOMPARE(file->value->dossiers, expected);
    QStringList salts = r.salts();
    salts.removeDuplicates();
    QCOMPARE(salts, QStringList{erasedSalt()});
}

void ClientsTest::othersStayAsTheyWere()
{
    Register r;
    QCOMPARE(r.fill(), QString());
    const QString others = QStringLiteral("SELECT * FROM cheque WHERE client_id <> 1");
    const QString questions =
        QStringLiteral("SELECT * FROM career_question WHERE guidance_id = 3 ORDER BY id");
    const QString talks =
        QStringLiteral("SELECT * FROM conversation WHERE guidance_id = 3 ORDER BY id");
    const QStringList before = r.rows(others) + r.rows(questions) + r.rows(talks);
    QCOMPARE(before.size(), 3);
    const Dossier neighbour = r.dossier(Register::inUse());
    QCOMPARE(refusalOf(r.cheques->eraseClient(Register::client())), QString());
    QCOMPARE(r.rows(others) + r.rows(questions) + r.rows(talks), before);
    QCOMPARE(r.dossier(Register::inUse()), neighbour);
}

void ClientsTest::recordsAnEvent()
{
    Register r;
    QCOMPARE(r.fill(), QString());
    const QStringList before = r.rows(QStringLiteral("SELECT * FROM event ORDER BY id"));
    QCOMPARE(refusalOf(r.cheques->eraseClient(Register::client())), QString());
    const QStringList after = r.rows(QStringLiteral("SELECT * FROM event ORDER BY id"));
    QCOMPARE(after.size(), before.size() + 1);
    QCOMPARE(after.first(before.size()), before);
    QCOMPARE(r.rows(QStringLiteral("SELECT kind, cheque_number, payload FROM event"
                                   " ORDER BY id DESC LIMIT 1")),
             QStringList{
                 QStringLiteral("clientErased|NULL|{\"cheques\":[\"00000000301\",\"00000000302\","
                                "\"00000000303\"],\"clientNumber\":\"60004436\"}")});
    r.cheques.reset();
    QCOMPARE(firstBroken(r.path()), std::nullopt);
}

/// Also where SQLite left a copy behind when it moved rows to another page.
void ClientsTest::bytesAreGone()
{
    Register r;
    QCOMPARE(r.fill(), QString());
    const QString family = Register::texts().at(0);
    const QString given = Register::texts().at(1);
    r.clock.today = QDate(2015, 6, 1);
    const auto numberOf = [](int which) { return QString::number(500 + which); };
    for (int i = 0; i < 600; ++i) {
        const QString filler(i * 13 % 40, u'x');
        if (i % 3 == 0)
            r.order(numberOf(i), QString::number(60005000 + i), QString(u'A' + filler),
                    QStringLiteral("Lut"));
        else
            r.order(numberOf(i), Register::client(), QString(family + filler), given);
    }
    // Others get a longer name, which no longer fits its page: rows move to another one, and here
    // and there a copy stays that secure_delete does not reach.
    for (int i = 0; i < 600; i += 3) {
        OrderDraft longer = orderOf(numberOf(i));
        longer.clientNumber = QString::number(60005000 + i);
        longer.familyName = QString(10 + i * 13 % 40 + i * 37 % 50, u'x');
        longer.requestedOn = dayEntry(r.clock.today);
        QCOMPARE(refusalOf(r.cheques->changeOrder(numberOf(i), longer)), QString());
    }
    r.clock.today = testDay();
    const QStringList salts = r.salts();
    const QStringList gone = Register::texts() + salts;
    r.cheques.reset();
    QCOMPARE(foundIn(r.folder, gone), gone);
    auto opened = ChequeRegister::open(r.path(), r.clock.asClock(), quickOptions());
    QVERIFY(opened);
    QCOMPARE(refusalOf((*opened)->eraseClient(Register::client())), QString());
    opened->reset();
    QCOMPARE(foundIn(r.folder, gone), QStringList());
    QCOMPARE(namesIn(r.folder.path()), QStringList{QStringLiteral("register.sqlite")});
}

void ClientsTest::digestsTellNothingAnyMore()
{
    Register r;
    QCOMPARE(r.fill(), QString());
    const QStringList t = Register::texts();
    const QStringList texts = t
        + QStringList{QString(t.at(0) + u' ' + t.at(1)), QString(t.at(2) + u' ' + t.at(1)),
                      QString(), QStringLiteral("*"), QStringLiteral("* *")};
    const QStringList salts = r.salts();
    const QStringList events =
        r.rows(QStringLiteral("SELECT payload FROM event WHERE cheque_number IN"
                              " (SELECT number FROM cheque WHERE client_id = 1)"));
    const QSet<QString> digests = digestsIn(events);
    QCOMPARE(digests.size(), 3 + 3 + 5); // names, questions, feedback
    QCOMPARE(reproducible(digests, salts, texts), digests);
    QCOMPARE(refusalOf(r.cheques->eraseClient(Register::client())), QString());
    QStringList left;
    for (const QString &row : r.dump())
        left.append(row.split(u'|'));
    QCOMPARE(reproducible(digests, left, texts), QSet<QString>());
    QCOMPARE(digestsIn(r.rows(QStringLiteral("SELECT payload FROM event"))) & digests, digests);
}

void ClientsTest::refusedStoresNothing_data()
{
    QTest::addColumn<QString>("client");
    QTest::addColumn<QDate>("today");
    QTest::addColumn<bool>("elsewhere");
    QTest::addColumn<QString>("expected");
    const QString client = Register::client();
    const QDate over(2025, 6, 2); // valid until that day ten years before
    QTest::newRow("that day") << client << over << false << QString();
    QTest::newRow("a day early") << client << over.addDays(-1) << false
                                 << "error retentionNotOver clientNumber day=2025-06-02 number=10";
    QTest::newRow("in use") << Register::neighbour() << testDay() << false
                            << "error notErasableWhileInUse clientNumber";
    QTest::newRow("of another centre")
        << client << testDay() << true << "error chequeInUseElsewhere clientNumber";
}

void ClientsTest::refusedStoresNothing()
{
    QFETCH(const QString, client);
    QFETCH(const QDate, today);
    QFETCH(const bool, elsewhere);
    Register r;
    QCOMPARE(r.fill(), QString());
    r.clock.today = today;
    if (elsewhere)
        QVERIFY(r.cheques->actAs(otherIdentity()));
    const QStringList before = r.dump();
    const auto preview = r.cheques->previewErasure(client);
    const auto erased = r.cheques->eraseClient(client);
    QVERIFY(preview && erased);
    QTEST(outline(preview->findings).join(u' '), "expected");
    QTEST(outline(erased->findings).join(u' '), "expected");
    QCOMPARE(r.dump() == before, !erased->accepted());
}

void ClientsTest::againChangesNothing()
{
    Register r;
    QCOMPARE(r.fill(), QString());
    QCOMPARE(refusalOf(r.cheques->eraseClient(Register::client())), QString());
    const QStringList before = r.dump();
    QSignalSpy loaded(r.cheques.get(), &ChequeRegister::overviewOutdated);
    const auto again = r.cheques->eraseClient(Register::client());
    QCOMPARE(refusalOf(again), QString());
    QVERIFY(again->value->cheques.isEmpty());
    QCOMPARE(loaded.count(), 0);
    QCOMPARE(r.dump(), before);
}

/// Ordering again is no way around the years; what was erased stays so.
void ClientsTest::cameBack()
{
    Register r;
    QCOMPARE(r.fill(), QString());
    QCOMPARE(refusalOf(r.cheques->eraseClient(Register::client())), QString());
    const QString again = QStringLiteral("00000000399");
    r.order(again, Register::client(), QStringLiteral("Nieuw"), QStringLiteral("Begin"));
    const auto early = r.cheques->eraseClient(Register::client());
    QVERIFY(early && contains(early->findings, Rule::RetentionNotOver));
    r.clock.today = testDay().addYears(11);
    const auto later = r.cheques->eraseClient(Register::client());
    QCOMPARE(refusalOf(later), QString());
    QCOMPARE(later->value->cheques, QList<ChequeNumber>{*ChequeNumber::fromText(again)});
}

void ClientsTest::tellsWhoLooksOn()
{
    Register r;
    QCOMPARE(r.fill(), QString());
    QSignalSpy loaded(r.cheques.get(), &ChequeRegister::overviewOutdated);
    QSignalSpy orders(r.cheques.get(), &ChequeRegister::ordersChanged);
    QCOMPARE(refusalOf(r.cheques->eraseClient(Register::client())), QString());
    QCOMPARE(orders.count(), 1);
    QCOMPARE(loaded.count(), 1);
    const Result<Overview> overview = r.cheques->loadOverview();
    QVERIFY(overview);
    QCOMPARE(overview->guidances.size(), 3);
    QCOMPARE(overview->ledger.size(), 7);
    const auto isErased = [](const auto &row) {
        return row.erased && clientInWords(row) == QStringLiteral("Client erased");
    };
    const auto isNamed = [](const auto &row) {
        return !row.erased && clientInWords(row) == QStringLiteral("Aerts Lut");
    };
    for (const GuidanceRow &row : overview->guidances)
        QVERIFY(row.clientNumber.text() == Register::client() ? isErased(row) : isNamed(row));
    for (const LedgerRow &row : overview->ledger)
        QVERIFY(row.clientNumber.text() == Register::client() ? isErased(row) : isNamed(row));
    const auto free = r.cheques->freeOrders();
    QVERIFY(free && free->size() == 1 && isErased(free->constFirst()));
}

void ClientsTest::nothingIsAddedAfterwards()
{
    Register r;
    QCOMPARE(r.fill(), QString());
    QCOMPARE(refusalOf(r.cheques->eraseClient(Register::client())), QString());
    const QStringList before = r.dump();
    const auto talk = r.cheques->registerConversation(
        Register::closed(), talkOf(ConversationType::Aftercare, 60), allConfirmed());
    QVERIFY(talk && contains(talk->findings, Rule::ClientErased));
    const auto changed = r.cheques->changeOrder(Register::ordered(), orderOf(Register::ordered()));
    QVERIFY(changed && contains(changed->findings, Rule::ClientErased));
    const auto added = r.cheques->addOrder(orderOf(Register::ordered()));
    QVERIFY(added && contains(added->findings, Rule::OrderConflict));
    QCOMPARE(r.dump(), before);
    QCOMPARE(refusalOf(r.cheques->removeOrder(Register::ordered())), QString());
}

void ClientsTest::busyErasesNothing()
{
    Register r;
    QCOMPARE(r.fill(), QString());
    const QStringList before = r.dump();
    PlainConnection other(r.path());
    QCOMPARE(other.run(QStringLiteral("BEGIN IMMEDIATE")), QString());
    QCOMPARE(codeOf(r.cheques->eraseClient(Register::client())), ErrorCode::DatabaseBusy);
    QCOMPARE(other.run(QStringLiteral("ROLLBACK")), QString());
    QCOMPARE(r.dump(), before);
    QCOMPARE(refusalOf(r.cheques->eraseClient(Register::client())), QString());
}

void ClientsTest::waitsForAnImport()
{
    Register r;
    QCOMPARE(r.fill(), QString());
    const auto import = r.cheques->importOrders(QStringLiteral(TEST_DATA_DIR "/orders.csv"),
                                                ChequeRegister::ImportMode::OnlyLook);
    QVERIFY(import);
    QCOMPARE(codeOf(r.cheques->eraseClient(Register::client())), ErrorCode::ImportRunning);
}

void ClientsTest::copyTellsWhetherItHoldsTheClient()
{
    Register r;
    QCOMPARE(r.fill(), QString());
    const auto holds = [](const QString &path, const QString &client) -> std::optional<bool> {
        const auto database = Database::connectBeside(path, Durability::None);
        if (!database)
            return std::nullopt;
        const auto held = ClientRepository::holds(**database, *ClientNumber::fromText(client));
        return held ? std::optional(*held) : std::nullopt;
    };
    QCOMPARE(holds(r.path(), Register::client()), true);
    QCOMPARE(holds(r.path(), QStringLiteral("60009999")), false);
    const QString copy = r.folder.filePath(QStringLiteral("copy.sqlite"));
    r.cheques.reset();
    QVERIFY(QFile::copy(r.path(), copy));
    auto opened = ChequeRegister::open(r.path(), r.clock.asClock(), quickOptions());
    QVERIFY(opened);
    QCOMPARE(refusalOf((*opened)->eraseClient(Register::client())), QString());
    QCOMPARE(holds(r.path(), Register::client()), false);
    QCOMPARE(holds(r.path(), Register::neighbour()), true);
    QCOMPARE(holds(copy, Register::client()), true);
    const QString old = r.folder.filePath(QStringLiteral("old.sqlite")); // of the schema before
    QVERIFY(QFile::copy(QStringLiteral(TEST_DATA_DIR "/registers/schema-2.sqlite"), old));
    QVERIFY(QFile::setPermissions(old, QFile::ReadOwner | QFile::WriteOwner));
    QCOMPARE(holds(old, Register::client()), true);
}

QTEST_GUILESS_MAIN(ClientsTest)
#include "tst_clients.moc"
