// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class OverviewView;
class QMenu;
class QPoint;

/// The menu on the header of an overview: which columns are shown, and back to how they usually
/// are. Columns are dragged to other places. What is hidden is still searched and downloaded.
class ColumnChooser : public QObject
{
    Q_OBJECT

public:
    /// `view` has its model.
    explicit ColumnChooser(OverviewView *view);

    /// Where the header begins, for who asks by the keyboard.
    void popUp();

Q_SIGNALS:
    void standardRequested();

private:
    void popUpAt(const QPoint &place);

    OverviewView *m_view;
};
