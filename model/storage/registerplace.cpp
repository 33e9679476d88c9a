// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/registerplace.h"

#include "model/storage/conflictcopies.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace {

using Kind = RegisterPlace::Kind;

/// A form of names, and whose folders or files have it.
struct Sign
{
    QRegularExpression form;
    QString service;
};

Sign sign(const char *form, const char *service)
{
    return {QRegularExpression(QString(u"\\A(?:" + QLatin1StringView(form) + u")\\z"),
                               QRegularExpression::CaseInsensitiveOption),
            QString::fromLatin1(service)};
}

/// Empty when it is nobody's.
QString serviceFor(const QString &name, const QList<Sign> &signs)
{
    const auto found = std::find_if(signs.cbegin(), signs.cend(), [&name](const Sign &sign) {
        return sign.form.match(name).hasMatch();
    });
    return found == signs.cend() ? QString() : found->service;
}

/// The folders that services make, as they call them: `Dropbox (De Brug)`, `OneDrive - De Brug`.
QString serviceOfFolder(const QString &name)
{
    static const QList<Sign> signs{sign("onedrive(?: ?-.*)?", "OneDrive"),
                                   sign("dropbox(?: ?[(-].*)?", "Dropbox"),
                                   sign("nextcloud[0-9]*(?: ?[(-].*)?", "Nextcloud"),
                                   sign("owncloud[0-9]*(?: ?[(-].*)?", "ownCloud"),
                                   sign("google ?drive(?: ?[(-].*)?", "Google Drive"),
                                   sign("icloud ?drive", "iCloud")};
    return serviceFor(name, signs);
}

/// Files that services leave in the folder they keep the same everywhere.
QString serviceOfMark(const QString &name)
{
    static const QList<Sign> signs{sign("\\.dropbox(?:\\.cache)?", "Dropbox"),
                                   sign("\\._?sync_[0-9a-z]+\\.db", "Nextcloud"),
                                   sign("\\.nextcloudsync\\.log", "Nextcloud"),
                                   sign("\\.owncloudsync\\.log", "ownCloud"),
                                   sign("\\.tmp\\.drive(?:down|up)load", "Google Drive"),
                                   sign("\\.stfolder", "Syncthing")};
    return serviceFor(name, signs);
}

bool isNetwork(const QString &fileSystem)
{
    static const QRegularExpression form(
        QStringLiteral("\\A(?:nfs[0-9]*|cifs|smb[0-9]*|smbfs|9p|afpfs|afs|ncpfs|davfs2?|webdav|ceph"
                       "|lustre|gfs2|ocfs2|glusterfs|vboxsf|prl_fs|fuse\\.(?:sshfs|davfs2?|rclone"
                       "|s3fs|smbnetfs|gvfsd-fuse|glusterfs|ceph|vmhgfs-fuse))\\z"),
        QRegularExpression::CaseInsensitiveOption);
    return form.match(fileSystem).hasMatch();
}

/// `//server/share/…`, also written `//?/UNC/server/share/…`.
bool isShareByName(const QString &path)
{
    static const QRegularExpression form(QStringLiteral("\\A//(?:[^/?.]|\\?/unc/)"),
                                         QRegularExpression::CaseInsensitiveOption);
    return form.match(path).hasMatch();
}

bool hasDrive(const QString &path)
{
    static const QRegularExpression form(QStringLiteral("\\A[A-Za-z]:/"));
    return form.match(path).hasMatch();
}

bool isInside(const QString &path, const QString &folder)
{
    const QString clean = QDir::cleanPath(QDir::fromNativeSeparators(folder));
    return !folder.isEmpty() && clean != QLatin1StringView("/")
        && path.startsWith(QString(clean + u'/'), Qt::CaseInsensitive);
}

/// By where macOS and Windows say that a service keeps its folder.
QString serviceBySystem(const QString &path, const PlaceProbe &probe)
{
    for (const char *name : {"OneDrive", "OneDriveCommercial", "OneDriveConsumer"}) {
        if (isInside(path, probe.variable(QString::fromLatin1(name))))
            return QStringLiteral("OneDrive");
    }
    if (isInside(path, QString(probe.home + QStringLiteral("/Library/Mobile Documents"))))
        return QStringLiteral("iCloud");
    const QString cloud = QString(probe.home + QStringLiteral("/Library/CloudStorage"));
    if (!isInside(path, cloud))
        return {};
    // `GoogleDrive-an@example.org`: whose it is does not matter here.
    const QString folder = path.sliced(cloud.size() + 1).section(u'/', 0, 0);
    const QString known = serviceOfFolder(folder);
    return known.isEmpty() ? folder.section(u'-', 0, 0) : known;
}

/// By the names of the folders that the file is in, and by what lies in them.
QString serviceByFolders(const QString &path, const PlaceProbe &probe)
{
    for (QString folder = path.section(u'/', 0, -2); folder.contains(u'/');
         folder = folder.section(u'/', 0, -2)) {
        if (const QString service = serviceOfFolder(folder.section(u'/', -1)); !service.isEmpty())
            return service;
        const QStringList names = probe.namesIn(folder);
        for (const QString &name : names) {
            // Dropbox keeps its settings by the same name in everybody's own folder.
            const bool isSetting = folder == probe.home && name == QLatin1StringView(".dropbox");
            const QString service = isSetting ? QString() : serviceOfMark(name);
            if (!service.isEmpty())
                return service;
        }
    }
    // Google's drive of its own on Windows: G:/Mijn Drive/…
    static const QList<Sign> drives{sign("[a-z]:/(?:my|mijn|mon) drive", "Google Drive")};
    return serviceFor(path.section(u'/', 0, 1), drives);
}

QString serviceOf(const QString &path, const PlaceProbe &probe)
{
    const QString service = serviceBySystem(path, probe);
    return service.isEmpty() ? serviceByFolders(path, probe) : service;
}

} // namespace

RegisterPlace registerPlace(const QString &path, const PlaceProbe &probe)
{
    const QString asGiven = QDir::fromNativeSeparators(path);
    const bool byName = probe.windowsPaths && isShareByName(asGiven);
    const bool isWhole = byName || (probe.windowsPaths && hasDrive(asGiven));
    const QString absolute = isWhole ? asGiven : QFileInfo(asGiven).absoluteFilePath();
    const QString real = probe.withoutLinks(absolute);
    const QString place = QDir::cleanPath(real.isEmpty() ? absolute : real);
    const QString folder = QFileInfo(place).path();

    RegisterPlace found;
    const QString fileSystem = probe.fileSystem(folder);
    // Who synchronises tells more than how it gets there.
    found.service = serviceOf(place, probe);
    if (found.service.isEmpty() && place != absolute)
        found.service = serviceOf(QDir::cleanPath(absolute), probe);
    if (!found.service.isEmpty()) {
        found.kind = Kind::SyncedFolder;
    } else if (byName || isNetwork(fileSystem)) {
        found.kind = Kind::NetworkShare;
        found.service = byName ? QStringLiteral("smb") : fileSystem;
    }
    found.conflictCopies =
        conflictCopiesOf(QFileInfo(place).fileName(), probe.namesIn(folder), found.service);
    return found;
}
