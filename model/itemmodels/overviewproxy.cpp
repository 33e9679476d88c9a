// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/itemmodels/overviewproxy.h"

#include "model/domain/folding.h"
#include "model/itemmodels/overviewmodel.h"

#include <algorithm>

OverviewProxy::OverviewProxy(OverviewModel *source, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_source(source)
{
    setSourceModel(source);
}

void OverviewProxy::setFilter(const OverviewFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    m_words = folded(filter.keyword).simplified().split(u' ', Qt::SkipEmptyParts);
    // A page that was pasted says some words a thousand times; once is enough to look for.
    m_words.removeDuplicates();
    // Not invalidateFilter(): taking rows out range by range is quadratic when many go.
    invalidate();
}

void OverviewProxy::sort(int column, Qt::SortOrder order)
{
    m_source->sort(column, order);
}

bool OverviewProxy::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    if (sourceParent.isValid())
        return false;
    const QModelIndex line = m_source->index(sourceRow, 0);
    if (m_filter.status || m_filter.onlyActive) {
        const auto status =
            static_cast<GuidanceStatus>(line.data(OverviewModel::StatusRole).toInt());
        if ((m_filter.status && status != *m_filter.status)
            || (m_filter.onlyActive && status != GuidanceStatus::InUse))
            return false;
    }
    if (m_filter.paid && line.data(OverviewModel::PaidRole).toBool() != *m_filter.paid)
        return false;
    const QString &text = m_source->searchText(sourceRow);
    return std::all_of(m_words.cbegin(), m_words.cend(),
                       [&text](const QString &word) { return text.contains(word); });
}
