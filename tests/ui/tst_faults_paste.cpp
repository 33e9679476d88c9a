// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/dialogs.h"
#include "tests/support/registers.h"
#include "tests/support/testcase.h"
#include "ui/conversationdialog.h"

#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>

namespace {

/// A dialog with everything filled in but what is pasted.
struct Desk
{
    Desk()
    {
        (void)cheques->addOrder(goodOrder());
        (void)cheques->registerCheque(registrationOf(goodOrder().chequeNumber));
        const auto offer = cheques->conversationOffer(goodOrder().chequeNumber);
        dialog = new ConversationDialog(*cheques, *offer->value, &window);
        dialog->open();
        QApplication::setActiveWindow(dialog);
    }
    ~Desk() { delete dialog.data(); }
    Q_DISABLE_COPY_MOVE(Desk)

    [[nodiscard]] bool fill() const
    {
        return choosePart(*dialog, "type", int(ConversationType::InDepth))
            && choosePart(*dialog, "form", int(ConversationForm::Individual))
            && choosePart(*dialog, "minutes", 60)
            && typeInto(*dialog, "date", QStringLiteral("23/11/2026"))
            && typeInto(*dialog, "counsellor", QStringLiteral("Janssens Thomas"));
    }
    /// By the keyboard, from the clipboard.
    [[nodiscard]] bool paste(const char *name, const QString &text) const
    {
        auto *field = visiblePart<QWidget>(*dialog, QString::fromUtf8(name));
        if (!field)
            return false;
        QWidget *target = field->focusProxy() ? field->focusProxy() : field;
        target->setFocus();
        QTest::keyClick(target, Qt::Key_A, Qt::ControlModifier);
        QGuiApplication::clipboard()->setText(text);
        QTest::keyClick(target, Qt::Key_V, Qt::ControlModifier);
        return true;
    }
    [[nodiscard]] QString text() const
    {
        return visiblePart<QPlainTextEdit>(*dialog, QStringLiteral("text"))->toPlainText();
    }
    [[nodiscard]] QString count() const
    {
        return visiblePart<QLabel>(*dialog, QStringLiteral("count"))->text();
    }
    [[nodiscard]] qsizetype conversations() const
    {
        return (*cheques->dossier(goodOrder().chequeNumber))->latest()->conversations.size();
    }

    QTemporaryDir folder;
    TestClock clock;
    std::unique_ptr<ChequeRegister> cheques =
        newRegister(folder.filePath(QStringLiteral("register.sqlite")), clock);
    QWidget window;
    QPointer<ConversationDialog> dialog;
};

} // namespace

/// F20 to F22 in the window: what is pasted reaches the rules as it is.
class FaultsPasteTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void f20_book_data();
    void f20_book();
    void f22_pagesAreNotCut();
    void f21_characters_data();
    void f21_characters();
};

void FaultsPasteTest::f20_book_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QString>("piece");
    for (const char *field : {"feedback", "counsellor", "date"}) {
        for (const auto &[name, piece] : {std::pair("words", QStringLiteral("an 0 ")),
                                          {"one word", QStringLiteral("a")},
                                          {"letters taken apart", QStringLiteral("e\u0308")},
                                          {"marks without end", QStringLiteral("\u0308\u0323")}})
            QTest::addRow("%s: %s", field, name) << QByteArray(field) << piece;
    }
}

/// A megabyte: told at once that it is too much, and what stood there is not half of it.
void FaultsPasteTest::f20_book()
{
    QFETCH(const QByteArray, field);
    QFETCH(const QString, piece);
    const Desk desk;
    QVERIFY(desk.fill());
    QElapsedTimer timer;
    timer.start();
    QVERIFY(desk.paste(field, piece.repeated((1 << 20) / piece.size())));
    if (field == "feedback") {
        QCOMPARE(desk.text(), QString());
        QVERIFY(desk.count().size() > 40);
        QVERIFY(desk.paste(field, QStringLiteral("Toch maar kort")));
        QVERIFY(desk.count().startsWith(u"14 "));
    } else {
        QVERIFY(clickPart(*desk.dialog, "save"));
        QCOMPARE(messagesAt(*desk.dialog, field).size(), 1);
    }
    QVERIFY2(timer.elapsed() < 10'000, QByteArray::number(timer.elapsed()));
    QCOMPARE(desk.conversations(), 1);
}

/// What a person may have written elsewhere comes in whole, however much too long.
void FaultsPasteTest::f22_pagesAreNotCut()
{
    const Desk desk;
    QVERIFY(desk.fill());
    const QString page = QStringLiteral("Zo\u00eb. ").repeated(3'000);
    QVERIFY(desk.paste("feedback", page));
    QCOMPARE(desk.text(), page);
    QVERIFY(clickPart(*desk.dialog, "save"));
    QCOMPARE(messagesAt(*desk.dialog, "feedback").size(), 1);
    // And once more beside it is too much.
    auto *edit = visiblePart<QPlainTextEdit>(*desk.dialog, QStringLiteral("text"));
    edit->moveCursor(QTextCursor::End);
    QTest::keyClick(edit, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(desk.text(), page);
    QCOMPARE(desk.conversations(), 1);
}

void FaultsPasteTest::f21_characters_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<char32_t>("code");
    for (const char *field : {"feedback", "counsellor"}) {
        for (const uint code :
             {0x0U, 0x1U, 0xbU, 0xcU, 0x1bU, 0x7fU, 0x85U, 0x9fU, 0x202eU, 0x2066U, 0x200bU,
              0x200dU, 0xfeffU, 0xadU, 0x3164U, 0xfffeU, 0xd800U, 0xdc00U})
            QTest::addRow("%s: U+%04X", field, code) << QByteArray(field) << char32_t(code);
    }
    // In a text of several lines Qt makes line breaks of these.
    for (const uint code : {0xaU, 0x9U, 0x2028U, 0x2029U, 0xfdd0U})
        QTest::addRow("counsellor: U+%04X", code) << QByteArray("counsellor") << char32_t(code);
}

/// The place of the character is told, and nothing is stored.
void FaultsPasteTest::f21_characters()
{
    QFETCH(const QByteArray, field);
    QFETCH(const char32_t, code);
    const Desk desk;
    QVERIFY(desk.fill());
    QVERIFY(desk.paste(
        field,
        QString(QStringLiteral("Janssens Th") + QChar(ushort(code)) + QStringLiteral("omas"))));
    QVERIFY(clickPart(*desk.dialog, "save"));
    const QStringList said = messagesAt(*desk.dialog, field);
    QCOMPARE(said.size(), 1);
    QVERIFY2(said.constFirst().contains(QStringLiteral("12")), qPrintable(said.constFirst()));
    QCOMPARE(desk.conversations(), 1);
}

QTEST_MAIN(FaultsPasteTest)
#include "tst_faults_paste.moc"
