// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/structurechecks.h"

#include "model/storage/faultcount.h"
#include "model/storage/sqlquery.h"

#include <QRegularExpression>

namespace {

using Name = QLatin1StringView;

/// In a register of which the schema is known to be ours.
QStringList tables(Transaction &transaction)
{
    SqlQuery query(transaction,
                   QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table'"
                                  " AND name NOT LIKE 'sqlite_%' ORDER BY name"));
    QStringList names;
    while (query.next())
        names.append(query.text(0));
    return names;
}

qint64 countOf(Transaction &transaction, const QString &table)
{
    SqlQuery query(transaction, QStringLiteral("SELECT count(*) FROM \"%1\"").arg(table));
    return query.next() ? query.integer(0) : 0;
}

/// Where a line of SQLite's report points to: it names pages, tables, columns and row numbers, and
/// no value of any row.
QString placeIn(const QString &line)
{
    static const QRegularExpression page(QStringLiteral("\\bpage (\\d+)"),
                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression index(QStringLiteral("\\bindex (\\w+)"));
    static const QRegularExpression table(QStringLiteral("\\bin (\\w+)"));
    if (const auto match = page.match(line); match.hasMatch())
        return QString(QStringLiteral("page ") + match.captured(1));
    if (const auto match = index.match(line); match.hasMatch())
        return QString(QStringLiteral("index ") + match.captured(1));
    if (const auto match = table.match(line); match.hasMatch())
        return QString(QStringLiteral("table ") + match.captured(1));
    return QStringLiteral("file");
}

CheckResult run(Transaction &transaction, const QString &pragma)
{
    SqlQuery size(transaction, QStringLiteral("PRAGMA page_count"));
    const qint64 pages = size.next() ? size.integer(0) : 0;
    FaultCount faults;
    SqlQuery query(transaction, pragma);
    while (query.next()) {
        for (const QString &line : query.text(0).split(u'\n')) {
            if (line != Name("ok") && !line.startsWith(Name("***")))
                faults.add(placeIn(line));
        }
    }
    return faults.asResult(Check::Structure, pages);
}

} // namespace

CheckResult Structure::ofPages(Transaction &transaction)
{
    SqlQuery::run(transaction, QStringLiteral("PRAGMA ignore_check_constraints = ON"));
    const CheckResult result = run(transaction, QStringLiteral("PRAGMA quick_check"));
    // Also after a failure: whoever writes with this connection wants its constraints.
    (void)transaction.database().run(QStringLiteral("PRAGMA ignore_check_constraints = OFF"));
    return result;
}

CheckResult Structure::ofEverything(Transaction &transaction)
{
    return run(transaction, QStringLiteral("PRAGMA integrity_check"));
}

CheckResult Structure::ofReferences(Transaction &transaction, const CheckWatch &watch,
                                    const QStringList &leftOut)
{
    FaultCount faults;
    qint64 rows = 0;
    for (const QString &table : tables(transaction)) {
        if (watch.isCancelled())
            break;
        rows += countOf(transaction, table);
        if (leftOut.contains(table))
            continue;
        SqlQuery query(transaction, QStringLiteral("PRAGMA foreign_key_check(\"%1\")").arg(table));
        while (query.next())
            faults.add(QString(query.text(0) + u' ' + query.text(1)));
    }
    return faults.asResult(Check::ForeignKeys, rows);
}

qint64 Structure::partCount(Transaction &transaction)
{
    return countOf(transaction, QStringLiteral("sqlite_schema"));
}

qint64 Structure::rowCount(Transaction &transaction)
{
    qint64 rows = 0;
    for (const QString &table : tables(transaction))
        rows += countOf(transaction, table);
    return rows;
}
