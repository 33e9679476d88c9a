// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/firststartpage.h"

#include "ui/accentbutton.h"
#include "ui/formarea.h"
#include "ui/identityform.h"
#include "ui/look.h"
#include "ui/pathlabel.h"
#include "ui/tonedlabel.h"

#include <QEvent>
#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace {

bool onlyMissing(const Findings &findings)
{
    return std::all_of(findings.cbegin(), findings.cend(), [](const Finding &finding) {
        return finding.severity != Severity::Error || saysMissing(finding);
    });
}

} // namespace

FirstStartPage::FirstStartPage(const Policy &policy, QWidget *parent)
    : QWidget(parent)
    , m_heading(new TonedLabel(TonedLabel::Tone::Plain, this))
    , m_welcome(new TonedLabel(TonedLabel::Tone::Plain, this))
    , m_form(new IdentityForm(IdentityForm::Centre::Typed, policy, this))
    , m_placeName(new TonedLabel(TonedLabel::Tone::Quiet, this))
    , m_place(new PathLabel(this))
    , m_start(new AccentButton(AccentButton::Accent::MainAction, this))
    , m_startHint(new TonedLabel(TonedLabel::Tone::Quiet, this))
    , m_lookAround(new QPushButton(this))
    , m_lookAroundHint(new TonedLabel(TonedLabel::Tone::Quiet, this))
    , m_open(new QPushButton(this))
{
    m_heading->makeHeading(1.8);
    m_place->setObjectName(QStringLiteral("place"));
    m_start->setObjectName(QStringLiteral("startEmpty"));
    m_lookAround->setObjectName(QStringLiteral("lookAround"));
    m_open->setObjectName(QStringLiteral("openExisting"));
    m_open->setFlat(true);
    auto *area = new FormArea(this);
    area->setWidget(newColumn());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(area);
    connect(m_start, &QPushButton::clicked, this, &FirstStartPage::start);
    connect(m_lookAround, &QPushButton::clicked, this, &FirstStartPage::lookAround);
    connect(m_open, &QPushButton::clicked, this, &FirstStartPage::openRequested);
    setFocusProxy(m_form->findChild<QWidget *>(QStringLiteral("centre")));
    retranslate();
}

/// In the middle of the page and not wider than people can read.
QWidget *FirstStartPage::newColumn()
{
    auto *ways = new QGridLayout;
    ways->setHorizontalSpacing(2 * Look::step);
    ways->setVerticalSpacing(2 * Look::step);
    ways->setColumnStretch(1, 1);
    ways->addWidget(m_start, 0, 0);
    ways->addWidget(m_startHint, 0, 1);
    ways->addWidget(m_lookAround, 1, 0);
    ways->addWidget(m_lookAroundHint, 1, 1);
    ways->addWidget(m_open, 2, 0, 1, 2, Qt::AlignLeft);
    auto *place = new QVBoxLayout;
    place->setSpacing(Look::step / 2);
    place->addWidget(m_placeName);
    place->addWidget(m_place);
    auto *column = new QWidget;
    column->setMaximumWidth(84 * Look::step);
    auto *lines = new QVBoxLayout(column);
    lines->setContentsMargins(2 * Look::step, 2 * Look::step, 2 * Look::step, 2 * Look::step);
    lines->setSpacing(2 * Look::step);
    lines->addWidget(m_heading);
    lines->addWidget(m_welcome);
    lines->addWidget(m_form);
    lines->addLayout(place);
    lines->addSpacing(Look::step);
    lines->addLayout(ways);
    auto *middle = new QWidget(this);
    auto *around = new QGridLayout(middle);
    around->setContentsMargins({});
    around->setRowStretch(0, 2);
    around->setRowStretch(2, 3);
    around->setColumnStretch(0, 1);
    around->setColumnStretch(1, 12);
    around->setColumnStretch(2, 1);
    around->addWidget(column, 1, 1);
    return middle;
}

void FirstStartPage::setPlace(const QString &path)
{
    m_place->setPath(path);
}

void FirstStartPage::start()
{
    if (m_form->checkAll())
        Q_EMIT startRequested(m_form->identity());
}

void FirstStartPage::lookAround()
{
    // Empty is fine, wrong is not: it would be lost.
    if (onlyMissing(m_form->findings()) || m_form->checkAll())
        Q_EMIT demoRequested(m_form->identity());
}

void FirstStartPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FirstStartPage::retranslate()
{
    m_heading->setText(tr("Welcome to Loopbaancheques"));
    m_welcome->setText(tr("Here you keep the career cheques of your centre, the conversations and "
                          "what they are worth. Everything stays on this computer."));
    m_placeName->setText(tr("The register will be stored here:"));
    m_place->setAccessibleName(tr("Place of the register"));
    m_start->setText(tr("Start &empty"));
    m_startHint->setText(tr("Next you import the ordered cheques, or enter them."));
    m_lookAround->setText(tr("Look around with the &demo register"));
    m_lookAroundHint->setText(tr("Made-up clients, to try everything out. Your names may stay "
                                 "empty."));
    m_open->setText(tr("&Open an existing register…"));
}
