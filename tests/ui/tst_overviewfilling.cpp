// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overviewfilling.h"

#include "tests/benchmark/registergenerator.h"
#include "tests/support/overviewcells.h"
#include "tests/support/registers.h"
#include "tests/support/testcase.h"
#include "ui/financialpage.h"
#include "ui/guidancespage.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QSignalSpy>
#include <QTableView>

/// A register whose ledger is larger than what is shown at once, and whose first overview is not.
class OverviewFillingTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void newestFirstThenAll();
    void changesMeanwhileStay();
    void keepsWhatIsShown();
    void otherLinesReplaceThem();
    void closesInTheMidstOfIt();

private:
    /// The pages of a window, on a copy of the register.
    struct Desk
    {
        std::unique_ptr<ChequeRegister> cheques;
        GuidancesPage guidances;
        FinancialPage financial;
        std::unique_ptr<OverviewFilling> filling;

        [[nodiscard]] QString count() const
        {
            return financial.findChild<QLabel *>(QStringLiteral("count"))->text();
        }
        [[nodiscard]] bool isReading() const { return count().contains(u"being read"); }
    };
    [[nodiscard]] std::unique_ptr<Desk> desk();

    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(QStringLiteral("generated.db"));
    TestClock m_clock;
    int m_lines = 0;
    QString m_inUse; ///< a cheque with time left
};

void OverviewFillingTest::initTestCase()
{
    QCOMPARE(refusalOf(generateRegister(m_path, RegisterProfile::small())), QString());
    PlainConnection connection(m_path);
    m_lines = connection
                  .value(QStringLiteral(
                      "SELECT count(*) FROM payout o JOIN conversation v"
                      " ON v.id = o.conversation_id JOIN guidance g ON g.id = v.guidance_id"
                      " WHERE g.centre_id = 1"))
                  .toInt();
    QVERIFY(m_lines > 600);
    m_inUse = connection.value(
        QStringLiteral("SELECT c.number FROM guidance g JOIN cheque c ON c.id = g.cheque_id"
                       " WHERE g.status = 'inUse' AND g.centre_id = 1"
                       " AND c.minutes - g.used_minutes >= 60 ORDER BY g.id DESC"));
    m_clock.today = RegisterProfile::small().lastDay;
    m_clock.looks = 40'000; // after the last act of that day
}

std::unique_ptr<OverviewFillingTest::Desk> OverviewFillingTest::desk()
{
    const QString path = m_folder.filePath(QUuid::createUuid().toString(QUuid::WithoutBraces));
    QFile::copy(m_path, path);
    auto opened = ChequeRegister::open(path, m_clock.asClock(), quickOptions());
    if (!opened)
        return nullptr;
    auto made = std::make_unique<Desk>();
    made->cheques = std::move(*opened);
    made->filling = std::make_unique<OverviewFilling>(*made->cheques, made->guidances,
                                                      made->financial, nullptr);
    QObject::connect(made->filling.get(), &OverviewFilling::failed, this,
                     [](const Error &error) { QFAIL(qPrintable(error.detail)); });
    return made;
}

void OverviewFillingTest::newestFirstThenAll()
{
    const auto here = desk();
    QVERIFY(here);
    const auto overview = here->cheques->loadOverview();
    QVERIFY(overview);
    QVERIFY(here->filling->load(OverviewFilling::Present::Replace));
    // Few enough: all of them, and none is waited for
    QCOMPARE(here->guidances.overview().lines().count(), int(overview->guidances.size()));
    QCOMPARE(here->financial.overview().rowCount(), 500);
    QVERIFY(here->isReading());
    QTRY_VERIFY(!here->isReading());
    QList<qint64> newestFirst;
    for (const LedgerRow &row : overview->ledger)
        newestFirst.append(row.id.value);
    QCOMPARE(idsOf(here->financial.overview()), newestFirst);
}

void OverviewFillingTest::changesMeanwhileStay()
{
    const auto here = desk();
    QVERIFY(here);
    const QAbstractItemModelTester tester(const_cast<OverviewModel *>(&here->financial.overview()));
    QVERIFY(here->filling->load(OverviewFilling::Present::Replace));
    ConversationDraft talk = talkOf(ConversationType::InDepth, 60);
    talk.date = dayEntry(m_clock.today);
    QCOMPARE(refusalOf(here->cheques->registerConversation(m_inUse, talk, {})), QString());
    QCOMPARE(refusalOf(here->cheques->markPaid(paymentOf(m_clock.today))), QString());
    QVERIFY(here->isReading());
    QVERIFY(here->financial.overview().rowCount() > 500);
    QTRY_VERIFY(!here->isReading());
    const auto overview = here->cheques->loadOverview();
    QVERIFY(overview);
    QCOMPARE(here->financial.overview().rowCount(), m_lines + 1);
    for (int row = 0; row < m_lines + 1; ++row) {
        const QModelIndex line = here->financial.overview().index(row, 0);
        const LedgerRow &expected = overview->ledger.at(row);
        QCOMPARE(line.data(OverviewModel::IdRole).toLongLong(), expected.id.value);
        QVERIFY(line.data(OverviewModel::PaidRole).toBool());
    }
}

/// When another process writes, what is read stays on the screen until all of the new is there.
void OverviewFillingTest::keepsWhatIsShown()
{
    const auto here = desk();
    QVERIFY(here);
    QVERIFY(here->filling->load(OverviewFilling::Present::Replace));
    QTRY_VERIFY(!here->isReading());
    QSignalSpy reset(&here->financial.overview(), &QAbstractItemModel::modelReset);
    const auto *lines = here->financial.findChild<QTableView *>(QStringLiteral("lines"));
    lines->selectionModel()->setCurrentIndex(here->financial.overview().index(550, 0),
                                             QItemSelectionModel::ClearAndSelect
                                                 | QItemSelectionModel::Rows);
    const qint64 current = lines->currentIndex().data(OverviewModel::IdRole).toLongLong();
    Q_EMIT here->cheques->overviewOutdated();
    Q_EMIT here->cheques->overviewOutdated();
    QVERIFY(here->isReading());
    QCOMPARE(here->financial.overview().rowCount(), m_lines);
    QTRY_VERIFY(!here->isReading());
    QCOMPARE(reset.count(), 2); // the second time because of what was told during the first
    QCOMPARE(lines->currentIndex().data(OverviewModel::IdRole).toLongLong(), current);
}

void OverviewFillingTest::otherLinesReplaceThem()
{
    const auto here = desk();
    QVERIFY(here);
    QVERIFY(here->filling->load(OverviewFilling::Present::Replace));
    QVERIFY(here->isReading());
    PlainConnection connection(here->cheques->path());
    const QString other = connection.value(QStringLiteral("SELECT name FROM centre WHERE id = 2"));
    QVERIFY(here->cheques->actAs({other, {}}));
    QVERIFY(here->filling->load(OverviewFilling::Present::Replace));
    const int theirs = here->financial.overview().lines().count();
    QVERIFY(theirs < 500);
    QVERIFY(!here->isReading());
    QTest::qWait(300); // what was being read of the first centre comes to nothing
    QCOMPARE(here->financial.overview().lines().count(), theirs);
}

void OverviewFillingTest::closesInTheMidstOfIt()
{
    auto here = desk();
    QVERIFY(here);
    QVERIFY(here->filling->load(OverviewFilling::Present::Replace));
    QVERIFY(here->isReading());
    here->filling.reset();
    here.reset();
}

QTEST_MAIN(OverviewFillingTest)
#include "tst_overviewfilling.moc"
