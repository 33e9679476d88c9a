// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counsellorfield.h"

#include "model/domain/folding.h"

#include <QCompleter>
#include <QEvent>
#include <QLineEdit>
#include <QSignalBlocker>

#include <utility>

namespace {

constexpr int foldedRole = Qt::UserRole;
constexpr int shownAtOnce = 20;

/// Finds Çelik by "celik".
class FoldingCompleter : public QCompleter
{
public:
    using QCompleter::QCompleter;

    [[nodiscard]] QStringList splitPath(const QString &path) const override
    {
        return {folded(path)};
    }
    [[nodiscard]] QString pathFromIndex(const QModelIndex &index) const override
    {
        return index.data(Qt::DisplayRole).toString();
    }
};

} // namespace

CounsellorField::CounsellorField(QWidget *parent)
    : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(NoInsert);
    setMaxVisibleItems(shownAtOnce);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(18);
    auto *completer = new FoldingCompleter(model(), this);
    completer->setCompletionRole(foldedRole);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCompletionMode(QCompleter::PopupCompletion);
    setCompleter(completer);
    connect(this, &QComboBox::activated, this,
            [this](int index) { choose(index > 0 ? itemText(index) : QString()); });
    connect(lineEdit(), &QLineEdit::textEdited, this,
            [this](const QString &text) { takeTyped(text, false); });
    connect(lineEdit(), &QLineEdit::editingFinished, this,
            [this] { takeTyped(lineEdit()->text(), true); });
    retranslate();
}

void CounsellorField::setChosen(const QString &name)
{
    m_chosen = name;
    fill();
    showChosen();
}

void CounsellorField::setNames(const QStringList &names)
{
    if (names == m_names)
        return;
    m_names = names;
    // Somebody may be typing just now.
    const QString typed = lineEdit()->text();
    const int cursor = lineEdit()->cursorPosition();
    fill();
    lineEdit()->setText(typed);
    lineEdit()->setCursorPosition(cursor);
    if (!hasFocus())
        showChosen();
}

void CounsellorField::fill()
{
    const QSignalBlocker quiet(this);
    QStringList all = m_names;
    if (!m_chosen.isEmpty() && !all.contains(m_chosen))
        all.append(m_chosen);
    clear();
    addItem(tr("All"), folded(tr("All")));
    for (const QString &name : std::as_const(all))
        addItem(name, folded(name));
}

void CounsellorField::showChosen()
{
    const QSignalBlocker quiet(this);
    setCurrentIndex(
        m_chosen.isEmpty() ? 0 : findText(m_chosen, Qt::MatchFixedString | Qt::MatchCaseSensitive));
    lineEdit()->setText(m_chosen.isEmpty() ? itemText(0) : m_chosen);
    lineEdit()->setCursorPosition(0); // the family name comes first
}

void CounsellorField::choose(const QString &name)
{
    const bool isOther = name != m_chosen;
    m_chosen = name;
    showChosen();
    if (isOther)
        Q_EMIT chosenChanged();
}

void CounsellorField::takeTyped(const QString &text, bool finished)
{
    const QString wanted = folded(text.simplified());
    if (wanted.isEmpty()) {
        // Not yet "All" in the field: somebody is about to type a name.
        if (!std::exchange(m_chosen, QString()).isEmpty())
            Q_EMIT chosenChanged();
        if (finished)
            showChosen();
        return;
    }
    if (!finished)
        return;
    QStringList meant;
    for (int i = 0; i < count(); ++i) {
        const QString name = itemData(i, foldedRole).toString();
        if (name == wanted)
            return choose(i > 0 ? itemText(i) : QString());
        if (i > 0 && name.contains(wanted))
            meant.append(itemText(i));
    }
    choose(meant.size() == 1 ? meant.constFirst() : m_chosen);
}

void CounsellorField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QComboBox::changeEvent(event);
}

void CounsellorField::retranslate()
{
    fill();
    showChosen();
    setToolTip(tr("Type a part of the name to find a counsellor"));
}
