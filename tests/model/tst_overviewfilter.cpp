// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/itemmodels/overviewmodel.h"

#include "model/itemmodels/guidancemodel.h"
#include "model/itemmodels/ledgermodel.h"
#include "tests/support/dice.h"
#include "tests/support/overviewcells.h"
#include "tests/support/overviewrows.h"
#include "tests/support/plainoverview.h"
#include "tests/support/testcase.h"

#include <QAbstractItemModelTester>

#include <algorithm>

class TestOverviewFilter : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void findsByKeyword_data();
    void findsByKeyword();
    void filtersByStatus_data();
    void filtersByStatus();
    void filtersByPayment();
    void followsChanges();
    void equalsAPlainComputation_data();
    void equalsAPlainComputation();
};

void TestOverviewFilter::findsByKeyword_data()
{
    QTest::addColumn<QString>("keyword");
    QTest::addColumn<bool>("found");
    const auto row = [](const char *keyword, bool found) {
        QTest::newRow(keyword) << QString::fromUtf8(keyword) << found;
    };
    row("", true);
    row("çelik", true);
    row("celik", true);
    row("CELIK", true);
    row("an celik", true); // in any order
    row("  janssens   celik ", true);
    row("celik peeters", false); // all must occur
    row("00007788001", true);
    row("7788001", true);
    row("60004001", true);
    row("03/03/2026", true);
    row("10/03/2026", true); // a conversation's day
    row("181,50", true); // and its value
    row("181.50", false);
    row("%", false); // taken as it stands
    row("'", false);
    row("an\n\tjanssens", true); // white space of any kind
}

void TestOverviewFilter::findsByKeyword()
{
    QFETCH(QString, keyword);
    GuidanceModel model;
    const QAbstractItemModelTester tester(&model);
    model.setRows({guidanceRow(1, QStringLiteral("Çelik"), GuidanceStatus::InUse, 1)});
    model.setFilter({.keyword = keyword});
    QTEST(model.rowCount() == 1, "found");
}

void TestOverviewFilter::filtersByStatus_data()
{
    QTest::addColumn<int>("status"); // -1: all
    QTest::addColumn<bool>("onlyActive");
    QTest::addColumn<QList<qint64>>("shown");
    QTest::newRow("all") << -1 << false << QList<qint64>{4, 3, 2, 1};
    QTest::newRow("only active") << -1 << true << QList<qint64>{1};
    QTest::newRow("in use") << int(GuidanceStatus::InUse) << false << QList<qint64>{1};
    QTest::newRow("closed") << int(GuidanceStatus::Closed) << false << QList<qint64>{2};
    QTest::newRow("discontinued") << int(GuidanceStatus::Discontinued) << false << QList<qint64>{3};
    QTest::newRow("closed and only active, which exclude each other")
        << int(GuidanceStatus::Closed) << true << QList<qint64>{};
}

void TestOverviewFilter::filtersByStatus()
{
    QFETCH(int, status);
    QFETCH(bool, onlyActive);
    GuidanceModel model;
    const QAbstractItemModelTester tester(&model);
    model.setRows({guidanceRow(1, QStringLiteral("A"), GuidanceStatus::InUse, 1),
                   guidanceRow(2, QStringLiteral("B"), GuidanceStatus::Closed, 2),
                   guidanceRow(3, QStringLiteral("C"), GuidanceStatus::Discontinued, 3),
                   guidanceRow(4, QStringLiteral("D"), GuidanceStatus::Available, 4)});
    OverviewFilter filter;
    if (status >= 0)
        filter.status = static_cast<GuidanceStatus>(status);
    filter.onlyActive = onlyActive;
    model.setFilter(filter);
    QTEST(idsOf(model), "shown");
}

void TestOverviewFilter::filtersByPayment()
{
    LedgerModel model;
    const QAbstractItemModelTester tester(&model);
    QList<LedgerRow> rows{ledgerRow(1, QStringLiteral("A"), {100}),
                          ledgerRow(2, QStringLiteral("B"), {-100})};
    rows[0].payment = Payment{{1}, QDate(2026, 4, 1), {}};
    model.setRows(rows);
    model.setFilter({.paid = true});
    QCOMPARE(idsOf(model), QList<qint64>{1});
    model.setFilter({.paid = false});
    QCOMPARE(idsOf(model), QList<qint64>{2});
    model.setFilter({});
    QCOMPARE(idsOf(model), (QList<qint64>{2, 1}));
}

void TestOverviewFilter::followsChanges()
{
    GuidanceModel model;
    const QAbstractItemModelTester tester(&model);
    model.setFilter({.onlyActive = true});
    GuidanceRow row = guidanceRow(1, QStringLiteral("A"), GuidanceStatus::InUse, 1);
    model.upsert(row);
    QCOMPARE(idsOf(model), QList<qint64>{1});
    model.upsert(guidanceRow(2, QStringLiteral("B"), GuidanceStatus::InUse, 2));
    row.status = GuidanceStatus::Closed;
    row.changeSequence = 3;
    model.upsert(row);
    QCOMPARE(idsOf(model), QList<qint64>{2});
}

namespace {

/// Few of everything, so that lines are often the same in a column.
class RandomRows
{
public:
    explicit RandomRows(int seed)
        : dice(seed)
    {
    }

    [[nodiscard]] GuidanceRow guidance(qint64 id, qint64 sequence)
    {
        const auto status = static_cast<GuidanceStatus>(dice.below(4));
        GuidanceRow row = guidanceRow(id, dice.oneOf(families), status, sequence);
        row.givenName = dice.oneOf(givenNames);
        row.counsellor = dice.chance(5) ? QString() : dice.oneOf(counsellors);
        row.remaining = {30 * dice.below(9)};
        row.conversationCount = dice.below(12);
        row.requestedOn = day();
        row.validUntil = day();
        row.changedOn = day();
        row.conversations.clear();
        for (int i = dice.below(4); i > 0; --i)
            row.conversations.append({day(),
                                      dice.oneOf(counsellors),
                                      static_cast<ConversationType>(dice.below(5)),
                                      {dice.oneOf(QList<int>{0, 8485, 8486, 18150})}});
        return row;
    }
    [[nodiscard]] LedgerRow line(qint64 id)
    {
        const int cents = dice.oneOf(QList<int>{8485, -8485, 8486, 0, 123450});
        LedgerRow row = ledgerRow(id, dice.oneOf(families), {cents});
        row.givenName = dice.oneOf(givenNames);
        row.counsellor = dice.oneOf(counsellors);
        row.registeredOn = day();
        row.date = day();
        row.type = static_cast<ConversationType>(dice.below(4));
        row.form = static_cast<ConversationForm>(dice.below(3));
        row.minutes = {30 * dice.between(-4, 4)};
        if (dice.chance(50)) {
            // A payment has one day and one reference.
            const int payment = dice.below(4);
            row.payment = Payment{{payment + 1},
                                  QDate(2026, 4, 1 + payment % 2),
                                  payment == 2 ? QString() : QStringLiteral("ref %1").arg(payment)};
        }
        return row;
    }
    /// As people type: words and parts of them, one more letter, one less, another word.
    [[nodiscard]] QString keyword(const QString &before)
    {
        if (dice.chance(25))
            return {};
        if (dice.chance(35))
            return before.chopped(std::min(1, int(before.size())));
        if (dice.chance(50))
            return QString(before + dice.oneOf(letters));
        const QString word = dice.oneOf(words);
        const QString part = word.left(dice.between(1, int(word.size())));
        return dice.chance(50) ? part : QString(before + u' ' + part);
    }
    [[nodiscard]] OverviewFilter filter(const OverviewFilter &before)
    {
        OverviewFilter filter = before;
        switch (dice.below(7)) {
        case 0:
            filter.status = dice.chance(50)
                ? std::optional(static_cast<GuidanceStatus>(dice.below(4)))
                : std::nullopt;
            break;
        case 1:
            filter.onlyActive = dice.chance(40);
            break;
        case 2:
            filter.paid = dice.chance(50) ? std::optional(dice.chance(50)) : std::nullopt;
            break;
        case 3:
            filter.counsellor = dice.chance(50) ? QString() : dice.oneOf(counsellors);
            break;
        case 4:
            filter.from = dice.chance(60) ? std::nullopt : std::optional(day());
            filter.to = dice.chance(60) ? std::nullopt : std::optional(day());
            break;
        case 5:
            filter = {};
            break;
        default:
            break;
        }
        filter.keyword = keyword(filter.keyword);
        return filter;
    }

    Dice dice;

private:
    [[nodiscard]] QDate day() { return QDate(2025, 12, 28).addDays(dice.below(8)); }

    const QStringList families{QStringLiteral("Çelik"),   QStringLiteral("Aerts"),
                               QStringLiteral("Małecki"), QStringLiteral("de Smet"),
                               QStringLiteral("De Smet"), QStringLiteral("D’hondt"),
                               QStringLiteral("Zoé"),     QStringLiteral("Zoe"),
                               QStringLiteral("Groß"),    QStringLiteral("Yılmaz")};
    const QStringList givenNames{QStringLiteral("An"), QStringLiteral("Élise"),
                                 QStringLiteral("ayşe")};
    const QStringList counsellors{QStringLiteral("Janssens Thomas"),
                                  QStringLiteral("de Kerchove Anna"), QStringLiteral("Maes Søren"),
                                  QStringLiteral("maes Søren")};
    const QStringList words{
        QStringLiteral("celik"),      QStringLiteral("MALECKI"),  QStringLiteral("d'hondt"),
        QStringLiteral("gross"),      QStringLiteral("kerchove"), QStringLiteral("84,85"),
        QStringLiteral("01/01/2026"), QStringLiteral("00007788"), QStringLiteral("60004"),
        QStringLiteral("Cheque"),     QStringLiteral("Intake"),   QStringLiteral("paid"),
        QStringLiteral("ref"),        QStringLiteral("soren")};
    const QStringList letters{QStringLiteral("a"), QStringLiteral("E"), QStringLiteral("0"),
                              QStringLiteral("1"), QStringLiteral("/"), QStringLiteral(" "),
                              QStringLiteral("ç"), QStringLiteral("-")};
};

/// Rows, changes, filters and sorts by chance: what is shown is what a plain filter and a stable
/// sort make of them, and whoever keeps an index of a line still has that line.
template <typename Model, typename Row, typename Change>
void compareWithPlain(int seed, Change change)
{
    constexpr int steps = 1500;
    RandomRows random(seed);
    Model model;
    const QAbstractItemModelTester tester(&model);
    QMap<qint64, Row> plain;
    OverviewFilter filter;
    for (int step = 1; step <= steps; ++step) {
        QPersistentModelIndex kept;
        qint64 keptId = 0;
        if (model.rowCount() > 0) {
            kept = model.index(random.dice.below(model.rowCount()), 1);
            keptId = kept.data(OverviewModel::IdRole).toLongLong();
        }
        const int kind = random.dice.below(10);
        if (kind < 4) {
            change(model, plain, random, step);
        } else if (kind < 5 && random.dice.chance(5)) {
            kept = QModelIndex();
            model.setRows(plain.values());
        } else if (kind < 6) {
            model.sort(random.dice.below(model.columnCount()),
                       random.dice.chance(50) ? Qt::AscendingOrder : Qt::DescendingOrder);
        } else {
            filter = random.filter(filter);
            // What the other overview has
            if constexpr (std::is_same_v<Model, GuidanceModel>) {
                filter.paid.reset();
            } else {
                filter.status.reset();
                filter.onlyActive = false;
            }
            model.setFilter(filter);
        }
        const QList<qint64> expected =
            plainIds(plain, filter, model.sortColumn(), model.sortOrder());
        QCOMPARE(idsOf(model), expected);
        QCOMPARE(model.countOf(filter), expected.size());
        if (kept.isValid())
            QCOMPARE(kept.data(OverviewModel::IdRole).toLongLong(), keptId);
        else if (keptId != 0 && kind >= 5)
            QVERIFY(!expected.contains(keptId));
    }
}

} // namespace

void TestOverviewFilter::equalsAPlainComputation_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 3; ++seed)
        QTest::addRow("%d", seed) << seed;
}

void TestOverviewFilter::equalsAPlainComputation()
{
    QFETCH(int, seed);
    compareWithPlain<GuidanceModel, GuidanceRow>(
        seed,
        [](GuidanceModel &model, QMap<qint64, GuidanceRow> &plain, RandomRows &random, int step) {
            const GuidanceRow row = random.guidance(random.dice.between(1, 60), step);
            plain.insert(row.id.value, row);
            model.upsert(row);
        });
    if (QTest::currentTestFailed())
        return;
    compareWithPlain<LedgerModel, LedgerRow>(
        seed, [](LedgerModel &model, QMap<qint64, LedgerRow> &plain, RandomRows &random, int) {
            // Some are many at once, as when a month is paid.
            QMap<qint64, LedgerRow> rows;
            for (int left = random.dice.chance(10) ? 40 : random.dice.between(1, 3); left > 0;
                 --left) {
                const LedgerRow row = random.line(random.dice.between(1, 80));
                rows.insert(row.id.value, row);
            }
            plain.insert(rows);
            model.upsert(rows.values());
        });
}

QTEST_GUILESS_MAIN(TestOverviewFilter)
#include "tst_overviewfilter.moc"
