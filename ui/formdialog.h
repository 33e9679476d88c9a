// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class AccentButton;
class QPushButton;
class QScrollArea;

/// A dialog that writes: a form, *Opslaan* and *Annuleer*. Saving is never silently off, and what
/// was typed is never lost without a question.
class FormDialog : public QDialog
{
    Q_OBJECT

public:
    void reject() override;
    void setVisible(bool visible) override;

protected:
    explicit FormDialog(QWidget *parent);

    /// The form, which scrolls where the screen is small; `above` stands still over it, or is null.
    void setForm(QWidget *form, QWidget *above = nullptr);
    void setSaveText(const QString &text);

    /// Something was filled in that would be lost.
    [[nodiscard]] virtual bool hasInput() const = 0;
    /// Calls accept() when it is stored; shows why not otherwise.
    virtual void save() = 0;
    virtual void retranslate();

    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    void focusFirstField();

    QScrollArea *m_area;
    AccentButton *m_save;
    QPushButton *m_cancel;
    QString m_saveText;
};
