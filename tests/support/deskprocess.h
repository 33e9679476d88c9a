// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/registers.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QSocketNotifier>

#include <cstdio>
#include <iostream>
#include <string>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

/// A window's register in a process of its own. It says each obstacle and each change that it hears
/// of, a line each, and registers an order when a line with its number comes in.
namespace DeskProcess {

inline void say(const QString &line)
{
    std::puts(qPrintable(line));
    std::fflush(stdout);
}

inline QString stateOf(const ChequeRegister &cheques)
{
    const std::optional<Error> obstacle = cheques.obstacle();
    return obstacle ? QStringLiteral("obstacle %1 %2")
                          .arg(QString::number(int(obstacle->code)),
                               QString(obstacle->subject).replace(u'\n', u'|'))
                    : QStringLiteral("writing");
}

inline void sayOrders(ChequeRegister &cheques)
{
    const Result<QList<Cheque>> orders = cheques.freeOrders();
    say(orders ? QStringLiteral("orders %1").arg(orders->size()) : QStringLiteral("orders ?"));
}

/// The child's main function.
inline int run(const QString &path)
{
    TestClock clock;
    const auto opened = ChequeRegister::openInStages(path, clock.asClock(), quickOptions());
    if (!opened) {
        say(QStringLiteral("refused %1").arg(int(opened.error().code)));
        return 2;
    }
    ChequeRegister &cheques = **opened;
    QObject::connect(&cheques, &ChequeRegister::obstacleChanged, &cheques,
                     [&cheques] { say(stateOf(cheques)); });
    QObject::connect(&cheques, &ChequeRegister::changedElsewhere, &cheques,
                     [&cheques] { sayOrders(cheques); });
    say(stateOf(cheques));
    sayOrders(cheques);
    QSocketNotifier input(0, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &cheques, [&cheques] {
        std::string line;
        if (!std::getline(std::cin, line))
            return QCoreApplication::quit();
        const auto added = cheques.addOrder(orderOf(QString::fromStdString(line)));
        say(added ? QStringLiteral("added")
                  : QStringLiteral("error %1").arg(int(added.error().code)));
    });
    return QCoreApplication::exec();
}

/// The parent's side of it.
class Child
{
public:
    /// As `user` where that is not 0 and this process may become it.
    explicit Child(const QString &path, uint user = 0)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
#ifdef Q_OS_UNIX
        if (user != 0)
            m_process.setChildProcessModifier([user] {
                if (setgid(user) != 0 || setuid(user) != 0)
                    _exit(9);
            });
#else
        Q_UNUSED(user)
#endif
        m_process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--desk"), path});
    }
    ~Child()
    {
        m_process.closeWriteChannel();
        if (!m_process.waitForFinished(5'000))
            m_process.kill();
        m_process.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(Child)

    /// Everything it has said so far.
    [[nodiscard]] QStringList said()
    {
        m_process.waitForReadyRead(20);
        while (m_process.canReadLine())
            m_said.append(QString::fromUtf8(m_process.readLine()).trimmed());
        return m_said;
    }
    /// Waits for a line that begins so, after `from` lines; gives its number, or -1.
    [[nodiscard]] qsizetype waitFor(const QString &beginning, qsizetype from = 0,
                                    int milliseconds = 20'000)
    {
        QElapsedTimer passed;
        passed.start();
        while (passed.elapsed() < milliseconds) {
            const QStringList all = said();
            for (qsizetype i = from; i < all.size(); ++i) {
                if (all.at(i).startsWith(beginning))
                    return i;
            }
        }
        return -1;
    }
    [[nodiscard]] bool isWriting()
    {
        bool writing = false;
        for (const QString &line : said()) {
            if (line == QLatin1StringView("writing"))
                writing = true;
            else if (line.startsWith(QLatin1StringView("obstacle")))
                writing = false;
        }
        return writing;
    }
    void order(const QString &chequeNumber)
    {
        m_process.write(chequeNumber.toLatin1() + '\n');
        m_process.waitForBytesWritten();
    }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    [[nodiscard]] qint64 number() const
    {
        return m_process.processId();
    }

private:
    QProcess m_process;
    QStringList m_said;
};

} // namespace DeskProcess
