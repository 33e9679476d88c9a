// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/registerplace.h"
#include "model/wording/language.h"
#include "model/wording/placewarning.h"
#include "tests/support/registers.h"
#include "tests/support/testcase.h"

#include <QCoreApplication>

namespace {

using Kind = RegisterPlace::Kind;

/// A machine that exists in a test only.
struct Machine
{
    QString fileSystem = QStringLiteral("ext4");
    QHash<QString, QString> variables;
    QHash<QString, QStringList> folders; ///< what is in them; any other is empty
    QHash<QString, QString> links; ///< and where they lead
    QString home = QStringLiteral("/home/an");
    bool windowsPaths = false;

    [[nodiscard]] PlaceProbe asProbe() const
    {
        return {[this](const QString &) { return fileSystem; },
                [this](const QString &name) { return variables.value(name); },
                [this](const QString &folder) { return folders.value(folder); },
                [this](const QString &path) { return links.value(path, path); },
                home,
                windowsPaths};
    }
};

void addColumns()
{
    QTest::addColumn<Machine>("machine");
    QTest::addColumn<QString>("path");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("service");
}

void row(const char *name, const Machine &machine, const char *path, Kind kind,
         const char *service = "")
{
    QTest::newRow(name) << machine << QString::fromUtf8(path) << kind << QString::fromUtf8(service);
}

void localPlaces()
{
    row("an ordinary folder", {}, "/home/an/.local/share/loopbaancheques/register.sqlite",
        Kind::Local);
    row("a file of that name", {}, "/home/an/Dropbox.sqlite", Kind::Local);
    row("a folder of nearly that name", {}, "/home/an/OneDriver/register.sqlite", Kind::Local);
    row("Dropbox's settings in the own folder",
        {.folders = {{QStringLiteral("/home/an"), {QStringLiteral(".dropbox")}}}},
        "/home/an/Documenten/register.sqlite", Kind::Local);
    row("a variable that is a part of the name",
        {.variables = {{QStringLiteral("OneDrive"), QStringLiteral("/data/One")}}},
        "/data/OneTwo/register.sqlite", Kind::Local);
    row("an empty variable", {.variables = {{QStringLiteral("OneDrive"), QString()}}},
        "/data/register.sqlite", Kind::Local);
    row("a variable that is the root",
        {.variables = {{QStringLiteral("OneDrive"), QStringLiteral("/")}}}, "/data/register.sqlite",
        Kind::Local);
    row("two slashes where they mean nothing", {}, "//server/share/register.sqlite", Kind::Local);
    row("Windows' long way to write a path", {.windowsPaths = true}, "//?/C:/data/register.sqlite",
        Kind::Local);
    for (const char *type : {"ext4", "btrfs", "xfs", "tmpfs", "apfs", "NTFS", "exfat", "fuseblk",
                             "fuse.gocryptfs", "overlay", ""})
        row(QByteArray("file system ").append(type).constData(),
            {.fileSystem = QString::fromLatin1(type)}, "/data/register.sqlite", Kind::Local);
}

void shares()
{
    for (const char *type :
         {"nfs", "nfs4", "cifs", "smb2", "smb3", "smbfs", "9p", "fuse.sshfs", "davfs",
          "fuse.davfs2", "afpfs", "webdav", "vboxsf", "fuse.rclone", "fuse.gvfsd-fuse", "ceph"})
        row(QByteArray("file system ").append(type).constData(),
            {.fileSystem = QString::fromLatin1(type)}, "/mnt/data/register.sqlite",
            Kind::NetworkShare, type);
    const Machine windows{.fileSystem = QStringLiteral("NTFS"), .windowsPaths = true};
    row("a share by its name", windows, "//server/share/register.sqlite", Kind::NetworkShare,
        "smb");
    row("written the long way", windows, "//?/UNC/server/share/register.sqlite", Kind::NetworkShare,
        "smb");
}

void oneDrives()
{
    for (const char *name : {"OneDrive", "OneDriveCommercial", "OneDriveConsumer"}) {
        row(name, {.variables = {{QString::fromLatin1(name), QStringLiteral("/Users/an/Werk/")}}},
            "/Users/an/werk/2026/register.sqlite", Kind::SyncedFolder, "OneDrive");
        row(QByteArray(name).append(" is elsewhere").constData(),
            {.variables = {{QString::fromLatin1(name), QStringLiteral("/Users/an/Werk")}}},
            "/Users/an/register.sqlite", Kind::Local);
    }
    for (const char *folder : {"OneDrive", "onedrive", "OneDrive - De Brug vzw"})
        row(folder, {},
            QByteArray("/Users/an/").append(folder).append("/a/register.sqlite").constData(),
            Kind::SyncedFolder, "OneDrive");
}

void foldersByName()
{
    const auto folder = [](const char *name, const char *service) {
        row(name, {}, QByteArray("/data/").append(name).append("/register.sqlite").constData(),
            Kind::SyncedFolder, service);
    };
    folder("Dropbox", "Dropbox");
    folder("Dropbox (De Brug)", "Dropbox");
    folder("Nextcloud", "Nextcloud");
    folder("Nextcloud2", "Nextcloud");
    folder("ownCloud", "ownCloud");
    folder("Google Drive", "Google Drive");
    folder("GoogleDrive", "Google Drive");
    folder("iCloudDrive", "iCloud");
    row("Google's drive on Windows", {.fileSystem = QStringLiteral("FAT32"), .windowsPaths = true},
        "G:/Mijn Drive/register.sqlite", Kind::SyncedFolder, "Google Drive");
    row("iCloud on a Mac", {.fileSystem = QStringLiteral("apfs")},
        "/home/an/Library/Mobile Documents/com~apple~CloudDocs/register.sqlite", Kind::SyncedFolder,
        "iCloud");
    const auto cloud = [](const char *name, const char *service) {
        row(QByteArray("on a Mac: ").append(name).constData(), {},
            QByteArray("/home/an/Library/CloudStorage/")
                .append(name)
                .append("/register.sqlite")
                .constData(),
            Kind::SyncedFolder, service);
    };
    cloud("OneDrive-Persoonlijk", "OneDrive");
    cloud("GoogleDrive-an@example.org", "Google Drive");
    cloud("Dropbox", "Dropbox");
    cloud("Box-Box", "Box");
}

void foldersByMark()
{
    const auto mark = [](const char *name, const char *service) {
        row(name,
            {.folders = {{QStringLiteral("/data/werk"),
                          {QStringLiteral("a.txt"), QString::fromLatin1(name)}}}},
            "/data/werk/2026/brug/register.sqlite", Kind::SyncedFolder, service);
    };
    mark(".dropbox", "Dropbox");
    mark(".dropbox.cache", "Dropbox");
    mark(".sync_1a2b3c4d5e6f.db", "Nextcloud");
    mark("._sync_1a2b3c4d5e6f.db", "Nextcloud");
    mark(".nextcloudsync.log", "Nextcloud");
    mark(".owncloudsync.log", "ownCloud");
    mark(".tmp.driveupload", "Google Drive");
    mark(".stfolder", "Syncthing");
    row("the register's own folder",
        {.folders = {{QStringLiteral("/data"), {QStringLiteral(".dropbox")}}}},
        "/data/register.sqlite", Kind::SyncedFolder, "Dropbox");
    row("in the own folder",
        {.folders = {{QStringLiteral("/home/an"), {QStringLiteral(".stfolder")}}}},
        "/home/an/register.sqlite", Kind::SyncedFolder, "Syncthing");
    row("a link into such a folder",
        {.links = {{QStringLiteral("/data/r.sqlite"), QStringLiteral("/x/Dropbox/r.sqlite")}}},
        "/data/r.sqlite", Kind::SyncedFolder, "Dropbox");
    row("such a folder that is a link",
        {.links = {{QStringLiteral("/x/Dropbox/r.sqlite"), QStringLiteral("/data/r.sqlite")}}},
        "/x/Dropbox/r.sqlite", Kind::SyncedFolder, "Dropbox");
    row("a synchronised folder on a share", {.fileSystem = QStringLiteral("nfs4")},
        "/data/Nextcloud/register.sqlite", Kind::SyncedFolder, "Nextcloud");
}

} // namespace

Q_DECLARE_METATYPE(Machine)

/// F15: a register on a network share or in a synchronised folder.
class FaultsPlacesTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(installLanguage(QCoreApplication::instance())); }
    void f15_places_data();
    void f15_places();
    void f15_conflictCopies_data();
    void f15_conflictCopies();
    void f15_conflictCopiesBesideJournalAndLock();
    void f15_warning_data();
    void f15_warning();
    void f15_neverOpensTheRegister();
};

void FaultsPlacesTest::f15_places_data()
{
    addColumns();
    localPlaces();
    shares();
    oneDrives();
    foldersByName();
    foldersByMark();
}

void FaultsPlacesTest::f15_places()
{
    QFETCH(const Machine, machine);
    QFETCH(const QString, path);
    const RegisterPlace place = registerPlace(path, machine.asProbe());
    QTEST(place.kind, "kind");
    QTEST(place.service, "service");
    QCOMPARE(place.conflictCopies, QStringList());
    QCOMPARE(placeWarning(place).isEmpty(), place.kind == Kind::Local);
}

void FaultsPlacesTest::f15_conflictCopies_data()
{
    QTest::addColumn<QString>("service"); // where the name tells this only; empty: anywhere
    QTest::addColumn<bool>("isCopy");
    const auto name = [](const char *text, const char *service, bool isCopy = true) {
        QTest::newRow(text) << QString::fromLatin1(service) << isCopy;
    };
    name("register (An's conflicted copy 2026-03-03).sqlite", "");
    name("register (conflicted copy 2026-03-03 101112).sqlite", "");
    name("register (Conflicterende kopie van PC-An).sqlite", "");
    name("register (Case Conflict).sqlite", "");
    name("register (case conflict 1).sqlite", "");
    name("REGISTER (1).sqlite", "");
    name("register(2).sqlite", "");
    name("register.sync-conflict-20260303-101112-A1B2C3D.sqlite", "");
    name("register_conflict-20260303-101112.sqlite", "");
    name("register-DESKTOP-4F2K9.sqlite", "");
    name("register-laptop-an.sqlite", "");
    name("register-BALIE.sqlite", "OneDrive");
    name("register-MacBook-Pro-van-An.sqlite", "OneDrive");
    name("register 2.sqlite", "iCloud");
    name("register-2026-03-03.sqlite", "", false);
    name("register-oud.sqlite", "", false);
    name("register2.sqlite", "", false);
    name("register (van An).sqlite", "", false);
    name("register (1).csv", "", false);
    name("ander register (1).sqlite", "", false);
    name("register (1) .sqlite", "", false);
    name("register.sqlite", "", false);
    name("register.sqlite-journal", "", false);
    name("register.sqlite.lock", "", false);
    name("register.sqlite.new-0b1c", "", false);
}

void FaultsPlacesTest::f15_conflictCopies()
{
    QFETCH(const QString, service);
    QFETCH(const bool, isCopy);
    const QString name = QString::fromUtf8(QTest::currentDataTag());
    const QStringList expected = isCopy ? QStringList{name} : QStringList();
    for (const char *folder : {"/data", "/data/OneDrive", "/data/iCloud Drive"}) {
        const QString path = QString::fromLatin1(folder);
        const Machine machine{.folders = {{path, {QStringLiteral("register.sqlite"), name}}}};
        const RegisterPlace place =
            registerPlace(QString(path + QStringLiteral("/register.sqlite")), machine.asProbe());
        const bool tells = service.isEmpty() || place.service == service;
        QCOMPARE(place.conflictCopies, tells ? expected : QStringList());
    }
}

void FaultsPlacesTest::f15_conflictCopiesBesideJournalAndLock()
{
    const QStringList copies{
        QStringLiteral("register (1).sqlite-journal"), QStringLiteral("register.sqlite (1).lock"),
        QStringLiteral("register.sync-conflict-20260303-101112.sqlite-journal")};
    // Whoever opened a copy has this beside it.
    const QString lockOfCopy = QStringLiteral("register (1).sqlite.lock");
    const Machine machine{.folders = {{QStringLiteral("/data"), copies + QStringList{lockOfCopy}}}};
    QStringList found =
        registerPlace(QStringLiteral("/data/register.sqlite"), machine.asProbe()).conflictCopies;
    QCOMPARE(found, copies);
    // A register without an ending has its journal beside it, which is no copy.
    const Machine bare{
        .folders = {{QStringLiteral("/x/OneDrive"),
                     {QStringLiteral("Register"), QStringLiteral("Register-journal"),
                      QStringLiteral("Register.lock"), QStringLiteral("Register-BALIE")}}}};
    found = registerPlace(QStringLiteral("/x/OneDrive/Register"), bare.asProbe()).conflictCopies;
    QCOMPARE(found, QStringList{QStringLiteral("Register-BALIE")});
}

void FaultsPlacesTest::f15_warning_data()
{
    QTest::addColumn<RegisterPlace>("place");
    QTest::addColumn<QStringList>("named"); // nothing: no warning
    const QStringList copies{QStringLiteral("register (1).sqlite")};
    QTest::newRow("local") << RegisterPlace{} << QStringList();
    QTest::newRow("share") << RegisterPlace{Kind::NetworkShare, QStringLiteral("nfs4"), {}}
                           << QStringList{QStringLiteral("nfs4")};
    QTest::newRow("synchronised") << RegisterPlace{Kind::SyncedFolder,
                                                   QStringLiteral("OneDrive"),
                                                   {}}
                                  << QStringList{QStringLiteral("OneDrive")};
    QTest::newRow("copies") << RegisterPlace{Kind::Local, {}, copies} << copies;
    QTest::newRow("both") << RegisterPlace{Kind::SyncedFolder, QStringLiteral("Dropbox"), copies}
                          << QStringList{QStringLiteral("Dropbox"), copies.constFirst()};
    QTest::newRow("many copies") << RegisterPlace{Kind::Local,
                                                  {},
                                                  {QStringLiteral("a"), QStringLiteral("b"),
                                                   QStringLiteral("c"), QStringLiteral("d")}}
                                 << QStringList{QStringLiteral("4"), QStringLiteral("a, b, c, …")};
    QTest::newRow("a hostile name")
        << RegisterPlace{Kind::Local, {}, {QStringLiteral("a\u202eb\n(1)%1%n")}}
        << QStringList{QStringLiteral("a\ufffdb (1)%1%n")};
}

void FaultsPlacesTest::f15_warning()
{
    QFETCH(const RegisterPlace, place);
    QFETCH(const QStringList, named);
    const QString warning = placeWarning(place);
    QCOMPARE(warning.isEmpty(), named.isEmpty());
    for (const QString &name : named)
        QVERIFY2(warning.contains(name), qPrintable(warning));
    QVERIFY(warning.isEmpty() || warning.endsWith(u'.'));
}

/// Closing the file again would drop SQLite's locks: a place is told with no right to read it.
void FaultsPlacesTest::f15_neverOpensTheRegister()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("register.sqlite"));
    TestClock clock;
    const auto cheques = newRegister(path, clock);
    QVERIFY(cheques);
    QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("Dropbox")));
    const QString linked = folder.filePath(QStringLiteral("Dropbox/register.sqlite"));
    QVERIFY(QFile::link(path, linked));
    QVERIFY(
        QFile(folder.filePath(QStringLiteral("register (1).sqlite"))).open(QIODevice::WriteOnly));
    PlainConnection other(path, QStringLiteral("QSQLITE_BUSY_TIMEOUT=0"));
    QCOMPARE(other.run(QStringLiteral("BEGIN IMMEDIATE")), QString());
    const RegisterPlace place = registerPlace(path);
    QCOMPARE(place.conflictCopies, QStringList{QStringLiteral("register (1).sqlite")});
    QCOMPARE(registerPlace(linked).kind, Kind::SyncedFolder);
    // The lock of the plain connection, of this very process, is still there.
    const auto refused = cheques->addOrder(orderOf(QStringLiteral("1")));
    QCOMPARE(codeOf(refused), std::optional(ErrorCode::DatabaseBusy));
    QCOMPARE(other.run(QStringLiteral("ROLLBACK")), QString());
    QCOMPARE(registerPlace(folder.filePath(QStringLiteral("nowhere/x.sqlite"))).conflictCopies,
             QStringList());
}

QTEST_GUILESS_MAIN(FaultsPlacesTest)
#include "tst_faults_places.moc"
