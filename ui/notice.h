// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class TonedLabel;

/// What there is to say, with a mark where it must not be overlooked: in red or orange, or plain.
/// Hidden when there is nothing; read out when it comes.
class Notice : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Plain, Done, Warning, Error };

    /// `name` is that of the text.
    Notice(const QString &name, QWidget *parent);

    void tell(Kind kind, const QString &text);
    /// As TonedLabel::makeHeading.
    void makeHeading(double factor);
    [[nodiscard]] QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void showMark();

    Kind m_kind = Kind::Plain;
    QLabel *m_mark;
    TonedLabel *m_text;
};
