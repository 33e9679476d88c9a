// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/commands.h"
#include "tests/support/testcase.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <numeric>

namespace {

const QString number = QStringLiteral("00007788152");

QString isoDay(int daysAgo)
{
    return Noon::today().addDays(-daysAgo).toString(Qt::ISODate);
}

/// An order of 3 March 2024, still valid; the tariff of that day holds whatever comes after it.
QJsonObject orderOf2024()
{
    QJsonObject order = Commands::addOrder(number);
    order.insert(QStringLiteral("requestedOn"), QStringLiteral("2024-03-03"));
    order.insert(QStringLiteral("validUntil"), isoDay(0));
    return order;
}

/// The points in time of a dossier, which no test can know; in their place stands `time`.
void takeTimesOut(QJsonValue &value, QStringList &times)
{
    static const QStringList names{QStringLiteral("registeredAt"), QStringLiteral("notedAt")};
    if (value.isArray()) {
        QJsonArray array = value.toArray();
        for (auto &&item : array) {
            QJsonValue copy = item;
            takeTimesOut(copy, times);
            item = copy;
        }
        value = array;
    } else if (value.isObject()) {
        QJsonObject object = value.toObject();
        for (const QString &name : object.keys()) {
            QJsonValue field = object.value(name);
            if (names.contains(name)) {
                times.append(field.toString());
                field = QStringLiteral("time");
            }
            takeTimesOut(field, times);
            object.insert(name, field);
        }
        value = object;
    }
}

QJsonObject withoutTimes(const QJsonObject &dossier, QStringList &times)
{
    QJsonValue value = dossier;
    takeTimesOut(value, times);
    return value.toObject();
}

/// The text with the days filled in: %0 is today, %20 twenty days ago.
QJsonObject expectedDossier(const char *text)
{
    QString json = QString::fromUtf8(text);
    for (const int daysAgo : {0, 2, 5, 10, 20})
        json.replace(QStringLiteral("\"%%1\"").arg(daysAgo),
                     QStringLiteral("\"%1\"").arg(isoDay(daysAgo)));
    return QJsonDocument::fromJson(json.toUtf8()).object();
}

QList<int> valuesOf(const QJsonObject &dossier)
{
    QList<int> values;
    for (const QJsonValue conversation : dossier.value(QStringLiteral("guidances"))
                                             .toArray()
                                             .last()
                                             .toObject()
                                             .value(QStringLiteral("conversations"))
                                             .toArray())
        values.append(conversation.toObject().value(QStringLiteral("valueCents")).toInt(-1));
    return values;
}

} // namespace

/// `show` gives a dossier back as it was written.
class TestShow : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void anOrder();
    void aWholeStory();
    void severalCentres();
    void statuses_data();
    void statuses();
    void values_data();
    void values();
    void numbersAsTyped_data();
    void numbersAsTyped();
    void unknown_data();
    void unknown();
    void textsComeBack();
    void whoActed();
};

void TestShow::anOrder()
{
    const ProgramRegister file;
    QCOMPARE(file.init(), QByteArray());
    QCOMPARE(file.apply({toLine(orderOf2024())}).exitCode, 0);
    const QJsonObject expected = expectedDossier(R"({
        "chequeNumber": "00007788152", "clientNumber": "60004436", "familyName": "Maes",
        "givenName": "Zoë", "requestedOn": "2024-03-03", "validUntil": "%0", "minutes": 240,
        "remainingMinutes": 240, "valueCents": 72600, "clientCostCents": 4500,
        "status": "available", "guidances": []})");
    QCOMPARE(toLine(file.show(number)), toLine(expected));
    const Ended ended = file.call({QStringLiteral("show"), number, QStringLiteral("--json")});
    QCOMPARE(ended.exitCode, 0);
    QCOMPARE(ended.errors, QByteArray());
    QCOMPARE(ended.lines().size(), 1);
    QCOMPARE(toLine(ended.json()), toLine(expected));
}

/// Everything a dossier can hold: versions of the question, a deleted conversation and its
/// correction, lines paid with and without a reference, a synthesis of nothing, aftercare.
void TestShow::aWholeStory()
{
    const ProgramRegister file;
    QCOMPARE(file.init(), QByteArray());
    using namespace Commands;
    const auto talk = [](const char *type, int daysAgo, int minutes, const char *form) {
        QJsonObject line = registerConversation(number, QString::fromLatin1(type));
        line.insert(QStringLiteral("date"), isoDay(daysAgo));
        line.insert(QStringLiteral("minutes"), minutes);
        line.insert(QStringLiteral("form"), QString::fromLatin1(form));
        return toLine(line);
    };
    const QJsonObject noReference = without(markPaid(), QStringLiteral("reference"));
    const QDateTime before = QDateTime::currentDateTimeUtc();
    const Ended ended =
        file.apply({toLine(orderOf2024()), toLine(registerCheque(number)), toLine(noReference),
                    talk("inDepth", 10, 30, "eCoaching"), toLine(deleteLatestConversation(number)),
                    toLine(reviseCareerQuestion(number)), toLine(markPaid()),
                    talk("inDepth", 10, 120, "group"), talk("inDepth", 5, 60, "individual"),
                    talk("synthesis", 2, 0, "individual"), talk("aftercare", 0, 90, "eCoaching")});
    const QDateTime after = QDateTime::currentDateTimeUtc();
    QVERIFY2(ended.exitCode == 0, ended.all());
    QStringList times;
    const QJsonObject dossier = withoutTimes(file.show(number), times);
    QCOMPARE(toLine(dossier), toLine(expectedDossier(R"({
        "chequeNumber": "00007788152", "clientNumber": "60004436", "familyName": "Maes",
        "givenName": "Zoë", "requestedOn": "2024-03-03", "validUntil": "%0", "minutes": 240,
        "remainingMinutes": 0, "valueCents": 72600, "clientCostCents": 4500, "status": "closed",
        "guidances": [{
            "centre": "Loopbaancentrum De Brug", "registeredAt": "time", "status": "closed",
            "questions": [
                {"notedAt": "time", "themes": ["meaning"], "text": "Wat past bij mij?"},
                {"notedAt": "time", "themes": ["workableWork", "jobTarget"],
                 "text": "Welke opleiding helpt mij?"}],
            "conversations": [
                {"date": "%20", "type": "intake", "form": "individual", "minutes": 60,
                 "counsellor": "Janssens Thomas", "feedback": "", "valueCents": 18150,
                 "deleted": false},
                {"date": "%10", "type": "inDepth", "form": "eCoaching", "minutes": 30,
                 "counsellor": "Janssens Thomas", "feedback": "", "valueCents": 9075,
                 "deleted": true},
                {"date": "%10", "type": "inDepth", "form": "group", "minutes": 120,
                 "counsellor": "Janssens Thomas", "feedback": "", "valueCents": 36300,
                 "deleted": false},
                {"date": "%5", "type": "inDepth", "form": "individual", "minutes": 60,
                 "counsellor": "Janssens Thomas", "feedback": "", "valueCents": 18150,
                 "deleted": false},
                {"date": "%2", "type": "synthesis", "form": "individual", "minutes": 0,
                 "counsellor": "Janssens Thomas", "feedback": "", "valueCents": 0,
                 "deleted": false},
                {"date": "%0", "type": "aftercare", "form": "eCoaching", "minutes": 90,
                 "counsellor": "Janssens Thomas", "feedback": "", "valueCents": 0,
                 "deleted": false}],
            "payouts": [
                {"cents": 18150, "kind": "payout", "registeredAt": "time", "paidOn": "%0",
                 "reference": null},
                {"cents": 9075, "kind": "payout", "registeredAt": "time", "paidOn": "%0",
                 "reference": "2026-11 nr. 7"},
                {"cents": -9075, "kind": "correction", "registeredAt": "time", "paidOn": "%0",
                 "reference": "2026-11 nr. 7"},
                {"cents": 36300, "kind": "payout", "registeredAt": "time", "paidOn": null,
                 "reference": null},
                {"cents": 18150, "kind": "payout", "registeredAt": "time", "paidOn": null,
                 "reference": null}]}]})")));
    QCOMPARE(times.size(), 8);
    static const QRegularExpression form(
        QStringLiteral("\\A[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z\\z"));
    for (const QString &text : times) {
        QVERIFY2(form.match(text).hasMatch(), qPrintable(text));
        const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
        QVERIFY2(before <= time && time <= after, qPrintable(text));
    }
}

void TestShow::severalCentres()
{
    const ProgramRegister file;
    QCOMPARE(file.init(), QByteArray());
    const QStringList kompas{QStringLiteral("--centre"), QStringLiteral(" Het  Kompas "),
                             QStringLiteral("--user"), QStringLiteral("Goossens Bart")};
    using namespace Commands;
    // A centre nobody knows may look and be refused; it is there from its first write on.
    const QByteArray registration = toLine(registerCheque(number));
    QCOMPARE(file.apply({toLine(addOrder(number)), registration,
                         toLine(deleteLatestConversation(number))})
                 .exitCode,
             0);
    QCOMPARE(file.apply({toLine(lookUp(number)), registration}, kompas).exitCode, 0);
    QCOMPARE(file.apply({toLine(deleteLatestConversation(number))}, kompas).exitCode, 0);
    QCOMPARE(file.apply({registration}).exitCode, 0);
    const QJsonArray guidances = file.show(number).value(QStringLiteral("guidances")).toArray();
    QStringList outline;
    for (const QJsonValue value : guidances) {
        const QJsonObject guidance = value.toObject();
        outline.append(QString(guidance.value(QStringLiteral("centre")).toString() + u' '
                               + guidance.value(QStringLiteral("status")).toString()));
        QCOMPARE(guidance.value(QStringLiteral("questions")).toArray().size(), 1);
        QCOMPARE(guidance.value(QStringLiteral("conversations")).toArray().size(), 1);
    }
    QCOMPARE(outline,
             QStringList({QStringLiteral("Loopbaancentrum De Brug available"),
                          QStringLiteral("Het Kompas available"),
                          QStringLiteral("Loopbaancentrum De Brug inUse")}));
    QCOMPARE(file.show(number).value(QStringLiteral("status")).toString(), QStringLiteral("inUse"));
}

void TestShow::statuses_data()
{
    QTest::addColumn<QString>("ending");
    QTest::addColumn<bool>("valid");
    QTest::addColumn<QString>("status");
    QTest::addColumn<int>("remaining");
    const auto row = [](const char *ending, bool valid, const char *status, int remaining) {
        QTest::addRow("%s, %s", ending, valid ? "valid" : "validity passed")
            << QString::fromLatin1(ending) << valid << QString::fromLatin1(status) << remaining;
    };
    for (const bool valid : {true, false}) {
        row("nothing", valid, valid ? "available" : "expired", 240);
        row("intake", valid, "inUse", 180);
        row("synthesis", valid, "closed", 120);
        row("discontinuation", valid, "discontinued", 120);
        row("deleted", valid, valid ? "available" : "expired", 240);
    }
}
void TestShow::statuses()
{
    QFETCH(const QString, ending);
    QFETCH(const bool, valid);
    if (!valid && !Noon::canMoveDays())
        QSKIP("the program's day cannot be moved on this system");
    const ProgramRegister file;
    QCOMPARE(file.init(), QByteArray());
    using namespace Commands;
    // What happened, happened yesterday, the last day or the last but one of its validity.
    QList<QByteArray> lines{
        toLine(with(addOrder(number), QStringLiteral("validUntil"), isoDay(valid ? 0 : 1)))};
    if (ending != QLatin1StringView("nothing"))
        lines.append(toLine(registerCheque(number)));
    if (ending == QLatin1StringView("deleted"))
        lines.append(toLine(deleteLatestConversation(number)));
    else if (lines.size() == 2 && ending != QLatin1StringView("intake"))
        lines.append(toLine(registerConversation(number, ending)));
    const Ended ended = file.apply(lines, {}, Noon::canMoveDays() ? -1 : 0);
    QVERIFY2(ended.exitCode == 0, ended.all());
    const QJsonObject dossier = file.show(number);
    QTEST(dossier.value(QStringLiteral("status")).toString(), "status");
    QTEST(dossier.value(QStringLiteral("remainingMinutes")).toInt(), "remaining");
}

void TestShow::values_data()
{
    QTest::addColumn<QString>("requestedOn");
    QTest::addColumn<int>("hours");
    QTest::addColumn<int>("ordered"); // -1: by the tariff
    QTest::addColumn<QList<int>>("minutes"); // from the intake to the synthesis
    QTest::addColumn<QList<int>>("values");
    QTest::addColumn<int>("cost");
    QTest::newRow("2013") << QStringLiteral("2013-07-01") << 4 << -1 << QList<int>{60, 120, 60}
                          << QList<int>{16638, 33275, 16637} << 4000;
    QTest::newRow("2019") << QStringLiteral("2019-12-31") << 4 << -1 << QList<int>{60, 120, 60}
                          << QList<int>{16638, 33275, 16637} << 4000;
    QTest::newRow("2020") << QStringLiteral("2020-01-01") << 4 << -1
                          << QList<int>{30, 30, 30, 30, 30, 30, 30, 30}
                          << QList<int>{8485, 8486, 8485, 8486, 8485, 8486, 8485, 8486} << 4000;
    QTest::newRow("2023") << QStringLiteral("2023-12-31") << 3 << -1 << QList<int>{90, 90}
                          << QList<int>{25456, 25457} << 4000;
    QTest::newRow("2024") << QStringLiteral("2024-01-01") << 4 << -1 << QList<int>{120, 90, 30}
                          << QList<int>{36300, 27225, 9075} << 4500;
    QTest::newRow("a value of its own")
        << QStringLiteral("2024-01-01") << 3 << 10000 << QList<int>{30, 30, 60, 60}
        << QList<int>{1667, 1666, 3334, 3333} << 4500;
    QTest::newRow("worth nothing")
        << QStringLiteral("2024-01-01") << 3 << 0 << QList<int>{90, 90} << QList<int>{0, 0} << 4500;
}
void TestShow::values()
{
    QFETCH(const QList<int>, minutes);
    QFETCH(const QList<int>, values);
    QFETCH(const int, ordered);
    QFETCH(const QString, requestedOn);
    QFETCH(const int, hours);
    using namespace Commands;
    QJsonObject order = orderOf2024();
    order.insert(QStringLiteral("requestedOn"), requestedOn);
    order.insert(QStringLiteral("hours"), hours);
    if (ordered >= 0)
        order.insert(QStringLiteral("valueCents"), ordered);
    QList<QByteArray> lines{
        toLine(order),
        toLine(with(registerCheque(number), QStringLiteral("intake"),
                    with(intake(20), QStringLiteral("minutes"), minutes.constFirst())))};
    for (qsizetype i = 1; i < minutes.size(); ++i)
        lines.append(
            toLine(with(registerConversation(number,
                                             i + 1 == minutes.size() ? QStringLiteral("synthesis")
                                                                     : QStringLiteral("inDepth")),
                        QStringLiteral("minutes"), minutes.at(i))));
    const ProgramRegister file;
    QCOMPARE(file.init(), QByteArray());
    const Ended ended = file.apply(lines);
    QVERIFY2(ended.exitCode == 0, ended.all());
    const QJsonObject dossier = file.show(number);
    QCOMPARE(valuesOf(dossier), values);
    const int sum = std::accumulate(values.cbegin(), values.cend(), 0);
    QCOMPARE(dossier.value(QStringLiteral("valueCents")).toInt(-1), sum);
    QTEST(dossier.value(QStringLiteral("clientCostCents")).toInt(), "cost");
}

void TestShow::numbersAsTyped_data()
{
    QTest::addColumn<QString>("typed");
    for (const char *typed : {"00007788152", "7788152", " 0000-778/8152 ", "7.788.152"})
        QTest::newRow(typed) << QString::fromLatin1(typed);
}
void TestShow::numbersAsTyped()
{
    QFETCH(const QString, typed);
    const ProgramRegister file;
    QCOMPARE(file.init(), QByteArray());
    QCOMPARE(file.apply({toLine(orderOf2024())}).exitCode, 0);
    QCOMPARE(file.show(typed).value(QStringLiteral("chequeNumber")).toString(), number);
}

void TestShow::unknown_data()
{
    QTest::addColumn<QString>("typed");
    for (const char *typed : {"00007788153", "x", "000077881521", ""})
        QTest::addRow("'%s'", typed) << QString::fromLatin1(typed);
}
void TestShow::unknown()
{
    QFETCH(const QString, typed);
    const ProgramRegister file;
    QCOMPARE(file.init(), QByteArray());
    const Ended ended = file.call({QStringLiteral("show"), typed});
    QCOMPARE(ended.exitCode, 1);
    QVERIFY2(ended.output.isEmpty() && ended.errors.trimmed().size() > 10, ended.all());
    const Ended json = file.call({QStringLiteral("show"), typed, QStringLiteral("--json")});
    QCOMPARE(json.exitCode, 1);
    QCOMPARE(json.json().value(QStringLiteral("ok")), QJsonValue(false));
    QCOMPARE(json.json().value(QStringLiteral("error")).toString().toUtf8(),
             ended.errors.trimmed());
}

/// As it was written, but for the blanks around it and the form of its accents.
void TestShow::textsComeBack()
{
    const QString text = QString::fromUtf8("Één \"vraag\" van = + - @;\n\ttwee\\ 😀 %1 %n ‘x’");
    QJsonObject order = orderOf2024();
    order.insert(QStringLiteral("familyName"), QString::fromUtf8("=D’hondt-C\u0327elik"));
    order.insert(QStringLiteral("givenName"), QStringLiteral("  \"Jan\";  'O  "));
    using namespace Commands;
    QJsonObject first = intake(20);
    first.insert(QStringLiteral("feedback"), QString(u"  " + text + u"\r\n"));
    first.insert(QStringLiteral("counsellor"), QString::fromUtf8("de Kerchove  d'Ousselghem Ïna"));
    const QJsonObject registration =
        with(with(registerCheque(number), QStringLiteral("question"), QString(u"\n" + text)),
             QStringLiteral("intake"), first);
    const ProgramRegister file;
    QCOMPARE(file.init(), QByteArray());
    const Ended ended = file.apply({toLine(order), toLine(registration)});
    QVERIFY2(ended.exitCode == 0, ended.all());
    const QJsonObject dossier = file.show(number);
    QCOMPARE(dossier.value(QStringLiteral("familyName")).toString(),
             QString::fromUtf8("=D’hondt-Çelik"));
    QCOMPARE(dossier.value(QStringLiteral("givenName")).toString(), QStringLiteral("\"Jan\"; 'O"));
    const QJsonObject guidance =
        dossier.value(QStringLiteral("guidances")).toArray().at(0).toObject();
    const auto onlyOne = [&guidance](const char *list) {
        return guidance.value(QString::fromLatin1(list)).toArray().at(0).toObject();
    };
    QCOMPARE(onlyOne("questions").value(QStringLiteral("text")).toString(), text);
    QCOMPARE(onlyOne("conversations").value(QStringLiteral("feedback")).toString(), text);
    QCOMPARE(onlyOne("conversations").value(QStringLiteral("counsellor")).toString(),
             QString::fromUtf8("de Kerchove d'Ousselghem Ïna"));
}

/// `--user` and `--centre` stand in the events of the call, and change nothing for the next one.
void TestShow::whoActed()
{
    const ProgramRegister file;
    QCOMPARE(file.init(), QByteArray());
    const QStringList user{QStringLiteral("--user"), QStringLiteral("Peeters An")};
    QCOMPARE(file.apply({toLine(Commands::addOrder(QStringLiteral("1")))}, user).exitCode, 0);
    QCOMPARE(file.apply({toLine(Commands::addOrder(QStringLiteral("2")))}).exitCode, 0);
    QStringList users;
    {
        QSqlDatabase database =
            QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("look"));
        database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY"));
        database.setDatabaseName(file.path());
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.exec(QStringLiteral(
            "SELECT user_name FROM event WHERE cheque_number IS NOT NULL ORDER BY id")));
        while (query.next())
            users.append(query.value(0).toString());
    }
    QSqlDatabase::removeDatabase(QStringLiteral("look"));
    QCOMPARE(users, QStringList({QStringLiteral("Peeters An"), QStringLiteral("Janssens Thomas")}));
}

QTEST_GUILESS_MAIN(TestShow)
#include "tst_show.moc"
