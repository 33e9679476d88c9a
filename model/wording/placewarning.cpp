// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/wording/placewarning.h"

#include "model/wording/printable.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

struct PlaceText
{
    Q_DECLARE_TR_FUNCTIONS(PlaceWarning)
};

QString warningOf(RegisterPlace::Kind kind, const QString &service)
{
    switch (kind) {
    case RegisterPlace::Kind::Local:
        break;
    case RegisterPlace::Kind::NetworkShare:
        return PlaceText::tr("This register is on a network share (%1), where it can be damaged or "
                             "two people can write in it at once. Keep it on the disk of this "
                             "computer, and only its backups on the share.")
            .arg(service);
    case RegisterPlace::Kind::SyncedFolder:
        return PlaceText::tr("This register is in a folder that %1 synchronises, where it can be "
                             "damaged or fall apart in two. Keep it in a folder that stays on this "
                             "computer, and only its backups in the one of %1.")
            .arg(service);
    }
    return {};
}

QString conflictsIn(const QStringList &copies)
{
    constexpr qsizetype mostNamed = 3;
    if (copies.isEmpty())
        return {};
    QStringList named;
    for (const QString &copy : copies.first(std::min(copies.size(), mostNamed)))
        named.append(excerpt(copy));
    if (copies.size() > mostNamed)
        named.append(QStringLiteral("…"));
    return PlaceText::tr("%n file(s) beside the register look like a conflict copy: %1. Find out "
                         "which of them holds your latest work before you remove one.",
                         nullptr, int(copies.size()))
        .arg(named.join(QStringLiteral(", ")));
}

} // namespace

QString placeWarning(const RegisterPlace &place)
{
    QStringList sentences{warningOf(place.kind, printable(place.service)),
                          conflictsIn(place.conflictCopies)};
    sentences.removeAll(QString());
    return sentences.join(u' ');
}
