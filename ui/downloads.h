// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

class ChequeRegister;
class Sheet;
struct Surroundings;

/// Asks where a table is to go and as what, and has it written while the window goes on.
/// Manual: "Download", "Download voor Excel".
class Downloads : public QObject
{
    Q_OBJECT

public:
    /// `desk` is what the questions stand in front of. Everything outlives this.
    Downloads(const ChequeRegister &cheques, const Surroundings &surroundings, QWidget *desk);

    /// The table as it is now, whatever is shown later.
    void ask(const std::shared_ptr<const Sheet> &sheet);

Q_SIGNALS:
    /// A sentence about what came of it.
    void told(const QString &sentence);

private:
    void write(const std::shared_ptr<const Sheet> &sheet, const QString &path);

    const ChequeRegister &m_cheques;
    const Surroundings &m_surroundings;
    QWidget *m_desk;
};
