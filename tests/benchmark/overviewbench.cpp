// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmark/benchedoverview.h"
#include "tests/benchmark/benches.h"
#include "tests/benchmark/benchtable.h"
#include "tests/benchmark/stockoverview.h"

#include "model/domain/folding.h"
#include "model/wording/formats.h"
#include "model/wording/words.h"

#ifdef __GLIBC__
#include <malloc.h>
#endif

#include <string>
#include <string_view>
#include <vector>

namespace {

QString searchText(const GuidanceRow &row)
{
    QStringList texts{row.chequeNumber.text(),
                      row.clientNumber.text(),
                      clientInWords(row),
                      row.counsellor,
                      toWords(row.status),
                      formatDuration(row.remaining),
                      QString::number(row.conversationCount),
                      formatDay(row.requestedOn),
                      formatDay(row.validUntil),
                      formatDay(row.changedOn)};
    for (const ConversationTrace &trace : row.conversations)
        texts << formatDay(trace.date) << trace.counsellor << toWords(trace.type)
              << formatPlainAmount(trace.value);
    return texts.join(u'\n');
}

QString searchText(const LedgerRow &row)
{
    return QStringList{
        formatDay(row.registeredOn), formatDay(row.date), row.chequeNumber.text(),
        row.clientNumber.text(),     clientInWords(row),  row.counsellor,
        toWords(row.type),           toWords(row.form),   formatDuration(row.minutes),
        formatAmount(row.amount),    inFull(row.payment)}
        .join(u'\n');
}

/// The folded texts of all lines, one after the other, to be read from end to end: what a search
/// without an index cannot be quicker than.
class FoldedTexts
{
public:
    template <typename Row> [[nodiscard]] static Result<FoldedTexts> of(ChequeRegister &cheques)
    {
        FoldedTexts texts;
        const auto begin = [&texts] { texts = FoldedTexts(); };
        const std::function<void(const Row &)> take = [&texts](const Row &row) {
            texts.m_all += folded(searchText(row)).toStdString();
            texts.m_ends.push_back(texts.m_all.size());
        };
        const Result<void> read = cheques.readAll(begin, take);
        return read ? Result<FoldedTexts>(texts) : Result<FoldedTexts>(read.error());
    }

    /// In how many lines the word stands.
    [[nodiscard]] int linesWith(const QByteArray &word) const
    {
        const std::string_view wanted(word.constData(), std::size_t(word.size()));
        int found = 0;
        std::size_t begin = 0;
        for (const std::size_t end : m_ends) {
            const std::string_view text = std::string_view(m_all).substr(begin, end - begin);
            found += text.find(wanted) != std::string_view::npos ? 1 : 0;
            begin = end;
        }
        return found;
    }

private:
    std::string m_all;
    std::vector<std::size_t> m_ends;
};

/// Of the heap, where the system can tell.
std::optional<qint64> bytesInUse()
{
#ifdef __GLIBC__
    malloc_trim(0);
    const auto use = mallinfo2();
    return qint64(use.uordblks + use.hblkhd);
#else
    return std::nullopt;
#endif
}

struct Keystroke
{
    QString what;
    QString before; ///< what the field held
    QString after;
};

QList<Keystroke> keystrokes()
{
    const auto text = [](const char *latin) { return QString::fromLatin1(latin); };
    return {{text("1 letter"), {}, text("j")},
            {text("3 letters"), text("ja"), text("jan")},
            {text("3 letters at once"), {}, text("jan")},
            {text("no hit"), {}, text("zqzq")},
            {text("a cheque number"), {}, text("0012")},
            {text("cleared"), text("jan"), {}}};
}

/// Promises for L, for the cheques of XL and for its ledger, in milliseconds.
struct Promises
{
    double keystroke = 0;
    std::optional<double> sort;
};

void benchKeystrokes(OverviewModel &model, const FoldedTexts &texts, StockOverview *stock,
                     const Promises &promises, int runs)
{
    for (const Keystroke &stroke : keystrokes()) {
        Samples ours;
        Samples floor;
        for (int run = 0; run < runs; ++run) {
            model.setFilter({.keyword = stroke.before});
            (void)timeOnce(ours, [&]() -> Result<void> {
                model.setFilter({.keyword = stroke.after});
                return {};
            });
            int found = 0;
            (void)timeOnce(floor, [&]() -> Result<void> {
                found = texts.linesWith(stroke.after.toUtf8());
                return {};
            });
            if (found != model.rowCount())
                BenchTable::note(QStringLiteral("“%1”: %2 lines shown, %3 found")
                                     .arg(stroke.after, QString::number(model.rowCount()),
                                          QString::number(found)));
        }
        BenchAgainst against{floor.median(), promises.keystroke};
        if (stock)
            against.stock = stock->keystroke(stroke.before, stroke.after);
        BenchTable::row(QString(QStringLiteral("keystroke, ") + stroke.what), ours, against);
    }
    model.setFilter({});
}

void benchSorts(OverviewModel &model, StockOverview *stock, const Promises &promises, int runs)
{
    for (int column = 0; column < model.columnCount(); ++column) {
        Samples ours;
        for (int run = 0; run < runs; ++run) {
            (void)timeOnce(ours, [&]() -> Result<void> {
                model.sort(column, run % 2 == 0 ? Qt::AscendingOrder : Qt::DescendingOrder);
                return {};
            });
        }
        BenchAgainst against{{}, promises.sort};
        if (stock && (column == 2 || column == 7)) // a name and a number: the others take as long
            against.stock = stock->sort(column);
        BenchTable::row(QString(QStringLiteral("sort by ") + model.title(column, false).toLower()),
                        ours, against);
    }
}

template <typename Model, typename Row>
Result<void> benchOverview(const BenchRegister &bench, StockOverview::Which which,
                           const Promises &promises, std::optional<double> promisedLoad, int runs)
{
    const auto opened = BenchedRegister::open(bench);
    if (!opened)
        return opened.error();
    Samples first;
    Samples whole;
    auto model = std::make_unique<Model>();
    // Once before it counts: what is made once for all stays.
    if (const auto loaded = BenchedRegister::load<Model, Row>(**opened, *model); !loaded)
        return loaded;
    model = std::make_unique<Model>();
    const std::optional<qint64> before = bytesInUse();
    if (const auto loaded = BenchedRegister::load<Model, Row>(**opened, *model); !loaded)
        return loaded;
    if (const std::optional<qint64> after = bytesInUse())
        BenchTable::figure(QStringLiteral("bytes a line"),
                           double(*after - *before) / model->lines().count(), 250);
    for (int run = 0; run < runs; ++run) {
        const auto read = timeOnce(first, [&]() -> Result<void> {
            const auto overview = (*opened)->loadOverview(500);
            return overview ? Result<void>() : overview.error();
        });
        if (!read)
            return read;
        model = std::make_unique<Model>();
        const auto loaded =
            timeOnce(whole, [&] { return BenchedRegister::load<Model, Row>(**opened, *model); });
        if (!loaded)
            return loaded;
    }
    BenchTable::row(QStringLiteral("first rows of both overviews"), first, {{}, 100});
    BenchTable::row(QStringLiteral("all %1 lines").arg(model->lines().count()), whole,
                    {{}, promisedLoad});
    Samples adopted;
    const LineTable table = model->lines();
    const QList<int> sorted = model->shownLines();
    for (int run = 0; run < runs; ++run) {
        (void)timeOnce(adopted, [&]() -> Result<void> {
            model->adopt(table, sorted);
            return {};
        });
    }
    BenchTable::row(QStringLiteral("of which the window waits"), adopted, {{}, 16});
    const Result<FoldedTexts> texts = FoldedTexts::of<Row>(**opened);
    if (!texts)
        return texts.error();
    auto stock = StockOverview::open(bench.path(), which);
    if (!stock)
        return stock.error();
    BenchTable::row(QStringLiteral("(stock Qt: all lines)"), Samples::of((*stock)->loaded()));
    benchKeystrokes(*model, *texts, stock->get(), promises, 5 * runs);
    benchSorts(*model, stock->get(), promises, runs);
    return {};
}

} // namespace

Result<void> benchGuidances(const BenchRegister &bench, int runs)
{
    if (bench.isLarge())
        return benchOverview<GuidanceModel, GuidanceRow>(bench, StockOverview::Which::Guidances,
                                                         {33, 150}, 1500, runs);
    return benchOverview<GuidanceModel, GuidanceRow>(bench, StockOverview::Which::Guidances,
                                                     {8, 20}, 150, runs);
}

Result<void> benchLedger(const BenchRegister &bench, int runs)
{
    if (bench.isLarge())
        return benchOverview<LedgerModel, LedgerRow>(bench, StockOverview::Which::Ledger, {100, {}},
                                                     {}, runs);
    return benchOverview<LedgerModel, LedgerRow>(bench, StockOverview::Which::Ledger, {8, 20}, 150,
                                                 runs);
}
