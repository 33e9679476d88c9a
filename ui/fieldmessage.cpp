// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fieldmessage.h"

#include "model/wording/sentences.h"
#include "ui/accessiblerole.h"
#include "ui/look.h"
#include "ui/tonedlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

TonedLabel::Tone toneOf(const Finding &finding)
{
    return finding.severity == Severity::Error ? TonedLabel::Tone::Error
                                               : TonedLabel::Tone::Warning;
}

QPushButton *addButton(QBoxLayout *layout, QWidget *parent, const QString &name,
                       const QString &text)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(name);
    layout->addWidget(button, 0, Qt::AlignTop);
    return button;
}

} // namespace

FieldMessage::FieldMessage(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    setAccessibleRole(this, QAccessible::Notification);
    m_layout->setContentsMargins({});
    m_layout->setSpacing(Look::step / 2);
    hide();
}

void FieldMessage::setFindings(const Findings &findings)
{
    if (findings == m_findings)
        return; // said once is enough
    m_findings = findings;
    rebuild();
    announce(this, text());
}

QString FieldMessage::text() const
{
    QStringList sentences;
    for (const Finding &finding : m_findings) {
        sentences.append(sentence(finding));
        if (const QString hint = advice(finding); !hint.isEmpty())
            sentences.append(hint);
    }
    return sentences.join(u' ');
}

void FieldMessage::offerAction(Rule rule, const QString &text)
{
    m_actionRule = rule;
    m_action = text;
    rebuild();
}

void FieldMessage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        rebuild();
    QWidget::changeEvent(event);
}

void FieldMessage::rebuild()
{
    setAccessibleName(text()); // its coming into sight is announced with the name it then has
    for (QWidget *line : std::as_const(m_lines)) {
        m_layout->removeWidget(line);
        line->hide();
        line->setParent(nullptr);
        line->deleteLater(); // its button may be the one that was pressed
    }
    m_lines.clear();
    for (const Finding &finding : std::as_const(m_findings))
        addLine(finding);
    setVisible(!m_findings.isEmpty());
}

void FieldMessage::addLine(const Finding &finding)
{
    auto *line = new QWidget(this);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins({});
    layout->setSpacing(Look::step);
    auto *mark = new QLabel(line);
    const auto form = finding.severity == Severity::Error ? Look::Mark::Error : Look::Mark::Warning;
    mark->setPixmap(Look::mark(form, 2 * Look::step, *this));
    layout->addWidget(mark, 0, Qt::AlignTop);
    auto *label = new TonedLabel(toneOf(finding), line);
    label->setObjectName(QStringLiteral("message"));
    const QString hint = advice(finding);
    label->setText(hint.isEmpty() ? sentence(finding) : QString(sentence(finding) + u'\n' + hint));
    layout->addWidget(label, 1);
    if (!finding.suggestion.isEmpty()) {
        const QString text = finding.suggestion;
        QPushButton *take =
            addButton(layout, line, QStringLiteral("takeSuggestion"),
                      tr("Use “%1”").arg(QString(text).replace(u'&', QStringLiteral("&&"))));
        connect(take, &QPushButton::clicked, this, [this, text] { Q_EMIT suggestionTaken(text); });
    }
    if (!m_action.isEmpty() && finding.rule == m_actionRule) {
        QPushButton *act = addButton(layout, line, QStringLiteral("messageAction"), m_action);
        connect(act, &QPushButton::clicked, this,
                [this, finding] { Q_EMIT actionRequested(finding); });
    }
    m_layout->addWidget(line);
    line->show(); // a layout would do so only with the next event
    m_lines.append(line);
}
