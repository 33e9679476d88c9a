// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/questionfields.h"

#include "model/domain/names.h"
#include "model/wording/words.h"
#include "ui/accessiblerole.h"
#include "ui/findingboard.h"
#include "ui/look.h"
#include "ui/notefield.h"
#include "ui/tonedlabel.h"

#include <QCheckBox>
#include <QGridLayout>

QuestionFields::QuestionFields(int lengthLimit, QWidget *parent)
    : EntryForm(parent)
    , m_themes(makeThemes())
    , m_text(new NoteField(this))
    , m_themesHint(new TonedLabel(TonedLabel::Tone::Quiet, this))
    , m_textHint(new TonedLabel(TonedLabel::Tone::Quiet, this))
{
    addField(Field::Themes, m_themes, m_themesHint, Hint::Above);
    addField(Field::Question, m_text, m_textHint, Hint::Above);
    m_text->setObjectName(QStringLiteral("question"));
    m_text->setLimit(lengthLimit);
    m_text->setLines(5);
    connect(m_text, &NoteField::textChanged, this, &EntryForm::changed);
    for (const ThemeChoice &choice : std::as_const(m_choices)) {
        connect(choice.box, &QCheckBox::toggled, this, [this] {
            board()->leave(Field::Themes);
            Q_EMIT changed();
        });
    }
    retranslate();
}

QWidget *QuestionFields::makeThemes()
{
    auto *themes = new QWidget(this);
    themes->setObjectName(QStringLiteral("themes"));
    setAccessibleRole(themes, QAccessible::Grouping);
    auto *rows = new QGridLayout(themes);
    rows->setContentsMargins(0, Look::step / 2, 0, 0);
    rows->setHorizontalSpacing(2 * Look::step);
    rows->setVerticalSpacing(Look::step / 2);
    rows->setColumnStretch(1, 1);
    for (const Named<Theme> &entry : Names::themes) {
        auto *box = new QCheckBox(themes);
        box->setObjectName(QString(entry.name));
        auto *explanation = new TonedLabel(TonedLabel::Tone::Quiet, themes);
        const int row = rows->rowCount();
        rows->addWidget(box, row, 0, Qt::AlignTop);
        rows->addWidget(explanation, row, 1);
        m_choices.append({entry.value, box, explanation});
    }
    themes->setFocusPolicy(Qt::ClickFocus); // for the letter of its label
    themes->setFocusProxy(m_choices.constFirst().box);
    return themes;
}

void QuestionFields::setDraft(const QuestionDraft &draft)
{
    for (const ThemeChoice &choice : std::as_const(m_choices))
        choice.box->setChecked(draft.themes.testFlag(choice.theme));
    m_text->setText(draft.text);
}

QuestionDraft QuestionFields::draft() const
{
    QuestionDraft draft;
    for (const ThemeChoice &choice : m_choices)
        draft.themes.setFlag(choice.theme, choice.box->isChecked());
    draft.text = m_text->text();
    return draft;
}

void QuestionFields::retranslate()
{
    setFieldName(Field::Themes, tr("&Reason for\ncareer guidance"));
    m_themesHint->setText(tr("Tick at least one theme. More than one is possible."));
    for (const ThemeChoice &choice : std::as_const(m_choices)) {
        choice.box->setText(toWords(choice.theme));
        choice.box->setAccessibleDescription(explanation(choice.theme));
        choice.explanation->setText(explanation(choice.theme));
    }
    setFieldName(Field::Question, tr("Career &question"));
    m_textHint->setText(tr("The client must agree with the wording of the question. Keep it short "
                           "and leave out background and context."));
}
