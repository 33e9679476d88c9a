// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/registers.h"

/// A register with a dossier in every state, made through the use cases.
namespace SampleRegister {

inline QString number(int which)
{
    return QStringLiteral("%1").arg(which, 11, 10, QChar(u'0'));
}
inline QString ordered()
{
    return number(1);
} ///< never registered
inline QString inUse()
{
    return number(2);
} ///< intake, in depth, a third one deleted; unpaid
inline QString closed()
{
    return number(3);
} ///< intake, synthesis, aftercare; paid
inline QString discontinued()
{
    return number(4);
} ///< intake, discontinuation
inline QString emptied()
{
    return number(5);
} ///< its only conversation deleted
inline QString elsewhere()
{
    return number(6);
} ///< emptied here, then in use at the other centre
inline QString usedUp()
{
    return number(7);
} ///< not a minute left, in use
inline QString alsoOrdered()
{
    return number(8);
} ///< never registered either

/// Empty when all went well.
[[nodiscard]] inline QString fill(ChequeRegister &filled, TestClock &clock)
{
    QStringList refusals;
    const auto done = [&refusals](const auto &result) { refusals.append(refusalOf(result)); };
    const auto talk = [&](const QString &cheque, ConversationType type, int minutes) {
        done(filled.registerConversation(cheque, talkOf(type, minutes), allConfirmed()));
    };
    const QDate last = clock.today;
    clock.today = last.addDays(-20);
    for (int which = 1; which <= 8; ++which) {
        OrderDraft order = orderOf(number(which));
        order.requestedOn = dayEntry(QDate(last.year(), 1, 15));
        order.validUntil = dayEntry(QDate(last.year(), 12, 31));
        done(filled.addOrder(order));
    }
    const auto today = [&clock](ConversationDraft draft) {
        draft.date = dayEntry(clock.today);
        return draft;
    };
    const auto start = [&](const QString &cheque, int minutes) {
        ChequeRegistration draft = registrationOf(cheque, minutes);
        draft.intake = today(draft.intake);
        done(filled.registerCheque(draft));
    };

    // Paid, undone, and paid again; and a payment of the other centre
    start(closed(), 60);
    done(filled.markPaid(paymentOf(clock.today, QStringLiteral("te vroeg"))));
    done(filled.undoPayment({1}));
    clock.today = last.addDays(-10);
    done(filled.registerConversation(closed(), today(talkOf(ConversationType::Synthesis, 60)),
                                     allConfirmed()));
    done(filled.markPaid(paymentOf(clock.today, QStringLiteral("november"))));
    start(elsewhere(), 30);
    done(filled.deleteLatestConversation(elsewhere()));
    done(filled.actAs(otherIdentity()));
    start(elsewhere(), 60);
    done(filled.markPaid(paymentOf(clock.today)));
    done(filled.actAs(ourIdentity()));

    clock.today = last;
    start(inUse(), 60);
    talk(inUse(), ConversationType::InDepth, 30);
    talk(inUse(), ConversationType::InDepth, 60);
    done(filled.deleteLatestConversation(inUse()));
    done(filled.reviseCareerQuestion(inUse(),
                                     {Theme::Meaning, QStringLiteral("Wat wil ik nu echt?")}));
    talk(closed(), ConversationType::Aftercare, 60);
    start(discontinued(), 60);
    talk(discontinued(), ConversationType::Discontinuation, 0);
    start(emptied(), 60);
    done(filled.deleteLatestConversation(emptied()));
    start(usedUp(), 120);
    talk(usedUp(), ConversationType::InDepth, 120);
    refusals.removeAll(QString());
    return refusals.join(u'\n');
}

/// The bytes of such a register; made once. Empty when that failed.
[[nodiscard]] inline const QByteArray &bytes()
{
    static const QByteArray made = [] {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("register.db"));
        TestClock clock;
        {
            const auto filled = newRegister(path, clock);
            if (!filled || !fill(*filled, clock).isEmpty())
                return QByteArray();
        }
        return bytesOf(path);
    }();
    return made;
}

} // namespace SampleRegister

/// A copy of the sample register in a folder of its own, opened; `cheques` is null when that
/// failed.
struct OpenedSample
{
    OpenedSample()
    {
        clock.looks = 1000; // later than all that is stored
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly)
            || file.write(SampleRegister::bytes()) != SampleRegister::bytes().size())
            return;
        file.close();
        reopen();
    }
    void reopen()
    {
        cheques.reset();
        auto opened = ChequeRegister::open(path, clock.asClock(), quickOptions());
        if (opened)
            cheques = std::move(*opened);
    }
    /// The kinds of all events, oldest first, as another program finds them.
    [[nodiscard]] QStringList events() const
    {
        PlainConnection connection(path);
        return connection.rows(QStringLiteral("SELECT kind FROM event ORDER BY id"));
    }
    [[nodiscard]] QStringList dump() const
    {
        PlainConnection connection(path);
        return connection.dump();
    }

    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("register.db"));
    TestClock clock;
    std::unique_ptr<ChequeRegister> cheques;
};
