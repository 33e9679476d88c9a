// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/tablefile.h"
#include "tests/support/commands.h"
#include "tests/support/testcase.h"

namespace {

QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(u' ', Qt::SkipEmptyParts);
}

} // namespace

/// What the program makes of its arguments.
class TestCommandLine : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void wrongUse_data();
    void wrongUse();
    void helpAndVersion_data();
    void helpAndVersion();
    void helpNamesEverything();
    void speaksEnglish();
    void optionsMayStandAnywhere_data();
    void optionsMayStandAnywhere();
    void valuesThatLookLikeOptions();
    void actingIdentity_data();
    void actingIdentity();
    void resultThatCannotBePrinted();
};

void TestCommandLine::wrongUse_data()
{
    QTest::addColumn<QStringList>("arguments");
    for (const char *arguments : {"nonsense",
                                  "Show 1",
                                  "backup-all",
                                  "show",
                                  "show 1 2",
                                  "init x",
                                  "demo x",
                                  "apply",
                                  "apply a b",
                                  "import-orders",
                                  "import-orders a b",
                                  "export",
                                  "export guidances",
                                  "export guidances out.csv more.csv",
                                  "export guidance out.csv",
                                  "export Financial out.csv",
                                  "--nonsense show 1",
                                  "show 1 --nonsense",
                                  "-x show 1",
                                  "show 1 --register",
                                  "show 1 --centre",
                                  "show 1 --user",
                                  "show 1 --language",
                                  "--language fr show 1",
                                  "--language NL show 1",
                                  "--language= show 1",
                                  "--all=yes export guidances out.csv",
                                  "show 1 --dry-run",
                                  "show 1 --stop-on-error",
                                  "show 1 --all",
                                  "show 1 --keyword x",
                                  "apply - --dry-run",
                                  "apply - --sort client",
                                  "import-orders x --stop-on-error",
                                  "import-orders x --status closed",
                                  "init --all",
                                  "demo --dry-run",
                                  "export guidances out.csv --stop-on-error",
                                  "export guidances out.csv --sort",
                                  "export guidances out.csv --sort Client",
                                  "export guidances out.csv --sort Klant",
                                  "export guidances out.csv --sort amount",
                                  "export guidances out.csv --sort client:down",
                                  "export guidances out.csv --sort client:desc:desc",
                                  "export guidances out.csv --sort 1",
                                  "export guidances out.csv --sort=",
                                  "export financial out.csv --sort remaining",
                                  "export guidances out.csv --status open",
                                  "export guidances out.csv --status inUse",
                                  "export guidances out.csv --status=",
                                  "export financial out.csv --status closed"})
        QTest::newRow(arguments) << words(arguments);
    if (!canWrite(TableForm::Workbook))
        QTest::newRow("a workbook") << words("export guidances out.xlsx");
}

/// A sentence on standard error, in Dutch unless told otherwise, and nothing is touched.
void TestCommandLine::wrongUse()
{
    QFETCH(const QStringList, arguments);
    const ProgramRegister file;
    QCOMPARE(file.init(), QByteArray());
    const QByteArray bytes = bytesOf(file.path());
    const Ended ended = file.call(arguments, toLine(Commands::addOrder(QStringLiteral("1"))));
    QCOMPARE(ended.exitCode, 2);
    QCOMPARE(ended.output, QByteArray());
    const QString said = QString::fromUtf8(ended.errors).trimmed();
    QVERIFY2(said.size() > 10 && !said.contains(u'\n') && said.endsWith(u'.'), ended.all());
    QVERIFY2(!said.contains(u'%'), ended.all());
    QCOMPARE(QDir(file.inFolder(QString())).entryList(QDir::Files),
             QStringList{QStringLiteral("register.sqlite")});
    QCOMPARE(bytesOf(file.path()), bytes);

    const Ended json = file.call(QStringList{QStringLiteral("--json")} + arguments);
    QCOMPARE(json.exitCode, 2);
    QCOMPARE(json.errors, ended.errors);
    QCOMPARE(json.json().value(QStringLiteral("ok")), QJsonValue(false));
    QCOMPARE(json.json().value(QStringLiteral("error")).toString(), said);

    if (arguments.join(u' ').contains(QStringLiteral("--language")))
        return;
    const Ended english =
        file.call(QStringList{QStringLiteral("--language"), QStringLiteral("en")} + arguments);
    QCOMPARE(english.exitCode, 2);
    QVERIFY2(english.errors != ended.errors, english.all());
}

void TestCommandLine::helpAndVersion_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("first");
    const auto row = [](const char *arguments, const char *first) {
        QTest::newRow(arguments) << words(arguments) << QString::fromUtf8(first);
    };
    row("--help", "Gebruik: loopbaancheques ");
    row("-h", "Gebruik: loopbaancheques ");
    row("--language nl --help", "Gebruik: loopbaancheques ");
    row("--help --language en", "Use: loopbaancheques ");
    row("show --help", "");
    row("--version", "loopbaancheques 0.");
    row("--version --language en", "loopbaancheques 0.");
    row("--register nowhere.sqlite --version", "loopbaancheques 0.");
}
void TestCommandLine::helpAndVersion()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, first);
    const Ended ended = runProgram(arguments);
    if (first.isEmpty()) {
        // A command that lacks its argument, and help: either may win, but it says something.
        QVERIFY2(ended.exitCode == 0 || ended.exitCode == 2, ended.all());
        QVERIFY2(ended.output.isEmpty() != ended.errors.isEmpty(), ended.all());
        return;
    }
    QCOMPARE(ended.exitCode, 0);
    QCOMPARE(ended.errors, QByteArray());
    QVERIFY2(QString::fromUtf8(ended.output).startsWith(first), ended.all());
    const Ended json = runProgram(arguments + QStringList{QStringLiteral("--json")});
    QCOMPARE(json.exitCode, 0);
    QCOMPARE(json.lines().size(), 1);
    QCOMPARE(json.json().value(QStringLiteral("ok")), QJsonValue(true));
}

void TestCommandLine::helpNamesEverything()
{
    for (const char *language : {"nl", "en"}) {
        const Ended ended = runProgram({QStringLiteral("--help"), QStringLiteral("--language"),
                                        QString::fromLatin1(language)});
        for (const char *word : {"init",
                                 "demo",
                                 "import-orders",
                                 "--dry-run",
                                 "apply",
                                 "--stop-on-error",
                                 "show",
                                 "export guidances",
                                 "export financial",
                                 "--keyword",
                                 "--status",
                                 "in-use|closed|discontinued",
                                 "--all",
                                 "--sort",
                                 ":desc",
                                 "--register",
                                 "--centre",
                                 "--user",
                                 "--language",
                                 "--json",
                                 "--version",
                                 "--help",
                                 "0 ",
                                 "1 ",
                                 "2 "})
            QVERIFY2(ended.output.contains(word), word);
    }
}

void TestCommandLine::speaksEnglish()
{
    const ProgramRegister file;
    QCOMPARE(file.init(), QByteArray());
    const auto messageIn = [&file](const char *language) {
        const Ended ended =
            file.apply({toLine(Commands::lookUp(QStringLiteral("1")))},
                       {QStringLiteral("--language"), QString::fromLatin1(language)});
        return ended.json()
            .value(QStringLiteral("findings"))
            .toArray()
            .at(0)
            .toObject()
            .value(QStringLiteral("message"))
            .toString();
    };
    QVERIFY(messageIn("nl").startsWith(
        QStringLiteral("Geen cheque gevonden voor klantnummer 60004436 en chequenummer "
                       "00000000001")));
    QVERIFY(messageIn("en").startsWith(
        QStringLiteral("No cheque found for client number 60004436 and cheque number "
                       "00000000001")));
}

void TestCommandLine::optionsMayStandAnywhere_data()
{
    QTest::addColumn<QStringList>("before");
    QTest::addColumn<QStringList>("after");
    QTest::newRow("before") << words("--json --centre Kompas --user Maes") << words("show 1");
    QTest::newRow("after") << words("show 1") << words("--json --centre Kompas --user Maes");
    QTest::newRow("between") << words("show --json --centre=Kompas") << words("1 --user=Maes");
    QTest::newRow("after a double dash") << words("--json show") << words("-- 1");
    QTest::newRow("twice") << words("--json --json show") << words("1 --centre A --centre B");
}
void TestCommandLine::optionsMayStandAnywhere()
{
    QFETCH(const QStringList, before);
    QFETCH(const QStringList, after);
    const ProgramRegister file;
    QCOMPARE(file.init(), QByteArray());
    QCOMPARE(file.apply({toLine(Commands::addOrder(QStringLiteral("1")))}).exitCode, 0);
    const Ended ended =
        runProgram(before + QStringList{QStringLiteral("--register"), file.path()} + after);
    QVERIFY2(ended.exitCode == 0, ended.all());
    QCOMPARE(ended.json().value(QStringLiteral("chequeNumber")).toString(),
             QStringLiteral("00000000001"));
}

void TestCommandLine::valuesThatLookLikeOptions()
{
    const ProgramRegister file(QStringLiteral("--register"));
    QCOMPARE(file.init(), QByteArray());
    const Ended ended =
        file.call({QStringLiteral("export"), QStringLiteral("guidances"),
                   file.inFolder(QStringLiteral("-.csv")), QStringLiteral("--keyword=--all")});
    QVERIFY2(ended.exitCode == 0, ended.all());
    QVERIFY(QFile::exists(file.inFolder(QStringLiteral("-.csv"))));
}

void TestCommandLine::actingIdentity_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("possible");
    for (const char *option : {"--centre", "--user"}) {
        const QString name = QString::fromLatin1(option);
        QTest::addRow("%s of 100 characters", option) << name << QString(100, u'x') << true;
        QTest::addRow("%s of 101 characters", option) << name << QString(101, u'x') << false;
        QTest::addRow("%s with a line break", option) << name << QStringLiteral("a\nb") << false;
        QTest::addRow("%s with an invisible character", option)
            << name << QStringLiteral("a\u202eb") << false;
        QTest::addRow("%s of blanks", option) << name << QStringLiteral("   ") << false;
    }
}
void TestCommandLine::actingIdentity()
{
    QFETCH(const QString, option);
    QFETCH(const QString, name);
    QFETCH(const bool, possible);
    const ProgramRegister file;
    QCOMPARE(file.init(), QByteArray());
    const Ended ended =
        file.apply({toLine(Commands::addOrder(QStringLiteral("1")))}, {option, name});
    QVERIFY2(ended.exitCode == (possible ? 0 : 2), ended.all());
    QCOMPARE(ended.output.isEmpty(), !possible);
    QCOMPARE(ended.errors.isEmpty(), possible);
    QCOMPARE(file.show(QStringLiteral("1")).isEmpty(), !possible);
}

/// A dossier on a full disk must not look complete.
void TestCommandLine::resultThatCannotBePrinted()
{
    const QString full = QStringLiteral("/dev/full");
    if (!QFile::exists(full))
        QSKIP("this system has no device that is always full");
    const ProgramRegister file;
    QCOMPARE(file.init(), QByteArray());
    QCOMPARE(file.apply({toLine(Commands::addOrder(QStringLiteral("1")))}).exitCode, 0);
    const Ended ended = file.callInto(full, {QStringLiteral("show"), QStringLiteral("1")});
    QCOMPARE(ended.exitCode, 2);
    QVERIFY2(!ended.errors.isEmpty(), ended.all());
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
