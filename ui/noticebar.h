// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QPushButton;
class TonedLabel;

/// One thing that somebody must know for as long as it is so: a mark, a sentence, and buttons for
/// what can be done. Hidden without a sentence; announced when it appears.
class NoticeBar : public QFrame
{
    Q_OBJECT

public:
    enum class Weight { Quiet, Warning, Error };

    explicit NoticeBar(QWidget *parent = nullptr);

    void tell(Weight weight, const QString &sentence);
    /// Left to right; named for tests and shown as long as the notice is.
    QPushButton *addButton(const QString &name);
    [[nodiscard]] QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void dress();

    Weight m_weight = Weight::Quiet;
    QHBoxLayout *m_layout;
    QLabel *m_mark;
    TonedLabel *m_text;
};
