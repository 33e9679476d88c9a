// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/wording/formats.h"
#include "model/wording/sentencegroups.h"

#include <QCoreApplication>

namespace {

struct ErasureSentences
{
    Q_DECLARE_TR_FUNCTIONS(ErasureSentences)
};

} // namespace

QString erasureSentence(const Finding &finding)
{
    switch (finding.rule) {
    case Rule::ClientNotFound:
        return ErasureSentences::tr("Your centre has nothing about client number %1. Check the "
                                    "number.")
            .arg(finding.text);
    case Rule::ClientErased:
        return ErasureSentences::tr("The data of this client were erased, so nothing can be added "
                                    "or changed any more. Ask your client to order a new cheque.");
    case Rule::NotErasableWhileInUse:
        return ErasureSentences::tr("Cheque %1 is still in use. Register its synthesis or its "
                                    "discontinuation first.")
            .arg(finding.text);
    case Rule::RetentionNotOver:
        return ErasureSentences::tr("The data have to be kept for %n year(s): erase them on %1 or "
                                    "later.",
                                    nullptr, finding.number)
            .arg(formatDay(finding.day));
    case Rule::ChequeInUseElsewhere:
        return ErasureSentences::tr("Another centre in this register has dossiers of this client "
                                    "as well, so your centre cannot erase the client. Arrange it "
                                    "with that centre.");
    default:
        return {};
    }
}
