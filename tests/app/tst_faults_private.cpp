// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/commands.h"
#include "tests/support/testcase.h"

#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>

namespace {

// One client, and what is told about the guidance. Nothing else in these tests holds these words.
const QString cheque = QStringLiteral("00009876543");
const QString client = QStringLiteral("61234567");
const QString family = QStringLiteral("Zwartkruin");
const QString given = QStringLiteral("Ysolde");
const QString question = QStringLiteral("Geheimvraag");
const QString feedback = QStringLiteral("Geheimverslag");

/// What may be told of a client in one answer.
enum class Told {
    Nothing,
    Cheque, ///< the number that was asked for, or that stands in the file
    Numbers, ///< `Geen cheque gevonden voor klantnummer X en chequenummer Y`
    Dossier, ///< everything: somebody asked to see it
};

/// Which of the client's words are in these bytes and may not be there.
QStringList toldIn(const QByteArray &bytes, Told allowed)
{
    const QString text = QString::fromUtf8(bytes);
    QStringList told;
    const auto look = [&](const QString &word, Told from) {
        if (allowed < from && text.contains(word, Qt::CaseInsensitive))
            told.append(word);
    };
    look(QStringLiteral("9876543"), Told::Cheque);
    look(client, Told::Numbers);
    for (const QString &word : {family, given, question, feedback})
        look(word, Told::Dossier);
    return told;
}

QJsonObject clientsOrder()
{
    QJsonObject line = Commands::addOrder(cheque);
    line.insert(QStringLiteral("clientNumber"), client);
    line.insert(QStringLiteral("familyName"), family);
    line.insert(QStringLiteral("givenName"), given);
    return line;
}

QJsonObject clientsRegistration()
{
    QJsonObject line = Commands::registerCheque(cheque);
    line.insert(QStringLiteral("clientNumber"), client);
    line.insert(QStringLiteral("question"), question);
    line.insert(QStringLiteral("intake"),
                Commands::with(Commands::intake(20), QStringLiteral("feedback"), feedback));
    return line;
}

QJsonObject clientsTalk(const QString &type)
{
    return Commands::with(Commands::registerConversation(cheque, type), QStringLiteral("feedback"),
                          feedback);
}

QByteArray ordersOf(const QByteArray &rest)
{
    return "Chequenummer;Klantnummer;Familienaam;Voornaam;Aangevraagd op;Aantal uren\n" + rest;
}

/// A good order of the client; `day` and `hours` can spoil it.
QByteArray row(const char *day = "2024-03-03", const char *hours = "4")
{
    return QStringList{
               cheque, client, family, given, QString::fromLatin1(day), QString::fromLatin1(hours)}
               .join(u';')
               .toUtf8()
        + '\n';
}

/// By a shell that lets no file grow beyond so many kilobytes: a full disk, for root too.
Ended runOnFullDisk(int kilobytes, const QStringList &arguments, const QByteArray &input)
{
    QProcess shell;
    shell.setProcessEnvironment(environmentOf(0));
    shell.start(
        QStringLiteral("/bin/sh"),
        QStringList{
            QStringLiteral("-c"),
            QStringLiteral("trap '' XFSZ; ulimit -f %1; exec \"$0\" \"$@\"").arg(kilobytes * 2),
            QStringLiteral(PROGRAM)}
            + arguments);
    shell.write(input);
    shell.closeWriteChannel();
    const bool finished = shell.waitForFinished(120'000);
    return {finished ? shell.exitCode() : -1, shell.readAllStandardOutput(),
            shell.readAllStandardError()};
}

} // namespace

Q_DECLARE_METATYPE(Told)

/// F29: what the program says when nobody asked for a dossier tells nothing of any client. Standard
/// error, where scheduled calls keep their log, never does, though Qt tells all it can.
class FaultsPrivateTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void f29_answers_data();
    void f29_answers();
    void f29_lines_data();
    void f29_lines();
    void f29_brokenRegisters_data();
    void f29_brokenRegisters();
    void f29_lockedRegister();
    void f29_fullDisk_data();
    void f29_fullDisk();

private:
    [[nodiscard]] Ended call(const QStringList &arguments, const QByteArray &input = {}) const
    {
        return m_file.call(
            arguments, input,
            environmentOf(0, {{QStringLiteral("QT_LOGGING_RULES"), QStringLiteral("*=true")}}));
    }

    ProgramRegister m_file;
};

void FaultsPrivateTest::initTestCase()
{
    QCOMPARE(m_file.init(), QByteArray());
    const Ended applied = m_file.apply({toLine(clientsOrder()), toLine(clientsRegistration()),
                                        toLine(clientsTalk(QStringLiteral("inDepth"))),
                                        toLine(Commands::markPaid())});
    QVERIFY2(applied.exitCode == 0, applied.all());
    // All of it is there, so that what follows could tell it.
    const Ended shown = m_file.call({QStringLiteral("show"), cheque});
    QCOMPARE(toldIn(shown.output, Told::Nothing).size(), 6);
}

void FaultsPrivateTest::f29_answers_data()
{
    QTest::addColumn<QStringList>("arguments"); // `>name` for a file in the folder
    QTest::addColumn<QByteArray>("file"); // `in.csv`
    QTest::addColumn<Told>("told");
    const auto answer = [](const char *arguments, Told told, const QByteArray &file = {}) {
        QTest::addRow("%s %s", arguments, file.left(200).right(40).toPercentEncoding().constData())
            << QString::fromUtf8(arguments).split(u'|') << file << told;
    };
    answer("show|9876543", Told::Dossier);
    answer("show|111", Told::Nothing);
    answer("show|Zwartkruin", Told::Nothing);
    answer("--json|show|Zwartkruin Ysolde", Told::Nothing);
    answer("show|9876543Zwartkruin", Told::Nothing);
    answer("--json|show|111", Told::Nothing);
    answer("export|guidances|>out.csv|--all", Told::Nothing);
    answer("export|financial|>out.csv", Told::Nothing);
    answer("--json|export|financial|>out.csv", Told::Nothing);
    answer("export|guidances|>out.csv|--keyword|Zwartkruin", Told::Nothing);
    answer("export|guidances|>out.csv|--sort|nothing", Told::Nothing);
    answer("export|guidances|>nowhere/out.csv", Told::Nothing);
    answer("export|guidances|>", Told::Nothing);
    answer("export|financial|>register.sqlite", Told::Nothing);
    for (const char *options : {"import-orders|>in.csv", "import-orders|>in.csv|--dry-run",
                                "--json|import-orders|>in.csv|--dry-run"}) {
        const auto import = [&](const QByteArray &file, Told told = Told::Cheque) {
            answer(options, told, file);
        };
        import(ordersOf(row()), Told::Cheque); // other data than the register has: a conflict
        import(ordersOf(row("31/02/2024")));
        import(ordersOf(row("Zwartkruin")));
        import(ordersOf(row("2024-03-03", "Ysolde")));
        import(ordersOf(row().replace("61234567;Zwartkruin", "Zwartkruin;61234567")));
        import(ordersOf(row("2024-03-03", "99")));
        import(ordersOf(row().replace("Ysolde", "Yso\u202elde")));
        import(ordersOf(row().replace("Ysolde", QByteArray("Ysolde").repeated(50))));
        import(ordersOf(row().replace("Ysolde", "\"Ysolde")));
        import(ordersOf(row().replace("Ysolde", "Ysolde;Ysolde")));
        import(ordersOf(row().replace("61234567;", "")));
        import(ordersOf(row().replace("00009876543", "4") + row().replace("00009876543", "4")));
        import(row(), Told::Nothing);
        import(row() + QByteArray("\xEF\xBB\xBF\xFF"), Told::Nothing);
        import(QByteArray("\xEF\xBB\xBF\xFF") + row(), Told::Nothing);
    }
}

void FaultsPrivateTest::f29_answers()
{
    QFETCH(QStringList, arguments);
    QFETCH(const QByteArray, file);
    QFETCH(const Told, told);
    QVERIFY(writeBytes(m_file.inFolder(QStringLiteral("in.csv")), file));
    for (QString &argument : arguments) {
        if (argument.startsWith(u'>'))
            argument = m_file.inFolder(argument.mid(1));
    }
    const Ended ended = call(arguments);
    QVERIFY2(ended.exitCode >= 0, ended.all());
    QVERIFY2(!ended.output.isEmpty() || !ended.errors.isEmpty(), ended.all());
    QVERIFY2(toldIn(ended.output, told).isEmpty(), ended.all());
    QVERIFY2(toldIn(ended.errors, Told::Nothing).isEmpty(), ended.all());
}

void FaultsPrivateTest::f29_lines_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<Told>("told");
    using namespace Commands;
    const auto told = [](const char *name, const QByteArray &line, Told answer = Told::Nothing) {
        QTest::newRow(name) << line << answer;
    };
    const QString free = QStringLiteral("5");
    const QJsonObject talk = clientsTalk(QStringLiteral("inDepth"));
    const QJsonObject registration =
        with(clientsRegistration(), QStringLiteral("chequeNumber"), free);
    told("order, again with other data", toLine(with(clientsOrder(), QStringLiteral("hours"), 5)),
         Told::Cheque);
    told("order of a forbidden name",
         toLine(with(clientsOrder(), QStringLiteral("givenName"), QString(given + QChar(0x202e)))));
    told("order of a long name",
         toLine(with(clientsOrder(), QStringLiteral("familyName"), family.repeated(20))));
    told("order on a day that is none",
         toLine(with(clientsOrder(), QStringLiteral("requestedOn"), QStringLiteral("2026-02-30"))));
    told("order without a field", toLine(without(clientsOrder(), QStringLiteral("hours"))));
    told("order with another kind", toLine(with(clientsOrder(), QStringLiteral("hours"), family)));
    told("look-up of somebody else's",
         toLine(with(lookUp(cheque), QStringLiteral("clientNumber"), QStringLiteral("60000000"))),
         Told::Cheque);
    told("look-up of an unknown one",
         toLine(with(lookUp(free), QStringLiteral("clientNumber"), client)), Told::Numbers);
    told("look-up of one in use",
         toLine(with(lookUp(cheque), QStringLiteral("clientNumber"), client)));
    told("registration of one in use", toLine(clientsRegistration()));
    told("registration of an unknown one", toLine(registration), Told::Numbers);
    told("question with a forbidden character",
         toLine(with(registration, QStringLiteral("question"), QString(question + QChar(0x200b)))),
         Told::Numbers);
    told("question that is too long",
         toLine(with(registration, QStringLiteral("question"), question.repeated(100))),
         Told::Numbers);
    told("question with an address",
         toLine(with(registration, QStringLiteral("question"),
                     QString(question + QStringLiteral("@example.org")))),
         Told::Numbers);
    told("conversation", toLine(talk));
    told("feedback that is too long",
         toLine(with(talk, QStringLiteral("feedback"), feedback.repeated(50))));
    told("feedback with a forbidden character",
         toLine(with(talk, QStringLiteral("feedback"), QString(feedback + QChar(0)))));
    told("conversation too long ago",
         toLine(with(talk, QStringLiteral("date"), QStringLiteral("2020-01-01"))));
    told("conversation of no known type",
         toLine(with(talk, QStringLiteral("type"), QStringLiteral("x"))));
    told("conversation that closes",
         toLine(without(clientsTalk(QStringLiteral("synthesis")), QStringLiteral("confirmed"))));
    told("revision without themes",
         toLine(with(with(reviseCareerQuestion(cheque), QStringLiteral("question"), question),
                     QStringLiteral("themes"), QJsonArray())));
    told("deletion", toLine(deleteLatestConversation(cheque)));
    told("payment in the future",
         toLine(with(markPaid(), QStringLiteral("paidOn"), QStringLiteral("2099-01-01"))));
    told("a line that is cut off", toLine(clientsRegistration()).chopped(10));
    told("a line of prose", (family + u' ' + given + u' ' + client).toUtf8());
    told("a line that is too long", toLine(clientsOrder()) + QByteArray(1 << 20, ' ') + 'x');
    told("no use case", toLine(with(clientsOrder(), QStringLiteral("use"), QStringLiteral("add"))));
    told("a name as the use case", toLine(with(clientsOrder(), QStringLiteral("use"), family)));
    for (const char *field : {"type", "form", "date", "confirmed"})
        QTest::addRow("a name as %s", field)
            << QByteArray(toLine(with(talk, QString::fromLatin1(field), family))) << Told::Nothing;
    for (const char *field : {"chequeNumber", "clientNumber", "requestedOn", "validUntil"})
        QTest::addRow("order with a name as %s", field) << QByteArray(toLine(
            with(clientsOrder(), QString::fromLatin1(field), QString(family + u' ' + given))))
                                                        << Told::Nothing;
    told("a name as a theme",
         toLine(with(with(reviseCareerQuestion(cheque), QStringLiteral("question"), question),
                     QStringLiteral("themes"), QJsonArray{family})));
    told("an unknown field", toLine(with(clientsOrder(), QStringLiteral("remark"), family)));
}

void FaultsPrivateTest::f29_lines()
{
    QFETCH(const QByteArray, line);
    QFETCH(const Told, told);
    for (const QStringList &options : {QStringList(), QStringList{QStringLiteral("--json")}}) {
        const Ended ended =
            call(options + QStringList{QStringLiteral("apply"), QStringLiteral("-")}, line + '\n');
        QVERIFY2(ended.exitCode == 0 || ended.exitCode == 1, ended.all());
        QVERIFY2(!ended.output.isEmpty() && toldIn(ended.output, told).isEmpty(), ended.all());
        QVERIFY2(toldIn(ended.errors, Told::Nothing).isEmpty(), ended.all());
    }
}

void FaultsPrivateTest::f29_brokenRegisters_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray good = bytesOf(m_file.path());
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("junk") << QByteArray((family + given + client).toUtf8());
    QTest::newRow("cut off") << good.left(good.size() / 2);
    QTest::newRow("newer") << QByteArray(good).replace(60, 4, QByteArray("\x7F\0\0\0", 4));
    QTest::newRow("another program's") << QByteArray(good).replace(68, 4, "abcd");
    // The schema's page by one that holds names, and pages by each other
    const qsizetype page = good.indexOf(family.toUtf8()) / 4'096 * 4'096;
    QVERIFY(page > 0);
    QTest::newRow("names in the schema")
        << QByteArray(good).replace(100, 3'996, good.mid(page + 100, 3'996));
    for (int from = 1; from < int(good.size() / 4'096); from += 4)
        QTest::addRow("page %d by the names", from + 1)
            << QByteArray(good).replace(qsizetype(from) * 4'096, 4'096, good.mid(page, 4'096));
}

void FaultsPrivateTest::f29_brokenRegisters()
{
    QFETCH(const QByteArray, bytes);
    const ProgramRegister file;
    QVERIFY(writeBytes(file.path(), bytes));
    const QString out = file.inFolder(QStringLiteral("out.csv"));
    const QList<QStringList> commands{
        {QStringLiteral("show"), QStringLiteral("111")},
        {QStringLiteral("export"), QStringLiteral("guidances"), out},
        {QStringLiteral("--json"), QStringLiteral("export"), QStringLiteral("financial"), out},
        {QStringLiteral("apply"), QStringLiteral("-")}};
    for (const QStringList &command : commands) {
        const Ended ended = file.call(command, toLine(clientsTalk(QStringLiteral("inDepth"))));
        QVERIFY2(ended.exitCode >= 0, ended.all());
        QVERIFY2(toldIn(ended.output + ended.errors, Told::Nothing).isEmpty(), ended.all());
    }
}

void FaultsPrivateTest::f29_lockedRegister()
{
    const ProgramRegister file;
    QVERIFY(file.copyFrom(m_file));
    const QString connection = QStringLiteral("past");
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection);
        other.setDatabaseName(file.path());
        QVERIFY(other.open());
        QVERIFY(QSqlQuery(other).exec(QStringLiteral("BEGIN IMMEDIATE")));
        const Ended ended = file.apply({toLine(clientsTalk(QStringLiteral("inDepth")))});
        QCOMPARE(ended.exitCode, 2);
        QVERIFY2(toldIn(ended.output + ended.errors, Told::Nothing).isEmpty(), ended.all());
    }
    QSqlDatabase::removeDatabase(connection);
}

void FaultsPrivateTest::f29_fullDisk_data()
{
    QTest::addColumn<int>("kilobytes"); // beyond the register's own size, or for anything
    for (const int kilobytes : {0, 4, 8, 12, 16, 24})
        QTest::addRow("%d KB", kilobytes) << kilobytes;
}

void FaultsPrivateTest::f29_fullDisk()
{
#ifndef Q_OS_UNIX
    QSKIP("only Unix limits the size of files");
#endif
    QFETCH(const int, kilobytes);
    const ProgramRegister file;
    QVERIFY(file.copyFrom(m_file));
    QByteArray lines;
    for (int i = 0; i < 60; ++i) {
        lines += toLine(Commands::with(clientsOrder(), QStringLiteral("chequeNumber"),
                                       QString::number(500 + i)))
            + '\n';
    }
    const int size = int(QFileInfo(file.path()).size() / 1'024);
    const QStringList arguments{QStringLiteral("--register"), file.path(), QStringLiteral("apply"),
                                QStringLiteral("-")};
    for (const int limit : {kilobytes, size + kilobytes}) {
        const Ended ended = runOnFullDisk(limit, arguments, lines);
        QVERIFY2(ended.exitCode == 1 || ended.exitCode == 2, ended.all());
        QVERIFY2(toldIn(ended.output + ended.errors, Told::Nothing).isEmpty(), ended.all());
    }
    const QString out = file.inFolder(QStringLiteral("out.csv"));
    const Ended ended = runOnFullDisk(0,
                                      {QStringLiteral("--register"), file.path(),
                                       QStringLiteral("export"), QStringLiteral("financial"), out},
                                      {});
    QCOMPARE(ended.exitCode, 2);
    QVERIFY2(toldIn(ended.output + ended.errors, Told::Nothing).isEmpty(), ended.all());
    QVERIFY(!QFile::exists(out));
}

QTEST_GUILESS_MAIN(FaultsPrivateTest)
#include "tst_faults_private.moc"
