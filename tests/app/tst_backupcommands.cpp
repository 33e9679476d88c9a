// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/commands.h"
#include "tests/support/testcase.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QProcess>

#include <optional>

Q_DECLARE_METATYPE(std::optional<QByteArray>)

namespace {

const QString one = QStringLiteral("00000000001");
const QString two = QStringLiteral("00000000002");
const QString three = QStringLiteral("00000000003");

QString string(const QJsonObject &object, const char *name)
{
    return object.value(QLatin1StringView(name)).toString();
}

/// Another process that has the register open for writing, until this is gone.
class Holder
{
public:
    explicit Holder(const ProgramRegister &file)
    {
        m_process.setProcessEnvironment(environmentOf(0));
        m_process.start(QStringLiteral(PROGRAM),
                        {QStringLiteral("--register"), file.path(), QStringLiteral("apply"),
                         QStringLiteral("-")});
        m_process.write(toLine(Commands::lookUp(one)) + '\n');
    }
    ~Holder()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(Holder)

    [[nodiscard]] bool isReady() { return m_process.waitForReadyRead(); }
    [[nodiscard]] qint64 number() const { return m_process.processId(); }

private:
    QProcess m_process;
};

/// A register with three dossiers in it, and what it says of itself.
struct Centre
{
    Centre()
    {
        problem = file.init();
        const Ended ended =
            file.apply({toLine(Commands::addOrder(one)), toLine(Commands::registerCheque(one)),
                        toLine(Commands::addOrder(two)), toLine(Commands::registerCheque(two)),
                        toLine(Commands::registerConversation(two, QStringLiteral("synthesis"))),
                        toLine(Commands::addOrder(three)), toLine(Commands::markPaid())});
        if (ended.exitCode != 0)
            problem += ended.all();
    }
    [[nodiscard]] QJsonObject json(const QStringList &arguments) const
    {
        return file.call(QStringList{QStringLiteral("--json")} + arguments).json();
    }
    [[nodiscard]] QJsonObject backUp(const QString &target) const
    {
        return json({QStringLiteral("backup"), target});
    }
    [[nodiscard]] QJsonObject restore(const QString &backup) const
    {
        return json({QStringLiteral("restore"), backup});
    }
    /// Both exports and the three dossiers, byte for byte.
    [[nodiscard]] QList<QByteArray> said() const
    {
        QList<QByteArray> all;
        for (const QString &what : {QStringLiteral("guidances"), QStringLiteral("financial")}) {
            const QString out = file.inFolder(QString(what + QStringLiteral(".csv")));
            QStringList arguments{QStringLiteral("export"), what, out};
            if (what == QStringLiteral("guidances"))
                arguments.append(QStringLiteral("--all"));
            all.append(file.call(arguments).errors);
            all.append(bytesOf(out));
        }
        for (const QString &number : {one, two, three})
            all.append(file.call({QStringLiteral("show"), number}).output);
        return all;
    }
    [[nodiscard]] QString in(const char *name) const
    {
        return file.inFolder(QString::fromUtf8(name));
    }

    ProgramRegister file;
    QByteArray problem;
};

QByteArray sha256Of(const QString &path)
{
    return QCryptographicHash::hash(bytesOf(path), QCryptographicHash::Sha256);
}

QStringList namesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                                  QDir::Name);
}

} // namespace

/// `backup` and `restore`.
class BackupCommandsTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void backupIsTheRegister();
    void backupWhileItIsOpen();
    void backupIsRefused_data();
    void backupIsRefused();
    void restoreDrill_data();
    void restoreDrill();
    void restoreTellsWhatDiffers();
    void restorePrintsWhatDiffers();
    void restoreWhereNothingIs();
    void restoreIsRefused_data();
    void restoreIsRefused();
    void restoreNamesTheHolder();
    void f29_errorsHoldNoClient();
};

void BackupCommandsTest::backupIsTheRegister()
{
    const Centre centre;
    QCOMPARE(centre.problem, QByteArray());
    const QList<QByteArray> before = centre.said();
    const QString target = centre.in("kopie.sqlite");
    const QJsonObject made = centre.backUp(target);
    QCOMPARE(made.value(QStringLiteral("ok")), true);
    QCOMPARE(string(made, "backup"), target);
    QCOMPARE(made.value(QStringLiteral("bytes")).toInteger(), QFileInfo(target).size());
    QCOMPARE(string(made, "head").size(), 64);
    QVERIFY(made.value(QStringLiteral("events")).toInt() > 5);
    QVERIFY(!(QFileInfo(target).permissions() & (QFile::ReadGroup | QFile::ReadOther)));
    // It is a register as good as the other one.
    QVERIFY(QFile::remove(centre.file.path()));
    QVERIFY(QFile::copy(target, centre.file.path()));
    QCOMPARE(centre.said(), before);

    const Ended spoken = centre.file.call({QStringLiteral("backup"), centre.in("nog een.sqlite")});
    QCOMPARE(spoken.exitCode, 0);
    QCOMPARE(spoken.errors, QByteArray());
    QVERIFY(spoken.output.contains(centre.in("nog een.sqlite").toUtf8()));
    QVERIFY(spoken.output.contains(string(made, "head").toUtf8()));
}

void BackupCommandsTest::backupWhileItIsOpen()
{
    const Centre centre;
    Holder holder(centre.file);
    QVERIFY(holder.isReady());
    const QJsonObject made = centre.backUp(centre.in("kopie.sqlite"));
    QCOMPARE(made.value(QStringLiteral("ok")), true);
}

void BackupCommandsTest::backupIsRefused_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<bool>("registerIsThere");
    QTest::newRow("exists") << QStringLiteral("brief.txt") << true;
    QTest::newRow("the register itself") << QStringLiteral("register.sqlite") << true;
    QTest::newRow("no such folder") << QStringLiteral("no/kopie.sqlite") << true;
    QTest::newRow("no register") << QStringLiteral("kopie.sqlite") << false;
}

void BackupCommandsTest::backupIsRefused()
{
    QFETCH(const QString, target);
    QFETCH(const bool, registerIsThere);
    const Centre centre;
    QVERIFY(writeBytes(centre.in("brief.txt"), "brief"));
    if (!registerIsThere)
        QVERIFY(QFile::remove(centre.file.path()));
    const QStringList names = namesIn(QFileInfo(centre.file.path()).absolutePath());
    const QByteArray before = sha256Of(centre.file.path());
    const Ended ended = centre.file.call({QStringLiteral("backup"), centre.file.inFolder(target)});
    QCOMPARE(ended.exitCode, 2);
    QVERIFY2(!ended.errors.isEmpty() && ended.output.isEmpty(), ended.all());
    QCOMPARE(namesIn(QFileInfo(centre.file.path()).absolutePath()), names);
    QCOMPARE(bytesOf(centre.in("brief.txt")), QByteArray("brief"));
    QCOMPARE(sha256Of(centre.file.path()), before);
}

void BackupCommandsTest::restoreDrill_data()
{
    QTest::addColumn<bool>("deleted");
    QTest::addColumn<std::optional<QByteArray>>("overwritten");
    const auto row = [](const char *name, bool deleted,
                        const std::optional<QByteArray> &overwritten) {
        QTest::newRow(name) << deleted << overwritten;
    };
    row("went on", false, std::nullopt);
    row("deleted", true, std::nullopt);
    row("emptied", false, QByteArray());
    row("overwritten by a text", false, QByteArray("brief"));
    row("overwritten by junk", false, QByteArray(100'000, '\x5a'));
}

/// Register, backup, damage, restore: the same exports, dossiers and chain of events.
void BackupCommandsTest::restoreDrill()
{
    QFETCH(const bool, deleted);
    QFETCH(const std::optional<QByteArray>, overwritten);
    const Centre centre;
    const QList<QByteArray> before = centre.said();
    const QJsonObject made = centre.backUp(centre.in("kopie.sqlite"));
    QCOMPARE(centre.file
                 .apply({toLine(Commands::deleteLatestConversation(one)),
                         toLine(Commands::registerCheque(three))})
                 .exitCode,
             0);
    QVERIFY(centre.said() != before);
    if (deleted)
        QVERIFY(QFile::remove(centre.file.path()));
    if (overwritten)
        QVERIFY(writeBytes(centre.file.path(), *overwritten));
    const QByteArray left = bytesOf(centre.file.path());

    const QJsonObject restored = centre.restore(centre.in("kopie.sqlite"));
    QCOMPARE(restored.value(QStringLiteral("ok")), true);
    QCOMPARE(string(restored, "register"), centre.file.path());
    QCOMPARE(centre.said(), before);
    // One event more, after the backup's last one
    QCOMPARE(restored.value(QStringLiteral("events")).toInt(),
             made.value(QStringLiteral("events")).toInt() + 1);
    const QJsonObject again = centre.backUp(centre.in("nog een.sqlite"));
    QCOMPARE(string(again, "head"), string(restored, "head"));
    if (deleted) {
        QVERIFY(restored.value(QStringLiteral("kept")).isNull());
        return;
    }
    QCOMPARE(bytesOf(string(restored, "kept")), left);
    QCOMPARE(QFileInfo(string(restored, "kept")).absolutePath(),
             QString(centre.file.path() + QStringLiteral("-backups")));
}

void BackupCommandsTest::restoreTellsWhatDiffers()
{
    const Centre centre;
    QVERIFY(!centre.backUp(centre.in("kopie.sqlite")).isEmpty());
    QCOMPARE(centre.file
                 .apply({toLine(Commands::reviseCareerQuestion(one)),
                         toLine(Commands::registerCheque(three)),
                         toLine(Commands::addOrder(QStringLiteral("00000000004"))),
                         toLine(Commands::markPaid())})
                 .exitCode,
             0);
    const QJsonObject restored = centre.restore(centre.in("kopie.sqlite"));
    QCOMPARE(string(restored, "relation"), QStringLiteral("earlier"));
    const QJsonArray dossiers = restored.value(QStringLiteral("dossiers")).toArray();
    const QString today = Noon::today().toString(Qt::ISODate);
    const QJsonObject inUse{{QStringLiteral("status"), QStringLiteral("inUse")},
                            {QStringLiteral("changedOn"), today}};
    const QString client = QStringLiteral("Maes Zoë");
    QCOMPARE(dossiers,
             (QJsonArray{QJsonObject{{QStringLiteral("chequeNumber"), one},
                                     {QStringLiteral("client"), client},
                                     {QStringLiteral("change"), QStringLiteral("goesBack")},
                                     {QStringLiteral("register"), inUse},
                                     {QStringLiteral("backup"), inUse}},
                         QJsonObject{{QStringLiteral("chequeNumber"), three},
                                     {QStringLiteral("client"), client},
                                     {QStringLiteral("change"), QStringLiteral("lost")},
                                     {QStringLiteral("register"), inUse},
                                     {QStringLiteral("backup"), QJsonValue()}}}));
    QCOMPARE(restored.value(QStringLiteral("orders")).toObject(),
             (QJsonObject{{QStringLiteral("lost"), 1}, {QStringLiteral("comesBack"), 0}}));
    QCOMPARE(restored.value(QStringLiteral("payments")).toObject(),
             (QJsonObject{{QStringLiteral("lost"), 1}, {QStringLiteral("comesBack"), 0}}));

    // And back again
    const QJsonObject undone = centre.restore(string(restored, "kept"));
    QCOMPARE(string(undone, "relation"), QStringLiteral("diverged"));
    QCOMPARE(undone.value(QStringLiteral("dossiers")).toArray().size(), 2);
    QVERIFY(!centre.file.show(three).value(QStringLiteral("guidances")).toArray().isEmpty());
}

void BackupCommandsTest::restorePrintsWhatDiffers()
{
    const Centre centre;
    QVERIFY(!centre.backUp(centre.in("kopie.sqlite")).isEmpty());
    QCOMPARE(centre.file.apply({toLine(Commands::registerCheque(three))}).exitCode, 0);
    const Ended ended = centre.file.call({QStringLiteral("restore"), centre.in("kopie.sqlite")});
    QCOMPARE(ended.exitCode, 0);
    QCOMPARE(ended.errors, QByteArray());
    const QStringList lines = ended.lines();
    QCOMPARE(lines.size(), 4);
    QVERIFY(lines.at(1).startsWith(QString(three + QStringLiteral("\tMaes Zoë\t"))));
    QCOMPARE(lines.at(1).count(u'\t'), 4);
    QVERIFY(lines.at(2).contains(centre.file.path()));
    QVERIFY(lines.at(3).contains(QStringLiteral("voor-terugzetten")));
}

void BackupCommandsTest::restoreWhereNothingIs()
{
    const Centre centre;
    QVERIFY(!centre.backUp(centre.in("kopie.sqlite")).isEmpty());
    const QJsonObject restored =
        runProgram({QStringLiteral("--register"), centre.in("nieuw.sqlite"),
                    QStringLiteral("--user"), QStringLiteral("De Smet Lien"),
                    QStringLiteral("--json"), QStringLiteral("restore"), centre.in("kopie.sqlite")})
            .json();
    QCOMPARE(string(restored, "relation"), QStringLiteral("currentMissing"));
    QVERIFY(restored.value(QStringLiteral("kept")).isNull());
    QVERIFY(QFile::remove(centre.file.path()));
    QVERIFY(QFile::rename(centre.in("nieuw.sqlite"), centre.file.path()));
    QVERIFY(!centre.file.show(one).isEmpty());
}

void BackupCommandsTest::restoreIsRefused_data()
{
    QTest::addColumn<QByteArray>("backup");
    QTest::addColumn<bool>("isThere");
    QTest::newRow("no such file") << QByteArray() << false;
    QTest::newRow("empty") << QByteArray() << true;
    QTest::newRow("text") << QByteArray("brief") << true;
    QTest::newRow("junk") << QByteArray(QByteArray("SQLite format 3\0", 16)
                                        + QByteArray(10'000, '\x5a'))
                          << true;
}

void BackupCommandsTest::restoreIsRefused()
{
    QFETCH(const QByteArray, backup);
    QFETCH(const bool, isThere);
    const Centre centre;
    if (isThere)
        QVERIFY(writeBytes(centre.in("kopie.sqlite"), backup));
    const QStringList names = namesIn(QFileInfo(centre.file.path()).absolutePath());
    const QByteArray before = sha256Of(centre.file.path());
    const Ended ended = centre.file.call({QStringLiteral("restore"), centre.in("kopie.sqlite")});
    QCOMPARE(ended.exitCode, 2);
    QVERIFY2(ended.errors.contains(centre.in("kopie.sqlite").toUtf8()), ended.all());
    QCOMPARE(ended.output, QByteArray());
    QCOMPARE(sha256Of(centre.file.path()), before);
    QCOMPARE(namesIn(QFileInfo(centre.file.path()).absolutePath()), names);
}

void BackupCommandsTest::restoreNamesTheHolder()
{
    const Centre centre;
    QVERIFY(!centre.backUp(centre.in("kopie.sqlite")).isEmpty());
    const QByteArray before = sha256Of(centre.file.path());
    Holder holder(centre.file);
    QVERIFY(holder.isReady());
    const Ended ended = centre.file.call(
        {QStringLiteral("--json"), QStringLiteral("restore"), centre.in("kopie.sqlite")});
    QCOMPARE(ended.exitCode, 2);
    QVERIFY2(ended.errors.contains(QByteArray::number(holder.number())), ended.all());
    QCOMPARE(ended.json().value(QStringLiteral("ok")), false);
    QCOMPARE(sha256Of(centre.file.path()), before);
}

void BackupCommandsTest::f29_errorsHoldNoClient()
{
    const Centre centre;
    const QByteArray bytes = bytesOf(centre.file.path());
    for (qsizetype page = 1; page < bytes.size() / 4096; page += 3) {
        QVERIFY(writeBytes(centre.in("kopie.sqlite"),
                           QByteArray(bytes).replace(page * 4096 + 8, 64, QByteArray(64, '\x5a'))));
        const Ended ended =
            centre.file.call({QStringLiteral("restore"), centre.in("kopie.sqlite")});
        QVERIFY2(!ended.errors.contains("Maes") && !ended.errors.contains("60004436"), ended.all());
    }
}

QTEST_GUILESS_MAIN(BackupCommandsTest)
#include "tst_backupcommands.moc"
