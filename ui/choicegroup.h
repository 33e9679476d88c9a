// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>

class QBoxLayout;
class QButtonGroup;

/// A few choices of which one holds, all in sight. Nothing is chosen until somebody chooses.
/// Manual: screens 13 to 16.
class ChoiceGroup : public QWidget
{
    Q_OBJECT

public:
    explicit ChoiceGroup(Qt::Orientation orientation, QWidget *parent = nullptr);

    /// Takes the place of the choices there were; one that is still there stays chosen.
    void setChoices(const QList<int> &values);
    void setText(int value, const QString &text);
    void setChoiceEnabled(int value, bool enabled);

    [[nodiscard]] std::optional<int> chosen() const;
    void choose(std::optional<int> value);
    [[nodiscard]] QList<int> choices() const;

Q_SIGNALS:
    void chosenChanged();

private:
    void chooseFocus();

    QBoxLayout *m_layout;
    QButtonGroup *m_group;
};
