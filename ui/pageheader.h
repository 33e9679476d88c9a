// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class AccentButton;
class TonedLabel;

/// The page's title, and top right the two buttons that switch between the overviews: the one where
/// somebody is, is light blue. Manual: "Startscherm en overzichten".
class PageHeader : public QWidget
{
    Q_OBJECT

public:
    enum class Overview { Guidances, Financial };

    explicit PageHeader(QWidget *parent = nullptr);

    void setHere(Overview overview);

Q_SIGNALS:
    void guidancesRequested();
    void financialRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    Overview m_here = Overview::Guidances;
    TonedLabel *m_title;
    AccentButton *m_guidances;
    AccentButton *m_financial;
};
