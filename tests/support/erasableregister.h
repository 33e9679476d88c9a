// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/registers.h"

/// A register of eleven years ago and today, with one client of whom there is something everywhere
/// and who can be erased, among others who stay.
class ErasableRegister
{
public:
    static QString client() { return QStringLiteral("60004436"); }
    static QString neighbour() { return QStringLiteral("60004444"); } ///< her dossier is in use
    static QString closed() { return QStringLiteral("00000000301"); }
    static QString emptied() { return QStringLiteral("00000000302"); }
    static QString ordered() { return QStringLiteral("00000000303"); }
    static QString inUse() { return QStringLiteral("00000000304"); } ///< the neighbour's

    /// Every text about the client that was ever stored.
    static QStringList texts()
    {
        return {QStringLiteral("Vandenbossche"),
                QStringLiteral("Marie-Josée"),
                QStringLiteral("Vanden Bossche-De Keyser"),
                QStringLiteral("Wat past bij mij na de fabriek?"),
                QStringLiteral("Kan ik als zelfstandige beginnen?"),
                QStringLiteral("Zoekt een opleiding."),
                QStringLiteral("Verkeerd genoteerd."),
                QStringLiteral("Plan is klaar."),
                QStringLiteral("Het gaat goed."),
                QStringLiteral("Is niet gekomen."),
                QStringLiteral("Nog iets anders?")};
    }

    /// Empty when all went well.
    [[nodiscard]] QString fill()
    {
        clock.today = QDate(2015, 3, 2);
        cheques = newRegister(path(), clock);
        if (!cheques)
            return QStringLiteral("no register");
        const QStringList text = texts();
        order(closed(), client(), text.at(0), text.at(1));
        order(emptied(), client(), text.at(0), text.at(1));
        order(ordered(), client(), text.at(2), text.at(1));
        order(inUse(), neighbour(), QStringLiteral("Aerts"), QStringLiteral("Lut"));
        start(closed(), client(), text.at(3), text.at(5));
        talk(closed(), ConversationType::InDepth, text.at(6));
        note(cheques->deleteLatestConversation(closed()));
        note(cheques->reviseCareerQuestion(closed(), {Theme::Meaning, text.at(4)}));
        talk(closed(), ConversationType::Synthesis, text.at(7));
        note(cheques->markPaid(paymentOf(clock.today, QStringLiteral("2015-03"))));
        clock.today = clock.today.addDays(40);
        talk(closed(), ConversationType::Aftercare, text.at(8));
        start(emptied(), client(), text.at(10), text.at(9));
        note(cheques->deleteLatestConversation(emptied()));
        start(inUse(), neighbour(), QStringLiteral("Hoe vind ik ander werk?"),
              QStringLiteral("Komt terug."));
        clock.today = testDay();
        m_refusals.removeAll(QString());
        return m_refusals.join(u'\n');
    }

    void order(const QString &cheque, const QString &clientNumber, const QString &family,
               const QString &given)
    {
        OrderDraft draft = orderOf(cheque);
        draft.clientNumber = clientNumber;
        draft.familyName = family;
        draft.givenName = given;
        draft.requestedOn = dayEntry(clock.today);
        note(cheques->addOrder(draft));
    }
    void start(const QString &cheque, const QString &clientNumber, const QString &question,
               const QString &feedback)
    {
        ChequeRegistration draft = registrationOf(cheque);
        draft.clientNumber = clientNumber;
        draft.question.text = question;
        draft.intake.date = dayEntry(clock.today);
        draft.intake.feedback = feedback;
        note(cheques->registerCheque(draft));
    }
    void talk(const QString &cheque, ConversationType type, const QString &feedback)
    {
        ConversationDraft draft = talkOf(type, 60);
        draft.date = dayEntry(clock.today);
        draft.feedback = feedback;
        note(cheques->registerConversation(cheque, draft, allConfirmed()));
    }

    [[nodiscard]] QString path() const
    {
        return folder.filePath(QStringLiteral("register.sqlite"));
    }
    [[nodiscard]] Dossier dossier(const QString &number) const
    {
        const auto read = cheques->dossier(number);
        return read && *read ? **read : Dossier{};
    }
    [[nodiscard]] QStringList rows(const QString &sql) const
    {
        PlainConnection connection(path());
        return connection.rows(sql);
    }
    [[nodiscard]] QStringList dump() const
    {
        PlainConnection connection(path());
        return connection.dump();
    }
    /// The salts that the client's rows have now.
    [[nodiscard]] QStringList salts() const
    {
        return rows(QStringLiteral("SELECT name_salt FROM cheque WHERE client_id = 1 UNION ALL"
                                   " SELECT q.salt FROM career_question q"
                                   " JOIN guidance g ON g.id = q.guidance_id"
                                   " JOIN cheque c ON c.id = g.cheque_id WHERE c.client_id = 1"
                                   " UNION ALL SELECT v.salt FROM conversation v"
                                   " JOIN guidance g ON g.id = v.guidance_id"
                                   " JOIN cheque c ON c.id = g.cheque_id WHERE c.client_id = 1"));
    }

    QTemporaryDir folder;
    TestClock clock;
    std::unique_ptr<ChequeRegister> cheques;

private:
    template <typename Answer> void note(const Answer &answer)
    {
        m_refusals.append(refusalOf(answer));
    }

    QStringList m_refusals;
};
