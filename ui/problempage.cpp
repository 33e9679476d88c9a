// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/problempage.h"

#include "model/wording/sentences.h"
#include "ui/accentbutton.h"
#include "ui/look.h"
#include "ui/tonedlabel.h"

#include <QEvent>
#include <QHBoxLayout>

namespace {

/// What a backup in its place would mend.
bool isHelpedByBackup(ErrorCode code)
{
    switch (code) {
    case ErrorCode::RegisterMissing:
    case ErrorCode::RegisterEmpty:
    case ErrorCode::RegisterNotSqlite:
    case ErrorCode::RegisterOfOtherProgram:
    case ErrorCode::RegisterAltered:
    case ErrorCode::RegisterUnfinished:
    case ErrorCode::DatabaseDamaged:
        return true;
    default:
        return false;
    }
}

} // namespace

ProblemPage::ProblemPage(QWidget *parent)
    : QWidget(parent)
    , m_title(new TonedLabel(TonedLabel::Tone::Plain, this))
    , m_reason(new TonedLabel(TonedLabel::Tone::Plain, this))
    , m_retry(new AccentButton(AccentButton::Accent::MainAction, this))
    , m_backups(new QPushButton(this))
    , m_open(new QPushButton(this))
    , m_new(new QPushButton(this))
{
    m_title->makeHeading(1.5);
    m_reason->setObjectName(QStringLiteral("problem"));
    m_reason->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_retry->setObjectName(QStringLiteral("retry"));
    m_backups->setObjectName(QStringLiteral("openBackups"));
    m_open->setObjectName(QStringLiteral("openOther"));
    m_new->setObjectName(QStringLiteral("newRegister"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Look::step);
    buttons->addWidget(m_retry);
    buttons->addWidget(m_backups);
    buttons->addWidget(m_open);
    buttons->addWidget(m_new);
    buttons->addStretch(1);
    auto *middle = new QVBoxLayout;
    middle->setSpacing(2 * Look::step);
    middle->addStretch(1);
    middle->addWidget(m_title);
    middle->addWidget(m_reason);
    middle->addLayout(buttons);
    middle->addStretch(2);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(2 * Look::step, 2 * Look::step, 2 * Look::step, 2 * Look::step);
    layout->addStretch(1);
    layout->addLayout(middle, 4);
    layout->addStretch(1);
    connect(m_retry, &QPushButton::clicked, this, &ProblemPage::retryRequested);
    connect(m_backups, &QPushButton::clicked, this, &ProblemPage::backupsRequested);
    connect(m_open, &QPushButton::clicked, this, &ProblemPage::openRequested);
    connect(m_new, &QPushButton::clicked, this, &ProblemPage::newRequested);
    retranslate();
}

void ProblemPage::tell(const Error &error)
{
    m_error = error;
    m_backups->setVisible(isHelpedByBackup(error.code));
    retranslate();
    m_retry->setFocus();
}

void ProblemPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ProblemPage::retranslate()
{
    m_title->setText(tr("The register could not be opened"));
    m_reason->setText(sentence(m_error));
    m_retry->setText(tr("&Try again"));
    m_backups->setText(tr("Back&ups…"));
    m_open->setText(tr("&Open another register…"));
    m_new->setText(tr("&New register…"));
}
