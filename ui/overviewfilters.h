// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/itemmodels/overviewfilter.h"
#include "ui/filterbar.h"

class CounsellorField;
class PeriodFields;

/// What both overviews are searched and filtered by: beside the keyword a counsellor and a period,
/// behind the filters that only one of them has.
class OverviewFilters : public FilterBar
{
    Q_OBJECT

public:
    explicit OverviewFilters(QWidget *parent = nullptr);

    /// Keyword, counsellor and period; the rest as it is without filters.
    [[nodiscard]] OverviewFilter filter() const;
    /// The same in the other direction. Tells nobody.
    void setFilter(const OverviewFilter &filter);
    /// Also what is no day yet. Tells nobody.
    void clear();
    void setCounsellors(const QStringList &names);
    /// Which days the period is about.
    void setPeriodMeaning(const QString &label, const QString &meaning);
    /// Adds a filter of the page, behind those it added before.
    void addPageFilter(QLabel *label, QWidget *field);
    [[nodiscard]] QList<QWidget *> stops() const override;

Q_SIGNALS:
    void filterChanged();

protected:
    void retranslate() override;

private:
    QLabel *m_counsellorLabel;
    CounsellorField *m_counsellor;
    PeriodFields *m_period;
};
