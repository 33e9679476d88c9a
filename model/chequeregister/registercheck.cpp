// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/chequeregister/registercheck.h"

#include "model/storage/database.h"
#include "model/storage/registerchecks.h"
#include "model/storage/registersummary.h"

Result<CheckedRegister> checkRegister(const QString &path, const std::atomic_bool &cancelled,
                                      const std::function<void(qint64, qint64)> &progressed)
{
    const Result<std::unique_ptr<Database>> database = Database::connectToRead(path);
    if (!database)
        return database.error();
    return RegisterChecks::checkAll(**database, cancelled, progressed);
}

Result<RegisterFacts> registerFacts(const QString &path)
{
    const Result<std::unique_ptr<Database>> database = Database::connectToRead(path);
    return database ? registerFacts(**database) : database.error();
}
