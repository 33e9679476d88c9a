// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/entry.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

/// A day, typed as `dd/mm/jjjj` or picked in a calendar. Never changes what was typed, as
/// QDateEdit does; behind it stands the day of the week, or nothing while it is no day.
/// Manual: "Datum".
class DateField : public QWidget
{
    Q_OBJECT

public:
    explicit DateField(QWidget *parent = nullptr);

    /// What stands there, and the day it means.
    [[nodiscard]] DayEntry entry() const;
    void setText(const QString &text);
    void setDay(QDate day);
    /// The days that the calendar offers; typing is for the rules to judge.
    void setOfferedDays(QDate first, QDate last);

    /// Whether there is room for the day of the week behind the day.
    void setWeekdayShown(bool shown);

    /// For a QLabel's buddy, and for marking what the rules find.
    [[nodiscard]] QLineEdit *edit() const { return m_edit; }

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void entryChanged(const DayEntry &entry);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showWeekday();
    void openCalendar();

    QLineEdit *m_edit;
    QToolButton *m_button;
    QLabel *m_weekday;
    QString m_ownName; ///< for screen readers, while no form gives another
    QDate m_firstOffered;
    QDate m_lastOffered;
};
