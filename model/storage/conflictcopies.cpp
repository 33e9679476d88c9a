// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/conflictcopies.h"

#include <QRegularExpression>

#include <algorithm>

namespace {

/// What stands between the name and its ending.
using Addition = QRegularExpression;

Addition addition(const char *form,
                  Addition::PatternOptions options = Addition::CaseInsensitiveOption)
{
    return Addition(QString(u"\\A(?:" + QLatin1StringView(form) + u")\\z"), options);
}

/// Whoever puts files aside.
const QList<Addition> &everybodysAdditions()
{
    static const QList<Addition> additions{
        // Dropbox and Nextcloud, in the languages they have: (An's conflicted copy 2026-03-03)
        addition(" ?\\([^()]*(?:conflict|conflit|konflikt)[^()]*\\)"),
        addition("_conflict-[0-9]{8}-[0-9]{6}"), // ownCloud
        addition("\\.sync-conflict-[0-9]{8}-[0-9]{6}(?:-[0-9a-z]+)?"), // Syncthing
        addition(" ?\\([0-9]{1,3}\\)"), // Google Drive
        addition("-(?:desktop|laptop|pc|win)-[0-9a-z]+"), // OneDrive: computers that nobody named
    };
    return additions;
}

QList<Addition> additionsOf(const QString &service)
{
    static const Addition computer =
        addition("-(?=[^A-Z]*[A-Z])[0-9A-Za-z-]{1,30}", Addition::NoPatternOption);
    static const Addition number = addition(" [0-9]{1,2}");
    QList<Addition> additions = everybodysAdditions();
    if (service == QLatin1StringView("OneDrive"))
        additions.append(computer);
    if (service == QLatin1StringView("iCloud"))
        additions.append(number);
    return additions;
}

/// A copy of the file `original` has its name and its ending, and something known in between.
bool isCopyOf(const QString &original, const QString &name, const QList<Addition> &additions)
{
    const qsizetype dot = original.lastIndexOf(u'.');
    const QString stem = original.left(dot);
    const QString ending = dot < 0 ? QString() : original.mid(dot);
    if (name.size() <= original.size() || !name.startsWith(stem, Qt::CaseInsensitive)
        || !name.endsWith(ending, Qt::CaseInsensitive))
        return false;
    const QString between = name.sliced(stem.size(), name.size() - original.size());
    return std::any_of(additions.cbegin(), additions.cend(),
                       [&between](const Addition &form) { return form.match(between).hasMatch(); });
}

} // namespace

QStringList conflictCopiesOf(const QString &name, const QStringList &names, const QString &service)
{
    const QList<Addition> additions = additionsOf(service);
    const QStringList originals{name, QString(name + QStringLiteral("-journal")),
                                QString(name + QStringLiteral(".lock"))};
    QStringList copies;
    for (const QString &candidate : names) {
        if (!originals.contains(candidate, Qt::CaseInsensitive)
            && std::any_of(originals.cbegin(), originals.cend(), [&](const QString &original) {
                   return isCopyOf(original, candidate, additions);
               }))
            copies.append(candidate);
    }
    copies.sort();
    return copies;
}
