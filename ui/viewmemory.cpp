// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmemory.h"

#include "model/domain/names.h"

#include <QFileInfo>
#include <QSettings>

namespace {

constexpr int widest = 4000; ///< pixels; more is no width that anybody dragged

// Each is a list of its own, so that a version that knows less of them reads the rest.
constexpr auto columnsKey = "columns"; // from left to right
constexpr auto hiddenKey = "hiddenColumns";
constexpr auto widthsKey = "columnWidths"; // in the order of the columns; empty: not chosen
constexpr auto sortKey = "sortColumn";
constexpr auto descendingKey = "sortDescending";
constexpr auto registerKey = "register";
constexpr auto statusKey = "status";
constexpr auto onlyActiveKey = "onlyActive";
constexpr auto paidKey = "paid";
constexpr auto counsellorKey = "counsellor";
constexpr auto fromKey = "from";
constexpr auto toKey = "to";
constexpr auto lineKey = "line";

std::optional<QDate> dayOf(const QVariant &value)
{
    const QDate day = QDate::fromString(value.toString(), Qt::ISODate);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

QVariant settingOf(const std::optional<QDate> &day)
{
    return day ? day->toString(Qt::ISODate) : QString();
}

} // namespace

ViewMemory::ViewMemory(QSettings &settings, const QString &overview, const QString &registerPath)
    : m_settings(settings)
    , m_overview(overview)
    , m_register(QFileInfo(registerPath).absoluteFilePath())
{
}

QString ViewMemory::key(const char *name) const
{
    return QStringLiteral("overviews/%1/%2").arg(m_overview, QString::fromLatin1(name));
}

ViewLayout ViewMemory::layout() const
{
    ViewLayout layout;
    const QStringList columns = m_settings.value(key(columnsKey)).toStringList();
    const QStringList hidden = m_settings.value(key(hiddenKey)).toStringList();
    const QStringList widths = m_settings.value(key(widthsKey)).toStringList();
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const int width = widths.value(i).toInt();
        layout.columns.append({columns.at(i), !hidden.contains(columns.at(i)),
                               width > 0 && width <= widest ? width : 0});
    }
    layout.sortColumn = m_settings.value(key(sortKey)).toString();
    layout.sortOrder =
        m_settings.value(key(descendingKey)).toBool() ? Qt::DescendingOrder : Qt::AscendingOrder;
    return layout;
}

void ViewMemory::setLayout(const ViewLayout &layout)
{
    QStringList columns;
    QStringList hidden;
    QStringList widths;
    bool chosen = false;
    for (const ViewLayout::Column &column : layout.columns) {
        columns.append(column.name);
        widths.append(QString::number(column.width));
        chosen = chosen || column.width > 0;
        if (!column.shown)
            hidden.append(column.name);
    }
    m_settings.setValue(key(columnsKey), columns);
    m_settings.setValue(key(hiddenKey), hidden);
    m_settings.setValue(key(widthsKey), chosen ? widths : QStringList());
    m_settings.setValue(key(sortKey), layout.sortColumn);
    m_settings.setValue(key(descendingKey), layout.sortOrder == Qt::DescendingOrder);
}

bool ViewMemory::isOfRegister() const
{
    return m_settings.value(key(registerKey)).toString() == m_register;
}

void ViewMemory::claim()
{
    if (isOfRegister())
        return;
    for (const char *name :
         {statusKey, onlyActiveKey, paidKey, counsellorKey, fromKey, toKey, lineKey})
        m_settings.remove(key(name));
    m_settings.setValue(key(registerKey), m_register);
}

std::optional<OverviewFilter> ViewMemory::filter() const
{
    if (!isOfRegister() || !m_settings.contains(key(onlyActiveKey)))
        return std::nullopt;
    OverviewFilter filter;
    filter.status =
        Names::valueOf(Names::guidanceStatuses, m_settings.value(key(statusKey)).toString());
    filter.onlyActive = m_settings.value(key(onlyActiveKey)).toBool();
    if (const QString paid = m_settings.value(key(paidKey)).toString(); !paid.isEmpty())
        filter.paid = QVariant(paid).toBool();
    filter.counsellor = m_settings.value(key(counsellorKey)).toString();
    filter.from = dayOf(m_settings.value(key(fromKey)));
    filter.to = dayOf(m_settings.value(key(toKey)));
    return filter;
}

void ViewMemory::setFilter(const OverviewFilter &filter)
{
    claim();
    m_settings.setValue(key(statusKey), filter.status ? nameOf(*filter.status) : QString());
    m_settings.setValue(key(onlyActiveKey), filter.onlyActive);
    m_settings.setValue(key(paidKey), filter.paid ? QVariant(*filter.paid).toString() : QString());
    m_settings.setValue(key(counsellorKey), filter.counsellor);
    m_settings.setValue(key(fromKey), settingOf(filter.from));
    m_settings.setValue(key(toKey), settingOf(filter.to));
}

std::optional<qint64> ViewMemory::line() const
{
    const qint64 line = isOfRegister() ? m_settings.value(key(lineKey)).toLongLong() : 0;
    return line > 0 ? std::optional(line) : std::nullopt;
}

void ViewMemory::setLine(const std::optional<qint64> &line)
{
    claim();
    m_settings.setValue(key(lineKey), line.value_or(0));
}

void ViewMemory::forget()
{
    m_settings.remove(QStringLiteral("overviews/%1").arg(m_overview));
}
