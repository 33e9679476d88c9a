// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/zipsizes.h"

#include <QtEndian>

#include <algorithm>

namespace {

// The end of a zip: its mark, and where in it things stand.
constexpr char endMark[] = "PK\x05\x06";
constexpr qint64 endLength = 22;
constexpr qint64 longestComment = 0xFFFF;
constexpr qsizetype countAt = 10;
constexpr qsizetype listLengthAt = 12;
constexpr qsizetype listAt = 16;

// An entry of its list.
constexpr char entryMark[] = "PK\x01\x02";
constexpr qsizetype entryLength = 46; ///< and then name, extra field and comment
constexpr qsizetype sizeAt = 24;
constexpr qsizetype nameLengthAt = 28;
constexpr qsizetype extraLengthAt = 30;
constexpr qsizetype commentLengthAt = 32;

template <typename T> T read(QByteArrayView bytes, qsizetype place)
{
    return qFromLittleEndian<T>(bytes.constData() + place);
}

} // namespace

QHash<QByteArray, quint32> unpackedSizes(QIODevice &zip)
{
    const qint64 tailAt = std::max<qint64>(0, zip.size() - endLength - longestComment);
    if (!zip.seek(tailAt))
        return {};
    const QByteArray tail = zip.readAll();
    const qsizetype end = tail.lastIndexOf(endMark);
    if (end < 0 || tail.size() - end < endLength)
        return {};
    const auto count = read<quint16>(tail, end + countAt);
    const auto length = read<quint32>(tail, end + listLengthAt);
    const auto listStart = read<quint32>(tail, end + listAt);
    if (listStart >= zip.size() || !zip.seek(listStart))
        return {};
    const QByteArray list = zip.read(length);
    QHash<QByteArray, quint32> sizes;
    qsizetype at = 0;
    for (int entry = 0; entry < count; ++entry) {
        if (list.size() - at < entryLength || list.mid(at, 4) != entryMark)
            return {};
        const auto nameLength = read<quint16>(list, at + nameLengthAt);
        sizes.insert(list.mid(at + entryLength, nameLength), read<quint32>(list, at + sizeAt));
        at += entryLength + nameLength + read<quint16>(list, at + extraLengthAt)
            + read<quint16>(list, at + commentLengthAt);
    }
    return at == list.size() ? sizes : QHash<QByteArray, quint32>();
}
