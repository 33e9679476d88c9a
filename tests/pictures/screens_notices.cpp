// SPDX-License-Identifier: GPL-3.0-or-later
// What is on the pictures of a register that cannot be written, or is in danger.
#include "model/chequeregister/backups.h"
#include "tests/pictures/gallery.h"

void Gallery::notices()
{
    // Somebody on another computer has it.
    m_fixture.window.reset();
    const QString lock = QString(m_fixture.path() + QStringLiteral(".lock"));
    QFile file(lock);
    if (!file.open(QIODevice::WriteOnly) || file.write("4711\nloopbaancheques\nbalie\n\n\n") < 0)
        qFatal("no lock");
    file.close();
    m_fixture.open();
    take(QStringLiteral("read-only"));
    openDossier(GuidanceStatus::InUse);
    take(QStringLiteral("read-only-dossier"));
    m_fixture.window.reset();
    QFile::remove(lock);

    // In a folder that is synchronised, with the folder of its backups out of order.
    m_fixture.options.placeOf = [](const QString &) {
        return RegisterPlace{RegisterPlace::Kind::SyncedFolder,
                             QStringLiteral("OneDrive"),
                             {QStringLiteral("register-BALIE.sqlite")}};
    };
    const QString backups = Backups::folderOf(m_fixture.path());
    QDir(backups).removeRecursively();
    QFile inTheWay(backups);
    if (!inTheWay.open(QIODevice::WriteOnly))
        qFatal("no file in the way");
    inTheWay.close();
    m_fixture.open();
    take(QStringLiteral("place-and-backup"));
    m_fixture.window->resize(1024, 700);
    take(QStringLiteral("place-and-backup-1024x700"));
    QFile::remove(backups);

    // Gone while it was open.
    m_fixture.options.placeOf = [](const QString &) { return RegisterPlace{}; };
    m_fixture.open();
    const QString aside = QString(m_fixture.path() + QStringLiteral(".aside"));
    QFile::rename(m_fixture.path(), aside);
    m_fixture.cheques().lookAround();
    take(QStringLiteral("moved"));
    QFile::rename(aside, m_fixture.path());
    m_fixture.cheques().lookAround();
}
