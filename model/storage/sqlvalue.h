// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/id.h"
#include "model/domain/moment.h"
#include "model/domain/money.h"

#include <QDate>
#include <QString>
#include <QVariant>

#include <concepts>
#include <optional>

/// A value bound to a statement. Only types that arrive in the database as what they are: Qt binds
/// `long`, `short`, `quint64` and `float` as text, and a null QString as NULL.
class SqlValue
{
public:
    template <typename Integer>
    requires std::same_as<Integer, int> || std::same_as<Integer, qint64>
    SqlValue(Integer value) // NOLINT(google-explicit-constructor): as short as the SQL beside it
        : m_value(qint64{value})
    {
    }
    SqlValue(const QString &text) // NOLINT(google-explicit-constructor)
        : m_value(text.isNull() ? QStringLiteral("") : text)
    {
    }
    /// As an ISO day.
    SqlValue(QDate day) // NOLINT(google-explicit-constructor)
        : m_value(day.toString(Qt::ISODate))
    {
        Q_ASSERT(day.isValid());
    }
    SqlValue(Money amount) // NOLINT(google-explicit-constructor)
        : m_value(amount.cents)
    {
    }
    SqlValue(Minutes minutes) // NOLINT(google-explicit-constructor)
        : m_value(qint64{minutes.count})
    {
    }
    SqlValue(Timestamp timestamp) // NOLINT(google-explicit-constructor)
        : m_value(timestamp.utcMilliseconds)
    {
    }
    template <typename Tag> SqlValue(Id<Tag> id) // NOLINT(google-explicit-constructor)
        : m_value(id.value)
    {
        Q_ASSERT(id.isValid());
    }
    template <typename T>
    SqlValue(const std::optional<T> &value) // NOLINT(google-explicit-constructor)
        : m_value(value ? SqlValue(*value).m_value : QVariant())
    {
    }

    [[nodiscard]] const QVariant &variant() const { return m_value; }

private:
    QVariant m_value;
};
