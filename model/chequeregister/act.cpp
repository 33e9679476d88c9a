// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/chequeregister/act.h"

#include "model/chequeregister/eventpayloads.h"
#include "model/storage/centrerepository.h"
#include "model/storage/guidancerepository.h"
#include "model/storage/tariffrepository.h"
#include "model/storage/transaction.h"

Act::Act(Transaction &transaction, const Identity &identity, const Moment &moment,
         const Policy &policy)
    : m_transaction(transaction)
    , m_identity(identity)
    , m_moment(moment)
    , m_head(EventLog::head(transaction))
{
    m_context.today = moment.today;
    m_context.centre = CentreRepository::find(transaction, identity.centre).value_or(CentreId{});
    m_context.knownCounsellors = CentreRepository::counsellors(transaction, m_context.centre);
    m_context.policy = policy;
}

QList<Tariff> Act::tariffs()
{
    return TariffRepository::all(m_transaction);
}

std::optional<Dossier> Act::dossier(const QString &chequeNumber)
{
    const std::optional<ChequeNumber> number = ChequeNumber::fromText(chequeNumber);
    return number ? GuidanceRepository::dossier(m_transaction, *number) : std::nullopt;
}

CentreId Act::ensureCentre()
{
    if (!m_context.centre.isValid() && !m_transaction.failure()) {
        m_context.centre = CentreRepository::add(m_transaction, m_identity.centre);
        record(EventKind::centreAdded, {}, EventPayload::centre(m_context.centre));
    }
    return m_context.centre;
}

void Act::record(const QString &kind, const QString &chequeNumber, const QJsonObject &what)
{
    m_head =
        EventLog::append(m_transaction, m_head,
                         {m_moment, m_identity.centre, m_identity.user, kind, chequeNumber, what});
    m_recorded = true;
}
