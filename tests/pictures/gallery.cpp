// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/pictures/gallery.h"

#include "model/itemmodels/overviewmodel.h"
#include "ui/mainmenu.h"

#include <QComboBox>
#include <QDialog>
#include <QPlainTextEdit>
#include <QTableView>

#include <algorithm>

namespace {

/// Lets layouts settle and what was closed go.
void settle()
{
    for (int round = 0; round < 3; ++round) {
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QApplication::processEvents();
    }
}

QWidget *windowInFront()
{
    QWidget *modal = QApplication::activeModalWidget();
    return modal ? modal : QApplication::activeWindow();
}

} // namespace

Gallery::Gallery(const QString &folder)
    : m_folder(folder)
{
}

int Gallery::renderAll()
{
    firstStart();
    emptyStates();
    overviews();
    dossiers();
    wizardSteps();
    wizardMessages();
    conversations();
    questions();
    orders();
    money();
    safety();
    notices();
    office();
    damage();
    return m_count;
}

void Gallery::take(const QString &name)
{
    settle();
    QWidget *front = windowInFront();
    if (!front)
        front = m_fixture.window.get();
    save(*front, name);
}

void Gallery::takePopup(const QString &name)
{
    settle();
    if (QWidget *popup = QApplication::activePopupWidget()) {
        save(*popup, name);
        popup->close();
    }
    settle();
}

void Gallery::save(QWidget &widget, const QString &name)
{
    const QString file = QStringLiteral("%1-%2.png").arg(++m_count, 2, 10, QChar(u'0')).arg(name);
    if (!widget.grab().save(m_folder.filePath(file)))
        qWarning("%s cannot be written", qPrintable(file));
}

void Gallery::takeAndClose(const QString &name)
{
    take(name);
    discard();
}

void Gallery::discard()
{
    while (QWidget *modal = QApplication::activeModalWidget()) {
        delete modal;
        settle();
    }
    QApplication::setActiveWindow(m_fixture.window.get());
}

void Gallery::openDossier(GuidanceStatus status)
{
    WindowFixture &window = m_fixture;
    auto *onlyActive = window.find<QAbstractButton>("onlyActive");
    if (!onlyActive) {
        (void)window.click("back");
        settle();
        onlyActive = window.find<QAbstractButton>("onlyActive");
    }
    onlyActive->setChecked(false);
    auto *lines = window.find<QTableView>("lines");
    for (int row = 0; row < lines->model()->rowCount(); ++row) {
        const QModelIndex line = lines->model()->index(row, 0);
        if (line.data(OverviewModel::StatusRole).toInt() != int(status))
            continue;
        lines->setCurrentIndex(line);
        QTest::keyClick(lines, Qt::Key_Return);
        return;
    }
}

Cheque Gallery::freeOrder()
{
    const Result<QList<Cheque>> orders = m_fixture.cheques().freeOrders();
    return orders ? orders->value(0) : Cheque{};
}

void Gallery::toStep(int step)
{
    WindowFixture &window = m_fixture;
    const Cheque order = freeOrder();
    window.window->desk()->carryOut(Command::RegisterCheque);
    settle();
    (void)window.type("chequeNumber", order.number.text());
    (void)window.type("clientNumber", order.clientNumber.text());
    if (step == 1)
        return;
    (void)window.click("next");
    settle();
    if (step == 2)
        return;
    (void)window.click("workableWork");
    (void)window.click("growthAndChallenge");
    window.find<QPlainTextEdit>("text")->setPlainText(
        QStringLiteral("Ik wil doorgroeien naar een leidinggevende functie. Beschik ik over de "
                       "capaciteiten hiervoor, en hoe pak ik dit aan?"));
    (void)window.click("next");
    settle();
}
