// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

class TonedLabel;

/// A text of a few lines that counts its characters as the rules do. Tab goes on to the next
/// field. Anything can be typed or pasted: the rules say what is too much, nothing is cut off. Only
/// a book is not taken over, as a whole, and the count says so.
class NoteField : public QWidget
{
    Q_OBJECT

public:
    explicit NoteField(QWidget *parent = nullptr);

    /// At most so many code points; shown, not imposed.
    void setLimit(int limit);
    void setLines(int lines);
    [[nodiscard]] QString text() const { return m_edit->toPlainText(); }
    void setText(const QString &text);
    [[nodiscard]] QPlainTextEdit *edit() const { return m_edit; }

Q_SIGNALS:
    void textChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showCount();
    void refusePaste();

    QPlainTextEdit *m_edit;
    TonedLabel *m_count;
    int m_limit = 0;
};
