// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/status.h"

#include <QSortFilterProxyModel>
#include <QStringList>

#include <optional>

class OverviewModel;

/// Which lines of an overview are shown. Manual: "Zoeken en filteren".
struct OverviewFilter
{
    QString keyword; ///< all its words must occur; case and accents do not matter
    std::optional<GuidanceStatus> status; ///< first overview: only this one
    bool onlyActive = false; ///< first overview: toon enkel actieve begeleidingen
    std::optional<bool> paid; ///< second overview: only paid, or only unpaid lines

    friend bool operator==(const OverviewFilter &, const OverviewFilter &) = default;
};

/// Filters an overview; sorting is the source's, by typed values.
class OverviewProxy : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit OverviewProxy(OverviewModel *source, QObject *parent = nullptr);

    void setFilter(const OverviewFilter &filter);
    [[nodiscard]] const OverviewFilter &filter() const { return m_filter; }

    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

protected:
    [[nodiscard]] bool filterAcceptsRow(int sourceRow,
                                        const QModelIndex &sourceParent) const override;

private:
    OverviewModel *m_source;
    OverviewFilter m_filter;
    QStringList m_words; ///< of the keyword, folded
};
