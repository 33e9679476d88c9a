// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/itemmodels/overviewfilter.h"

#include <QWidget>

class EmptyState;
class FilterBar;
class LineTable;
class OverviewModel;
class OverviewView;
class QAction;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;

/// What both overviews have: actions above, filters, the lines or why there are none, and how many
/// there are. Manual: "Startscherm en overzichten".
class OverviewPage : public QWidget
{
    Q_OBJECT

public:
    void setCentreName(const QString &name);
    /// Why nothing can be written now, or nothing.
    void setObstacle(const QString &whyNot);
    /// Whether only the newest lines are there yet.
    void setLoading(bool loading);
    /// Then nothing can be downloaded: it would look like all there is.
    [[nodiscard]] bool isLoading() const { return m_loading; }
    /// Takes the place of all lines there were; `sorted` when they are in the order that is shown.
    void adopt(const LineTable &table, const std::optional<QList<int>> &sorted);
    void focusKeyword();
    /// So that the arrow keys and Enter work at once; the keyword when no line is shown.
    void focusLines();

    /// Puts what is selected on the clipboard.
    virtual void copy();
    [[nodiscard]] virtual bool canCopy() const;

    /// Exactly the lines shown, in that order: for the download.
    [[nodiscard]] const OverviewModel &overview() const { return *m_overview; }

Q_SIGNALS:
    void downloadRequested();
    void loadingChanged();
    /// canCopy() may say something else now.
    void selectionChanged();

protected:
    /// `model` belongs to the page. `opensOnClick`: a plain click opens a line.
    OverviewPage(OverviewModel *model, bool opensOnClick, QWidget *parent);

    /// What the fields of the page ask for.
    [[nodiscard]] virtual OverviewFilter wantedFilter() const = 0;
    virtual void clearFields() = 0;
    [[nodiscard]] virtual QString countText(int shown, int all) const = 0;
    /// Why no line is shown, and what the button under it says, if there is one.
    struct Emptiness
    {
        QString reason;
        QString action;
    };
    [[nodiscard]] virtual Emptiness emptiness() const = 0;
    virtual void leaveEmptiness() = 0;
    virtual void openLine(int row) = 0;
    virtual void retranslate();
    /// What can be done now, also when obstacle() has changed.
    virtual void offerActions() = 0;

    void addAction(QWidget *action);
    /// To the right of the lines.
    void addBeside(QWidget *panel);
    /// Tab goes as the eye does: actions, filters, lines. Once everything is there.
    void orderTabs();
    void applyFilter();
    void clearFilters();
    void showCount();
    void changeEvent(QEvent *event) override;

    [[nodiscard]] OverviewView *view() const { return m_view; }
    [[nodiscard]] FilterBar *filters() const { return m_filters; }
    [[nodiscard]] int lineCount() const;
    /// Makes the line current; filters that hide it go. False when there is no such line.
    bool showLine(qint64 id);
    [[nodiscard]] const QString &obstacle() const { return m_obstacle; }

private:
    void buildLayout();

    OverviewModel *m_overview;
    QHBoxLayout *m_actions = nullptr;
    QPushButton *m_download;
    QAction *m_copy;
    FilterBar *m_filters;
    QSplitter *m_body;
    QStackedWidget *m_stack;
    OverviewView *m_view;
    EmptyState *m_empty;
    QLabel *m_count;
    QLabel *m_centre;
    QString m_obstacle;
    bool m_loading = false;
};
