// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/wording/language.h"
#include "tests/support/manualwindow.h"
#include "tests/support/testcase.h"
#include "ui/mainmenu.h"

#include <QMenuBar>
#include <QPlainTextEdit>

#include <algorithm>

namespace {

QString nameOf(const QWidget &part)
{
    const QString name = part.objectName();
    return name.isEmpty() ? QString::fromLatin1(part.metaObject()->className()) : name;
}

/// Everything that Tab comes to in a window, from where the focus is, once around. A group of
/// choices is one stop.
QList<QWidget *> stopsOf(QWidget &window)
{
    QList<QWidget *> stops;
    for (QWidget *at = window.focusWidget(); at && !stops.contains(at); at = window.focusWidget()) {
        stops.append(at);
        QTest::keyClick(at, Qt::Key_Tab);
    }
    return stops;
}

int topOf(const QWidget &part, const QWidget &window)
{
    return part.mapTo(&window, QPoint(0, 0)).y();
}

/// The stops that lie higher than the one before them, from the highest on, in words.
QStringList stepsUp(QWidget &window)
{
    QList<QWidget *> stops = stopsOf(window);
    const auto highest =
        std::min_element(stops.begin(), stops.end(), [&window](const QWidget *a, const QWidget *b) {
            return topOf(*a, window) < topOf(*b, window);
        });
    std::rotate(stops.begin(), highest, stops.end());
    QStringList steps;
    for (qsizetype i = 1; i < stops.size(); ++i) {
        const QWidget &before = *stops.at(i - 1);
        const QWidget &stop = *stops.at(i);
        if (topOf(stop, window) + stop.height() <= topOf(before, window))
            steps.append(nameOf(before) + QStringLiteral(" > ") + nameOf(stop));
    }
    return steps;
}

/// Letters with Alt that stand for more than one thing in a window.
QStringList sharedLetters(const QWidget &window)
{
    QHash<QString, QStringList> owners;
    const auto note = [&owners](const QString &text) {
        const QKeySequence letter = QKeySequence::mnemonic(text);
        if (!letter.isEmpty())
            owners[letter.toString()].append(text);
    };
    for (const QWidget *part : window.findChildren<QWidget *>()) {
        if (!part->isVisible())
            continue;
        if (const auto *label = qobject_cast<const QLabel *>(part); label && label->buddy())
            note(label->text());
        else if (const auto *button = qobject_cast<const QAbstractButton *>(part))
            note(button->text());
        else if (const auto *bar = qobject_cast<const QMenuBar *>(part))
            for (const QAction *menu : bar->actions())
                note(menu->text());
    }
    QStringList shared;
    for (auto owner = owners.cbegin(); owner != owners.cend(); ++owner) {
        if (owner->size() > 1)
            shared.append(owner.key() + QStringLiteral(": ") + owner->join(QStringLiteral(", ")));
    }
    return shared;
}

/// Each window that somebody fills in or reads, brought in front by its name.
bool bringInFront(ManualWindow &window, const QString &which)
{
    const auto order = [&window](Command command) {
        window.window->desk()->carryOut(command);
        return true;
    };
    bool there = false;
    if (which == u"overview")
        there = true;
    else if (which == u"financial")
        there = window.click("showFinancial");
    else if (which == u"dossier")
        there = window.openDossier(SampleRegister::inUse());
    else if (which == u"step 1")
        there = window.click("registerCheque");
    else if (which == u"step 2")
        there = window.click("registerCheque") && window.enterNumbers(SampleRegister::ordered());
    else if (which == u"step 3")
        there = window.goToStep3(SampleRegister::ordered());
    else if (which == u"conversation")
        there = window.openDossier(SampleRegister::inUse()) && window.click("registerConversation");
    else if (which == u"discontinuation")
        there = window.openDossier(SampleRegister::inUse()) && window.click("registerConversation")
            && window.choose("type", int(ConversationType::Discontinuation));
    else if (which == u"question")
        there = window.openDossier(SampleRegister::inUse()) && window.click("revise");
    else if (which == u"order")
        there = order(Command::NewOrder);
    else if (which == u"orders")
        there = order(Command::Orders);
    else if (which == u"payment")
        there = order(Command::MarkPaid);
    else if (which == u"client data")
        there = order(Command::ClientData) && window.type("clientNumber", goodOrder().clientNumber);
    else if (which == u"settings")
        there = order(Command::Settings);
    window.activateFront();
    return there;
}

} // namespace

/// Who works without a mouse reaches everything, in the order in which it is read.
class TestKeyboard : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void firstField_data();
    void firstField();
    void tabFollowsTheEye_data();
    void tabFollowsTheEye();
    void aSuggestionIsTheNextStop();
    void eachLetterIsOneThing_data();
    void eachLetterIsOneThing();

private:
    static void addWindows()
    {
        QTest::addColumn<QString>("which");
        for (const char *which : {"overview", "financial", "dossier", "step 1", "step 2", "step 3",
                                  "conversation", "discontinuation", "question", "order", "orders",
                                  "payment", "client data", "settings"})
            QTest::newRow(which) << QString::fromUtf8(which);
    }
};

void TestKeyboard::initTestCase()
{
    QVERIFY(installLanguage(QCoreApplication::instance()));
}

void TestKeyboard::firstField_data()
{
    QTest::addColumn<QString>("which");
    QTest::addColumn<QString>("field");
    QTest::newRow("overview") << QStringLiteral("overview") << QStringLiteral("lines");
    QTest::newRow("step 1") << QStringLiteral("step 1") << QStringLiteral("chequeNumber");
    QTest::newRow("step 2") << QStringLiteral("step 2") << QStringLiteral("workableWork");
    QTest::newRow("step 3") << QStringLiteral("step 3") << QStringLiteral("day");
    QTest::newRow("conversation") << QStringLiteral("conversation") << QStringLiteral("day");
    QTest::newRow("question") << QStringLiteral("question") << QStringLiteral("workableWork");
    QTest::newRow("order") << QStringLiteral("order") << QStringLiteral("chequeNumber");
    QTest::newRow("payment") << QStringLiteral("payment") << QStringLiteral("day");
    QTest::newRow("settings") << QStringLiteral("settings") << QStringLiteral("centres");
}

void TestKeyboard::firstField()
{
    // A window opens with the focus where somebody begins, never on Opslaan.
    QFETCH(QString, which);
    QFETCH(QString, field);
    ManualWindow window;
    QVERIFY(window.startWithSample());
    QVERIFY(bringInFront(window, which));
    const QWidget *focus = QApplication::focusWidget();
    QVERIFY(focus);
    QCOMPARE(nameOf(*focus), field);
}

void TestKeyboard::tabFollowsTheEye_data()
{
    addWindows();
}

void TestKeyboard::tabFollowsTheEye()
{
    QFETCH(QString, which);
    ManualWindow window;
    QVERIFY(window.startWithSample());
    QVERIFY(bringInFront(window, which));
    QWidget *front = QApplication::activeModalWidget();
    if (!front)
        front = window.window.get();
    QVERIFY(stopsOf(*front).size() > 2);
    // A dossier has two columns, the order and then the guidance, and Wijzig beside what it
    // changes.
    const QString columns = which == u"dossier"
        ? QStringLiteral("relatedCheque > question\nquestion > revise")
        : QString();
    QCOMPARE(stepsUp(*front).join(u'\n'), columns);
}

void TestKeyboard::aSuggestionIsTheNextStop()
{
    // Who left the field when the message came goes back one step to take it.
    ManualWindow window;
    QVERIFY(window.startWithSample());
    QVERIFY(bringInFront(window, QStringLiteral("conversation")));
    QVERIFY(window.type("counsellor", QStringLiteral("maes wout")));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QVERIFY(window.find<QPushButton>("takeSuggestion"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
    auto *suggestion = qobject_cast<QPushButton *>(QApplication::focusWidget());
    QVERIFY(suggestion);
    QCOMPARE(suggestion->objectName(), QStringLiteral("takeSuggestion"));
    QTest::keyClick(suggestion, Qt::Key_Space);
    QCOMPARE(window.find<QLineEdit>("counsellor")->text(), QStringLiteral("Maes Wout"));
}

void TestKeyboard::eachLetterIsOneThing_data()
{
    addWindows();
}

void TestKeyboard::eachLetterIsOneThing()
{
    // Two things with one letter and Alt only takes the focus back and forth.
    QFETCH(QString, which);
    ManualWindow window;
    QVERIFY(window.startWithSample());
    QVERIFY(bringInFront(window, which));
    const QWidget *front = QApplication::activeModalWidget();
    if (!front)
        front = window.window.get();
    QCOMPARE(sharedLetters(*front).join(u'\n'), QString());
}

QTEST_MAIN(TestKeyboard)
#include "tst_keyboard.moc"
