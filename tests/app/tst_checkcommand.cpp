// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/commands.h"
#include "tests/support/testcase.h"

#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>

namespace {

const QStringList checkNames{
    QStringLiteral("schema"),     QStringLiteral("structure"),   QStringLiteral("foreignKeys"),
    QStringLiteral("eventChain"), QStringLiteral("dossiers"),    QStringLiteral("ledger"),
    QStringLiteral("budgets"),    QStringLiteral("keptColumns"), QStringLiteral("activeGuidances")};

/// Runs statements in the file past the program. The rule that stands in the way is put back.
bool damage(const QString &path, const QString &trigger, const QString &sql)
{
    bool done = false;
    {
        QSqlDatabase database =
            QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("past"));
        database.setDatabaseName(path);
        database.open();
        QSqlQuery query(database);
        done = query.exec(
                   QStringLiteral("SELECT sql FROM sqlite_schema WHERE name = '%1'").arg(trigger))
            && query.next();
        const QString own = query.value(0).toString();
        query.finish();
        done = done && query.exec(QString(QStringLiteral("DROP TRIGGER ") + trigger))
            && query.exec(sql) && query.exec(own);
    }
    QSqlDatabase::removeDatabase(QStringLiteral("past"));
    return done;
}

QJsonObject resultOf(const QJsonObject &json, const QString &check)
{
    for (const QJsonValue value : json.value(QStringLiteral("checks")).toArray()) {
        if (value.toObject().value(QStringLiteral("check")).toString() == check)
            return value.toObject();
    }
    return {};
}

} // namespace

/// `check` as somebody meets it who only knows the command.
class TestCheckCommand : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void soundRegister();
    void soundRegisterAsJson();
    void faults();
    void cannotBeOpened_data();
    void cannotBeOpened();
    void besideAWriter();
    void changesNothing();
    void isInTheHelp();

private:
    ProgramRegister m_demo;
};

void TestCheckCommand::initTestCase()
{
    QCOMPARE(m_demo.call({QStringLiteral("demo")}).exitCode, 0);
}

void TestCheckCommand::soundRegister()
{
    const Ended ended = m_demo.call({QStringLiteral("check")});
    QVERIFY2(ended.exitCode == 0 && ended.errors.isEmpty(), ended.all());
    // A line each, the last event, and the whole
    QCOMPARE(ended.lines().size(), checkNames.size() + 2);
    const QRegularExpression hash(QStringLiteral("\\b[0-9a-f]{64}\\b"));
    QVERIFY2(ended.lines().at(checkNames.size()).contains(hash), ended.all());
}

void TestCheckCommand::soundRegisterAsJson()
{
    const Ended ended = m_demo.call({QStringLiteral("check"), QStringLiteral("--json")});
    QVERIFY2(ended.exitCode == 0 && ended.errors.isEmpty(), ended.all());
    const QJsonObject json = ended.json();
    QCOMPARE(json.value(QStringLiteral("ok")), QJsonValue(true));
    QCOMPARE(json.keys(),
             QStringList({QStringLiteral("checks"), QStringLiteral("events"),
                          QStringLiteral("head"), QStringLiteral("ok")}));
    QCOMPARE(json.value(QStringLiteral("head")).toString().size(), 64);
    QVERIFY(json.value(QStringLiteral("events")).toInt() > 100);
    QStringList names;
    for (const QJsonValue value : json.value(QStringLiteral("checks")).toArray()) {
        const QJsonObject check = value.toObject();
        names.append(check.value(QStringLiteral("check")).toString());
        QCOMPARE(check.value(QStringLiteral("ok")), QJsonValue(true));
        QCOMPARE(check.value(QStringLiteral("faults")), QJsonValue(0));
        QVERIFY(check.value(QStringLiteral("examined")).toInt() > 0);
        QVERIFY(check.value(QStringLiteral("first")).isNull());
        QVERIFY(!check.value(QStringLiteral("message")).toString().isEmpty());
    }
    QCOMPARE(names, checkNames);
}

void TestCheckCommand::faults()
{
    const ProgramRegister file;
    QVERIFY(file.copyFrom(m_demo));
    QVERIFY(damage(file.path(), QStringLiteral("career_question_not_changed"),
                   QStringLiteral("UPDATE career_question SET text = 'Anders'"
                                  " WHERE id IN (3, 4)")));
    const Ended json = file.call({QStringLiteral("check"), QStringLiteral("--json")});
    QVERIFY2(json.exitCode == 1 && json.errors.isEmpty(), json.all());
    QCOMPARE(json.json().value(QStringLiteral("ok")), QJsonValue(false));
    const QJsonObject dossiers = resultOf(json.json(), QStringLiteral("dossiers"));
    QCOMPARE(dossiers.value(QStringLiteral("ok")), QJsonValue(false));
    QCOMPARE(dossiers.value(QStringLiteral("faults")), QJsonValue(2));
    QCOMPARE(dossiers.value(QStringLiteral("first")).toString(),
             QStringLiteral("career_question 3"));
    QCOMPARE(resultOf(json.json(), QStringLiteral("ledger")).value(QStringLiteral("ok")),
             QJsonValue(true));
    const Ended lines = file.call({QStringLiteral("check")});
    QVERIFY2(lines.exitCode == 1 && lines.lines().size() == checkNames.size() + 2, lines.all());
    QVERIFY2(!lines.output.contains("Anders"), lines.all());
}

void TestCheckCommand::cannotBeOpened_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("junk") << QByteArray(5000, 'x');
    QTest::newRow("cut off") << bytesOf(m_demo.path()).left(4096);
}
void TestCheckCommand::cannotBeOpened()
{
    QFETCH(const QByteArray, bytes);
    const ProgramRegister file;
    QVERIFY(writeBytes(file.path(), bytes));
    const Ended ended = file.call({QStringLiteral("check"), QStringLiteral("--json")});
    QVERIFY2(ended.exitCode == 2 && !ended.errors.isEmpty(), ended.all());
    QVERIFY(ended.json().contains(QStringLiteral("error")));
    QCOMPARE(bytesOf(file.path()), bytes);
}

/// The register of a running program is checked without taking anything from it.
void TestCheckCommand::besideAWriter()
{
    const ProgramRegister file;
    QVERIFY(file.copyFrom(m_demo));
    QProcess writer;
    writer.setProcessEnvironment(environmentOf(0));
    writer.start(
        QStringLiteral(PROGRAM),
        {QStringLiteral("--register"), file.path(), QStringLiteral("apply"), QStringLiteral("-")});
    const auto answerTo = [&writer](const QJsonObject &line) {
        writer.write(toLine(line) + '\n');
        QByteArray answer;
        while (!answer.endsWith('\n') && writer.waitForReadyRead(60'000))
            answer += writer.readLine();
        return Ended{0, answer, {}}.json().value(QStringLiteral("ok")).toBool();
    };
    QVERIFY(answerTo(Commands::addOrder(QStringLiteral("70000000001"))));
    const QJsonObject before =
        file.call({QStringLiteral("check"), QStringLiteral("--json")}).json();
    QCOMPARE(before.value(QStringLiteral("ok")), QJsonValue(true));
    QVERIFY(answerTo(Commands::registerCheque(QStringLiteral("70000000001"))));
    const QJsonObject after = file.call({QStringLiteral("check"), QStringLiteral("--json")}).json();
    QCOMPARE(after.value(QStringLiteral("ok")), QJsonValue(true));
    QCOMPARE(after.value(QStringLiteral("events")).toInt(),
             before.value(QStringLiteral("events")).toInt() + 1);
    writer.closeWriteChannel();
    QVERIFY(writer.waitForFinished());
    QCOMPARE(writer.exitCode(), 0);
}

void TestCheckCommand::changesNothing()
{
    const ProgramRegister file;
    QVERIFY(file.copyFrom(m_demo));
    QCOMPARE(file.call({QStringLiteral("check")}).exitCode, 0);
    QCOMPARE(bytesOf(file.path()), bytesOf(m_demo.path()));
    QCOMPARE(QDir(file.inFolder(QString())).entryList(QDir::Files | QDir::Hidden),
             QStringList{QStringLiteral("register.sqlite")});
}

void TestCheckCommand::isInTheHelp()
{
    QVERIFY(runProgram({QStringLiteral("--help")}).output.contains("\n  check "));
}

QTEST_GUILESS_MAIN(TestCheckCommand)
#include "tst_checkcommand.moc"
