// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/readingtext.h"

#include "ui/look.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QFocusEvent>
#include <QScrollBar>
#include <QTextOption>
#include <QWheelEvent>

#include <cmath>

namespace {

constexpr int widestHint = 60 * Look::step;

} // namespace

ReadingText::ReadingText(Copying copying, QWidget *parent)
    : QTextEdit(parent)
{
    const bool byKeyboard = copying == Copying::AlsoByKeyboard;
    setReadOnly(true);
    setAcceptRichText(false);
    setUndoRedoEnabled(false);
    setTextInteractionFlags(byKeyboard ? Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard
                                       : Qt::TextInteractionFlags(Qt::TextSelectableByMouse));
    setFocusPolicy(byKeyboard ? Qt::StrongFocus : Qt::ClickFocus);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(0);
    m_measured.setDocumentMargin(0);
    m_measured.setDefaultFont(font());
    m_measured.setDefaultTextOption(document()->defaultTextOption());
    m_measured.documentLayout()->setPaintDevice(viewport());
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    colour();
}

void ReadingText::tell(const QString &text)
{
    if (text == m_measured.toPlainText())
        return; // what somebody selected stays selected
    setPlainText(text);
    m_measured.setPlainText(text);
    updateGeometry();
}

void ReadingText::setQuiet(bool quiet)
{
    m_quiet = quiet;
    colour();
}

void ReadingText::setTextAlignment(Qt::Alignment alignment)
{
    QTextOption option = document()->defaultTextOption();
    option.setAlignment(alignment);
    document()->setDefaultTextOption(option);
}

void ReadingText::setMostLines(int lines)
{
    m_mostLines = lines;
    setVerticalScrollBarPolicy(lines > 0 ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    updateGeometry();
}

QSize ReadingText::sizeHint() const
{
    m_measured.setTextWidth(-1);
    const int width = qMin(int(std::ceil(m_measured.idealWidth())) + 1, widestHint);
    return {width, heightForWidth(width)};
}

QSize ReadingText::minimumSizeHint() const
{
    return {6 * Look::step, lineHeight()};
}

int ReadingText::heightForWidth(int width) const
{
    m_measured.setTextWidth(width);
    const int height = int(std::ceil(m_measured.size().height()));
    return m_mostLines > 0 ? qMin(height, m_mostLines * lineHeight()) : height;
}

int ReadingText::lineHeight() const
{
    return int(std::ceil(QFontMetricsF(font()).lineSpacing()));
}

void ReadingText::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        m_measured.setDefaultFont(font());
        updateGeometry();
    } else if (event->type() == QEvent::PaletteChange) {
        colour();
    }
}

void ReadingText::focusInEvent(QFocusEvent *event)
{
    QTextEdit::focusInEvent(event);
    // As in a line edit: who comes by Tab sees where they are, and can copy at once.
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason)
        selectAll();
}

void ReadingText::focusOutEvent(QFocusEvent *event)
{
    QTextEdit::focusOutEvent(event);
    if (event->reason() == Qt::PopupFocusReason || event->reason() == Qt::ActiveWindowFocusReason)
        return;
    QTextCursor cursor = textCursor();
    cursor.clearSelection();
    setTextCursor(cursor);
}

void ReadingText::wheelEvent(QWheelEvent *event)
{
    // The page scrolls, unless there is something to scroll here.
    if (m_mostLines > 0 && verticalScrollBar()->maximum() > 0)
        QTextEdit::wheelEvent(event);
    else
        event->ignore();
}

void ReadingText::colour()
{
    const QPalette around = parentWidget() ? parentWidget()->palette() : QApplication::palette();
    QPalette own = around;
    own.setColor(QPalette::Text,
                 m_quiet ? Look::quiet(around) : around.color(QPalette::WindowText));
    // Telling the same again would be a change of palette again.
    if (own.color(QPalette::Text) != palette().color(QPalette::Text))
        setPalette(own);
}
