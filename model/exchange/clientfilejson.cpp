// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/clientfilejson.h"

#include "model/exchange/dossierjson.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

namespace {

QJsonArray namesIn(const QList<Dossier> &dossiers)
{
    QJsonArray names;
    for (const Dossier &dossier : dossiers) {
        const QJsonObject name{{QStringLiteral("familyName"), dossier.cheque.familyName},
                               {QStringLiteral("givenName"), dossier.cheque.givenName}};
        if (!names.contains(name))
            names.append(name);
    }
    return names;
}

} // namespace

QByteArray clientFileJson(const ClientFile &file)
{
    QJsonArray dossiers;
    for (const Dossier &dossier : file.dossiers)
        dossiers.append(toJson(dossier, file.madeOn));
    const QDateTime madeAt = QDateTime::fromMSecsSinceEpoch(file.madeAt.utcMilliseconds, Qt::UTC);
    return QJsonDocument(QJsonObject{{QStringLiteral("madeAt"), madeAt.toString(Qt::ISODateWithMs)},
                                     {QStringLiteral("centre"), file.centre},
                                     {QStringLiteral("clientNumber"), file.number.text()},
                                     {QStringLiteral("names"), namesIn(file.dossiers)},
                                     {QStringLiteral("dossiers"), dossiers}})
        .toJson();
}
