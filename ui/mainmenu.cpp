// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainmenu.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>

namespace {

/// Where a system has a place of its own for a command; anywhere else nothing is moved by its name.
QAction::MenuRole roleOf(Command command)
{
    switch (command) {
    case Command::Settings:
        return QAction::PreferencesRole;
    case Command::Quit:
        return QAction::QuitRole;
    case Command::About:
        return QAction::AboutRole;
    default:
        return QAction::NoRole;
    }
}

} // namespace

MainMenu::MainMenu(QMenuBar *bar)
    : QObject(bar)
    , m_file(bar->addMenu(QString()))
    , m_recent(new QMenu(bar))
    , m_edit(bar->addMenu(QString()))
    , m_guidance(bar->addMenu(QString()))
    , m_view(bar->addMenu(QString()))
    , m_help(bar->addMenu(QString()))
{
    add(m_file, Command::NewRegister);
    add(m_file, Command::OpenRegister, QKeySequence::Open);
    m_file->addMenu(m_recent);
    m_recent->menuAction()->setMenuRole(QAction::NoRole);
    m_file->addSeparator();
    add(m_file, Command::ImportOrders, Qt::CTRL | Qt::Key_I);
    add(m_file, Command::Download, Qt::CTRL | Qt::Key_D);
    add(m_file, Command::SaveCopy, QKeySequence::SaveAs);
    m_file->addSeparator();
    add(m_file, Command::Backups);
    add(m_file, Command::CheckRegister);
    m_file->addSeparator();
    add(m_file, Command::Settings, QKeySequence::Preferences);
    m_file->addSeparator();
    add(m_file, Command::Quit, QKeySequence::Quit);
    add(m_edit, Command::Copy, QKeySequence::Copy);
    add(m_guidance, Command::RegisterCheque, QKeySequence::New);
    m_guidance->addSeparator();
    add(m_guidance, Command::RegisterConversation, Qt::CTRL | Qt::Key_G);
    add(m_guidance, Command::ReviseQuestion, Qt::Key_F2);
    add(m_guidance, Command::DeleteConversation);
    m_guidance->addSeparator();
    add(m_guidance, Command::NewOrder);
    add(m_guidance, Command::Orders, Qt::CTRL | Qt::Key_B);
    m_guidance->addSeparator();
    add(m_guidance, Command::MarkPaid);
    add(m_guidance, Command::UndoPayment);
    m_guidance->addSeparator();
    add(m_guidance, Command::ClientData);
    add(m_view, Command::Guidances, Qt::CTRL | Qt::Key_1);
    add(m_view, Command::Financial, Qt::CTRL | Qt::Key_2);
    add(m_view, Command::Back, QKeySequence(Qt::ALT | Qt::Key_Left));
    m_view->addSeparator();
    add(m_view, Command::Search, QKeySequence::Find);
    m_view->addSeparator();
    add(m_view, Command::Columns);
    add(m_view, Command::StandardView);
    add(m_help, Command::RegisterInfo);
    add(m_help, Command::About);
    for (QMenu *menu : {m_file, m_guidance})
        menu->setToolTipsVisible(true);
    retranslate();
}

void MainMenu::add(QMenu *menu, Command command, const QKeySequence &shortcut)
{
    auto *action = new QAction(this);
    action->setShortcut(shortcut);
    action->setMenuRole(roleOf(command));
    menu->addAction(action);
    m_actions.insert(command, action);
    connect(action, &QAction::triggered, this, [this, command] { Q_EMIT requested(command); });
}

void MainMenu::setEnabled(Command command, bool enabled, const QString &whyNot)
{
    QAction *action = m_actions.value(command);
    action->setEnabled(enabled);
    // An empty one would be the entry's own words again.
    action->setToolTip(enabled || whyNot.isEmpty() ? action->text().remove(u'&') : whyNot);
}

void MainMenu::setRecent(const QStringList &paths)
{
    m_recent->clear();
    for (const QString &path : paths) {
        // An ampersand in a path is no mnemonic.
        QString text = QDir::toNativeSeparators(path);
        QAction *action = m_recent->addAction(text.replace(u'&', QStringLiteral("&&")));
        action->setMenuRole(QAction::NoRole);
        connect(action, &QAction::triggered, this, [this, path] { Q_EMIT recentRequested(path); });
    }
    m_recent->setEnabled(!paths.isEmpty());
}

QString MainMenu::textOf(Command command)
{
    switch (command) {
    case Command::NewRegister:
        return tr("&New register…");
    case Command::OpenRegister:
        return tr("&Open…");
    case Command::ImportOrders:
        return tr("&Import orders…");
    case Command::Download:
        return tr("&Download…");
    case Command::Copy:
        return tr("&Copy");
    case Command::Backups:
        return tr("Back&ups…");
    case Command::CheckRegister:
        return tr("&Check register…");
    case Command::SaveCopy:
        return tr("Save copy &as…");
    case Command::Settings:
        return tr("&Settings…");
    case Command::Quit:
        return tr("&Quit");
    case Command::RegisterCheque:
        return tr("&Register cheque…");
    case Command::RegisterConversation:
        return tr("Register &conversation…");
    case Command::ReviseQuestion:
        return tr("Revise career &question…");
    case Command::DeleteConversation:
        return tr("&Delete conversation…");
    case Command::NewOrder:
        return tr("&New order…");
    case Command::Orders:
        return tr("&Orders…");
    case Command::MarkPaid:
        return tr("&Mark as paid…");
    case Command::UndoPayment:
        return tr("&Undo payment…");
    case Command::ClientData:
        return tr("Data of a c&lient…");
    case Command::Guidances:
        return tr("Overview of &guidances");
    case Command::Financial:
        return tr("&Financial overview");
    case Command::Back:
        return tr("&Back");
    case Command::Search:
        return tr("&Search");
    case Command::Columns:
        return tr("&Columns…");
    case Command::StandardView:
        return tr("S&tandard view");
    case Command::RegisterInfo:
        return tr("About this &register");
    case Command::About:
        return tr("&About Loopbaancheques");
    }
    return {};
}

void MainMenu::retranslate()
{
    m_file->setTitle(tr("&File"));
    m_recent->setTitle(tr("&Recent"));
    m_edit->setTitle(tr("&Edit"));
    m_guidance->setTitle(tr("&Guidance"));
    m_view->setTitle(tr("&View"));
    m_help->setTitle(tr("&Help"));
    for (auto entry = m_actions.cbegin(); entry != m_actions.cend(); ++entry)
        entry.value()->setText(textOf(entry.key()));
}
