// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages.h"

#include "model/wording/sentences.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>

namespace {

struct MessageText
{
    Q_DECLARE_TR_FUNCTIONS(Messages)
};

QMessageBox *newBox(QMessageBox::Icon icon, const QString &title, const QString &text,
                    QWidget *window)
{
    auto *box = new QMessageBox(icon, title, text, QMessageBox::NoButton, window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    return box;
}

} // namespace

void showError(QWidget *window, const Error &error)
{
    QMessageBox *box = newBox(QMessageBox::Warning, QGuiApplication::applicationDisplayName(),
                              sentence(error), window);
    box->setObjectName(QStringLiteral("error"));
    box->addButton(MessageText::tr("OK"), QMessageBox::AcceptRole)
        ->setObjectName(QStringLiteral("ok"));
    box->open();
}

void showNote(QWidget *window, const QString &text)
{
    QMessageBox *box =
        newBox(QMessageBox::Information, QGuiApplication::applicationDisplayName(), text, window);
    box->setObjectName(QStringLiteral("note"));
    box->addButton(MessageText::tr("OK"), QMessageBox::AcceptRole)
        ->setObjectName(QStringLiteral("ok"));
    box->open();
}

void ask(QWidget *window, const Question &question, const std::function<void()> &onYes)
{
    QMessageBox *box = newBox(QMessageBox::Warning, question.title, question.title, window);
    box->setObjectName(QStringLiteral("question"));
    const bool plain = question.subject.isEmpty();
    box->setInformativeText(
        plain ? question.text : QString(question.text + QStringLiteral("\n\n") + question.subject));
    // setTextFormat() is for the first text only, and what people typed can be in either.
    if (auto *label = box->findChild<QLabel *>(QStringLiteral("qt_msgbox_informativelabel")))
        label->setTextFormat(Qt::PlainText);
    // Not a role that the platform would put in a place of its own: yes left, no right.
    QPushButton *yes = box->addButton(question.yes, QMessageBox::AcceptRole);
    yes->setObjectName(QStringLiteral("yes"));
    QPushButton *no = box->addButton(
        question.no.isEmpty() ? MessageText::tr("Cancel") : question.no, QMessageBox::RejectRole);
    no->setObjectName(QStringLiteral("no"));
    box->setDefaultButton(no);
    box->setEscapeButton(no);
    // Once the box is gone: what closes along with it would take the focus out of the program.
    QObject::connect(box, &QDialog::finished, window, [box, yes, onYes] {
        if (box->clickedButton() == yes)
            onYes();
    });
    box->open();
}

void askToDiscard(QWidget *window, const std::function<void()> &discard)
{
    ask(window,
        {.title = MessageText::tr("Stop without saving?"),
         .text = MessageText::tr("What you have filled in is not saved."),
         .subject = {},
         .yes = MessageText::tr("Do not save"),
         .no = MessageText::tr("Go on filling in")},
        discard);
}
