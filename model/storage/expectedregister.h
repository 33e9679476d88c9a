// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/storage/rowsbyid.h"

#include <QHash>
#include <QSet>
#include <QString>

#include <array>
#include <optional>
#include <vector>

/// What the rows of a register should be, as its events tell. A million conversations are kept in
/// some hundred megabytes: each text is held once, as a Word.

/// A text by its number in Words.
using Word = qint32;

/// Every different text once. The first is the empty one.
class Words
{
public:
    [[nodiscard]] Word of(const QString &text)
    {
        const auto found = m_words.constFind(text);
        if (found != m_words.constEnd())
            return *found;
        m_texts.push_back(text);
        return *m_words.insert(text, Word(m_texts.size()) - 1);
    }
    [[nodiscard]] std::optional<Word> find(const QString &text) const
    {
        const auto found = m_words.constFind(text);
        return found == m_words.constEnd() ? std::nullopt : std::optional(*found);
    }
    [[nodiscard]] const QString &text(Word word) const { return m_texts.at(std::size_t(word)); }

private:
    std::vector<QString> m_texts{QString()};
    QHash<QString, Word> m_words{{QString(), 0}};
};

/// SHA-256 of salt and text.
using Digest = std::array<char, 32>;

/// When an event happened.
struct EventMoment
{
    qint64 event = 0;
    qint64 at = 0; ///< UTC milliseconds
    Word on = 0; ///< the local day
};

struct ExpectedCheque
{
    EventMoment ordered; ///< or last changed
    qint64 ordinal = 0; ///< among all orders there ever were
    Word client = 0;
    Word requestedOn = 0;
    Word validUntil = 0;
    qint64 minutes = 0;
    qint64 valueCents = 0;
    qint64 clientCostCents = 0;
    Digest nameDigest{};
    bool nameErased = false;
    qint64 erasedBy = 0; ///< the event that erased what was written on it until then; 0: none
};

struct ExpectedGuidance
{
    EventMoment registered;
    EventMoment changed;
    Word cheque = 0;
    Word centre = 0;
    Word status = 0;
};

struct ExpectedQuestion
{
    EventMoment registered;
    qint64 guidance = 0;
    qint64 themes = 0;
    Digest textDigest{};
};

struct ExpectedConversation
{
    EventMoment registered;
    qint64 guidance = 0;
    qint64 valueCents = 0;
    std::optional<qint64> deletedAt;
    qint32 minutes = 0;
    Word date = 0;
    Word type = 0;
    Word form = 0;
    Word counsellor = 0;
    Digest feedbackDigest{};
};

struct ExpectedPayout
{
    EventMoment registered;
    qint64 conversation = 0;
    qint64 cents = 0;
    qint64 payment = 0; ///< 0: to be paid
    qint32 minutes = 0;
    Word kind = 0;
};

struct ExpectedPayment
{
    EventMoment registered;
    Word centre = 0;
    Word registeredUpTo = 0;
    Word paidOn = 0;
    Word reference = 0;
    qint64 lines = 0;
    qint64 totalCents = 0;
    std::optional<qint64> undoneAt;
};

struct ExpectedRegister
{
    struct Identity
    {
        EventMoment since;
        Word centre = 0;
        Word user = 0;
    };

    Words words;
    QHash<Word, qint64> centres; ///< the row number of a name
    std::optional<Identity> own;
    QSet<std::pair<Word, Word>> counsellors; ///< centre and name
    QHash<Word, ExpectedCheque> cheques; ///< by number
    RowsById<ExpectedGuidance> guidances;
    RowsById<ExpectedQuestion> questions; ///< of which the events know no numbers: 1, 2, …
    RowsById<ExpectedConversation> conversations;
    RowsById<ExpectedPayout> payouts; ///< as questions
    RowsById<ExpectedPayment> payments;
};
