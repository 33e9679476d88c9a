// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/result.h"
#include "ui/steppage.h"

class QuestionFields;
class TonedLabel;

/// Step 2 of 3: the client's themes and career question.
/// Manual: "Waarom wil de klant loopbaanbegeleiding volgen?".
class QuestionPage : public StepPage
{
    Q_OBJECT

public:
    QuestionPage(RegistrationWork &work, QWidget *parent);

    void initializePage() override;
    bool validatePage() override;
    [[nodiscard]] bool hasInput() const override;

protected:
    [[nodiscard]] QString question() const override;
    void retranslate() override;

private:
    /// Shows what the rules say of this page.
    Result<void> check();
    void warnOfOtherClient();

    QuestionFields *m_fields;
    TonedLabel *m_otherClient;
    ClientNumber m_client; ///< for whom the question was noted
    QString m_clientName;
};
