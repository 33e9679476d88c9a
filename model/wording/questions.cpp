// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/wording/questions.h"

#include "model/wording/formats.h"
#include "model/wording/sentences.h"
#include "model/wording/words.h"

#include <QCoreApplication>
#include <QStringList>

namespace {

struct Questions
{
    Q_DECLARE_TR_FUNCTIONS(Questions)
};

} // namespace

QString questionTitle()
{
    return Questions::tr("Watch out!");
}

QString closingQuestion(const Findings &findings)
{
    QStringList sentences;
    for (const Rule rule : {Rule::ClosesCheque, Rule::HoursLost}) {
        for (const Finding &finding : findings) {
            if (finding.rule == rule && finding.severity == Severity::Confirm)
                sentences.append(sentence(finding));
        }
    }
    if (sentences.isEmpty())
        return {};
    sentences.append(Questions::tr("Are you sure that you want to save this conversation?"));
    return sentences.join(u' ');
}

QString whoseDossier(const Cheque &cheque)
{
    return Questions::tr("%1 · client number %2 · cheque %3")
        .arg(clientInWords(cheque), cheque.clientNumber.text(), cheque.number.text());
}

QString deletionQuestion(const Deletion &deletion)
{
    QStringList sentences{Questions::tr("Are you sure that you want to delete this conversation?")};
    if (deletion.takenBack != Money{})
        sentences.append(
            Questions::tr("The payout of %1 is taken back.").arg(formatAmount(deletion.takenBack)));
    if (deletion.lastOne && deletion.validityPassed)
        sentences.append(Questions::tr("This is the last conversation: the guidance ends. The "
                                       "validity of the cheque has passed, so nobody will be able "
                                       "to register it again."));
    else if (deletion.lastOne)
        sentences.append(Questions::tr("This is the last conversation: the guidance ends and the "
                                       "cheque becomes available again for the client."));
    return sentences.join(u' ');
}
