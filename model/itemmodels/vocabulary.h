// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/itemmodels/textarena.h"

#include <QHash>

#include <functional>
#include <optional>

/// The different values that stand in the columns of a table, each once, by number. A line then
/// keeps a number, and a search reads each text once however many lines show it.
///
/// A value is a name, or something with a key by which it sorts (a day, an amount) and a text.
class Vocabulary
{
public:
    enum class Order {
        ByKey,
        ByName, ///< see NameOrder
    };
    using Format = QString (*)(qint64 key);

    explicit Vocabulary(Order order, Format format = nullptr)
        : m_order(order)
        , m_format(format)
    {
    }

    /// The number of the value with this key; its text is what the format makes of it.
    int numberOf(qint64 key) { return numberOf(key, {}); }
    /// The same with a text that the key does not tell.
    int numberOf(qint64 key, const std::function<QString()> &text);
    /// The number of a name.
    int numberOf(const QString &name);
    [[nodiscard]] std::optional<int> find(const QString &name) const;

    [[nodiscard]] int count() const { return m_texts.count(); }
    [[nodiscard]] qint64 key(int number) const { return m_keys.at(number); }
    [[nodiscard]] QString text(int number) const { return m_texts.text(number); }
    [[nodiscard]] const TextArena &texts() const { return m_texts; }

    /// Ends the quick filling: from here on every value has a rank, new ones too.
    void settle();
    /// Where the value stands among all. Only once settled.
    [[nodiscard]] int rank(int number) const { return m_ranks.at(number); }

private:
    /// Where in m_sorted the value stands, or would stand.
    [[nodiscard]] qsizetype placeOf(qint64 key) const;
    [[nodiscard]] qsizetype placeOf(const QString &name) const;
    int append(qint64 key, const QString &text);
    int insert(qsizetype place, qint64 key, const QString &text);

    Order m_order;
    Format m_format;
    TextArena m_texts;
    QList<qint64> m_keys; ///< 0 for names
    bool m_settled = false;
    QHash<qint64, int> m_byKey; ///< only until settled
    QHash<QString, int> m_byName;
    QList<int> m_sorted; ///< numbers by rank
    QList<int> m_ranks; ///< by number
};
