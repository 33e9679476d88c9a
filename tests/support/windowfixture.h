// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/dialogs.h"
#include "tests/support/registers.h"
#include "ui/fileprompt.h"
#include "ui/mainwindow.h"
#include "ui/registerdesk.h"

#include <QApplication>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QTest>

/// Answers with the file that the test names; the question is kept.
class ScriptedFilePrompt final : public FilePrompt
{
public:
    void askToOpen(QWidget *, const Question &question, const Chosen &chosen) override
    {
        answer(question, chosen);
    }
    void askToSave(QWidget *, const Question &question, const Chosen &chosen) override
    {
        answer(question, chosen);
    }

    void askForFolder(QWidget *, const Question &question, const Chosen &chosen) override
    {
        answer(question, chosen);
    }

    QString next; ///< empty: somebody does not want to choose
    QList<Question> asked;

private:
    void answer(const Question &question, const Chosen &chosen)
    {
        asked.append(question);
        if (!next.isEmpty())
            chosen(std::exchange(next, QString()));
    }
};

/// The real window on a register in a temporary folder, on the tests' day.
class WindowFixture
{
public:
    WindowFixture()
        : settings(folder.filePath(QStringLiteral("window.ini")), QSettings::IniFormat)
    {
    }

    /// Makes a register of ours and opens the window on it.
    [[nodiscard]] bool start()
    {
        if (!ChequeRegister::create(path(), ourIdentity(), clock.asClock(), quickOptions()))
            return false;
        open();
        return window->desk() != nullptr;
    }
    /// Opens the window, on a first start if there is no register.
    void open()
    {
        window.reset();
        window = std::make_unique<MainWindow>(Surroundings{.clock = clock.asClock(),
                                                           .options = options,
                                                           .usualRegister = path(),
                                                           .acting = {},
                                                           .files = files,
                                                           .settings = settings,
                                                           .version = QStringLiteral("0.0.0")});
        window->openLatest();
        window->resize(1280, 800);
        window->show();
        QApplication::setActiveWindow(window.get());
        settle();
    }
    /// Until the checks of the register that is open are done.
    void settle() const
    {
        const auto checking = [this] {
            const auto obstacle =
                window->desk() ? window->desk()->cheques().obstacle() : std::nullopt;
            return obstacle && obstacle->code == ErrorCode::ChecksRunning;
        };
        (void)QTest::qWaitFor([&checking] { return !checking(); }, 10'000);
    }

    [[nodiscard]] QString path() const
    {
        return folder.filePath(QStringLiteral("register.sqlite"));
    }
    [[nodiscard]] ChequeRegister &cheques() { return window->desk()->cheques(); }

    template <typename Widget> [[nodiscard]] Widget *find(const char *name) const
    {
        return visiblePart<Widget>(*window, QString::fromUtf8(name));
    }
    [[nodiscard]] bool click(const char *name) const
    {
        const bool clicked = clickPart(*window, name);
        settle(); // it may have opened a register
        return clicked;
    }
    [[nodiscard]] bool choose(const char *group, int value) const
    {
        return choosePart(*window, group, value);
    }
    [[nodiscard]] bool type(const char *name, const QString &text) const
    {
        return typeInto(*window, name, text);
    }
    [[nodiscard]] QStringList messages() const { return messagesIn(*window); }

    QTemporaryDir folder;
    TestClock clock;
    RegisterOptions options = quickOptions();
    ScriptedFilePrompt files;
    QSettings settings;
    std::unique_ptr<MainWindow> window;
};
