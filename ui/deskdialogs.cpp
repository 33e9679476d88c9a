// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deskdialogs.h"

#include "model/chequeregister/backups.h"
#include "model/chequeregister/clientbackups.h"
#include "model/exchange/outputfile.h"
#include "model/itemmodels/ledgermodel.h"
#include "model/wording/backupsentences.h"
#include "model/wording/formats.h"
#include "model/wording/questions.h"
#include "model/wording/sentences.h"
#include "model/wording/words.h"
#include "ui/aside.h"
#include "ui/backupsdialog.h"
#include "ui/backupsettings.h"
#include "ui/checkdialog.h"
#include "ui/clientbackups.h"
#include "ui/clientdatadialog.h"
#include "ui/conversationdialog.h"
#include "ui/fileprompt.h"
#include "ui/importdialog.h"
#include "ui/messages.h"
#include "ui/orderdialog.h"
#include "ui/ordersdialog.h"
#include "ui/paymentdialog.h"
#include "ui/questiondialog.h"
#include "ui/registerinfodialog.h"
#include "ui/registrationwizard.h"
#include "ui/rememberedfolder.h"
#include "ui/settingsdialog.h"

#include <QDir>
#include <QFileInfo>

DeskDialogs::DeskDialogs(ChequeRegister &cheques, const Surroundings &surroundings, QWidget *desk)
    : QObject(desk)
    , m_cheques(cheques)
    , m_surroundings(surroundings)
    , m_desk(desk)
    , m_copying(new Aside(&cheques, this))
{
}

void DeskDialogs::registerCheque()
{
    openWizard(m_desk, {}, {});
}

RegistrationWizard *DeskDialogs::openWizard(QWidget *window, const QString &chequeNumber,
                                            const QString &clientNumber)
{
    auto *wizard = new RegistrationWizard(m_cheques, window);
    wizard->setNumbers(chequeNumber, clientNumber);
    connect(wizard, &RegistrationWizard::registered, this,
            [this](GuidanceId guidance, const Cheque &cheque) {
                Q_EMIT registered(guidance);
                Q_EMIT told(tr("Cheque %1 of %2 is registered.")
                                .arg(cheque.number.text(), clientInWords(cheque)));
            });
    connect(wizard, &RegistrationWizard::dossierRequested, this, &DeskDialogs::openDossierOf);
    wizard->open();
    return wizard;
}

void DeskDialogs::openDossierOf(const QString &chequeNumber)
{
    const Result<std::optional<Dossier>> dossier = m_cheques.dossier(chequeNumber);
    if (!dossier)
        return showError(m_desk, dossier.error());
    if (*dossier && (*dossier)->latest())
        Q_EMIT dossierRequested((*dossier)->latest()->id);
}

void DeskDialogs::registerConversation(const ChequeNumber &cheque)
{
    const Result<Outcome<ConversationOffer>> offer = m_cheques.conversationOffer(cheque.text());
    if (!offer)
        return showError(m_desk, offer.error());
    if (!offer->accepted())
        return showNote(m_desk, sentence(offer->findings.constFirst()));
    auto *dialog = new ConversationDialog(m_cheques, *offer->value, m_desk);
    connect(dialog, &QDialog::accepted, this, [this, client = clientInWords(offer->value->cheque)] {
        Q_EMIT told(tr("The conversation of %1 is registered.").arg(client));
    });
    dialog->open();
}

void DeskDialogs::reviseQuestion(const OpenedDossier &dossier)
{
    const DossierView &view = dossier.view;
    auto *dialog = new QuestionDialog(
        m_cheques, view.cheque, view.guidance.questions.value(view.guidance.questions.size() - 1),
        m_desk);
    connect(dialog, &QDialog::accepted, this, [this, client = clientInWords(view.cheque)] {
        Q_EMIT told(tr("The career question of %1 is revised.").arg(client));
    });
    dialog->open();
}

void DeskDialogs::deleteConversation(const OpenedDossier &dossier)
{
    const DossierView &view = dossier.view;
    const Cheque cheque = view.cheque;
    ask(m_desk,
        {.title = tr("Delete conversation"),
         .text = deletionQuestion({view.takenBack, view.lastOne, view.validityPassed}),
         .subject = whoseDossier(cheque),
         .yes = tr("Delete conversation"),
         .no = {}},
        [this, cheque] {
            const auto deleted = m_cheques.deleteLatestConversation(cheque.number.text());
            if (!deleted)
                showError(m_desk, deleted.error());
            else if (!deleted->accepted())
                showNote(m_desk, sentence(deleted->findings.constFirst()));
            else
                Q_EMIT told(tr("The conversation of %1 is deleted.").arg(clientInWords(cheque)));
        });
}

void DeskDialogs::addOrder()
{
    (new OrderDialog(m_cheques, m_desk))->open();
}

void DeskDialogs::showOrders()
{
    auto *dialog = new OrdersDialog(m_cheques, m_desk);
    // What is started from the orders stands in front of them.
    connect(dialog, &OrdersDialog::importRequested, this, [this, dialog] { importOrders(dialog); });
    connect(dialog, &OrdersDialog::registerRequested, this,
            [this, dialog](const QString &chequeNumber, const QString &clientNumber) {
                const RegistrationWizard *wizard = openWizard(dialog, chequeNumber, clientNumber);
                connect(wizard, &RegistrationWizard::dossierRequested, dialog, &QDialog::close);
            });
    dialog->open();
}

void DeskDialogs::importOrders(QWidget *window)
{
    const QString use = QStringLiteral("importFolder");
    m_surroundings.files.askToOpen(window,
                                   {.title = tr("Import orders"),
                                    .filter = tr("Order files (*.csv *.txt);;All files (*)"),
                                    .start = rememberedFolder(m_surroundings.settings, use)},
                                   [this, use, window](const QString &path) {
                                       rememberFolder(m_surroundings.settings, use, path);
                                       (new ImportDialog(m_cheques, path, window))->open();
                                   });
}

void DeskDialogs::markPaid()
{
    auto *dialog = new PaymentDialog(m_cheques, m_desk);
    connect(dialog, &PaymentDialog::paymentMarked, this, [this](const MarkedPaid &marked) {
        Q_EMIT told(tr("%n line(s), together %1, are marked as paid.", nullptr, marked.lines)
                        .arg(formatAmount(marked.total)));
    });
    dialog->open();
}

void DeskDialogs::undoPayment(PaymentId payment, const QString &inWords, const LedgerTotals &totals)
{
    const int lines = totals.lines;
    ask(m_desk,
        {.title = tr("Undo payment"),
         .text = tr("%n line(s), together %1, will be to be paid again.", nullptr, lines)
                     .arg(formatAmount(totals.amount)),
         .subject = inWords,
         .yes = tr("Undo payment"),
         .no = {}},
        [this, payment, lines] {
            const auto undone = m_cheques.undoPayment(payment);
            if (!undone)
                showError(m_desk, undone.error());
            else if (!undone->accepted())
                showNote(m_desk, sentence(undone->findings.constFirst()));
            else
                Q_EMIT told(tr("%n line(s) are to be paid again.", nullptr, lines));
        });
}

void DeskDialogs::showClientData(const ClientNumber &client)
{
    const QString use = QStringLiteral("clientDataFolder");
    auto *dialog =
        new ClientDataDialog(m_cheques, m_surroundings.files, backupsOfClients(), m_desk);
    dialog->setFolder(rememberedFolder(m_surroundings.settings, use));
    dialog->setClient(client);
    connect(dialog, &ClientDataDialog::exported, this, [this, use](const QString &path) {
        rememberFolder(m_surroundings.settings, use, path);
    });
    connect(dialog, &ClientDataDialog::erased, this, [this](const ClientNumber &erased) {
        Q_EMIT told(tr("The data of client %1 are erased.").arg(erased.text()));
    });
    dialog->open();
}

ClientBackups DeskDialogs::backupsOfClients() const
{
    const auto plan = [this] { return readBackupPlan(m_surroundings.settings); };
    return {.holding =
                [this, plan](const ClientNumber &client) {
                    return Backups::holdingClient(m_cheques.path(), plan(), client);
                },
            .remove =
                [this, plan](const QStringList &paths) {
                    return Backups::replace(m_cheques.path(), plan(), m_surroundings.clock(),
                                            paths);
                }};
}

void DeskDialogs::changeSettings()
{
    (new SettingsDialog(m_cheques, m_surroundings.files, m_surroundings.settings, m_desk))->open();
}

void DeskDialogs::showBackups()
{
    auto *dialog = new BackupsDialog(m_cheques.path(), m_surroundings, &m_cheques, m_desk);
    connect(dialog, &BackupsDialog::restoreRequested, this, &DeskDialogs::restoreRequested);
    connect(dialog, &BackupsDialog::backedUp, this, [this, dialog](const SessionBackup &backup) {
        // Once it is out of sight, the window says it.
        if (!dialog->isVisible())
            Q_EMIT told(sentences(backup).join(u' '));
        Q_EMIT backedUp(backup);
    });
    dialog->open();
}

void DeskDialogs::checkRegister()
{
    auto *dialog = new CheckDialog(m_cheques, m_desk);
    connect(dialog, &CheckDialog::backupsRequested, this, &DeskDialogs::showBackups);
    dialog->open();
}

void DeskDialogs::showRegisterInfo()
{
    (new RegisterInfoDialog(m_cheques, readBackupPlan(m_surroundings.settings), m_desk))->open();
}

void DeskDialogs::saveCopy()
{
    const QString use = QStringLiteral("copyFolder");
    const QString file = tr("%1 copy %2.sqlite")
                             .arg(QFileInfo(m_cheques.path()).completeBaseName(),
                                  m_cheques.today().toString(Qt::ISODate));
    m_surroundings.files.askToSave(
        m_desk,
        {.title = tr("Save copy as"),
         .filter = tr("Registers (*.sqlite)"),
         .start = QDir(rememberedFolder(m_surroundings.settings, use)).filePath(file)},
        [this, use](const QString &path) {
            rememberFolder(m_surroundings.settings, use, path);
            saveCopyTo(path);
        });
}

void DeskDialogs::saveCopyTo(const QString &path)
{
    if (isPartOfRegister(path, m_cheques.path()))
        return showError(m_desk, {ErrorCode::FileNotWritable, path, {}});
    if (m_copying->isAtWork())
        return showError(m_desk, {ErrorCode::BackupRunning, {}, {}});
    m_cheques.lookAround();
    const std::optional<Error> obstacle = m_cheques.obstacle();
    // Of a file that is gone only the register's own connection still has the content, and that
    // belongs to this thread.
    if (obstacle && obstacle->code == ErrorCode::RegisterMoved)
        return tellOfCopy(path, m_cheques.saveCopy(path));
    m_copying->run<Result<MadeBackup>>(
        [from = m_cheques.path(), path](const std::atomic_bool &) {
            return Backups::saveCopy(from, path);
        },
        [this, path](const Result<MadeBackup> &made) {
            tellOfCopy(path, made ? Result<void>() : made.error());
        });
    if (m_copying->isAtWork())
        Q_EMIT told(
            tr("A copy of the register is being saved: %1").arg(QDir::toNativeSeparators(path)));
}

void DeskDialogs::tellOfCopy(const QString &path, const Result<void> &saved)
{
    if (!saved)
        return showError(m_desk, saved.error());
    const QString place = QDir::toNativeSeparators(path);
    if (!m_cheques.obstacle() || m_cheques.obstacle()->code == ErrorCode::RegisterLocked)
        return Q_EMIT told(tr("A copy of the register is saved: %1").arg(place));
    ask(m_desk,
        {.title = tr("The copy is saved"),
         .text = tr("This register can only be read. Do you want to go on in the copy?"),
         .subject = place,
         .yes = tr("Go on in the copy"),
         .no = tr("Stay here")},
        [this, path] { Q_EMIT openRequested(path); });
}
