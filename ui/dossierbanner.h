// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/cheque.h"

#include <QFrame>

class TonedLabel;

/// Whose dossier it is: name, client number, cheque number, hours and valid-until day. Stands in
/// everything that writes. Manual: "Hoe vermijd je onterechte afsluiting van de loopbaancheque?".
class DossierBanner : public QFrame
{
    Q_OBJECT

public:
    explicit DossierBanner(QWidget *parent = nullptr);

    void setCheque(const Cheque &cheque);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    Cheque m_cheque;
    TonedLabel *m_name;
    TonedLabel *m_numbers;
};
