// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/policy.h"
#include "model/rules/textrules.h"
#include "model/wording/formats.h"
#include "model/wording/printable.h"
#include "model/wording/sentencegroups.h"

#include <QCoreApplication>

namespace {

struct Sentence
{
    Q_DECLARE_TR_FUNCTIONS(ConversationSentences)
};

/// Also a name with a character that nobody can see breaks this rule: say where it is.
QString counsellorForm(const Finding &finding)
{
    if (finding.number > 0)
        return Sentence::tr(
                   "Character %1 of the counsellor's name cannot be used: it is invisible. "
                   "Remove it, or type the name again.")
            .arg(finding.number);
    if (const int limit = Policy{}.nameLength; codePoints(finding.text) > limit)
        return Sentence::tr("The counsellor's name has more than %n character(s). Shorten it.",
                            nullptr, limit);
    if (!finding.suggestion.isEmpty())
        return Sentence::tr(
                   "Do you mean “%1”? Write first the family name and then the given name, "
                   "each with a capital.")
            .arg(excerpt(finding.suggestion));
    return Sentence::tr("Write first the family name and then the given name, each with a capital, "
                        "for example “Janssens Thomas”.");
}

QString durationExceedsRemaining(Minutes remaining)
{
    if (remaining.count == 0)
        return Sentence::tr(
            "Nothing is left on this cheque. Close it with a synthesis of 0 minutes.");
    return Sentence::tr("Only %1 is left on this cheque. Choose a shorter duration.")
        .arg(formatDuration(remaining));
}

QString choiceSentence(Rule rule)
{
    switch (rule) {
    case Rule::TypeMissing:
        return Sentence::tr("Choose the type of the conversation.");
    case Rule::FormMissing:
        return Sentence::tr("Choose the form of the conversation.");
    case Rule::DurationMissing:
        return Sentence::tr("Choose the duration of the conversation.");
    case Rule::CounsellorMissing:
        return Sentence::tr("Fill in the name of the counsellor: first the family name, then the "
                            "given name.");
    case Rule::TypeNotAllowed:
        return Sentence::tr(
            "This type of conversation is not possible now. The intake is the first "
            "conversation; in-depth conversations, a synthesis or a discontinuation "
            "follow; after closing there is only aftercare.");
    case Rule::DurationNotAllowed:
        return Sentence::tr("You can register from 30 minutes to 2 hours per conversation, by the "
                            "half hour. 0 minutes is only possible for a discontinuation, or for a "
                            "synthesis when nothing is left on the cheque.");
    case Rule::ClientMustAgree:
        return Sentence::tr("Tick that the client agrees with the discontinuation. Without the "
                            "client's agreement you cannot discontinue the guidance.");
    default:
        return {};
    }
}

} // namespace

QString conversationSentence(const Finding &finding)
{
    switch (finding.rule) {
    case Rule::CounsellorForm:
        return counsellorForm(finding);
    case Rule::CounsellorParticle:
        return Sentence::tr("The name “%1” starts with a small letter. Leave it so if the family "
                            "name is written like that, and use a capital otherwise.")
            .arg(excerpt(finding.text));
    case Rule::CounsellorSwapped:
        return Sentence::tr("You have a counsellor with the name “%1”. Write first the family name "
                            "and then the given name.")
            .arg(excerpt(finding.suggestion));
    case Rule::DurationExceedsRemaining:
        return durationExceedsRemaining(finding.minutes);
    case Rule::NothingLeftForSynthesis:
        return Sentence::tr("After this conversation nothing is left on the cheque for the "
                            "synthesis. Check the duration.");
    case Rule::ClosesCheque:
        return Sentence::tr("Attention! The cheque will be closed automatically when this "
                            "conversation is registered.");
    case Rule::HoursLost:
        return Sentence::tr("Because of this, %1 can no longer be taken up.")
            .arg(formatDuration(finding.minutes));
    default:
        return choiceSentence(finding.rule);
    }
}
