// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/chequeregister/chequeregister.h"

#include "model/chequeregister/eventpayloads.h"
#include "model/chequeregister/orderimport.h"
#include "model/chequeregister/usecase.h"
#include "model/rules/conversationrules.h"
#include "model/rules/counsellorrules.h"
#include "model/rules/registrationrules.h"
#include "model/rules/textrules.h"
#include "model/storage/centrerepository.h"
#include "model/storage/chequerepository.h"
#include "model/storage/database.h"
#include "model/storage/guidancerepository.h"
#include "model/storage/overviewreader.h"
#include "model/storage/overviewrepository.h"

namespace {

Result<Identity> checkedIdentity(const Identity &identity, const Policy &policy)
{
    const Findings findings = ChequeRegister::checkIdentity(identity, policy);
    if (contains(findings, Rule::NameMissing))
        return Error{ErrorCode::IdentityMissing, {}, {}};
    if (hasErrors(findings))
        return Error{ErrorCode::IdentityInvalid, {}, {}};
    return Identity{normalisedName(identity.centre), normalisedName(identity.user)};
}

} // namespace

ChequeRegister::ChequeRegister(std::unique_ptr<Database> database, Clock clock,
                               RegisterOptions options)
    : m_database(std::move(database))
    , m_path(m_database->path())
    , m_clock(std::move(clock))
    , m_options(std::move(options))
{
}

ChequeRegister::~ChequeRegister()
{
    // Before the lock on the register goes
    delete m_import;
    delete m_worker;
    qDeleteAll(findChildren<OverviewLoading *>(Qt::FindDirectChildrenOnly));
}

Findings ChequeRegister::checkIdentity(const Identity &identity, const Policy &policy)
{
    Findings findings = checkName(identity.centre, Field::Centre, policy);
    const Findings user = checkName(identity.user, Field::User, policy);
    findings += user;
    if (!user.isEmpty())
        return findings;
    // Whoever sits at the keyboard need not counsel, and may have one name: no more than a warning.
    for (Finding finding : checkCounsellor(identity.user, {}, policy)) {
        if (finding.rule != Rule::CounsellorForm)
            continue;
        finding.field = Field::User;
        finding.severity = Severity::Warning;
        findings.append(finding);
    }
    return findings;
}

Result<void> ChequeRegister::create(const QString &path, const Identity &identity,
                                    const Clock &clock, const RegisterOptions &options)
{
    const Result<Identity> checked = checkedIdentity(identity, options.policy);
    if (!checked)
        return checked.error();
    const auto prepare = [&](Database &database) -> Result<void> {
        Transaction transaction(database, Transaction::Kind::Write);
        Act act(transaction, *checked, clock(), options.policy);
        const CentreId centre = act.ensureCentre();
        if (transaction.failure())
            return *transaction.failure();
        CentreRepository::setOwnIdentity(transaction, centre, checked->user);
        act.record(EventKind::registerCreated, {}, EventPayload::centre(centre));
        return transaction.commit();
    };
    return Database::create(path, options.durable ? Durability::Full : Durability::None, prepare);
}

Result<void> ChequeRegister::actAs(const Identity &identity)
{
    const Identity wanted{identity.centre.isEmpty() ? m_identity.centre : identity.centre,
                          identity.user.isEmpty() ? m_identity.user : identity.user};
    const Result<Identity> checked = checkedIdentity(wanted, m_options.policy);
    if (!checked)
        return checked.error();
    m_identity = *checked;
    return {};
}

Result<void> ChequeRegister::changeIdentity(const Identity &identity)
{
    const Identity before = m_identity;
    if (const Result<void> acting = actAs(identity); !acting)
        return acting;
    const auto done = write<CentreId>([&](Act &act) -> Outcome<CentreId> {
        const CentreId centre = act.ensureCentre();
        if (act.transaction().failure())
            return {};
        CentreRepository::setOwnIdentity(act.transaction(), centre, m_identity.user);
        act.record(EventKind::identityChanged, {}, EventPayload::centre(centre));
        return {centre, {}};
    });
    if (!done) {
        m_identity = before;
        return done.error();
    }
    Q_EMIT identityChanged(m_identity);
    return {};
}

Result<void> ChequeRegister::commit(Transaction &transaction, const Act &act)
{
    const Result<void> committed = transaction.commit();
    if (committed)
        return {};
    // A commit can report a failure and still be on the disk: believe the register, not the report.
    Transaction again(*m_database, Transaction::Kind::Read);
    const bool stored = EventLog::head(again) == act.head() && !again.failure();
    return stored ? Result<void>() : committed;
}

void ChequeRegister::noteGuidanceChange(Act &act, GuidanceId guidance, ConversationId conversation)
{
    m_changes.guidance = OverviewRepository::guidance(act.transaction(), guidance);
    if (!conversation.isValid())
        return;
    const QList<LedgerRow> lines = OverviewRepository::ledgerOf(act.transaction(), guidance);
    // Newest first: this change wrote at most one line, for this conversation.
    if (!lines.isEmpty() && lines.constFirst().conversation == conversation)
        m_changes.newLines = {lines.constFirst()};
}

void ChequeRegister::tellChanges()
{
    const Changes changes = std::exchange(m_changes, {});
    if (changes.guidance)
        Q_EMIT guidanceChanged(*changes.guidance);
    if (!changes.newLines.isEmpty())
        Q_EMIT ledgerGrown(changes.newLines);
    if (!changes.payments.isEmpty())
        Q_EMIT paymentsChanged(changes.payments);
    if (changes.client)
        Q_EMIT overviewOutdated();
    if (changes.orders || changes.client)
        Q_EMIT ordersChanged();
}

Result<Outcome<Cheque>> ChequeRegister::lookUp(const QString &chequeNumber,
                                               const QString &clientNumber)
{
    return read<Outcome<Cheque>>([&](Act &act) -> Outcome<Cheque> {
        const std::optional<Dossier> dossier = act.dossier(chequeNumber);
        const Findings findings = checkLookUp(chequeNumber, clientNumber, dossier, act.context());
        if (!findings.isEmpty())
            return refused<Cheque>(findings);
        return {dossier->cheque, {}};
    });
}

Result<std::optional<Dossier>> ChequeRegister::dossier(const QString &chequeNumber)
{
    return read<std::optional<Dossier>>([&](Act &act) { return act.dossier(chequeNumber); });
}

Result<std::optional<OpenedDossier>> ChequeRegister::openDossier(GuidanceId guidance)
{
    if (!guidance.isValid())
        return std::optional<OpenedDossier>();
    return read<std::optional<OpenedDossier>>([&](Act &act) -> std::optional<OpenedDossier> {
        const auto number = GuidanceRepository::chequeOf(act.transaction(), guidance);
        const auto dossier =
            number ? GuidanceRepository::dossier(act.transaction(), *number) : std::nullopt;
        const auto view = dossier ? dossierView(*dossier, guidance, act.context()) : std::nullopt;
        if (!view)
            return std::nullopt;
        OpenedDossier opened{*view, {}};
        opened.related = OverviewRepository::guidancesOf(act.transaction(), act.context().centre,
                                                         view->cheque.clientNumber);
        opened.related.removeIf([&](const GuidanceRow &row) { return row.id == guidance; });
        return opened;
    });
}

Result<Overview> ChequeRegister::loadOverview(int most)
{
    return read<Overview>([most](Act &act) -> Overview {
        const CentreId centre = act.context().centre;
        return {OverviewRepository::latestGuidances(act.transaction(), centre, most),
                OverviewRepository::latestLedger(act.transaction(), centre, most)};
    });
}

Result<CentreId> ChequeRegister::actingCentre()
{
    return read<CentreId>([](Act &act) { return act.context().centre; });
}

Result<OverviewLoading *> ChequeRegister::loadAside(const OverviewIntake<GuidanceRow> &guidances)
{
    const Result<CentreId> centre = actingCentre();
    if (!centre)
        return centre.error();
    return new OverviewLoading(m_path, *centre, guidances, this);
}

Result<OverviewLoading *> ChequeRegister::loadAside(const OverviewIntake<LedgerRow> &ledger)
{
    const Result<CentreId> centre = actingCentre();
    if (!centre)
        return centre.error();
    return new OverviewLoading(m_path, *centre, ledger, this);
}

template <typename Read> Result<void> ChequeRegister::readUndisturbed(Read read)
{
    // Where somebody writes without a pause, each line is as it was at some moment.
    constexpr int mostTries = 5;
    for (int tries = 1;; ++tries) {
        const auto before = m_database->number(QStringLiteral("PRAGMA data_version"));
        if (!before)
            return before.error();
        if (const Result<void> done = read(); !done)
            return done;
        const auto after = m_database->number(QStringLiteral("PRAGMA data_version"));
        if (!after)
            return after.error();
        if (*before == *after || tries == mostTries)
            return {};
    }
}

Result<void> ChequeRegister::readAll(const std::function<void()> &begin,
                                     const std::function<void(const GuidanceRow &)> &take)
{
    return readUndisturbed([&]() -> Result<void> {
        begin();
        const Result<CentreId> centre = actingCentre();
        return centre ? OverviewReader::guidances(*m_database, *centre, take, false)
                      : centre.error();
    });
}

Result<void> ChequeRegister::readAll(const std::function<void()> &begin,
                                     const std::function<void(const LedgerRow &)> &take)
{
    return readUndisturbed([&]() -> Result<void> {
        begin();
        const Result<CentreId> centre = actingCentre();
        return centre ? OverviewReader::ledger(*m_database, *centre, take, false) : centre.error();
    });
}

Result<Findings> ChequeRegister::previewRegistration(const ChequeRegistration &draft)
{
    return read<Findings>([&](Act &act) {
        RuleContext context = act.context();
        const std::optional<Dossier> dossier = act.dossier(draft.chequeNumber);
        if (dossier)
            context.registeredToday = GuidanceRepository::registeredOn(
                act.transaction(), context.centre, context.today, dossier->cheque.number);
        return checkRegistration(draft, dossier, context);
    });
}

Result<Findings> ChequeRegister::previewConversation(const QString &chequeNumber,
                                                     const ConversationDraft &draft)
{
    return read<Findings>([&](Act &act) {
        RuleContext context = act.context();
        const std::optional<Dossier> dossier = act.dossier(chequeNumber);
        if (dossier)
            context.registeredToday = GuidanceRepository::registeredOn(
                act.transaction(), context.centre, context.today, dossier->cheque.number);
        return checkConversation(draft, dossier, context);
    });
}

Result<Findings> ChequeRegister::previewRevision(const QString &chequeNumber,
                                                 const QuestionDraft &draft)
{
    return read<Findings>(
        [&](Act &act) { return checkRevision(draft, act.dossier(chequeNumber), act.context()); });
}

Result<Outcome<ConversationOffer>> ChequeRegister::conversationOffer(const QString &chequeNumber)
{
    return read<Outcome<ConversationOffer>>([&](Act &act) -> Outcome<ConversationOffer> {
        const std::optional<Dossier> dossier = act.dossier(chequeNumber);
        Findings findings = checkOffer(dossier, act.context());
        if (!findings.isEmpty())
            return refused<ConversationOffer>(std::move(findings));
        return {offerConversation(*dossier, act.context()), {}};
    });
}

Result<QStringList> ChequeRegister::counsellors()
{
    return read<QStringList>([](Act &act) { return act.context().knownCounsellors; });
}

Result<QStringList> ChequeRegister::centres()
{
    return read<QStringList>([](Act &act) { return CentreRepository::names(act.transaction()); });
}

Result<QList<Cheque>> ChequeRegister::freeOrders()
{
    return read<QList<Cheque>>(
        [](Act &act) { return ChequeRepository::withoutGuidance(act.transaction()); });
}
