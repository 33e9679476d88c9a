// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/transaction.h"

#include <utility>

Transaction::Transaction(Database &database, Kind kind)
    : m_database(database)
{
    const Result<void> begun = database.run(kind == Kind::Write ? QStringLiteral("BEGIN IMMEDIATE")
                                                                : QStringLiteral("BEGIN"));
    if (begun)
        m_open = true;
    else
        fail(begun.error());
}

Transaction::~Transaction()
{
    rollBack();
}

void Transaction::fail(Error error)
{
    if (m_failure)
        return;
    if (error.subject.isEmpty())
        error.subject = m_database.path();
    m_failure = std::move(error);
}

Result<void> Transaction::commit()
{
    if (!m_failure) {
        const Result<void> committed = m_database.run(QStringLiteral("COMMIT"));
        if (committed) {
            m_open = false;
            return {};
        }
        fail(committed.error());
    }
    rollBack();
    return *m_failure;
}

void Transaction::rollBack()
{
    if (!std::exchange(m_open, false))
        return;
    // SQLite has already rolled back by itself after some errors; then this one says so, and that
    // is what was wanted.
    (void)m_database.run(QStringLiteral("ROLLBACK"));
}
