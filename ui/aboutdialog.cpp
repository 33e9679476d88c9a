// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/aboutdialog.h"

#include "ui/look.h"
#include "ui/tonedlabel.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

AboutDialog::AboutDialog(const QString &version, QWidget *parent)
    : QDialog(parent)
    , m_versionNumber(version)
    , m_name(new TonedLabel(TonedLabel::Tone::Plain, this))
    , m_version(new TonedLabel(TonedLabel::Tone::Plain, this))
    , m_licence(new TonedLabel(TonedLabel::Tone::Quiet, this))
    , m_close(new QPushButton(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_name->makeHeading(1.5);
    m_version->setObjectName(QStringLiteral("version"));
    m_licence->setMinimumWidth(56 * Look::step);
    m_close->setObjectName(QStringLiteral("close"));
    m_close->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * Look::step, 2 * Look::step, 2 * Look::step, 2 * Look::step);
    layout->setSpacing(Look::step);
    layout->addWidget(m_name);
    layout->addWidget(m_version);
    layout->addSpacing(Look::step);
    layout->addWidget(m_licence);
    layout->addStretch(1);
    layout->addSpacing(Look::step);
    layout->addWidget(m_close, 0, Qt::AlignRight);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    m_close->setFocus();
    retranslate();
}

void AboutDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void AboutDialog::retranslate()
{
    setWindowTitle(tr("About Loopbaancheques"));
    m_name->setText(QStringLiteral("Loopbaancheques"));
    m_version->setText(
        tr("Version %1, made with Qt %2").arg(m_versionNumber, QString::fromLatin1(qVersion())));
    m_licence->setText(tr("Free software: you may use, study, share and change it under the GNU "
                          "General Public License, version 3 or later (GPL-3.0-or-later)."));
    m_close->setText(tr("C&lose"));
}
