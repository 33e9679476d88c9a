// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/itemmodels/vocabulary.h"

#include <QStringList>

#include <functional>
#include <optional>

/// Which lines of a table are wanted: those that meet all of it.
struct LineFilter
{
    /// Folded, without white space: all must occur, each in any column or term.
    QList<QByteArray> words;
    /// What the value in a column of words must be, said of its key.
    struct Condition
    {
        int column = 0;
        std::function<bool(qint64 key)> holds;
    };
    QList<Condition> conditions;
    /// A value that the line must have among its terms or in the column.
    struct Mention
    {
        int column = 0;
        QString name;
    };
    std::optional<Mention> mention;

    /// Every line meets it.
    [[nodiscard]] bool isEmpty() const
    {
        return words.isEmpty() && conditions.isEmpty() && !mention;
    }
};

/// The lines of an overview, of which there can be a million: each a few numbers, the values
/// themselves in vocabularies that the columns share. A plain value whose copies share everything
/// until one of them is changed, so a worker can be given one.
///
/// First it gets its columns, then lines, then it is settled; from then on it can be asked about
/// order and contents, and takes new and changed lines.
class LineTable
{
public:
    // What it is made of. Each returns the number by which it is asked for later.

    int addVocabulary(Vocabulary::Order order, Vocabulary::Format format = nullptr);
    /// A column of values out of a vocabulary.
    int addWords(int vocabulary);
    /// The same, sorted as the lines themselves are: by their age.
    int addWordsByAge(int vocabulary);
    /// A column of numbers with so many digits, leading zeros included.
    int addDigits(int width);
    /// Beside the columns: a number a line, which nobody sees.
    int addFact();

    // Lines. A line has a place, from 0, that it keeps.

    void reserve(int lines);
    [[nodiscard]] std::optional<int> find(qint64 id) const;
    /// Adds a line, quickest in the order of ids, or begins to change the one there is. All its
    /// cells, facts and terms are then to be set.
    int put(qint64 id, qint64 age);
    void setDigits(int column, int line, const QString &digits);
    void setValue(int column, int line, qint64 key);
    void setValue(int column, int line, qint64 key, const std::function<QString()> &text);
    void setName(int column, int line, const QString &name);
    void setFact(int fact, int line, qint64 number) { m_facts[fact][line] = number; }
    /// What a line can be found by beside its columns.
    struct Term
    {
        int vocabulary = 0;
        int number = 0;

        friend bool operator==(const Term &, const Term &) = default;
    };
    [[nodiscard]] Term term(int vocabulary, qint64 key);
    [[nodiscard]] Term term(int vocabulary, const QString &name);
    void setTerms(int line, const QList<Term> &terms);
    /// Ends the filling: values get their ranks. May take a second, so not where people wait.
    void settle();

    // Questions

    [[nodiscard]] int columnCount() const { return int(m_columns.size()); }
    [[nodiscard]] int count() const { return int(m_ids.size()); }
    [[nodiscard]] qint64 id(int line) const { return m_ids.at(line); }
    /// The higher, the newer.
    [[nodiscard]] qint64 age(int line) const { return m_ages.at(line); }
    [[nodiscard]] qint64 fact(int fact, int line) const { return m_facts.at(fact).at(line); }
    [[nodiscard]] const QList<qint64> &facts(int fact) const { return m_facts.at(fact); }
    /// As shown.
    [[nodiscard]] QString text(int column, int line) const;
    /// UTF-8, as shown; good until the table changes.
    [[nodiscard]] QByteArrayView bytes(int column, int line) const;
    /// Of a column of words.
    [[nodiscard]] qint64 key(int column, int line) const;
    [[nodiscard]] int valueNumber(int column, int line) const;
    [[nodiscard]] const Vocabulary &vocabularyOf(int column) const;
    /// The names that a column and the terms have now, each once, in order; without the empty one.
    [[nodiscard]] QStringList names(int column) const;

    /// All lines by a column, ties newest first; by age when there is no such column.
    [[nodiscard]] QList<int> sorted(int column, bool descending) const;
    /// Whether `a` stands before `b` in that order.
    [[nodiscard]] bool precedes(int a, int b, int column, bool descending) const;
    /// A 1 for each line that meets the filter, else a 0. Only `among` those lines, when given; of
    /// the others it says nothing.
    [[nodiscard]] QByteArray accepted(const LineFilter &filter,
                                      const QList<int> *among = nullptr) const;

private:
    enum class Kind { Words, WordsByAge, Digits };
    struct Column
    {
        Kind kind = Kind::Words;
        int vocabulary = -1;
        int width = 0; ///< of a line in `digits`, its end included
        QList<qint32> numbers;
        QByteArray digits;
    };
    struct Terms
    {
        quint32 begin = 0;
        quint32 count = 0;
    };

    static constexpr int termBits = 28; ///< of a packed term, for the number in the vocabulary
    static constexpr quint32 termMask = (1U << termBits) - 1;
    [[nodiscard]] static quint32 packed(Term term)
    {
        return (quint32(term.vocabulary) << termBits) | quint32(term.number);
    }

    int addColumn(const Column &column);
    [[nodiscard]] qint64 sortKey(const Column &column, int line) const;
    template <typename Work> void eachLine(const QList<int> *among, Work work) const;
    void keepConditions(const LineFilter &filter, const QList<int> *among, QByteArray &kept) const;
    void keepMention(const LineFilter::Mention &mention, const QList<int> *among,
                     QByteArray &kept) const;
    [[nodiscard]] QByteArray withWord(const QByteArray &word, const QList<int> *among) const;
    void markDigits(const Column &column, const QByteArray &word, const QList<int> *among,
                    QByteArray &found) const;

    QList<Vocabulary> m_vocabularies;
    QList<Column> m_columns;
    QList<QList<qint64>> m_facts;
    QList<qint64> m_ids;
    QList<int> m_byId; ///< lines in the order of their ids
    QList<qint64> m_ages;
    QList<Terms> m_terms; ///< by line
    QList<quint32> m_termNumbers; ///< of the vocabulary and in it
};
