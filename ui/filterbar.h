// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class FlowLayout;
class QLineEdit;
class QLabel;
class QPushButton;

/// *Trefwoord*, *Zoek* and *Wis*, with room for more filters behind them, in as many rows as there
/// is need for. Searching happens while typing; the button and Enter are for who expects them.
/// Manual: "Zoeken en filteren".
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(QWidget *parent = nullptr);

    [[nodiscard]] QString keyword() const;
    void setKeyword(const QString &keyword);
    /// With what is there selected, so that typing replaces it.
    void focusKeyword();
    /// Adds a filter behind those that are there. `label` may be none.
    void addFilter(QLabel *label, QWidget *field);
    /// In the order of Tab.
    [[nodiscard]] virtual QList<QWidget *> stops() const;

Q_SIGNALS:
    void keywordChanged(const QString &keyword);
    /// *Wis*: all other filters go with the keyword.
    void clearRequested();

protected:
    void changeEvent(QEvent *event) override;
    virtual void retranslate();
    /// `place`: how many filters stand before it.
    void insertFilter(int place, QLabel *label, QWidget *field);
    [[nodiscard]] int filterCount() const { return int(m_filters.size()); }
    [[nodiscard]] QPushButton *clearButton() const { return m_clear; }

private:
    FlowLayout *m_flow;
    QLabel *m_label;
    QLineEdit *m_keyword;
    QPushButton *m_search;
    QPushButton *m_clear;
    QList<QWidget *> m_filters;
};
