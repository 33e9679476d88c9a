// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dossierpage.h"

#include "model/wording/language.h"
#include "tests/support/openeddossiers.h"
#include "tests/support/testcase.h"
#include "ui/conversationcard.h"
#include "ui/hoursbar.h"
#include "ui/readingtext.h"

#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>

namespace {

const QDate first(2026, 10, 12);
const QDate second(2026, 11, 2);
const QDate third(2026, 11, 16);

using Conversations = QList<Conversation>;

template <typename T> T *find(const QWidget &page, const char *name)
{
    return page.findChild<T *>(QLatin1StringView(name));
}

QPushButton *button(const QWidget &page, const char *name)
{
    return find<QPushButton>(page, name);
}

QString reading(const QWidget &page, const char *name)
{
    const auto *text = find<ReadingText>(page, name);
    return text ? text->toPlainText() : QStringLiteral("no such text");
}

/// In the order of the screen: from top to bottom.
QList<ConversationCard *> cards(const QWidget &page)
{
    QList<ConversationCard *> found = page.findChildren<ConversationCard *>();
    std::sort(found.begin(), found.end(), [&page](const QWidget *a, const QWidget *b) {
        return a->mapTo(&page, QPoint()).y() < b->mapTo(&page, QPoint()).y();
    });
    return found;
}

/// Shown, as all of it would be on a screen of 1280 × 800 with a menu bar.
void show(DossierPage &page, const OpenedDossier &dossier, QSize size = {1280, 720})
{
    page.setDossier(dossier);
    page.resize(size);
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
}

QList<Conversation> several(int count)
{
    QList<Conversation> conversations{intake(first, 30)};
    while (conversations.size() < count)
        conversations.append(inDepth(second, 30));
    return conversations;
}

/// The object names of what Tab reaches, one round through the page.
QStringList tabStops(QWidget &page)
{
    QStringList names;
    const QWidget *start = page.focusWidget();
    for (int steps = 0; steps < 200; ++steps) {
        QTest::keyClick(page.focusWidget(), Qt::Key_Tab);
        names.append(page.focusWidget()->objectName());
        if (page.focusWidget() == start)
            break;
    }
    return names;
}

} // namespace

class TestDossierPage : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheOrder();
    void showsTheStatus_data();
    void showsTheStatus();
    void showsConversationsNewestFirst();
    void showsADeletedConversation();
    void onlyTheLastCanBeDeleted();
    void asksForWhatIsWanted();
    void saysWhyNot_data();
    void saysWhyNot();
    void leadsToTheClientsOtherCheques();
    void readsEarlierQuestions();
    void copiesWithTheKeyboard();
    void tabFollowsTheScreen();
    void needsNoScrollBar_data();
    void needsNoScrollBar();
    void longTextsNeedNone();
    void keepsItsPlace();
    void pressedButtonMayShowAnother();
    void nothingIsCutOff_data();
    void nothingIsCutOff();
    void speaksTheLanguage();
};

void TestDossierPage::showsTheOrder()
{
    DossierPage page;
    page.setDossier(openedWith({intake(first, 60), inDepth(second, 90)}));
    QCOMPARE(reading(page, "clientTitle"), QStringLiteral("Peeters An · 60004436"));
    QCOMPARE(reading(page, "requestedOn"), QStringLiteral("1 October 2026"));
    QCOMPARE(reading(page, "validUntil"), QStringLiteral("1 January 2027"));
    QCOMPARE(reading(page, "chequeValue"), QStringLiteral("726 euro"));
    QCOMPARE(find<ReadingText>(page, "chequeValue")->toolTip(), QStringLiteral("726,00 euro"));
    QCOMPARE(reading(page, "clientCost"), QStringLiteral("45 euro"));
    QVERIFY(reading(page, "hours").startsWith(u"4 "));
    QVERIFY(reading(page, "remaining").startsWith(u"1 "));
    QCOMPARE(find<HoursBar>(page, "hoursBar")->share(), 90.0 / 240.0);
    QCOMPARE(reading(page, "chequeNumber"), QStringLiteral("00007788152"));
    QCOMPARE(reading(page, "client"), QStringLiteral("Peeters An"));
    QCOMPARE(reading(page, "clientNumber"), QStringLiteral("60004436"));
    QCOMPARE(reading(page, "themes"),
             QStringLiteral("Reflection on qualities · Growth and challenge"));
    QCOMPARE(reading(page, "question"), QStringLiteral("Ik wil doorgroeien."));
}

void TestDossierPage::showsTheStatus_data()
{
    QTest::addColumn<Conversations>("conversations");
    QTest::addColumn<QString>("status");
    QTest::addColumn<bool>("note");
    QTest::addColumn<bool>("mayRevise");
    QTest::addColumn<bool>("mayRegister");

    const auto row = [](const char *name, const Conversations &conversations) -> QTestData & {
        return QTest::newRow(name) << conversations;
    };
    row("in use", {intake(first)}) << QStringLiteral("CHEQUE IN USE") << false << true << true;
    row("closed", {intake(first), synthesis(second)})
        << QStringLiteral("CHEQUE CLOSED") << true << false << true;
    row("discontinued", {intake(first), discontinuation(second)})
        << QStringLiteral("CHEQUE DISCONTINUED") << true << false << true;
    row("released", {deleted(intake(first))})
        << QStringLiteral("CHEQUE RELEASED") << true << false << false;
}

void TestDossierPage::showsTheStatus()
{
    QFETCH(Conversations, conversations);
    DossierPage page;
    show(page, openedWith(conversations));
    QTEST(find<QLabel>(page, "status")->text(), "status");
    QTEST(find<QLabel>(page, "closedNote")->isVisible(), "note");
    QTEST(button(page, "revise")->isEnabled(), "mayRevise");
    QTEST(button(page, "registerConversation")->isEnabled(), "mayRegister");
}

void TestDossierPage::showsConversationsNewestFirst()
{
    DossierPage page;
    Conversation talk = inDepth(second, 90);
    talk.form = ConversationForm::ECoaching;
    talk.feedback = QStringLiteral("Oefent het gesprek met de chef.");
    show(page, openedWith({intake(first), talk}));
    const QList<ConversationCard *> shown = cards(page);
    QCOMPARE(shown.size(), 2);
    const ConversationCard &newest = *shown.constFirst();
    QVERIFY(find<QLabel>(newest, "cardHeading")->text().contains(u"2 November 2026"));
    QCOMPARE(reading(newest, "type"), QStringLiteral("In-depth conversation"));
    QCOMPARE(reading(newest, "form"), QStringLiteral("Coaching online"));
    QVERIFY(reading(newest, "duration").startsWith(u"1 "));
    QCOMPARE(reading(newest, "value"), QStringLiteral("272,25 euro"));
    QCOMPARE(reading(newest, "counsellor"), QStringLiteral("Janssens Thomas"));
    QCOMPARE(reading(newest, "centre"), QStringLiteral("Loopbaancentrum Leie"));
    QCOMPARE(reading(newest, "feedback"), talk.feedback);
    for (const char *part : {"2 November 2026", "In-depth", "272,25", "Janssens", "Oefent"})
        QVERIFY2(newest.accessibleName().contains(QLatin1StringView(part)), part);
    QVERIFY(!find<ReadingText>(*shown.constLast(), "feedback")->isVisible());
}

void TestDossierPage::showsADeletedConversation()
{
    DossierPage page;
    show(page, openedWith({intake(first), deleted(inDepth(second))}));
    const QList<ConversationCard *> shown = cards(page);
    QVERIFY(find<QLabel>(*shown.at(0), "deletedLabel")->isVisible());
    QCOMPARE(find<QLabel>(*shown.at(0), "deletedLabel")->text(), QStringLiteral("DELETED"));
    QVERIFY(shown.at(0)->accessibleName().startsWith(u"Deleted"));
    QVERIFY(!find<QLabel>(*shown.at(1), "deletedLabel")->isVisible());
    QVERIFY(!shown.at(1)->accessibleName().startsWith(u"Deleted"));
}

void TestDossierPage::onlyTheLastCanBeDeleted()
{
    DossierPage page;
    show(page, openedWith({intake(first), inDepth(second), deleted(inDepth(third))}));
    QStringList bins;
    for (const ConversationCard *card : cards(page))
        bins.append(button(*card, "deleteConversation")->isVisible() ? QStringLiteral("bin")
                                                                     : QStringLiteral("-"));
    QCOMPARE(bins.join(u' '), QStringLiteral("- bin -"));
    page.setDossier(openedWith({intake(first), synthesis(second)}));
    for (const ConversationCard *card : cards(page))
        QVERIFY(!button(*card, "deleteConversation")->isVisible());
}

void TestDossierPage::asksForWhatIsWanted()
{
    DossierPage page;
    const OpenedDossier dossier = openedWith({intake(first), inDepth(second)});
    show(page, dossier);
    QSignalSpy back(&page, &DossierPage::backRequested);
    QSignalSpy conversation(&page, &DossierPage::conversationRequested);
    QSignalSpy revision(&page, &DossierPage::revisionRequested);
    QSignalSpy deletion(&page, &DossierPage::deletionRequested);
    button(page, "back")->click();
    QCOMPARE(back.count(), 1);
    button(page, "registerConversation")->click();
    QCOMPARE(conversation.count(), 1);
    QCOMPARE(conversation.at(0).at(0).value<ChequeNumber>(), dossier.view.cheque.number);
    button(page, "revise")->click();
    QCOMPARE(revision.count(), 1);
    QCOMPARE(revision.at(0).at(0).value<ChequeNumber>(), dossier.view.cheque.number);
    button(*cards(page).constFirst(), "deleteConversation")->click();
    QCOMPARE(deletion.count(), 1);
    QVERIFY(deletion.at(0).at(0).value<DossierView>() == dossier.view);
}

void TestDossierPage::saysWhyNot_data()
{
    QTest::addColumn<Conversations>("conversations");
    QTest::addColumn<bool>("revise");
    QTest::addColumn<bool>("registering");

    QTest::newRow("in use") << Conversations{intake(first)} << true << true;
    QTest::newRow("closed") << Conversations{intake(first), synthesis(second)} << false << true;
    QTest::newRow("released") << Conversations{deleted(intake(first))} << false << false;
}

void TestDossierPage::saysWhyNot()
{
    QFETCH(Conversations, conversations);
    DossierPage page;
    page.setDossier(openedWith(conversations));
    const QString note = find<QLabel>(page, "closedNote")->text();
    const auto reasonOf = [&page](const char *name) { return button(page, name)->toolTip(); };
    QFETCH(bool, revise);
    QFETCH(bool, registering);
    QCOMPARE(reasonOf("revise"), revise ? QString() : note);
    QCOMPARE(reasonOf("registerConversation"), registering ? QString() : note);
    QCOMPARE(button(page, "revise")->accessibleDescription(), reasonOf("revise"));
    QCOMPARE(note.isEmpty(), revise && registering);
    // Another dossier takes the reason away again.
    page.setDossier(openedWith({intake(first)}));
    QVERIFY(reasonOf("revise").isEmpty());
    QVERIFY(button(page, "revise")->isEnabled());
}

void TestDossierPage::leadsToTheClientsOtherCheques()
{
    DossierPage page;
    OpenedDossier dossier = openedWith({intake(first)});
    show(page, dossier);
    QVERIFY(!find<QLabel>(page, "relatedHeading")->isVisible());
    dossier.related = {guidanceRow(8, QStringLiteral("Peeters"), GuidanceStatus::InUse, 8),
                       guidanceRow(5, QStringLiteral("Peeters"), GuidanceStatus::Closed, 5)};
    page.setDossier(dossier);
    page.setDossier(dossier); // anew, not once more
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(find<QLabel>(page, "relatedHeading")->isVisible());
    const auto links = page.findChildren<QPushButton *>(QStringLiteral("relatedCheque"));
    QCOMPARE(links.size(), 2);
    for (int i = 0; i < 2; ++i) {
        const GuidanceRow &row = dossier.related.at(i);
        QVERIFY(links.at(i)->text().contains(row.chequeNumber.text()));
        QVERIFY(links.at(i)->accessibleName().contains(row.chequeNumber.text()));
        QSignalSpy opened(&page, &DossierPage::openRequested);
        links.at(i)->click();
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened.at(0).at(0).value<GuidanceId>(), row.id);
        QCOMPARE(opened.at(0).at(1).value<ChequeNumber>(), row.chequeNumber);
    }
}

void TestDossierPage::readsEarlierQuestions()
{
    DossierPage page;
    OpenedDossier dossier = openedWith({intake(first)});
    show(page, dossier);
    QVERIFY(!button(page, "earlierQuestions")->isVisible());
    CareerQuestion revised = dossier.view.guidance.questions.constFirst();
    for (const char *text : {"De tweede vraag", "De derde vraag"}) {
        revised.text = QLatin1StringView(text);
        dossier.view.guidance.questions.append(revised);
    }
    page.setDossier(dossier);
    QCOMPARE(reading(page, "question"), QStringLiteral("De derde vraag"));
    QVERIFY(button(page, "earlierQuestions")->text().startsWith(u"2 "));
    button(page, "earlierQuestions")->click();
    QPointer<QDialog> history = page.findChild<QDialog *>(QStringLiteral("questionHistory"));
    QVERIFY(history);
    QVERIFY(history->isVisible());
    QStringList texts;
    const auto shown = history->findChildren<ReadingText *>(QStringLiteral("earlierQuestion"));
    for (const ReadingText *text : shown) {
        texts.append(text->toPlainText());
        QVERIFY(text->accessibleName().contains(u"5 October 2026"));
    }
    QCOMPARE(
        texts,
        (QStringList{QStringLiteral("De tweede vraag"), QStringLiteral("Ik wil doorgroeien.")}));
    button(*history, "close")->click();
    QTRY_VERIFY(!history);
}

void TestDossierPage::copiesWithTheKeyboard()
{
    DossierPage page;
    OpenedDossier dossier = openedWith({intake(first)});
    dossier.view.guidance.questions.last().text =
        QString(1000, u'a'); // broken, but only to be seen
    show(page, dossier);
    for (const char *name : {"chequeNumber", "clientNumber", "client", "question", "counsellor"}) {
        auto *text = find<ReadingText>(page, name);
        text->setFocus(Qt::TabFocusReason);
        QCOMPARE(text->textCursor().selectedText(), text->toPlainText());
        QVERIFY(!text->toPlainText().isEmpty());
        QTest::keyClicks(text, QStringLiteral("x"));
        QVERIFY2(!text->toPlainText().contains(u'x'), name);
    }
    QCOMPARE(reading(page, "question"), QString(1000, u'a'));
}

void TestDossierPage::tabFollowsTheScreen()
{
    DossierPage page;
    OpenedDossier dossier = openedWith({intake(first), inDepth(second)});
    dossier.related = {guidanceRow(8, QStringLiteral("Peeters"), GuidanceStatus::InUse, 8)};
    show(page, dossier);
    page.setDossier(dossier);
    button(page, "back")->setFocus();
    QCOMPARE(tabStops(page).join(u' '),
             QStringLiteral("clientTitle chequeNumber client clientNumber relatedCheque question"
                            " revise registerConversation card deleteConversation counsellor card"
                            " counsellor back"));
}

void TestDossierPage::needsNoScrollBar_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("conversations");
    QTest::addColumn<bool>("scrolls");

    // What a menu bar and a title of the window leave of the screen.
    QTest::newRow("1280 × 800, two") << QSize(1280, 740) << 2 << false;
    QTest::newRow("1024 × 700, two") << QSize(1024, 640) << 2 << false;
    QTest::newRow("1280 × 800, eight") << QSize(1280, 740) << 8 << true;
    QTest::newRow("1024 × 700, eight") << QSize(1024, 640) << 8 << true;
}

void TestDossierPage::needsNoScrollBar()
{
    QFETCH(QSize, size);
    QFETCH(int, conversations);
    DossierPage page;
    show(page, openedWith(several(conversations)), size);
    QCOMPARE(page.size(), size);
    QTEST(find<QScrollArea>(page, "conversations")->verticalScrollBar()->isVisible(), "scrolls");
}

void TestDossierPage::longTextsNeedNone()
{
    DossierPage page;
    OpenedDossier dossier = openedWith(several(2));
    const QString words = QStringLiteral("Hoe pak ik dat het best aan? ");
    dossier.view.guidance.questions.last().text = words.repeated(40).left(1000);
    for (Conversation &conversation : dossier.view.guidance.conversations)
        conversation.feedback = words.repeated(20).left(500);
    show(page, dossier);
    QVERIFY(!find<QScrollArea>(page, "conversations")->verticalScrollBar()->isVisible());
    QCOMPARE(find<ReadingText>(page, "question")->verticalScrollBar()->maximum(), 0);
    // A question of a thousand lines leaves room for the conversations.
    dossier.view.guidance.questions.last().text = QStringLiteral("a\n").repeated(500);
    page.setDossier(dossier);
    QCoreApplication::processEvents();
    QVERIFY(find<ReadingText>(page, "question")->verticalScrollBar()->maximum() > 0);
    QVERIFY(find<QScrollArea>(page, "conversations")->height() > page.height() / 3);
}

void TestDossierPage::keepsItsPlace()
{
    DossierPage page;
    OpenedDossier dossier = openedWith(several(8));
    show(page, dossier, {1024, 640});
    QScrollBar *bar = find<QScrollArea>(page, "conversations")->verticalScrollBar();
    QVERIFY(bar->maximum() > 200);
    bar->setValue(200);
    page.setDossier(dossier);
    QCoreApplication::processEvents();
    QCOMPARE(bar->value(), 200);
    dossier.view.guidance.id = {2};
    page.setDossier(dossier);
    QCoreApplication::processEvents();
    QCOMPARE(bar->value(), 0);
}

void TestDossierPage::pressedButtonMayShowAnother()
{
    DossierPage page;
    OpenedDossier dossier = openedWith({intake(first), inDepth(second)});
    dossier.related = {guidanceRow(8, QStringLiteral("Peeters"), GuidanceStatus::InUse, 8)};
    show(page, dossier);
    const OpenedDossier after = openedWith({intake(first), deleted(inDepth(second))});
    connect(&page, &DossierPage::deletionRequested, &page, [&] { page.setDossier(after); });
    connect(&page, &DossierPage::openRequested, &page, [&] { page.setDossier(after); });
    button(page, "relatedCheque")->click();
    page.setDossier(dossier);
    auto *bin = button(*cards(page).constFirst(), "deleteConversation");
    bin->setFocus();
    bin->click();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCOMPARE(cards(page).size(), 2);
    // Who worked among the conversations stays there.
    QCOMPARE(page.focusWidget(), cards(page).constFirst());
}

void TestDossierPage::nothingIsCutOff_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QString>("word");

    for (const QSize size : {QSize(1280, 740), QSize(1024, 640)}) {
        QTest::addRow("words, %d", size.width()) << size << QStringLiteral("woord ");
        QTest::addRow("one word, %d", size.width()) << size << QStringLiteral("woord");
    }
}

void TestDossierPage::nothingIsCutOff()
{
    QFETCH(QSize, size);
    QFETCH(QString, word);
    DossierPage page;
    OpenedDossier dossier = openedWith({intake(first)});
    dossier.view.cheque.familyName = word.repeated(10).left(60);
    dossier.view.guidance.centreName = word.repeated(20).left(100);
    dossier.view.guidance.conversations[0].counsellor = word.repeated(20).left(100);
    dossier.view.guidance.conversations[0].feedback = word.repeated(100).left(500);
    show(page, dossier, size);
    QCOMPARE(page.size(), size);
    const auto texts = page.findChildren<ReadingText *>();
    for (const ReadingText *text : texts) {
        const QByteArray name = text->objectName().toUtf8();
        if (!text->isVisible())
            continue;
        QVERIFY2(text->verticalScrollBar()->maximum() == 0, name);
        QVERIFY2(text->horizontalScrollBar()->maximum() == 0, name);
        const QWidget *around = text->parentWidget();
        QVERIFY2(around->rect().contains(text->geometry()), name);
    }
    for (const QScrollArea *area : page.findChildren<QScrollArea *>())
        QCOMPARE(area->horizontalScrollBar()->maximum(), 0);
}

void TestDossierPage::speaksTheLanguage()
{
    DossierPage page;
    show(page, openedWith({intake(first), synthesis(second)}));
    QObject languages;
    QVERIFY(installLanguage(&languages));
    QCoreApplication::processEvents();
    QCOMPARE(reading(page, "requestedOn"), QStringLiteral("1 oktober 2026"));
    QCOMPARE(find<QLabel>(page, "status")->text(), QStringLiteral("CHEQUE AFGESLOTEN"));
    const ConversationCard &newest = *cards(page).constFirst();
    QCOMPARE(reading(newest, "type"), QStringLiteral("Synthese gesprek"));
    QVERIFY(newest.accessibleName().contains(u"2 november 2026"));
}

QTEST_MAIN(TestDossierPage)
#include "tst_dossierpage.moc"
