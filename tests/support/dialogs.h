// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QLabel>
#include <QTest>
#include <QWidget>

/// A look at what a window of ours shows, by the names of its parts.

/// A part that can be seen now; the newest when there are more, for a box stands in front of what
/// it asks about.
template <typename Widget>
[[nodiscard]] Widget *visiblePart(const QWidget &window, const QString &name)
{
    const QList<Widget *> all = window.findChildren<Widget *>(name);
    for (auto part = all.crbegin(); part != all.crend(); ++part) {
        if ((*part)->isVisible())
            return *part;
    }
    return nullptr;
}

/// False when there is no such button, or it is off.
[[nodiscard]] inline bool clickPart(const QWidget &window, const char *name)
{
    auto *button = visiblePart<QAbstractButton>(window, QString::fromUtf8(name));
    if (!button || !button->isEnabled())
        return false;
    button->click();
    return true;
}

/// Chooses in a group of ours: `value` as the enumeration or the minutes have it.
[[nodiscard]] inline bool choosePart(const QWidget &window, const char *group, int value)
{
    const auto *choices = visiblePart<QWidget>(window, QString::fromUtf8(group));
    return choices && clickPart(*choices, qPrintable(QStringLiteral("choice%1").arg(value)));
}

/// Types over what is in a field, as a person does; false when it is not there.
[[nodiscard]] inline bool typeInto(const QWidget &window, const char *name, const QString &text)
{
    auto *field = visiblePart<QWidget>(window, QString::fromUtf8(name));
    if (!field)
        return false;
    QWidget *target = field->focusProxy() ? field->focusProxy() : field;
    target->setFocus();
    QTest::keyClick(target, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(target, Qt::Key_Delete);
    QTest::keyClicks(target, text);
    return true;
}

/// The sentences that stand in red or orange now, in the order in which they were made.
[[nodiscard]] inline QStringList messagesIn(const QWidget &window)
{
    QStringList all;
    for (const QLabel *label : window.findChildren<QLabel *>(QStringLiteral("message"))) {
        if (label->isVisible())
            all.append(label->text());
    }
    return all;
}

/// Those at one field, by the field's name outside the program.
[[nodiscard]] inline QStringList messagesAt(const QWidget &window, const char *field)
{
    const auto *place =
        visiblePart<QWidget>(window, QString::fromUtf8(field) + QStringLiteral("Message"));
    return place ? messagesIn(*place) : QStringList();
}
