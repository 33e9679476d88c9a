// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/commands.h"
#include "tests/support/testcase.h"

#include <QFileInfo>
#include <QProcess>

namespace {

constexpr QFile::Permissions onlyOwner =
    QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;

/// From the shell of somebody who lets everybody read everything.
void startOpenly(QProcess &shell, const QStringList &arguments,
                 const QHash<QString, QString> &variables = {})
{
    shell.setProcessEnvironment(environmentOf(0, variables));
    shell.start(QStringLiteral("/bin/sh"),
                QStringList{QStringLiteral("-c"), QStringLiteral("umask 000; exec \"$0\" \"$@\""),
                            QStringLiteral(PROGRAM)}
                    + arguments);
}

Ended runOpenly(const QStringList &arguments, const QByteArray &input = {},
                const QHash<QString, QString> &variables = {})
{
    QProcess shell;
    startOpenly(shell, arguments, variables);
    shell.write(input);
    shell.closeWriteChannel();
    const bool finished = shell.waitForFinished(120'000);
    return {finished ? shell.exitCode() : -1, shell.readAllStandardOutput(),
            shell.readAllStandardError()};
}

/// Files in the folder and below it that others can do something with; folders too.
QStringList openToOthersIn(const QString &folder)
{
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
        | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QStringList open;
    const QFileInfoList entries = QDir(folder).entryInfoList(QDir::AllEntries | QDir::Hidden
                                                             | QDir::System | QDir::NoDotAndDotDot);
    for (const QFileInfo &entry : entries) {
        if (entry.permissions() & others)
            open.append(entry.filePath());
        if (entry.isDir())
            open += openToOthersIn(entry.filePath());
    }
    return open;
}

QByteArray manyOrders(int count)
{
    QByteArray csv = "Chequenummer;Klantnummer;Familienaam;Voornaam;Aangevraagd op;Aantal uren\n";
    for (int i = 1; i <= count; ++i)
        csv += QByteArray::number(i) + ";60004436;Maes;An;2024-03-03;4\n";
    return csv;
}

} // namespace

/// F16: nobody else on the computer can read what the program writes, whatever the umask.
class FaultsFilesTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void f16_afterEachUseCase_data();
    void f16_afterEachUseCase();
    void f16_backups();
    void f16_whileItWrites();
    void f16_whileItIsOpen();
    void f16_usualPlace();

private:
    [[nodiscard]] Ended call(const QStringList &arguments, const QByteArray &input = {}) const
    {
        return runOpenly(QStringList{QStringLiteral("--register"), m_file.path()} + arguments,
                         input);
    }

    ProgramRegister m_file;
};

void FaultsFilesTest::initTestCase()
{
#ifndef Q_OS_UNIX
    QSKIP("permissions are another matter on this system");
#endif
}

void FaultsFilesTest::f16_afterEachUseCase_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("input");
    const QString cheque = QStringLiteral("1");
    const auto row = [](const char *name, const char *arguments, const QByteArray &input = {}) {
        QTest::newRow(name) << QString::fromUtf8(arguments).split(u'|') << input;
    };
    const auto line = [](const char *name, const QJsonObject &command) {
        QTest::newRow(name) << QStringList{QStringLiteral("apply"), QStringLiteral("-")}
                            << QByteArray(toLine(command) + '\n');
    };
    using namespace Commands;
    row("init", "--centre|De Brug|--user|Janssens Thomas|init");
    line("addOrder", addOrder(cheque));
    row("import-orders", "import-orders|>orders.csv");
    row("import-orders, to look", "import-orders|>orders.csv|--dry-run");
    line("lookUp", lookUp(cheque));
    line("registerCheque", registerCheque(cheque));
    line("registerConversation", registerConversation(cheque, QStringLiteral("inDepth")));
    line("deleteLatestConversation", deleteLatestConversation(cheque));
    line("reviseCareerQuestion", reviseCareerQuestion(cheque));
    line("markPaid", markPaid());
    row("show", "show|1");
    row("export guidances", "export|guidances|>begeleidingen.csv");
    row("export financial", "export|financial|>financieel.csv");
    row("export over one that stood open", "export|financial|>open.csv");
    row("check", "check");
    row("backup", "backup|>reserve.sqlite");
    line("the first change of another day", addOrder(QStringLiteral("77")));
    row("restore", "restore|>reserve.sqlite");
}

void FaultsFilesTest::f16_afterEachUseCase()
{
    QFETCH(QStringList, arguments);
    QFETCH(const QByteArray, input);
    const QString folder = m_file.inFolder(QString());
    if (arguments.contains(QStringLiteral(">orders.csv"))) {
        const QString orders = m_file.inFolder(QStringLiteral("orders.csv"));
        QVERIFY(writeBytes(orders, manyOrders(3)) && QFile::setPermissions(orders, onlyOwner));
    }
    if (arguments.contains(QStringLiteral(">open.csv"))) {
        const QString open = m_file.inFolder(QStringLiteral("open.csv"));
        QVERIFY(writeBytes(open, "oud"));
        QVERIFY(QFile::setPermissions(open, onlyOwner | QFile::ReadGroup | QFile::ReadOther));
    }
    for (QString &argument : arguments) {
        if (argument.startsWith(u'>'))
            argument = m_file.inFolder(argument.mid(1));
    }
    const Ended ended = call(arguments, input);
    QVERIFY2(ended.exitCode <= 1 && ended.exitCode >= 0 && ended.errors.isEmpty(), ended.all());
    QCOMPARE(openToOthersIn(folder), QStringList());
    QCOMPARE(QFile::permissions(m_file.path()), onlyOwner);
}

/// That of the session, one that was asked for, and what a restore keeps.
void FaultsFilesTest::f16_backups()
{
    const ProgramRegister file;
    QCOMPARE(file.init(), QByteArray());
    const QString folder = QString(file.path() + QStringLiteral("-backups"));
    const QString reserve = file.inFolder(QStringLiteral("reserve.sqlite"));
    const auto callOpenly = [&](const QStringList &arguments, const QByteArray &input = {}) {
        return runOpenly(QStringList{QStringLiteral("--register"), file.path()} + arguments, input);
    };
    const auto backups = [&folder](const char *form) {
        return QDir(folder).entryList({QString::fromLatin1(form)}, QDir::Files).size();
    };
    const Ended applied = callOpenly({QStringLiteral("apply"), QStringLiteral("-")},
                                     toLine(Commands::addOrder(QStringLiteral("1"))) + '\n');
    QVERIFY2(applied.exitCode == 0, applied.all());
    QCOMPARE(backups("*.sqlite"), 1);
    QCOMPARE(QFile::permissions(folder), onlyOwner | QFile::ExeOwner | QFile::ExeUser);
    const Ended made = callOpenly({QStringLiteral("backup"), reserve});
    QVERIFY2(made.exitCode == 0, made.all());
    QCOMPARE(QFile::permissions(reserve), onlyOwner);
    // Even when somebody has opened it by hand
    QVERIFY(QFile::setPermissions(file.path(), onlyOwner | QFile::ReadGroup | QFile::ReadOther));
    const Ended restored = callOpenly({QStringLiteral("restore"), reserve});
    QVERIFY2(restored.exitCode == 0, restored.all());
    QCOMPARE(backups("*voor-terugzetten*"), 1);
    QCOMPARE(QFile::permissions(file.path()), onlyOwner);
    QCOMPARE(openToOthersIn(file.inFolder(QString())), QStringList());
}

/// The journal and the lock while orders are imported, seen from beside it.
void FaultsFilesTest::f16_whileItWrites()
{
    const ProgramRegister file;
    QCOMPARE(file.init(), QByteArray());
    const QString orders = file.inFolder(QStringLiteral("orders.csv"));
    QVERIFY(writeBytes(orders, manyOrders(5'000)) && QFile::setPermissions(orders, onlyOwner));
    QProcess shell;
    startOpenly(
        shell,
        {QStringLiteral("--register"), file.path(), QStringLiteral("import-orders"), orders});
    QSet<QString> seen;
    QStringList open;
    while (!shell.waitForFinished(1)) {
        QVERIFY(shell.state() != QProcess::NotRunning);
        for (const QString &name :
             QDir(file.inFolder(QString())).entryList(QDir::Files | QDir::Hidden)) {
            const QFileInfo info(file.inFolder(name));
            const QFile::Permissions permissions = info.permissions();
            if (permissions == QFile::Permissions()) // gone by now
                continue;
            seen.insert(name);
            if (permissions != onlyOwner)
                open.append(name);
        }
    }
    QCOMPARE(shell.exitCode(), 0);
    QCOMPARE(open, QStringList());
    for (const char *name : {"register.sqlite", "register.sqlite.lock", "register.sqlite-journal"})
        QVERIFY2(seen.contains(QString::fromLatin1(name)), name);
}

void FaultsFilesTest::f16_whileItIsOpen()
{
    const ProgramRegister file;
    QCOMPARE(file.init(), QByteArray());
    QProcess shell;
    startOpenly(
        shell,
        {QStringLiteral("--register"), file.path(), QStringLiteral("apply"), QStringLiteral("-")});
    shell.write(toLine(Commands::addOrder(QStringLiteral("1"))) + '\n');
    QVERIFY(shell.waitForReadyRead(60'000));
    QVERIFY(QFile::exists(QString(file.path() + u".lock")));
    QCOMPARE(openToOthersIn(file.inFolder(QString())), QStringList());
    shell.kill(); // and what it leaves behind
    QVERIFY(shell.waitForFinished());
    QVERIFY(QFile::exists(QString(file.path() + u".lock")));
    QCOMPARE(openToOthersIn(file.inFolder(QString())), QStringList());
}

/// The folders that are made for the register of somebody who named none.
void FaultsFilesTest::f16_usualPlace()
{
#ifndef Q_OS_LINUX
    QSKIP("the place can only be moved on Linux");
#endif
    const QTemporaryDir home;
    const Ended ended =
        runOpenly({QStringLiteral("demo")}, {},
                  {{QStringLiteral("XDG_DATA_HOME"), home.filePath(QStringLiteral("data"))}});
    QVERIFY2(ended.exitCode == 0, ended.all());
    QVERIFY(QFile::exists(
        home.filePath(QStringLiteral("data/loopbaancheques/loopbaancheques.sqlite"))));
    QCOMPARE(openToOthersIn(home.path()), QStringList());
}

QTEST_GUILESS_MAIN(FaultsFilesTest)
#include "tst_faults_files.moc"
