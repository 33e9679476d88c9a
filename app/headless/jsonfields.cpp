// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/headless/jsonfields.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <cmath>
#include <limits>
#include <utility>

namespace {

struct FieldText
{
    Q_DECLARE_TR_FUNCTIONS(JsonFields)
};

/// Whole numbers only; everything else is a number that means nothing.
std::optional<qint64> wholeNumber(const QJsonValue &value)
{
    constexpr double largest = 1e15;
    const double number = value.toDouble();
    if (std::abs(number) > largest || number != std::floor(number))
        return std::nullopt;
    return qint64(number);
}

QString shown(const QJsonValue &value)
{
    return QString::number(value.toDouble(), 'g', 17);
}

} // namespace

JsonFields::JsonFields(QJsonObject object)
    : m_left(std::move(object))
{
}

QJsonValue JsonFields::take(const QString &name, bool mandatory)
{
    const QJsonValue value = m_left.take(name);
    if (value.isUndefined() && mandatory)
        fail(FieldText::tr("The field “%1” is missing.").arg(name));
    return value.isUndefined() ? QJsonValue() : value;
}

void JsonFields::failKind(const QString &name)
{
    fail(FieldText::tr("The field “%1” holds another kind of value than it should.").arg(name));
}

void JsonFields::fail(const QString &problem)
{
    if (m_problem.isEmpty())
        m_problem = problem;
}

QString JsonFields::problem() const
{
    if (m_problem.isEmpty() && !m_left.isEmpty())
        return FieldText::tr("The field “%1” is unknown here.").arg(m_left.constBegin().key());
    return m_problem;
}

QString JsonFields::textFrom(const QString &name, const QJsonValue &value)
{
    if (!value.isString() && !value.isNull())
        failKind(name);
    return value.toString();
}

QStringList JsonFields::textsFrom(const QString &name, const QJsonValue &value)
{
    if (!value.isArray() && !value.isNull())
        failKind(name);
    QStringList texts;
    for (const QJsonValue &item : value.toArray()) {
        if (!item.isString())
            failKind(name);
        texts.append(item.toString());
    }
    return texts;
}

QString JsonFields::text(const QString &name)
{
    return textFrom(name, take(name, true));
}

QString JsonFields::optionalText(const QString &name)
{
    return textFrom(name, take(name, false));
}

DayEntry JsonFields::isoDay(const QString &name)
{
    return readIsoDay(text(name));
}

DayEntry JsonFields::optionalIsoDay(const QString &name)
{
    return readIsoDay(optionalText(name));
}

CountEntry JsonFields::count(const QString &name)
{
    const QJsonValue value = take(name, true);
    if (value.isNull())
        return {};
    if (!value.isDouble())
        failKind(name);
    const std::optional<qint64> number = wholeNumber(value);
    const bool fits = number && *number >= std::numeric_limits<int>::min()
        && *number <= std::numeric_limits<int>::max();
    return {shown(value), fits ? std::optional(int(*number)) : std::nullopt};
}

AmountEntry JsonFields::optionalCents(const QString &name)
{
    const QJsonValue value = take(name, false);
    if (value.isNull())
        return {};
    if (!value.isDouble())
        failKind(name);
    const std::optional<qint64> cents = wholeNumber(value);
    return {shown(value), cents ? std::optional(Money{*cents}) : std::nullopt};
}

bool JsonFields::optionalFlag(const QString &name)
{
    const QJsonValue value = take(name, false);
    if (!value.isBool() && !value.isNull())
        failKind(name);
    return value.toBool();
}

QStringList JsonFields::texts(const QString &name)
{
    return textsFrom(name, take(name, true));
}

QStringList JsonFields::optionalTexts(const QString &name)
{
    return textsFrom(name, take(name, false));
}

QJsonObject JsonFields::object(const QString &name)
{
    const QJsonValue value = take(name, true);
    if (!value.isObject())
        failKind(name);
    return value.toObject();
}
