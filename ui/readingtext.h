// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextDocument>
#include <QTextEdit>

/// Text to read and to copy: as high as it is, and broken wherever it must be, so that no name and
/// no word without an end makes a page wider. Copies exactly what was written.
class ReadingText : public QTextEdit
{
    Q_OBJECT

public:
    /// Everything can be selected by mouse; what people copy often can be reached with Tab as well.
    enum class Copying { ByMouse, AlsoByKeyboard };

    explicit ReadingText(Copying copying, QWidget *parent = nullptr);

    void tell(const QString &text);
    /// In the colour of hints.
    void setQuiet(bool quiet);
    void setTextAlignment(Qt::Alignment alignment);
    /// What is longer scrolls.
    void setMostLines(int lines);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void colour();
    [[nodiscard]] int lineHeight() const;

    mutable QTextDocument m_measured; ///< the same text, to be laid out in any width
    int m_mostLines = 0; ///< 0: as many as there are
    bool m_quiet = false;
};
