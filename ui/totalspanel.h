// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/itemmodels/ledgergroups.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;
class QTabWidget;
class QTimer;

/// Totalen: what the lines of the financial overview that are shown come to, per counsellor and per
/// month. It follows the overview while it is in sight.
class TotalsPanel : public QWidget
{
    Q_OBJECT

public:
    /// The overview outlives it.
    explicit TotalsPanel(const LedgerModel &ledger, QWidget *parent);

    /// The rows that are selected, or all of them, on the clipboard.
    void copy() const;
    /// False while the overview is not complete.
    void setDownloadable(bool downloadable);

Q_SIGNALS:
    void downloadRequested(const std::shared_ptr<const Sheet> &totals);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Part
    {
        LedgerGroupModel *model = nullptr;
        QTableView *view = nullptr;
    };

    [[nodiscard]] Part makePart(LedgerGrouping grouping, const QString &name);
    [[nodiscard]] const Part &shownPart() const;
    void buildLayout();
    void refresh();
    void retranslate();

    const LedgerModel &m_ledger;
    QLabel *m_title;
    QTabWidget *m_tabs;
    QPushButton *m_download;
    QAction *m_copy;
    QTimer *m_soon;
    QList<Part> m_parts;
};
