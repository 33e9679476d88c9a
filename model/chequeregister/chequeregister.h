// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/chequeregister/identity.h"
#include "model/chequeregister/openeddossier.h"
#include "model/chequeregister/outcome.h"
#include "model/chequeregister/overviewloading.h"
#include "model/chequeregister/worker.h"
#include "model/domain/backup.h"
#include "model/domain/clientfile.h"
#include "model/domain/drafts.h"
#include "model/domain/guidance.h"
#include "model/domain/overviewrows.h"
#include "model/domain/policy.h"
#include "model/domain/registerplace.h"
#include "model/domain/result.h"
#include "model/rules/conversationoffer.h"
#include "model/rules/orderrules.h"

#include <QObject>

#include <limits>
#include <memory>
#include <optional>

class Act;
class Database;
class OrderImport;
struct OpeningWork;
class QTimer;
class Transaction;

/// How a register is opened; the defaults are what a centre wants.
struct RegisterOptions
{
    Policy policy;
    /// Off only where what is stored is thrown away: a commit then does not wait for the disk.
    bool durable = true;
    /// Made once the checks at opening have passed; without it none.
    std::optional<BackupPlan> backups = {};
    /// Tells where a file is; without it the system does.
    std::function<RegisterPlace(const QString &path)> placeOf = {};
};

/// What is the same for every line: the rows of both overviews of the acting centre.
struct Overview
{
    QList<GuidanceRow> guidances; ///< latest change first
    QList<LedgerRow> ledger; ///< newest first
};

/// What a marking as paid came to; nothing was stored when there was no line to mark.
struct MarkedPaid
{
    PaymentId payment;
    int lines = 0;
    Money total;
};

/// A client of whom nothing but numbers, days and amounts is left.
struct ErasedClient
{
    ClientNumber number;
    QList<ChequeNumber> cheques; ///< whose dossiers were overwritten; none: that was done before
};

/// The use cases of one register. Each write checks its rules again inside one transaction, records
/// an event, commits, and only then tells what changed. It never trusts its caller.
///
/// An Error means that the register could not do it (disk, lock, damage) and nothing was stored; an
/// Outcome without a value that a rule said no and nothing was stored.
class ChequeRegister : public QObject
{
    Q_OBJECT

public:
    /// Makes an empty register that belongs to `identity`.
    [[nodiscard]] static Result<void> create(const QString &path, const Identity &identity,
                                             const Clock &clock, const RegisterOptions &options);
    /// Opens it for writing, as whom it belongs to, once all checks have passed and the first
    /// backup of this day is made.
    [[nodiscard]] static Result<std::unique_ptr<ChequeRegister>>
    open(const QString &path, const Clock &clock, const RegisterOptions &options);
    /// Opens it to read, beside whoever writes it, for a program that nobody looks at: writing is
    /// refused with RegisterReadOnly, a newer register as a whole.
    [[nodiscard]] static Result<std::unique_ptr<ChequeRegister>>
    openToRead(const QString &path, const Clock &clock, const RegisterOptions &options);
    /// Opens it to read at once, and to write as soon as the checks have passed, which go on in a
    /// worker; or to read only, when somebody else writes it, its place is read-only, or a newer
    /// version made it. It then follows the writer, and takes over when that one is gone.
    [[nodiscard]] static Result<std::unique_ptr<ChequeRegister>>
    openInStages(const QString &path, const Clock &clock, const RegisterOptions &options);
    ~ChequeRegister() override;

    /// nameMissing, nameTooLong and nameForbiddenCharacter at Field::Centre and Field::User; for
    /// the user also, as a warning, counsellorForm with its suggestion.
    [[nodiscard]] static Findings checkIdentity(const Identity &identity, const Policy &policy);

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] const Identity &identity() const { return m_identity; }
    [[nodiscard]] const Policy &policy() const { return m_options.policy; }
    /// The local day, as the rules see it.
    [[nodiscard]] QDate today() const { return m_clock().today; }
    /// Acts for another centre or user until closed; empty fields stay as they are. A centre that
    /// is not known is added by the first write. IdentityInvalid.
    [[nodiscard]] Result<void> actAs(const Identity &identity);
    /// Makes that the register's own. Event.
    [[nodiscard]] Result<void> changeIdentity(const Identity &identity);

    /// Why nothing can be written now; nothing when it can. ChecksRunning, ImportRunning and
    /// BackupRunning pass by themselves; for RegisterLocked, RegisterReadOnly, RegisterNewer,
    /// RegisterMoved and DatabaseDamaged there is tryToWrite().
    [[nodiscard]] std::optional<Error> obstacle() const;
    /// Where its file is, as far as that can harm it.
    [[nodiscard]] RegisterPlace place() const;
    /// What became of the backup at opening; nothing when there was to be none, or not yet.
    [[nodiscard]] const std::optional<SessionBackup> &sessionBackup() const
    {
        return m_sessionBackup;
    }
    /// Looks whether the obstacle is gone; the checks then start anew.
    void tryToWrite();
    /// Looks at the file: whether it is still there, and what another process has written in it.
    /// An open window does so every second.
    void lookAround();
    /// Runs what reads the register as a whole (a backup, a check) in a worker, with connections of
    /// its own. Nothing is written meanwhile (BackupRunning). Connect to its finished() at once;
    /// the worker belongs to the register and is gone some time after that. The error of what is
    /// already at work.
    [[nodiscard]] Result<Worker *> readAside(const Worker::Work &work);
    /// Writes all that is stored into another file, also when the register's own is gone. While it
    /// is there Backups::saveCopy() does it in a worker.
    [[nodiscard]] Result<void> saveCopy(const QString &path);

    // Reading

    /// Step 1 of 3: the cheque when it can be registered here and now.
    [[nodiscard]] Result<Outcome<Cheque>> lookUp(const QString &chequeNumber,
                                                 const QString &clientNumber);
    /// All guidances of a cheque, of every centre.
    [[nodiscard]] Result<std::optional<Dossier>> dossier(const QString &chequeNumber);
    /// One guidance of the acting centre for its page; nothing when there is no such guidance, or
    /// when it is of another centre.
    [[nodiscard]] Result<std::optional<OpenedDossier>> openDossier(GuidanceId guidance);
    static constexpr int allLines = std::numeric_limits<int>::max();
    /// The newest lines of both overviews; at most so many of each.
    [[nodiscard]] Result<Overview> loadOverview(int most = allLines);
    /// Begins to read all lines of the first, or the second, overview in a worker; it belongs to
    /// the register.
    [[nodiscard]] Result<OverviewLoading *> loadAside(const OverviewIntake<GuidanceRow> &guidances);
    [[nodiscard]] Result<OverviewLoading *> loadAside(const OverviewIntake<LedgerRow> &ledger);
    /// Reads all lines now, for who waits, and gives them in the order of their ids. `begin` comes
    /// first, and comes again when another process has written meanwhile: what was taken until then
    /// does not count.
    [[nodiscard]] Result<void> readAll(const std::function<void()> &begin,
                                       const std::function<void(const GuidanceRow &)> &take);
    [[nodiscard]] Result<void> readAll(const std::function<void()> &begin,
                                       const std::function<void(const LedgerRow &)> &take);
    /// What the rules would say, with the questions that only a person can be asked.
    [[nodiscard]] Result<Findings> previewRegistration(const ChequeRegistration &draft);
    [[nodiscard]] Result<Findings> previewConversation(const QString &chequeNumber,
                                                       const ConversationDraft &draft);
    [[nodiscard]] Result<Findings> previewRevision(const QString &chequeNumber,
                                                   const QuestionDraft &draft);
    /// What a form for the next conversation of the cheque offers; findings when the acting centre
    /// cannot write to it at all.
    [[nodiscard]] Result<Outcome<ConversationOffer>> conversationOffer(const QString &chequeNumber);
    /// Known names of the acting centre.
    [[nodiscard]] Result<QStringList> counsellors();
    /// Names of all centres in the register. A centre keeps its name for ever.
    [[nodiscard]] Result<QStringList> centres();
    /// Orders that were never registered, newest first.
    [[nodiscard]] Result<QList<Cheque>> freeOrders();

    /// What addOrder() would store, or, with a number in `inPlaceOf`, changeOrder(). A valid id:
    /// the register has this order already.
    [[nodiscard]] Result<Outcome<Cheque>> previewOrder(const OrderDraft &draft,
                                                       const QString &inPlaceOf = {});
    /// What the fields that an order leaves open would become.
    [[nodiscard]] Result<OrderDefaults> orderDefaults(const OrderDraft &draft);
    /// How many lines markPaid() would mark and their total, as soon as the day up to which is
    /// known: also while the findings still hold an error. The payment's id is not valid.
    [[nodiscard]] Result<Outcome<MarkedPaid>> previewPayment(const PaymentDraft &draft);

    // Clients

    /// All that the acting centre has of a client, for an access request; clientNumberMissing,
    /// clientNumberForm, clientNotFound.
    [[nodiscard]] Result<Outcome<ClientFile>> clientFile(const QString &clientNumber);
    /// What eraseClient() would do, see checkErasure().
    [[nodiscard]] Result<Outcome<ErasedClient>> previewErasure(const QString &clientNumber);
    /// Overwrites the client's names, career questions and feedback, for good: afterwards their
    /// bytes stand nowhere in the file. Numbers, days and amounts stay. Writes the whole file anew.
    [[nodiscard]] Result<Outcome<ErasedClient>> eraseClient(const QString &clientNumber);

    // Orders

    [[nodiscard]] Result<Outcome<ChequeId>> addOrder(const OrderDraft &draft);
    /// Only while the order never had a guidance.
    [[nodiscard]] Result<Outcome<ChequeId>> changeOrder(const QString &chequeNumber,
                                                        const OrderDraft &draft);
    [[nodiscard]] Result<Outcome<ChequeId>> removeOrder(const QString &chequeNumber);
    enum class ImportMode { Store, OnlyLook };
    /// Starts to import an order file in a worker; other writes wait for it with ImportRunning.
    /// The job belongs to the register and is gone some time after it has finished.
    [[nodiscard]] Result<OrderImport *> importOrders(const QString &path, ImportMode mode);

    // Dossiers

    [[nodiscard]] Result<Outcome<GuidanceId>> registerCheque(const ChequeRegistration &draft);
    [[nodiscard]] Result<Outcome<ConversationId>>
    registerConversation(const QString &chequeNumber, const ConversationDraft &draft,
                         const QList<Rule> &confirmed);
    [[nodiscard]] Result<Outcome<ConversationId>>
    deleteLatestConversation(const QString &chequeNumber);
    [[nodiscard]] Result<Outcome<GuidanceId>> reviseCareerQuestion(const QString &chequeNumber,
                                                                   const QuestionDraft &draft);

    // Payments

    [[nodiscard]] Result<Outcome<MarkedPaid>> markPaid(const PaymentDraft &draft);
    [[nodiscard]] Result<Outcome<PaymentId>> undoPayment(PaymentId payment);

Q_SIGNALS:
    /// Lines of both overviews have changed in ways that are not told one by one.
    void overviewOutdated();
    /// One line of the first overview is new or has changed.
    void guidanceChanged(const GuidanceRow &row);
    /// New lines of the financial overview.
    void ledgerGrown(const QList<LedgerRow> &rows);
    /// These lines were marked as paid, or no longer are.
    void paymentsChanged(const QList<LedgerRow> &lines);
    void ordersChanged();
    void identityChanged(const Identity &identity);
    /// obstacle() is another one.
    void obstacleChanged();
    /// There is a sessionBackup(), good or not.
    void sessionBackedUp();
    /// Another process has written; overviewOutdated() and ordersChanged() were told before.
    void changedElsewhere();

private:
    ChequeRegister(std::unique_ptr<Database> database, Clock clock, RegisterOptions options);
    [[nodiscard]] static Result<std::unique_ptr<ChequeRegister>>
    adopt(Result<std::unique_ptr<Database>> database, const Clock &clock,
          const RegisterOptions &options);
    void keepLooking();
    void setObstacle(const std::optional<Error> &obstacle);
    void noteFailure(const Error &error);
    void startChecks();
    void finishChecks(const OpeningWork &opening);
    void endWorker();
    [[nodiscard]] bool isChecking() const;
    void retryOwnFile();
    void followWriter();
    [[nodiscard]] Result<void> readIdentity();
    /// Not valid while nothing was written for it.
    [[nodiscard]] Result<CentreId> actingCentre();
    template <typename Read> [[nodiscard]] Result<void> readUndisturbed(Read read);

    template <typename T, typename Work> [[nodiscard]] Result<T> read(Work work);
    template <typename T, typename Work> [[nodiscard]] Result<Outcome<T>> write(Work work);
    [[nodiscard]] Result<void> commit(Transaction &transaction, const Act &act);
    void noteGuidanceChange(Act &act, GuidanceId guidance, ConversationId conversation);
    void tellChanges();
    void finishImport();

    struct Changes
    {
        std::optional<GuidanceRow> guidance;
        QList<LedgerRow> newLines;
        QList<LedgerRow> payments; ///< lines with another payment
        bool orders = false;
        bool client = false; ///< lines of both overviews, and orders
    };

    std::unique_ptr<Database> m_database;
    QString m_path;
    Clock m_clock;
    RegisterOptions m_options;
    Identity m_identity;
    Changes m_changes; ///< what the use case at work will tell after its commit
    OrderImport *m_import = nullptr;
    std::optional<Error> m_obstacle;
    std::optional<SessionBackup> m_sessionBackup;
    Worker *m_worker = nullptr;
    QTimer *m_look = nullptr;
    qint64 m_dataVersion = 0; ///< SQLite's, of what was read last
};
