// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/mainmenu.h"
#include "ui/surroundings.h"

#include <QMainWindow>

#include <memory>

class FirstStartPage;
class ProblemPage;
class QStackedWidget;
class RegisterDesk;

/// The window of the program: its menu, and either the desk of the open register, the page of a
/// first start, or why a register could not be opened.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(const Surroundings &surroundings, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// The register that was open last, or this user's.
    void openLatest();
    /// Without a file at `path` this is a first start.
    void openRegister(const QString &path);
    /// Opens the register at `path` in place of the one that is open, which stays when it cannot.
    void changeRegister(const QString &path);
    [[nodiscard]] RegisterDesk *desk() const { return m_desk; }

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void connectMenu();
    void carryOut(Command command);
    void offerCommands();
    void showFirstStart(const QString &path);
    void showProblem(const Error &error);
    [[nodiscard]] RegisterOptions options() const;
    void showDesk(std::unique_ptr<ChequeRegister> cheques);
    void closeDesk();
    [[nodiscard]] Result<void> createRegister(const QString &path, const Identity &identity);
    void startRegister(const Identity &identity);
    void lookAround(const Identity &identity);
    void askForRegister();
    void askForNewRegister();
    void showAbout();
    void showBackups();
    void restore(const QString &backupPath);
    void remember(const QString &path);
    [[nodiscard]] QString demoPath() const;
    void retranslate();

    Surroundings m_surroundings;
    MainMenu *m_menu;
    QStackedWidget *m_stack;
    FirstStartPage *m_firstStart;
    ProblemPage *m_problem;
    QWidget *m_nothing; ///< while a backup is put in the register's place
    RegisterDesk *m_desk = nullptr;
    QString m_path; ///< of the register that is open, or was to be
};
