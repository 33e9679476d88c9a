// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/chequeregister/chequeregister.h"
#include "tests/support/dossiers.h"
#include "tests/support/findings.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QTemporaryDir>
#include <QUuid>

/// Registers on the disk for the tests of what is stored, and a look into them past the program.

/// A clock that the test sets. Each look at it is a second later.
struct TestClock
{
    QDate today = testDay();
    qint64 looks = 0;

    [[nodiscard]] Clock asClock()
    {
        return [this] {
            const qint64 noon = QDate(1970, 1, 1).daysTo(today) * 86'400'000 + 43'200'000;
            return Moment{{noon + ++looks * 1000}, today};
        };
    }
};

[[nodiscard]] inline Identity ourIdentity()
{
    return {QStringLiteral("Loopbaancentrum Leie"), QStringLiteral("Vermeulen Griet")};
}
[[nodiscard]] inline Identity otherIdentity()
{
    return {QStringLiteral("Centrum De Brug"), QStringLiteral("Maes Wout")};
}

/// What is thrown away need not survive a power cut.
[[nodiscard]] inline RegisterOptions quickOptions()
{
    return {.policy = {}, .durable = false};
}

/// Why a use case did not do it: empty when it did.
template <typename T> [[nodiscard]] QString refusalOf(const Result<Outcome<T>> &result)
{
    if (!result)
        return QStringLiteral("error %1: %2")
            .arg(QString::number(int(result.error().code)), result.error().detail);
    return result->accepted() ? QString() : outline(result->findings).join(QStringLiteral("; "));
}
template <typename T> [[nodiscard]] QString refusalOf(const Result<T> &result)
{
    return result ? QString()
                  : QStringLiteral("error %1: %2")
                        .arg(QString::number(int(result.error().code)), result.error().detail);
}

/// The code of an error; nothing for success.
template <typename T> [[nodiscard]] std::optional<ErrorCode> codeOf(const Result<T> &result)
{
    return result ? std::nullopt : std::optional(result.error().code);
}

/// Makes a register at `path` and opens it; null when that fails.
[[nodiscard]] inline std::unique_ptr<ChequeRegister>
newRegister(const QString &path, TestClock &clock, const RegisterOptions &options = quickOptions())
{
    if (!ChequeRegister::create(path, ourIdentity(), clock.asClock(), options))
        return nullptr;
    auto opened = ChequeRegister::open(path, clock.asClock(), options);
    return opened ? std::move(*opened) : nullptr;
}

[[nodiscard]] inline OrderDraft orderOf(const QString &chequeNumber)
{
    OrderDraft order = goodOrder();
    order.chequeNumber = chequeNumber;
    return order;
}

/// Three steps with an intake of today.
[[nodiscard]] inline ChequeRegistration registrationOf(const QString &chequeNumber,
                                                       int minutes = 60)
{
    ChequeRegistration draft;
    draft.chequeNumber = chequeNumber;
    draft.clientNumber = goodOrder().clientNumber;
    draft.question = goodQuestion();
    draft.intake = goodDraft(ConversationType::Intake);
    draft.intake.minutes = minutes;
    return draft;
}

[[nodiscard]] inline ConversationDraft talkOf(ConversationType type, int minutes)
{
    ConversationDraft draft = goodDraft(type);
    draft.minutes = minutes;
    return draft;
}

/// Everything a person can be asked about a conversation.
[[nodiscard]] inline QList<Rule> allConfirmed()
{
    return {Rule::ClosesCheque, Rule::HoursLost};
}

[[nodiscard]] inline PaymentDraft paymentOf(QDate upTo, const QString &reference = {})
{
    return {dayEntry(upTo), dayEntry(upTo), reference};
}

/// A plain connection to the file, as any other program would make it.
class PlainConnection
{
public:
    explicit PlainConnection(const QString &path, const QString &options = {})
        : m_name(QUuid::createUuid().toString())
        , m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name))
    {
        m_database.setConnectOptions(options);
        m_database.setDatabaseName(path);
        m_database.open();
    }
    ~PlainConnection()
    {
        m_database.close();
        m_database = {};
        QSqlDatabase::removeDatabase(m_name);
    }
    Q_DISABLE_COPY_MOVE(PlainConnection)

    /// Nothing when it went well, else the extended code and SQLite's words.
    QString run(const QString &sql)
    {
        QSqlQuery query(m_database);
        if (query.exec(sql))
            return {};
        return QString(query.lastError().nativeErrorCode() + u' '
                       + query.lastError().databaseText());
    }
    /// The first column of the first row as text; `NULL`, and `no row`.
    [[nodiscard]] QString value(const QString &sql)
    {
        const QStringList all = rows(sql);
        return all.isEmpty() ? QStringLiteral("no row") : all.constFirst();
    }
    /// Every row, its columns joined by `|`.
    [[nodiscard]] QStringList rows(const QString &sql)
    {
        QSqlQuery query(m_database);
        query.setForwardOnly(true);
        if (!query.exec(sql))
            return {QString(QStringLiteral("failed: ") + query.lastError().text())};
        QStringList all;
        while (query.next()) {
            QStringList cells;
            for (int i = 0; i < query.record().count(); ++i)
                cells.append(query.isNull(i) ? QStringLiteral("NULL") : query.value(i).toString());
            all.append(cells.join(u'|'));
        }
        return all;
    }
    /// Every row of every table.
    [[nodiscard]] QStringList dump()
    {
        QStringList all;
        const QStringList tables = rows(
            QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name"));
        for (const QString &table : tables) {
            const QStringList ofTable =
                rows(QStringLiteral("SELECT * FROM %1 ORDER BY 1").arg(table));
            for (const QString &row : ofTable)
                all.append(QString(table + QStringLiteral(": ") + row));
        }
        return all;
    }

private:
    QString m_name;
    QSqlDatabase m_database;
};

[[nodiscard]] inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Not for a register that is open: closing a file here drops SQLite's locks on it.
[[nodiscard]] inline QByteArray sha256Of(const QString &path)
{
    return QCryptographicHash::hash(bytesOf(path), QCryptographicHash::Sha256);
}

/// Everything in the folder, hidden files too.
[[nodiscard]] inline QStringList namesIn(const QString &folder)
{
    return QDir(folder).entryList(
        QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
}
