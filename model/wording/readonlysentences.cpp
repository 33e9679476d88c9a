// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/wording/sentences.h"

#include <QCoreApplication>

namespace {

struct ReadOnly
{
    Q_DECLARE_TR_FUNCTIONS(ReadOnlySentences)
};

} // namespace

QString readOnlySentence(const Error &obstacle)
{
    switch (obstacle.code) {
    case ErrorCode::ChecksRunning:
        return ReadOnly::tr("The register is being checked and backed up. You can read already; "
                            "registering opens in a moment.");
    case ErrorCode::RegisterLocked:
        if (obstacle.subject.isEmpty())
            return ReadOnly::tr("Read only: another program is writing in this register. Close it "
                                "there and try again.");
        return ReadOnly::tr("Read only: %1 has this register open. What is registered there "
                            "appears here by itself, and as soon as it is closed there you can "
                            "register here.")
            .arg(holderInWords(obstacle.subject));
    case ErrorCode::RegisterReadOnly:
        return ReadOnly::tr("Read only: the file of the register, or its folder, may not be "
                            "written to. Ask for the right to write, or save a copy in a place "
                            "where you may write.");
    case ErrorCode::RegisterNewer:
        return ReadOnly::tr("Read only: this register was written by a newer version of the "
                            "program. Install that version to register.");
    case ErrorCode::RegisterMoved:
        return ReadOnly::tr("Read only: the file of the register was deleted, moved or replaced. "
                            "Put it back, or save a copy and go on in that one.");
    case ErrorCode::DatabaseDamaged:
    case ErrorCode::RegisterAltered:
        return ReadOnly::tr("Read only: the register is damaged. Do not work on in it: restore the "
                            "last good backup.");
    default:
        return sentence(obstacle);
    }
}
