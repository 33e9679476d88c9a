// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/entryform.h"

class QLineEdit;
class TonedLabel;

/// Chequenummer and Klantnummer. Manual: "Welke cheque wil je registreren?" (screens 5 and 7).
class ChequeFields : public EntryForm
{
    Q_OBJECT

public:
    explicit ChequeFields(QWidget *parent = nullptr);

    [[nodiscard]] QString chequeNumber() const;
    [[nodiscard]] QString clientNumber() const;
    void setNumbers(const QString &chequeNumber, const QString &clientNumber);

Q_SIGNALS:
    void dossierRequested(const QString &chequeNumber);

protected:
    void retranslate() override;

private:
    QLineEdit *m_chequeNumber;
    QLineEdit *m_clientNumber;
    TonedLabel *m_hint;
};
