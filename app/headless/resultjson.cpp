// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/headless/resultjson.h"

#include "app/headless/discreet.h"
#include "model/wording/sentences.h"

#include <QJsonObject>

namespace {

QJsonValue fieldOf(const Finding &finding)
{
    return finding.field == Field::None ? QJsonValue() : QJsonValue(nameOf(finding.field));
}

} // namespace

QJsonArray toJson(const Findings &findings)
{
    QJsonArray array;
    for (const Finding &finding : findings)
        array.append(QJsonObject{{QStringLiteral("rule"), nameOf(finding.rule)},
                                 {QStringLiteral("severity"), nameOf(finding.severity)},
                                 {QStringLiteral("field"), fieldOf(finding)},
                                 {QStringLiteral("message"), sentence(discreet(finding))}});
    return array;
}
