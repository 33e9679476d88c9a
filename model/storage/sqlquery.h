// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/names.h"
#include "model/domain/numbers.h"
#include "model/storage/sqlvalue.h"
#include "model/storage/transaction.h"

#include <QSqlQuery>

#include <initializer_list>

/// `2026-03-03`; not valid for anything else. QDate::fromString() takes ten times as long, and a
/// table with a million rows holds millions of days.
[[nodiscard]] QDate dayFromIso(QStringView text);

/// One statement with its values, run at once in a transaction. Its lock ends with it. Does nothing
/// in a transaction that has failed, and fails the transaction when the database does, in the
/// middle of the rows too.
class SqlQuery
{
public:
    SqlQuery(Transaction &transaction, const QString &sql,
             std::initializer_list<SqlValue> values = {});
    ~SqlQuery();
    Q_DISABLE_COPY_MOVE(SqlQuery)

    /// A statement that gives no rows.
    static void run(Transaction &transaction, const QString &sql,
                    std::initializer_list<SqlValue> values = {})
    {
        const SqlQuery query(transaction, sql, values);
    }

    /// Goes to the next row; false at the end.
    [[nodiscard]] bool next();

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] int smallInteger(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QDate day(int column) const;
    [[nodiscard]] Timestamp timestamp(int column) const;
    [[nodiscard]] Money money(int column) const;
    [[nodiscard]] Minutes minutes(int column) const;
    template <typename IdType> [[nodiscard]] IdType id(int column) const
    {
        return IdType{integer(column)};
    }
    // A text that is none of the expected fails the transaction: the file is damaged.
    [[nodiscard]] ChequeNumber chequeNumber(int column) const;
    [[nodiscard]] ClientNumber clientNumber(int column) const;
    template <typename Enum, std::size_t Size>
    [[nodiscard]] Enum named(const std::array<Named<Enum>, Size> &names, int column) const
    {
        const std::optional<Enum> value = Names::valueOf(names, text(column));
        if (!value)
            failDamaged(column);
        return value.value_or(names.front().value);
    }

    /// What a column holds is none of what it should: the file is damaged.
    void failDamaged(int column) const;

private:
    void check(bool succeeded);

    Transaction &m_transaction;
    QString m_sql;
    QSqlQuery m_statement;
    bool m_borrowed = false;
    bool m_running = false;
};
