// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/formulaguard.h"

namespace {

bool needsGuard(QStringView text)
{
    qsizetype first = 0;
    while (first < text.size() && text.at(first) == u'\'')
        ++first;
    return first < text.size() && QStringView(u"=+-@\t\r\n").contains(text.at(first));
}

} // namespace

QString guarded(const QString &text)
{
    return needsGuard(text) ? QString(u'\'' + text) : text;
}

QString unguarded(const QString &cell)
{
    if (cell.startsWith(u'\'') && needsGuard(QStringView(cell).sliced(1)))
        return cell.sliced(1);
    return cell;
}
