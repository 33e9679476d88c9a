// SPDX-License-Identifier: GPL-3.0-or-later
// The use cases of ChequeRegister about ordered cheques.
#include "model/chequeregister/orderbook.h"
#include "model/chequeregister/orderimport.h"
#include "model/chequeregister/usecase.h"
#include "model/rules/erasurerules.h"
#include "model/rules/orderrules.h"

namespace {

/// What a correction of the order `chequeNumber` would become, if that order may be touched.
Outcome<Cheque> checkedChange(Act &act, const std::optional<Dossier> &before,
                              const OrderDraft &draft)
{
    const Findings findings = checkOrderIsFree(before) + checkNotErased(before);
    if (!findings.isEmpty())
        return refused<Cheque>(findings + checkOrder(draft, act.tariffs(), act.context()));
    return OrderBook(act).checkInPlaceOf(before->cheque, draft);
}

} // namespace

Result<Outcome<Cheque>> ChequeRegister::previewOrder(const OrderDraft &draft,
                                                     const QString &inPlaceOf)
{
    return read<Outcome<Cheque>>([&](Act &act) -> Outcome<Cheque> {
        if (inPlaceOf.isEmpty())
            return OrderBook(act).check(draft);
        const std::optional<Dossier> before = act.dossier(inPlaceOf);
        Outcome<Cheque> changed = checkedChange(act, before, draft);
        if (changed.accepted() && isSameOrder(before->cheque, *changed.value))
            changed.value->id = before->cheque.id;
        return changed;
    });
}

Result<OrderDefaults> ChequeRegister::orderDefaults(const OrderDraft &draft)
{
    return read<OrderDefaults>(
        [&](Act &act) { return ::orderDefaults(draft, act.tariffs(), act.context().policy); });
}

Result<Outcome<ChequeId>> ChequeRegister::addOrder(const OrderDraft &draft)
{
    return write<ChequeId>([&](Act &act) -> Outcome<ChequeId> {
        OrderBook book(act);
        Outcome<Cheque> checked = book.check(draft);
        if (!checked.accepted() || act.transaction().failure())
            return refused<ChequeId>(std::move(checked.findings));
        if (checked.value->id.isValid())
            return {checked.value->id, {}}; // exactly this order is there already
        const ChequeId id = book.add(*checked.value);
        m_changes.orders = true;
        return {id, {}};
    });
}

Result<Outcome<ChequeId>> ChequeRegister::changeOrder(const QString &chequeNumber,
                                                      const OrderDraft &draft)
{
    return write<ChequeId>([&](Act &act) -> Outcome<ChequeId> {
        const std::optional<Dossier> before = act.dossier(chequeNumber);
        const Outcome<Cheque> checked = checkedChange(act, before, draft);
        if (!checked.accepted() || act.transaction().failure())
            return refused<ChequeId>(checked.findings);
        if (isSameOrder(before->cheque, *checked.value))
            return {before->cheque.id, {}};
        OrderBook(act).change(before->cheque, *checked.value);
        m_changes.orders = true;
        return {before->cheque.id, {}};
    });
}

Result<Outcome<ChequeId>> ChequeRegister::removeOrder(const QString &chequeNumber)
{
    return write<ChequeId>([&](Act &act) -> Outcome<ChequeId> {
        const std::optional<Dossier> dossier = act.dossier(chequeNumber);
        Findings findings = checkOrderIsFree(dossier);
        if (!findings.isEmpty() || act.transaction().failure())
            return refused<ChequeId>(std::move(findings));
        OrderBook(act).remove(dossier->cheque);
        m_changes.orders = true;
        return {dossier->cheque.id, {}};
    });
}

Result<OrderImport *> ChequeRegister::importOrders(const QString &path, ImportMode mode)
{
    const std::optional<Error> reason = obstacle();
    if (reason && (mode == ImportMode::Store || reason->code == ErrorCode::ImportRunning))
        return *reason;
    const OrderImportTask task{
        m_path,           path, m_identity, m_clock(), m_options.policy, mode == ImportMode::Store,
        m_options.durable};
    m_import = new OrderImport(task, this);
    connect(m_import, &OrderImport::finished, this, &ChequeRegister::finishImport);
    m_import->start();
    Q_EMIT obstacleChanged();
    return m_import;
}

void ChequeRegister::finishImport()
{
    const bool stored = m_import->storedAnything();
    m_import->deleteLater();
    m_import = nullptr;
    Q_EMIT obstacleChanged();
    if (stored)
        Q_EMIT ordersChanged();
}
