// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

/// Asks for a file or a folder. Somebody who does not want to choose is not heard of again.
class FilePrompt
{
public:
    struct Question
    {
        QString title;
        /// `Orders (*.csv)`; of several, the chosen one ends a name without an ending.
        QString filter;
        QString start; ///< a folder, or a name to begin with
        QString chosenFilter; ///< of several, to begin with; empty: the first
    };
    using Chosen = std::function<void(const QString &path)>;

    FilePrompt() = default;
    virtual ~FilePrompt() = default;
    Q_DISABLE_COPY_MOVE(FilePrompt)

    /// A file that is there.
    virtual void askToOpen(QWidget *parent, const Question &question, const Chosen &chosen) = 0;
    /// A file to write, new or to be replaced.
    virtual void askToSave(QWidget *parent, const Question &question, const Chosen &chosen) = 0;
    /// A folder that is there; the filter plays no part.
    virtual void askForFolder(QWidget *parent, const Question &question, const Chosen &chosen) = 0;
};

/// With the dialogs of the system.
class SystemFilePrompt final : public FilePrompt
{
public:
    void askToOpen(QWidget *parent, const Question &question, const Chosen &chosen) override;
    void askToSave(QWidget *parent, const Question &question, const Chosen &chosen) override;
    void askForFolder(QWidget *parent, const Question &question, const Chosen &chosen) override;
};
