// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/aboutdialog.h"

#include "ui/look.h"
#include "ui/pathlabel.h"
#include "ui/tonedlabel.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

AboutDialog::AboutDialog(const QString &version, const QString &path, QWidget *parent)
    : QDialog(parent)
    , m_versionNumber(version)
    , m_name(new TonedLabel(TonedLabel::Tone::Plain, this))
    , m_version(new TonedLabel(TonedLabel::Tone::Plain, this))
    , m_registerName(new QLabel(this))
    , m_register(new PathLabel(this))
    , m_copy(new QPushButton(this))
    , m_licence(new TonedLabel(TonedLabel::Tone::Quiet, this))
    , m_close(new QPushButton(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_name->makeHeading(1.5);
    m_version->setObjectName(QStringLiteral("version"));
    m_register->setObjectName(QStringLiteral("registerPath"));
    m_register->setPath(path);
    m_register->setMinimumWidth(56 * Look::step);
    m_registerName->setBuddy(m_register);
    m_copy->setObjectName(QStringLiteral("copyPath"));
    m_close->setObjectName(QStringLiteral("close"));
    m_close->setDefault(true);
    auto *line = new QWidget(this);
    auto *file = new QHBoxLayout(line);
    file->setContentsMargins({});
    file->setSpacing(Look::step);
    file->addWidget(m_register, 1);
    file->addWidget(m_copy);
    m_registerName->setVisible(!path.isEmpty());
    line->setVisible(!path.isEmpty());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * Look::step, 2 * Look::step, 2 * Look::step, 2 * Look::step);
    layout->setSpacing(Look::step);
    layout->addWidget(m_name);
    layout->addWidget(m_version);
    layout->addSpacing(Look::step);
    layout->addWidget(m_registerName);
    layout->addWidget(line);
    layout->addSpacing(Look::step);
    layout->addWidget(m_licence);
    layout->addStretch(1);
    layout->addSpacing(Look::step);
    layout->addWidget(m_close, 0, Qt::AlignRight);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_register->text()); });
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
    m_registerName->setText(tr("The register is stored in this &file:"));
    m_register->setAccessibleName(tr("File of the register"));
    m_copy->setText(tr("&Copy"));
    m_copy->setAccessibleName(tr("Copy the path of the register"));
    m_licence->setText(tr("Free software: you may use, study, share and change it under the GNU "
                          "General Public License, version 3 or later (GPL-3.0-or-later)."));
    m_close->setText(tr("C&lose"));
}
