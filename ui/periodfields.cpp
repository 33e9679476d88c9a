// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/periodfields.h"

#include "model/wording/formats.h"
#include "ui/accessiblerole.h"
#include "ui/datefield.h"
#include "ui/look.h"
#include "ui/tonedlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>

PeriodFields::PeriodFields(QWidget *parent)
    : QWidget(parent)
    , m_fromLabel(new QLabel(this))
    , m_from(new DateField(this))
    , m_toLabel(new QLabel(this))
    , m_to(new DateField(this))
    , m_mark(new QLabel(this))
    , m_message(new TonedLabel(TonedLabel::Tone::Warning, this))
{
    m_from->setObjectName(QStringLiteral("periodFrom"));
    m_to->setObjectName(QStringLiteral("periodTo"));
    m_message->setObjectName(QStringLiteral("periodMessage"));
    setAccessibleRole(m_message, QAccessible::Notification);
    m_message->setWordWrap(false);
    m_fromLabel->setBuddy(m_from->edit());
    m_toLabel->setBuddy(m_to->edit());
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Look::step);
    for (QWidget *part : {static_cast<QWidget *>(m_fromLabel), static_cast<QWidget *>(m_from),
                          static_cast<QWidget *>(m_toLabel), static_cast<QWidget *>(m_to),
                          static_cast<QWidget *>(m_mark), static_cast<QWidget *>(m_message)})
        layout->addWidget(part);
    for (DateField *field : {m_from, m_to}) {
        field->setWeekdayShown(false);
        connect(field, &DateField::entryChanged, this, [this] {
            tell();
            Q_EMIT daysChanged();
        });
    }
    retranslate();
}

PeriodDays PeriodFields::days() const
{
    return periodDays(m_from->entry(), m_to->entry());
}

void PeriodFields::setDays(const std::optional<QDate> &from, const std::optional<QDate> &to)
{
    if (const PeriodDays now = days(); now.from == from && now.to == to)
        return;
    const QSignalBlocker quiet(this);
    m_from->setText(from ? formatDay(*from) : QString());
    m_to->setText(to ? formatDay(*to) : QString());
}

void PeriodFields::clear()
{
    const QSignalBlocker quiet(this);
    m_from->setText({});
    m_to->setText({});
}

void PeriodFields::setMeaning(const QString &label, const QString &meaning)
{
    m_fromLabel->setText(label);
    for (DateField *field : {m_from, m_to})
        field->edit()->setToolTip(meaning);
    m_from->edit()->setAccessibleName(tr("%1, from").arg(meaning));
    m_to->edit()->setAccessibleName(tr("%1, until").arg(meaning));
}

QList<QWidget *> PeriodFields::stops() const
{
    return {m_from->edit(), m_to->edit()};
}

QString PeriodFields::fault() const
{
    const PeriodDays now = days();
    if (now.isReversed)
        return tr("The first day is after the last: nothing is filtered by them.");
    if (now.fromIsNoDay && now.toIsNoDay)
        return tr("These are no days yet as dd/mm/yyyy: nothing is filtered by them.");
    if (now.fromIsNoDay)
        return tr("The first day is no day yet as dd/mm/yyyy: nothing is filtered by it.");
    if (now.toIsNoDay)
        return tr("The last day is no day yet as dd/mm/yyyy: nothing is filtered by it.");
    return {};
}

void PeriodFields::tell()
{
    const QString said = fault();
    if (said == m_message->text() && m_message->isHidden() == said.isEmpty())
        return;
    m_mark->setPixmap(Look::mark(Look::Mark::Warning, 2 * Look::step, *this));
    m_message->setText(said);
    for (QLabel *part : {m_mark, static_cast<QLabel *>(m_message)})
        part->setHidden(said.isEmpty());
    if (!said.isEmpty())
        announce(m_message, said);
}

void PeriodFields::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_mark->setPixmap(Look::mark(Look::Mark::Warning, 2 * Look::step, *this));
}

void PeriodFields::retranslate()
{
    m_toLabel->setText(tr("&until"));
    tell();
}
