// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/chequeregister/identity.h"
#include "model/domain/policy.h"

#include <QWidget>

class AccentButton;
class IdentityForm;
class PathLabel;
class QPushButton;
class TonedLabel;

/// What stands there while there is no register yet: whose it will be, and the ways on.
class FirstStartPage : public QWidget
{
    Q_OBJECT

public:
    explicit FirstStartPage(const Policy &policy, QWidget *parent = nullptr);

    /// Where the register will be.
    void setPlace(const QString &path);

Q_SIGNALS:
    /// An empty register; what was filled in holds.
    void startRequested(const Identity &identity);
    /// The demo register; both names may be empty.
    void demoRequested(const Identity &identity);
    /// A register that is there already.
    void openRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *newColumn();
    void start();
    void lookAround();
    void retranslate();

    TonedLabel *m_heading;
    TonedLabel *m_welcome;
    IdentityForm *m_form;
    TonedLabel *m_placeName;
    PathLabel *m_place;
    AccentButton *m_start;
    TonedLabel *m_startHint;
    QPushButton *m_lookAround;
    TonedLabel *m_lookAroundHint;
    QPushButton *m_open;
};
