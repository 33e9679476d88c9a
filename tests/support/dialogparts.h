// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/findings.h"
#include "ui/fieldmessage.h"

#include <QMessageBox>
#include <QPushButton>
#include <QTest>

/// Dialogs as a test drives them: by the names of their parts.

template <typename T> [[nodiscard]] T *part(const QWidget *window, const char *name)
{
    T *found = window->findChild<T *>(QString::fromLatin1(name));
    if (!found)
        qFatal("no %s", name);
    return found;
}

/// Types it in place of what stood there.
inline void retype(const QWidget *window, const char *name, const QString &text)
{
    auto *named = part<QWidget>(window, name);
    QWidget *editor = named->focusProxy() ? named->focusProxy() : named;
    editor->setFocus();
    QTest::keyClick(editor, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(editor, Qt::Key_Delete);
    QTest::keyClicks(editor, text);
}

inline void press(const QWidget *window, const char *name)
{
    part<QPushButton>(window, name)->click();
}

/// What is said at a field; nothing while it is not seen.
[[nodiscard]] inline QStringList saidAt(const QWidget *window, Field field)
{
    const QString name = QString(nameOf(field) + QStringLiteral("Message"));
    const auto *message = part<FieldMessage>(window, name.toLatin1().constData());
    QStringList rules;
    for (const Finding &finding : message->findings())
        rules.append(nameOf(finding.rule));
    return message->isVisibleTo(window) ? rules : QStringList();
}

/// The box in front of the window: `question`, `note` or `error`; null when there is none.
[[nodiscard]] inline QMessageBox *boxOver(const QWidget *window, const char *name)
{
    const QList<QMessageBox *> boxes =
        window->findChildren<QMessageBox *>(QString::fromLatin1(name), Qt::FindDirectChildrenOnly);
    for (QMessageBox *box : boxes) {
        if (box->isVisible())
            return box;
    }
    return nullptr;
}

/// Presses a key where the focus is.
inline void pressKey(const QWidget *window, Qt::Key key,
                     Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QWidget *focus = window->focusWidget();
    QTest::keyClick(focus ? focus : const_cast<QWidget *>(window), key, modifiers);
}
