// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overviewfilters.h"

#include "ui/counsellorfield.h"
#include "ui/periodfields.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

namespace {

constexpr int commonFilters = 2; ///< the counsellor and the period, which come last

} // namespace

OverviewFilters::OverviewFilters(QWidget *parent)
    : FilterBar(parent)
    , m_counsellorLabel(new QLabel(this))
    , m_counsellor(new CounsellorField(this))
    , m_period(new PeriodFields(this))
{
    m_counsellor->setObjectName(QStringLiteral("counsellorFilter"));
    addFilter(m_counsellorLabel, m_counsellor);
    addFilter(nullptr, m_period);
    connect(this, &FilterBar::keywordChanged, this, &OverviewFilters::filterChanged);
    connect(m_counsellor, &CounsellorField::chosenChanged, this, &OverviewFilters::filterChanged);
    connect(m_period, &PeriodFields::daysChanged, this, &OverviewFilters::filterChanged);
    OverviewFilters::retranslate();
}

OverviewFilter OverviewFilters::filter() const
{
    const PeriodDays days = m_period->days();
    OverviewFilter filter;
    filter.keyword = keyword();
    filter.counsellor = m_counsellor->chosen();
    filter.from = days.from;
    filter.to = days.to;
    return filter;
}

void OverviewFilters::setFilter(const OverviewFilter &filter)
{
    const QSignalBlocker quiet(this);
    if (keyword() != filter.keyword)
        setKeyword(filter.keyword);
    m_counsellor->setChosen(filter.counsellor);
    m_period->setDays(filter.from, filter.to);
}

void OverviewFilters::clear()
{
    m_period->clear();
    setFilter({});
}

void OverviewFilters::setCounsellors(const QStringList &names)
{
    m_counsellor->setNames(names);
}

void OverviewFilters::setPeriodMeaning(const QString &label, const QString &meaning)
{
    m_period->setMeaning(label, meaning);
}

void OverviewFilters::addPageFilter(QLabel *label, QWidget *field)
{
    insertFilter(filterCount() - commonFilters, label, field);
}

QList<QWidget *> OverviewFilters::stops() const
{
    QList<QWidget *> stops = FilterBar::stops();
    stops.removeLast(); // the period, which is two fields
    return stops + m_period->stops();
}

void OverviewFilters::retranslate()
{
    FilterBar::retranslate();
    clearButton()->setText(tr("&Clear filters"));
    m_counsellorLabel->setText(tr("C&ounsellor"));
    m_counsellor->setAccessibleName(tr("Counsellor"));
    m_counsellor->lineEdit()->setAccessibleName(tr("Counsellor"));
}
