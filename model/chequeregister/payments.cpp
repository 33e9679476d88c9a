// SPDX-License-Identifier: GPL-3.0-or-later
// The use cases of ChequeRegister about what was paid.
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
        const Payment payment{{}, *draft.paidOn.value, normalisedName(draft.reference)};
        const PaymentId id = LedgerRepository::addPayment(act.transaction(), centre, upTo, payment,
                                                          unpaid, act.moment(), act.nextEvent());
        act.record(QStringLiteral("markedPaid"), {},
                   {{QStringLiteral("payment"), id.value},
                    {QStringLiteral("registeredUpTo"), upTo.toString(Qt::ISODate)},
                    {QStringLiteral("paidOn"), payment.paidOn.toString(Qt::ISODate)},
                    {QStringLiteral("reference"), payment.reference},
                    {QStringLiteral("lines"), unpaid.lines},
                    {QStringLiteral("totalCents"), unpaid.total.cents}});
        m_changes.ledger = OverviewRepository::ledger(act.transaction(), centre);
        return {MarkedPaid{id, unpaid.lines, unpaid.total}, std::move(findings)};
    });
}

Result<Outcome<PaymentId>> ChequeRegister::undoPayment(PaymentId payment)
{
    return write<PaymentId>([&](Act &act) -> Outcome<PaymentId> {
        const auto state = LedgerRepository::payment(act.transaction(), payment);
        const Findings findings = checkUndo(state, act.context());
        if (!mayBeStored(findings) || act.transaction().failure())
            return refused<PaymentId>(findings);
        LedgerRepository::undo(act.transaction(), payment, act.moment().timestamp);
        act.record(QStringLiteral("paymentUndone"), {},
                   {{QStringLiteral("payment"), payment.value}});
        m_changes.ledger = OverviewRepository::ledger(act.transaction(), act.context().centre);
        return {payment, findings};
    });
}
