// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/backupname.h"

#include "model/storage/registerfile.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <array>
#include <tuple>

namespace {

// Dutch, for whoever looks into the folder.
struct KindName
{
    BackupKind kind;
    QLatin1StringView text;
};
constexpr std::array kindNames{
    KindName{BackupKind::Session, QLatin1StringView("")},
    KindName{BackupKind::BeforeUpdate, QLatin1StringView(" voor-bijwerken")},
    KindName{BackupKind::BeforeRestore, QLatin1StringView(" voor-terugzetten")},
};

auto orderOf(const BackupFile &file)
{
    return std::make_tuple(file.day, file.time, file.number);
}

} // namespace

QString BackupName::stemOf(const QString &registerPath)
{
    const QFileInfo info(RegisterFile::placeOf(registerPath));
    const QString base = info.completeBaseName();
    QString stem = (base.isEmpty() ? info.fileName() : base).left(40);
    if (!stem.isEmpty() && stem.back().isHighSurrogate())
        stem.chop(1);
    return stem;
}

QString BackupName::write(const QString &stem, const BackupFile &file)
{
    QString name = QString(stem + file.day.toString(QStringLiteral(" yyyy-MM-dd"))
                           + file.time.toString(QStringLiteral(" HHmmss")));
    for (const KindName &known : kindNames) {
        if (known.kind == file.kind)
            name += known.text;
    }
    if (file.number > 1)
        name += QStringLiteral(" (%1)").arg(file.number);
    return QString(name + QStringLiteral(".sqlite"));
}

std::optional<BackupFile> BackupName::read(const QString &stem, const QString &name)
{
    static const QRegularExpression form(
        QStringLiteral("^ (\\d{4}-\\d\\d-\\d\\d) (\\d{6})( [a-z-]+)?(?: \\((\\d{1,4})\\))?"
                       "\\.sqlite$"));
    if (!name.startsWith(stem))
        return std::nullopt;
    const QRegularExpressionMatch match = form.match(name.sliced(stem.size()));
    if (!match.hasMatch())
        return std::nullopt;
    BackupFile file;
    file.day = QDate::fromString(match.captured(1), Qt::ISODate);
    file.time = QTime::fromString(match.captured(2), QStringLiteral("HHmmss"));
    if (match.hasCaptured(4))
        file.number = match.captured(4).toInt();
    for (const KindName &known : kindNames) {
        if (match.captured(3) == known.text)
            file.kind = known.kind;
    }
    // Only as write() writes it.
    if (!file.day.isValid() || !file.time.isValid() || write(stem, file) != name)
        return std::nullopt;
    return file;
}

bool BackupName::isNewer(const BackupFile &a, const BackupFile &b)
{
    return orderOf(a) > orderOf(b);
}
