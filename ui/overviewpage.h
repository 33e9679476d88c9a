// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/itemmodels/filterparts.h"
#include "ui/viewlayout.h"

#include <QWidget>

#include <memory>

class ColumnChooser;
class EmptyState;
class LineTable;
class OverviewFilters;
class OverviewModel;
class OverviewView;
class QAction;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;
class ViewMemory;

/// What both overviews have: actions above, filters, the lines or why there are none, and how many
/// there are. Manual: "Startscherm en overzichten".
class OverviewPage : public QWidget
{
    Q_OBJECT

public:
    ~OverviewPage() override;

    /// Takes the view as it was left, and leaves it there at the end. Before the lines are loaded.
    void remember(std::unique_ptr<ViewMemory> memory);
    /// Which columns are shown, in a menu at the header.
    void chooseColumns();
    /// Everything as nobody ever chose: columns, order and filters.
    void showStandardView();
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
    /// What they ask for when nobody filters.
    [[nodiscard]] virtual OverviewFilter usualFilter() const { return {}; }
    /// Puts a filter in the page's own fields, which tell nobody.
    virtual void showFilter(const OverviewFilter &filter) = 0;
    [[nodiscard]] virtual QString countText(int shown, int all) const = 0;
    /// Why there is no line at all, and what the button under it says, if there is one.
    struct Emptiness
    {
        QString reason;
        QString action;
    };
    [[nodiscard]] virtual Emptiness emptiness() const = 0;
    virtual void leaveEmptiness() { }
    virtual void openLine(int row) = 0;
    virtual void retranslate();
    /// What can be done now, also when obstacle() has changed.
    virtual void offerActions() = 0;

    void addAction(QWidget *action);
    /// To the right of the lines.
    void addBeside(QWidget *panel);
    /// Tab goes as the eye does: actions, filters, lines. Once everything is there.
    void orderTabs();
    /// To be called when a field of the page has changed.
    void applyFilter();
    void setFilter(const OverviewFilter &filter);
    void clearFilters();
    void showCount();
    void changeEvent(QEvent *event) override;

    [[nodiscard]] OverviewView *view() const { return m_view; }
    [[nodiscard]] OverviewFilters *filters() const { return m_filters; }
    [[nodiscard]] int lineCount() const;
    /// Makes the line current; filters that hide it go. False when there is no such line.
    bool showLine(qint64 id);
    [[nodiscard]] const QString &obstacle() const { return m_obstacle; }

private:
    void buildLayout();
    void leaveMemory();
    void tellEmptiness();
    void leave(int action);

    OverviewModel *m_overview;
    QHBoxLayout *m_actions = nullptr;
    QPushButton *m_download;
    QAction *m_copy;
    OverviewFilters *m_filters;
    QSplitter *m_body;
    QStackedWidget *m_stack;
    OverviewView *m_view;
    EmptyState *m_empty;
    QList<FilterDrop> m_drops; ///< offered under what says why no line is shown
    QLabel *m_count;
    QLabel *m_centre;
    QString m_obstacle;
    ColumnChooser *m_columns;
    ViewLayout m_usualLayout;
    std::unique_ptr<ViewMemory> m_memory;
    bool m_loading = false;
};
