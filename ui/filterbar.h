// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;
class QLabel;
class QPushButton;

/// *Trefwoord*, *Zoek* and *Wis*, with room for more filters behind them. Searching happens while
/// typing; the button and Enter are for who expects them. Manual: "Zoeken en filteren".
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(QWidget *parent = nullptr);

    [[nodiscard]] QString keyword() const;
    void setKeyword(const QString &keyword);
    /// With what is there selected, so that typing replaces it.
    void focusKeyword();
    /// Adds a filter of the page behind the keyword.
    void addFilter(QWidget *filter);

Q_SIGNALS:
    void keywordChanged(const QString &keyword);
    /// *Wis*: the page's own filters go with the keyword.
    void clearRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_label;
    QLineEdit *m_keyword;
    QPushButton *m_search;
    QPushButton *m_clear;
};
