// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/itemmodels/perioddays.h"

#include <QWidget>

class DateField;
class QLabel;
class TonedLabel;

/// *van* and *tot* of a filter, and beside them why they filter nothing, when they do not.
/// Manual: "Zoeken en filteren".
class PeriodFields : public QWidget
{
    Q_OBJECT

public:
    explicit PeriodFields(QWidget *parent = nullptr);

    [[nodiscard]] PeriodDays days() const;
    /// Leaves what was typed and means this already. Tells nobody.
    void setDays(const std::optional<QDate> &from, const std::optional<QDate> &to);
    void clear();
    /// Which days these are: `label` with a mnemonic before the first, `meaning` for tooltips and
    /// screen readers.
    void setMeaning(const QString &label, const QString &meaning);
    /// In the order of Tab.
    [[nodiscard]] QList<QWidget *> stops() const;

Q_SIGNALS:
    void daysChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void tell();
    [[nodiscard]] QString fault() const;
    void retranslate();

    QLabel *m_fromLabel;
    DateField *m_from;
    QLabel *m_toLabel;
    DateField *m_to;
    QLabel *m_mark;
    TonedLabel *m_message;
};
