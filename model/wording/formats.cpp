// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/wording/formats.h"

#include <QCoreApplication>

namespace {

struct Formats
{
    Q_DECLARE_TR_FUNCTIONS(Formats)
};

QString padded(int number, int digits)
{
    return QString::number(number).rightJustified(digits, u'0');
}

/// The amount without its sign: also right for the smallest number there is.
quint64 magnitude(qint64 number)
{
    return number < 0 ? 0 - static_cast<quint64>(number) : static_cast<quint64>(number);
}

QString withSign(bool negative, const QString &text)
{
    return negative ? QString(u'-' + text) : text;
}

/// Whole phrases, so that a language can put day, month and year in its own order.
QString longDayPhrase(int month)
{
    switch (month) {
    case 1:
        return Formats::tr("%1 January %2");
    case 2:
        return Formats::tr("%1 February %2");
    case 3:
        return Formats::tr("%1 March %2");
    case 4:
        return Formats::tr("%1 April %2");
    case 5:
        return Formats::tr("%1 May %2");
    case 6:
        return Formats::tr("%1 June %2");
    case 7:
        return Formats::tr("%1 July %2");
    case 8:
        return Formats::tr("%1 August %2");
    case 9:
        return Formats::tr("%1 September %2");
    case 10:
        return Formats::tr("%1 October %2");
    case 11:
        return Formats::tr("%1 November %2");
    default:
        return Formats::tr("%1 December %2");
    }
}

QString monthPhrase(int month)
{
    switch (month) {
    case 1:
        return Formats::tr("January %1");
    case 2:
        return Formats::tr("February %1");
    case 3:
        return Formats::tr("March %1");
    case 4:
        return Formats::tr("April %1");
    case 5:
        return Formats::tr("May %1");
    case 6:
        return Formats::tr("June %1");
    case 7:
        return Formats::tr("July %1");
    case 8:
        return Formats::tr("August %1");
    case 9:
        return Formats::tr("September %1");
    case 10:
        return Formats::tr("October %1");
    case 11:
        return Formats::tr("November %1");
    default:
        return Formats::tr("December %1");
    }
}

/// One decimal below 10, none above it.
QString inUnits(qint64 bytes, qint64 unit)
{
    const qint64 tenths = (bytes + unit / 20) / (unit / 10);
    if (tenths >= 100)
        return QString::number((bytes + unit / 2) / unit);
    return QString(QString::number(tenths / 10) + u',' + QString::number(tenths % 10));
}

QString unsignedDuration(int hours, int minutes)
{
    if (hours == 0)
        return Formats::tr("%n minute(s)", "short, as in a table", minutes);
    if (minutes == 0)
        return Formats::tr("%n hour(s)", "short, as in a table", hours);
    return Formats::tr("%n hour(s) %1 min", "short, as in a table", hours).arg(minutes);
}

} // namespace

QString formatDay(QDate day)
{
    if (!day.isValid())
        return {};
    return QString(padded(day.day(), 2) + u'/' + padded(day.month(), 2) + u'/'
                   + padded(day.year(), 4));
}

QString formatLongDay(QDate day)
{
    if (!day.isValid())
        return {};
    return longDayPhrase(day.month()).arg(QString::number(day.day()), QString::number(day.year()));
}

QString formatMonth(QDate day)
{
    if (!day.isValid())
        return {};
    return monthPhrase(day.month()).arg(day.year());
}

QString formatWeekday(QDate day)
{
    switch (day.dayOfWeek()) {
    case Qt::Monday:
        return Formats::tr("Monday");
    case Qt::Tuesday:
        return Formats::tr("Tuesday");
    case Qt::Wednesday:
        return Formats::tr("Wednesday");
    case Qt::Thursday:
        return Formats::tr("Thursday");
    case Qt::Friday:
        return Formats::tr("Friday");
    case Qt::Saturday:
        return Formats::tr("Saturday");
    case Qt::Sunday:
        return Formats::tr("Sunday");
    default:
        return {};
    }
}

QString formatTime(QTime time)
{
    if (!time.isValid())
        return {};
    return QString(QString::number(time.hour()) + u'.' + padded(time.minute(), 2));
}

QString formatMoment(QDate day, QTime time)
{
    if (!time.isValid())
        return formatLongDay(day);
    return Formats::tr("%1 at %2", "a day and a time").arg(formatLongDay(day), formatTime(time));
}

QString formatAmount(Money amount)
{
    return Formats::tr("%1 euro").arg(formatPlainAmount(amount));
}

QString formatWholeEuro(Money amount)
{
    const quint64 euro = (magnitude(amount.cents) + 50) / 100;
    return Formats::tr("%1 euro").arg(
        withSign(amount.cents < 0 && euro > 0, QString::number(euro)));
}

QString formatPlainAmount(Money amount)
{
    const quint64 cents = magnitude(amount.cents);
    const QString text =
        QString(QString::number(cents / 100) + u',' + padded(static_cast<int>(cents % 100), 2));
    return withSign(amount.cents < 0, text);
}

QString formatDuration(Minutes minutes)
{
    const auto count = static_cast<qint64>(magnitude(minutes.count));
    return withSign(minutes.count < 0,
                    unsignedDuration(static_cast<int>(count / 60), static_cast<int>(count % 60)));
}

QString formatSize(qint64 bytes)
{
    constexpr qint64 kilo = 1000;
    constexpr qint64 mega = 1000 * kilo;
    constexpr qint64 giga = 1000 * mega;
    if (bytes < mega)
        return QString(QString::number((bytes + kilo - 1) / kilo) + QStringLiteral(" kB"));
    if (bytes < giga)
        return QString(inUnits(bytes, mega) + QStringLiteral(" MB"));
    return QString(inUnits(bytes, giga) + QStringLiteral(" GB"));
}
