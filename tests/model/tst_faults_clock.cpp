// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/itemmodels/guidancemodel.h"
#include "model/itemmodels/ledgermodel.h"
#include "tests/support/registers.h"
#include "tests/support/testcase.h"

namespace {

const QString first = QStringLiteral("00000000001");
const QString second = QStringLiteral("00000000002");
const QString third = QStringLiteral("00000000003");

/// A clock with a time of its own, that only goes where the test sets it.
struct SetClock
{
    Moment moment{{1'795'435'200'000}, testDay()};

    [[nodiscard]] Clock asClock()
    {
        return [this] { return moment; };
    }
    void setDay(QDate day)
    {
        moment.timestamp.utcMilliseconds += moment.today.daysTo(day) * 86'400'000;
        moment.today = day;
    }
};

struct ClockedRegister
{
    explicit ClockedRegister(QDate day)
    {
        clock.setDay(day);
        if (!ChequeRegister::create(path, ourIdentity(), clock.asClock(), quickOptions()))
            return;
        auto opened = ChequeRegister::open(path, clock.asClock(), quickOptions());
        if (opened)
            cheques = std::move(*opened);
    }
    [[nodiscard]] QStringList rows(const char *sql) const
    {
        return PlainConnection(path).rows(QString::fromLatin1(sql));
    }

    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("register.sqlite"));
    SetClock clock;
    std::unique_ptr<ChequeRegister> cheques;
};

/// Of a client of its own, requested in time for anything.
OrderDraft earlyOrder(const QString &number)
{
    OrderDraft order = orderOf(number);
    order.requestedOn = dayEntry(QDate(2026, 1, 1));
    order.validUntil = dayEntry(QDate(2040, 1, 1));
    order.hours = countEntry(10);
    return order;
}

ChequeRegistration registrationOn(const QString &number, QDate day)
{
    ChequeRegistration draft = registrationOf(number);
    draft.intake.date = dayEntry(day);
    return draft;
}

ConversationDraft talkOn(ConversationType type, QDate day, int minutes = 30)
{
    ConversationDraft draft = talkOf(type, minutes);
    draft.date = dayEntry(day);
    return draft;
}

QStringList chequesIn(const QAbstractItemModel &model, int column)
{
    QStringList numbers;
    for (int row = 0; row < model.rowCount(); ++row)
        numbers.append(model.index(row, column).data().toString().right(1));
    return numbers;
}

} // namespace

/// F23 and F25: a clock that was set back, and days that not every year has.
class FaultsClockTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void f23_clockSetBack_data();
    void f23_clockSetBack();
    void f23_paidUpToADay();
    void f25_oneYearBack_data();
    void f25_oneYearBack();
    void f25_validity_data();
    void f25_validity();
    void f25_aftercare_data();
    void f25_aftercare();
    void f25_daysAreReal_data();
    void f25_daysAreReal();
};

void FaultsClockTest::f23_clockSetBack_data()
{
    QTest::addColumn<int>("days"); // the clock goes by each time somebody writes
    QTest::newRow("as it should") << 1;
    QTest::newRow("stands still") << 0;
    QTest::newRow("goes back") << -1;
    QTest::newRow("goes back months") << -45;
}

/// Everything stands in the order in which it was done.
void FaultsClockTest::f23_clockSetBack()
{
    QFETCH(const int, days);
    const QDate talked(2026, 5, 4);
    ClockedRegister file(QDate(2026, 11, 23));
    QVERIFY(file.cheques);
    const auto later = [&file, days] {
        file.clock.setDay(file.clock.moment.today.addDays(days));
        file.clock.moment.timestamp.utcMilliseconds += days;
    };
    for (const QString &number : {first, second, third})
        QCOMPARE(refusalOf(file.cheques->addOrder(earlyOrder(number))), QString());
    for (const QString &number : {second, first}) {
        later();
        QCOMPARE(refusalOf(file.cheques->registerCheque(registrationOn(number, talked))),
                 QString());
    }
    later();
    QCOMPARE(refusalOf(file.cheques->reviseCareerQuestion(
                 second, {Theme::JobTarget, QStringLiteral("Later gevraagd")})),
             QString());
    later();
    QCOMPARE(refusalOf(file.cheques->registerConversation(
                 first, talkOn(ConversationType::InDepth, talked), {})),
             QString());
    later();
    QCOMPARE(refusalOf(file.cheques->deleteLatestConversation(first)), QString());
    QCOMPARE(refusalOf(file.cheques->reviseCareerQuestion(
                 second, {Theme::Meaning, QStringLiteral("Nog later gevraagd")})),
             QString());

    const Result<Overview> overview = file.cheques->loadOverview();
    QVERIFY(overview);
    // As they come from the register, and as the overviews show them
    QCOMPARE(overview->guidances.constFirst().chequeNumber.text(), second);
    QCOMPARE(overview->guidances.constLast().chequeNumber.text(), first);
    for (qsizetype i = 1; i < overview->ledger.size(); ++i)
        QVERIFY(overview->ledger.at(i).id < overview->ledger.at(i - 1).id);
    const auto opened = file.cheques->openDossier(overview->guidances.constLast().id);
    QVERIFY(opened && *opened);
    QCOMPARE((*opened)->related, overview->guidances.first(1)); // they are of one client
    GuidanceModel guidances;
    guidances.setRows(overview->guidances);
    QCOMPARE(chequesIn(guidances, GuidanceModel::ChequeNumberColumn),
             QStringList({QStringLiteral("2"), QStringLiteral("1")}));
    guidances.sort(GuidanceModel::ModifiedColumn, Qt::AscendingOrder);
    QCOMPARE(chequesIn(guidances, GuidanceModel::ChequeNumberColumn),
             QStringList({QStringLiteral("1"), QStringLiteral("2")}));
    LedgerModel ledger;
    ledger.setRows(overview->ledger);
    const QStringList lines{QStringLiteral("1"), QStringLiteral("1"), QStringLiteral("1"),
                            QStringLiteral("2")};
    QCOMPARE(chequesIn(ledger, LedgerModel::ChequeNumberColumn), lines);
    QCOMPARE(overview->ledger.constFirst().kind, PayoutKind::Correction);
    ledger.sort(LedgerModel::RegisteredColumn, Qt::AscendingOrder);
    QCOMPARE(chequesIn(ledger, LedgerModel::ChequeNumberColumn),
             QStringList(lines.crbegin(), lines.crend()));
    const auto dossier = file.cheques->dossier(second);
    QStringList questions;
    for (const CareerQuestion &question : (*dossier)->latest()->questions)
        questions.append(question.text);
    QCOMPARE(questions,
             QStringList({goodQuestion().text, QStringLiteral("Later gevraagd"),
                          QStringLiteral("Nog later gevraagd")}));
    // And every row bears the day that the clock told.
    QCOMPARE(file.rows("SELECT registered_on FROM guidance ORDER BY id"),
             QStringList({QDate(2026, 11, 23).addDays(days).toString(Qt::ISODate),
                          QDate(2026, 11, 23).addDays(qint64(2) * days).toString(Qt::ISODate)}));
}

/// Lines are paid by the day they bear; what the clock put after it is paid another time, once.
void FaultsClockTest::f23_paidUpToADay()
{
    const QDate talked(2026, 5, 4);
    const QDate ahead(2026, 12, 24);
    const QDate today(2026, 11, 23);
    ClockedRegister file(ahead);
    QVERIFY(file.cheques);
    for (const QString &number : {first, second})
        QCOMPARE(refusalOf(file.cheques->addOrder(earlyOrder(number))), QString());
    QCOMPARE(refusalOf(file.cheques->registerCheque(registrationOn(first, talked))), QString());
    file.clock.setDay(today);
    QCOMPARE(refusalOf(file.cheques->registerCheque(registrationOn(second, talked))), QString());
    for (const auto &[day, lines] : {std::pair(today, 1), {today, 0}, {ahead, 1}, {ahead, 0}}) {
        PaymentDraft draft = paymentOf(today);
        draft.registeredUpTo = dayEntry(day);
        const auto marked = file.cheques->markPaid(draft);
        QCOMPARE(refusalOf(marked), QString());
        QCOMPARE(marked->value->lines, lines);
    }
}

void FaultsClockTest::f25_oneYearBack_data()
{
    QTest::addColumn<QDate>("today");
    QTest::addColumn<QDate>("oldest"); // the day itself is allowed, the one before is not
    QTest::newRow("29 February") << QDate(2028, 2, 29) << QDate(2027, 2, 28);
    QTest::newRow("28 February of that year") << QDate(2028, 2, 28) << QDate(2027, 2, 28);
    QTest::newRow("1 March of that year") << QDate(2028, 3, 1) << QDate(2027, 3, 1);
    QTest::newRow("28 February after it") << QDate(2029, 2, 28) << QDate(2028, 2, 28);
    QTest::newRow("1 March after it") << QDate(2029, 3, 1) << QDate(2028, 3, 1);
    QTest::newRow("any day") << QDate(2027, 6, 15) << QDate(2026, 6, 15);
}

void FaultsClockTest::f25_oneYearBack()
{
    QFETCH(const QDate, today);
    QFETCH(const QDate, oldest);
    ClockedRegister file(today);
    QVERIFY(file.cheques);
    QCOMPARE(refusalOf(file.cheques->addOrder(earlyOrder(first))), QString());
    QCOMPARE(refusalOf(file.cheques->registerCheque(registrationOn(first, oldest.addDays(-1)))),
             QStringLiteral("error dateTooOld date"));
    QCOMPARE(refusalOf(file.cheques->registerCheque(registrationOn(first, oldest))), QString());
    QCOMPARE(refusalOf(file.cheques->registerConversation(
                 first, talkOn(ConversationType::InDepth, today.addDays(1)), {})),
             QStringLiteral("error dateInFuture date"));
    QCOMPARE(refusalOf(file.cheques->registerConversation(
                 first, talkOn(ConversationType::InDepth, today), {})),
             QString());
    QCOMPARE(file.rows("SELECT date FROM conversation ORDER BY id"),
             QStringList({oldest.toString(Qt::ISODate), today.toString(Qt::ISODate)}));
}

void FaultsClockTest::f25_validity_data()
{
    QTest::addColumn<QDate>("requested");
    QTest::addColumn<QDate>("validUntil");
    QTest::newRow("30 November before a leap year") << QDate(2027, 11, 30) << QDate(2028, 2, 29);
    QTest::newRow("30 November before another") << QDate(2026, 11, 30) << QDate(2027, 2, 28);
    QTest::newRow("29 November before a leap year") << QDate(2027, 11, 29) << QDate(2028, 2, 29);
    QTest::newRow("29 February") << QDate(2028, 2, 29) << QDate(2028, 5, 29);
    QTest::newRow("31 January") << QDate(2027, 1, 31) << QDate(2027, 4, 30);
}

/// The last day itself counts, at any hour; the day after does not.
void FaultsClockTest::f25_validity()
{
    QFETCH(const QDate, requested);
    QFETCH(const QDate, validUntil);
    ClockedRegister file(validUntil);
    QVERIFY(file.cheques);
    for (const QString &number : {first, second}) {
        OrderDraft order = orderOf(number);
        order.requestedOn = dayEntry(requested);
        QCOMPARE(refusalOf(file.cheques->addOrder(order)), QString());
    }
    QCOMPARE(file.rows("SELECT valid_until FROM cheque"),
             QStringList(2, validUntil.toString(Qt::ISODate)));
    QCOMPARE(refusalOf(file.cheques->registerCheque(registrationOn(first, requested))), QString());
    file.clock.setDay(validUntil.addDays(1));
    QCOMPARE(refusalOf(file.cheques->registerCheque(registrationOn(second, requested))),
             QStringLiteral("error chequeNotFound none"));
}

void FaultsClockTest::f25_aftercare_data()
{
    QTest::addColumn<QDate>("closed");
    QTest::addColumn<QDate>("lastDay"); // without a warning
    QTest::newRow("29 February") << QDate(2028, 2, 29) << QDate(2029, 2, 28);
    QTest::newRow("28 February") << QDate(2027, 2, 28) << QDate(2028, 2, 28);
}

void FaultsClockTest::f25_aftercare()
{
    QFETCH(const QDate, closed);
    QFETCH(const QDate, lastDay);
    ClockedRegister file(closed);
    QVERIFY(file.cheques);
    QCOMPARE(refusalOf(file.cheques->addOrder(earlyOrder(first))), QString());
    QCOMPARE(refusalOf(file.cheques->registerCheque(registrationOn(first, closed))), QString());
    QCOMPARE(refusalOf(file.cheques->registerConversation(
                 first, talkOn(ConversationType::Synthesis, closed), allConfirmed())),
             QString());
    for (const int more : {0, 1}) {
        file.clock.setDay(lastDay.addDays(more));
        const auto registered = file.cheques->registerConversation(
            first, talkOn(ConversationType::Aftercare, file.clock.moment.today), {});
        QCOMPARE(refusalOf(registered), QString());
        QCOMPARE(contains(registered->findings, Rule::AftercareLate), more == 1);
    }
}

void FaultsClockTest::f25_daysAreReal_data()
{
    QTest::addColumn<bool>("isReal");
    for (const char *day : {"2028-02-29", "2027-02-28", "2000-02-29"})
        QTest::newRow(day) << true;
    for (const char *day : {"2027-02-29", "2028-02-30", "2100-02-29", "2027-04-31", "2027-13-01",
                            "2027-1-01", "01/01/2027", "2027-01-01 ", "2027-01-01T00:00", ""})
        QTest::newRow(day) << false;
}

/// Past the program too.
void FaultsClockTest::f25_daysAreReal()
{
    QFETCH(const bool, isReal);
    const QString day = QString::fromUtf8(QTest::currentDataTag());
    // Blanks around a day are no part of it.
    QCOMPARE(readIsoDay(day).value.has_value(), isReal || day.endsWith(u' '));
    ClockedRegister file(QDate(2028, 2, 29));
    QVERIFY(file.cheques);
    QCOMPARE(refusalOf(file.cheques->addOrder(earlyOrder(first))), QString());
    PlainConnection other(file.path);
    for (const char *column : {"requested_on", "valid_until"}) {
        const QString said = other.run(
            QStringLiteral("UPDATE cheque SET %1 = '%2'").arg(QString::fromLatin1(column), day));
        QVERIFY2(said.contains(QString(u"cheque_" + QLatin1StringView(column))) != isReal,
                 qPrintable(said));
    }
}

QTEST_GUILESS_MAIN(FaultsClockTest)
#include "tst_faults_clock.moc"
