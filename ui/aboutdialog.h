// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QPushButton;
class TonedLabel;

/// *Over Loopbaancheques*: which version, under which licence.
class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    AboutDialog(const QString &version, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QString m_versionNumber;
    TonedLabel *m_name;
    TonedLabel *m_version;
    TonedLabel *m_licence;
    QPushButton *m_close;
};
