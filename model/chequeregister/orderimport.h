// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/chequeregister/identity.h"
#include "model/domain/cheque.h"
#include "model/domain/moment.h"
#include "model/domain/policy.h"
#include "model/domain/result.h"
#include "model/rules/refusedorder.h"

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>

class QThread;

/// Everything an import needs, as values: it runs in a worker with its own connection.
struct OrderImportTask
{
    QString registerPath;
    QString orderPath;
    Identity identity;
    Moment moment;
    Policy policy;
    bool store = true; ///< false: only look what it would do
    bool durable = true;
};

struct OrderImportReport
{
    QList<Cheque> taken; ///< new in the register, or would be
    int unchanged = 0; ///< already there with the same data
    QList<RefusedOrder> refused;
};

/// Bestellingen importeren: the good records in one transaction, the bad ones with their reasons.
/// `progressed` hears of records done and in all; when `cancelled` becomes true nothing is stored
/// and the answer is Cancelled. Other errors: those of an order file and of the register.
[[nodiscard]] Result<OrderImportReport>
importOrders(const OrderImportTask &task, const std::atomic_bool &cancelled,
             const std::function<void(int, int)> &progressed);

/// That, at work in a thread of its own.
class OrderImport : public QObject
{
    Q_OBJECT

public:
    OrderImport(OrderImportTask task, QObject *parent);
    /// Cancels and waits.
    ~OrderImport() override;

    void start();
    void cancel();
    /// After finished().
    [[nodiscard]] const Result<OrderImportReport> &result() const { return m_result; }
    [[nodiscard]] bool storedAnything() const;

Q_SIGNALS:
    void progressed(int done, int all);
    void finished();

private:
    OrderImportTask m_task;
    std::atomic_bool m_cancelled = false;
    Result<OrderImportReport> m_result;
    std::unique_ptr<QThread> m_thread;
};
