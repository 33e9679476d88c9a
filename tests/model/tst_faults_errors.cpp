// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/chequeregister/backups.h"
#include "model/exchange/outputfile.h"
#include "model/storage/database.h"
#include "model/storage/sqlquery.h"
#include "model/wording/sentences.h"
#include "tests/support/importfixture.h"
#include "tests/support/testcase.h"

#include <QScopeGuard>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace {

/// A client that must not be met outside the register.
const QString name = QStringLiteral("Zwartkruin");
const QString number = QStringLiteral("61234567");

OrderDraft clientsOrder()
{
    OrderDraft order = goodOrder();
    order.familyName = order.givenName = name;
    order.clientNumber = number;
    return order;
}

QString everythingIn(const Error &error)
{
    return QString(error.subject + u'\n' + error.detail + u'\n' + sentence(error));
}

bool tellsOfTheClient(const Error &error)
{
    return everythingIn(error).contains(name) || everythingIn(error).contains(number);
}

#ifdef Q_OS_UNIX
constexpr QFile::Permissions onlyOwner =
    QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;

/// What others could do with each file of a folder: nothing.
QStringList openToOthersIn(const QString &folder)
{
    QStringList open;
    for (const QString &file : namesIn(folder)) {
        if (QFile::permissions(QDir(folder).filePath(file)) != onlyOwner)
            open.append(file);
    }
    return open;
}
#endif

} // namespace

/// F29 and F16, inside the program: what errors say, and who can read what it writes.
class FaultsErrorsTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void f29_refusedByTheDatabase_data();
    void f29_refusedByTheDatabase();
    void f29_busy();
    void f29_damaged_data();
    void f29_damaged();
    void f29_orderFiles_data();
    void f29_orderFiles();
    void f16_onlyTheOwner();
};

void FaultsErrorsTest::f29_refusedByTheDatabase_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<ErrorCode>("code");
    const auto row = [](const char *what, const char *sql,
                        ErrorCode code = ErrorCode::DatabaseConstraint) {
        QTest::newRow(what) << QString::fromLatin1(sql) << code;
    };
    row("check", "INSERT INTO client (number) VALUES (?)");
    row("unique", "INSERT INTO counsellor (centre_id, name) SELECT 1, ? FROM (VALUES (1), (2))");
    row("not null", "UPDATE cheque SET given_name = NULL WHERE family_name = ?");
    row("type", "UPDATE cheque SET minutes = ?");
    row("foreign key", "INSERT INTO counsellor (centre_id, name) VALUES (99, ?)");
    row("trigger", "UPDATE client SET number = ?");
    row("no such table", "SELECT ? FROM nowhere", ErrorCode::DatabaseFailed);
    row("no such column", "SELECT nothing FROM cheque WHERE family_name = ?",
        ErrorCode::DatabaseFailed);
    row("no such function", "SELECT nothing(?)", ErrorCode::DatabaseFailed);
    row("too large", "SELECT zeroblob(2000000000) || ?", ErrorCode::DatabaseFailed);
    row("overflow", "SELECT abs(-9223372036854775807 - 1) || ?", ErrorCode::DatabaseFailed);
    row("a text that is no JSON", "SELECT json(?)", ErrorCode::DatabaseFailed);
}

/// SQLite names constraints, tables and columns, and never what was bound.
void FaultsErrorsTest::f29_refusedByTheDatabase()
{
    QFETCH(const QString, sql);
    QFETCH(const ErrorCode, code);
    ImportFixture fixture;
    QCOMPARE(refusalOf(fixture.cheques->addOrder(clientsOrder())), QString());
    const auto database = Database::connectBeside(fixture.path, Durability::None);
    QVERIFY(database);
    Transaction transaction(**database, Transaction::Kind::Write);
    SqlQuery query(transaction, sql, {name});
    while (query.next()) { }
    if (!transaction.failure()) // what is only looked at by the commit
        QVERIFY(!transaction.commit());
    QCOMPARE(transaction.failure()->code, code);
    QVERIFY2(!transaction.failure()->detail.isEmpty(), "nothing for whoever looks into it");
    QVERIFY2(!tellsOfTheClient(*transaction.failure()),
             qPrintable(everythingIn(*transaction.failure())));
}

void FaultsErrorsTest::f29_busy()
{
    ImportFixture fixture;
    PlainConnection other(fixture.path);
    QCOMPARE(other.run(QStringLiteral("BEGIN IMMEDIATE")), QString());
    const auto refused = fixture.cheques->addOrder(clientsOrder());
    QCOMPARE(codeOf(refused), std::optional(ErrorCode::DatabaseBusy));
    QVERIFY2(!tellsOfTheClient(refused.error()), qPrintable(everythingIn(refused.error())));
}

void FaultsErrorsTest::f29_damaged_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("a name where the schema has one")
        << QStringLiteral("INSERT INTO sqlite_schema (type, name, tbl_name, rootpage, sql)"
                          " VALUES ('table', '%1', '%1', 0, 'CREATE %1')");
    QTest::newRow("a name as a status")
        << QStringLiteral("UPDATE guidance SET status = '%1', last_change_event ="
                          " (SELECT max(id) + 1 FROM event)");
    QTest::newRow("a name as a cheque's number")
        << QStringLiteral("UPDATE cheque SET number = '%1'");
    QTest::newRow("a name as a date") << QStringLiteral("UPDATE cheque SET valid_until = '%1'");
}

/// Whatever stands where it should not, it is not quoted.
void FaultsErrorsTest::f29_damaged()
{
    QFETCH(const QString, sql);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("register.sqlite"));
    TestClock clock;
    {
        const auto cheques = newRegister(path, clock);
        QCOMPARE(refusalOf(cheques->addOrder(clientsOrder())), QString());
        ChequeRegistration registration = registrationOf(goodOrder().chequeNumber);
        registration.clientNumber = number;
        QCOMPARE(refusalOf(cheques->registerCheque(registration)), QString());
    }
    {
        PlainConnection other(path);
        for (const QString &statement :
             {QStringLiteral("PRAGMA ignore_check_constraints = ON"),
              QStringLiteral("PRAGMA writable_schema = ON"),
              QStringLiteral("DELETE FROM sqlite_schema WHERE type = 'trigger'"),
              QStringLiteral("PRAGMA writable_schema = RESET"),
              QStringLiteral("PRAGMA writable_schema = ON"), sql.arg(name)})
            QCOMPARE(other.run(statement), QString());
    }
    const auto opened = ChequeRegister::open(path, clock.asClock(), quickOptions());
    QList<Error> errors;
    if (!opened)
        errors.append(opened.error());
    if (opened) {
        if (const auto overview = (*opened)->loadOverview(); !overview)
            errors.append(overview.error());
        if (const auto dossier = (*opened)->dossier(goodOrder().chequeNumber); !dossier)
            errors.append(dossier.error());
        if (const auto orders = (*opened)->freeOrders(); !orders)
            errors.append(orders.error());
    }
    for (const Error &error : std::as_const(errors))
        QVERIFY2(!tellsOfTheClient(error), qPrintable(everythingIn(error)));
    QVERIFY(!errors.isEmpty() || sql.contains(QStringLiteral("valid_until")));
}

void FaultsErrorsTest::f29_orderFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray client = name.toUtf8() + ';' + number.toUtf8();
    QTest::newRow("no header") << client;
    QTest::newRow("a column twice") << QByteArray(
        "Chequenummer;Klantnummer;Familienaam;Voornaam;Aangevraagd op;Aantal uren;Voornaam\n"
        + client);
    QTest::newRow("not readable as text") << QByteArray("\xEF\xBB\xBF\xFF" + client);
    QTest::newRow("too many columns") << QByteArray(client + QByteArray(100, ';') + "x");
    QTest::newRow("too large") << QByteArray(client + QByteArray(21 << 20, ' '));
}

void FaultsErrorsTest::f29_orderFiles()
{
    QFETCH(const QByteArray, bytes);
    const ImportFixture fixture;
    const Result<OrderImportReport> report = fixture.take(fixture.file(bytes));
    QVERIFY(!report);
    QVERIFY2(!tellsOfTheClient(report.error()), qPrintable(everythingIn(report.error())));
}

/// Even when this program's main did not see to it.
void FaultsErrorsTest::f16_onlyTheOwner()
{
#ifdef Q_OS_UNIX
    const mode_t before = ::umask(0);
    const auto restore = qScopeGuard([before] { ::umask(before); });
    ImportFixture fixture;
    QVERIFY(fixture.cheques);
    const auto openToOthers = [&fixture] { return openToOthersIn(fixture.folder.path()); };
    QCOMPARE(namesIn(fixture.folder.path()),
             QStringList({QStringLiteral("register.db"), QStringLiteral("register.db.lock")}));
    QCOMPARE(openToOthers(), QStringList());
    {
        const auto database = Database::connectBeside(fixture.path, Durability::Full);
        QVERIFY(database);
        Transaction transaction(**database, Transaction::Kind::Write);
        SqlQuery::run(transaction, QStringLiteral("INSERT INTO centre (name) VALUES (?)"), {name});
        QVERIFY(namesIn(fixture.folder.path()).contains(QStringLiteral("register.db-journal")));
        QCOMPARE(openToOthers(), QStringList());
    }
    const QTemporaryDir exports;
    const QString out = exports.filePath(QStringLiteral("out.csv"));
    for (const bool again : {false, true}) {
        if (again)
            QVERIFY(QFile::setPermissions(out, onlyOwner | QFile::ReadGroup | QFile::ReadOther));
        QVERIFY(writeFile(out, "x"));
        QCOMPARE(openToOthersIn(exports.path()), QStringList());
    }
    // Backups, and what is restored from them
    const QTemporaryDir stick;
    const BackupPlan plan{.enabled = true, .secondFolder = stick.path()};
    const Moment moment = fixture.clock.asClock()();
    const SessionBackup made = Backups::backUpSession(fixture.path, plan, moment);
    QVERIFY(made.isGood());
    const QString reserve = exports.filePath(QStringLiteral("reserve.sqlite"));
    QVERIFY(Backups::backUpTo(fixture.path, reserve));
    fixture.cheques.reset();
    QVERIFY(QFile::setPermissions(fixture.path, onlyOwner | QFile::ReadGroup | QFile::ReadOther));
    const Result<RestoredRegister> restored =
        Backups::restoreRegister(fixture.path, reserve, {}, moment);
    QVERIFY(restored && QFile::exists(restored->kept));
    for (const QString &path : {made.own.good->path, made.second->good->path, restored->kept}) {
        const QString folder = QFileInfo(path).absolutePath();
        QCOMPARE(QFile::permissions(folder), onlyOwner | QFile::ExeOwner | QFile::ExeUser);
        QCOMPARE(openToOthersIn(folder), QStringList());
    }
    QCOMPARE(openToOthersIn(exports.path()), QStringList());
    QCOMPARE(QFile::permissions(fixture.path), onlyOwner);
#else
    QSKIP("permissions are another matter on this system");
#endif
}

QTEST_GUILESS_MAIN(FaultsErrorsTest)
#include "tst_faults_errors.moc"
