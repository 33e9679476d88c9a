// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/csvwriter.h"
#include "model/exchange/dossierjson.h"
#include "model/itemmodels/guidancemodel.h"
#include "model/itemmodels/ledgermodel.h"
#include "model/itemmodels/overviewsheet.h"
#include "tests/support/registers.h"

#include <QJsonDocument>

/// What a golden register says: kept beside it from the day it was made, and what every later
/// version of the program must still say of it.
namespace GoldenRegister {

/// Both downloads, all lines as loaded, in the language of the source; and `show` of every cheque
/// on the tests' day, a line each.
struct Exports
{
    QByteArray guidances;
    QByteArray ledger;
    QByteArray dossiers;
};

[[nodiscard]] inline QString fileOf(const QString &path, const char *ending)
{
    return QString(path.chopped(QStringLiteral("sqlite").size()) + QString::fromLatin1(ending));
}

template <typename Model, typename Row> [[nodiscard]] QByteArray download(const QList<Row> &rows)
{
    Model model;
    model.setRows(rows);
    return Csv::bytes(OverviewSheet(model));
}

/// `numbers`: of the cheques to show. Nothing when the register cannot be read.
[[nodiscard]] inline std::optional<Exports> exportsOf(ChequeRegister &cheques,
                                                      const QStringList &numbers)
{
    const Result<Overview> overview = cheques.loadOverview();
    if (!overview)
        return std::nullopt;
    Exports exports{
        download<GuidanceModel>(overview->guidances), download<LedgerModel>(overview->ledger), {}};
    for (const QString &number : numbers) {
        const auto dossier = cheques.dossier(number);
        if (!dossier || !*dossier)
            return std::nullopt;
        const QJsonDocument json(toJson(**dossier, testDay()));
        exports.dossiers += json.toJson(QJsonDocument::Compact) + '\n';
    }
    return exports;
}

/// Of every cheque, in order.
[[nodiscard]] inline QStringList numbersIn(const QString &path)
{
    PlainConnection connection(path);
    return connection.rows(QStringLiteral("SELECT number FROM cheque ORDER BY number"));
}

} // namespace GoldenRegister
