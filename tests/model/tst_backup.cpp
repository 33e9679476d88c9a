// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/backupparts.h"

/// A backup is complete and read back, or it is not there.
class BackupTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void holdsEverything_data();
    void holdsEverything();
    void ofADeletedFile_data();
    void ofADeletedFile();
    void ofAnOlderSchema();
    void ofAnEmptyRegister();
    void whileItIsWritten();
    void withALogBeside();
    void isTheFileToTheLastByte();
    void readerStaysAReader();
    void existingIsNotReplaced_data();
    void existingIsNotReplaced();
    void existingIsReplacedWhenAsked();
    void neverOverTheRegister();
    void folderMustExist();
    void anyName_data();
    void anyName();
    void f16_ownersOnly();
    void damagedRegisterIsTold_data();
    void damagedRegisterIsTold();
    void busyRegisterIsTold();
    void goodOnesAreVerified();
    void isUnusable_data();
    void isUnusable();
    void verifyingChangesNothing();
    void unfinishedOnesAreRemoved();
    void detailsHoldNoClient();
};

void BackupTest::holdsEverything_data()
{
    QTest::addColumn<bool>("toRead");
    QTest::newRow("from a connection that writes") << false;
    QTest::newRow("from one that only reads") << true;
}

void BackupTest::holdsEverything()
{
    QFETCH(const bool, toRead);
    const Sample sample;
    const auto database = toRead ? sample.openToRead() : sample.open();
    QVERIFY(database);
    const Result<RegisterTrace> trace = Backup::traceOf(*database);
    QVERIFY(trace);
    QCOMPARE(trace->version, SchemaMigrator::newestVersion());
    QCOMPARE(trace->origin.size(), 64);
    const Result<MadeBackup> made = Backup::write(*database, sample.target);
    QVERIFY2(made, qPrintable(refusalOf(made)));
    QCOMPARE(made->path, sample.target);
    QCOMPARE(made->bytes, QFileInfo(sample.target).size());
    QCOMPARE(made->trace, *trace);
    QCOMPARE(dumpOf(sample.target), dumpOf(sample.path));
    QCOMPARE(namesIn(sample.folder.path()).join(u' '), QStringLiteral("kopie.sqlite register.db"));
    const Result<MadeBackup> verified = Backup::verify(sample.target);
    QVERIFY(verified);
    QCOMPARE(*verified, *made);
    // The trace is what another program finds.
    PlainConnection other(sample.target);
    QCOMPARE(other.rows(QStringLiteral("SELECT id, hash, happened_at, happened_on FROM event"
                                       " ORDER BY id DESC LIMIT 1")),
             QStringList{QStringLiteral("%1|%2|%3|%4")
                             .arg(QString::number(trace->last.head.number), trace->last.head.hash,
                                  QString::number(trace->last.at.utcMilliseconds),
                                  trace->last.on.toString(Qt::ISODate))});
    QCOMPARE(other.value(QStringLiteral("SELECT hash FROM event WHERE id = 1")), trace->origin);
}

void BackupTest::ofADeletedFile_data()
{
    holdsEverything_data();
}

/// F6: deleted while it was open. What SQLite has in its hands still is a register.
void BackupTest::ofADeletedFile()
{
#ifdef Q_OS_UNIX
    QFETCH(const bool, toRead);
    const Sample sample;
    const auto database = toRead ? sample.openToRead() : sample.open();
    QVERIFY(database);
    const QStringList before = dumpOf(sample.path);
    QVERIFY(QFile::remove(sample.path));
    const Result<MadeBackup> made = Backup::write(*database, sample.target);
    QVERIFY2(made, qPrintable(refusalOf(made)));
    QCOMPARE(dumpOf(sample.target), before);
    QCOMPARE(namesIn(sample.folder.path()), QStringList{QStringLiteral("kopie.sqlite")});
    // Into its own place again
    QVERIFY(Backup::write(*database, sample.path));
    QCOMPARE(dumpOf(sample.path), before);
#else
    QSKIP("Here a file that is open cannot be deleted");
#endif
}

void BackupTest::ofAnOlderSchema()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("oud.db"));
    const QString target = folder.filePath(QStringLiteral("kopie.sqlite"));
    QVERIFY(RegisterFile::createEmpty(path));
    const auto database = Database::connectBeside(path, Durability::None);
    QVERIFY(database);
    QVERIFY(SchemaMigrator(**database, SchemaMigrator::ownMigrations().mid(0, 1)).migrate());
    QVERIFY((*database)->run(QStringLiteral("INSERT INTO centre (name) VALUES ('Leie')")));
    const Result<MadeBackup> made = Backup::write(**database, target);
    QVERIFY2(made, qPrintable(refusalOf(made)));
    QCOMPARE(made->trace.version, 1);
    QVERIFY(Backup::verify(target));
    QCOMPARE(dumpOf(target), dumpOf(path));
}

void BackupTest::ofAnEmptyRegister()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("leeg.db"));
    QVERIFY(Database::create(path, Durability::None, [](Database &) { return Result<void>(); }));
    const auto database = Database::openToRead(path);
    QVERIFY(database);
    const auto made = Backup::write(**database, folder.filePath(QStringLiteral("kopie.sqlite")));
    QVERIFY2(made, qPrintable(refusalOf(made)));
    QCOMPARE(made->trace.origin, QString());
    QCOMPARE(made->trace.last.head, (EventHead{0, QString(64, u'0')}));
    QVERIFY(!made->trace.last.on.isValid());
}

/// What is not committed is not in it, and it waits for nobody who only prepares.
void BackupTest::whileItIsWritten()
{
    const Sample sample;
    const QStringList before = dumpOf(sample.path);
    const auto database = sample.openToRead();
    const auto writer = sample.open();
    QVERIFY(database && writer);
    Transaction transaction(*writer, Transaction::Kind::Write);
    SqlQuery::run(transaction, QStringLiteral("INSERT INTO centre (name) VALUES ('half')"));
    QVERIFY(Backup::write(*database, sample.target));
    QCOMPARE(dumpOf(sample.target), before);
    QVERIFY(transaction.commit());
}

/// Another program has made it one that keeps its newest pages in a file beside it.
void BackupTest::withALogBeside()
{
    const Sample sample;
    PlainConnection other(sample.path);
    QCOMPARE(other.value(QStringLiteral("PRAGMA journal_mode = WAL")), QStringLiteral("wal"));
    QCOMPARE(other.run(QStringLiteral("INSERT INTO centre (name) VALUES ('Dender')")), QString());
    const QStringList all = dumpOf(sample.path);
    const auto database = sample.openToRead();
    QVERIFY(database);
    const auto made = Backup::write(*database, sample.target);
    QVERIFY2(made, qPrintable(refusalOf(made)));
    QCOMPARE(dumpOf(sample.target), all);
}

/// Not what SQLite makes of it: nothing can have slipped in between.
void BackupTest::isTheFileToTheLastByte()
{
    const Sample sample;
    for (const bool toRead : {false, true}) {
        const auto database = toRead ? sample.openToRead() : sample.open();
        QVERIFY(database && Backup::write(*database, sample.target, Backup::Existing::Replace));
        QVERIFY(bytesOf(sample.target) == SampleRegister::bytes());
    }
}

void BackupTest::readerStaysAReader()
{
    const Sample sample;
    const auto database = sample.openToRead();
    QVERIFY(database);
    const QString insert = QStringLiteral("INSERT INTO centre (name) VALUES ('x')");
    for (const QString &target : {sample.in("no/such/folder.sqlite"), sample.target}) {
        (void)Backup::write(*database, target);
        QCOMPARE(codeOf(database->run(insert)), ErrorCode::RegisterReadOnly);
        const Result<qint64> only = database->number(QStringLiteral("PRAGMA query_only"));
        QVERIFY(only);
        QCOMPARE(*only, 1);
    }
}

void BackupTest::existingIsNotReplaced_data()
{
    QTest::addColumn<Harm>("make");
    QTest::newRow("a text") << Harm([](const QString &path) { write(path, "brief"); });
    QTest::newRow("nothing in it") << Harm([](const QString &path) { write(path, {}); });
    QTest::newRow("a folder") << Harm([](const QString &path) { QVERIFY(QDir().mkdir(path)); });
#ifdef Q_OS_UNIX
    QTest::newRow("a link to nowhere") << Harm(
        [](const QString &path) { QVERIFY(QFile::link(QStringLiteral("/no/such"), path)); });
#endif
}

void BackupTest::existingIsNotReplaced()
{
    QFETCH(const Harm, make);
    const Sample sample;
    make(sample.target);
    const QByteArray before = bytesOf(sample.target);
    const auto database = sample.open();
    QVERIFY(database);
    const auto made = Backup::write(*database, sample.target);
    QCOMPARE(codeOf(made), ErrorCode::FileExists);
    QCOMPARE(made.error().subject, sample.target);
    QCOMPARE(bytesOf(sample.target), before);
    QCOMPARE(namesIn(sample.folder.path()).join(u' '), QStringLiteral("kopie.sqlite register.db"));
}

void BackupTest::existingIsReplacedWhenAsked()
{
    const Sample sample;
    write(sample.target, "brief");
    const auto database = sample.open();
    QVERIFY(database);
    QVERIFY(Backup::write(*database, sample.target, Backup::Existing::Replace));
    QCOMPARE(dumpOf(sample.target), dumpOf(sample.path));
    QCOMPARE(namesIn(sample.folder.path()).join(u' '), QStringLiteral("kopie.sqlite register.db"));
    // A folder is no file to replace.
    QVERIFY(QDir(sample.folder.path()).mkdir(QStringLiteral("map")));
    QCOMPARE(codeOf(Backup::write(*database, sample.in("map"), Backup::Existing::Replace)),
             ErrorCode::BackupFailed);
    QCOMPARE(namesIn(sample.folder.path()).join(u' '),
             QStringLiteral("kopie.sqlite map register.db"));
}

void BackupTest::neverOverTheRegister()
{
    const Sample sample;
    QVERIFY(QFile::link(sample.path, sample.in("koppeling.db")));
    const auto database = sample.open();
    QVERIFY(database);
    const QStringList before = dumpOf(sample.path);
    for (const QString &target : {sample.path, sample.in("koppeling.db")}) {
        for (const auto existing : {Backup::Existing::Refuse, Backup::Existing::Replace})
            QCOMPARE(codeOf(Backup::write(*database, target, existing)), ErrorCode::FileExists);
    }
    QCOMPARE(dumpOf(sample.path), before);
}

void BackupTest::folderMustExist()
{
    const Sample sample;
    const auto database = sample.open();
    QVERIFY(database);
    for (const QString &target : {sample.in("no/kopie.sqlite"), sample.in("register.db/x")}) {
        const auto made = Backup::write(*database, target);
        QCOMPARE(codeOf(made), ErrorCode::FolderMissing);
        QCOMPARE(made.error().subject, target);
    }
    const QString longName = sample.in(QByteArray(300, 'x').constData());
    QCOMPARE(codeOf(Backup::write(*database, longName)), ErrorCode::BackupFailed);
    QCOMPARE(namesIn(sample.folder.path()), QStringList{QStringLiteral("register.db")});
}

void BackupTest::anyName_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"met spatie.db", "a#b.db", "50%.db", "%41%3f.db", "été à Liège.db",
                             "a&mode=ro.db", "it's.db", "-min.db"})
        QTest::newRow(name) << QString::fromUtf8(name);
#ifndef Q_OS_WIN
    for (const char *name : {"wat?mode=memory.db", "\"aanhaling\".db", "file:x.db", "a\nb.db"})
        QTest::newRow(name) << QString::fromUtf8(name);
#endif
}

void BackupTest::anyName()
{
    QFETCH(const QString, name);
    const Sample sample;
    const QString before = QDir::currentPath();
    const auto database = sample.open();
    QVERIFY(database);
    QVERIFY(QDir(sample.folder.path()).mkdir(QStringLiteral("a b%20#c")));
    QVERIFY(QDir::setCurrent(sample.in("a b%20#c")));
    const auto made = Backup::write(*database, name); // relative
    QVERIFY(QDir::setCurrent(before));
    QVERIFY2(made, qPrintable(refusalOf(made)));
    QCOMPARE(namesIn(sample.in("a b%20#c")), QStringList{name});
    QVERIFY(Backup::verify(QDir(sample.in("a b%20#c")).filePath(name)));
}

void BackupTest::f16_ownersOnly()
{
#ifdef Q_OS_UNIX
    const Sample sample;
    const auto database = sample.open();
    QVERIFY(database);
    const mode_t mask = umask(0);
    const auto made = Backup::write(*database, sample.target);
    umask(mask);
    QVERIFY(made);
    struct stat found = {};
    QCOMPARE(stat(QFile::encodeName(sample.target).constData(), &found), 0);
    QCOMPARE(int(found.st_mode & 07777U), 0600);
#else
    QSKIP("Files have no such permissions here");
#endif
}

void BackupTest::damagedRegisterIsTold_data()
{
    QTest::addColumn<Harm>("harm");
    QTest::newRow("a table of junk") << junkOver("conversation");
    QTest::newRow("an index of junk") << junkOver("event_cheque");
    QTest::newRow("a row that goes nowhere") << sqlWithout(
        "career_question_not_changed", "UPDATE career_question SET guidance_id = 99 WHERE id = 1");
}

/// It is the register's fault, and told so: there is no copy that hides it.
void BackupTest::damagedRegisterIsTold()
{
    QFETCH(const Harm, harm);
    const Sample sample;
    harm(sample.path);
    const auto database = sample.open();
    QVERIFY(database);
    const auto made = Backup::write(*database, sample.target);
    QCOMPARE(codeOf(made), ErrorCode::DatabaseDamaged);
    QCOMPARE(made.error().subject, sample.path);
    QCOMPARE(namesIn(sample.folder.path()), QStringList{QStringLiteral("register.db")});
}

void BackupTest::busyRegisterIsTold()
{
    const Sample sample;
    const auto database = sample.openToRead();
    QVERIFY(database);
    QVERIFY(database->run(QStringLiteral("PRAGMA busy_timeout = 20")));
    PlainConnection other(sample.path);
    QCOMPARE(other.run(QStringLiteral("BEGIN EXCLUSIVE")), QString());
    const auto made = Backup::write(*database, sample.target);
    QCOMPARE(codeOf(made), ErrorCode::DatabaseBusy);
    QCOMPARE(made.error().subject, sample.path);
    QCOMPARE(other.run(QStringLiteral("ROLLBACK")), QString());
    QCOMPARE(namesIn(sample.folder.path()), QStringList{QStringLiteral("register.db")});
}

void BackupTest::goodOnesAreVerified()
{
    const Sample sample; // any register is a good backup of itself
    const auto verified = Backup::verify(sample.path);
    QVERIFY2(verified, qPrintable(refusalOf(verified)));
    QCOMPARE(verified->bytes, SampleRegister::bytes().size());
    const Result<RegisterTrace> looked = Backup::look(sample.path);
    QVERIFY(looked);
    QCOMPARE(*looked, verified->trace);
}

void BackupTest::isUnusable_data()
{
    QTest::addColumn<Harm>("harm");
    QTest::addColumn<ErrorCode>("code");
    const auto row = [](const char *name, const Harm &harm,
                        ErrorCode code = ErrorCode::BackupUnusable) {
        QTest::newRow(name) << harm << code;
    };
    row("missing", [](const QString &path) { QVERIFY(QFile::remove(path)); });
    row("a folder", [](const QString &path) {
        QVERIFY(QFile::remove(path));
        QVERIFY(QDir().mkdir(path));
    });
    row("empty", cutTo(0));
    row("text", [](const QString &path) { write(path, "Chequenummer;Klantnummer\r\n"); });
    row("only its header", cutTo(100));
    row("cut in half", cutTo(SampleRegister::bytes().size() / 8192 * 4096));
    row("a page too short", cutTo(SampleRegister::bytes().size() - 4096));
    row("other program", sql("PRAGMA application_id = 1"));
    row("no version", sql("PRAGMA user_version = 0"));
    row("newer", sql("PRAGMA user_version = 99"), ErrorCode::RegisterNewer);
    row("planted trigger",
        sql("CREATE TRIGGER x AFTER INSERT ON conversation BEGIN DELETE FROM payout; END"));
    row("a trigger less", sql("DROP TRIGGER event_not_changed"));
    row("table of junk", junkOver("payout"));
    row("index of junk", junkOver("conversation_guidance"));
    row("a row that goes nowhere",
        sqlWithout("career_question_not_changed",
                   "UPDATE career_question SET guidance_id = 99 WHERE id = 1"));
    row("left in the midst of a change", [](const QString &path) {
        // A journal that is to be rolled back: a valid header, and the first page as it was.
        write(QString(path + QStringLiteral("-journal")),
              QByteArray("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7", 8)
                  + QByteArray("\0\0\0\0\0\0\0\0\0\0\0\x01\0\0\x02\0\0\0\x10\0", 20)
                  + QByteArray(484, '\0'));
    });
}

void BackupTest::isUnusable()
{
    QFETCH(const Harm, harm);
    const Sample sample;
    harm(sample.path);
    const QByteArray before = bytesOf(sample.path);
    const QStringList names = namesIn(sample.folder.path());
    const auto verified = Backup::verify(sample.path);
    QVERIFY(!verified);
    QTEST(verified.error().code, "code");
    QCOMPARE(verified.error().subject, sample.path);
    QCOMPARE(bytesOf(sample.path), before);
    QCOMPARE(namesIn(sample.folder.path()), names);
}

void BackupTest::verifyingChangesNothing()
{
    const Sample sample;
    QVERIFY(QFile::setPermissions(sample.path, QFile::ReadOwner));
    const QDateTime modified = QFileInfo(sample.path).lastModified();
    QVERIFY(Backup::verify(sample.path));
    QVERIFY(Backup::look(sample.path));
    QCOMPARE(sha256Of(sample.path),
             QCryptographicHash::hash(SampleRegister::bytes(), QCryptographicHash::Sha256));
    QCOMPARE(QFileInfo(sample.path).lastModified(), modified);
    QCOMPARE(namesIn(sample.folder.path()), QStringList{QStringLiteral("register.db")});
}

void BackupTest::unfinishedOnesAreRemoved()
{
    const QTemporaryDir folder;
    const QString id = QStringLiteral(".new-0a1b2c3d-0000-4000-8000-00000000000f");
    const QStringList left{
        QString(QStringLiteral("register.db") + id),
        QString(QStringLiteral("register 2026-11-24 180701.sqlite") + id),
        QString(QStringLiteral("register.db") + id + QStringLiteral("-journal"))};
    const QStringList others{QString(QStringLiteral("ander.db") + id),
                             QStringLiteral("register.db"), QStringLiteral("register.db.new-x"),
                             QString(QStringLiteral("register.db") + id + QStringLiteral(".pdf"))};
    for (const QString &name : left + others)
        write(folder.filePath(name), "x");
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const auto remove = [&](qint64 hours) {
        Backup::removeUnfinished(folder.path(), QStringLiteral("register"),
                                 {{now + hours * 3'600'000}, testDay()});
    };
    remove(23); // somebody may still be at work
    QCOMPARE(namesIn(folder.path()).size(), (left + others).size());
    remove(25);
    QStringList expected = others;
    expected.sort();
    QCOMPARE(namesIn(folder.path()), expected);
}

/// F29
void BackupTest::detailsHoldNoClient()
{
    const Sample sample;
    sqlWithout("career_question_not_changed",
               "UPDATE career_question SET guidance_id = 99 WHERE id = 1")(sample.path);
    const auto database = sample.open();
    QVERIFY(database);
    const auto made = Backup::write(*database, sample.target);
    QVERIFY(!made);
    const auto verified = Backup::verify(sample.path);
    QVERIFY(!verified);
    for (const Error &error : {made.error(), verified.error()}) {
        const QString all = QString(error.subject + error.detail);
        QVERIFY(!all.contains(goodOrder().familyName) && !all.contains(SampleRegister::inUse()));
    }
}

QTEST_GUILESS_MAIN(BackupTest)
#include "tst_backup.moc"
