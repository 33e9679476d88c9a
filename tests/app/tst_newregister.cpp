// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/commands.h"
#include "tests/support/testcase.h"

#include <QScopeGuard>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace {

constexpr QFile::Permissions onlyOwner =
    QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;

QStringList filesIn(const ProgramRegister &file)
{
    return QDir(file.inFolder(QString()))
        .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

QStringList as(const QString &centre, const QString &user)
{
    return {QStringLiteral("--centre"), centre, QStringLiteral("--user"), user};
}

} // namespace

/// `init`, and who can read what the program writes.
class TestNewRegister : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void makesARegister();
    void refusesAnExistingFile_data();
    void refusesAnExistingFile();
    void refusesAnIdentity_data();
    void refusesAnIdentity();
    void refusesAnUnknownFolder();
    void usualPlace();
    void onlyTheOwnerReads();
};

void TestNewRegister::makesARegister()
{
    const ProgramRegister file;
    const Ended ended =
        file.call(as(QString::fromUtf8("  Centrum  Één "), QString::fromUtf8("Ïjzerman Åke"))
                  + QStringList{QStringLiteral("init"), QStringLiteral("--json")});
    QVERIFY2(ended.exitCode == 0 && ended.errors.isEmpty(), ended.all());
    QCOMPARE(ended.lines().size(), 1);
    QCOMPARE(ended.json().value(QStringLiteral("ok")), QJsonValue(true));
    QCOMPARE(filesIn(file), QStringList{QStringLiteral("register.sqlite")});
    // It belongs to whom it was made for.
    QCOMPARE(file.apply({toLine(Commands::addOrder(QStringLiteral("1"))),
                         toLine(Commands::registerCheque(QStringLiteral("1")))})
                 .exitCode,
             0);
    QCOMPARE(file.show(QStringLiteral("1"))
                 .value(QStringLiteral("guidances"))
                 .toArray()
                 .at(0)
                 .toObject()
                 .value(QStringLiteral("centre"))
                 .toString(),
             QString::fromUtf8("Centrum Één"));
}

void TestNewRegister::refusesAnExistingFile_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QByteArray>("bytes");
    for (const char *command : {"init", "demo"}) {
        QTest::addRow("%s over a text", command)
            << QString::fromLatin1(command) << QByteArray("belangrijk\n");
        QTest::addRow("%s over nothing", command) << QString::fromLatin1(command) << QByteArray();
    }
}
void TestNewRegister::refusesAnExistingFile()
{
    QFETCH(const QString, command);
    QFETCH(const QByteArray, bytes);
    const ProgramRegister file;
    QVERIFY(writeBytes(file.path(), bytes));
    const QStringList arguments =
        as(QStringLiteral("A"), QStringLiteral("B")) + QStringList{command};
    const Ended ended = file.call(arguments);
    QVERIFY2(ended.exitCode == 2 && ended.output.isEmpty(), ended.all());
    QVERIFY2(ended.errors.contains("bestaat al"), ended.all());
    QCOMPARE(bytesOf(file.path()), bytes);
    // Neither over a folder
    QCOMPARE(
        runProgram(QStringList{QStringLiteral("--register"), file.inFolder(QString())} + arguments)
            .exitCode,
        2);
    QCOMPARE(filesIn(file), QStringList{QStringLiteral("register.sqlite")});
}

void TestNewRegister::refusesAnIdentity_data()
{
    QTest::addColumn<QStringList>("options");
    const QString name = QStringLiteral("Janssens Thomas");
    QTest::newRow("none") << QStringList();
    QTest::newRow("no user") << QStringList{QStringLiteral("--centre"), name};
    QTest::newRow("no centre") << QStringList{QStringLiteral("--user"), name};
    QTest::newRow("empty centre") << as(QString(), name);
    QTest::newRow("blank user") << as(name, QStringLiteral(" \t "));
    QTest::newRow("long centre") << as(QString(101, u'x'), name);
    QTest::newRow("long user") << as(name, QString(101, u'x'));
    QTest::newRow("line break") << as(QStringLiteral("De\nBrug"), name);
    QTest::newRow("turned around") << as(QStringLiteral("De\u202eBrug"), name);
}
void TestNewRegister::refusesAnIdentity()
{
    QFETCH(const QStringList, options);
    const ProgramRegister file;
    const Ended ended = file.call(options + QStringList{QStringLiteral("init")});
    QVERIFY2(ended.exitCode == 2 && ended.output.isEmpty() && !ended.errors.isEmpty(), ended.all());
    QCOMPARE(filesIn(file), QStringList());
}

void TestNewRegister::refusesAnUnknownFolder()
{
    const ProgramRegister file(QStringLiteral("nowhere/register.sqlite"));
    for (const char *command : {"init", "demo"}) {
        const Ended ended = file.call(as(QStringLiteral("A"), QStringLiteral("B"))
                                      + QStringList{QString::fromLatin1(command)});
        QVERIFY2(ended.exitCode == 2 && ended.output.isEmpty(), ended.all());
        QVERIFY2(ended.errors.contains("map"), ended.all());
        QCOMPARE(filesIn(file), QStringList());
    }
}

/// Without --register it is made where this user's programs keep their data.
void TestNewRegister::usualPlace()
{
#ifndef Q_OS_LINUX
    QSKIP("the place can only be moved on Linux");
#endif
    const QTemporaryDir home;
    const QProcessEnvironment environment = environmentOf(
        0, {{QStringLiteral("XDG_DATA_HOME"), home.filePath(QStringLiteral("data"))}});
    const QStringList arguments = as(QStringLiteral("De Brug"), QStringLiteral("Janssens Thomas"));
    QCOMPARE(runProgram({QStringLiteral("show"), QStringLiteral("1")}, {}, environment).exitCode,
             2);
    QVERIFY(!QFile::exists(home.filePath(QStringLiteral("data"))));
    const Ended made = runProgram(arguments + QStringList{QStringLiteral("init")}, {}, environment);
    QVERIFY2(made.exitCode == 0, made.all());
    QCOMPARE(runProgram({QStringLiteral("show"), QStringLiteral("1")}, {}, environment).exitCode,
             1);
    QCOMPARE(runProgram(arguments + QStringList{QStringLiteral("init")}, {}, environment).exitCode,
             2);
    const QDir folder(home.filePath(QStringLiteral("data/loopbaancheques")));
    QCOMPARE(folder.entryList(QDir::Files).size(), 1);
#ifdef Q_OS_UNIX
    QCOMPARE(QFile::permissions(folder.filePath(folder.entryList(QDir::Files).constFirst())),
             onlyOwner);
    const QFile::Permissions others =
        QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther;
    QVERIFY(!(QFile::permissions(folder.path()) & others));
#endif
}

/// Whatever the session's umask says: register, lock and exports.
void TestNewRegister::onlyTheOwnerReads()
{
#ifdef Q_OS_UNIX
    const mode_t before = ::umask(0);
    const auto restore = qScopeGuard([before] { ::umask(before); });
    const ProgramRegister file;
    const ProgramRegister demo;
    QCOMPARE(file.init(), QByteArray());
    QCOMPARE(demo.call({QStringLiteral("demo")}).exitCode, 0);
    QCOMPARE(QFile::permissions(file.path()), onlyOwner);
    QCOMPARE(QFile::permissions(demo.path()), onlyOwner);
    QCOMPARE(file.apply({toLine(Commands::addOrder(QStringLiteral("1")))}).exitCode, 0);
    QCOMPARE(QFile::permissions(file.path()), onlyOwner);
    const QString out = file.inFolder(QStringLiteral("out.csv"));
    for (const bool again : {false, true}) {
        if (again) // an export that stood open to others does not stay so
            QVERIFY(QFile::setPermissions(out, onlyOwner | QFile::ReadOther | QFile::ReadGroup));
        QCOMPARE(file.call({QStringLiteral("export"), QStringLiteral("financial"), out}).exitCode,
                 0);
        QCOMPARE(QFile::permissions(out), onlyOwner);
    }
#else
    QSKIP("permissions are another matter on this system");
#endif
}

QTEST_GUILESS_MAIN(TestNewRegister)
#include "tst_newregister.moc"
