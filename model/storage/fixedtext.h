// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/storage/sqlquery.h"

/// Columns of known width that a query put into one text, taken off one after the other. Each text
/// that Qt fetches costs two allocations; where there are a million rows, one is cheaper than five.
/// What is not as expected fails the query's transaction: the file is damaged.
class FixedText
{
public:
    FixedText(SqlQuery &query, int column)
        : m_query(query)
        , m_column(column)
        , m_text(query.text(column))
    {
    }

    [[nodiscard]] QDate day() { return dayFromIso(take(10)); }
    [[nodiscard]] ChequeNumber chequeNumber() { return number<ChequeNumber>(); }
    [[nodiscard]] ClientNumber clientNumber() { return number<ClientNumber>(); }
    /// Up to the next blank, which goes with it.
    template <typename Enum, std::size_t Size>
    [[nodiscard]] Enum word(const std::array<Named<Enum>, Size> &names)
    {
        const qsizetype blank = m_text.indexOf(u' ', m_taken);
        const QStringView name = take(std::max<qsizetype>(blank - m_taken, 0));
        ++m_taken;
        return named(names, name);
    }
    template <typename Enum, std::size_t Size>
    [[nodiscard]] Enum rest(const std::array<Named<Enum>, Size> &names)
    {
        return named(names, take(std::max<qsizetype>(m_text.size() - m_taken, 0)));
    }

private:
    [[nodiscard]] QStringView take(qsizetype length)
    {
        if (m_taken + length > m_text.size()) {
            m_query.failDamaged(m_column);
            return {};
        }
        m_taken += length;
        return QStringView(m_text).sliced(m_taken - length, length);
    }
    template <typename Number> [[nodiscard]] Number number()
    {
        const std::optional<Number> number = Number::fromText(take(Number::length).toString());
        if (!number)
            m_query.failDamaged(m_column);
        return number.value_or(Number());
    }
    template <typename Enum, std::size_t Size>
    [[nodiscard]] Enum named(const std::array<Named<Enum>, Size> &names, QStringView name)
    {
        const std::optional<Enum> value = Names::valueOf(names, name);
        if (!value)
            m_query.failDamaged(m_column);
        return value.value_or(names.front().value);
    }

    SqlQuery &m_query;
    int m_column;
    QString m_text;
    qsizetype m_taken = 0;
};
