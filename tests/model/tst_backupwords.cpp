// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/itemmodels/backupmodel.h"
#include "model/itemmodels/dossierdifferencemodel.h"
#include "model/wording/backupsentences.h"
#include "model/wording/formats.h"
#include "model/wording/restoresentences.h"
#include "model/wording/sentences.h"
#include "model/wording/words.h"
#include "tests/support/dossiers.h"
#include "tests/support/testcase.h"

#include <QAbstractItemModelTester>
#include <QDir>

namespace {

BackupFile backupFile(bool whole = true)
{
    return {.path = QStringLiteral("/tmp/b/loopbaancheques 2026-11-23 174001.sqlite"),
            .kind = BackupKind::BeforeUpdate,
            .day = testDay(),
            .time = QTime(17, 40, 1),
            .bytes = 1'400'000,
            .whole = whole};
}

SessionBackup good(const QString &path)
{
    SessionBackup backup;
    backup.own.good = MadeBackup{.path = path};
    return backup;
}

/// One of everything on both sides.
RestorePreview fullPreview(BackupRelation relation)
{
    RestorePreview preview;
    preview.relation = relation;
    preview.events = {9, 9};
    preview.orders = {22, 33};
    preview.payments = {44, 55};
    DossierDifference replaced;
    replaced.change = DossierChange::Replaced;
    preview.dossiers = {replaced};
    return preview;
}

QList<BackupRelation> allRelations()
{
    return {BackupRelation::Same,          BackupRelation::Earlier,
            BackupRelation::Later,         BackupRelation::Diverged,
            BackupRelation::OtherRegister, BackupRelation::CurrentUnreadable,
            BackupRelation::CurrentMissing};
}

bool hasHole(const QString &text)
{
    static const QRegularExpression hole(QStringLiteral("%[0-9nL]"));
    return hole.match(text).hasMatch();
}

} // namespace

/// Backups and restoring, in sentences and in tables.
class BackupWordsTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void kindsDiffer();
    void changesDiffer();
    void madeBackupSaysWhere();
    void unchangedRegisterNeedsNone();
    void failureIsSaid();
    void eachFolderHasItsSentence();
    void reminderNamesTheDay();
    void relationsDiffer();
    void lossesAreCounted();
    void whatComesBackIsCounted();
    void ageIsOfTheFileOrOfItsLastChange();
    void damagedBackupCannotBeChosen();
    void backupsInWords();
    void differencesInWords();
};

void BackupWordsTest::kindsDiffer()
{
    QSet<QString> words;
    for (const BackupKind kind :
         {BackupKind::Session, BackupKind::BeforeUpdate, BackupKind::BeforeRestore})
        words.insert(toWords(kind));
    QCOMPARE(words.size(), 3);
    QVERIFY(!words.contains(QString()));
}

void BackupWordsTest::changesDiffer()
{
    QSet<QString> words;
    for (const DossierChange change :
         {DossierChange::Lost, DossierChange::GoesBack, DossierChange::GoesForward,
          DossierChange::Replaced, DossierChange::ComesBack})
        words.insert(toWords(change));
    QCOMPARE(words.size(), 5);
    QVERIFY(!words.contains(QString()));
}

void BackupWordsTest::madeBackupSaysWhere()
{
    const QString path = QStringLiteral("/tmp/b/back-up.sqlite");
    const QStringList said = sentences(good(path));
    QCOMPARE(said.size(), 1);
    QVERIFY2(said.constFirst().contains(QDir::toNativeSeparators(path)),
             qPrintable(said.constFirst()));
    QVERIFY(!hasHole(said.constFirst()));
}

void BackupWordsTest::unchangedRegisterNeedsNone()
{
    SessionBackup backup = good(QStringLiteral("/tmp/b/back-up.sqlite"));
    const QStringList made = sentences(backup);
    backup.own.wasThere = true;
    QVERIFY(sentences(backup) != made);
    QVERIFY(sentences(backup).constFirst().contains(u"back-up.sqlite"));
}

void BackupWordsTest::failureIsSaid()
{
    SessionBackup backup;
    backup.own.failure = Error{ErrorCode::BackupFailed, QStringLiteral("/tmp/b"), {}};
    QCOMPARE(sentences(backup), QStringList{sentence(*backup.own.failure)});
    backup.own.failure.reset(); // should not be, and is no reason to say nothing
    QVERIFY(!sentences(backup).constFirst().isEmpty());
}

void BackupWordsTest::eachFolderHasItsSentence()
{
    SessionBackup backup = good(QStringLiteral("/tmp/b/back-up.sqlite"));
    backup.second = BackupInFolder{};
    backup.second->failure = Error{ErrorCode::BackupFailed, QStringLiteral("/media/stick"), {}};
    QStringList said = sentences(backup);
    QCOMPARE(said.size(), 2);
    QVERIFY(said.constLast().contains(u"/media/stick"));
    QVERIFY(said.constLast() != sentence(*backup.second->failure)); // a disk that is not there
    backup.second->failure.reset();
    backup.second->good = MadeBackup{.path = QStringLiteral("/media/stick/back-up.sqlite")};
    said = sentences(backup);
    QVERIFY(said.constLast().contains(
        QDir::toNativeSeparators(QStringLiteral("/media/stick/back-up.sqlite"))));
}

void BackupWordsTest::reminderNamesTheDay()
{
    const QString old = sentence(BackupReminder{QDate(2026, 11, 3), 20});
    QVERIFY2(old.contains(formatLongDay(QDate(2026, 11, 3))), qPrintable(old));
    QVERIFY2(old.contains(u"20"), qPrintable(old));
    const QString never = sentence(BackupReminder{});
    QVERIFY(!never.isEmpty() && !hasHole(never) && !hasHole(old));
}

void BackupWordsTest::relationsDiffer()
{
    QSet<QString> said;
    for (const BackupRelation relation : allRelations()) {
        for (const RestorePreview &preview :
             {fullPreview(relation), RestorePreview{.relation = relation}}) {
            const QString consequences = consequence(preview);
            QVERIFY(consequences.endsWith(u'.'));
            QVERIFY2(!hasHole(consequences), qPrintable(consequences));
        }
        said.insert(consequence(fullPreview(relation)));
    }
    QCOMPARE(said.size(), allRelations().size());
}

void BackupWordsTest::lossesAreCounted()
{
    for (const BackupRelation relation :
         {BackupRelation::Earlier, BackupRelation::Diverged, BackupRelation::OtherRegister}) {
        const QString said = consequence(fullPreview(relation));
        for (const QString &count :
             {QStringLiteral(" 1"), QStringLiteral("22"), QStringLiteral("44")})
            QVERIFY2(said.contains(count), qPrintable(said));
    }
    // What is not lost is not counted.
    const QString nothing = consequence(RestorePreview{.relation = BackupRelation::Earlier});
    QVERIFY2(!nothing.contains(u'0'), qPrintable(nothing));
}

void BackupWordsTest::whatComesBackIsCounted()
{
    for (const BackupRelation relation : {BackupRelation::Later, BackupRelation::Diverged}) {
        const QString said = consequence(fullPreview(relation));
        for (const QString &count : {QStringLiteral("33"), QStringLiteral("55")})
            QVERIFY2(said.contains(count), qPrintable(said));
    }
}

void BackupWordsTest::ageIsOfTheFileOrOfItsLastChange()
{
    const QString made = formatMoment(testDay(), QTime(17, 40));
    QVERIFY(ageSentence({}, backupFile()).contains(made));
    RestorePreview preview;
    const QString never = ageSentence(preview, {});
    QVERIFY(!never.isEmpty() && !hasHole(never));
    preview.backup.last.on = testDay();
    const QString changed = ageSentence(preview, {});
    QVERIFY2(changed.contains(formatLongDay(testDay())), qPrintable(changed));
    // The file's name tells more than what is in it.
    QVERIFY(ageSentence(preview, backupFile()).contains(made));
}

void BackupWordsTest::damagedBackupCannotBeChosen()
{
    BackupModel model;
    const QAbstractItemModelTester tester(&model);
    model.setBackups({backupFile(false), backupFile()});
    QCOMPARE(model.firstWhole(), 1);
    QVERIFY(!(model.flags(model.index(0, 0)) & (Qt::ItemIsEnabled | Qt::ItemIsSelectable)));
    QVERIFY(model.flags(model.index(1, 0)) & Qt::ItemIsSelectable);
    const auto kind = [&model](int row) {
        return model.index(row, BackupModel::KindColumn).data().toString();
    };
    QVERIFY(kind(0) != kind(1)); // not told by a shade of grey alone
    model.setBackups({backupFile(false)});
    QCOMPARE(model.firstWhole(), -1);
}

void BackupWordsTest::backupsInWords()
{
    BackupModel model;
    const QAbstractItemModelTester tester(&model);
    model.setBackups({backupFile()});
    const auto cell = [&model](int column) { return model.index(0, column).data().toString(); };
    QCOMPARE(cell(BackupModel::MadeColumn), formatMoment(testDay(), QTime(17, 40)));
    QCOMPARE(cell(BackupModel::KindColumn), toWords(BackupKind::BeforeUpdate));
    QCOMPARE(cell(BackupModel::SizeColumn), QStringLiteral("1,4 MB"));
    QCOMPARE(cell(BackupModel::FolderColumn), QDir::toNativeSeparators(QStringLiteral("/tmp/b")));
    for (int column = 0; column < BackupModel::ColumnCount; ++column)
        QVERIFY(!model.headerData(column, Qt::Horizontal).toString().isEmpty());
}

void BackupWordsTest::differencesInWords()
{
    DossierDifferenceModel model;
    const QAbstractItemModelTester tester(&model);
    DossierDifference lost{.chequeNumber = testCheque().number,
                           .clientName = QStringLiteral("Peeters An"),
                           .change = DossierChange::Lost,
                           .current = DossierDifference::Side{GuidanceStatus::Closed, testDay()}};
    model.setDossiers({lost});
    const auto cell = [&model](int column) { return model.index(0, column).data().toString(); };
    QCOMPARE(cell(DossierDifferenceModel::ChequeNumberColumn), testCheque().number.text());
    QCOMPARE(cell(DossierDifferenceModel::ClientColumn), QStringLiteral("Peeters An"));
    QCOMPARE(cell(DossierDifferenceModel::ChangeColumn), toWords(DossierChange::Lost));
    const QString current = cell(DossierDifferenceModel::CurrentColumn);
    QVERIFY(current.contains(formatDay(testDay())));
    QVERIFY(current.contains(toWords(GuidanceStatus::Closed)));
    QCOMPARE(cell(DossierDifferenceModel::BackupColumn), QStringLiteral("–"));
    lost.backup = lost.current; // then the status is no news
    model.setDossiers({lost});
    QCOMPARE(cell(DossierDifferenceModel::CurrentColumn), formatDay(testDay()));
    lost.backup->status = GuidanceStatus::InUse;
    model.setDossiers({lost});
    QVERIFY(cell(DossierDifferenceModel::BackupColumn).contains(toWords(GuidanceStatus::InUse)));
    for (int column = 0; column < DossierDifferenceModel::ColumnCount; ++column)
        QVERIFY(!model.headerData(column, Qt::Horizontal).toString().isEmpty());
}

QTEST_MAIN(BackupWordsTest)
#include "tst_backupwords.moc"
