// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/entry.h"

#include <QRegularExpression>

namespace {

std::optional<QDate> dayFrom(const QString &text, const QRegularExpression &form)
{
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QDate day(match.captured(QStringLiteral("y")).toInt(),
                    match.captured(QStringLiteral("m")).toInt(),
                    match.captured(QStringLiteral("d")).toInt());
    if (!day.isValid())
        return std::nullopt;
    return day;
}

const QRegularExpression &screenForm()
{
    static const QRegularExpression form(
        QStringLiteral("\\A(?<d>[0-9]{2})/(?<m>[0-9]{2})/(?<y>[0-9]{4})\\z"));
    return form;
}

const QRegularExpression &isoForm()
{
    static const QRegularExpression form(
        QStringLiteral("\\A(?<y>[0-9]{4})-(?<m>[0-9]{2})-(?<d>[0-9]{2})\\z"));
    return form;
}

} // namespace

DayEntry readScreenDay(const QString &typed)
{
    const QString text = typed.trimmed();
    return {text, dayFrom(text, screenForm())};
}

DayEntry readIsoDay(const QString &typed)
{
    const QString text = typed.trimmed();
    return {text, dayFrom(text, isoForm())};
}

DayEntry readFileDay(const QString &typed)
{
    DayEntry entry = readScreenDay(typed);
    return entry.value ? entry : readIsoDay(typed);
}

DayEntry dayEntry(QDate day)
{
    Q_ASSERT(day.isValid());
    return {day.toString(QStringLiteral("dd/MM/yyyy")), day};
}

AmountEntry readAmount(const QString &typed)
{
    // Three digits after a point group thousands, one or two after either sign are cents. `0.500`
    // is neither.
    static const QRegularExpression form(QStringLiteral(
        "\\A(?<euro>[0-9]{1,12}|[1-9][0-9]{0,2}(?:\\.[0-9]{3}){1,3})(?:,(?<cents>[0-9]{1,2}))?\\z"
        "|\\A(?<plain>[0-9]{1,12})\\.(?<hundredths>[0-9]{1,2})\\z"));
    const QString text = typed.trimmed();
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return {text, std::nullopt};
    const bool decimalPoint = match.hasCaptured(QStringLiteral("plain"));
    QString euro = match.captured(decimalPoint ? QStringLiteral("plain") : QStringLiteral("euro"));
    const QString cents =
        match.captured(decimalPoint ? QStringLiteral("hundredths") : QStringLiteral("cents"));
    euro.remove(u'.');
    return {text, Money{euro.toLongLong() * 100 + cents.leftJustified(2, u'0').toLongLong()}};
}

AmountEntry amountEntry(Money amount)
{
    return {QString::number(amount.cents), amount};
}

CountEntry readCount(const QString &typed)
{
    static const QRegularExpression form(QStringLiteral("\\A[0-9]{1,9}\\z"));
    const QString text = typed.trimmed();
    if (!form.match(text).hasMatch())
        return {text, std::nullopt};
    return {text, text.toInt()};
}

CountEntry countEntry(int count)
{
    return {QString::number(count), count};
}
