// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clientbackups.h"

#include "ui/look.h"
#include "ui/messages.h"
#include "ui/readingtext.h"
#include "ui/tonedlabel.h"

#include <QDir>
#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

ClientBackupsPart::ClientBackupsPart(ClientBackups backups, QWidget *parent)
    : QWidget(parent)
    , m_backups(std::move(backups))
    , m_title(new TonedLabel(TonedLabel::Tone::Warning, this))
    , m_files(new ReadingText(ReadingText::Copying::AlsoByKeyboard, this))
    , m_remove(new QPushButton(this))
{
    setObjectName(QStringLiteral("backups"));
    m_files->setObjectName(QStringLiteral("backupFiles"));
    m_files->setMostLines(8);
    m_remove->setObjectName(QStringLiteral("removeBackups"));
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins({});
    lines->setSpacing(Look::step);
    lines->addWidget(m_title);
    lines->addWidget(m_files);
    lines->addWidget(m_remove, 0, Qt::AlignLeft);
    connect(m_remove, &QPushButton::clicked, this, &ClientBackupsPart::askToRemove);
    retranslate();
    hide();
}

void ClientBackupsPart::look(const std::optional<ClientNumber> &erased)
{
    m_client = erased;
    m_paths = erased && m_backups.holding ? m_backups.holding(*erased) : QStringList();
    QStringList names;
    std::transform(m_paths.cbegin(), m_paths.cend(), std::back_inserter(names),
                   QDir::toNativeSeparators);
    m_files->tell(names.join(u'\n'));
    setVisible(!m_paths.isEmpty());
}

void ClientBackupsPart::askToRemove()
{
    ask(window(),
        {.title = tr("Are you sure that you want to remove these backups?"),
         .text = tr("%n backup(s) will be deleted. The register can then no longer be restored as "
                    "it was at that time, so make a new backup as well.",
                    nullptr, int(m_paths.size())),
         .subject = {},
         .yes = tr("Remove the backups"),
         .no = {}},
        [this] { remove(); });
}

void ClientBackupsPart::remove()
{
    const Result<void> done = m_backups.remove(m_paths);
    look(m_client); // some of them may be gone in any case
    if (!done)
        return showError(window(), done.error());
    Q_EMIT removed();
}

void ClientBackupsPart::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ClientBackupsPart::retranslate()
{
    m_title->setText(tr("These backups still hold the data of the client:"));
    m_files->setAccessibleName(tr("Backups that still hold the data of the client"));
    m_remove->setText(tr("Remove these &backups…"));
}
