// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/datefield.h"

#include "model/wording/formats.h"
#include "ui/look.h"

#include <QAction>
#include <QCalendarWidget>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScreen>
#include <QToolButton>
#include <QVBoxLayout>

namespace {

/// A calendar that floats under the field until a day is picked or Esc is pressed.
class CalendarPopup : public QWidget
{
public:
    CalendarPopup(QWidget *parent, QDate shown, QDate first, QDate last)
        : QWidget(parent, Qt::Popup)
        , m_calendar(new QCalendarWidget(this))
    {
        setAttribute(Qt::WA_DeleteOnClose);
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins({});
        layout->addWidget(m_calendar);
        m_calendar->setObjectName(QStringLiteral("calendar"));
        m_calendar->setFirstDayOfWeek(Qt::Monday);
        m_calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
        if (first.isValid() && last.isValid())
            m_calendar->setDateRange(first, last);
        if (shown.isValid())
            m_calendar->setSelectedDate(shown);
        m_calendar->setFocus();
    }

    [[nodiscard]] QCalendarWidget *calendar() const { return m_calendar; }

private:
    QCalendarWidget *m_calendar;
};

} // namespace

DateField::DateField(QWidget *parent)
    : QWidget(parent)
    , m_edit(new QLineEdit(this))
    , m_button(new QToolButton(this))
    , m_weekday(new QLabel(this))
{
    m_edit->setObjectName(QStringLiteral("day"));
    m_button->setObjectName(QStringLiteral("openCalendar"));
    m_button->setArrowType(Qt::DownArrow);
    // Tab goes on to the next field: Alt+Down opens the calendar from this one.
    m_button->setFocusPolicy(Qt::NoFocus);
    m_weekday->setObjectName(QStringLiteral("weekday"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_edit);
    layout->addWidget(m_button);
    layout->addWidget(m_weekday, 1);
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::textChanged, this, [this] {
        showWeekday();
        Q_EMIT entryChanged(entry());
    });
    auto *open = new QAction(this);
    open->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Down));
    open->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(open);
    connect(open, &QAction::triggered, this, &DateField::openCalendar);
    connect(m_button, &QToolButton::clicked, this, &DateField::openCalendar);
    retranslate();
}

DayEntry DateField::entry() const
{
    return readScreenDay(m_edit->text());
}

void DateField::setText(const QString &text)
{
    m_edit->setText(text);
}

void DateField::setDay(QDate day)
{
    setText(formatDay(day));
}

void DateField::setOfferedDays(QDate first, QDate last)
{
    m_firstOffered = first;
    m_lastOffered = last;
}

void DateField::setWeekdayShown(bool shown)
{
    m_weekday->setHidden(!shown);
    updateGeometry();
}

QSize DateField::sizeHint() const
{
    if (m_weekday->isHidden()) {
        const int day = fontMetrics().horizontalAdvance(QStringLiteral("00/00/0000 0"));
        return {day + Look::step + layout()->spacing() + m_button->sizeHint().width(),
                QWidget::sizeHint().height()};
    }
    // Room for the widest day, the button and the longest name of a day.
    const int width = fontMetrics().horizontalAdvance(QStringLiteral("00/00/0000")) * 3;
    return {width, QWidget::sizeHint().height()};
}

void DateField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void DateField::retranslate()
{
    m_edit->setPlaceholderText(tr("dd/mm/yyyy"));
    // A form may have given the field a name of its own.
    if (m_edit->accessibleName() == m_ownName)
        m_edit->setAccessibleName(tr("Date"));
    m_ownName = tr("Date");
    m_edit->setAccessibleDescription(tr("Day, month and year as dd/mm/yyyy"));
    m_button->setAccessibleName(tr("Open the calendar"));
    m_button->setToolTip(tr("Open the calendar (Alt+Down)"));
    showWeekday();
}

void DateField::showWeekday()
{
    const DayEntry day = entry();
    m_weekday->setText(day.value ? formatWeekday(*day.value) : QString());
}

void DateField::openCalendar()
{
    auto *popup = new CalendarPopup(this, entry().value.value_or(m_lastOffered), m_firstOffered,
                                    m_lastOffered);
    const auto pick = [this, popup](QDate day) {
        setDay(day);
        popup->close();
        m_edit->setFocus();
    };
    connect(popup->calendar(), &QCalendarWidget::clicked, this, pick);
    connect(popup->calendar(), &QCalendarWidget::activated, this, pick);
    const QRect room = screen()->availableGeometry();
    const QSize size = popup->sizeHint();
    const QPoint below = m_edit->mapToGlobal(QPoint(0, m_edit->height()));
    popup->move(qMax(room.left(), qMin(below.x(), room.right() - size.width())),
                qMax(room.top(), qMin(below.y(), room.bottom() - size.height())));
    popup->show();
}
