// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/sqlquery.h"

#include "model/storage/sqliteerror.h"

#include <QSqlError>

QDate dayFromIso(QStringView text)
{
    if (text.size() != 10 || text.at(4) != u'-' || text.at(7) != u'-')
        return {};
    const auto number = [text](int from, int digits) { return text.sliced(from, digits).toInt(); };
    return {number(0, 4), number(5, 2), number(8, 2)};
}

SqlQuery::SqlQuery(Transaction &transaction, const QString &sql,
                   std::initializer_list<SqlValue> values)
    : m_transaction(transaction)
    , m_sql(sql)
{
    if (transaction.failure())
        return;
    Result<QSqlQuery> statement = transaction.database().borrow(sql);
    if (!statement) {
        transaction.fail(statement.error());
        return;
    }
    m_statement = std::move(*statement);
    m_borrowed = true;
    m_running = true;
    int position = 0;
    for (const SqlValue &value : values)
        m_statement.bindValue(position++, value.variant());
    check(m_statement.exec());
}

SqlQuery::~SqlQuery()
{
    if (!m_borrowed)
        return;
    m_statement.finish();
    m_transaction.database().giveBack(m_sql, std::move(m_statement));
}

void SqlQuery::check(bool succeeded)
{
    if (succeeded)
        return;
    m_running = false;
    m_transaction.fail(errorFrom(m_statement.lastError()));
}

bool SqlQuery::next()
{
    if (!m_running || m_transaction.failure())
        return false;
    if (m_statement.next())
        return true;
    // The end and an error look the same.
    check(!m_statement.lastError().isValid());
    return false;
}

bool SqlQuery::isNull(int column) const
{
    return m_statement.isNull(column);
}

qint64 SqlQuery::integer(int column) const
{
    return m_statement.value(column).toLongLong();
}

int SqlQuery::smallInteger(int column) const
{
    return m_statement.value(column).toInt();
}

QString SqlQuery::text(int column) const
{
    return m_statement.value(column).toString();
}

QDate SqlQuery::day(int column) const
{
    return dayFromIso(text(column));
}

Timestamp SqlQuery::timestamp(int column) const
{
    return {integer(column)};
}

Money SqlQuery::money(int column) const
{
    return {integer(column)};
}

Minutes SqlQuery::minutes(int column) const
{
    return {smallInteger(column)};
}

ChequeNumber SqlQuery::chequeNumber(int column) const
{
    const std::optional<ChequeNumber> number = ChequeNumber::fromText(text(column));
    if (!number)
        failDamaged(column);
    return number.value_or(ChequeNumber());
}

ClientNumber SqlQuery::clientNumber(int column) const
{
    const std::optional<ClientNumber> number = ClientNumber::fromText(text(column));
    if (!number)
        failDamaged(column);
    return number.value_or(ClientNumber());
}

void SqlQuery::failDamaged(int column) const
{
    m_transaction.fail({ErrorCode::DatabaseDamaged, m_transaction.database().path(),
                        QStringLiteral("column %1 of: %2").arg(QString::number(column), m_sql)});
}
