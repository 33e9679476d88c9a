// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/sqliteerror.h"

#include <QSqlError>

ErrorCode errorCodeFor(int sqliteCode)
{
    switch (sqliteCode) {
    case 776: // SQLITE_READONLY_ROLLBACK
        return ErrorCode::RegisterUnfinished;
    case 1032: // SQLITE_READONLY_DBMOVED
        return ErrorCode::RegisterMoved;
    default:
        break;
    }
    switch (sqliteCode & 0xff) {
    case 5: // SQLITE_BUSY, with 517 SQLITE_BUSY_SNAPSHOT
    case 6: // SQLITE_LOCKED
        return ErrorCode::DatabaseBusy;
    case 8: // SQLITE_READONLY, with 1544 directory
        return ErrorCode::RegisterReadOnly;
    case 10: // SQLITE_IOERR: 778 write, 1034 fsync, 1290, 1546 truncate
        return ErrorCode::DatabaseIo;
    case 11: // SQLITE_CORRUPT
    case 26: // SQLITE_NOTADB
        return ErrorCode::DatabaseDamaged;
    case 13: // SQLITE_FULL
        return ErrorCode::DatabaseFull;
    case 14: // SQLITE_CANTOPEN
        return ErrorCode::RegisterUnreadable;
    case 19: // SQLITE_CONSTRAINT: 275 check, 787 foreign key, 1299 not null, 1811 trigger,
             // 2067 unique, 3091 data type
        return ErrorCode::DatabaseConstraint;
    default:
        return ErrorCode::DatabaseFailed;
    }
}

Error errorFrom(const QSqlError &error)
{
    const QString number = error.nativeErrorCode();
    const ErrorCode code = errorCodeFor(number.toInt());
    // Of a damaged file SQLite quotes what it takes for names: it can be anything that was stored.
    if (code == ErrorCode::DatabaseDamaged)
        return {code, {}, QString(QStringLiteral("SQLite ") + number)};
    return {code, {}, QStringLiteral("SQLite %1: %2").arg(number, error.databaseText())};
}
