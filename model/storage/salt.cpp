// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/salt.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <array>

QString newSalt()
{
    std::array<quint32, 4> words{};
    QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
    const QByteArray bytes(reinterpret_cast<const char *>(words.data()), sizeof(words));
    return QString::fromLatin1(bytes.toHex());
}

QString saltedDigest(const QString &salt, const QString &text)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(salt.toUtf8());
    hash.addData(text.toUtf8());
    return QString::fromLatin1(hash.result().toHex());
}

QString erasedSalt()
{
    return QString(32, u'0');
}

QString erasedText()
{
    return QStringLiteral("*");
}

QString erasedInSql()
{
    return QStringLiteral("c.name_salt = '%1'").arg(erasedSalt());
}
