// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/database.h"
#include "model/storage/eventlog.h"
#include "model/storage/sqlquery.h"
#include "tests/support/player.h"
#include "tests/support/randomcases.h"
#include "tests/support/testcase.h"

#include <QTemporaryDir>

namespace {

constexpr int usualSequences = 2000;
/// So many share a register: they have no cheque or centre in common, and their clocks jump.
constexpr int sequencesOfARegister = 100;

Identity owner()
{
    return {QStringLiteral("Loopbaancentrum De Brug"), QStringLiteral("Peeters An")};
}

/// A register with a clock to set.
class TestRegister
{
public:
    [[nodiscard]] bool open()
    {
        m_clock = {{0}, QDate(2013, 7, 1)};
        const Clock clock = [this] { return m_clock; };
        const RegisterOptions options{.durable = false};
        if (!ChequeRegister::create(path(), owner(), clock, options))
            return false;
        Result<std::unique_ptr<ChequeRegister>> opened =
            ChequeRegister::open(path(), clock, options);
        if (!opened)
            return false;
        m_cheques = std::move(*opened);
        return true;
    }

    [[nodiscard]] QString play(const Sequence &sequence, Coverage &coverage)
    {
        return Player(*m_cheques, m_clock).play(sequence, coverage);
    }
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("register")); }

private:
    QTemporaryDir m_folder;
    Moment m_clock;
    std::unique_ptr<ChequeRegister> m_cheques;
};

/// What is wrong with a sequence on a register of its own.
QString playAlone(const Sequence &sequence)
{
    TestRegister own;
    Coverage coverage;
    return own.open() ? own.play(sequence, coverage) : QStringLiteral("no register");
}

/// The same with all steps left out without which something is wrong still.
Sequence shrunk(Sequence sequence)
{
    for (qsizetype i = sequence.size() - 1; i >= 0; --i) {
        Sequence fewer = sequence;
        fewer.removeAt(i);
        if (!playAlone(fewer).isEmpty())
            sequence = fewer;
    }
    return sequence;
}

QString report(int seed, const QString &wrong)
{
    QString text = QStringLiteral("LOOPBAANCHEQUES_SEED=%1\n").arg(seed) + wrong;
    const Sequence least = shrunk(randomSequence(seed));
    text += QStringLiteral("\nThe least that goes wrong alone:\n");
    for (const Step &step : least)
        text += QStringLiteral("  ") + describe(step) + u'\n';
    return QString(text + playAlone(least));
}

QStringList rowsOf(Transaction &transaction, const QString &sql)
{
    QStringList rows;
    SqlQuery query(transaction, sql);
    while (query.next())
        rows.append(query.text(0));
    return rows;
}

} // namespace

/// Random sequences of use cases against a plain model of the register.
/// LOOPBAANCHEQUES_SEQUENCES=n plays n of them, LOOPBAANCHEQUES_SEED=n only that one.
class PropertyTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void sequences_data();
    void sequences();
    void everyCornerWasReached();

private:
    void checkFile(const QString &path);

    Coverage m_coverage;
    bool m_complete = false; ///< enough was played to expect every corner
};

void PropertyTest::sequences_data()
{
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("last");
    if (const int seed = qEnvironmentVariableIntValue("LOOPBAANCHEQUES_SEED"); seed > 0) {
        QTest::addRow("seed %d", seed) << seed << seed;
        return;
    }
    const int wanted = qEnvironmentVariableIntValue("LOOPBAANCHEQUES_SEQUENCES");
    const int count = wanted > 0 ? wanted : usualSequences;
    m_complete = count >= usualSequences;
    for (int first = 1; first <= count; first += sequencesOfARegister) {
        const int last = std::min(count, first + sequencesOfARegister - 1);
        QTest::addRow("seeds %d to %d", first, last) << first << last;
    }
}

void PropertyTest::sequences()
{
    QFETCH(const int, first);
    QFETCH(const int, last);
    TestRegister shared;
    QVERIFY(shared.open());
    for (int seed = first; seed <= last; ++seed) {
        const QString wrong = shared.play(randomSequence(seed), m_coverage);
        if (!wrong.isEmpty())
            QFAIL(qPrintable(report(seed, wrong)));
    }
    checkFile(shared.path());
}

/// What the file says when all is done, asked beside the program.
void PropertyTest::checkFile(const QString &path)
{
    const Result<std::unique_ptr<Database>> database =
        Database::connectBeside(path, Durability::None);
    QVERIFY(database);
    Transaction transaction(**database, Transaction::Kind::Read);
    QVERIFY(EventLog::head(transaction).number > 0);
    QVERIFY(!EventLog::firstBroken(transaction));
    QCOMPARE(rowsOf(transaction, QStringLiteral("PRAGMA foreign_key_check")), QStringList());
    QCOMPARE(rowsOf(transaction, QStringLiteral("PRAGMA quick_check")),
             QStringList{QStringLiteral("ok")});
    const QString talks = QStringLiteral(" FROM conversation v WHERE v.guidance_id = g.id"
                                         " AND v.deleted_at IS NULL");
    const QString wrongKept = QStringLiteral("SELECT g.id FROM guidance g"
                                             " WHERE used_minutes IS NOT"
                                             " (SELECT coalesce(sum(v.minutes), 0)")
        + talks
        + QStringLiteral(" AND v.type <> 'aftercare')"
                         " OR conversation_count IS NOT (SELECT count(*)")
        + talks + QStringLiteral(") OR last_counsellor_id IS NOT (SELECT v.counsellor_id") + talks
        + QStringLiteral(" ORDER BY v.id DESC LIMIT 1)");
    QCOMPARE(rowsOf(transaction, wrongKept), QStringList());
    QVERIFY(!rowsOf(transaction, QStringLiteral("SELECT id FROM guidance LIMIT 1")).isEmpty());
    QVERIFY(!transaction.failure());
}

/// A sequence that never trips a rule shows nothing about it.
void PropertyTest::everyCornerWasReached()
{
    if (!m_complete)
        QSKIP("too few sequences to expect it");
    const std::set<Rule> other{
        // rules of files, windows, texts and erasing, which have tests of their own
        Rule::CounsellorSwapped,  Rule::TextForbiddenCharacter,
        Rule::SameElsewhereToday, Rule::NameForbiddenCharacter,
        Rule::DuplicateInFile,    Rule::FieldsMissing,
        Rule::CellTooLong,        Rule::FieldsSurplus,
        Rule::QuoteNotClosed,     Rule::ReferenceTooLong,
        Rule::ClientNotFound,     Rule::ClientErased,
        Rule::RetentionNotOver,   Rule::NotErasableWhileInUse};
    const QMetaEnum rules = QMetaEnum::fromType<Rule>();
    QStringList rare;
    for (int i = 0; i < rules.keyCount(); ++i) {
        const auto rule = static_cast<Rule>(rules.value(i));
        if (!other.contains(rule) && m_coverage.count(nameOf(rule)) < 10)
            rare.append(nameOf(rule));
    }
    for (int i = 0; i < useCaseCount; ++i) {
        if (const QString use = nameOf(static_cast<UseCase>(i)); m_coverage.count(use) < 100)
            rare.append(use);
    }
    for (const QString &event : Coverage::events()) {
        if (m_coverage.count(event) < 10)
            rare.append(event);
    }
    QCOMPARE(rare, QStringList());
    QVERIFY(m_coverage.count(Coverage::accepted()) > m_coverage.count(Coverage::steps()) / 2);
}

QTEST_GUILESS_MAIN(PropertyTest)
#include "tst_property.moc"
