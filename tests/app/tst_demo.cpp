// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/overviews.h"
#include "tests/support/testcase.h"

#include <QSet>

namespace {

const QString ownCentre = QStringLiteral("Loopbaancentrum De Brug");
const QString otherCentre = QStringLiteral("Loopbaancentrum Het Kompas");

QStringList acting(const QString &centre)
{
    return {QStringLiteral("--centre"), centre, QStringLiteral("--user"),
            QStringLiteral("Janssens Thomas")};
}

QDate dayOf(const QJsonObject &object, const char *name)
{
    return QDate::fromString(object.value(QLatin1StringView(name)).toString(), Qt::ISODate);
}

bool isDeleted(const QJsonObject &conversation)
{
    return conversation.value(QStringLiteral("deleted")).toBool();
}

/// What the manual does not allow in a dossier; empty when all is well. Told from what `show` says.
QString faultOf(const QJsonObject &dossier, const QJsonObject &guidance)
{
    const QJsonArray conversations = guidance.value(QStringLiteral("conversations")).toArray();
    if (guidance.value(QStringLiteral("questions")).toArray().isEmpty() || conversations.isEmpty())
        return QStringLiteral("nothing in it");
    static const QRegularExpression counsellor(
        QStringLiteral("\\A((de|van|von|der|den) )*\\p{Lu}\\S* (\\S+ )*\\p{Lu}\\S*\\z"));
    QDate last = dayOf(dossier, "requestedOn");
    int minutes = 0;
    int cents = 0;
    QString closedBy;
    for (qsizetype i = 0; i < conversations.size(); ++i) {
        const QJsonObject conversation = conversations.at(i).toObject();
        const QString type = conversation.value(QStringLiteral("type")).toString();
        const QDate date = dayOf(conversation, "date");
        if ((i == 0) != (type == QLatin1StringView("intake")))
            return QStringLiteral("an intake that is not the first");
        if (!counsellor.match(conversation.value(QStringLiteral("counsellor")).toString())
                 .hasMatch())
            return QStringLiteral("a counsellor without two capitals");
        if (date > Noon::today() || date < Noon::today().addYears(-1))
            return QStringLiteral("a conversation outside the last year");
        if (isDeleted(conversation))
            continue;
        if (date < last)
            return QStringLiteral("conversations out of order");
        last = date;
        if ((type == QLatin1StringView("aftercare")) != !closedBy.isEmpty())
            return QStringLiteral("something else than aftercare after closing");
        if (type == QLatin1StringView("synthesis") || type == QLatin1StringView("discontinuation"))
            closedBy = type;
        if (type != QLatin1StringView("aftercare"))
            minutes += conversation.value(QStringLiteral("minutes")).toInt();
        cents += conversation.value(QStringLiteral("valueCents")).toInt();
    }
    if (minutes > dossier.value(QStringLiteral("minutes")).toInt())
        return QStringLiteral("more minutes than the cheque has");
    int paid = 0;
    for (const QJsonValue payout : guidance.value(QStringLiteral("payouts")).toArray())
        paid += payout.toObject().value(QStringLiteral("cents")).toInt();
    if (paid != cents)
        return QStringLiteral("payouts that do not add up");
    const QString status = guidance.value(QStringLiteral("status")).toString();
    const QString expected = closedBy == QLatin1StringView("synthesis") ? QStringLiteral("closed")
        : !closedBy.isEmpty() ? QStringLiteral("discontinued")
        : std::all_of(conversations.cbegin(), conversations.cend(),
                      [](const QJsonValue &value) { return isDeleted(value.toObject()); })
        ? QStringLiteral("available")
        : QStringLiteral("inUse");
    return status == expected ? QString() : QString(u"status " + status);
}

} // namespace

/// The register to look around in, and both overviews of it cell by cell.
class TestDemo : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void holdsSomethingOfEverything();
    void everyDossierKeepsTheRules();
    void overviewsSayWhatTheDossiersSay();
    void columnsAreSorted_data();
    void columnsAreSorted();
    void takesNames();
    void canBeWorkedIn();

private:
    ProgramRegister m_file;
    int m_count = 0; ///< of guidances, as the program says
    int m_ledgerLines = 0;
    QList<QJsonObject> m_dossiers;
};

void TestDemo::initTestCase()
{
    if (!hasPython())
        QSKIP("python3 is not here");
    const Ended ended = m_file.call({QStringLiteral("demo"), QStringLiteral("--json")});
    QVERIFY2(ended.exitCode == 0 && ended.errors.isEmpty(), ended.all());
    m_count = ended.json().value(QStringLiteral("guidances")).toInt();
    QSet<QString> numbers;
    for (const QString &centre : {ownCentre, otherCentre}) {
        for (const QStringList &row :
             exported(m_file, QStringLiteral("guidances"),
                      acting(centre) + QStringList{QStringLiteral("--all")}))
            numbers.insert(row.constFirst());
    }
    numbers.remove(QStringLiteral("Chequenummer"));
    for (const QString &number : numbers) {
        m_dossiers.append(m_file.show(number));
        QCOMPARE(m_dossiers.constLast().value(QStringLiteral("chequeNumber")).toString(), number);
    }
    m_ledgerLines = int(ledgerOf(m_dossiers, ownCentre, utcDay).size());
}

void TestDemo::holdsSomethingOfEverything()
{
    QVERIFY2(m_count >= 55 && m_count <= 65, QByteArray::number(m_count));
    const Table own = guidancesOf(m_dossiers, ownCentre);
    QCOMPARE(int(own.size()), m_count);
    QVERIFY(!guidancesOf(m_dossiers, otherCentre).isEmpty());
    QHash<QString, int> statuses;
    QSet<QString> numbers;
    for (const QStringList &row : own) {
        ++statuses[row.at(4)];
        numbers.insert(row.constFirst());
    }
    for (const char *status :
         {"Cheque in gebruik", "Cheque afgesloten", "Cheque stopgezet", "Cheque vrijgegeven"})
        QVERIFY2(statuses.value(QString::fromLatin1(status)) >= 2, status);
    int paid = 0;
    int corrected = 0;
    int toBePaid = 0;
    for (const QStringList &row : ledgerOf(m_dossiers, ownCentre, utcDay)) {
        (row.constLast() == QLatin1StringView("Te betalen") ? toBePaid : paid) += 1;
        corrected += row.at(8).startsWith(u'-') ? 1 : 0;
    }
    QVERIFY(paid > 0);
    QVERIFY(toBePaid > 0);
    QVERIFY(corrected > 0);
}

void TestDemo::everyDossierKeepsTheRules()
{
    for (const QJsonObject &dossier : m_dossiers) {
        const QByteArray text = toLine(dossier);
        QJsonArray guidances = dossier.value(QStringLiteral("guidances")).toArray();
        for (qsizetype i = 0; i < guidances.size(); ++i) {
            const QJsonObject guidance = guidances.at(i).toObject();
            const QString fault = faultOf(dossier, guidance);
            QVERIFY2(fault.isEmpty(), QByteArray(fault.toUtf8() + ": " + text));
            const bool ended = guidance.value(QStringLiteral("status")).toString()
                == QLatin1StringView("available");
            QVERIFY2(ended || i + 1 == guidances.size(), text);
        }
        // Whoever looks a cheque up finds it in its status, whatever the validity.
        const QDate registered =
            utcDay(guidances.at(0).toObject().value(QStringLiteral("registeredAt")).toString());
        QVERIFY2(registered <= dayOf(dossier, "validUntil"), text);
        QVERIFY2(registered <= Noon::today(), text);
    }
}

void TestDemo::overviewsSayWhatTheDossiersSay()
{
    const QStringList guidanceHeader{
        QStringLiteral("Chequenummer"), QStringLiteral("Klantnummer"),
        QStringLiteral("Klant"),        QStringLiteral("Begeleider"),
        QStringLiteral("Status"),       QStringLiteral("Resterend (minuten)"),
        QStringLiteral("Gesprekken"),   QStringLiteral("Aangevraagd op"),
        QStringLiteral("Geldig tot"),   QStringLiteral("Datum laatst gewijzigd")};
    const QStringList ledgerHeader{QStringLiteral("Registratiedatum"),
                                   QStringLiteral("Datum gesprek"),
                                   QStringLiteral("Chequenummer"),
                                   QStringLiteral("Klantnummer"),
                                   QStringLiteral("Klant"),
                                   QStringLiteral("Begeleider"),
                                   QStringLiteral("Type gesprek"),
                                   QStringLiteral("Vorm"),
                                   QStringLiteral("Duur (minuten)"),
                                   QStringLiteral("Bedrag (euro)"),
                                   QStringLiteral("Uitbetaling")};
    for (const QString &centre : {ownCentre, otherCentre}) {
        Table guidances = exported(m_file, QStringLiteral("guidances"),
                                   acting(centre) + QStringList{QStringLiteral("--all")});
        QCOMPARE(guidances.takeFirst(), guidanceHeader);
        for (QStringList &row : guidances)
            row.last().clear();
        QCOMPARE(toText(sorted(guidances)), toText(sorted(guidancesOf(m_dossiers, centre))));
        Table ledger = exported(m_file, QStringLiteral("financial"), acting(centre));
        QCOMPARE(ledger.takeFirst(), ledgerHeader);
        QCOMPARE(toText(sorted(ledger)), toText(sorted(ledgerOf(m_dossiers, centre, utcDay))));
    }
    QCOMPARE(exported(m_file, QStringLiteral("guidances"),
                      acting(QStringLiteral("Niemand")) + QStringList{QStringLiteral("--all")}),
             Table{guidanceHeader});
    QCOMPARE(exported(m_file, QStringLiteral("financial"), acting(QStringLiteral("Niemand"))),
             Table{ledgerHeader});
}

namespace {

/// What a column is sorted by: days and numbers by their value, names as people sort them; for a
/// choice only that equal ones stand together.
enum class Kind { Day, Number, Text, Name, Choice, Payment };

QString keyOf(const QString &cell, Kind kind)
{
    const auto isoDay = [](const QString &day) {
        return QDate::fromString(day, QStringLiteral("dd/MM/yyyy")).toString(Qt::ISODate);
    };
    switch (kind) {
    case Kind::Day:
        return isoDay(cell);
    case Kind::Number: // shifted, so that negative ones stand in front
        return QStringLiteral("%1").arg(QString(cell).remove(u',').toInt() + 100'000'000, 12, 10,
                                        QChar(u'0'));
    case Kind::Name: {
        QString plain;
        for (const QChar c : cell.normalized(QString::NormalizationForm_KD).toCaseFolded()) {
            if (c.category() != QChar::Mark_NonSpacing)
                plain.append(c == QChar(0x0142)       ? QChar(u'l')
                                 : c == QChar(0x00f8) ? QChar(u'o')
                                 : c == QChar(0x0131) ? QChar(u'i')
                                 : c == QChar(0x2019) ? QChar(u'\'')
                                                      : c);
        }
        return plain;
    }
    case Kind::Payment: // those to be paid, then by day
        return cell.startsWith(QLatin1StringView("Uitbetaald op ")) ? isoDay(cell.mid(14, 10))
                                                                    : QString();
    case Kind::Text:
    case Kind::Choice:
        break;
    }
    return cell;
}

} // namespace

void TestDemo::columnsAreSorted_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("column");
    QTest::addColumn<Kind>("kind");
    int column = 0;
    const auto row = [&column](const char *what, const char *name, Kind kind) {
        QTest::addRow("%s by %s", what, name)
            << QString::fromLatin1(what) << QString::fromLatin1(name) << column++ << kind;
    };
    row("guidances", "chequeNumber", Kind::Text);
    row("guidances", "clientNumber", Kind::Text);
    row("guidances", "client", Kind::Name);
    row("guidances", "counsellor", Kind::Name);
    row("guidances", "status", Kind::Choice);
    row("guidances", "remaining", Kind::Number);
    row("guidances", "conversations", Kind::Number);
    row("guidances", "requestedOn", Kind::Day);
    row("guidances", "validUntil", Kind::Day);
    row("guidances", "modified", Kind::Day);
    column = 0;
    row("financial", "registered", Kind::Day);
    row("financial", "date", Kind::Day);
    row("financial", "chequeNumber", Kind::Text);
    row("financial", "clientNumber", Kind::Text);
    row("financial", "client", Kind::Name);
    row("financial", "counsellor", Kind::Name);
    row("financial", "type", Kind::Choice);
    row("financial", "form", Kind::Choice);
    row("financial", "minutes", Kind::Number);
    row("financial", "amount", Kind::Number);
    row("financial", "payment", Kind::Payment);
}
void TestDemo::columnsAreSorted()
{
    QFETCH(const QString, what);
    QFETCH(const QString, name);
    QFETCH(const int, column);
    QFETCH(const Kind, kind);
    const bool guidances = what == QLatin1StringView("guidances");
    const QStringList all = guidances ? QStringList{QStringLiteral("--all")} : QStringList();
    QStringList ascending;
    for (const char *direction : {"", ":desc"}) {
        Table table = exported(
            m_file, what,
            all + QStringList{QStringLiteral("--sort"), name + QString::fromLatin1(direction)});
        QVERIFY(!table.isEmpty());
        table.removeFirst();
        QCOMPARE(int(table.size()), guidances ? m_count : m_ledgerLines);
        QStringList keys;
        for (const QStringList &row : table)
            keys.append(keyOf(row.at(column), kind));
        if (kind == Kind::Choice) {
            QStringList groups = keys;
            groups.erase(std::unique(groups.begin(), groups.end()), groups.end());
            QCOMPARE(int(QSet<QString>(groups.cbegin(), groups.cend()).size()), int(groups.size()));
            QVERIFY(groups.size() > 1);
            if (ascending.isEmpty())
                ascending = groups;
            if (QByteArray(direction) == ":desc")
                std::reverse(groups.begin(), groups.end());
            QCOMPARE(groups, ascending);
            continue;
        }
        QStringList expected = keys;
        std::sort(expected.begin(), expected.end());
        if (QByteArray(direction) == ":desc")
            std::reverse(expected.begin(), expected.end());
        QCOMPARE(keys, expected);
    }
}

void TestDemo::takesNames()
{
    const ProgramRegister file;
    const QString centre = QString::fromUtf8("Centrum \"Één\"");
    QCOMPARE(file.call({QStringLiteral("--centre"), centre, QStringLiteral("--user"),
                        QStringLiteral("Maes Zo"), QStringLiteral("demo")})
                 .exitCode,
             0);
    const Table own = exported(file, QStringLiteral("guidances"), {QStringLiteral("--all")});
    QCOMPARE(int(own.size()) - 1, m_count);
    QCOMPARE(exported(file, QStringLiteral("guidances"),
                      {QStringLiteral("--all"), QStringLiteral("--centre"), centre}),
             own);
}

/// Lines can be paid and dossiers written to as in any other.
void TestDemo::canBeWorkedIn()
{
    const ProgramRegister file;
    QVERIFY(file.copyFrom(m_file));
    const QString today = Noon::today().toString(Qt::ISODate);
    const Ended ended = file.apply({toLine({{QStringLiteral("use"), QStringLiteral("markPaid")},
                                            {QStringLiteral("registeredUpTo"), today},
                                            {QStringLiteral("paidOn"), today}})});
    QVERIFY2(ended.exitCode == 0, ended.all());
    const Table ledger = exported(file, QStringLiteral("financial"));
    QVERIFY(ledger.size() > 100);
    for (qsizetype i = 1; i < ledger.size(); ++i)
        QVERIFY(ledger.at(i).constLast().startsWith(QStringLiteral("Uitbetaald op ")));
}

QTEST_GUILESS_MAIN(TestDemo)
#include "tst_demo.moc"
