// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/rules/finding.h"

#include <QObject>
#include <QPointer>
#include <QSet>
#include <QWidget>

class FieldMessage;

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
    /// Where what concerns no field is read out: the editor stands right below it, and has a place.
    void readGeneralAt(QWidget *editor);
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
        QPointer<QWidget> reader; ///< the part of the editor that has the focus
        QString description; ///< of the reader, for screen readers, before anything was found
    };

    void describe(Place &place) const;

    [[nodiscard]] QString textAt(const QWidget *editor) const;
    [[nodiscard]] bool isPlaced(Field field) const;
    [[nodiscard]] bool isTold(const Finding &finding) const;
    void tell();

    QList<Place> m_places;
    Findings m_findings;
    QSet<int> m_left; ///< fields
    bool m_allRevealed = false;
};
