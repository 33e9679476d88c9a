// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/chequeregister/clientbackups.h"

#include "model/chequeregister/backups.h"
#include "tests/support/registers.h"
#include "tests/support/testcase.h"

namespace {

ClientNumber client()
{
    return *ClientNumber::fromText(goodOrder().clientNumber);
}

/// A register with one order of years ago, and a backup of it.
struct OldOrder
{
    OldOrder()
    {
        cheques = newRegister(path, clock);
        if (!cheques || !cheques->addOrder(orderOf(QStringLiteral("00000000001"))))
            return;
        made = Backups::backUpSession(path, {}, clock.asClock()()).isGood();
        clock.today = clock.today.addYears(12);
    }
    [[nodiscard]] QStringList holding() const { return Backups::holdingClient(path, {}, client()); }
    [[nodiscard]] QStringList backups() const
    {
        QStringList paths;
        for (const BackupFile &backup : Backups::listBackups(path, {}))
            paths.append(backup.path);
        return paths;
    }

    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("register.db"));
    TestClock clock;
    std::unique_ptr<ChequeRegister> cheques;
    bool made = false;
};

} // namespace

class ClientBackupsTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void holdingOnesAreFound();
    void damagedOneMayHoldAnybody();
    void anotherIsMadeBeforeTheyGo();
    void nothingGoesWithoutAnother();
};

void ClientBackupsTest::holdingOnesAreFound()
{
    OldOrder old;
    QVERIFY(old.made);
    QCOMPARE(old.holding(), old.backups());
    QVERIFY(
        Backups::holdingClient(old.path, {}, *ClientNumber::fromText(QStringLiteral("12345678")))
            .isEmpty());
    QCOMPARE(refusalOf(old.cheques->eraseClient(client().text())), QString());
    QCOMPARE(old.holding().size(), 1); // they do not follow by themselves
}

void ClientBackupsTest::damagedOneMayHoldAnybody()
{
    OldOrder old;
    QVERIFY(old.made);
    QCOMPARE(refusalOf(old.cheques->eraseClient(client().text())), QString());
    QVERIFY(Backups::replace(old.path, {}, old.clock.asClock()(), old.holding()));
    QCOMPARE(old.holding(), QStringList());
    QFile file(old.backups().constFirst());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QCOMPARE(file.write(QByteArray(5000, 'x')), 5000);
    file.close();
    QCOMPARE(old.holding(), old.backups());
}

void ClientBackupsTest::anotherIsMadeBeforeTheyGo()
{
    OldOrder old;
    QVERIFY(old.made);
    QCOMPARE(refusalOf(old.cheques->eraseClient(client().text())), QString());
    const QStringList before = old.holding();
    QVERIFY(Backups::replace(old.path, {}, old.clock.asClock()(), before));
    QCOMPARE(old.holding(), QStringList());
    QCOMPARE(old.backups().size(), 1);
    QVERIFY(!before.contains(old.backups().constFirst()));
    QVERIFY(Backups::newestGood(old.path, {}));
    // No byte of the name is left anywhere in the folder.
    const QByteArray name = goodOrder().familyName.toUtf8();
    QVERIFY(!bytesOf(old.path).contains(name));
    QVERIFY(!bytesOf(old.backups().constFirst()).contains(name));
}

void ClientBackupsTest::nothingGoesWithoutAnother()
{
    OldOrder old;
    QVERIFY(old.made);
    QCOMPARE(refusalOf(old.cheques->eraseClient(client().text())), QString());
    const QStringList before = old.backups();
    // A second folder that is not there.
    const BackupPlan plan{true, old.folder.filePath(QStringLiteral("weg"))};
    QVERIFY(!Backups::replace(old.path, plan, old.clock.asClock()(), before));
    for (const QString &path : before)
        QVERIFY(QFile::exists(path));
}

QTEST_GUILESS_MAIN(ClientBackupsTest)

#include "tst_clientbackups.moc"
