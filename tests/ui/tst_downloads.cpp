// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/sheet.h"
#include "model/exchange/tablefile.h"
#include "model/wording/language.h"
#include "tests/support/downloads.h"
#include "tests/support/testcase.h"
#include "tests/support/textsheet.h"
#include "tests/support/workbookbypython.h"
#include "ui/downloaddialog.h"

#include <QFileDialog>
#include <QProgressBar>
#include <QSignalSpy>
#include <QStatusBar>
#include <QThread>

/// Overviews on their way to a file, while the window goes on.
class TestDownloads : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(installLanguage(this)); }
    void aQuickOneShowsNothing();
    void aSlowOneShowsHowFarItIs();
    void stoppedOnesWriteNothing_data();
    void stoppedOnesWriteNothing();
    void aFailureIsToldOnce();
    void offersBothFormsAndRemembersOne();
    void workbookHasWhatIsShown();
    void closedWindowWritesNothing();
    void endingFollowsTheChosenKind();

private:
    [[nodiscard]] QString path(const char *name = "uit.csv") const
    {
        return m_folder.filePath(QString::fromLatin1(name));
    }
    [[nodiscard]] bool isAsBefore(const QString &path) const
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) && file.readAll() == "oud"
            && QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden).size() == 1;
    }
    static bool writeOld(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write("oud") == 3;
    }

    QTemporaryDir m_folder;
};

namespace {

/// Takes ten seconds, unless somebody stops it.
class SlowSheet final : public Sheet
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("Traag"); }
    [[nodiscard]] QList<SheetColumn> columns() const override
    {
        return {{QStringLiteral("a"), SheetCells::Text}};
    }
    [[nodiscard]] int rowCount() const override { return 10'000; }
    [[nodiscard]] QByteArrayView text(int, int) const override
    {
        QThread::msleep(1);
        return m_text;
    }
    [[nodiscard]] qint64 number(int, int) const override { return 0; }

private:
    QByteArray m_text = QByteArray(5'000, 'x');
};

} // namespace

void TestDownloads::aQuickOneShowsNothing()
{
    QWidget window;
    window.show();
    const auto sheet = std::make_shared<TextSheet>(QStringList{QStringLiteral("a")});
    QPointer dialog(new DownloadDialog(sheet, path(), &window));
    int written = 0;
    bool seen = false;
    connect(dialog, &DownloadDialog::written, this, [&written] { ++written; });
    dialog->start();
    QTRY_VERIFY((seen = seen || (dialog && dialog->isVisible()), !dialog));
    QVERIFY(!seen);
    QCOMPARE(written, 1);
    QVERIFY(QFile::remove(path()));
}

void TestDownloads::aSlowOneShowsHowFarItIs()
{
    QWidget window;
    window.show();
    QPointer dialog(new DownloadDialog(std::make_shared<SlowSheet>(), path(), &window));
    dialog->start();
    QVERIFY(!dialog->isVisible());
    QTRY_VERIFY(dialog->isVisible());
    QVERIFY(!dialog->isModal());
    const auto *progress = dialog->findChild<QProgressBar *>();
    QTRY_VERIFY(progress->value() > 0 && progress->maximum() == 10'000);
    delete dialog;
}

void TestDownloads::stoppedOnesWriteNothing_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("how");
    for (const char *name : {"uit.csv", "uit.xlsx"}) {
        QTest::addRow("%s, by the button", name) << QString::fromLatin1(name) << 0;
        QTest::addRow("%s, by Esc", name) << QString::fromLatin1(name) << 1;
        QTest::addRow("%s, by closing it", name) << QString::fromLatin1(name) << 2;
        QTest::addRow("%s, with its window", name) << QString::fromLatin1(name) << 3;
    }
}
void TestDownloads::stoppedOnesWriteNothing()
{
    QFETCH(const QString, name);
    QFETCH(const int, how);
    const QString path = m_folder.filePath(name);
    if (!canWrite(tableFormOf(path)))
        QSKIP("built without libxlsxwriter");
    QVERIFY(writeOld(path));
    auto window = std::make_unique<QWidget>();
    window->show();
    const auto sheet = std::make_shared<SlowSheet>();
    QPointer dialog(new DownloadDialog(sheet, path, window.get()));
    const QSignalSpy stopped(dialog, &DownloadDialog::stopped);
    dialog->start();
    QTRY_VERIFY(dialog->isVisible());
    auto *cancel = dialog->findChild<QPushButton *>(QStringLiteral("cancel"));
    if (how == 0)
        cancel->click();
    else if (how == 1)
        QTest::keyClick(dialog, Qt::Key_Escape);
    else if (how == 2)
        dialog->close();
    else
        window.reset();
    if (window) {
        QVERIFY(!cancel->isEnabled());
        QTRY_COMPARE(stopped.size(), 1);
    }
    QTRY_VERIFY(!dialog);
    // Once the worker is at its end, too.
    QTRY_COMPARE(sheet.use_count(), 1L);
    QVERIFY(isAsBefore(path));
    QVERIFY(QFile::remove(path));
}

void TestDownloads::aFailureIsToldOnce()
{
    QWidget window;
    const auto sheet = std::make_shared<TextSheet>(QStringList{QStringLiteral("a")});
    auto *dialog = new DownloadDialog(sheet, path("nergens/uit.csv"), &window);
    const QSignalSpy written(dialog, &DownloadDialog::written);
    const QSignalSpy stopped(dialog, &DownloadDialog::stopped);
    QSignalSpy failed(dialog, &DownloadDialog::failed);
    dialog->start();
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(written.size() + stopped.size(), 0);
}

void TestDownloads::offersBothFormsAndRemembersOne()
{
    ManualWindow window;
    QVERIFY(window.startWithSample());
    const bool workbooks = canWrite(TableForm::Workbook);
    const QString csv = QStringLiteral("Tabel (*.csv)");
    const QString workbook = QStringLiteral("Excel-werkmap (*.xlsx)");
    const auto last = [&window] { return window.files.asked.constLast(); };

    QVERIFY(window.click("download"));
    QCOMPARE(last().filter, workbooks ? QString(csv + u";;" + workbook) : csv);
    QCOMPARE(last().chosenFilter, QString());
    QVERIFY(last().start.endsWith(u"/overzicht begeleidingen-2026-11-23"));

    window.files.next = window.folder.filePath(QStringLiteral("uit.csv"));
    QVERIFY(window.click("download"));
    QTRY_VERIFY(window.window->statusBar()->currentMessage().endsWith(u"uit.csv"));
    if (!workbooks)
        QSKIP("built without libxlsxwriter");
    window.files.next = window.folder.filePath(QStringLiteral("uit.xlsx"));
    QVERIFY(window.click("download"));
    QTRY_VERIFY(window.window->statusBar()->currentMessage().endsWith(u"uit.xlsx"));
    QVERIFY(window.click("showFinancial"));
    QVERIFY(window.click("download"));
    QCOMPARE(last().chosenFilter, workbook);
    QVERIFY(last().start.endsWith(u"/financieel overzicht-2026-11-23"));
    QVERIFY(last().start.startsWith(window.folder.path()));
}

void TestDownloads::workbookHasWhatIsShown()
{
    if (!canWrite(TableForm::Workbook))
        QSKIP("built without libxlsxwriter");
    if (!hasPython())
        QSKIP("python3 is not installed");
    ManualWindow window;
    QVERIFY(window.startWithSample());
    for (const char *overview : {"showGuidances", "showFinancial"}) {
        QVERIFY(window.click(overview));
        QVERIFY(window.type("keyword", QStringLiteral("Janssens")));
        window.clickTitle(QStringLiteral("Klant"));
        const QString file = window.folder.filePath(QString::fromLatin1(overview) + u".xlsx");
        window.files.next = file;
        QVERIFY(window.click("download"));
        QTRY_VERIFY(QFile::exists(file));
        const ReadWorkbook read = readWorkbook(file);
        QCOMPARE(read.error, QString());
        QVERIFY(read.rows.size() > 1);
        QCOMPARE(plainCells(read).mid(1), shownTable(window));
    }
}

/// And does not wait for it.
void TestDownloads::closedWindowWritesNothing()
{
    const QString path = this->path();
    QVERIFY(writeOld(path));
    ManualWindow window;
    QVERIFY(window.startWithSample());
    const auto sheet = std::make_shared<SlowSheet>();
    (new DownloadDialog(sheet, path, window.window->desk()))->start();
    QTRY_VERIFY(window.find<DownloadDialog>("downloadDialog"));
    // The window can be used meanwhile, and closed.
    QVERIFY(window.click("showFinancial"));
    QVERIFY(window.window->close());
    window.window.reset();
    QTRY_COMPARE(sheet.use_count(), 1L);
    QVERIFY(isAsBefore(path));
}

void TestDownloads::endingFollowsTheChosenKind()
{
    SystemFilePrompt prompt;
    QWidget window;
    prompt.askToSave(&window,
                     {.title = QStringLiteral("Download"),
                      .filter = QStringLiteral("A (*.csv);;B (*.xlsx)"),
                      .start = path("begin"),
                      .chosenFilter = QStringLiteral("B (*.xlsx)")},
                     [](const QString &) {});
    auto *dialog = window.findChild<QFileDialog *>();
    QVERIFY(dialog);
    QCOMPARE(dialog->defaultSuffix(), QStringLiteral("xlsx"));
    QVERIFY(dialog->selectedFiles().constFirst().endsWith(u"/begin.xlsx"));
    auto *kinds = dialog->findChild<QComboBox *>(QStringLiteral("fileTypeCombo"));
    QVERIFY(kinds);
    kinds->setCurrentIndex(0);
    Q_EMIT kinds->textActivated(kinds->currentText());
    Q_EMIT kinds->activated(0);
    QCOMPARE(dialog->defaultSuffix(), QStringLiteral("csv"));
    QVERIFY(dialog->selectedFiles().constFirst().endsWith(u"/begin.csv"));
    dialog->close();
}

QTEST_MAIN(TestDownloads)
#include "tst_downloads.moc"
