// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/chequeregister/chequeregister.h"
#include "tests/support/referenceday.h"
#include "tests/support/step.h"

#include <set>
#include <vector>

/// The register as a plain model, written from the words of the domain alone: lists that only grow,
/// everything else computed anew from the start whenever it is asked. It shares values with the
/// program, to compare them, but no rule, no arithmetic and no date reckoning.

using FindingSet = std::set<std::pair<Rule, Severity>>;

struct ReferenceOrder
{
    int ordinal = 0;
    QString number;
    QString client;
    QString familyName;
    QString givenName;
    ReferenceDay requestedOn;
    ReferenceDay validUntil;
    int hours = 0;
    qint64 value = 0;
    qint64 cost = 0;
    int milliEuro = 0; ///< an hour without VAT; 0 when the value is the order's own
    int vat = 0;
};

struct ReferenceConversation
{
    int step = 0; ///< when it was registered
    ReferenceDay registeredOn;
    Timestamp registeredAt;
    int deletedStep = 0; ///< 0: it was not
    ReferenceDay deletedOn;
    Timestamp deletedAt;
    ReferenceDay date;
    ConversationType type = ConversationType::Intake;
    ConversationForm form = ConversationForm::Individual;
    int minutes = 0;
    QString counsellor;
    QString feedback;
};

struct ReferenceQuestion
{
    int step = 0;
    ReferenceDay notedOn;
    Timestamp notedAt;
    Themes themes;
    QString text;
};

struct ReferenceGuidance
{
    QString number;
    QString centre;
    std::vector<ReferenceQuestion> questions;
    std::vector<ReferenceConversation> conversations;
};

struct ReferencePayment
{
    int step = 0;
    int undoneStep = 0;
    QString centre;
    ReferenceDay upTo;
    ReferenceDay paidOn;
    QString reference;
};

/// A line of the ledger: nothing stores it.
struct ReferenceLine
{
    const ReferenceGuidance *guidance = nullptr;
    const ReferenceConversation *conversation = nullptr;
    int step = 0;
    ReferenceDay on;
    Timestamp at;
    qint64 cents = 0;
    int minutes = 0;
    PayoutId place; ///< from 1, in the order they were written
};

/// What a use case must answer.
struct ReferenceAnswer
{
    FindingSet findings;
    bool accepted = false;
    std::optional<Cheque> cheque; ///< of a look-up
    int paidLines = 0;
    qint64 paidCents = 0;
};

/// What can be seen of one cheque. Row numbers count from 1 in the order of creation.
struct ReferenceDossier
{
    Dossier dossier;
    ChequeStatus status = ChequeStatus::Available;
    Minutes remaining;
    ConversationId deletable; ///< 0: none
};

class ReferenceModel
{
public:
    /// Decides, and does it when nothing stands against it.
    ReferenceAnswer apply(const Step &step);

    /// The numbers of all orders, in the order they came.
    [[nodiscard]] QStringList numbers() const;
    [[nodiscard]] std::optional<ReferenceDossier> dossier(const QString &number, QDate today) const;
    [[nodiscard]] Overview overview(const QString &centre) const;
    /// Orders that never had a guidance.
    [[nodiscard]] QStringList freeNumbers() const;
    /// Of the centre, sorted.
    [[nodiscard]] QStringList counsellors(const QString &centre) const;
    [[nodiscard]] int paymentCount() const { return int(m_payments.size()); }
    [[nodiscard]] QString payingCentre(int payment) const
    {
        return m_payments[std::size_t(payment)].centre;
    }

private:
    // What is allowed: referencerules.cpp
    [[nodiscard]] FindingSet lookUpFindings(const Step &step) const;
    [[nodiscard]] FindingSet orderFindings(const Step &step) const;
    [[nodiscard]] FindingSet freeFindings(const Step &step) const;
    /// Whether this centre may write in that dossier now; `needed` are the statuses it may be in.
    [[nodiscard]] FindingSet dossierFindings(const Step &step,
                                             const std::set<GuidanceStatus> &needed) const;
    [[nodiscard]] FindingSet registrationFindings(const Step &step) const;
    [[nodiscard]] FindingSet conversationFindings(const Step &step) const;
    [[nodiscard]] FindingSet questionFindings(const QuestionDraft &draft) const;
    /// Without a cheque the rules that need one are silent.
    [[nodiscard]] FindingSet talkFindings(const Step &step, std::optional<ConversationType> type,
                                          const ReferenceOrder *order,
                                          const ReferenceGuidance *guidance) const;
    [[nodiscard]] FindingSet dayFindings(const Step &step, bool aftercare,
                                         const ReferenceOrder *order,
                                         const ReferenceGuidance *guidance) const;
    [[nodiscard]] FindingSet closingFindings(const Step &step, GuidanceStatus status,
                                             int left) const;
    [[nodiscard]] FindingSet paymentFindings(const Step &step) const;

    // What it does: referencemodel.cpp
    void addOrder(const Step &step, ReferenceAnswer &answer);
    void changeOrder(const Step &step, ReferenceAnswer &answer);
    void addConversation(ReferenceGuidance &guidance, const Step &step, ConversationType type);
    void addQuestion(ReferenceGuidance &guidance, const Step &step);
    void markPaid(const Step &step, ReferenceAnswer &answer);

    [[nodiscard]] const ReferenceOrder *order(const QString &typed) const;
    [[nodiscard]] const ReferenceGuidance *latest(const QString &number) const;
    [[nodiscard]] ReferenceGuidance *latest(const QString &number);
    [[nodiscard]] int guidanceCount(const QString &number) const;

    // What follows from it: referenceviews.cpp
    [[nodiscard]] static GuidanceStatus status(const ReferenceGuidance &guidance);
    [[nodiscard]] static const ReferenceConversation *last(const ReferenceGuidance &guidance);
    [[nodiscard]] static const ReferenceConversation *closing(const ReferenceGuidance &guidance);
    [[nodiscard]] static int usedMinutes(const ReferenceGuidance &guidance, int beforeStep);
    [[nodiscard]] int remaining(const ReferenceOrder &order) const;
    [[nodiscard]] ChequeStatus status(const ReferenceOrder &order, ReferenceDay today) const;
    [[nodiscard]] qint64 value(const ReferenceGuidance &guidance,
                               const ReferenceConversation &conversation) const;
    [[nodiscard]] std::vector<ReferenceLine> lines() const;
    [[nodiscard]] int paymentOf(const ReferenceLine &line) const;
    [[nodiscard]] Cheque cheque(const ReferenceOrder &order) const;
    [[nodiscard]] Guidance guidance(const ReferenceGuidance &guidance) const;
    [[nodiscard]] GuidanceRow guidanceRow(const ReferenceGuidance &guidance) const;
    [[nodiscard]] LedgerRow ledgerRow(const ReferenceLine &line) const;
    [[nodiscard]] GuidanceId idOf(const ReferenceGuidance &guidance) const;
    [[nodiscard]] ConversationId idOf(const ReferenceConversation &conversation) const;
    [[nodiscard]] std::optional<Payment> shownPayment(const ReferenceLine &line) const;

    int m_step = 0;
    int m_orderCount = 0;
    std::vector<ReferenceOrder> m_orders;
    std::vector<ReferenceGuidance> m_guidances;
    std::vector<ReferencePayment> m_payments;
};

/// Amounts and numbers as the reference model reckons them.
namespace Reference {

/// 11 digits, or nothing.
[[nodiscard]] QString chequeNumber(const QString &typed);
/// 8 digits, or nothing.
[[nodiscard]] QString clientNumber(const QString &typed);
/// What the first `halfHours` half hours of a cheque are worth, in cents.
[[nodiscard]] qint64 cents(const ReferenceOrder &order, int halfHours);
/// The order a draft stands for. The draft must break no rule.
[[nodiscard]] ReferenceOrder orderOf(const OrderDraft &draft);

} // namespace Reference
