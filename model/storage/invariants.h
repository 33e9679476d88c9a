// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/status.h"
#include "model/storage/checkwatch.h"
#include "model/storage/faultcount.h"
#include "model/storage/rowsbyid.h"

class Transaction;

/// What holds in every register, whatever happened in it: that the kept columns, the ledger and the
/// cheques agree with the conversations. Reads each of their tables once, and only numbers; that
/// takes half the time of asking the database to join and add up.
class Invariants
{
public:
    Invariants(Transaction &transaction, CheckWatch &watch);

    /// Not complete when it is cancelled or the transaction fails.
    void examine();

    /// Check::Ledger, Check::Budgets, Check::KeptColumns and Check::ActiveGuidances.
    [[nodiscard]] CheckReport report() const;
    /// Rows that refer to what is not there, in `tables()`.
    [[nodiscard]] const FaultCount &references() const { return m_references; }
    /// The tables of which every reference is followed on the way.
    [[nodiscard]] static QStringList tables();

private:
    void readNames();
    void readCheques();
    void readGuidances();
    void readConversations();
    void readPayments();
    void readPayouts();
    void judgeGuidances();
    void judgeConversations();
    void judgePayments();
    void judgeCheques();

    struct Cheque
    {
        qint64 minutes = 0;
        qint64 valueCents = 0;
        int guidances = 0;
        int active = 0; ///< guidances that are not emptied
    };
    struct Guidance
    {
        qint64 cheque = 0;
        // As it is kept
        qint64 used = 0;
        qint64 conversations = 0;
        qint64 lastCounsellor = 0; ///< 0: none
        std::optional<GuidanceStatus> status; ///< nothing for a word that is none
        // As the undeleted conversations say
        qint64 foundUsed = 0;
        qint64 foundConversations = 0;
        qint64 foundLastCounsellor = 0;
        qint64 foundValueCents = 0;
        GuidanceStatus foundStatus = GuidanceStatus::Available;
    };
    struct Conversation
    {
        qint64 valueCents = 0;
        qint64 minutes = 0;
        bool deleted = false;
        bool payable = false;
        bool hasPayout = false;
        bool hasCorrection = false;
    };
    struct Payment
    {
        qint64 lines = 0;
        qint64 totalCents = 0;
        bool undone = false;
        qint64 foundLines = 0;
        qint64 foundCents = 0;
    };

    Transaction &m_transaction;
    CheckWatch &m_watch;
    RowsById<qint64> m_centres;
    RowsById<qint64> m_counsellors; ///< their centres
    RowsById<Cheque> m_cheques;
    RowsById<Guidance> m_guidances;
    RowsById<Conversation> m_conversations;
    RowsById<Payment> m_payments;
    qint64 m_payouts = 0;
    FaultCount m_references;
    FaultCount m_kept;
    FaultCount m_budgets;
    FaultCount m_ledger;
    FaultCount m_active;
};
