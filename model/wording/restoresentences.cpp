// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/wording/restoresentences.h"

#include "model/rules/backuprules.h"
#include "model/wording/formats.h"

#include <QCoreApplication>
#include <QDateTime>

namespace {

struct Sentence
{
    Q_DECLARE_TR_FUNCTIONS(RestoreSentences)
};

/// `3 dossiers, 2 bestellingen, 1 betaling`
QString counted(int dossiers, qint64 orders, qint64 payments)
{
    QStringList parts;
    if (dossiers > 0)
        parts.append(Sentence::tr("%n dossier(s)", nullptr, dossiers));
    if (orders > 0)
        parts.append(Sentence::tr("%n order(s)", nullptr, int(orders)));
    if (payments > 0)
        parts.append(Sentence::tr("%n payment(s)", nullptr, int(payments)));
    // A number and what it counts stay on one line.
    for (QString &part : parts)
        part.replace(u' ', QChar::Nbsp);
    return parts.join(QStringLiteral(", "));
}

QString lost(const RestorePreview &preview)
{
    return counted(losingDossiers(preview), preview.orders.lost, preview.payments.lost);
}

QString comingBack(const RestorePreview &preview)
{
    return counted(gainingDossiers(preview), preview.orders.comesBack, preview.payments.comesBack);
}

QString ofEarlier(const RestorePreview &preview)
{
    const QString what = lost(preview);
    return what.isEmpty() ? Sentence::tr("No dossier, order or payment has changed since then.")
                          : Sentence::tr("What you registered after that is lost: %1.").arg(what);
}

QString ofLater(const RestorePreview &preview)
{
    const QString what = comingBack(preview);
    return what.isEmpty() ? Sentence::tr("It holds all that is in the register. Nothing is lost.")
                          : Sentence::tr("It holds all that is in the register, and more. Nothing "
                                         "is lost, and this comes back: %1.")
                                .arg(what);
}

QString ofDiverged(const RestorePreview &preview)
{
    const QString away = lost(preview);
    const QString back = comingBack(preview);
    QStringList all{Sentence::tr(
        "The register and this backup each went on by themselves, as after an earlier restore.")};
    all.append(away.isEmpty() ? Sentence::tr("No dossier, order or payment is lost.")
                              : Sentence::tr("What only the register has is lost: %1.").arg(away));
    if (!back.isEmpty())
        all.append(Sentence::tr("What only the backup has comes back: %1.").arg(back));
    return all.join(u' ');
}

QString ofOther(const RestorePreview &preview)
{
    QStringList all{Sentence::tr("Take care: this is a backup of another register. Nothing of the "
                                 "present register is in it.")};
    if (const QString away = lost(preview); !away.isEmpty())
        all.append(Sentence::tr("All of it makes way: %1.").arg(away));
    return all.join(u' ');
}

} // namespace

QString toWords(DossierChange change)
{
    switch (change) {
    case DossierChange::Lost:
        return Sentence::tr("Is lost");
    case DossierChange::GoesBack:
        return Sentence::tr("Goes back to how it was");
    case DossierChange::GoesForward:
        return Sentence::tr("Gets the changes of the backup");
    case DossierChange::Replaced:
        return Sentence::tr("Is replaced by that of the backup");
    case DossierChange::ComesBack:
        return Sentence::tr("Comes back");
    }
    return {};
}

QString ageSentence(const RestorePreview &preview, const BackupFile &backup)
{
    if (backup.day.isValid())
        return Sentence::tr("This backup is of %1.").arg(formatMoment(backup.day, backup.time));
    const LastEvent &last = preview.backup.last;
    if (!last.on.isValid())
        return Sentence::tr("Nothing was ever registered in this backup.");
    const QTime time = QDateTime::fromMSecsSinceEpoch(last.at.utcMilliseconds).time();
    return Sentence::tr("The last change in this backup is of %1.")
        .arg(formatMoment(last.on, time));
}

QString consequence(const RestorePreview &preview)
{
    switch (preview.relation) {
    case BackupRelation::Same:
        return Sentence::tr("It holds the same as the register. Restoring it only makes sense when "
                            "the register is damaged.");
    case BackupRelation::Earlier:
        return ofEarlier(preview);
    case BackupRelation::Later:
        return ofLater(preview);
    case BackupRelation::Diverged:
        return ofDiverged(preview);
    case BackupRelation::OtherRegister:
        return ofOther(preview);
    case BackupRelation::CurrentUnreadable:
        return Sentence::tr("The present register cannot be read, so it cannot be said what would "
                            "be lost. What you registered after that is not in the backup.");
    case BackupRelation::CurrentMissing:
        return Sentence::tr("The register itself is gone. What you registered after that is not in "
                            "the backup.");
    }
    return {};
}
