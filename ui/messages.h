// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/error.h"

#include <QString>

#include <functional>

class QWidget;

/// The few boxes that stand in front of a window. None of them blocks: each has its answer called.

/// What went wrong and what to do about it.
void showError(QWidget *window, const Error &error);
/// What was done, when no place in the window says it.
void showNote(QWidget *window, const QString &text);

/// A question whose yes cannot be taken back; no is the default, and what Esc means.
struct Question
{
    QString title; ///< also the box's first line: some systems show no title
    QString text;
    QString subject; ///< whose dossier it is, or nothing
    QString yes; ///< the verb: `Verwijder gesprek`
    QString no; ///< empty: *Annuleer*
};
void ask(QWidget *window, const Question &question, const std::function<void()> &onYes);

/// Whether what was filled in may be lost.
void askToDiscard(QWidget *window, const std::function<void()> &discard);
