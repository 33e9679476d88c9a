// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/findingboard.h"

#include "ui/fieldmessage.h"

#include <QFocusEvent>
#include <QPushButton>
#include <QVariant>

#include <algorithm>

namespace {

constexpr char fieldProperty[] = "findingField";

/// What a screen reader reads when the editor has the focus.
QWidget *focusOf(QWidget *editor)
{
    return editor->focusProxy() ? editor->focusProxy() : editor;
}

} // namespace

FindingBoard::FindingBoard(QObject *parent)
    : QObject(parent)
{
}

void FindingBoard::place(Field field, FieldMessage *message, QWidget *editor)
{
    message->setObjectName(QString(nameOf(field) + QStringLiteral("Message")));
    m_places.append({field, message, editor, nullptr, {}});
    if (!editor)
        return;
    QList<QWidget *> parts = editor->findChildren<QWidget *>();
    parts.append(editor);
    for (QWidget *part : std::as_const(parts)) {
        part->setProperty(fieldProperty, int(field));
        part->installEventFilter(this);
    }
}

void FindingBoard::readGeneralAt(QWidget *editor)
{
    for (Place &place : m_places) {
        if (place.field == Field::None)
            place.editor = editor;
    }
}

void FindingBoard::setFindings(const Findings &findings)
{
    m_findings = findings;
    tell();
}

void FindingBoard::leave(Field field)
{
    m_left.insert(int(field));
    tell();
}

void FindingBoard::revealAll()
{
    m_allRevealed = true;
    tell();
}

void FindingBoard::forget()
{
    m_left.clear();
    m_allRevealed = false;
    setFindings({});
}

bool FindingBoard::goToFirstError()
{
    for (const Place &place : std::as_const(m_places)) {
        if (!place.editor || !hasErrors(place.message->findings()))
            continue;
        place.editor->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return false;
}

bool FindingBoard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        // A menu, a list of names or another window comes in front: nobody is done yet.
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason)
            leave(static_cast<Field>(watched->property(fieldProperty).toInt()));
    }
    return QObject::eventFilter(watched, event);
}

bool FindingBoard::isPlaced(Field field) const
{
    return std::any_of(m_places.cbegin(), m_places.cend(),
                       [field](const Place &place) { return place.field == field; });
}

bool FindingBoard::isTold(const Finding &finding) const
{
    if (m_allRevealed || finding.severity != Severity::Error)
        return true;
    return m_left.contains(int(finding.field)) && !saysMissing(finding);
}

void FindingBoard::tell()
{
    for (const Place &place : std::as_const(m_places)) {
        Findings here;
        for (const Finding &finding : std::as_const(m_findings)) {
            const Field field = isPlaced(finding.field) ? finding.field : Field::None;
            if (field == place.field && isTold(finding))
                here.append(finding);
        }
        place.message->setFindings(here);
    }
    for (Place &place : m_places) {
        if (place.editor && place.field != Field::None)
            describe(place);
    }
}

QString FindingBoard::textAt(const QWidget *editor) const
{
    QStringList texts;
    for (const Place &place : m_places) {
        if (place.editor == editor && !place.message->findings().isEmpty())
            texts.append(place.message->text());
    }
    return texts.join(u' ');
}

void FindingBoard::describe(Place &place) const
{
    QWidget *reader = focusOf(place.editor);
    if (reader != place.reader) {
        // In a group of choices another one has the focus now: the old one keeps nothing.
        if (place.reader)
            place.reader->setAccessibleDescription(place.description);
        place.reader = reader;
        place.description = reader->accessibleDescription();
    }
    const QString wanted = QString(textAt(place.editor) + u' ' + place.description).trimmed();
    if (reader->accessibleDescription() != wanted)
        reader->setAccessibleDescription(wanted);
    // What a message offers is the next stop after its field.
    QWidget *before = reader;
    for (QPushButton *button : place.message->findChildren<QPushButton *>()) {
        QWidget::setTabOrder(before, button);
        before = button;
    }
}
