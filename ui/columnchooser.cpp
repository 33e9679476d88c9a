// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/columnchooser.h"

#include "model/itemmodels/overviewmodel.h"
#include "ui/overviewview.h"

#include <QHeaderView>
#include <QMenu>

ColumnChooser::ColumnChooser(OverviewView *view)
    : QObject(view)
    , m_view(view)
{
    QHeaderView *header = view->horizontalHeader();
    view->setColumnsMovable();
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(
        header, &QHeaderView::customContextMenuRequested, this,
        [this, header](const QPoint &place) { popUpAt(header->viewport()->mapToGlobal(place)); });
}

void ColumnChooser::popUp()
{
    const QHeaderView *header = m_view->horizontalHeader();
    popUpAt(header->mapToGlobal(QPoint(0, header->height())));
}

void ColumnChooser::popUpAt(const QPoint &place)
{
    auto *menu = new QMenu(m_view);
    menu->setObjectName(QStringLiteral("columns"));
    menu->setAccessibleName(tr("Columns"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const int column : m_view->columnsInOrder()) {
        QString title = m_view->model()->headerData(column, Qt::Horizontal).toString();
        QAction *action = menu->addAction(title.replace(u'&', QStringLiteral("&&")));
        const bool shown = !m_view->isColumnHidden(column);
        action->setCheckable(true);
        action->setChecked(shown);
        action->setEnabled(!shown || m_view->shownColumnCount() > 1);
        connect(action, &QAction::toggled, m_view,
                [this, column](bool show) { m_view->setColumnShown(column, show); });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Standard view")), &QAction::triggered, this,
            &ColumnChooser::standardRequested);
    menu->popup(place);
}
