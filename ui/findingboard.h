// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/rules/finding.h"

#include <QObject>
#include <QSet>

class FieldMessage;
class QWidget;

/// Lays what the rules find at the fields of a form. An error is said once somebody has left its
/// field, so that nobody is scolded while typing; that something is missing only after somebody
/// wanted to save; a warning at once.
class FindingBoard : public QObject
{
    Q_OBJECT

public:
    explicit FindingBoard(QObject *parent = nullptr);

    /// In the order of the form. `editor` gets the focus when the field has an error; the one of
    /// Field::None may be null and takes the findings of fields that have no place.
    void place(Field field, FieldMessage *message, QWidget *editor);
    void setFindings(const Findings &findings);
    /// Somebody is done with the field: a choice is, as soon as it is made.
    void leave(Field field);
    /// Somebody wants to save: nothing is held back any longer.
    void revealAll();
    /// A new entry begins in the same form.
    void forget();
    /// False when there is none.
    bool goToFirstError();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Place
    {
        Field field;
        FieldMessage *message;
        QWidget *editor;
        QString description; ///< of the editor, for screen readers, before anything was found
    };

    static void describe(const Place &place);

    [[nodiscard]] bool isPlaced(Field field) const;
    [[nodiscard]] bool isTold(const Finding &finding) const;
    void tell();

    QList<Place> m_places;
    Findings m_findings;
    QSet<int> m_left; ///< fields
    bool m_allRevealed = false;
};
