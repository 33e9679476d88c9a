// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

/// One of the counsellors of an overview, or all of them. Typing narrows the list, whatever the
/// marks and capitals; what means nobody goes back to who was chosen. Manual: "Zoeken en filteren".
class CounsellorField : public QComboBox
{
    Q_OBJECT

public:
    explicit CounsellorField(QWidget *parent = nullptr);

    /// Empty: all.
    [[nodiscard]] const QString &chosen() const { return m_chosen; }
    /// Tells nobody.
    void setChosen(const QString &name);
    /// Who can be chosen, in order. Who is chosen stays so, also when no longer among them.
    void setNames(const QStringList &names);

Q_SIGNALS:
    void chosenChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void showChosen();
    void choose(const QString &name);
    void takeTyped(const QString &text, bool finished);
    void retranslate();

    QStringList m_names;
    QString m_chosen;
};
