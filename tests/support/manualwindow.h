// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/sampleregister.h"
#include "tests/support/windowfixture.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QTextEdit>

/// The window as somebody with the manual beside it reads and clicks it.

/// What a label, a button or a text says: one line, without the marks of its mnemonics.
[[nodiscard]] inline QString readText(const QWidget &part)
{
    QString text;
    if (const auto *label = qobject_cast<const QLabel *>(&part))
        text = label->text();
    else if (const auto *button = qobject_cast<const QAbstractButton *>(&part))
        text = button->text();
    else if (const auto *reading = qobject_cast<const QTextEdit *>(&part))
        text = reading->toPlainText();
    return text.remove(u'&').simplified();
}

/// Everything that can be read in a window now.
[[nodiscard]] inline QStringList readAll(const QWidget &window)
{
    QStringList all;
    for (const QWidget *part : window.findChildren<QWidget *>()) {
        const QString text = part->isVisible() ? readText(*part) : QString();
        if (!text.isEmpty())
            all.append(text);
    }
    return all;
}

/// Which of these cannot be read in the window, each as one whole text.
[[nodiscard]] inline QStringList missingIn(const QWidget &window, const QStringList &wanted)
{
    const QStringList all = readAll(window);
    QStringList missing;
    for (const QString &text : wanted) {
        if (!all.contains(text))
            missing.append(text);
    }
    return missing;
}

/// The label of a message; null when nothing says this.
[[nodiscard]] inline QLabel *messageThatSays(const QWidget &window, QStringView sentence)
{
    for (QLabel *label : window.findChildren<QLabel *>(QStringLiteral("message"))) {
        if (label->isVisible() && label->text().startsWith(sentence))
            return label;
    }
    return nullptr;
}

/// A colour as people call it.
[[nodiscard]] inline QString colourName(const QColor &colour)
{
    const int hue = colour.hslHue();
    if (colour.hslSaturation() < 60)
        return QStringLiteral("grey");
    if (hue < 15 || hue > 345)
        return QStringLiteral("red");
    if (hue < 45)
        return QStringLiteral("orange");
    if (hue > 190 && hue < 250)
        return colour.lightness() > 180 ? QStringLiteral("light blue")
                                        : QStringLiteral("dark blue");
    return colour.name();
}
[[nodiscard]] inline QString inkOf(const QWidget &label)
{
    return colourName(label.palette().color(QPalette::WindowText));
}
/// Of a button as it is painted.
[[nodiscard]] inline QString groundOf(QWidget &button)
{
    return colourName(button.grab().toImage().pixelColor(8, button.height() / 2));
}

class ManualWindow : public WindowFixture
{
public:
    /// On the register with a dossier in every state.
    [[nodiscard]] bool startWithSample()
    {
        QFile file(path());
        if (!file.open(QIODevice::WriteOnly)
            || file.write(SampleRegister::bytes()) != SampleRegister::bytes().size())
            return false;
        file.close();
        clock.looks = 1000; // later than all that is stored
        open();
        return window->desk() != nullptr;
    }
    /// On one with ordered cheques only, each of four hours.
    [[nodiscard]] bool startWithOrders(const QStringList &chequeNumbers)
    {
        if (!start())
            return false;
        for (const QString &number : chequeNumbers) {
            if (!refusalOf(cheques().addOrder(orderOf(number))).isEmpty())
                return false;
        }
        return true;
    }

    [[nodiscard]] QTableView *lines() const { return find<QTableView>("lines"); }
    [[nodiscard]] QStringList titles() const
    {
        QStringList all;
        for (int column = 0; column < lines()->model()->columnCount(); ++column)
            all.append(lines()->model()->headerData(column, Qt::Horizontal).toString());
        return all;
    }
    /// From the first line to the last.
    [[nodiscard]] QStringList column(const QString &title) const
    {
        QStringList all;
        const QTableView *view = lines();
        const int column = view ? int(titles().indexOf(title)) : -1;
        for (int row = 0; column >= 0 && row < view->model()->rowCount(); ++row)
            all.append(view->model()->index(row, column).data().toString());
        return all;
    }
    /// `2` for `00000000002`, in the order of the lines.
    [[nodiscard]] QList<int> chequesShown() const
    {
        QList<int> all;
        for (const QString &number : column(QStringLiteral("Chequenummer")))
            all.append(number.toInt());
        return all;
    }
    [[nodiscard]] bool clickLine(const QString &chequeNumber) const
    {
        const qsizetype row = column(QStringLiteral("Chequenummer")).indexOf(chequeNumber);
        if (row < 0)
            return false;
        const QModelIndex line = lines()->model()->index(int(row), 0);
        lines()->scrollTo(line);
        QTest::mouseClick(lines()->viewport(), Qt::LeftButton, {},
                          lines()->visualRect(line).center());
        return true;
    }
    void clickTitle(const QString &title) const
    {
        QHeaderView *header = lines()->horizontalHeader();
        const int column = int(titles().indexOf(title));
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                          {header->sectionViewportPosition(column) + 12, header->height() / 2});
    }
    /// Whatever its status, and from wherever somebody is.
    [[nodiscard]] bool openDossier(const QString &chequeNumber) const
    {
        if (find<QAbstractButton>("back") && !click("back"))
            return false;
        if (!click("showGuidances") || !click("clear"))
            return false;
        find<QCheckBox>("onlyActive")->setChecked(false);
        return clickLine(chequeNumber);
    }

    [[nodiscard]] QString read(const char *name) const
    {
        const auto *part = find<QWidget>(name);
        return part ? readText(*part) : QString();
    }
    [[nodiscard]] QStringList missing(const QStringList &wanted) const
    {
        return missingIn(*window, wanted);
    }
    [[nodiscard]] QLabel *message(QStringView sentence) const
    {
        return messageThatSays(*window, sentence);
    }
    /// As the desktop does for the window that came in front: its fields get and lose the focus.
    void activateFront() const
    {
        QWidget *modal = QApplication::activeModalWidget();
        QApplication::setActiveWindow(modal ? modal : window.get());
    }
    /// The question in front, if there is one.
    [[nodiscard]] QMessageBox *question() const { return find<QMessageBox>("question"); }

    [[nodiscard]] bool enterNumbers(const QString &chequeNumber,
                                    const QString &clientNumber = QStringLiteral("60004436")) const
    {
        activateFront();
        return type("chequeNumber", chequeNumber) && type("clientNumber", clientNumber)
            && click("next");
    }
    [[nodiscard]] bool enterQuestion() const
    {
        return click("qualityReflection") && type("question", QStringLiteral("Ik wil doorgroeien."))
            && click("next");
    }
    /// Everything but the type, without a fault.
    [[nodiscard]] bool enterConversation(int minutes = 60,
                                         const QString &day = QStringLiteral("23/11/2026")) const
    {
        activateFront();
        if (!type("date", day) || !type("counsellor", QStringLiteral("Janssens Thomas")))
            return false;
        // The list of known names, which goes as soon as somebody clicks elsewhere.
        if (QWidget *names = QApplication::activePopupWidget())
            names->close();
        return choose("form", int(ConversationForm::Individual)) && choose("minutes", minutes);
    }
    /// The three steps, as far as step 3.
    [[nodiscard]] bool goToStep3(const QString &chequeNumber) const
    {
        return click("registerCheque") && enterNumbers(chequeNumber) && enterQuestion();
    }
    [[nodiscard]] QStringList choices(const char *group) const
    {
        QStringList all;
        const auto *choices = find<QWidget>(group);
        if (!choices)
            return all;
        for (const QAbstractButton *choice : choices->findChildren<QAbstractButton *>())
            all.append(choice->isEnabled() ? readText(*choice)
                                           : QString(readText(*choice) + QStringLiteral(" (uit)")));
        return all;
    }
};
