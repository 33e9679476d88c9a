// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registerdesk.h"

#include "model/itemmodels/overviewsheet.h"
#include "model/wording/sentences.h"
#include "ui/deskdialogs.h"
#include "ui/dossierpage.h"
#include "ui/downloads.h"
#include "ui/financialpage.h"
#include "ui/guidancespage.h"
#include "ui/messages.h"
#include "ui/overviewfilling.h"
#include "ui/pageheader.h"
#include "ui/registernotices.h"
#include "ui/safetywatch.h"
#include "ui/viewmemory.h"

#include <QDialog>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace {

bool writes(Command command)
{
    switch (command) {
    case Command::ImportOrders:
    case Command::RegisterCheque:
    case Command::RegisterConversation:
    case Command::ReviseQuestion:
    case Command::DeleteConversation:
    case Command::NewOrder:
    case Command::MarkPaid:
    case Command::UndoPayment:
        return true;
    default:
        return false;
    }
}

} // namespace

RegisterDesk::RegisterDesk(std::unique_ptr<ChequeRegister> cheques,
                           const Surroundings &surroundings, QWidget *parent)
    : QWidget(parent)
    , m_cheques(std::move(cheques))
    , m_dialogs(new DeskDialogs(*m_cheques, surroundings, this))
    , m_downloads(new Downloads(*m_cheques, surroundings, this))
    , m_notices(new RegisterNotices(this))
    , m_watch(new SafetyWatch(*m_cheques, surroundings, *m_notices, this))
    , m_header(new PageHeader(this))
    , m_stack(new QStackedWidget(this))
    , m_guidances(new GuidancesPage(this))
    , m_financial(new FinancialPage(this))
    , m_dossier(new DossierPage(this))
    , m_filling(new OverviewFilling(*m_cheques, *m_guidances, *m_financial, this))
    , m_cameFrom(m_guidances)
{
    m_guidances->setObjectName(QStringLiteral("guidancesPage"));
    m_financial->setObjectName(QStringLiteral("financialPage"));
    m_financial->rememberTotals(surroundings.settings);
    m_dossier->setObjectName(QStringLiteral("dossierPage"));
    m_guidances->remember(std::make_unique<ViewMemory>(
        surroundings.settings, QStringLiteral("guidances"), m_cheques->path()));
    m_financial->remember(std::make_unique<ViewMemory>(
        surroundings.settings, QStringLiteral("financial"), m_cheques->path()));
    for (QWidget *page : {static_cast<QWidget *>(m_guidances), static_cast<QWidget *>(m_financial),
                          static_cast<QWidget *>(m_dossier)})
        m_stack->addWidget(page);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_notices);
    layout->addWidget(m_header);
    layout->addWidget(m_stack, 1);
    connectPages();
    connectRegister();
    connectNotices();
    m_centre = m_cheques->identity().centre;
    showIdentity();
    showObstacle();
}

RegisterDesk::~RegisterDesk()
{
    // Those who hold on to the register go first.
    delete m_filling;
    qDeleteAll(findChildren<QDialog *>(Qt::FindDirectChildrenOnly));
}

void RegisterDesk::connectPages()
{
    connect(m_header, &PageHeader::guidancesRequested, this, [this] { showOverview(m_guidances); });
    connect(m_header, &PageHeader::financialRequested, this, [this] { showOverview(m_financial); });
    connect(m_guidances, &GuidancesPage::registerRequested, this,
            [this] { m_dialogs->registerCheque(); });
    connect(m_guidances, &GuidancesPage::openRequested, this, &RegisterDesk::openDossier);
    connect(m_financial, &FinancialPage::openRequested, this, &RegisterDesk::openDossier);
    connect(m_financial, &FinancialPage::actionsOffered, this, &RegisterDesk::offersChanged);
    connect(m_financial, &FinancialPage::totalsDownloadRequested, m_downloads, &Downloads::ask);
    connect(m_financial, &FinancialPage::markPaidRequested, m_dialogs, &DeskDialogs::markPaid);
    connect(m_financial, &FinancialPage::undoPaymentRequested, m_dialogs,
            &DeskDialogs::undoPayment);
    for (OverviewPage *page :
         {static_cast<OverviewPage *>(m_guidances), static_cast<OverviewPage *>(m_financial)}) {
        connect(page, &OverviewPage::downloadRequested, this, &RegisterDesk::downloadShown);
        connect(page, &OverviewPage::loadingChanged, this, &RegisterDesk::offersChanged);
        connect(page, &OverviewPage::selectionChanged, this, &RegisterDesk::offersChanged);
    }
    connect(m_dossier, &DossierPage::backRequested, this, &RegisterDesk::goBack);
    connect(m_dossier, &DossierPage::openRequested, this, &RegisterDesk::openDossier);
    connect(m_dossier, &DossierPage::conversationRequested, m_dialogs,
            &DeskDialogs::registerConversation);
    connect(m_dossier, &DossierPage::revisionRequested, this,
            [this] { carryOut(Command::ReviseQuestion); });
    connect(m_dossier, &DossierPage::deletionRequested, this,
            [this] { carryOut(Command::DeleteConversation); });
    connect(m_dialogs, &DeskDialogs::told, this, &RegisterDesk::told);
    connect(m_downloads, &Downloads::told, this, &RegisterDesk::told);
    connect(m_dialogs, &DeskDialogs::restoreRequested, this, &RegisterDesk::restoreRequested);
    connect(m_dialogs, &DeskDialogs::dossierRequested, this, &RegisterDesk::openDossier);
    connect(m_dialogs, &DeskDialogs::registered, this, [this](GuidanceId guidance) {
        showOverview(m_guidances);
        m_guidances->select(guidance);
    });
}

void RegisterDesk::connectRegister()
{
    // The overviews follow by themselves: see OverviewFilling.
    connect(m_cheques.get(), &ChequeRegister::overviewOutdated, this,
            [this] { reloadDossier(m_dossier->dossier().view.guidance.id); });
    connect(m_cheques.get(), &ChequeRegister::guidanceChanged, this,
            [this](const GuidanceRow &row) { reloadDossier(row.id); });
    connect(m_filling, &OverviewFilling::failed, this,
            [this](const Error &error) { showError(this, error); });
    connect(m_cheques.get(), &ChequeRegister::identityChanged, this,
            [this](const Identity &identity) {
                const bool sameCentre = identity.centre == std::exchange(m_centre, identity.centre);
                showIdentity();
                if (sameCentre)
                    return;
                // Another centre has other dossiers: the one that is open may not be ours.
                showOverview(m_guidances);
                if (const Result<void> loaded = load(); !loaded)
                    showError(this, loaded.error());
            });
}

void RegisterDesk::connectNotices()
{
    connect(m_cheques.get(), &ChequeRegister::obstacleChanged, this, &RegisterDesk::showObstacle);
    connect(m_cheques.get(), &ChequeRegister::changedElsewhere, this, &RegisterDesk::followDossier);
    connect(m_watch, &SafetyWatch::copyRequested, m_dialogs, &DeskDialogs::saveCopy);
    connect(m_watch, &SafetyWatch::backupsRequested, m_dialogs, &DeskDialogs::showBackups);
    connect(m_dialogs, &DeskDialogs::backedUp, m_watch, &SafetyWatch::takeIn);
    connect(m_dialogs, &DeskDialogs::openRequested, this, &RegisterDesk::openRequested);
}

void RegisterDesk::showObstacle()
{
    const std::optional<Error> obstacle = m_cheques->obstacle();
    const QString reason = obstacle ? readOnlySentence(*obstacle) : QString();
    m_guidances->setObstacle(reason);
    m_financial->setObstacle(reason);
    m_dossier->setObstacle(reason);
    Q_EMIT offersChanged();
}

void RegisterDesk::followDossier()
{
    if (isDossierShown() && !readDossier(m_dossier->dossier().view.guidance.id))
        goBack();
    Q_EMIT offersChanged();
}

Result<void> RegisterDesk::load()
{
    const Result<void> loaded = m_filling->load(OverviewFilling::Present::Replace);
    if (!loaded)
        return loaded;
    if (OverviewPage *page = shownOverview())
        page->focusLines();
    return {};
}

void RegisterDesk::showIdentity()
{
    m_guidances->setCentreName(m_cheques->identity().centre);
    m_financial->setCentreName(m_cheques->identity().centre);
}

bool RegisterDesk::isDossierShown() const
{
    return m_stack->currentWidget() == m_dossier;
}

OverviewPage *RegisterDesk::shownOverview() const
{
    return qobject_cast<OverviewPage *>(m_stack->currentWidget());
}

void RegisterDesk::showOverview(OverviewPage *page)
{
    m_cameFrom = page;
    m_stack->setCurrentWidget(page);
    m_header->setHere(page == m_financial ? PageHeader::Overview::Financial
                                          : PageHeader::Overview::Guidances);
    m_header->show();
    page->focusLines();
    Q_EMIT offersChanged();
}

void RegisterDesk::openDossier(GuidanceId guidance)
{
    if (!readDossier(guidance))
        return;
    Q_EMIT told({}); // what was done last was done in another one
    m_header->hide();
    m_stack->setCurrentWidget(m_dossier);
    m_dossier->setFocus();
    Q_EMIT offersChanged();
}

bool RegisterDesk::readDossier(GuidanceId guidance)
{
    const auto opened = m_cheques->openDossier(guidance);
    if (!opened)
        showError(this, opened.error());
    if (!opened || !*opened)
        return false;
    m_dossier->setDossier(**opened);
    m_dossier->setOrigin(m_cameFrom == m_financial ? DossierPage::Origin::Financial
                                                   : DossierPage::Origin::Guidances);
    return true;
}

void RegisterDesk::reloadDossier(GuidanceId changed)
{
    // Where somebody was in it, they stay.
    if (isDossierShown() && m_dossier->dossier().view.guidance.id == changed
        && readDossier(changed))
        Q_EMIT offersChanged();
}

void RegisterDesk::goBack()
{
    showOverview(m_cameFrom);
}

QString RegisterDesk::whyNot(Command command) const
{
    const std::optional<Error> obstacle = m_cheques->obstacle();
    return obstacle && writes(command) ? readOnlySentence(*obstacle) : QString();
}

bool RegisterDesk::offers(Command command) const
{
    if (writes(command) && m_cheques->obstacle())
        return false;
    switch (command) {
    case Command::RegisterConversation:
        return isDossierShown() && !m_dossier->dossier().view.offeredTypes.isEmpty();
    case Command::ReviseQuestion:
        return isDossierShown() && m_dossier->dossier().view.mayRevise;
    case Command::DeleteConversation:
        return isDossierShown() && m_dossier->dossier().view.deletable.isValid();
    case Command::Back:
        return isDossierShown();
    case Command::Download:
        return shownOverview() && !shownOverview()->isLoading();
    case Command::Copy:
        return shownOverview() && shownOverview()->canCopy();
    case Command::Columns:
    case Command::StandardView:
        return !isDossierShown();
    case Command::UndoPayment:
        return m_stack->currentWidget() == m_financial && m_financial->canUndoPayment();
    default:
        return true;
    }
}

void RegisterDesk::carryOut(Command command)
{
    switch (command) {
    case Command::RegisterCheque:
        return m_dialogs->registerCheque();
    case Command::RegisterConversation:
        return m_dialogs->registerConversation(m_dossier->dossier().view.cheque.number);
    case Command::ReviseQuestion:
        return m_dialogs->reviseQuestion(m_dossier->dossier());
    case Command::DeleteConversation:
        return m_dialogs->deleteConversation(m_dossier->dossier());
    case Command::NewOrder:
        return m_dialogs->addOrder();
    case Command::Orders:
        return m_dialogs->showOrders();
    case Command::ImportOrders:
        return m_dialogs->importOrders();
    case Command::MarkPaid:
        return m_dialogs->markPaid();
    case Command::UndoPayment:
        return m_financial->undoPayment();
    case Command::Backups:
        return m_dialogs->showBackups();
    case Command::CheckRegister:
        return m_dialogs->checkRegister();
    case Command::RegisterInfo:
        return m_dialogs->showRegisterInfo();
    case Command::SaveCopy:
        return m_dialogs->saveCopy();
    case Command::ClientData:
        return m_dialogs->showClientData(
            isDossierShown() ? m_dossier->dossier().view.cheque.clientNumber : ClientNumber());
    case Command::Settings:
        return m_dialogs->changeSettings();
    case Command::Download:
        return downloadShown();
    case Command::Copy:
        if (OverviewPage *page = shownOverview())
            page->copy();
        return;
    case Command::Guidances:
        return showOverview(m_guidances);
    case Command::Financial:
        return showOverview(m_financial);
    case Command::Back:
        return goBack();
    case Command::Search:
        if (isDossierShown())
            goBack();
        return m_cameFrom->focusKeyword();
    case Command::Columns:
        return m_cameFrom->chooseColumns();
    case Command::StandardView:
        return m_cameFrom->showStandardView();
    case Command::NewRegister:
    case Command::OpenRegister:
    case Command::Quit:
    case Command::About:
        break; // the window's
    }
}

void RegisterDesk::downloadShown()
{
    if (const OverviewPage *page = shownOverview())
        m_downloads->ask(std::make_shared<OverviewSheet>(page->overview()));
}
