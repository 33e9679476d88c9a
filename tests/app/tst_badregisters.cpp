// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/commands.h"
#include "tests/support/testcase.h"

#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QtEndian>

namespace {

/// Every command that opens a register.
QString orders()
{
    return QStringLiteral(TEST_DATA_DIR "/orders.csv");
}

/// One process at a time does these.
QList<QStringList> writingCommands()
{
    return {{QStringLiteral("apply"), QStringLiteral("-")},
            {QStringLiteral("import-orders"), orders()}};
}

/// These work beside a writer.
QList<QStringList> readingCommands(const ProgramRegister &file)
{
    return {{QStringLiteral("show"), QStringLiteral("1")},
            {QStringLiteral("import-orders"), orders(), QStringLiteral("--dry-run")},
            {QStringLiteral("export"), QStringLiteral("guidances"),
             file.inFolder(QStringLiteral("out.csv"))},
            {QStringLiteral("export"), QStringLiteral("financial"),
             file.inFolder(QStringLiteral("out.csv"))}};
}

QList<QStringList> openingCommands(const ProgramRegister &file)
{
    return writingCommands() + readingCommands(file);
}

/// A connection to the file past the program, closed when it goes.
class Connection
{
public:
    explicit Connection(const QString &path)
        : m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("past")))
    {
        m_database.setDatabaseName(path);
        m_database.open();
    }
    ~Connection()
    {
        m_database = {};
        QSqlDatabase::removeDatabase(QStringLiteral("past"));
    }
    Q_DISABLE_COPY_MOVE(Connection)

    [[nodiscard]] bool run(const char *sql)
    {
        return QSqlQuery(m_database).exec(QString::fromLatin1(sql));
    }

private:
    QSqlDatabase m_database;
};

QByteArray withNumberAt(QByteArray bytes, int offset, qint32 number)
{
    qToBigEndian(number, bytes.data() + offset);
    return bytes;
}

/// A register and a running program that has it open, waiting for its next line.
class Holder
{
public:
    explicit Holder(const ProgramRegister &file)
    {
        m_process.setProcessEnvironment(environmentOf(0));
        m_process.start(QStringLiteral(PROGRAM),
                        {QStringLiteral("--register"), file.path(), QStringLiteral("apply"),
                         QStringLiteral("-")});
    }
    ~Holder()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(Holder)

    /// The answer to one line, so that it is there before the input ends; empty when none comes.
    [[nodiscard]] QJsonObject answerTo(const QJsonObject &line)
    {
        m_process.write(toLine(line) + '\n');
        QByteArray answer;
        while (!answer.endsWith('\n') && m_process.waitForReadyRead(60'000))
            answer += m_process.readLine();
        return Ended{0, answer, {}}.json();
    }
    [[nodiscard]] qint64 processId() const { return m_process.processId(); }
    [[nodiscard]] bool kill()
    {
        m_process.kill(); // SIGKILL: it can do nothing about it
        return m_process.waitForFinished();
    }
    [[nodiscard]] int close()
    {
        m_process.closeWriteChannel();
        return m_process.waitForFinished() ? m_process.exitCode() : -1;
    }

private:
    QProcess m_process;
};

} // namespace

/// Registers that cannot be opened, each refused with its own sentence and left as it was.
class TestBadRegisters : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void f7_f8_refuses_data();
    void f7_f8_refuses();
    void everySentenceIsItsOwn();
    void readOnly();
    void oneWriterAtATime();
    void healsAfterAKill();
    void lockedByAnotherProgram();
    void strangePaths_data();
    void strangePaths();
    void aLinkIsTheSameRegister();

private:
    ProgramRegister m_good;
};

void TestBadRegisters::initTestCase()
{
    QCOMPARE(m_good.init(), QByteArray());
    QCOMPARE(m_good.apply({toLine(Commands::addOrder(QStringLiteral("1")))}).exitCode, 0);
}

void TestBadRegisters::f7_f8_refuses_data()
{
    // Offsets of SQLite's file header
    constexpr int versionOffset = 60;
    constexpr int applicationOffset = 68;
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *name, const QByteArray &bytes, const char *said) {
        QTest::newRow(name) << bytes << QString::fromUtf8(said);
    };
    const QByteArray good = bytesOf(m_good.path());
    row("empty", "", " is leeg ");
    row("text", "Chequenummer;Klantnummer\r\n", " is geen register.");
    row("one byte", "S", " is geen register.");
    row("only SQLite's name", good.left(16), " is geen register.");
    row("half a header", good.left(99), " is geen register.");
    row("zeros", QByteArray(100'000, '\0'), " is geen register.");
    row("another program's", withNumberAt(good, applicationOffset, 0x47504b47), " ander programma");
    row("no program's", withNumberAt(good, applicationOffset, 0), " ander programma");
    row("newer", withNumberAt(good, versionOffset, 9'999), " nieuwere versie ");
    row("older than any", withNumberAt(good, versionOffset, 0), " te oud ");
    row("negative version", withNumberAt(good, versionOffset, -1), " te oud ");
}
void TestBadRegisters::f7_f8_refuses()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, said);
    const ProgramRegister file;
    QVERIFY(writeBytes(file.path(), bytes));
    for (const QStringList &command : openingCommands(file)) {
        const Ended ended = file.call(command, toLine(Commands::addOrder(QStringLiteral("2"))));
        QCOMPARE(ended.exitCode, 2);
        QCOMPARE(ended.output, QByteArray());
        const QString sentence = QString::fromUtf8(ended.errors).trimmed();
        QVERIFY2(sentence.contains(said) && sentence.contains(file.path()), ended.all());
        QCOMPARE(bytesOf(file.path()), bytes);
        QCOMPARE(QDir(file.inFolder(QString())).entryList(QDir::Files | QDir::Hidden),
                 QStringList{QStringLiteral("register.sqlite")});
    }
    const Ended json =
        file.call({QStringLiteral("--json"), QStringLiteral("show"), QStringLiteral("1")});
    QCOMPARE(json.exitCode, 2);
    QVERIFY(json.json().value(QStringLiteral("error")).toString().contains(said));
    // Nor is it overwritten.
    for (const char *command : {"init", "demo"}) {
        QCOMPARE(file.call({QString::fromLatin1(command), QStringLiteral("--centre"),
                            QStringLiteral("A"), QStringLiteral("--user"), QStringLiteral("B")})
                     .exitCode,
                 2);
        QCOMPARE(bytesOf(file.path()), bytes);
    }
}

void TestBadRegisters::everySentenceIsItsOwn()
{
    QStringList sentences;
    const auto hear = [&sentences](const ProgramRegister &file, const QString &path) {
        const Ended ended = runProgram(
            {QStringLiteral("--register"), path, QStringLiteral("apply"), QStringLiteral("-")},
            toLine(Commands::lookUp(QStringLiteral("1"))));
        QVERIFY2(ended.exitCode == 2 && ended.output.isEmpty(), ended.all());
        QString sentence = QString::fromUtf8(ended.errors).trimmed();
        sentences.append(sentence.replace(path, QStringLiteral("…")));
        QVERIFY(!QFile::exists(file.inFolder(QStringLiteral("nowhere.sqlite"))));
    };
    const ProgramRegister file;
    hear(file, file.inFolder(QStringLiteral("nowhere.sqlite")));
    hear(file, file.inFolder(QString()));
    const QByteArray good = bytesOf(m_good.path());
    for (const QByteArray &bytes : {QByteArray(), QByteArray("text"), withNumberAt(good, 68, 1),
                                    withNumberAt(good, 60, 999)}) {
        QVERIFY(writeBytes(file.path(), bytes));
        hear(file, file.path());
    }
    QVERIFY(writeBytes(file.path(), good));
    {
        Holder holder(file);
        QVERIFY(!holder.answerTo(Commands::lookUp(QStringLiteral("1"))).isEmpty());
        hear(file, file.path());
    }
#ifdef Q_OS_UNIX
    QVERIFY(QFile::setPermissions(file.path(), QFile::ReadOwner));
    hear(file, file.path());
#endif
    QStringList different = sentences;
    QCOMPARE(int(different.removeDuplicates()), 0);
    QVERIFY(sentences.size() >= 7);
}

void TestBadRegisters::readOnly()
{
#ifndef Q_OS_UNIX
    QSKIP("permissions are another matter on this system");
#endif
    const ProgramRegister file;
    QVERIFY(file.copyFrom(m_good));
    QVERIFY(QFile::setPermissions(file.path(), QFile::ReadOwner));
    const QByteArray bytes = bytesOf(file.path());
    for (const QStringList &command : writingCommands()) {
        const Ended ended = file.call(command);
        QVERIFY2(ended.exitCode == 2 && ended.output.isEmpty(), ended.all());
        QVERIFY2(ended.errors.contains("kan niet geschreven worden"), ended.all());
        QCOMPARE(bytesOf(file.path()), bytes);
    }
    for (const QStringList &command : readingCommands(file))
        QCOMPARE(file.call(command).exitCode, 0);
    QCOMPARE(bytesOf(file.path()), bytes);
    QVERIFY(QFile::setPermissions(file.path(), QFile::ReadOwner | QFile::WriteOwner));
    QCOMPARE(file.call({QStringLiteral("show"), QStringLiteral("1")}).exitCode, 0);
}

/// The others hear who has it, and change nothing.
void TestBadRegisters::oneWriterAtATime()
{
    const ProgramRegister file;
    QVERIFY(file.copyFrom(m_good));
    Holder holder(file);
    QCOMPARE(holder.answerTo(Commands::addOrder(QStringLiteral("2"))).value(QStringLiteral("ok")),
             QJsonValue(true));
    const QByteArray bytes = bytesOf(file.path());
    for (const QStringList &command : writingCommands()) {
        const Ended ended = file.call(command, toLine(Commands::addOrder(QStringLiteral("3"))));
        QVERIFY2(ended.exitCode == 2 && ended.output.isEmpty(), ended.all());
        QVERIFY2(ended.errors.contains(QByteArray::number(holder.processId())), ended.all());
        QCOMPARE(bytesOf(file.path()), bytes);
    }
    for (const QStringList &command : readingCommands(file))
        QCOMPARE(file.call(command).exitCode, 0);
    QVERIFY(QFile::remove(file.inFolder(QStringLiteral("out.csv"))));
    // And the one that has it goes on.
    QCOMPARE(holder.answerTo(Commands::addOrder(QStringLiteral("4"))).value(QStringLiteral("line")),
             QJsonValue(2));
    QCOMPARE(holder.close(), 0);
    QVERIFY(!file.show(QStringLiteral("2")).isEmpty());
    QVERIFY(file.show(QStringLiteral("3")).isEmpty());
    QVERIFY(!file.show(QStringLiteral("4")).isEmpty());
    QCOMPARE(QDir(file.inFolder(QString())).entryList(QDir::Files | QDir::Hidden),
             QStringList{QStringLiteral("register.sqlite")});
}

void TestBadRegisters::healsAfterAKill()
{
    const ProgramRegister file;
    QVERIFY(file.copyFrom(m_good));
    const QString first = QStringLiteral("2");
    Holder holder(file);
    QCOMPARE(holder.answerTo(Commands::addOrder(first)).value(QStringLiteral("ok")),
             QJsonValue(true));
    QVERIFY(holder.kill());
    QCOMPARE(QFile::exists(file.path() + QStringLiteral(".lock")), true);
    QVERIFY(!file.show(first).isEmpty());
    QCOMPARE(file.apply({toLine(Commands::registerCheque(first))}).exitCode, 0);
    QVERIFY(!QFile::exists(file.path() + QStringLiteral(".lock")));
}

void TestBadRegisters::lockedByAnotherProgram()
{
    const ProgramRegister file;
    QVERIFY(file.copyFrom(m_good));
    {
        Connection other(file.path());
        QVERIFY(other.run("BEGIN IMMEDIATE"));
        const Ended ended = file.apply({toLine(Commands::addOrder(QStringLiteral("2")))});
        QVERIFY2(ended.exitCode == 2 && ended.output.isEmpty(), ended.all());
        QVERIFY2(ended.errors.contains("ander programma"), ended.all());
    }
    QCOMPARE(bytesOf(file.path()), bytesOf(m_good.path()));
    QCOMPARE(file.apply({toLine(Commands::addOrder(QStringLiteral("2")))}).exitCode, 0);
}

void TestBadRegisters::strangePaths_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"met spaties.sqlite", "wat?mode=ro", "a#b.sqlite", "100%41%.sqlite",
                             "één €.sqlite", "a&b=c;d", "file:x", "'quote' \"dubbel\"", "-begin",
                             "ＡＢＣ\U0001F600", "geen punt", "a:b*c|d<e>"}) {
#ifdef Q_OS_WIN
        if (QString::fromUtf8(name).contains(QRegularExpression(QStringLiteral("[?:*|<>\"]"))))
            continue;
#endif
        QTest::newRow(name) << QString::fromUtf8(name);
    }
}
void TestBadRegisters::strangePaths()
{
    QFETCH(const QString, name);
    const ProgramRegister file(name);
    QCOMPARE(file.init(), QByteArray());
    QCOMPARE(file.apply({toLine(Commands::addOrder(QStringLiteral("1")))}).exitCode, 0);
    QVERIFY(!file.show(QStringLiteral("1")).isEmpty());
    // A register and an export with such names in a folder with such a name
    QVERIFY(QDir(file.inFolder(QString())).mkdir(QString(name + u" ex")));
    const QString out = file.inFolder(QString(name + u" ex/" + name + u".csv"));
    const Ended ended = file.call({QStringLiteral("export"), QStringLiteral("guidances"), out});
    QVERIFY2(ended.exitCode == 0, ended.all());
    QVERIFY(QFile::exists(out));
    QCOMPARE(QDir(file.inFolder(QString())).entryList(QDir::Files | QDir::Hidden),
             QStringList{name});
}

void TestBadRegisters::aLinkIsTheSameRegister()
{
#ifndef Q_OS_UNIX
    QSKIP("no such links on this system");
#endif
    const ProgramRegister file;
    QVERIFY(file.copyFrom(m_good));
    const QString link = file.inFolder(QStringLiteral("link.csv"));
    QVERIFY(QFile::link(file.path(), link));
    Holder holder(file);
    QVERIFY(!holder.answerTo(Commands::lookUp(QStringLiteral("1"))).isEmpty());
    const QStringList importing{QStringLiteral("--register"), link, QStringLiteral("import-orders"),
                                orders()};
    QCOMPARE(runProgram(importing).exitCode, 2);
    QCOMPARE(holder.close(), 0);
    QCOMPARE(runProgram(importing).exitCode, 0);
    // An export must not take the place of what it is made from.
    const QByteArray bytes = bytesOf(file.path());
    for (const QString &target : {link, file.path()})
        QCOMPARE(
            file.call({QStringLiteral("export"), QStringLiteral("guidances"), target}).exitCode, 2);
    QCOMPARE(bytesOf(file.path()), bytes);
}

QTEST_GUILESS_MAIN(TestBadRegisters)
#include "tst_badregisters.moc"
