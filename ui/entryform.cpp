// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entryform.h"

#include "ui/findingboard.h"

#include <QEvent>

EntryForm::EntryForm(QWidget *parent)
    : FieldGrid(parent)
{
    addGeneralMessage();
}

void EntryForm::setFindings(const Findings &findings)
{
    board()->setFindings(findings);
}

bool EntryForm::goToFirstError()
{
    board()->revealAll();
    return board()->goToFirstError();
}

void EntryForm::startOver()
{
    board()->forget();
}

void EntryForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    FieldGrid::changeEvent(event);
}
