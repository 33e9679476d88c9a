// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QKeySequence>
#include <QObject>
#include <QStringList>

class QAction;
class QMenu;
class QMenuBar;

/// What can be asked for in the menu bar.
enum class Command {
    NewRegister,
    OpenRegister,
    ImportOrders,
    Download,
    Copy,
    SaveCopy,
    Backups,
    CheckRegister,
    Settings,
    Quit,
    RegisterCheque,
    RegisterConversation,
    ReviseQuestion,
    DeleteConversation,
    NewOrder,
    Orders,
    MarkPaid,
    UndoPayment,
    ClientData,
    Guidances,
    Financial,
    Back,
    Search,
    Columns,
    StandardView,
    RegisterInfo,
    About,
};

/// The menu bar: Bestand, Bewerken, Begeleiding, Beeld, Help. It only asks.
class MainMenu : public QObject
{
    Q_OBJECT

public:
    explicit MainMenu(QMenuBar *bar);

    [[nodiscard]] QAction *action(Command command) const { return m_actions.value(command); }
    /// `whyNot`: shown as a tooltip of an entry that is not enabled.
    void setEnabled(Command command, bool enabled, const QString &whyNot = {});
    /// Registers that were open before, latest first.
    void setRecent(const QStringList &paths);
    void retranslate();

Q_SIGNALS:
    void requested(Command command);
    void recentRequested(const QString &path);

private:
    void add(QMenu *menu, Command command, const QKeySequence &shortcut = {});
    [[nodiscard]] static QString textOf(Command command);

    QMenu *m_file;
    QMenu *m_recent;
    QMenu *m_edit;
    QMenu *m_guidance;
    QMenu *m_view;
    QMenu *m_help;
    QHash<Command, QAction *> m_actions;
};
