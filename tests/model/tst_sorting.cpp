// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/itemmodels/guidancemodel.h"
#include "model/itemmodels/ledgermodel.h"
#include "model/wording/language.h"
#include "tests/support/overviewcells.h"
#include "tests/support/overviewrows.h"
#include "tests/support/testcase.h"

#include <algorithm>

/// Each column of both overviews sorts by what it means, not by its text; lines that are the same
/// in it stand newest first in either direction.
class TestSorting : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void sortsGuidances_data();
    void sortsGuidances();
    void sortsLines_data();
    void sortsLines();
    void sortsNamesAsADutchList();
};

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

/// By ids: those in one group are the same in the column.
using Groups = QList<QList<qint64>>;

/// The groups one after the other, each newest first; the highest id is the newest.
QList<qint64> inOrder(Groups groups, bool descending)
{
    if (descending)
        std::reverse(groups.begin(), groups.end());
    QList<qint64> ids;
    for (QList<qint64> &group : groups) {
        std::sort(group.begin(), group.end(), std::greater<>());
        ids += group;
    }
    return ids;
}

/// As clicks on a header do it: ascending, descending, and once more.
void compareSorts(OverviewModel &model, int column, const Groups &groups)
{
    for (const Qt::SortOrder order :
         {Qt::AscendingOrder, Qt::DescendingOrder, Qt::AscendingOrder}) {
        model.sort(column, order);
        QCOMPARE(idsOf(model), inOrder(groups, order == Qt::DescendingOrder));
    }
}

} // namespace

void TestSorting::initTestCase()
{
    QVERIFY(installLanguage(QCoreApplication::instance()));
}

void TestSorting::sortsGuidances_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QList<QList<qint64>>>("groups");
    using M = GuidanceModel;
    QTest::newRow("cheque number") << int(M::ChequeNumberColumn) << Groups{{3}, {1}, {2}, {4}};
    QTest::newRow("client number") << int(M::ClientNumberColumn) << Groups{{4}, {1, 3}, {2}};
    QTest::newRow("client") << int(M::ClientColumn) << Groups{{2}, {4}, {1, 3}};
    QTest::newRow("counsellor") << int(M::CounsellorColumn) << Groups{{3}, {2}, {1, 4}};
    QTest::newRow("status") << int(M::StatusColumn) << Groups{{1, 4}, {2}, {3}};
    QTest::newRow("remaining, as minutes") << int(M::RemainingColumn) << Groups{{2}, {4}, {1}, {3}};
    QTest::newRow("conversations, as numbers")
        << int(M::ConversationsColumn) << Groups{{2}, {1, 3}, {4}};
    QTest::newRow("requested on, as days") << int(M::RequestedOnColumn) << Groups{{3}, {1, 2}, {4}};
    QTest::newRow("valid until, as days") << int(M::ValidUntilColumn) << Groups{{1}, {2, 4}, {3}};
    QTest::newRow("last changed, by the order of changes")
        << int(M::ModifiedColumn) << Groups{{1}, {2}, {3}, {4}};
}

void TestSorting::sortsGuidances()
{
    QFETCH(int, column);
    QFETCH(QList<QList<qint64>>, groups);
    QList<GuidanceRow> rows{guidanceRow(1, text("Émile"), GuidanceStatus::InUse, 1),
                            guidanceRow(2, text("abeel"), GuidanceStatus::Closed, 2),
                            guidanceRow(3, text("Émile"), GuidanceStatus::Discontinued, 3),
                            guidanceRow(4, text("Çelik"), GuidanceStatus::InUse, 4)};
    rows[2].chequeNumber = *ChequeNumber::fromText(QStringLiteral("99"));
    rows[3].chequeNumber = *ChequeNumber::fromText(QStringLiteral("10000000000"));
    rows[0].clientNumber = rows[2].clientNumber =
        *ClientNumber::fromText(QStringLiteral("20000000"));
    rows[3].clientNumber = *ClientNumber::fromText(QStringLiteral("00000003"));
    rows[1].counsellor = text("de Smet Jo");
    rows[2].counsellor = text("Aerts Jo");
    rows[1].remaining = {30};
    rows[3].remaining = {90}; // "1 uur 30 min" before "2 uur"
    rows[0].remaining = {120};
    rows[2].remaining = {600}; // "10 uur" after it
    rows[0].conversationCount = rows[2].conversationCount = 9;
    rows[3].conversationCount = 10;
    rows[2].requestedOn = QDate(2025, 12, 31);
    rows[3].requestedOn = QDate(2026, 10, 2);
    rows[0].validUntil = QDate(2026, 2, 28);
    rows[2].validUntil = QDate(2027, 1, 1);
    // A clock that was set back: the days fall as the changes rise.
    for (int i = 0; i < 4; ++i)
        rows[i].changedOn = QDate(2026, 3, 10).addDays(-i);
    std::swap(rows[0], rows[2]); // in whatever order they come
    GuidanceModel model;
    model.setRows(rows);
    compareSorts(model, column, groups);
}

void TestSorting::sortsLines_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QList<QList<qint64>>>("groups");
    using M = LedgerModel;
    QTest::newRow("registered, by the order of lines")
        << int(M::RegisteredColumn) << Groups{{1}, {2}, {3}, {4}, {5}};
    QTest::newRow("date, as days") << int(M::DateColumn) << Groups{{2}, {1, 4, 5}, {3}};
    QTest::newRow("cheque number") << int(M::ChequeNumberColumn) << Groups{{1}, {2}, {3}, {4}, {5}};
    QTest::newRow("client number") << int(M::ClientNumberColumn) << Groups{{5}, {1}, {2}, {3}, {4}};
    QTest::newRow("client") << int(M::ClientColumn) << Groups{{3}, {1, 2}, {5}, {4}};
    QTest::newRow("counsellor") << int(M::CounsellorColumn) << Groups{{4}, {1, 2, 3, 5}};
    QTest::newRow("type, in the order of a guidance")
        << int(M::TypeColumn) << Groups{{1, 2, 5}, {3}, {4}};
    QTest::newRow("form") << int(M::FormColumn) << Groups{{1, 2, 4}, {5}, {3}};
    QTest::newRow("minutes") << int(M::MinutesColumn) << Groups{{2}, {5}, {1, 4}, {3}};
    QTest::newRow("amount") << int(M::AmountColumn) << Groups{{2}, {5}, {1}, {4}, {3}};
    QTest::newRow("payment, unpaid first, then by day")
        << int(M::PaymentColumn) << Groups{{2, 5}, {3}, {1}, {4}};
}

void TestSorting::sortsLines()
{
    QFETCH(int, column);
    QFETCH(QList<QList<qint64>>, groups);
    QList<LedgerRow> rows{ledgerRow(1, text("Maes"), {8485}), ledgerRow(2, text("Maes"), {-8485}),
                          ledgerRow(3, text("Ångström"), {100'000}),
                          ledgerRow(4, text("Øster"), {9075}), ledgerRow(5, text("maes"), {0})};
    for (int i = 0; i < 5; ++i)
        rows[i].registeredOn = QDate(2026, 3, 11).addDays(-i); // a clock that was set back
    rows[1].date = QDate(2025, 12, 31);
    rows[2].date = QDate(2026, 10, 1);
    rows[4].clientNumber = *ClientNumber::fromText(QStringLiteral("00000001"));
    rows[4].givenName = text("Bo");
    rows[3].counsellor = text("Aerts Jo");
    rows[2].type = ConversationType::InDepth;
    rows[3].type = ConversationType::Synthesis;
    rows[4].form = ConversationForm::ECoaching;
    rows[2].form = ConversationForm::Group;
    rows[2].minutes = {120};
    rows[4].minutes = {30};
    rows[0].payment = Payment{{1}, QDate(2026, 4, 15), text("b")};
    rows[2].payment = Payment{{3}, QDate(2026, 3, 31), text("z")};
    rows[3].payment = Payment{{4}, QDate(2026, 4, 15), text("a")}; // after the first of that day
    LedgerModel model;
    model.setRows(rows);
    compareSorts(model, column, groups);
}

void TestSorting::sortsNamesAsADutchList()
{
    // Marks and capitals count only between names that are else the same.
    const QStringList sortedNames{text("Abeel An"), text("Ångström An"), text("Çelik An"),
                                  text("Cools An"), text("D’hondt An"),  text("de Smet An"),
                                  text("Émile An"), text("Janssens An"), text("janssens Bo"),
                                  text("Öz An"),    text("Zoe An"),      text("Zoë An"),
                                  text("Zoë Bo")};
    QList<GuidanceRow> rows;
    for (int i = 0; i < sortedNames.size(); ++i) {
        // Neither by age nor by number in their order
        const int mixed = (5 * i) % int(sortedNames.size());
        GuidanceRow row = guidanceRow(mixed + 1, {}, GuidanceStatus::InUse, i);
        const QString &name = sortedNames.at(mixed);
        row.familyName = name.left(name.size() - 3);
        row.givenName = name.right(2);
        rows.append(row);
    }
    GuidanceModel model;
    model.setRows(rows);
    model.sort(GuidanceModel::ClientColumn, Qt::AscendingOrder);
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names.append(model.index(row, GuidanceModel::ClientColumn).data().toString());
    QCOMPARE(names, sortedNames);
    model.sort(GuidanceModel::ClientColumn, Qt::DescendingOrder);
    QCOMPARE(model.index(0, GuidanceModel::ClientColumn).data().toString(), names.constLast());
}

QTEST_GUILESS_MAIN(TestSorting)
#include "tst_sorting.moc"
