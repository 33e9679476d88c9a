// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/itemmodels/guidancemodel.h"
#include "model/itemmodels/ledgermodel.h"
#include "model/wording/language.h"
#include "tests/support/overviewcells.h"
#include "tests/support/overviewrows.h"
#include "tests/support/testcase.h"

/// What people type, and which lines they find by it, in both overviews.
class TestSearch : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findsGuidances_data();
    void findsGuidances();
    void findsLines_data();
    void findsLines();
    void everyColumnCanBeSearched();
    void followsWhatChanges();

private:
    static QList<GuidanceRow> guidances();
    static QList<LedgerRow> lines();
};

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

} // namespace

void TestSearch::initTestCase()
{
    QVERIFY(installLanguage(QCoreApplication::instance()));
}

QList<GuidanceRow> TestSearch::guidances()
{
    const QList<QStringList> people{
        {text("Çelik"), text("Zeynep"), text("Janssens Thomas")},
        {text("Yılmaz"), text("Ayşe"), text("Janssens Thomas")},
        {text("Kowalska"), text("Małgorzata"), text("de Kerchove Anna")},
        {text("Sørensen"), text("Søren"), text("El Khattabi Samira")},
        {text("D’hondt"), text("An"), text("Janssens Thomas")},
        {text("Groß"), text("Zoe\u0308"), text("Van den Broeck Élise")},
    };
    QList<GuidanceRow> rows;
    for (const QStringList &person : people) {
        const qint64 id = rows.size() + 1;
        GuidanceRow row = guidanceRow(id, person.at(0), GuidanceStatus::InUse, id);
        row.givenName = person.at(1);
        row.counsellor = person.at(2);
        row.conversations[0].counsellor = person.at(2);
        rows.append(row);
    }
    // What no column shows: the first of three conversations had another counsellor.
    rows[1].conversations = {
        {{2025, 12, 24}, text("Wouters Lien"), ConversationType::Intake, {8485}},
        {{2026, 1, 31}, text("Maes Wout"), ConversationType::InDepth, {16971}},
        {{2026, 2, 3}, text("Janssens Thomas"), ConversationType::Synthesis, {0}}};
    rows[1].status = GuidanceStatus::Closed;
    rows[1].remaining = {0};
    rows[1].conversationCount = 3;
    rows[2].requestedOn = QDate(2024, 2, 29);
    rows[3].validUntil = QDate(2026, 12, 31);
    rows[4].changedOn = QDate(2026, 11, 9);
    rows[4].remaining = {150};
    return rows;
}

QList<LedgerRow> TestSearch::lines()
{
    QList<LedgerRow> rows{ledgerRow(1, text("Çelik"), {8485}),
                          ledgerRow(2, text("Małecka"), {-8485}),
                          ledgerRow(3, text("D’hondt"), {123450})};
    rows[0].payment = Payment{{1}, QDate(2026, 4, 15), text("VDAB-2026/04")};
    rows[1].counsellor = text("de Kerchove Anna");
    rows[1].form = ConversationForm::ECoaching;
    rows[1].type = ConversationType::InDepth;
    rows[2].registeredOn = QDate(2025, 1, 2);
    rows[2].date = QDate(2024, 12, 30);
    rows[2].form = ConversationForm::Group;
    rows[2].minutes = {90};
    return rows;
}

void TestSearch::findsGuidances_data()
{
    QTest::addColumn<QString>("keyword");
    QTest::addColumn<QList<qint64>>("found");
    const auto row = [](const char *keyword, const QList<qint64> &found) {
        QTest::newRow(keyword) << text(keyword) << found;
    };
    const QList<qint64> all{6, 5, 4, 3, 2, 1};
    // Marks, capitals and letters of other alphabets' neighbours
    row("celik", {1});
    row("ÇELİK", {1});
    row("zeynep ÇEL", {1});
    row("yilmaz", {2});
    row("YILMAZ", {2});
    row("ayse", {2});
    row("malgorzata", {3});
    row("MAŁGORZATA kowalska", {3});
    row("soren", {4});
    row("sörensen", {4});
    row("d'hondt", {5});
    row("D’HONDT", {5});
    row("dhondt", {});
    row("gross", {6});
    row("groß", {6});
    row("zoe", {6});
    row("zoë", {6});
    row("elise broeck", {6});
    // Particles, and words in any order, all of which must occur
    row("de kerchove", {3});
    row("kerchove", {3});
    row("anna de", {3});
    row("van den broeck", {6});
    row("el khattabi", {4});
    row("thomas janssens celik", {1});
    row("janssens kowalska", {});
    row("", all);
    row(" \t ", all);
    // Digits, with and without leading zeros
    row("00007788003", {3});
    row("7788003", {3});
    row("788003", {3});
    row("07788", all);
    row("60004003", {3});
    row("000077880030", {});
    row("000007788003", {});
    // Days and hours as shown
    row("29/02/2024", {3});
    row("31/12/2026", {4});
    row("31/12", {4});
    row("09/11/2026", {5});
    row("2026-11-09", {});
    row("2 uur 30", {5});
    row("cheque afgesloten", {2});
    row("gebruik", {6, 5, 4, 3, 1});
    // Conversations that no column shows, of any counsellor
    row("24/12/2025", {2});
    row("31/01/2026", {2});
    row("wouters lien", {2});
    row("maes wout", {2});
    row("84,85", {2});
    row("169,71", {2});
    row("169.71", {});
    row("intake", all);
    row("verdiepingsgesprek", {2});
    row("synthese gesprek", {2});
    row("nazorggesprek", {});
    row("wouters 169,71 31/01", {2}); // of two conversations together
    // Nothing is a pattern
    row("%", {});
    row("_", {});
    row(".*", {});
    row("\"", {});
    row("\\", {});
}

void TestSearch::findsGuidances()
{
    QFETCH(QString, keyword);
    GuidanceModel model;
    model.setRows(guidances());
    model.setFilter({.keyword = keyword});
    QTEST(idsOf(model), "found");
}

void TestSearch::findsLines_data()
{
    QTest::addColumn<QString>("keyword");
    QTest::addColumn<QList<qint64>>("found");
    const auto row = [](const char *keyword, const QList<qint64> &found) {
        QTest::newRow(keyword) << text(keyword) << found;
    };
    row("02/01/2025", {3});
    row("30/12/2024", {3});
    row("7788002", {2});
    row("00007788002", {2});
    row("60004002", {2});
    row("malecka", {2});
    row("an d'hondt", {3});
    row("de kerchove", {2});
    row("verdieping", {2});
    row("e-coaching", {2});
    row("in groep", {3});
    row("1 uur 30 min", {3});
    row("84,85", {2, 1});
    row("-84,85", {2});
    row("84,85 euro", {2, 1});
    row("1234,50", {3});
    row("1.234,50", {});
    row("te betalen", {3, 2});
    row("uitbetaald", {1});
    row("15/04/2026", {1});
    row("vdab-2026/04", {1});
    row("uitbetaald celik", {1});
    row("uitbetaald malecka", {});
}

void TestSearch::findsLines()
{
    QFETCH(QString, keyword);
    LedgerModel model;
    model.setRows(lines());
    model.setFilter({.keyword = keyword});
    QTEST(idsOf(model), "found");
}

void TestSearch::everyColumnCanBeSearched()
{
    GuidanceModel guidanceModel;
    guidanceModel.setRows(guidances());
    LedgerModel ledgerModel;
    ledgerModel.setRows(lines());
    for (OverviewModel *model : {static_cast<OverviewModel *>(&guidanceModel),
                                 static_cast<OverviewModel *>(&ledgerModel)}) {
        for (int line = 0; line < model->lines().count(); ++line) {
            for (int column = 0; column < model->columnCount(); ++column) {
                const QString cell = model->lines().text(column, line);
                model->setFilter({.keyword = cell});
                QVERIFY2(model->shownLines().contains(line), qPrintable(cell));
            }
        }
    }
}

void TestSearch::followsWhatChanges()
{
    GuidanceModel model;
    QList<GuidanceRow> rows = guidances();
    model.setRows(rows);
    model.setFilter({.keyword = text("wouters")});
    QCOMPARE(idsOf(model), QList<qint64>{2});
    rows[1].conversations.removeFirst(); // deleted
    rows[1].changeSequence = 20;
    model.upsert(rows[1]);
    QCOMPARE(idsOf(model), QList<qint64>{});
    rows[0].conversations.append(
        {{2026, 5, 5}, text("Wouters Lien"), ConversationType::InDepth, {1}});
    rows[0].changeSequence = 21;
    model.upsert(rows[0]);
    QCOMPARE(idsOf(model), QList<qint64>{1});
}

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_search.moc"
