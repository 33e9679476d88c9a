// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/result.h"

#include <QLockFile>

#include <memory>

/// One writing process per register: a lock file beside it that heals when its holder was killed,
/// and when a power cut or a program has left it without a name in it.
class RegisterLock
{
public:
    /// RegisterLocked with the holder in `subject`: user, computer, program and process, a line
    /// each, or the user alone; RegisterReadOnly when the folder takes no lock file;
    /// RegisterMissing. Links lead to the same lock.
    [[nodiscard]] static Result<std::unique_ptr<RegisterLock>> take(const QString &registerPath);
    /// The same for a place where there may be no register: FolderMissing.
    [[nodiscard]] static Result<std::unique_ptr<RegisterLock>>
    takePlace(const QString &registerPath);
    /// Whether this process has it.
    [[nodiscard]] static bool isHeldHere(const QString &registerPath);
    /// RegisterLocked, with the holder.
    [[nodiscard]] static Error refusal(const QString &registerPath);

    explicit RegisterLock(const QString &lockPath);
    ~RegisterLock();
    Q_DISABLE_COPY_MOVE(RegisterLock)

private:
    [[nodiscard]] bool tryLock();
    [[nodiscard]] bool takeAbandoned();
    [[nodiscard]] bool isAbandoned() const;
    [[nodiscard]] bool isRemovalAbandoned() const;
    [[nodiscard]] QString removalPath() const;

    QLockFile m_file;
};
