// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/entry.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>

/// Reads the fields of one JSON object and remembers the first that is missing, unknown or of
/// another kind. `null` is a field that was left empty.
class JsonFields
{
public:
    explicit JsonFields(QJsonObject object);

    [[nodiscard]] QString text(const QString &name);
    [[nodiscard]] QString optionalText(const QString &name);
    [[nodiscard]] DayEntry isoDay(const QString &name);
    [[nodiscard]] DayEntry optionalIsoDay(const QString &name);
    [[nodiscard]] CountEntry count(const QString &name);
    [[nodiscard]] AmountEntry optionalCents(const QString &name);
    [[nodiscard]] bool optionalFlag(const QString &name);
    [[nodiscard]] QStringList texts(const QString &name);
    [[nodiscard]] QStringList optionalTexts(const QString &name);
    [[nodiscard]] QJsonObject object(const QString &name);

    /// Says what is wrong in words; the first problem stays.
    void fail(const QString &problem);
    /// The first problem, or that a field is left over; empty when all is well.
    [[nodiscard]] QString problem() const;

private:
    [[nodiscard]] QJsonValue take(const QString &name, bool mandatory);
    [[nodiscard]] QString textFrom(const QString &name, const QJsonValue &value);
    [[nodiscard]] QStringList textsFrom(const QString &name, const QJsonValue &value);
    void failKind(const QString &name);

    QJsonObject m_left;
    QString m_problem;
};
