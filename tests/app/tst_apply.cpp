// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/commands.h"
#include "tests/support/testcase.h"

namespace {

const QString ordered = QStringLiteral("00000000001");
const QString registered = QStringLiteral("00000000002");

/// A valid line of every use case, each of which would store something.
QList<QJsonObject> everyUseCase()
{
    using namespace Commands;
    const QJsonObject order =
        with(with(with(addOrder(QStringLiteral("3")), QStringLiteral("validUntil"),
                       Noon::today().toString(Qt::ISODate)),
                  QStringLiteral("valueCents"), 70000),
             QStringLiteral("clientCostCents"), 4000);
    QJsonObject registration = registerCheque(ordered);
    registration.insert(QStringLiteral("intake"),
                        with(intake(20), QStringLiteral("feedback"), QStringLiteral("Kennis.")));
    return {lookUp(ordered),
            order,
            registration,
            with(registerConversation(registered, QStringLiteral("synthesis")),
                 QStringLiteral("feedback"), QStringLiteral("Actieplan.")),
            deleteLatestConversation(registered),
            reviseCareerQuestion(registered),
            markPaid()};
}

const QStringList optionalFields{QStringLiteral("clientAgrees"),   QStringLiteral("confirmed"),
                                 QStringLiteral("feedback"),       QStringLiteral("reference"),
                                 QStringLiteral("validUntil"),     QStringLiteral("valueCents"),
                                 QStringLiteral("clientCostCents")};

/// A value of every other kind than this one has; null is a field that was left empty.
QJsonArray otherKinds(const QJsonValue &value)
{
    QJsonArray others;
    for (const QJsonValue &other :
         {QJsonValue(true), QJsonValue(7), QJsonValue(QStringLiteral("7")),
          QJsonValue(QJsonArray{7}), QJsonValue(QJsonObject{{QStringLiteral("a"), 7}})}) {
        if (other.type() != value.type() || value.isArray())
            others.append(other);
    }
    return others;
}

} // namespace

/// What `apply` makes of a line, whatever the rules say of it.
class TestApply : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void linesThatAreNotUnderstood_data();
    void linesThatAreNotUnderstood();
    void missingFields();
    void otherKindsOfValues();
    void emptyFields_data();
    void emptyFields();
    void numbers_data();
    void numbers();
    void lineEnds_data();
    void lineEnds();
    void longLines();
    void aFileReadsAsStandardInput();
    void unreadableInput();
    void stopsOnError();
    void oneObject();
    void confirmsNothingByItself();

private:
    /// A register with an order and with a cheque in use.
    ProgramRegister m_prepared;

    /// Each of the lines is answered with a sentence, and none of them stores anything.
    void nothingIsStoredBy(const QList<QByteArray> &lines)
    {
        const ProgramRegister file;
        QVERIFY(file.copyFrom(m_prepared));
        const QJsonObject before = file.show(registered);
        const QByteArray bytes = bytesOf(file.path());
        const Ended ended = file.apply(lines);
        QCOMPARE(ended.exitCode, 1);
        const QList<QJsonObject> results = ended.jsonLines();
        QVERIFY2(results.size() == lines.size(), ended.all());
        for (qsizetype i = 0; i < results.size(); ++i) {
            const QJsonObject &result = results.at(i);
            const QByteArray where = lines.at(i) + "\n" + toLine(result);
            QVERIFY2(result.keys()
                         == QStringList({QStringLiteral("error"), QStringLiteral("line"),
                                         QStringLiteral("ok")}),
                     where);
            QVERIFY2(!result.value(QStringLiteral("ok")).toBool(true), where);
            QCOMPARE(result.value(QStringLiteral("line")).toInt(), int(i) + 1);
            const QString error = result.value(QStringLiteral("error")).toString();
            QVERIFY2(error.endsWith(u'.') && !error.contains(u'%'), where);
        }
        QCOMPARE(file.show(registered), before);
        QCOMPARE(file.show(ordered).value(QStringLiteral("status")).toString(),
                 QStringLiteral("available"));
        QCOMPARE(bytesOf(file.path()), bytes);
    }
};

void TestApply::initTestCase()
{
    QCOMPARE(m_prepared.init(), QByteArray());
    const Ended ended = m_prepared.apply({toLine(Commands::addOrder(ordered)),
                                          toLine(Commands::addOrder(registered)),
                                          toLine(Commands::registerCheque(registered))});
    QVERIFY2(ended.exitCode == 0, ended.all());
}

void TestApply::linesThatAreNotUnderstood_data()
{
    QTest::addColumn<QByteArray>("line");
    const QByteArray good = toLine(Commands::addOrder(QStringLiteral("3")));
    QTest::newRow("text") << QByteArray("addOrder 3");
    QTest::newRow("half a line") << good.left(40);
    QTest::newRow("a line and more") << good + " x";
    QTest::newRow("two objects") << good + good;
    QTest::newRow("array") << QByteArray("[" + good + "]");
    QTest::newRow("string") << QByteArray("\"addOrder\"");
    QTest::newRow("number") << QByteArray("3");
    QTest::newRow("null") << QByteArray("null");
    QTest::newRow("single quotes") << QByteArray(good).replace('"', '\'');
    QTest::newRow("comma at the end") << QByteArray(good).replace("}", ",}");
    QTest::newRow("invalid UTF-8") << QByteArray(good).replace("Zo\xC3\xAB", "Zo\xEB");
    QTest::newRow("cut UTF-8") << QByteArray(good).replace("Zo\xC3\xAB", "Zo\xC3");
    QTest::newRow("surrogate as UTF-8") << QByteArray(good).replace("Zo\xC3\xAB", "\xED\xA0\x80");
    QTest::newRow("NUL") << QByteArray("\0", 1);
    QTest::newRow("deep") << QByteArray(5000, '[') + QByteArray(5000, ']');
    QTest::newRow("empty object") << QByteArray("{}");
    QTest::newRow("no use") << toLine(
        Commands::without(Commands::addOrder(QStringLiteral("3")), QStringLiteral("use")));
    for (const char *use : {"", "addorder", "AddOrder", "removeOrder", "undoPayment", "init", " "})
        QTest::addRow("use '%s'", use)
            << toLine(Commands::with(Commands::addOrder(QStringLiteral("3")), QStringLiteral("use"),
                                     QString::fromLatin1(use)));
    QTest::newRow("use 7") << toLine(
        Commands::with(Commands::addOrder(QStringLiteral("3")), QStringLiteral("use"), 7));
    QTest::newRow("use null") << toLine(Commands::with(Commands::addOrder(QStringLiteral("3")),
                                                       QStringLiteral("use"), QJsonValue()));
    const auto conversation = [](const char *field, const char *value) {
        QTest::addRow("%s %s", field, value) << toLine(
            Commands::with(Commands::registerConversation(registered, QStringLiteral("inDepth")),
                           QString::fromLatin1(field), QString::fromLatin1(value)));
    };
    for (const char *type : {"indepth", "InDepth", "Verdiepingsgesprek", "0", " "})
        conversation("type", type);
    for (const char *form : {"ecoaching", "e-coaching", "Individual", "1"})
        conversation("form", form);
    for (const char *theme : {"", "Meaning", "Zingeving", "meaning "})
        QTest::addRow("theme '%s'", theme) << toLine(
            Commands::with(Commands::reviseCareerQuestion(registered), QStringLiteral("themes"),
                           QJsonArray{QStringLiteral("jobTarget"), QString::fromLatin1(theme)}));
    QTest::newRow("theme null") << toLine(
        Commands::with(Commands::reviseCareerQuestion(registered), QStringLiteral("themes"),
                       QJsonArray{QStringLiteral("jobTarget"), QJsonValue()}));
    for (const QJsonObject &line : everyUseCase()) {
        const QByteArray use = line.value(QStringLiteral("use")).toString().toLatin1();
        QTest::addRow("%s with a field too many", use.constData())
            << toLine(Commands::with(line, QStringLiteral("remark"), QString()));
    }
    QJsonObject registration = Commands::registerCheque(ordered);
    registration.insert(
        QStringLiteral("intake"),
        Commands::with(Commands::intake(20), QStringLiteral("type"), QStringLiteral("intake")));
    QTest::newRow("an intake with a type") << toLine(registration);
    registration.insert(QStringLiteral("intake"), QJsonValue());
    QTest::newRow("no intake at all") << toLine(registration);
}
void TestApply::linesThatAreNotUnderstood()
{
    QFETCH(const QByteArray, line);
    nothingIsStoredBy({line});
}

void TestApply::missingFields()
{
    QList<QByteArray> lines;
    for (const QJsonObject &line : everyUseCase()) {
        for (const QString &field : line.keys()) {
            if (!optionalFields.contains(field))
                lines.append(toLine(Commands::without(line, field)));
        }
    }
    const QJsonObject registration = Commands::registerCheque(ordered);
    const QJsonObject intake = registration.value(QStringLiteral("intake")).toObject();
    for (const QString &field : intake.keys())
        lines.append(toLine(Commands::with(registration, QStringLiteral("intake"),
                                           Commands::without(intake, field))));
    QVERIFY(lines.size() > 30);
    nothingIsStoredBy(lines);
}

void TestApply::otherKindsOfValues()
{
    QList<QByteArray> lines;
    for (const QJsonObject &line : everyUseCase()) {
        for (auto field = line.begin(); field != line.end(); ++field) {
            for (const QJsonValue other : otherKinds(field.value()))
                lines.append(toLine(Commands::with(line, field.key(), other)));
        }
    }
    const QJsonObject registration = Commands::registerCheque(ordered);
    const QJsonObject intake = registration.value(QStringLiteral("intake")).toObject();
    for (auto field = intake.begin(); field != intake.end(); ++field) {
        for (const QJsonValue other : otherKinds(field.value()))
            lines.append(toLine(Commands::with(registration, QStringLiteral("intake"),
                                               Commands::with(intake, field.key(), other))));
    }
    QVERIFY(lines.size() > 150);
    nothingIsStoredBy(lines);
}

void TestApply::emptyFields_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("expected");
    const auto row = [](const QJsonObject &line, const char *field, const char *expected) {
        const QByteArray use = line.value(QStringLiteral("use")).toString().toLatin1();
        QTest::addRow("%s, no %s", use.constData(), field)
            << toLine(Commands::with(line, QString::fromLatin1(field), QJsonValue()))
            << QString::fromLatin1(expected);
    };
    const QJsonObject order = everyUseCase().at(1);
    row(order, "chequeNumber", "error chequeNumberMissing chequeNumber");
    row(order, "clientNumber", "error clientNumberMissing clientNumber");
    row(order, "familyName", "error nameMissing familyName");
    row(order, "givenName", "error nameMissing givenName");
    row(order, "requestedOn", "error dateInvalid requestedOn");
    row(order, "hours", "error hoursInvalid hours");
    row(order, "validUntil", "");
    row(order, "valueCents", "");
    row(order, "clientCostCents", "");
    const QJsonObject conversation =
        Commands::registerConversation(registered, QStringLiteral("inDepth"));
    row(conversation, "chequeNumber", "error chequeNotFound chequeNumber");
    row(conversation, "type", "error typeMissing type");
    row(conversation, "form", "error formMissing form");
    row(conversation, "date", "error dateMissing date");
    row(conversation, "minutes", "error durationMissing minutes");
    row(conversation, "counsellor", "error counsellorMissing counsellor");
    row(conversation, "feedback", "");
    row(conversation, "clientAgrees", "");
    row(conversation, "confirmed", "");
    row(Commands::reviseCareerQuestion(registered), "themes", "error themeMissing themes");
    row(Commands::reviseCareerQuestion(registered), "question", "error questionMissing question");
    row(Commands::markPaid(), "registeredUpTo", "error dateMissing registeredUpTo");
    row(Commands::markPaid(), "paidOn", "error dateMissing paidOn");
    row(Commands::markPaid(), "reference", "");
}
void TestApply::emptyFields()
{
    QFETCH(const QByteArray, line);
    QFETCH(const QString, expected);
    const ProgramRegister file;
    QVERIFY(file.copyFrom(m_prepared));
    const Ended ended = file.apply({line});
    QCOMPARE(outlineOf(ended.json().value(QStringLiteral("findings")).toArray())
                 .join(QStringLiteral("; ")),
             expected);
    QCOMPARE(ended.json().value(QStringLiteral("ok")), QJsonValue(expected.isEmpty()));
    QCOMPARE(ended.exitCode, expected.isEmpty() ? 0 : 1);
}

void TestApply::numbers_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QByteArray>("number");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *field, const char *number, const char *expected) {
        QTest::addRow("%s %s", field, number)
            << QString::fromLatin1(field) << QByteArray(number) << QString::fromLatin1(expected);
    };
    for (const char *number : {"0", "-1", "11", "4.5", "4.0000001", "1e300", "-1e300", "1e-300",
                               "2147483651", "4294967300", "18446744073709551620"})
        row("hours", number, "error hoursInvalid hours");
    row("hours", "4.0", "");
    row("hours", "40e-1", "");
    for (const char *number : {"-1", "0.5", "1e300", "9223372036854775807", "18446744073709551616"})
        row("valueCents", number, "error amountInvalid value");
    row("valueCents", "0", "");
    row("valueCents", "1e2", "");
    for (const char *number : {"45", "-60", "60.5", "1e300", "4294967356", "150"})
        row("minutes", number, "error durationNotAllowed minutes");
    row("minutes", "6e1", "");
}
void TestApply::numbers()
{
    QFETCH(const QString, field);
    QFETCH(const QByteArray, number);
    QFETCH(const QString, expected);
    const ProgramRegister file;
    QVERIFY(file.copyFrom(m_prepared));
    // As it stands in the text: a JSON library of ours must not round it first.
    const QJsonObject line = field == QLatin1StringView("minutes")
        ? Commands::registerConversation(registered, QStringLiteral("inDepth"))
        : Commands::addOrder(QStringLiteral("3"));
    const QByteArray text =
        toLine(Commands::with(line, field, QStringLiteral("here"))).replace("\"here\"", number);
    const Ended ended = file.apply({text});
    const QStringList findings =
        outlineOf(ended.json().value(QStringLiteral("findings")).toArray());
    if (expected.isEmpty())
        QVERIFY2(findings.isEmpty() && ended.exitCode == 0, ended.all());
    else
        QVERIFY2(findings.contains(expected) && ended.exitCode == 1, ended.all());
}

void TestApply::lineEnds_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QList<int>>("answered");
    const QByteArray one = toLine(Commands::lookUp(ordered));
    QTest::newRow("nothing") << QByteArray() << QList<int>{};
    QTest::newRow("blank lines only") << QByteArray("\n \t\r\n\n") << QList<int>{};
    QTest::newRow("LF") << one + "\n" + one + "\n" << QList<int>{1, 2};
    QTest::newRow("CRLF") << one + "\r\n" + one + "\r\n" << QList<int>{1, 2};
    QTest::newRow("no newline at the end") << one + "\n" + one << QList<int>{1, 2};
    QTest::newRow("blank lines count") << "\n" + one + "\n\n  \r\n" + one << QList<int>{2, 5};
    QTest::newRow("blanks around a line") << " \t" + one + "  \n" << QList<int>{1};
    QTest::newRow("byte order mark") << "\xEF\xBB\xBF" + one + "\n" << QList<int>{1};
}
void TestApply::lineEnds()
{
    QFETCH(const QByteArray, input);
    QFETCH(const QList<int>, answered);
    const ProgramRegister file;
    QVERIFY(file.copyFrom(m_prepared));
    const Ended ended = file.call({QStringLiteral("apply"), QStringLiteral("-")}, input);
    QList<int> numbers;
    for (const QJsonObject &result : ended.jsonLines()) {
        QVERIFY2(result.value(QStringLiteral("ok")).toBool(), ended.all());
        numbers.append(result.value(QStringLiteral("line")).toInt());
    }
    QCOMPARE(numbers, answered);
    QVERIFY2(ended.exitCode == 0 && ended.errors.isEmpty(), ended.all());
}

/// Whatever stands in a line, the next one is a line again; in a pipe too.
void TestApply::longLines()
{
    const ProgramRegister file;
    QVERIFY(file.copyFrom(m_prepared));
    const QByteArray good = toLine(Commands::lookUp(ordered));
    const QList<QByteArray> lines{QByteArray(3'000'000, 'x'),
                                  good,
                                  QByteArray(3'000'000, '\0'),
                                  good,
                                  good + QByteArray(500'000, ' '),
                                  QByteArray("\0\0", 2),
                                  good};
    const Ended ended = file.apply(lines);
    QList<bool> accepted;
    for (const QJsonObject &result : ended.jsonLines())
        accepted.append(result.value(QStringLiteral("ok")).toBool());
    QVERIFY2(accepted == QList<bool>({false, true, false, true, true, false, true}), ended.all());
}

void TestApply::aFileReadsAsStandardInput()
{
    const ProgramRegister file;
    QVERIFY(file.copyFrom(m_prepared));
    const QString commands = file.inFolder(QStringLiteral("lijst é? #1%.jsonl"));
    const QByteArray lines = "\n" + toLine(Commands::lookUp(ordered)) + "\r\n{}\n\n"
        + toLine(Commands::lookUp(registered));
    QVERIFY(writeBytes(commands, lines));
    const Ended fromFile = file.call({QStringLiteral("apply"), commands});
    const Ended fromInput = file.call({QStringLiteral("apply"), QStringLiteral("-")}, lines);
    QCOMPARE(fromFile.output, fromInput.output);
    QCOMPARE(fromFile.exitCode, 1);
    QCOMPARE(fromInput.exitCode, 1);
    QCOMPARE(fromFile.lines().size(), 3);
}

void TestApply::unreadableInput()
{
    const ProgramRegister file;
    QVERIFY(file.copyFrom(m_prepared));
    for (const QString &input :
         {file.inFolder(QStringLiteral("nowhere.jsonl")), file.inFolder(QString()), QString()}) {
        const Ended ended = file.call({QStringLiteral("apply"), input});
        QCOMPARE(ended.exitCode, 2);
        QVERIFY2(ended.output.isEmpty() && !ended.errors.isEmpty(), ended.all());
    }
}

void TestApply::stopsOnError()
{
    const QList<QByteArray> lines{toLine(Commands::addOrder(QStringLiteral("5"))), QByteArray(),
                                  toLine(Commands::lookUp(QStringLiteral("6"))),
                                  toLine(Commands::addOrder(QStringLiteral("7")))};
    for (const bool stops : {true, false}) {
        const ProgramRegister file;
        QVERIFY(file.copyFrom(m_prepared));
        QStringList arguments{QStringLiteral("apply"), QStringLiteral("-")};
        if (stops)
            arguments.append(QStringLiteral("--stop-on-error"));
        const Ended ended = file.call(arguments, lines.join('\n'));
        QCOMPARE(ended.exitCode, 1);
        QCOMPARE(ended.lines().size(), stops ? 2 : 3);
        QVERIFY(!file.show(QStringLiteral("5")).isEmpty());
        QCOMPARE(file.show(QStringLiteral("7")).isEmpty(), stops);
    }
}

void TestApply::oneObject()
{
    const ProgramRegister file;
    QVERIFY(file.copyFrom(m_prepared));
    const QList<QByteArray> lines{toLine(Commands::lookUp(ordered)), QByteArray(), "{}",
                                  toLine(Commands::lookUp(registered))};
    const Ended apart = file.apply(lines);
    const Ended together = file.apply(lines, {QStringLiteral("--json")});
    QCOMPARE(together.exitCode, 1);
    QCOMPARE(together.lines().size(), 1);
    QCOMPARE(together.json().value(QStringLiteral("ok")), QJsonValue(false));
    QJsonArray expected;
    for (const QJsonObject &result : apart.jsonLines())
        expected.append(result);
    QCOMPARE(expected.size(), 3);
    QCOMPARE(together.json().value(QStringLiteral("lines")).toArray(), expected);

    const Ended good = file.apply({lines.constFirst()}, {QStringLiteral("--json")});
    QCOMPARE(good.exitCode, 0);
    QCOMPARE(good.json().value(QStringLiteral("ok")), QJsonValue(true));
}

/// A refused closing leaves the dossier as it was; so does the one that lacks half of it.
void TestApply::confirmsNothingByItself()
{
    const ProgramRegister file;
    QVERIFY(file.copyFrom(m_prepared));
    const QJsonObject before = file.show(registered);
    const QJsonObject closing =
        Commands::registerConversation(registered, QStringLiteral("synthesis"));
    const Ended refused =
        file.apply({toLine(Commands::without(closing, QStringLiteral("confirmed"))),
                    toLine(Commands::with(closing, QStringLiteral("confirmed"),
                                          QJsonArray{QStringLiteral("hoursLost")})),
                    toLine(Commands::with(closing, QStringLiteral("confirmed"),
                                          QJsonArray{QStringLiteral("ClosesCheque"), QString()}))});
    QCOMPARE(refused.exitCode, 1);
    QCOMPARE(file.show(registered), before);
    const Ended accepted = file.apply(
        {toLine(Commands::with(closing, QStringLiteral("confirmed"),
                               QJsonArray{QStringLiteral("hoursLost"), QStringLiteral("no rule"),
                                          QStringLiteral("closesCheque")}))});
    QVERIFY2(accepted.exitCode == 0, accepted.all());
    QCOMPARE(file.show(registered).value(QStringLiteral("status")).toString(),
             QStringLiteral("closed"));
}

QTEST_GUILESS_MAIN(TestApply)
#include "tst_apply.moc"
