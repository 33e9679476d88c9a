// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/readingtext.h"

#include "tests/support/testcase.h"
#include "ui/conversationcard.h"
#include "ui/look.h"

#include <QApplication>
#include <QClipboard>
#include <QScrollBar>
#include <QVBoxLayout>

namespace {

QPalette darkPalette()
{
    QPalette palette(QColor(0x3a, 0x3a, 0x3e), QColor(0x2d, 0x2d, 0x30));
    palette.setColor(QPalette::WindowText, Qt::white);
    palette.setColor(QPalette::Text, Qt::white);
    return palette;
}

/// Gives the program its own colours back.
struct PaletteKeeper
{
    PaletteKeeper() = default;
    ~PaletteKeeper() { QApplication::setPalette(before); }
    Q_DISABLE_COPY_MOVE(PaletteKeeper)
    const QPalette before = QApplication::palette();
};

} // namespace

class TestReadingText : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void isAsHighAsItsText_data();
    void isAsHighAsItsText();
    void scrollsAboveItsLimit();
    void copiesExactlyWhatWasWritten();
    void keepsASelectionWhenToldTheSame();
    void leavesTheWheelToThePage();
    void followsThePalette_data();
    void followsThePalette();
};

void TestReadingText::isAsHighAsItsText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("fewestLines");
    QTest::addColumn<int>("mostLines");

    QTest::newRow("nothing") << QString() << 1 << 1;
    QTest::newRow("a word") << QStringLiteral("Peeters") << 1 << 1;
    QTest::newRow("three lines") << QStringLiteral("een\ntwee\ndrie") << 3 << 3;
    QTest::newRow("words") << QStringLiteral("woord ").repeated(50) << 4 << 30;
    QTest::newRow("a word without an end") << QString(300, u'w') << 4 << 60;
}

void TestReadingText::isAsHighAsItsText()
{
    QFETCH(QString, text);
    QFETCH(int, fewestLines);
    QFETCH(int, mostLines);
    QWidget window;
    auto *reading = new ReadingText(ReadingText::Copying::ByMouse, &window);
    auto *layout = new QVBoxLayout(&window);
    layout->addWidget(reading, 0, Qt::AlignTop);
    reading->tell(text);
    window.resize(240, 1200);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QCOMPARE(window.width(), 240);
    const int line = reading->minimumSizeHint().height();
    QVERIFY(reading->height() >= fewestLines * line - fewestLines);
    QVERIFY(reading->height() <= mostLines * line);
    QCOMPARE(reading->verticalScrollBar()->maximum(), 0);
    QCOMPARE(reading->horizontalScrollBar()->maximum(), 0);
}

void TestReadingText::scrollsAboveItsLimit()
{
    ReadingText reading(ReadingText::Copying::ByMouse);
    reading.setMostLines(3);
    reading.tell(QStringLiteral("a\nb\nc\nd\ne"));
    QCOMPARE(reading.heightForWidth(200), 3 * reading.minimumSizeHint().height());
    reading.tell(QStringLiteral("a\nb"));
    QVERIFY(reading.heightForWidth(200) < 3 * reading.minimumSizeHint().height());
}

void TestReadingText::copiesExactlyWhatWasWritten()
{
    ReadingText reading(ReadingText::Copying::AlsoByKeyboard);
    const QString text = QStringLiteral("<b>Özge</b> & %1\n%n ") + QString(200, u'x');
    reading.tell(text);
    reading.resize(120, 400);
    reading.show();
    QVERIFY(QTest::qWaitForWindowActive(&reading));
    reading.clearFocus();
    reading.setFocus(Qt::TabFocusReason);
    QTest::keySequence(&reading, QKeySequence::Copy);
    QCOMPARE(QApplication::clipboard()->text(), text);
}

void TestReadingText::keepsASelectionWhenToldTheSame()
{
    ReadingText reading(ReadingText::Copying::ByMouse);
    reading.tell(QStringLiteral("00007788152"));
    reading.selectAll();
    reading.tell(QStringLiteral("00007788152"));
    QCOMPARE(reading.textCursor().selectedText(), QStringLiteral("00007788152"));
    reading.tell(QStringLiteral("00007788153"));
    QVERIFY(!reading.textCursor().hasSelection());
}

void TestReadingText::leavesTheWheelToThePage()
{
    ReadingText reading(ReadingText::Copying::ByMouse);
    reading.tell(QStringLiteral("a\nb\nc\nd\ne"));
    const auto turn = [&reading] {
        reading.resize(200, 3 * reading.minimumSizeHint().height());
        reading.show();
        QWheelEvent wheel(QPointF(5, 5), reading.mapToGlobal(QPointF(5, 5)), {}, QPoint(0, -120),
                          Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(reading.viewport(), &wheel);
        return wheel.isAccepted();
    };
    QVERIFY(!turn());
    QCOMPARE(reading.verticalScrollBar()->value(), 0);
    reading.setMostLines(3);
    QVERIFY(turn());
    QVERIFY(reading.verticalScrollBar()->value() > 0);
}

void TestReadingText::followsThePalette_data()
{
    QTest::addColumn<bool>("deleted");

    QTest::newRow("a conversation") << false;
    QTest::newRow("a deleted one") << true;
}

void TestReadingText::followsThePalette()
{
    QFETCH(bool, deleted);
    const PaletteKeeper keeper;
    Conversation talk;
    talk.date = QDate(2026, 11, 2);
    talk.counsellor = QStringLiteral("Janssens Thomas");
    talk.deleted = deleted;
    ConversationCard card(talk, QStringLiteral("Loopbaancentrum Leie"), false);
    card.show();
    const auto *counsellor = card.findChild<ReadingText *>(QStringLiteral("counsellor"));
    const auto expected = [deleted] {
        const QPalette palette = QApplication::palette();
        return deleted ? Look::quiet(palette) : palette.color(QPalette::WindowText);
    };
    for (const QPalette &palette : {darkPalette(), keeper.before}) {
        QApplication::setPalette(palette);
        QCoreApplication::processEvents();
        QCOMPARE(counsellor->palette().color(QPalette::Text), expected());
    }
}

QTEST_MAIN(TestReadingText)
#include "tst_readingtext.moc"
