// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/backup.h"
#include "model/storage/filebeside.h"
#include "model/storage/registerfile.h"
#include "model/storage/sqlquery.h"
#include "tests/support/sampleregister.h"
#include "tests/support/testcase.h"

#include <QCoreApplication>
#include <QProcess>

#include <cstdio>

Q_DECLARE_METATYPE(Transaction::Kind)

namespace {

/// The other process: runs one statement and says what became of it.
int runStatement(const QString &statement, const QString &path)
{
    PlainConnection connection(path, QStringLiteral("QSQLITE_BUSY_TIMEOUT=0"));
    const QString refused = connection.run(statement);
    std::puts(qPrintable(refused.isEmpty() ? QStringLiteral("done") : refused));
    return 0;
}

QByteArray elsewhere(const QString &statement, const QString &path)
{
    QProcess other;
    other.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    other.start(QCoreApplication::applicationFilePath(),
                {QStringLiteral("--run"), statement, path});
    return other.waitForFinished() ? other.readAllStandardOutput().trimmed() : QByteArray("hangs");
}

/// How many handles this process has of a file; -1 where that cannot be told.
int handlesOf([[maybe_unused]] const QString &path)
{
#ifdef Q_OS_LINUX
    int handles = 0;
    const QString file = QFileInfo(path).canonicalFilePath();
    const QFileInfoList all =
        QDir(QStringLiteral("/proc/self/fd")).entryInfoList(QDir::AllEntries | QDir::System);
    for (const QFileInfo &handle : all) {
        if (handle.symLinkTarget() == file)
            ++handles;
    }
    return handles;
#else
    return -1;
#endif
}

struct Sample
{
    Sample()
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.write(SampleRegister::bytes()) > 0);
    }
    [[nodiscard]] std::unique_ptr<Database> connect() const
    {
        auto connected = Database::connectBeside(path, Durability::None);
        return connected ? std::move(*connected) : nullptr;
    }
    [[nodiscard]] QString backUp() const
    {
        const auto database = connect();
        return database ? refusalOf(Backup::write(*database, target, Backup::Existing::Replace))
                        : QStringLiteral("no connection");
    }

    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("register.db"));
    QString target = folder.filePath(QStringLiteral("kopie.sqlite"));
};

} // namespace

/// Reading a register's bytes in the process that has it open.
class FileBesideTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void lockSurvives_data();
    void lockSurvives();
    void handlesDoNotPileUp();
    void handlesGoWithTheLastDatabase();
    void readerOutlivesTheDatabase();
    void whatIsReplacedIsAnotherFile();
    void readsWhereItIsTold();
    void missingIsTold();
};

void FileBesideTest::lockSurvives_data()
{
    QTest::addColumn<Transaction::Kind>("kind");
    QTest::addColumn<QString>("statement");
    QTest::newRow("to write") << Transaction::Kind::Write << QStringLiteral("BEGIN IMMEDIATE");
    QTest::newRow("to read") << Transaction::Kind::Read << QStringLiteral("BEGIN EXCLUSIVE");
}

/// A backup made meanwhile opens the file, and must not close it.
void FileBesideTest::lockSurvives()
{
    QFETCH(const Transaction::Kind, kind);
    QFETCH(const QString, statement);
    const Sample sample;
    QCOMPARE(elsewhere(statement, sample.path), QByteArray("done"));
    const auto database = sample.connect();
    QVERIFY(database);
    {
        Transaction transaction(*database, kind);
        { // until it has read, it has no lock
            SqlQuery first(transaction, QStringLiteral("SELECT count(*) FROM event"));
            QVERIFY(first.next());
        }
        QVERIFY(elsewhere(statement, sample.path).startsWith("5 "));
        QCOMPARE(sample.backUp(), QString());
        QVERIFY2(elsewhere(statement, sample.path).startsWith("5 "), "the backup took the lock");
        QVERIFY(RegisterFile::inspect(sample.path) && RegisterFile::isWhole(sample.path));
        QVERIFY2(elsewhere(statement, sample.path).startsWith("5 "), "a look took the lock");
        QVERIFY(Database::openToRead(sample.path));
        QVERIFY2(elsewhere(statement, sample.path).startsWith("5 "), "a reader took the lock");
    }
    QCOMPARE(elsewhere(statement, sample.path), QByteArray("done"));
    QCOMPARE(sample.backUp(), QString());
}

void FileBesideTest::handlesDoNotPileUp()
{
    const Sample sample;
    if (handlesOf(sample.path) < 0)
        QSKIP("This system does not tell");
    const auto database = sample.connect();
    QVERIFY(database);
    QCOMPARE(handlesOf(sample.path), 1); // SQLite's
    for (int i = 0; i < 5; ++i)
        QCOMPARE(sample.backUp(), QString());
    QCOMPARE(handlesOf(sample.path), 2);
}

void FileBesideTest::handlesGoWithTheLastDatabase()
{
    const Sample sample;
    if (handlesOf(sample.path) < 0)
        QSKIP("This system does not tell");
    {
        const auto first = sample.connect();
        auto second = sample.connect();
        QVERIFY(FileBeside::open(sample.path));
        const int open = handlesOf(sample.path);
        second.reset();
        QVERIFY(handlesOf(sample.path) < open);
        QVERIFY(handlesOf(sample.path) > 1);
    }
    QCOMPARE(handlesOf(sample.path), 0);
    QVERIFY(FileBeside::open(sample.path)); // nobody else has it
    QCOMPARE(handlesOf(sample.path), 0);
}

void FileBesideTest::readerOutlivesTheDatabase()
{
    const Sample sample;
    auto database = sample.connect();
    QVERIFY(database);
    {
        const auto reader = FileBeside::open(sample.path);
        QVERIFY(reader);
        database.reset();
        QByteArray bytes(16, '\0');
        QCOMPARE((*reader)->read(bytes.data(), bytes.size(), 0), 16);
        QCOMPARE(bytes, QByteArray("SQLite format 3\0", 16));
    }
    if (handlesOf(sample.path) >= 0)
        QCOMPARE(handlesOf(sample.path), 0);
}

/// F6
void FileBesideTest::whatIsReplacedIsAnotherFile()
{
#ifdef Q_OS_UNIX
    const Sample sample;
    const auto database = sample.connect();
    QVERIFY(database);
    const auto before = FileBeside::open(sample.path);
    QVERIFY(before && (*before)->identity() == database->identity());
    QVERIFY(QFile::remove(sample.path));
    QFile other(sample.path);
    QVERIFY(other.open(QIODevice::WriteOnly) && other.write("ander") == 5);
    other.close();
    const auto after = FileBeside::open(sample.path);
    QVERIFY(after && (*after)->identity() != database->identity());
    QCOMPARE((*after)->size(), 5);
    QCOMPARE((*before)->size(), SampleRegister::bytes().size());
#else
    QSKIP("Here a file that is open cannot be deleted");
#endif
}

void FileBesideTest::readsWhereItIsTold()
{
    const Sample sample;
    const auto reader = FileBeside::open(sample.path);
    QVERIFY(reader);
    const QByteArray &all = SampleRegister::bytes();
    QCOMPARE((*reader)->size(), all.size());
    QByteArray bytes(100, '\0');
    QCOMPARE((*reader)->read(bytes.data(), 100, 4096), 100);
    QCOMPARE(bytes, all.mid(4096, 100));
    QCOMPARE((*reader)->read(bytes.data(), 100, all.size() - 40), 40);
    QCOMPARE(bytes.left(40), all.right(40));
    QCOMPARE((*reader)->read(bytes.data(), 100, all.size()), 0);
}

void FileBesideTest::missingIsTold()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("weg"));
    const auto reader = FileBeside::open(path);
    QCOMPARE(codeOf(reader), ErrorCode::RegisterUnreadable);
    QCOMPARE(reader.error().subject, path);
    QVERIFY(!reader.error().detail.isEmpty());
    QVERIFY(!QFile::exists(path));
}

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 4 && arguments.at(1) == QStringLiteral("--run"))
        return runStatement(arguments.at(2), arguments.at(3));
    FileBesideTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_filebeside.moc"
