// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/coverage.h"

#include <QHash>

/// Row numbers of a register as numbers from 1 in the order in which they were first seen, which is
/// the order of creation as long as one step makes one of a kind.
class Renumbering
{
public:
    template <typename IdType> void renumber(IdType &id)
    {
        if (!id.isValid())
            return;
        const auto found = m_numbers.constFind(id.value);
        const qint64 number = found != m_numbers.constEnd() ? *found : m_numbers.size() + 1;
        m_numbers.insert(id.value, number);
        id.value = number;
    }

private:
    QHash<qint64, qint64> m_numbers;
};

/// Plays one sequence on a register and on a reference model, and compares after every step all
/// that can be seen.
class Player
{
public:
    /// `clock` is what the register looks at.
    Player(ChequeRegister &cheques, Moment &clock);

    /// The first difference and where it is; empty when there is none.
    [[nodiscard]] QString play(const Sequence &sequence, Coverage &coverage);

private:
    struct Played
    {
        FindingSet findings;
        bool accepted = false;
        std::optional<Cheque> cheque;
        int paidLines = 0;
        qint64 paidCents = 0;
        QString failure; ///< of the register
    };
    struct Heard
    {
        QList<GuidanceRow> guidances;
        QList<QList<LedgerRow>> grown;
        QList<QList<LedgerRow>> payments;
    };

    [[nodiscard]] Played perform(const Step &step);
    template <typename T> [[nodiscard]] Played told(const Result<Outcome<T>> &result);
    [[nodiscard]] QString compareAnswer(const Played &played,
                                        const ReferenceAnswer &expected) const;
    [[nodiscard]] QString comparePreview(const Step &step);
    [[nodiscard]] QString compareDossier(const QString &number, QDate today);
    [[nodiscard]] QString compareReading(const Overview &expected);
    [[nodiscard]] QString compareOverview(const QString &centre);
    [[nodiscard]] QString compareNames(const QString &centre);
    [[nodiscard]] QString compareSignals(const Overview &before, const Overview &after) const;
    [[nodiscard]] QString compareAll(const Step &step);
    [[nodiscard]] QString playStep(const Step &step, Coverage &coverage);

    void renumber(std::optional<Payment> &payment);
    void renumber(Dossier &dossier);
    void renumber(LedgerRow &row);

    ChequeRegister &m_cheques;
    Moment &m_clock;
    ReferenceModel m_model;
    QList<PaymentId> m_payments; ///< as the register numbers them
    QStringList m_numbers; ///< every cheque number that was ever used
    QHash<QString, Overview> m_overviews; ///< of each centre as it last saw them
    Heard m_heard;
    Renumbering m_chequeIds;
    Renumbering m_guidanceIds;
    Renumbering m_conversationIds;
    Renumbering m_payoutIds;
    Renumbering m_paymentIds;
};
