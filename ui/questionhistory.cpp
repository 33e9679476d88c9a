// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/questionhistory.h"

#include "model/wording/formats.h"
#include "model/wording/words.h"
#include "ui/dossierbanner.h"
#include "ui/formarea.h"
#include "ui/look.h"
#include "ui/readingtext.h"
#include "ui/tonedlabel.h"

#include <QDateTime>
#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

QDate localDay(Timestamp timestamp)
{
    return QDateTime::fromMSecsSinceEpoch(timestamp.utcMilliseconds).date();
}

} // namespace

QuestionHistory::QuestionHistory(const DossierView &view, QWidget *parent)
    : QDialog(parent)
    , m_view(view)
    , m_area(new FormArea(this))
    , m_close(new QPushButton(this))
{
    setObjectName(QStringLiteral("questionHistory"));
    m_close->setObjectName(QStringLiteral("close"));
    auto *banner = new DossierBanner(this);
    banner->setCheque(view.cheque);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * Look::step, 2 * Look::step, 2 * Look::step, 2 * Look::step);
    layout->setSpacing(2 * Look::step);
    layout->addWidget(banner);
    layout->addWidget(m_area, 1);
    layout->addWidget(m_close, 0, Qt::AlignRight);
    m_area->setMinimumWidth(64 * Look::step);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    retranslate();
    FormArea::grow(this);
    m_close->setFocus();
}

void QuestionHistory::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void QuestionHistory::retranslate()
{
    setWindowTitle(tr("Earlier versions of the career question"));
    m_close->setText(tr("Close"));
    m_area->setWidget(newList());
}

QWidget *QuestionHistory::newList() const
{
    auto *list = new QWidget;
    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 0, Look::step, 0);
    layout->setSpacing(Look::step / 2);
    const QList<CareerQuestion> &questions = m_view.guidance.questions;
    for (qsizetype i = questions.size() - 2; i >= 0; --i) {
        const CareerQuestion &question = questions.at(i);
        auto *day = new TonedLabel(TonedLabel::Tone::Plain, list);
        day->makeHeading(1.0);
        day->setText(tr("Noted on %1").arg(formatLongDay(localDay(question.notedAt))));
        auto *themes = new TonedLabel(TonedLabel::Tone::Quiet, list);
        themes->setText(toWords(question.themes).join(QStringLiteral(" · ")));
        auto *text = new ReadingText(ReadingText::Copying::AlsoByKeyboard, list);
        text->setObjectName(QStringLiteral("earlierQuestion"));
        text->setAccessibleName(QString(day->text() + QStringLiteral(", ") + themes->text()));
        text->tell(question.text);
        layout->addWidget(day);
        layout->addWidget(themes);
        layout->addWidget(text);
        if (i > 0)
            layout->addSpacing(Look::step);
    }
    layout->addStretch(1);
    return list;
}
