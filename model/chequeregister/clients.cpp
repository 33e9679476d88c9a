// SPDX-License-Identifier: GPL-3.0-or-later
// The use cases of ChequeRegister about everything that is kept of one client.
#include "model/chequeregister/usecase.h"
#include "model/rules/erasurerules.h"
#include "model/rules/registrationrules.h"
#include "model/storage/clientrepository.h"
#include "model/storage/database.h"
#include "model/storage/guidancerepository.h"

#include <QJsonArray>

namespace {

/// Of every centre; empty for a text that is no client number.
QList<Dossier> dossiersOf(Act &act, const QString &clientNumber)
{
    const std::optional<ClientNumber> client = ClientNumber::fromText(clientNumber);
    if (!client)
        return {};
    QList<Dossier> dossiers;
    for (const ChequeNumber &number : ClientRepository::chequesOf(act.transaction(), *client)) {
        if (std::optional<Dossier> dossier = act.dossier(number.text()))
            dossiers.append(*std::move(dossier));
    }
    return dossiers;
}

/// As far as they are the centre's business: its guidances, and orders that nobody registered.
QList<Dossier> ofCentre(QList<Dossier> dossiers, CentreId centre)
{
    QList<Dossier> own;
    for (Dossier &dossier : dossiers) {
        const bool order = dossier.guidances.isEmpty();
        dossier.guidances.removeIf([centre](const Guidance &g) { return g.centre != centre; });
        if (order || !dossier.guidances.isEmpty())
            own.append(dossier);
    }
    return own;
}

Outcome<ErasedClient> checkedErasure(Act &act, const QString &clientNumber)
{
    const QList<Dossier> dossiers = dossiersOf(act, clientNumber);
    Findings findings = checkErasure(clientNumber, dossiers, act.context());
    if (!findings.isEmpty() || act.transaction().failure())
        return refused<ErasedClient>(std::move(findings));
    ErasedClient erased{*ClientNumber::fromText(clientNumber), {}};
    for (const Dossier &dossier : dossiers) {
        if (!dossier.cheque.erased)
            erased.cheques.append(dossier.cheque.number);
    }
    return {erased, {}};
}

QJsonObject described(const ErasedClient &erased)
{
    QJsonArray cheques;
    for (const ChequeNumber &number : erased.cheques)
        cheques.append(number.text());
    return {{QStringLiteral("clientNumber"), erased.number.text()},
            {QStringLiteral("cheques"), cheques}};
}

} // namespace

Result<Outcome<ClientFile>> ChequeRegister::clientFile(const QString &clientNumber)
{
    return read<Outcome<ClientFile>>([&](Act &act) -> Outcome<ClientFile> {
        Findings findings = checkClientNumber(clientNumber);
        if (!findings.isEmpty())
            return refused<ClientFile>(std::move(findings));
        ClientFile file{*ClientNumber::fromText(clientNumber), m_identity.centre,
                        act.moment().timestamp, act.moment().today,
                        ofCentre(dossiersOf(act, clientNumber), act.context().centre)};
        if (file.dossiers.isEmpty())
            return refused<ClientFile>({{.rule = Rule::ClientNotFound,
                                         .field = Field::ClientNumber,
                                         .text = file.number.text()}});
        return {file, {}};
    });
}

Result<Outcome<ErasedClient>> ChequeRegister::previewErasure(const QString &clientNumber)
{
    return read<Outcome<ErasedClient>>([&](Act &act) { return checkedErasure(act, clientNumber); });
}

Result<Outcome<ErasedClient>> ChequeRegister::eraseClient(const QString &clientNumber)
{
    if (const std::optional<Error> reason = obstacle())
        return *reason;
    Result<Outcome<ErasedClient>> preview = previewErasure(clientNumber);
    if (!preview || !preview->accepted() || preview->value->cheques.isEmpty())
        return preview;
    // First, so that nothing is erased when there is no room for it.
    if (const Result<void> compacted = ClientRepository::compact(*m_database); !compacted)
        return compacted.error();
    return write<ErasedClient>([&](Act &act) -> Outcome<ErasedClient> {
        Outcome<ErasedClient> checked = checkedErasure(act, clientNumber);
        if (!checked.accepted() || checked.value->cheques.isEmpty())
            return checked;
        ClientRepository::erase(act.transaction(), checked.value->number);
        act.record(QStringLiteral("clientErased"), {}, described(*checked.value));
        m_changes.client = true;
        return checked;
    });
}
