// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notefield.h"

#include "model/rules/textrules.h"
#include "ui/look.h"
#include "ui/tonedlabel.h"

#include <QAccessible>
#include <QEvent>
#include <QMimeData>
#include <QVBoxLayout>

#include <functional>
#include <utility>

namespace {

/// The lines of a paragraph are broken in a time that grows with the square of its length: two
/// minutes for a megabyte.
constexpr qsizetype longestText = 20'000;

class NoteEdit final : public QPlainTextEdit
{
public:
    NoteEdit(std::function<void()> refusePaste, QWidget *parent)
        : QPlainTextEdit(parent)
        , m_refusePaste(std::move(refusePaste))
    {
    }

protected:
    void insertFromMimeData(const QMimeData *source) override
    {
        if (document()->characterCount() + source->text().size() > longestText)
            return m_refusePaste();
        QPlainTextEdit::insertFromMimeData(source);
    }

private:
    std::function<void()> m_refusePaste;
};

} // namespace

NoteField::NoteField(QWidget *parent)
    : QWidget(parent)
    , m_edit(new NoteEdit([this] { refusePaste(); }, this))
    , m_count(new TonedLabel(TonedLabel::Tone::Quiet, this))
{
    m_edit->setObjectName(QStringLiteral("text"));
    m_edit->setTabChangesFocus(true);
    m_count->setObjectName(QStringLiteral("count"));
    m_count->setAlignment(Qt::AlignRight);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Look::step / 4);
    layout->addWidget(m_edit);
    layout->addWidget(m_count);
    setFocusProxy(m_edit);
    setLines(3);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        showCount();
        Q_EMIT textChanged();
    });
}

void NoteField::setLimit(int limit)
{
    m_limit = limit;
    showCount();
}

void NoteField::setLines(int lines)
{
    m_edit->setFixedHeight(fontMetrics().lineSpacing() * lines + 2 * Look::step);
}

void NoteField::setText(const QString &text)
{
    m_edit->setPlainText(text);
}

void NoteField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        showCount();
    QWidget::changeEvent(event);
}

void NoteField::showCount()
{
    const int count = codePoints(normalisedText(text()));
    m_count->setTone(count > m_limit ? TonedLabel::Tone::Error : TonedLabel::Tone::Quiet);
    m_count->setText(tr("%1 of %n character(s)", nullptr, m_limit).arg(count));
}

void NoteField::refusePaste()
{
    m_count->setTone(TonedLabel::Tone::Error);
    m_count->setText(tr("What you pasted is far too long and was not taken over: %n character(s) "
                        "fit in here.",
                        nullptr, m_limit));
    QAccessibleEvent event(m_count, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}
