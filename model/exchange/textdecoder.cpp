// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/textdecoder.h"

#include <QUtf8StringView>

#include <array>

namespace {

// 0x80 to 0x9F; Qt has no codec for it without ICU. The five bytes that mean nothing become the
// control characters of the same number, which the rules refuse in names.
constexpr std::array<char16_t, 32> windows1252{
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x008D, 0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178,
};

QString fromWindows1252(const QByteArray &bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text) {
        if (c >= u'\x80' && c <= u'\x9F')
            c = windows1252[c.unicode() - 0x80U];
    }
    return text;
}

enum class ByteOrder { LittleEndian, BigEndian };

QString fromUtf16(QByteArrayView bytes, ByteOrder order)
{
    const qsizetype highByte = order == ByteOrder::LittleEndian ? 1 : 0;
    QString text(bytes.size() / 2, Qt::Uninitialized);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const auto high = static_cast<uchar>(bytes[2 * i + highByte]);
        const auto low = static_cast<uchar>(bytes[2 * i + 1 - highByte]);
        text[i] = QChar(low, high);
    }
    return text;
}

Error brokenPromise(const char *encoding)
{
    return {ErrorCode::FileFormUnknown,
            {},
            QString(QStringLiteral("not ") + QLatin1StringView(encoding))};
}

} // namespace

Result<QString> decodedText(const QByteArray &bytes)
{
    const bool isLittleEndian = bytes.startsWith("\xFF\xFE");
    if (isLittleEndian || bytes.startsWith("\xFE\xFF")) {
        if (bytes.size() % 2 != 0)
            return brokenPromise("UTF-16");
        return fromUtf16(QByteArrayView(bytes).sliced(2),
                         isLittleEndian ? ByteOrder::LittleEndian : ByteOrder::BigEndian);
    }
    const bool isMarked = bytes.startsWith("\xEF\xBB\xBF");
    if (QUtf8StringView(bytes).isValidUtf8())
        return QString::fromUtf8(bytes);
    if (isMarked)
        return brokenPromise("UTF-8");
    return fromWindows1252(bytes);
}
