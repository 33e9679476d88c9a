// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/mainmenu.h"
#include "ui/surroundings.h"

#include <QWidget>

#include <memory>

class DeskDialogs;
class DossierPage;
class Downloads;
class FinancialPage;
class GuidancesPage;
class OverviewFilling;
class OverviewPage;
class PageHeader;
class QStackedWidget;
class RegisterNotices;
class SafetyWatch;

/// The place to work on one open register: both overviews and the dossier that was opened from
/// them. Follows what the register tells; opens the dialogs that write.
/// Manual: "Startscherm en overzichten".
class RegisterDesk : public QWidget
{
    Q_OBJECT

public:
    /// `surroundings` outlive the desk.
    RegisterDesk(std::unique_ptr<ChequeRegister> cheques, const Surroundings &surroundings,
                 QWidget *parent);
    ~RegisterDesk() override;

    /// Reads both overviews.
    [[nodiscard]] Result<void> load();
    [[nodiscard]] ChequeRegister &cheques() { return *m_cheques; }

    /// Whether the command makes sense where somebody is now.
    [[nodiscard]] bool offers(Command command) const;
    /// Why a command that writes is not offered, when that is because nothing can be written now.
    [[nodiscard]] QString whyNot(Command command) const;
    void carryOut(Command command);

Q_SIGNALS:
    void told(const QString &sentence);
    void offersChanged();
    /// To be connected queued: this desk goes.
    void restoreRequested(const QString &backupPath);
    /// Another register is to be opened: a copy of this one.
    void openRequested(const QString &path);

private:
    void connectPages();
    void connectRegister();
    void showOverview(OverviewPage *page);
    void openDossier(GuidanceId guidance);
    /// False when there is none, or it cannot be read.
    bool readDossier(GuidanceId guidance);
    void reloadDossier(GuidanceId changed);
    void connectNotices();
    void showObstacle();
    void followDossier();
    void goBack();
    void showIdentity();
    void downloadShown();
    [[nodiscard]] bool isDossierShown() const;
    [[nodiscard]] OverviewPage *shownOverview() const;

    std::unique_ptr<ChequeRegister> m_cheques;
    DeskDialogs *m_dialogs;
    Downloads *m_downloads;
    RegisterNotices *m_notices;
    SafetyWatch *m_watch;
    PageHeader *m_header;
    QStackedWidget *m_stack;
    GuidancesPage *m_guidances;
    FinancialPage *m_financial;
    DossierPage *m_dossier;
    OverviewFilling *m_filling;
    OverviewPage *m_cameFrom; ///< where back goes
    QString m_centre; ///< whose lines are shown
};
