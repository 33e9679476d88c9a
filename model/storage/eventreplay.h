// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/payout.h"
#include "model/storage/eventlog.h"
#include "model/storage/expectedregister.h"
#include "model/storage/faultcount.h"

#include <QJsonObject>

/// Follows the events, oldest first, into what should be stored. An event that cannot follow those
/// before it is a fault, and does nothing; one of a kind that is not known changes no rows.
class EventReplay
{
public:
    void take(const EventLog::StoredEvent &event);

    [[nodiscard]] const ExpectedRegister &expected() const { return m_expected; }
    /// Events that could not be followed.
    [[nodiscard]] const FaultCount &faults() const { return m_faults; }

private:
    using Step = bool (EventReplay::*)();
    [[nodiscard]] static const QHash<QString, Step> &steps();

    // Each gives whether the event could be followed.
    bool addCentre();
    bool takeIdentity();
    bool addOrder();
    bool changeOrder();
    bool removeOrder();
    bool registerCheque();
    bool registerConversation();
    bool deleteConversation();
    bool reviseQuestion();
    bool markPaid();
    bool undoPayment();
    bool eraseClient();

    void readOrder(ExpectedCheque &cheque);
    void addQuestion(qint64 guidance);
    bool addConversation(qint64 guidance);
    void addLine(qint64 id, const ExpectedConversation &conversation, PayoutKind kind);
    [[nodiscard]] qint64 changeGuidance();

    [[nodiscard]] Word word(const QString &text) { return m_expected.words.of(text); }
    [[nodiscard]] Word wordIn(const QJsonObject &object, QLatin1StringView name);

    ExpectedRegister m_expected;
    qint64 m_orders = 0;
    QHash<Word, std::vector<std::size_t>> m_unpaid; ///< places of a centre's lines
    FaultCount m_faults;

    // The event at hand
    EventMoment m_moment;
    Word m_centre = 0;
    Word m_user = 0;
    Word m_cheque = 0;
    QJsonObject m_what;
};
