// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fileprompt.h"

#include <QFileDialog>

namespace {

QFileDialog *newDialog(QWidget *parent, const FilePrompt::Question &question,
                       const FilePrompt::Chosen &chosen)
{
    auto *dialog = new QFileDialog(parent, question.title, {}, question.filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (!question.chosenFilter.isEmpty())
        dialog->selectNameFilter(question.chosenFilter);
    if (QFileInfo(question.start).isDir()) {
        dialog->setDirectory(question.start);
    } else if (!question.start.isEmpty()) {
        dialog->setDirectory(QFileInfo(question.start).absolutePath());
        dialog->selectFile(QFileInfo(question.start).fileName());
    }
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog, chosen);
    return dialog;
}

} // namespace

void SystemFilePrompt::askToOpen(QWidget *parent, const Question &question, const Chosen &chosen)
{
    QFileDialog *dialog = newDialog(parent, question, chosen);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->open();
}

void SystemFilePrompt::askToSave(QWidget *parent, const Question &question, const Chosen &chosen)
{
    QFileDialog *dialog = newDialog(parent, question, chosen);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    const auto chooseEnding = [dialog](const QString &filter) {
        // `… (*.csv)`: a name without an ending gets this one.
        const qsizetype dot = filter.lastIndexOf(u"*.");
        dialog->setDefaultSuffix(dot < 0 ? QString() : filter.mid(dot + 2).chopped(1));
    };
    chooseEnding(dialog->selectedNameFilter());
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, chooseEnding);
    dialog->open();
}

void SystemFilePrompt::askForFolder(QWidget *parent, const Question &question, const Chosen &chosen)
{
    QFileDialog *dialog = newDialog(parent, question, chosen);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    dialog->open();
}
