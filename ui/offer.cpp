// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/offer.h"

#include <QAbstractButton>

void offer(QAbstractButton &button, const QString &whyNot)
{
    button.setEnabled(whyNot.isEmpty());
    button.setToolTip(whyNot);
    button.setAccessibleDescription(whyNot);
}
