// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/choicegroup.h"

#include "ui/accessiblerole.h"
#include "ui/look.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QRadioButton>

ChoiceGroup::ChoiceGroup(Qt::Orientation orientation, QWidget *parent)
    : QWidget(parent)
    , m_layout(new QBoxLayout(
          orientation == Qt::Horizontal ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom, this))
    , m_group(new QButtonGroup(this))
{
    setAccessibleRole(this, QAccessible::Grouping);
    // Its label's letter goes to a buddy that takes the focus: the choice, by proxy.
    setFocusPolicy(Qt::ClickFocus);
    m_layout->setContentsMargins(0, Look::step / 2, 0, 0);
    m_layout->setSpacing(orientation == Qt::Horizontal ? 2 * Look::step : Look::step / 2);
    if (orientation == Qt::Horizontal)
        m_layout->addStretch(1);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (!on)
            return; // the other half of the same change
        chooseFocus();
        Q_EMIT chosenChanged();
    });
}

void ChoiceGroup::setChoices(const QList<int> &values)
{
    for (const int old : choices()) {
        if (values.contains(old))
            continue;
        const bool wasChosen = chosen() == old;
        delete m_group->button(old);
        if (wasChosen)
            Q_EMIT chosenChanged();
    }
    for (int place = 0; place < values.size(); ++place) {
        const int value = values.at(place);
        auto *button = qobject_cast<QRadioButton *>(m_group->button(value));
        if (!button) {
            button = new QRadioButton(this);
            button->setObjectName(QStringLiteral("choice%1").arg(value));
            m_group->addButton(button, value);
        }
        m_layout->insertWidget(place, button);
        button->raise(); // a screen reader and Tab go by the order of the children
        button->show(); // a layout would do so only with the next event
    }
    chooseFocus();
}

void ChoiceGroup::setText(int value, const QString &text)
{
    if (QAbstractButton *button = m_group->button(value))
        button->setText(text);
}

void ChoiceGroup::setChoiceEnabled(int value, bool enabled)
{
    if (QAbstractButton *button = m_group->button(value))
        button->setEnabled(enabled);
    chooseFocus();
}

std::optional<int> ChoiceGroup::chosen() const
{
    // 0 is a value here, -1 is Qt's word for none.
    const int id = m_group->checkedId();
    return id < 0 ? std::nullopt : std::optional(id);
}

void ChoiceGroup::choose(std::optional<int> value)
{
    if (value == chosen())
        return;
    if (QAbstractButton *button = value ? m_group->button(*value) : nullptr) {
        button->setChecked(true);
        return;
    }
    m_group->setExclusive(false);
    if (QAbstractButton *button = m_group->checkedButton())
        button->setChecked(false);
    m_group->setExclusive(true);
    Q_EMIT chosenChanged();
}

QList<int> ChoiceGroup::choices() const
{
    QList<int> values;
    for (QAbstractButton *button : m_group->buttons())
        values.append(m_group->id(button));
    return values;
}

void ChoiceGroup::chooseFocus()
{
    QAbstractButton *focus = m_group->checkedButton();
    for (QAbstractButton *button : m_group->buttons()) {
        if (!focus && button->isEnabled())
            focus = button;
    }
    setFocusProxy(focus);
}
