// SPDX-License-Identifier: GPL-3.0-or-later
// The use cases of ChequeRegister about what was paid.
#include "model/chequeregister/eventpayloads.h"
#include "model/chequeregister/usecase.h"
#include "model/rules/conversationrules.h"
#include "model/rules/paymentrules.h"
#include "model/rules/textrules.h"
#include "model/storage/ledgerrepository.h"
#include "model/storage/overviewrepository.h"

namespace {

/// The lines that the draft is about; none while it does not say up to which day.
LedgerRepository::Unpaid linesOf(const PaymentDraft &draft, Act &act)
{
    const CentreId centre = act.context().centre;
    if (!draft.registeredUpTo.value || !centre.isValid())
        return {};
    return LedgerRepository::unpaid(act.transaction(), centre, *draft.registeredUpTo.value);
}

} // namespace

Result<Outcome<MarkedPaid>> ChequeRegister::previewPayment(const PaymentDraft &draft)
{
    return read<Outcome<MarkedPaid>>([&](Act &act) -> Outcome<MarkedPaid> {
        const Findings findings = checkPayment(draft, act.context());
        if (!draft.registeredUpTo.value)
            return refused<MarkedPaid>(findings);
        const LedgerRepository::Unpaid unpaid = linesOf(draft, act);
        return {MarkedPaid{{}, unpaid.lines, unpaid.total}, findings};
    });
}

Result<Outcome<MarkedPaid>> ChequeRegister::markPaid(const PaymentDraft &draft)
{
    return write<MarkedPaid>([&](Act &act) -> Outcome<MarkedPaid> {
        Findings findings = checkPayment(draft, act.context());
        if (!mayBeStored(findings))
            return refused<MarkedPaid>(findings);
        const LedgerRepository::Unpaid unpaid = linesOf(draft, act);
        if (unpaid.lines == 0)
            return {MarkedPaid{}, std::move(findings)};
        const CentreId centre = act.context().centre;
        const QDate upTo = *draft.registeredUpTo.value;
        Payment payment{{}, *draft.paidOn.value, normalisedName(draft.reference)};
        payment.id = LedgerRepository::addPayment(act.transaction(), centre, upTo, payment, unpaid,
                                                  act.moment(), act.nextEvent());
        act.record(EventKind::markedPaid, {},
                   EventPayload::markedPaid(payment, upTo, unpaid.lines, unpaid.total));
        m_changes.payments = OverviewRepository::ledgerOf(act.transaction(), payment.id);
        return {MarkedPaid{payment.id, unpaid.lines, unpaid.total}, std::move(findings)};
    });
}

Result<Outcome<PaymentId>> ChequeRegister::undoPayment(PaymentId payment)
{
    return write<PaymentId>([&](Act &act) -> Outcome<PaymentId> {
        const auto state = LedgerRepository::payment(act.transaction(), payment);
        const Findings findings = checkUndo(state, act.context());
        if (!mayBeStored(findings) || act.transaction().failure())
            return refused<PaymentId>(findings);
        m_changes.payments = OverviewRepository::ledgerOf(act.transaction(), payment);
        for (LedgerRow &line : m_changes.payments)
            line.payment.reset();
        LedgerRepository::undo(act.transaction(), payment, act.moment().timestamp);
        act.record(EventKind::paymentUndone, {}, EventPayload::paymentUndone(payment));
        return {payment, findings};
    });
}
