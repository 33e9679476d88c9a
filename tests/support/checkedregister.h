// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/names.h"
#include "model/storage/database.h"
#include "model/storage/registerchecks.h"
#include "tests/support/registers.h"

/// The checks of a register, told as a test compares them.

inline const std::atomic_bool goOn = false;

/// The names of the checks that found something, in their order; or why nothing was checked.
[[nodiscard]] inline QString faultsIn(const Result<CheckReport> &report)
{
    if (!report)
        return refusalOf(report);
    QStringList names;
    for (const CheckResult &result : *report) {
        if (result.faults > 0)
            names.append(nameOf(result.check));
    }
    return names.join(u' ');
}

[[nodiscard]] inline QString namesIn(const CheckReport &report)
{
    QStringList names;
    for (const CheckResult &result : report)
        names.append(nameOf(result.check));
    return names.join(u' ');
}

[[nodiscard]] inline std::unique_ptr<Database> connectTo(const QString &path)
{
    auto connected = Database::connectBeside(path, Durability::None);
    return connected ? std::move(*connected) : nullptr;
}

[[nodiscard]] inline Result<CheckReport> atOpening(const QString &path)
{
    const auto database = connectTo(path);
    if (!database)
        return Error{ErrorCode::RegisterMissing, path, QStringLiteral("no connection")};
    return RegisterChecks::checkAtOpening(*database, goOn);
}

[[nodiscard]] inline Result<CheckReport> everything(const QString &path)
{
    const auto database = connectTo(path);
    if (!database)
        return Error{ErrorCode::RegisterMissing, path, QStringLiteral("no connection")};
    const Result<CheckedRegister> checked = RegisterChecks::checkAll(*database, goOn, {});
    return checked ? Result<CheckReport>(checked->report) : checked.error();
}
