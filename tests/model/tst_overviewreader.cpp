// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/overviewreader.h"

#include "model/storage/database.h"
#include "model/storage/sqlquery.h"
#include "tests/benchmark/registergenerator.h"
#include "tests/support/registerdamage.h"
#include "tests/support/testcase.h"

#include <algorithm>

namespace {

constexpr CentreId ours{1};

/// Every line, as pages give them.
struct Read
{
    QList<GuidanceRow> guidances;
    QList<LedgerRow> ledger;
    QString refusal;
};

Read readAll(const QString &path, CentreId centre = ours)
{
    Read read;
    const auto database = Database::openToRead(path);
    if (!database) {
        read.refusal = refusalOf(database);
        return read;
    }
    const auto guidances = OverviewReader::guidances(
        **database, centre, [&read](const GuidanceRow &row) { read.guidances.append(row); }, false);
    const auto ledger = OverviewReader::ledger(
        **database, centre, [&read](const LedgerRow &row) { read.ledger.append(row); }, false);
    read.refusal = QString(refusalOf(guidances) + refusalOf(ledger));
    return read;
}

template <typename Row> QList<Row> byId(QList<Row> rows)
{
    std::sort(rows.begin(), rows.end(),
              [](const Row &a, const Row &b) { return a.id.value < b.id.value; });
    return rows;
}

} // namespace

class OverviewReaderTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void sameAsLineByLine();
    void ofOneCentre();
    void beginsAnewWhenOthersWrite();
    void stopsWhenCancelled();
    void damagedTexts_data();
    void damagedTexts();
    void days_data();
    void days();

private:
    [[nodiscard]] QString copy() const;

    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(QStringLiteral("generated.db"));
};

void OverviewReaderTest::initTestCase()
{
    QCOMPARE(refusalOf(generateRegister(m_path, RegisterProfile::small())), QString());
}

QString OverviewReaderTest::copy() const
{
    const QString path = m_folder.filePath(QUuid::createUuid().toString(QUuid::WithoutBraces));
    return QFile::copy(m_path, path) ? path : QString();
}

/// What is read in bulk is what the use cases read of each line.
void OverviewReaderTest::sameAsLineByLine()
{
    TestClock clock;
    const auto opened = ChequeRegister::openToRead(m_path, clock.asClock(), {});
    QVERIFY(opened);
    const auto overview = (*opened)->loadOverview();
    QVERIFY(overview);
    QVERIFY(overview->guidances.size() > 250);
    const Read read = readAll(m_path);
    QCOMPARE(read.refusal, QString());
    QVERIFY(read.guidances == byId(overview->guidances));
    QVERIFY(read.ledger == byId(overview->ledger));
    const auto newest = (*opened)->loadOverview(7);
    QVERIFY(newest);
    QVERIFY(newest->guidances == overview->guidances.first(7));
    QVERIFY(newest->ledger == overview->ledger.first(7));
}

void OverviewReaderTest::ofOneCentre()
{
    PlainConnection connection(m_path);
    const Read other = readAll(m_path, {2});
    QCOMPARE(other.refusal, QString());
    QVERIFY(!other.guidances.isEmpty());
    QCOMPARE(QString::number(other.guidances.size()),
             connection.value(QStringLiteral("SELECT count(*) FROM guidance WHERE centre_id = 2")));
    QVERIFY(readAll(m_path, {}).guidances.isEmpty());
    QVERIFY(readAll(m_path, {3}).ledger.isEmpty());
}

/// Who waits for all lines gets them as they were at one moment.
void OverviewReaderTest::beginsAnewWhenOthersWrite()
{
    const QString path = copy();
    TestClock clock;
    const auto opened = ChequeRegister::openToRead(path, clock.asClock(), {});
    QVERIFY(opened);
    PlainConnection other(path);
    int begun = 0;
    int lines = 0;
    const auto begin = [&] {
        ++begun;
        lines = 0;
        if (begun <= 2)
            QCOMPARE(other.run(
                         QStringLiteral("UPDATE own_identity SET user_name = 'Wie %1'").arg(begun)),
                     QString());
    };
    const std::function<void(const LedgerRow &)> take = [&lines](const LedgerRow &) { ++lines; };
    QCOMPARE(refusalOf((*opened)->readAll(begin, take)), QString());
    QCOMPARE(begun, 3);
    QCOMPARE(lines, int(readAll(path).ledger.size()));
}

void OverviewReaderTest::stopsWhenCancelled()
{
    const auto database = Database::openToRead(m_path);
    QVERIFY(database);
    int lines = 0;
    const auto read = OverviewReader::guidances(
        **database, ours, [&lines](const GuidanceRow &) { ++lines; }, true);
    QVERIFY(read);
    QCOMPARE(lines, 0);
}

void OverviewReaderTest::damagedTexts_data()
{
    QTest::addColumn<QString>("statement");
    const auto row = [](const char *statement) {
        QTest::newRow(statement) << QString::fromLatin1(statement);
    };
    row("UPDATE cheque SET number = '123' WHERE id = 9");
    row("UPDATE cheque SET number = '1234567890x' WHERE id = 9");
    row("UPDATE client SET number = '' WHERE id = 9");
    row("UPDATE guidance SET status = 'lost' WHERE id = 9");
    row("UPDATE conversation SET type = '' WHERE id = 9");
    row("UPDATE conversation SET type = 'in depth' WHERE id = 9");
    row("UPDATE conversation SET form = 'letter' WHERE id = 9");
    row("UPDATE conversation SET date = '2026' WHERE id = 9");
}

void OverviewReaderTest::damagedTexts()
{
    QFETCH(const QString, statement);
    const QString path = copy();
    QCOMPARE(RegisterDamage(path).run({statement}), QString());
    const auto database = Database::openToRead(path);
    QVERIFY(database);
    const auto nothing = [](const auto &) {};
    const auto guidances = OverviewReader::guidances(**database, ours, nothing, false);
    const auto ledger = OverviewReader::ledger(**database, ours, nothing, false);
    const auto damaged = std::optional(ErrorCode::DatabaseDamaged);
    QVERIFY(codeOf(guidances) == damaged || codeOf(ledger) == damaged);
}

void OverviewReaderTest::days_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("day");
    QTest::newRow("a day") << QStringLiteral("2026-03-09") << QDate(2026, 3, 9);
    QTest::newRow("leap day") << QStringLiteral("2024-02-29") << QDate(2024, 2, 29);
    for (const char *none : {"", "2026-02-29", "2026-13-01", "2026-3-9", "2026/03/09", "20260309",
                             "x026-03-09", "0000-00-00"})
        QTest::newRow(none) << QString::fromLatin1(none) << QDate();
}

void OverviewReaderTest::days()
{
    QFETCH(const QString, text);
    QTEST(dayFromIso(text), "day");
}

QTEST_GUILESS_MAIN(OverviewReaderTest)
#include "tst_overviewreader.moc"
