// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/chequeregister/backups.h"
#include "model/domain/names.h"
#include "model/storage/database.h"
#include "model/storage/registerfile.h"
#include "model/storage/schemamigrator.h"
#include "tests/support/sampleregister.h"
#include "tests/support/testcase.h"

#include <QFileInfo>

using Acts = std::function<void(ChequeRegister &)>;
Q_DECLARE_METATYPE(Acts)
Q_DECLARE_METATYPE(ErrorCode)

namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// A register and a backup of it, both of the sample at first.
struct Pair
{
    Pair()
    {
        write(path, SampleRegister::bytes());
        write(backup, SampleRegister::bytes());
    }
    /// Goes on in one of them; each time a day later.
    void in(const QString &file, const Acts &acts)
    {
        clock.today = clock.today.addDays(1);
        clock.looks += 1000;
        const auto opened = ChequeRegister::open(file, clock.asClock(), quickOptions());
        QVERIFY2(opened, qPrintable(refusalOf(opened)));
        acts(**opened);
    }
    [[nodiscard]] RestorePreview preview() const
    {
        const Result<RestorePreview> found = Backups::previewRestore(path, backup);
        return found ? *found : RestorePreview{.relation = BackupRelation::CurrentUnreadable};
    }

    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("register.db"));
    QString backup = folder.filePath(QStringLiteral("kopie.sqlite"));
    TestClock clock;
};

template <typename T> void done(const Result<Outcome<T>> &result)
{
    QCOMPARE(refusalOf(result), QString());
}

ConversationDraft talk(QDate day, int minutes = 30)
{
    ConversationDraft draft = talkOf(ConversationType::InDepth, minutes);
    draft.date = dayEntry(day);
    return draft;
}

OrderDraft newOrder(int which)
{
    OrderDraft order = orderOf(SampleRegister::number(which));
    order.familyName = QStringLiteral("Claes");
    return order;
}

/// `00000000002 goesBack Peeters An: inUse 2026-11-24 / inUse 2026-11-23`
QString outline(const DossierDifference &difference)
{
    static const QHash<DossierChange, QString> names{
        {DossierChange::Lost, QStringLiteral("lost")},
        {DossierChange::GoesBack, QStringLiteral("goesBack")},
        {DossierChange::GoesForward, QStringLiteral("goesForward")},
        {DossierChange::Replaced, QStringLiteral("replaced")},
        {DossierChange::ComesBack, QStringLiteral("comesBack")}};
    const auto side = [](const std::optional<DossierDifference::Side> &one) {
        return one ? QString(nameOf(one->status) + u' ' + one->changedOn.toString(Qt::ISODate))
                   : QStringLiteral("-");
    };
    return QStringLiteral("%1 %2 %3: %4 / %5")
        .arg(difference.chequeNumber.text(), names.value(difference.change), difference.clientName,
             side(difference.current), side(difference.backup));
}

QString outline(const RestorePreview &preview)
{
    QStringList lines;
    for (const DossierDifference &difference : preview.dossiers)
        lines.append(outline(difference));
    const auto pair = [](const LostAndFound &counts) {
        return QStringLiteral("%1/%2").arg(counts.lost).arg(counts.comesBack);
    };
    lines.append(QStringLiteral("orders %1 payments %2 events %3")
                     .arg(pair(preview.orders), pair(preview.payments), pair(preview.events)));
    return lines.join(u'\n');
}

} // namespace

/// What is told before a backup takes the place of a register.
class RestorePreviewTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void same();
    void earlier_data();
    void earlier();
    void later();
    void diverged();
    void otherRegister();
    void emptyRegister();
    void olderBackup();
    void missing();
    void unreadable_data();
    void unreadable();
    void leftInTheMidstOfAChange();
    void openHere();
    void busy();
    void backupIsRefused_data();
    void backupIsRefused();
    void changesNothing();
};

void RestorePreviewTest::same()
{
    const Pair pair;
    const RestorePreview preview = pair.preview();
    QCOMPARE(preview.relation, BackupRelation::Same);
    QCOMPARE(outline(preview), QStringLiteral("orders 0/0 payments 0/0 events 0/0"));
    QCOMPARE(*preview.current, preview.backup);
    PlainConnection other(pair.path);
    QCOMPARE(QString::number(preview.backup.last.head.number),
             other.value(QStringLiteral("SELECT count(*) FROM event")));
    QCOMPARE(preview.backup.last.head.hash,
             other.value(QStringLiteral("SELECT hash FROM event ORDER BY id DESC")));
    QCOMPARE(preview.backup.last.on, testDay());
}

void RestorePreviewTest::earlier_data()
{
    QTest::addColumn<Acts>("acts");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const Acts &acts, const char *expected) {
        QTest::newRow(name) << acts << QString::fromUtf8(expected);
    };
    const QDate day = testDay().addDays(1);
    using namespace SampleRegister;
    row(
        "a conversation",
        [day](ChequeRegister &r) { done(r.registerConversation(inUse(), talk(day), {})); },
        "00000000002 goesBack Peeters An: inUse 2026-11-24 / inUse 2026-11-23\n"
        "orders 0/0 payments 0/0 events 1/0");
    row(
        "a closing one",
        [day](ChequeRegister &r) {
            ConversationDraft draft = talk(day);
            draft.type = ConversationType::Synthesis;
            done(r.registerConversation(inUse(), draft, allConfirmed()));
        },
        "00000000002 goesBack Peeters An: closed 2026-11-24 / inUse 2026-11-23\n"
        "orders 0/0 payments 0/0 events 1/0");
    row(
        "deleted ones",
        [](ChequeRegister &r) {
            done(r.deleteLatestConversation(inUse()));
            done(r.deleteLatestConversation(inUse()));
        },
        "00000000002 goesBack Peeters An: available 2026-11-24 / inUse 2026-11-23\n"
        "orders 0/0 payments 0/0 events 2/0");
    row(
        "another question",
        [](ChequeRegister &r) {
            done(r.reviseCareerQuestion(inUse(),
                                        {Theme::JobTarget, QStringLiteral("Iets anders?")}));
        },
        "00000000002 goesBack Peeters An: inUse 2026-11-24 / inUse 2026-11-23\n"
        "orders 0/0 payments 0/0 events 1/0");
    row(
        "a cheque registered",
        [](ChequeRegister &r) { done(r.registerCheque(registrationOf(ordered()))); },
        "00000000001 lost Peeters An: inUse 2026-11-24 / -\norders 0/0 payments 0/0 events 1/0");
    row(
        "ordered and registered",
        [](ChequeRegister &r) {
            done(r.addOrder(newOrder(20)));
            done(r.registerCheque(registrationOf(number(20))));
        },
        "00000000020 lost Claes An: inUse 2026-11-24 / -\norders 0/0 payments 0/0 events 2/0");
    row(
        "an order", [](ChequeRegister &r) { done(r.addOrder(newOrder(20))); },
        "orders 1/0 payments 0/0 events 1/0");
    row(
        "an order removed", [](ChequeRegister &r) { done(r.removeOrder(ordered())); },
        "orders 0/1 payments 0/0 events 1/0");
    row(
        "an order corrected",
        [](ChequeRegister &r) {
            OrderDraft order = orderOf(ordered());
            order.familyName = QStringLiteral("Pieters");
            done(r.changeOrder(ordered(), order));
        },
        "orders 1/1 payments 0/0 events 1/0");
    row(
        "an order that got another number",
        [](ChequeRegister &r) { done(r.changeOrder(ordered(), orderOf(number(21)))); },
        "orders 1/1 payments 0/0 events 1/0");
    row(
        "an order added and removed",
        [](ChequeRegister &r) {
            done(r.addOrder(newOrder(20)));
            done(r.removeOrder(number(20)));
        },
        "orders 0/0 payments 0/0 events 2/0");
    row(
        "payments",
        [day](ChequeRegister &r) {
            const auto paid = r.markPaid(paymentOf(day));
            done(paid);
            done(r.undoPayment(paid->value->payment));
        },
        "orders 0/0 payments 2/0 events 2/0");
    row(
        "what concerns no cheque",
        [](ChequeRegister &r) { QVERIFY(r.changeIdentity(otherIdentity())); },
        "orders 0/0 payments 0/0 events 1/0");
    row(
        "several, by cheque number",
        [day](ChequeRegister &r) {
            done(r.registerConversation(inUse(), talk(day), {}));
            done(r.registerCheque(registrationOf(ordered())));
            ConversationDraft after = talk(day);
            after.type = ConversationType::Aftercare;
            done(r.registerConversation(closed(), after, {}));
        },
        "00000000001 lost Peeters An: inUse 2026-11-24 / -\n"
        "00000000002 goesBack Peeters An: inUse 2026-11-24 / inUse 2026-11-23\n"
        "00000000003 goesBack Peeters An: closed 2026-11-24 / closed 2026-11-23\n"
        "orders 0/0 payments 0/0 events 3/0");
}

void RestorePreviewTest::earlier()
{
    QFETCH(const Acts, acts);
    Pair pair;
    pair.in(pair.path, acts);
    const RestorePreview preview = pair.preview();
    QCOMPARE(preview.relation, BackupRelation::Earlier);
    QTEST(outline(preview), "expected");
    QCOMPARE(preview.current->last.on, testDay().addDays(1));
    QCOMPARE(preview.backup.last.on, testDay());
    QVERIFY(preview.backup.last.at < preview.current->last.at);
}

void RestorePreviewTest::later()
{
    Pair pair;
    pair.in(pair.backup, [&pair](ChequeRegister &r) {
        done(r.registerConversation(SampleRegister::inUse(), talk(pair.clock.today), {}));
        done(r.registerCheque(registrationOf(SampleRegister::ordered())));
        done(r.addOrder(newOrder(20)));
        done(r.markPaid(paymentOf(pair.clock.today)));
    });
    const RestorePreview preview = pair.preview();
    QCOMPARE(preview.relation, BackupRelation::Later);
    QCOMPARE(outline(preview),
             QStringLiteral("00000000001 comesBack Peeters An: - / inUse 2026-11-24\n"
                            "00000000002 goesForward Peeters An: inUse 2026-11-23 / "
                            "inUse 2026-11-24\n"
                            "orders 0/1 payments 0/1 events 0/4"));
}

void RestorePreviewTest::diverged()
{
    using namespace SampleRegister;
    Pair pair;
    pair.in(pair.path, [&pair](ChequeRegister &r) {
        done(r.registerConversation(inUse(), talk(pair.clock.today), {}));
        done(r.registerCheque(registrationOf(ordered())));
        done(r.addOrder(newOrder(20)));
        done(r.markPaid(paymentOf(pair.clock.today)));
    });
    pair.in(pair.backup, [&pair](ChequeRegister &r) {
        done(r.reviseCareerQuestion(inUse(), {Theme::JobTarget, QStringLiteral("Iets anders?")}));
        done(r.registerCheque(registrationOf(alsoOrdered())));
        done(r.reviseCareerQuestion(usedUp(), {Theme::JobTarget, QStringLiteral("Iets anders?")}));
        done(r.addOrder(newOrder(20))); // the same
        OrderDraft other = newOrder(22);
        done(r.addOrder(other));
    });
    const RestorePreview preview = pair.preview();
    QCOMPARE(preview.relation, BackupRelation::Diverged);
    QCOMPARE(outline(preview),
             QStringLiteral("00000000001 lost Peeters An: inUse 2026-11-24 / -\n"
                            "00000000002 replaced Peeters An: inUse 2026-11-24 / "
                            "inUse 2026-11-25\n"
                            "00000000007 goesForward Peeters An: inUse 2026-11-23 / "
                            "inUse 2026-11-25\n"
                            "00000000008 comesBack Peeters An: - / inUse 2026-11-25\n"
                            "orders 0/1 payments 1/0 events 4/5"));
}

void RestorePreviewTest::otherRegister()
{
    Pair pair;
    QVERIFY(QFile::remove(pair.path));
    QVERIFY(
        ChequeRegister::create(pair.path, otherIdentity(), pair.clock.asClock(), quickOptions()));
    pair.in(pair.path, [](ChequeRegister &r) {
        done(r.addOrder(newOrder(30)));
        done(r.registerCheque(registrationOf(SampleRegister::number(30))));
    });
    const RestorePreview preview = pair.preview();
    QCOMPARE(preview.relation, BackupRelation::OtherRegister);
    QVERIFY(preview.current->origin != preview.backup.origin);
    QCOMPARE(preview.events.lost, 4);
    QCOMPARE(preview.events.comesBack, preview.backup.last.head.number);
    QCOMPARE(preview.dossiers.size(), 6 + 1);
    QCOMPARE(outline(preview.dossiers.constLast()),
             QStringLiteral("00000000030 lost Claes An: inUse 2026-11-24 / -"));
    QCOMPARE(preview.orders, (LostAndFound{0, 2}));
}

/// Without one event it is not the same register.
void RestorePreviewTest::emptyRegister()
{
    Pair pair;
    QVERIFY(QFile::remove(pair.path));
    QVERIFY(
        Database::create(pair.path, Durability::None, [](Database &) { return Result<void>(); }));
    const RestorePreview preview = pair.preview();
    QCOMPARE(preview.relation, BackupRelation::OtherRegister);
    QCOMPARE(preview.current->last.head.number, 0);
    QCOMPARE(preview.events.lost, 0);
}

void RestorePreviewTest::olderBackup()
{
    Pair pair;
    QVERIFY(QFile::remove(pair.backup));
    QVERIFY(RegisterFile::createEmpty(pair.backup));
    {
        const auto database = Database::connectBeside(pair.backup, Durability::None);
        QVERIFY(database);
        QVERIFY(SchemaMigrator(**database, SchemaMigrator::ownMigrations().mid(0, 1)).migrate());
    }
    QCOMPARE(pair.preview().backup.version, 1);
}

void RestorePreviewTest::missing()
{
    const Pair pair;
    for (const QString &path : {pair.folder.filePath(QStringLiteral("no.db")),
                                pair.folder.filePath(QStringLiteral("no/such.db"))}) {
        const Result<RestorePreview> preview = Backups::previewRestore(path, pair.backup);
        QVERIFY(preview);
        QCOMPARE(preview->relation, BackupRelation::CurrentMissing);
        QVERIFY(!preview->current);
        QCOMPARE(preview->backup, pair.preview().backup);
        QCOMPARE(preview->dossiers, QList<DossierDifference>());
    }
}

void RestorePreviewTest::unreadable_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("brief");
    QTest::newRow("cut") << SampleRegister::bytes().left(5000);
    QTest::newRow("junk") << QByteArray(SampleRegister::bytes().left(100)
                                        + QByteArray(50'000, '\x5a'));
}

void RestorePreviewTest::unreadable()
{
    QFETCH(const QByteArray, bytes);
    const Pair pair;
    write(pair.path, bytes);
    const Result<RestorePreview> preview = Backups::previewRestore(pair.path, pair.backup);
    QVERIFY(preview);
    QCOMPARE(preview->relation, BackupRelation::CurrentUnreadable);
    QVERIFY(!preview->current);
    QCOMPARE(bytesOf(pair.path), bytes);
}

/// A killed process: what it had not confirmed is undone before anything is compared.
void RestorePreviewTest::leftInTheMidstOfAChange()
{
    const Pair pair;
    const QString journal = QString(pair.path + QStringLiteral("-journal"));
    QByteArray half;
    QByteArray undo;
    {
        PlainConnection other(pair.path);
        QCOMPARE(other.run(QStringLiteral("PRAGMA cache_size = 1")), QString());
        QCOMPARE(other.run(QStringLiteral("BEGIN IMMEDIATE")), QString());
        for (int i = 0; i < 500; ++i)
            QCOMPARE(other.run(QStringLiteral("INSERT INTO centre (name) VALUES ('%1')")
                                   .arg(i, 90, 10, QChar(u'x'))),
                     QString());
        half = bytesOf(pair.path);
        undo = bytesOf(journal);
    }
    QVERIFY(half != SampleRegister::bytes() && !undo.isEmpty());
    write(pair.path, half);
    write(journal, undo);
    QCOMPARE(pair.preview().relation, BackupRelation::Same);
    QVERIFY(!QFile::exists(journal));
    QCOMPARE(bytesOf(pair.path), SampleRegister::bytes());
}

void RestorePreviewTest::openHere()
{
    Pair pair;
    pair.in(pair.path, [&pair](ChequeRegister &r) {
        done(r.addOrder(newOrder(20)));
        QCOMPARE(pair.preview().relation, BackupRelation::Earlier);
        done(r.addOrder(newOrder(21)));
        QCOMPARE(pair.preview().events.lost, 2);
    });
}

/// A writer that is at it for long is told as that, not as damage.
void RestorePreviewTest::busy()
{
    const Pair pair;
    PlainConnection other(pair.path);
    QCOMPARE(other.run(QStringLiteral("BEGIN EXCLUSIVE")), QString());
    QCOMPARE(codeOf(Backups::previewRestore(pair.path, pair.backup)), ErrorCode::DatabaseBusy);
}

void RestorePreviewTest::backupIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("text") << QByteArray("brief");
    QTest::newRow("cut") << SampleRegister::bytes().left(8192);
}

void RestorePreviewTest::backupIsRefused()
{
    QFETCH(const QByteArray, bytes);
    const Pair pair;
    write(pair.backup, bytes);
    for (const QString &path : {pair.path, pair.folder.filePath(QStringLiteral("no.db"))}) {
        const auto refused = Backups::previewRestore(path, pair.backup);
        QCOMPARE(codeOf(refused), ErrorCode::BackupUnusable);
        QCOMPARE(refused.error().subject, pair.backup);
    }
}

void RestorePreviewTest::changesNothing()
{
    Pair pair;
    pair.in(pair.path, [](ChequeRegister &r) { done(r.addOrder(newOrder(20))); });
    const QByteArray before = sha256Of(pair.path);
    QCOMPARE(pair.preview().relation, BackupRelation::Earlier);
    QCOMPARE(sha256Of(pair.path), before);
    QCOMPARE(bytesOf(pair.backup), SampleRegister::bytes());
    QCOMPARE(namesIn(pair.folder.path()).join(u' '), QStringLiteral("kopie.sqlite register.db"));
}

QTEST_GUILESS_MAIN(RestorePreviewTest)
#include "tst_restorepreview.moc"
