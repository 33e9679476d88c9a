// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/result.h"

#include <QSortFilterProxyModel>
#include <QSqlDatabase>
#include <QSqlQueryModel>

#include <memory>

/// The same overview as it comes out of Qt's box: a QSqlQueryModel with the texts of a line,
/// fetched to the end, and a QSortFilterProxyModel that looks in all columns.
class StockOverview
{
public:
    enum class Which { Guidances, Ledger };

    [[nodiscard]] static Result<std::unique_ptr<StockOverview>> open(const QString &path,
                                                                     Which which);
    ~StockOverview();

    /// How long reading all lines took. All in milliseconds.
    [[nodiscard]] double loaded() const { return m_loaded; }
    [[nodiscard]] double keystroke(const QString &before, const QString &after);
    [[nodiscard]] double sort(int column);

private:
    StockOverview() = default;

    QString m_connection;
    std::unique_ptr<QSqlQueryModel> m_model;
    std::unique_ptr<QSortFilterProxyModel> m_proxy;
    double m_loaded = 0;
};
