// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/tariff.h"
#include "model/storage/checkwatch.h"
#include "model/storage/expectedregister.h"
#include "model/storage/faultcount.h"
#include "model/storage/sqlquery.h"

/// Compares every row with what the events tell of it, both ways: a row that no event made, an
/// event whose row is gone, and each column that an event names. A fault is where the row is, or
/// at the event that should have left one.
class RowComparison
{
public:
    /// `tariffs` as the program ships them: they say at which rate a cheque was ordered.
    RowComparison(Transaction &transaction, const ExpectedRegister &expected, QList<Tariff> tariffs,
                  CheckWatch &watch);

    /// Ends early when it is cancelled or the transaction fails.
    void compareAll();

    [[nodiscard]] const FaultCount &faults() const { return m_faults; }
    [[nodiscard]] qint64 rows() const { return m_rows; }

private:
    void compareCentres();
    void compareOwnIdentity();
    void compareCounsellors();
    void compareClients();
    void compareCheques();
    void compareGuidances();
    void compareQuestions();
    void compareConversations();
    void comparePayments();
    void comparePayouts();

    [[nodiscard]] bool isSame(const ExpectedCheque &cheque, const SqlQuery &row) const;
    [[nodiscard]] bool isSame(const ExpectedGuidance &guidance, const SqlQuery &row) const;
    [[nodiscard]] bool isSame(const ExpectedQuestion &question, const SqlQuery &row) const;
    [[nodiscard]] bool isSame(const ExpectedConversation &conversation, const SqlQuery &row) const;
    [[nodiscard]] bool isSame(const ExpectedPayout &payout, const SqlQuery &row) const;
    [[nodiscard]] bool isSame(const ExpectedPayment &payment, const SqlQuery &row) const;

    [[nodiscard]] bool next(SqlQuery &rows);
    template <typename Row>
    void compareInOrder(const QString &sql, QLatin1StringView table, const RowsById<Row> &expected);
    void addMissing(std::vector<qint64> events);
    [[nodiscard]] bool isText(Word word, const SqlQuery &row, int column) const;
    [[nodiscard]] bool isCentre(Word name, const SqlQuery &row, int column) const;
    [[nodiscard]] bool isErased(qint64 event, qint64 guidance) const;
    [[nodiscard]] std::optional<Rate> rateOf(const ExpectedCheque &cheque) const;

    Transaction &m_transaction;
    const ExpectedRegister &m_expected;
    QList<Tariff> m_tariffs;
    CheckWatch &m_watch;
    FaultCount m_faults;
    qint64 m_rows = 0;
};
