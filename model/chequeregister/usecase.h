// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How every use case of ChequeRegister runs. Only for the files that implement it.

#include "model/chequeregister/act.h"
#include "model/chequeregister/chequeregister.h"
#include "model/storage/transaction.h"

#include <utility>

template <typename T, typename Work> Result<T> ChequeRegister::read(Work work)
{
    Transaction transaction(*m_database, Transaction::Kind::Read);
    Act act(transaction, m_identity, m_clock(), m_options.policy);
    T value = work(act);
    if (transaction.failure())
        return *transaction.failure();
    return value;
}

template <typename T, typename Work> Result<Outcome<T>> ChequeRegister::write(Work work)
{
    if (const std::optional<Error> reason = obstacle())
        return *reason;
    m_changes = {};
    Transaction transaction(*m_database, Transaction::Kind::Write);
    Act act(transaction, m_identity, m_clock(), m_options.policy);
    Outcome<T> outcome = work(act);
    if (transaction.failure()) {
        const Error error = *transaction.failure();
        transaction.rollBack();
        noteFailure(error);
        return error;
    }
    if (!outcome.accepted() || !act.recordedAnything())
        return outcome;
    if (const Result<void> committed = commit(transaction, act); !committed) {
        noteFailure(committed.error());
        return committed.error();
    }
    tellChanges();
    return outcome;
}
