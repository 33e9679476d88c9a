// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/moment.h"
#include "model/domain/result.h"
#include "tests/benchmark/registerprofile.h"

#include <QTemporaryDir>

#include <memory>

/// A copy of a generated register to work on, beside the kept one and so on the same disk. It goes
/// away with this.
class BenchRegister
{
public:
    /// `folder` keeps what was generated from one run to the next.
    [[nodiscard]] static Result<std::unique_ptr<BenchRegister>>
    make(const QString &folder, const RegisterProfile &profile);

    [[nodiscard]] const RegisterProfile &profile() const { return m_profile; }
    /// Of which the limits for 1,000,000 conversations hold.
    [[nodiscard]] bool isLarge() const { return m_profile.conversations > 100'000; }
    [[nodiscard]] QString path() const { return besides(QStringLiteral("register.sqlite")); }
    /// For what a measurement writes.
    [[nodiscard]] QString besides(const QString &name) const { return m_folder.filePath(name); }
    /// The day after the register's last one, always a little later.
    [[nodiscard]] Clock clock() const;
    /// Makes the next one who reads the file wait for the disk, where the system can be told so.
    /// Only while no connection is open.
    [[nodiscard]] bool forget() const;

private:
    BenchRegister(const QString &folder, const RegisterProfile &profile);

    RegisterProfile m_profile;
    QTemporaryDir m_folder;
};
