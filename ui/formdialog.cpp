// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/formdialog.h"

#include "ui/accentbutton.h"
#include "ui/formarea.h"
#include "ui/look.h"
#include "ui/messages.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

FormDialog::FormDialog(QWidget *parent)
    : QDialog(parent)
    , m_area(new FormArea(this))
    , m_save(new AccentButton(AccentButton::Accent::MainAction, this))
    , m_cancel(new QPushButton(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_save->setObjectName(QStringLiteral("save"));
    m_save->setDefault(true);
    m_cancel->setObjectName(QStringLiteral("cancel"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Look::step);
    buttons->addStretch(1);
    buttons->addWidget(m_save);
    buttons->addWidget(m_cancel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * Look::step, 2 * Look::step, 2 * Look::step, 2 * Look::step);
    layout->setSpacing(2 * Look::step);
    layout->addWidget(m_area, 1);
    layout->addLayout(buttons);
    connect(m_save, &QPushButton::clicked, this, [this] { save(); });
    connect(m_cancel, &QPushButton::clicked, this, &FormDialog::reject);
}

void FormDialog::setForm(QWidget *form, QWidget *above)
{
    m_area->setWidget(form);
    focusFirstField();
    if (above)
        static_cast<QVBoxLayout *>(layout())->insertWidget(0, above);
}

/// The buttons are older than the form, so the focus would begin there.
void FormDialog::focusFirstField()
{
    const auto isField = [this](const QWidget *widget) {
        return m_area->isAncestorOf(widget) && (widget->focusPolicy() & Qt::TabFocus);
    };
    QWidget *first = nextInFocusChain();
    while (first != this && !isField(first))
        first = first->nextInFocusChain();
    if (first != this)
        first->setFocus();
}

void FormDialog::setSaveText(const QString &text)
{
    m_saveText = text;
    m_save->setText(text);
}

void FormDialog::reject()
{
    if (!hasInput())
        return QDialog::reject();
    askToDiscard(this, [this] { QDialog::reject(); });
}

void FormDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

bool FormDialog::event(QEvent *event)
{
    const bool done = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest)
        FormArea::grow(this);
    return done;
}

void FormDialog::setVisible(bool visible)
{
    // Before Qt gives it its place.
    if (visible && !isVisible()) {
        ensurePolished();
        FormArea::grow(this);
    }
    QDialog::setVisible(visible);
}

void FormDialog::retranslate()
{
    m_cancel->setText(tr("&Cancel"));
    m_save->setText(m_saveText.isEmpty() ? tr("&Save") : m_saveText);
}
