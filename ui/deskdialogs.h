// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/chequeregister/openeddossier.h"
#include "model/domain/id.h"
#include "model/domain/money.h"
#include "model/domain/numbers.h"
#include "model/domain/payout.h"
#include "model/domain/result.h"
#include "ui/surroundings.h"

class Aside;
class RegistrationWizard;
struct ClientBackups;
struct LedgerTotals;
struct SessionBackup;

/// Opens the dialogs that write in one register, and says what came of them. None of them blocks.
class DeskDialogs : public QObject
{
    Q_OBJECT

public:
    /// `desk` is what the dialogs stand in front of. Everything outlives this.
    DeskDialogs(ChequeRegister &cheques, const Surroundings &surroundings, QWidget *desk);

    void registerCheque();
    void registerConversation(const ChequeNumber &cheque);
    void reviseQuestion(const OpenedDossier &dossier);
    void deleteConversation(const OpenedDossier &dossier);
    void addOrder();
    void showOrders();
    void importOrders() { importOrders(m_desk); }
    void markPaid();
    void undoPayment(PaymentId payment, const QString &inWords, const LedgerTotals &totals);
    /// With the number filled in, unless it is empty.
    void showClientData(const ClientNumber &client);
    void changeSettings();
    void showBackups();
    void checkRegister();
    void showRegisterInfo();
    /// All of the register in another file; when this one cannot be written, to go on in that one.
    void saveCopy();

Q_SIGNALS:
    /// A sentence about what was done.
    void told(const QString &sentence);
    /// A cheque was registered.
    void registered(GuidanceId guidance);
    void dossierRequested(GuidanceId guidance);
    /// A backup that was asked for has been made, or could not be.
    void backedUp(const SessionBackup &backup);
    /// To be connected queued: the register goes, and all that stands on it.
    void restoreRequested(const QString &backupPath);
    /// The register at `path` is to be opened in place of this one.
    void openRequested(const QString &path);

private:
    /// In front of `window`, with these numbers filled in.
    RegistrationWizard *openWizard(QWidget *window, const QString &chequeNumber,
                                   const QString &clientNumber);
    void importOrders(QWidget *window);
    void openDossierOf(const QString &chequeNumber);
    void saveCopyTo(const QString &path);
    void tellOfCopy(const QString &path, const Result<void> &saved);
    [[nodiscard]] ClientBackups backupsOfClients() const;

    ChequeRegister &m_cheques;
    const Surroundings &m_surroundings;
    QWidget *m_desk;
    Aside *m_copying;
};
