// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/chequeregister/demoregister.h"
#include "tests/support/checkedregister.h"
#include "tests/support/dice.h"
#include "tests/support/testcase.h"

#include <ctime>

namespace {

/// Everything that the overviews, the exports and `show` are made of.
struct Answers
{
    QList<std::optional<Dossier>> dossiers;
    QList<GuidanceRow> guidances;
    QList<LedgerRow> ledger;
    QList<Cheque> freeOrders;
    QStringList names;
    QString refusal; ///< why not all could be answered

    friend bool operator==(const Answers &, const Answers &) = default;
};

template <typename T> T taken(Answers &answers, const Result<T> &result)
{
    if (result)
        return *result;
    answers.refusal = refusalOf(result);
    return {};
}

/// Of both centres, and of these cheques.
Answers answersOf(const QString &path, const QStringList &chequeNumbers)
{
    Answers answers;
    TestClock clock;
    const auto opened = ChequeRegister::open(path, clock.asClock(), quickOptions());
    if (!opened) {
        answers.refusal = refusalOf(opened);
        return answers;
    }
    ChequeRegister &cheques = **opened;
    answers.names = {cheques.identity().centre, cheques.identity().user};
    const QStringList centres = taken(answers, cheques.centres());
    answers.names += centres;
    for (const QString &centre : centres) {
        if (!cheques.actAs({centre, {}}))
            continue;
        const Overview overview = taken(answers, cheques.loadOverview());
        answers.guidances += overview.guidances;
        answers.ledger += overview.ledger;
        answers.names += taken(answers, cheques.counsellors());
    }
    answers.freeOrders = taken(answers, cheques.freeOrders());
    for (const QString &number : chequeNumbers)
        answers.dossiers.append(taken(answers, cheques.dossier(number)));
    return answers;
}

/// Processor time, which no other program on the machine lengthens.
class Stopwatch
{
public:
    /// Milliseconds since the last look.
    [[nodiscard]] int lap()
    {
        const std::clock_t now = std::clock();
        const auto spent = int((now - m_last) * 1000 / CLOCKS_PER_SEC);
        m_last = now;
        return spent;
    }

private:
    std::clock_t m_last = std::clock();
};

} // namespace

/// One bit in a file changes, by a bad disk or a bad cable: what people see stays what it was, or
/// they are told.
class BitFlipsTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void f9_bitFlips();

private:
    QByteArray m_bytes;
    QStringList m_numbers;
    Answers m_answers;
};

void BitFlipsTest::initTestCase()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("register.db"));
    QVERIFY(makeDemoRegister(path, {}, testDay()));
    m_bytes = bytesOf(path);
    {
        PlainConnection connection(path);
        m_numbers = connection.rows(QStringLiteral("SELECT number FROM cheque ORDER BY id"));
    }
    m_answers = answersOf(path, m_numbers);
    QCOMPARE(m_answers.refusal, QString());
    QVERIFY(m_numbers.size() > 60 && m_answers.guidances.size() > 60);
    QVERIFY(m_answers.ledger.size() > 100 && !m_answers.freeOrders.isEmpty());
}

void BitFlipsTest::f9_bitFlips()
{
    const int count = qEnvironmentVariableIsSet("LOOPBAANCHEQUES_BIT_FLIPS")
        ? qEnvironmentVariableIntValue("LOOPBAANCHEQUES_BIT_FLIPS")
        : 300;
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("register.db"));
    Dice dice(9);
    int refused = 0;
    int foundAtOpening = 0;
    int foundOnRequest = 0;
    int changed = 0;
    int longest = 0;
    for (int i = 0; i < count; ++i) {
        QByteArray bytes = m_bytes;
        const int place = dice.below(int(bytes.size()));
        bytes[place] = char(bytes.at(place) ^ (1 << dice.below(8)));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();
        Stopwatch watch;
        const bool opens = bool(Database::open(path, Durability::None));
        longest = std::max(longest, watch.lap());
        const bool soundAtOpening = opens && faultsIn(atOpening(path)).isEmpty();
        longest = std::max(longest, watch.lap());
        const Answers answers = answersOf(path, m_numbers);
        longest = std::max(longest, watch.lap());
        const bool sound = soundAtOpening && faultsIn(everything(path)).isEmpty();
        longest = std::max(longest, watch.lap());
        refused += opens ? 0 : 1;
        foundAtOpening += opens && !soundAtOpening ? 1 : 0;
        foundOnRequest += soundAtOpening && !sound ? 1 : 0;
        changed += answers == m_answers ? 0 : 1;
        QVERIFY2(!sound || answers == m_answers,
                 qPrintable(QStringLiteral("byte %1 of flip %2").arg(place).arg(i)));
        QCOMPARE(bytesOf(path), bytes); // nobody mended or worsened it
    }
    qInfo("%d flips: %d change an answer; %d refused, %d found at opening, %d by the whole check;"
          " the longest step took %d ms",
          count, changed, refused, foundAtOpening, foundOnRequest, longest);
    QVERIFY(longest < 1000);
    QVERIFY(changed > 0 && foundAtOpening > 0 && foundOnRequest > 0);
}

QTEST_GUILESS_MAIN(BitFlipsTest)
#include "tst_bitflips.moc"
