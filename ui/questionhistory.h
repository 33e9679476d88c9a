// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/rules/dossierview.h"

#include <QDialog>

class FormArea;
class QPushButton;

/// The earlier versions of a career question, newest first, to be read.
/// Manual: "Loopbaanvraag tijdens begeleiding aanpassen".
class QuestionHistory : public QDialog
{
    Q_OBJECT

public:
    explicit QuestionHistory(const DossierView &view, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    [[nodiscard]] QWidget *newList() const;

    DossierView m_view;
    FormArea *m_area;
    QPushButton *m_close;
};
