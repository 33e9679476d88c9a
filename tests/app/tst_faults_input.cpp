// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/commands.h"
#include "tests/support/testcase.h"

#include <QRegularExpression>

namespace {

const QString inUse = QStringLiteral("00000000001");
const QString ordered = QStringLiteral("00000000002");

/// Stands for the character in a line, which then gets it as JSON writes it: `\ud800` too.
const QString hole = QStringLiteral("HIER");

QByteArray withCharacter(const QByteArray &line, uint code)
{
    const QByteArray escape = "\\u" + QByteArray::number(code, 16).rightJustified(4, '0');
    return QByteArray(line).replace(hole.toUtf8(), escape);
}

/// What is wrong with one field, and its place.
QString onlyFinding(const QJsonObject &result)
{
    const QJsonArray findings = result.value(QStringLiteral("findings")).toArray();
    if (findings.size() != 1)
        return QStringLiteral("%1 findings").arg(findings.size());
    static const QRegularExpression number(QStringLiteral("[0-9]+"));
    const QString message = findings.first().toObject().value(QStringLiteral("message")).toString();
    return QString(outlineOf(findings).constFirst() + u' ' + number.match(message).captured());
}

} // namespace

/// F20 and F21 for other programs: what they send is refused with its place, or found as it is.
class FaultsInputTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void f21_apply_data();
    void f21_apply();
    void f21_importOrders_data();
    void f21_importOrders();
    void f21_names_data();
    void f21_names();
    void f20_keyword_data();
    void f20_keyword();

private:
    ProgramRegister m_file;
};

void FaultsInputTest::initTestCase()
{
    using namespace Commands;
    QCOMPARE(m_file.init(), QByteArray());
    const Ended ended = m_file.apply({toLine(with(addOrder(inUse), QStringLiteral("familyName"),
                                                  QStringLiteral("100% O'B_\\\""))),
                                      toLine(addOrder(ordered)), toLine(registerCheque(inUse))});
    QVERIFY2(ended.exitCode == 0, ended.all());
}

void FaultsInputTest::f21_apply_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("expected"); // the place follows
    using namespace Commands;
    const QString text = QString(QStringLiteral(" Janssens Zoe\u0308\U0001F600") + hole + u'x');
    const auto row = [](const char *name, const QJsonObject &line, const char *expected) {
        QTest::newRow(name) << toLine(line) << QString::fromLatin1(expected);
    };
    const QJsonObject intakeOf = with(intake(20), QStringLiteral("counsellor"), text);
    const QJsonObject feedbackOf = with(intake(20), QStringLiteral("feedback"), text);
    const QJsonObject talk = registerConversation(inUse, QStringLiteral("inDepth"));
    row("family name", with(addOrder(QStringLiteral("9")), QStringLiteral("familyName"), text),
        "error nameForbiddenCharacter familyName");
    row("given name", with(addOrder(QStringLiteral("9")), QStringLiteral("givenName"), text),
        "error nameForbiddenCharacter givenName");
    row("question", with(registerCheque(ordered), QStringLiteral("question"), text),
        "error textForbiddenCharacter question");
    row("counsellor of the intake",
        with(registerCheque(ordered), QStringLiteral("intake"), intakeOf),
        "error counsellorForm counsellor");
    row("feedback of the intake",
        with(registerCheque(ordered), QStringLiteral("intake"), feedbackOf),
        "error textForbiddenCharacter feedback");
    row("counsellor", with(talk, QStringLiteral("counsellor"), text),
        "error counsellorForm counsellor");
    row("feedback", with(talk, QStringLiteral("feedback"), text),
        "error textForbiddenCharacter feedback");
    row("revised question", with(reviseCareerQuestion(inUse), QStringLiteral("question"), text),
        "error textForbiddenCharacter question");
    row("reference", with(markPaid(), QStringLiteral("reference"), text),
        "error textForbiddenCharacter reference");
}

void FaultsInputTest::f21_apply()
{
    QFETCH(const QByteArray, line);
    QFETCH(const QString, expected);
    QVERIFY(line.contains(hole.toUtf8()));
    const QByteArray before = bytesOf(m_file.path());
    QList<QByteArray> lines;
    for (const uint code : {0x0U, 0x1bU, 0x85U, 0x202eU, 0x2066U, 0x200bU, 0xfeffU, 0xd800U,
                            0xdc00U, 0xfffeU, 0x3164U, 0x2028U})
        lines.append(withCharacter(line, code));
    const Ended ended = m_file.apply(lines);
    QCOMPARE(ended.exitCode, 1);
    QCOMPARE(ended.jsonLines().size(), lines.size());
    for (const QJsonObject &result : ended.jsonLines())
        QCOMPARE(onlyFinding(result), QString(expected + u" 14"));
    QCOMPARE(bytesOf(m_file.path()), before);
}

void FaultsInputTest::f21_importOrders_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("NUL") << QByteArray("Zo\0e", 4);
    QTest::newRow("escape") << QByteArray("Zo\x1b[2J");
    QTest::newRow("turned around") << QByteArray("Zo\u202egnp");
    QTest::newRow("zero-width") << QByteArray("Zo\u200be");
    QTest::newRow("line break") << QByteArray("\"Zo\ne\"");
    QTest::newRow("a control of Windows-1252") << QByteArray("Zo\x81");
}

void FaultsInputTest::f21_importOrders()
{
    QFETCH(const QByteArray, name);
    const QByteArray before = bytesOf(m_file.path());
    const QString path = m_file.inFolder(QStringLiteral("orders.csv"));
    QVERIFY(writeBytes(
        path,
        "Chequenummer;Klantnummer;Familienaam;Voornaam;Aangevraagd op;Aantal uren\n9;60004436;"
            + name + ";An;2024-03-03;4\n"));
    const Ended ended = m_file.call({QStringLiteral("import-orders"), path});
    QCOMPARE(ended.exitCode, 1);
    const QStringList cells = ended.lines().value(0).split(u'\t');
    QCOMPARE(cells.mid(0, 3),
             QStringList({QStringLiteral("2"), QStringLiteral("9"),
                          QStringLiteral("nameForbiddenCharacter")}));
    QVERIFY2(cells.value(3).contains(QStringLiteral(" 3 ")), ended.all());
    QVERIFY2(!ended.output.contains('\x1b') && !ended.output.contains("\u202e"), ended.all());
    QCOMPARE(bytesOf(m_file.path()), before);
}

void FaultsInputTest::f21_names_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("command");
    for (const char *option : {"--centre", "--user"}) {
        for (const char *command :
             {"show|1", "apply|-", "export|guidances|out.csv", "init", "demo"})
            QTest::addRow("%s, %s", option, command)
                << QString::fromLatin1(option) << QString::fromLatin1(command);
    }
}

void FaultsInputTest::f21_names()
{
    QFETCH(const QString, option);
    QFETCH(const QString, command);
    const ProgramRegister file;
    for (const char *name :
         {"De\nBrug", "De\tBrug", "De\u202eBrug", "De\u200bBrug", "De\u0085Brug"}) {
        const Ended ended = file.call(QStringList{QStringLiteral("--user"), QStringLiteral("A B"),
                                                  QStringLiteral("--centre"), QStringLiteral("C"),
                                                  option, QString::fromUtf8(name)}
                                      + command.split(u'|'));
        QCOMPARE(ended.exitCode, 2);
        QVERIFY2(ended.output.isEmpty() && ended.errors.contains(" 3 "), ended.all());
        QVERIFY(!QFile::exists(file.path()));
    }
}

void FaultsInputTest::f20_keyword_data()
{
    QTest::addColumn<bool>("found");
    for (const char *keyword : {"100%", "%", "_", "\\", "\"", "o'b_", "O’B", "100% b_\\\""})
        QTest::newRow(keyword) << true;
    for (const char *keyword : {"10%", "%%", "__", "o%b", "O_B", "' OR 1=1", "[0-9]", ".*", "b.\\"})
        QTest::newRow(keyword) << false;
}

void FaultsInputTest::f20_keyword()
{
    QFETCH(const bool, found);
    const QString keyword = QString::fromUtf8(QTest::currentDataTag());
    const QString out = m_file.inFolder(QStringLiteral("out.csv"));
    for (const char *what : {"guidances", "financial"}) {
        const Ended ended = m_file.call({QStringLiteral("export"), QString::fromLatin1(what), out,
                                         QStringLiteral("--keyword"), keyword});
        QVERIFY2(ended.exitCode == 0, ended.all());
        QCOMPARE(bytesOf(out).count('\n'), found ? 2 : 1);
    }
}

QTEST_GUILESS_MAIN(FaultsInputTest)
#include "tst_faults_input.moc"
