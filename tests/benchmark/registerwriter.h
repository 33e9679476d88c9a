// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/chequeregister/identity.h"
#include "model/domain/guidance.h"
#include "model/storage/eventlog.h"
#include "tests/benchmark/registerplan.h"
#include "tests/benchmark/samplepeople.h"

#include <QHash>

#include <unordered_map>

class Transaction;

/// Writes the acts of a plan into a register that was just created, as the use cases would have.
class RegisterWriter
{
public:
    RegisterWriter(Transaction &transaction, const RegisterPlan &plan);

    /// Whose registers these are, from their first event on.
    [[nodiscard]] static Identity ours();

    /// All of it; look at the transaction's failure afterwards.
    void writeAll();

private:
    struct Centre
    {
        Identity identity;
        CentreId id;
        QHash<QString, CounsellorId> counsellors;
    };

    void writeDay(QDate day, const std::vector<PlannedAct> &acts);
    void writeOrders(const std::vector<PlannedAct> &acts);
    void perform(const PlannedAct &act);
    void order(int cheque);
    void registerCheque(const PlannedAct &act, Centre &centre);
    void converse(const PlannedAct &act);
    void deleteLatest(const PlannedAct &act);
    void revise(const PlannedAct &act);
    void markPaid();
    void undoPayment();

    [[nodiscard]] QJsonObject storeQuestion(GuidanceId guidance);
    [[nodiscard]] QJsonObject storeConversation(const PlannedAct &act, Dossier &dossier);
    void keep(const PlannedAct &act, Guidance &guidance, GuidanceStatus status);
    void record(const Identity &who, const QString &kind, const QString &chequeNumber,
                const QJsonObject &what);
    [[nodiscard]] Centre &centreOf(const Guidance &guidance);
    [[nodiscard]] Centre &otherCentre();
    [[nodiscard]] QString counsellorOf(const PlannedAct &act);
    [[nodiscard]] QString salt();

    Transaction &m_transaction;
    const RegisterPlan &m_plan;
    SamplePeople m_people;
    Dice m_dice;
    EventLog::Head m_head;
    Moment m_moment;
    Centre m_ours;
    Centre m_other;
    QList<Tariff> m_tariffs;
    std::unordered_map<int, Dossier> m_dossiers; ///< of cheques with something still to come
    PaymentId m_lastPayment;
};
