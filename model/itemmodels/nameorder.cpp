// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/itemmodels/nameorder.h"

#include <QCollator>
#include <QLocale>

#include <algorithm>
#include <numeric>
#include <vector>

namespace {

/// One a thread: a collator may not be shared between threads, and takes long to make.
const QCollator &collator()
{
    static thread_local const QCollator dutch(QLocale(QLocale::Dutch, QLocale::Belgium));
    return dutch;
}

} // namespace

int NameOrder::compare(const QString &a, const QString &b)
{
    const int order = collator().compare(a, b);
    return order != 0 ? order : a.compare(b);
}

QList<int> NameOrder::sorted(int count, const std::function<QString(int)> &name)
{
    std::vector<QCollatorSortKey> keys;
    keys.reserve(std::size_t(count));
    for (int number = 0; number < count; ++number)
        keys.push_back(collator().sortKey(name(number)));
    QList<int> order(count);
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [&](int a, int b) {
        const int difference = keys[std::size_t(a)].compare(keys[std::size_t(b)]);
        return difference != 0 ? difference < 0 : name(a) < name(b);
    });
    return order;
}
