// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/rules/finding.h"
#include "ui/fieldgrid.h"

/// The form of one entry: tells when something is filled in otherwise, and shows what the rules
/// say of it. On top is room for what concerns no field.
class EntryForm : public FieldGrid
{
    Q_OBJECT

public:
    /// What the rules say of the entry as it stands now.
    void setFindings(const Findings &findings);
    /// Somebody wanted to save and could not: everything is said, and the first error gets the
    /// focus. False when no field has an error.
    bool goToFirstError();

    /// Another entry begins with what stands there: nobody wanted to save it yet.
    void startOver();

Q_SIGNALS:
    /// Something was filled in otherwise.
    void changed();

protected:
    explicit EntryForm(QWidget *parent);

    virtual void retranslate() = 0;
    void changeEvent(QEvent *event) override;
};
