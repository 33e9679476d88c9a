// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class PathLabel;
class QLabel;
class QPushButton;
class TonedLabel;

/// *Over Loopbaancheques*: which version, which register, under which licence.
class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    /// `path` of the open register; empty when there is none.
    AboutDialog(const QString &version, const QString &path, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QString m_versionNumber;
    TonedLabel *m_name;
    TonedLabel *m_version;
    QLabel *m_registerName;
    PathLabel *m_register;
    QPushButton *m_copy;
    TonedLabel *m_licence;
    QPushButton *m_close;
};
