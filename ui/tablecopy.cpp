// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tablecopy.h"

#include "model/exchange/sheet.h"
#include "model/exchange/tabletext.h"
#include "model/itemmodels/overviewsheet.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMimeData>
#include <QTableView>

#include <algorithm>
#include <utility>

namespace {

class TableMimeData final : public QMimeData
{
public:
    explicit TableMimeData(std::shared_ptr<const Sheet> sheet)
        : m_sheet(std::move(sheet))
    {
    }

    [[nodiscard]] QStringList formats() const override
    {
        return {QStringLiteral("text/plain"), QStringLiteral("text/html")};
    }
    [[nodiscard]] bool hasFormat(const QString &mimeType) const override
    {
        return formats().contains(mimeType);
    }

protected:
    [[nodiscard]] QVariant retrieveData(const QString &mimeType, QMetaType) const override
    {
        if (mimeType == u"text/plain")
            return QString::fromUtf8(TableText::tabSeparated(*m_sheet));
        if (mimeType == u"text/html")
            return QString::fromUtf8(TableText::html(*m_sheet));
        return {};
    }

private:
    std::shared_ptr<const Sheet> m_sheet;
};

QList<int> selectedRows(const QTableView &view)
{
    // Not selectedRows(), which asks for each row whether all of it is selected.
    QList<int> rows;
    for (const QItemSelectionRange &range : view.selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

QList<int> shownColumns(const QHeaderView &header)
{
    QList<int> columns;
    for (int place = 0; place < header.count(); ++place) {
        const int column = header.logicalIndex(place);
        if (!header.isSectionHidden(column))
            columns.append(column);
    }
    return columns;
}

} // namespace

void copyTable(const std::shared_ptr<const Sheet> &sheet)
{
    QGuiApplication::clipboard()->setMimeData(new TableMimeData(sheet));
}

void copySelection(const QTableView &view, const OverviewModel &model)
{
    const QList<int> rows = selectedRows(view);
    if (!rows.isEmpty())
        copyTable(
            std::make_shared<OverviewSheet>(model, rows, shownColumns(*view.horizontalHeader())));
}
