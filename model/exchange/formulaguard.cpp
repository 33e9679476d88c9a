// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/formulaguard.h"

bool needsGuard(QByteArrayView text)
{
    qsizetype first = 0;
    while (first < text.size() && text.at(first) == '\'')
        ++first;
    return first < text.size() && QByteArrayView("=+-@\t\r\n").contains(text.at(first));
}

QString guarded(const QString &text)
{
    return needsGuard(text.toUtf8()) ? QString(u'\'' + text) : text;
}

QString unguarded(const QString &cell)
{
    if (cell.startsWith(u'\'') && needsGuard(QStringView(cell).sliced(1).toUtf8()))
        return cell.sliced(1);
    return cell;
}
