// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chequefields.h"

#include "ui/fieldmessage.h"
#include "ui/findingboard.h"
#include "ui/tonedlabel.h"

#include <QLineEdit>

ChequeFields::ChequeFields(QWidget *parent)
    : EntryForm(parent)
    , m_chequeNumber(new QLineEdit(this))
    , m_clientNumber(new QLineEdit(this))
    , m_hint(new TonedLabel(TonedLabel::Tone::Quiet, this))
{
    addField(Field::ChequeNumber, m_chequeNumber);
    addField(Field::ClientNumber, m_clientNumber);
    m_chequeNumber->setObjectName(QStringLiteral("chequeNumber"));
    m_clientNumber->setObjectName(QStringLiteral("clientNumber"));
    addBeside(m_hint);
    // The rules have been asked on "next": other numbers are another question.
    for (const QLineEdit *field : {m_chequeNumber, m_clientNumber})
        connect(field, &QLineEdit::textChanged, this, [this] {
            setFindings({});
            Q_EMIT changed();
        });
    connect(message(Field::None), &FieldMessage::actionRequested, this,
            [this](const Finding &finding) { Q_EMIT dossierRequested(finding.otherText); });
    setFocusProxy(m_chequeNumber);
    retranslate();
}

QString ChequeFields::chequeNumber() const
{
    return m_chequeNumber->text();
}

QString ChequeFields::clientNumber() const
{
    return m_clientNumber->text();
}

void ChequeFields::setNumbers(const QString &chequeNumber, const QString &clientNumber)
{
    m_chequeNumber->setText(chequeNumber);
    m_clientNumber->setText(clientNumber);
    setFindings({});
}

void ChequeFields::retranslate()
{
    setFieldName(Field::ChequeNumber, tr("Che&que number"));
    setFieldName(Field::ClientNumber, tr("Cl&ient number"));
    m_chequeNumber->setPlaceholderText(QStringLiteral("00007788152"));
    m_clientNumber->setPlaceholderText(QStringLiteral("60004436"));
    m_hint->setText(
        tr("You find both numbers on the cheque. Spaces, slashes and dashes may stay."));
    message(Field::None)->offerAction(Rule::ChequeInUseHere, tr("Open the dossier"));
}
