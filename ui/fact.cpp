// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fact.h"

#include "ui/tonedlabel.h"

#include <QGridLayout>

void Fact::tell(const QString &nameText, const QString &valueText) const
{
    name->setText(nameText);
    value->setAccessibleName(nameText);
    value->tell(valueText);
}

void Fact::setVisible(bool visible) const
{
    name->setVisible(visible);
    value->setVisible(visible);
}

Fact addFact(QGridLayout *grid, int row, int column, const QString &objectName,
             ReadingText::Copying copying)
{
    Fact fact{addFactName(grid, row, column), new ReadingText(copying, grid->parentWidget())};
    fact.value->setObjectName(objectName);
    fact.name->setBuddy(fact.value);
    grid->addWidget(fact.value, row, column + 1, Qt::AlignTop);
    return fact;
}

TonedLabel *addFactName(QGridLayout *grid, int row, int column)
{
    auto *name = new TonedLabel(TonedLabel::Tone::Quiet, grid->parentWidget());
    name->setWordWrap(false);
    grid->addWidget(name, row, column, Qt::AlignTop);
    return name;
}
