// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/restore.h"
#include "tests/support/restorecase.h"
#include "tests/support/testcase.h"

#include <QCoreApplication>
#include <QProcess>

#include <cstdio>

using Harm = std::function<void(const QString &path)>;
Q_DECLARE_METATYPE(Harm)
Q_DECLARE_METATYPE(ErrorCode)

/// When a backup does not take the place of a register: all is as it was.
class RestoreRefusalsTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void isRefused_data();
    void isRefused();
    void lockedIsRefused();
    void otherProgramIsRefused_data();
    void otherProgramIsRefused();
    void otherProgramCannotWriteMeanwhile();
    void openHereIsRefused();
    void readOnlyIsRefused();
    void folderMustExist();
    void oldOneThatCannotBeKeptStays();
    void namesAreChecked();
};

void RestoreRefusalsTest::isRefused_data()
{
    QTest::addColumn<Harm>("harm"); // to the backup
    QTest::addColumn<ErrorCode>("code");
    const auto row = [](const char *name, const Harm &harm,
                        ErrorCode code = ErrorCode::BackupUnusable) {
        QTest::newRow(name) << harm << code;
    };
    const auto bytes = [](const QByteArray &content) -> Harm {
        return [content](const QString &path) { write(path, content); };
    };
    const QByteArray &all = SampleRegister::bytes();
    row("missing", [](const QString &path) { QVERIFY(QFile::remove(path)); });
    row("empty", bytes({}));
    row("text", bytes("brief"));
    row("cut", bytes(all.left(all.size() / 8192 * 4096)));
    row("newer", bytes(QByteArray(all).replace(60, 4, QByteArray("\0\0\0\x63", 4))),
        ErrorCode::RegisterNewer);
    row("other program's", bytes(QByteArray(all).replace(68, 4, QByteArray("\0\0\0\x01", 4))));
    row("planted trigger", [](const QString &path) {
        PlainConnection other(path);
        QCOMPARE(other.run(QStringLiteral("CREATE TRIGGER x AFTER INSERT ON event"
                                          " BEGIN DELETE FROM payout; END")),
                 QString());
    });
    row("the register itself", [](const QString &path) {
        QVERIFY(QFile::remove(path));
        QVERIFY(QFile::link(QFileInfo(path).dir().filePath(QStringLiteral("register.db")), path));
    });
}

void RestoreRefusalsTest::isRefused()
{
    QFETCH(const Harm, harm);
    const RestoreCase restored;
    harm(restored.backup);
    const QStringList before = restored.trace();
    const Result<RestoredRegister> refused = restored.restore();
    QVERIFY(!refused);
    QTEST(refused.error().code, "code");
    QCOMPARE(refused.error().subject, restored.backup);
    QCOMPARE(restored.trace(), before);
}

void RestoreRefusalsTest::lockedIsRefused()
{
    const RestoreCase restored;
    write(withEnding(restored.path, ".lock"), "1\nloopbaancheques\nandere-computer\n");
    const QStringList before = restored.trace();
    const Result<RestoredRegister> refused = restored.restore();
    QCOMPARE(codeOf(refused), ErrorCode::RegisterLocked);
    QVERIFY(refused.error().subject.contains(QStringLiteral("andere-computer")));
    QCOMPARE(restored.trace(), before);
    // Also where there is no register yet: somebody is about to put one there.
    QVERIFY(QFile::remove(restored.path));
    QCOMPARE(codeOf(restored.restore()), ErrorCode::RegisterLocked);
    QVERIFY(!QFile::exists(restored.path));
}

void RestoreRefusalsTest::otherProgramIsRefused_data()
{
    QTest::addColumn<QString>("statement");
    QTest::newRow("to write") << QStringLiteral("BEGIN IMMEDIATE");
    QTest::newRow("alone") << QStringLiteral("BEGIN EXCLUSIVE");
}

/// It knows nothing of our lock; its journal would meet the new register.
void RestoreRefusalsTest::otherProgramIsRefused()
{
    QFETCH(const QString, statement);
    const RestoreCase restored;
    const QByteArray before = bytesOf(restored.path);
    PlainConnection other(restored.path);
    QCOMPARE(other.run(statement), QString());
    // Not through bytesOf while it is open: that would drop the other one's lock.
    const Result<RestoredRegister> refused = restored.restore();
    QCOMPARE(codeOf(refused), ErrorCode::RegisterLocked);
    QCOMPARE(refused.error().subject, QString());
    QCOMPARE(namesIn(restored.folder.path()).join(u' '),
             QStringLiteral("kopie.sqlite register.db"));
    QCOMPARE(other.run(QStringLiteral("ROLLBACK")), QString());
    QCOMPARE(bytesOf(restored.path), before);
}

/// In a process of its own: within one process SQLite would not need the system's locks.
void RestoreRefusalsTest::otherProgramCannotWriteMeanwhile()
{
    const RestoreCase restored;
    QStringList refusals;
    const auto watch = [&](Restore::Step step) {
        if (step == Restore::Step::Verified || step > Restore::Step::CompanionsMoved)
            return;
        QProcess other;
        other.start(QCoreApplication::applicationFilePath(),
                    {QStringLiteral("--write"), restored.path});
        QVERIFY(other.waitForFinished());
        refusals.append(QString::fromLatin1(other.readAll()).left(2));
    };
    QVERIFY(Restore::restore(restored.path, restored.backup, {{}, {}, now()}, watch));
    // Held, Copied, Recorded, Checked, Kept, CompanionsMoved
    QCOMPARE(refusals, QStringList(6, QStringLiteral("5 ")));
    verifyRestored(restored);
}

void RestoreRefusalsTest::openHereIsRefused()
{
    const RestoreCase restored;
    {
        TestClock clock;
        const auto opened = ChequeRegister::open(restored.path, clock.asClock(), quickOptions());
        QVERIFY(opened);
        QCOMPARE(codeOf(restored.restore()), ErrorCode::RegisterLocked);
    }
    QVERIFY(restored.restore());
}

void RestoreRefusalsTest::readOnlyIsRefused()
{
    const RestoreCase restored;
    QVERIFY(QFile::setPermissions(restored.path, QFile::ReadOwner));
    const QStringList before = restored.trace();
    QCOMPARE(codeOf(restored.restore()), ErrorCode::RegisterReadOnly);
    QCOMPARE(restored.trace(), before);
}

void RestoreRefusalsTest::folderMustExist()
{
    const RestoreCase restored;
    const QString nowhere = restored.folder.filePath(QStringLiteral("no/register.db"));
    QCOMPARE(codeOf(Backups::restoreRegister(nowhere, restored.backup, {}, now())),
             ErrorCode::FolderMissing);
    const QString folder = restored.folder.filePath(QStringLiteral("map"));
    QVERIFY(QDir().mkdir(folder));
    QCOMPARE(codeOf(Backups::restoreRegister(folder, restored.backup, {}, now())),
             ErrorCode::RegisterNotAFile);
    QCOMPARE(namesIn(restored.folder.path()).join(u' '),
             QStringLiteral("kopie.sqlite map register.db"));
}

void RestoreRefusalsTest::oldOneThatCannotBeKeptStays()
{
    const RestoreCase restored;
    write(BackupFolder::ownFolder(restored.path), "in de weg");
    write(withEnding(restored.path, "-journal"), QByteArray(100, '\0'));
    write(restored.path, bytesOf(restored.path).left(50)); // so that SQLite leaves that alone
    const QStringList before = restored.trace();
    const Result<RestoredRegister> refused = restored.restore();
    QCOMPARE(codeOf(refused), ErrorCode::BackupFailed);
    QCOMPARE(restored.trace(), before);
}

void RestoreRefusalsTest::namesAreChecked()
{
    const RestoreCase restored;
    const QStringList before = restored.trace();
    for (const Identity &who :
         {Identity{{}, QString(101, u'x')}, Identity{QString::fromUtf8("Brug\u202e"), {}},
          Identity{QStringLiteral("  "), {}}}) {
        QCOMPARE(codeOf(Backups::restoreRegister(restored.path, restored.backup, who, now())),
                 ErrorCode::IdentityInvalid);
    }
    QCOMPARE(restored.trace(), before);
}

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments.at(1) == QStringLiteral("--write")) {
        PlainConnection other(arguments.at(2), QStringLiteral("QSQLITE_BUSY_TIMEOUT=0"));
        std::puts(qPrintable(other.run(QStringLiteral("BEGIN IMMEDIATE"))));
        return 0;
    }
    RestoreRefusalsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_restorerefusals.moc"
