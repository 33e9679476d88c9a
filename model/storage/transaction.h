// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/result.h"
#include "model/storage/database.h"

#include <optional>

/// One transaction; rolled back unless committed. It remembers its first failure: from then on
/// every query in it gives nothing, and it cannot be committed. So repositories need not check each
/// statement, and nothing is stored, or told, on half an answer: look at `failure()` before using
/// what was read.
class Transaction
{
public:
    enum class Kind {
        Read, ///< one view of the register for several queries
        Write, ///< takes the write lock at once, so that no later statement can find it taken
    };

    Transaction(Database &database, Kind kind);
    ~Transaction();
    Q_DISABLE_COPY_MOVE(Transaction)

    [[nodiscard]] Database &database() { return m_database; }
    [[nodiscard]] const std::optional<Error> &failure() const { return m_failure; }
    /// Keeps the first error only.
    void fail(Error error);

    /// Errors: the first failure, or what the commit says. After an error all is rolled back,
    /// unless the medium lied: look whether the change is there before telling that it is not.
    [[nodiscard]] Result<void> commit();
    void rollBack();

private:
    Database &m_database;
    bool m_open = false;
    std::optional<Error> m_failure;
};
