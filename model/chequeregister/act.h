// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/chequeregister/identity.h"
#include "model/domain/guidance.h"
#include "model/domain/tariff.h"
#include "model/rules/rulecontext.h"
#include "model/storage/eventlog.h"

#include <QJsonObject>

class Transaction;

/// One use case at work inside its transaction: who acts, when, what the rules must know, and the
/// events it leaves.
class Act
{
public:
    Act(Transaction &transaction, const Identity &identity, const Moment &moment,
        const Policy &policy);

    [[nodiscard]] Transaction &transaction() { return m_transaction; }
    [[nodiscard]] const Moment &moment() const { return m_moment; }
    [[nodiscard]] const RuleContext &context() const { return m_context; }
    [[nodiscard]] QList<Tariff> tariffs();
    /// Nothing for an unknown number, and for a text that is no cheque number.
    [[nodiscard]] std::optional<Dossier> dossier(const QString &chequeNumber);

    /// The acting centre, which is stored now if it was not yet.
    CentreId ensureCentre();
    /// The number the next event will have.
    [[nodiscard]] qint64 nextEvent() const { return m_head.number + 1; }
    void record(const QString &kind, const QString &chequeNumber, const QJsonObject &what);

    [[nodiscard]] bool recordedAnything() const { return m_recorded; }
    [[nodiscard]] const EventLog::Head &head() const { return m_head; }

private:
    Transaction &m_transaction;
    Identity m_identity;
    Moment m_moment;
    RuleContext m_context;
    EventLog::Head m_head;
    bool m_recorded = false;
};
