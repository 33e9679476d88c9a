// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/wording/sentencegroups.h"

#include <QCoreApplication>

namespace {

struct PaymentSentences
{
    Q_DECLARE_TR_FUNCTIONS(PaymentSentences)
};

} // namespace

QString paymentSentence(const Finding &finding)
{
    switch (finding.rule) {
    case Rule::PaidInFuture:
        return PaymentSentences::tr(
            "The day of the payment lies in the future. Mark the lines once "
            "they are paid.");
    case Rule::ReferenceTooLong:
        return PaymentSentences::tr("The reference has more than %n character(s). Shorten it.",
                                    nullptr, finding.number);
    case Rule::PaymentNotFound:
        return PaymentSentences::tr("Your centre has no such payment. Load the overview again and "
                                    "choose a paid line.");
    case Rule::PaymentUndone:
        return PaymentSentences::tr(
            "This payment has already been undone, so there is nothing left "
            "to do. Load the overview again.");
    default:
        return {};
    }
}
