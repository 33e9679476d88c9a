// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/wording/printable.h"
#include "model/wording/sentencegroups.h"

#include <QCoreApplication>

namespace {

struct NumberSentences
{
    Q_DECLARE_TR_FUNCTIONS(NumberSentences)
};

QString chequeNumberForm(const Finding &finding)
{
    if (finding.number == 1)
        return NumberSentences::tr(
                   "A spreadsheet has changed the cheque number into “%1” and its last digits may "
                   "be lost. Set the column to text in the spreadsheet, fill in the number again "
                   "and export once more.")
            .arg(excerpt(finding.text));
    return NumberSentences::tr("“%1” is not a cheque number. It has at most 11 digits and no "
                               "letters: copy it from the cheque, for example 00007788152.")
        .arg(excerpt(finding.text));
}

QString chequeNotFound(const Finding &finding)
{
    if (finding.text.isEmpty())
        return NumberSentences::tr("This register has no cheque with that number. Check the cheque "
                                   "number.");
    return NumberSentences::tr("No cheque found for client number %1 and cheque number %2")
        .arg(finding.text, finding.otherText);
}

} // namespace

QString numberSentence(const Finding &finding)
{
    switch (finding.rule) {
    case Rule::ChequeNumberMissing:
        return NumberSentences::tr("Fill in the cheque number. You find it on the cheque.");
    case Rule::ChequeNumberForm:
        return chequeNumberForm(finding);
    case Rule::ClientNumberMissing:
        return NumberSentences::tr("Fill in the client number. You find it on the cheque.");
    case Rule::ClientNumberForm:
        return NumberSentences::tr("“%1” is not a client number. It has exactly 8 digits: copy it "
                                   "from the cheque, for example 60004436.")
            .arg(excerpt(finding.text));
    case Rule::ChequeNotFound:
        return chequeNotFound(finding);
    case Rule::ChequeInUseHere:
        return NumberSentences::tr("This cheque is already in use at your centre.");
    case Rule::ChequeInUseElsewhere:
        return NumberSentences::tr("This cheque is already in use at another centre.");
    case Rule::ChequeClosed:
        return NumberSentences::tr("This cheque has already been closed.");
    case Rule::ChequeDiscontinued:
        return NumberSentences::tr("This cheque has already been discontinued.");
    case Rule::NotInUse:
        return NumberSentences::tr(
            "This is only possible while the cheque is in use. Check whether "
            "this is the right dossier; after closing you can only register "
            "aftercare.");
    default:
        return {};
    }
}
