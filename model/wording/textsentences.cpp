// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/wording/sentencegroups.h"

#include <QCoreApplication>

namespace {

struct TextSentences
{
    Q_DECLARE_TR_FUNCTIONS(TextSentences)
};

QString nameMissing(Field field)
{
    if (field == Field::FamilyName)
        return TextSentences::tr("The family name is missing. Fill it in.");
    if (field == Field::GivenName)
        return TextSentences::tr("The given name is missing. Fill it in.");
    if (field == Field::Centre)
        return TextSentences::tr("Fill in the name of the centre.");
    if (field == Field::User)
        return TextSentences::tr("Fill in your name: first the family name, then the given name.");
    return TextSentences::tr("A name is missing. Fill it in.");
}

QString nameTooLong(Field field, int limit)
{
    if (field == Field::FamilyName)
        return TextSentences::tr("The family name has more than %n character(s). Shorten it.",
                                 nullptr, limit);
    if (field == Field::GivenName)
        return TextSentences::tr("The given name has more than %n character(s). Shorten it.",
                                 nullptr, limit);
    if (field == Field::Centre)
        return TextSentences::tr(
            "The name of the centre has more than %n character(s). Shorten it.", nullptr, limit);
    if (field == Field::User)
        return TextSentences::tr("Your name has more than %n character(s). Shorten it.", nullptr,
                                 limit);
    return TextSentences::tr("The name has more than %n character(s). Shorten it.", nullptr, limit);
}

QString nameForbiddenCharacter(Field field, int position)
{
    if (field == Field::FamilyName)
        return TextSentences::tr("Character %1 of the family name cannot be used: it is invisible "
                                 "or breaks the line. Remove it, or type the name again.")
            .arg(position);
    if (field == Field::GivenName)
        return TextSentences::tr("Character %1 of the given name cannot be used: it is invisible "
                                 "or breaks the line. Remove it, or type the name again.")
            .arg(position);
    if (field == Field::Centre)
        return TextSentences::tr("Character %1 of the name of the centre cannot be used: it is "
                                 "invisible or breaks the line. Remove it, or type the name again.")
            .arg(position);
    if (field == Field::User)
        return TextSentences::tr("Character %1 of your name cannot be used: it is invisible or "
                                 "breaks the line. Remove it, or type the name again.")
            .arg(position);
    return TextSentences::tr("Character %1 of the name cannot be used: it is invisible or breaks "
                             "the line. Remove it, or type the name again.")
        .arg(position);
}

QString textForbiddenCharacter(Field field, int position)
{
    if (field == Field::Question)
        return TextSentences::tr("Character %1 of the career question cannot be used: it is "
                                 "invisible. Remove it, or type the text again.")
            .arg(position);
    if (field == Field::Feedback)
        return TextSentences::tr("Character %1 of the feedback cannot be used: it is invisible. "
                                 "Remove it, or type the text again.")
            .arg(position);
    return TextSentences::tr("Character %1 of the text cannot be used: it is invisible or breaks "
                             "the line. Remove it, or type the text again.")
        .arg(position);
}

QString privacyHint(Field field)
{
    if (field == Field::Question)
        return TextSentences::tr("The career question seems to hold a national number, an e-mail "
                                 "address or a telephone number. Leave such details out.");
    return TextSentences::tr("The feedback seems to hold a national number, an e-mail address or a "
                             "telephone number. Note only general steps, no personal information "
                             "of the client.");
}

} // namespace

QString textSentence(const Finding &finding)
{
    switch (finding.rule) {
    case Rule::ThemeMissing:
        return TextSentences::tr("Tick at least one theme.");
    case Rule::QuestionMissing:
        return TextSentences::tr("Note the career question of the client.");
    case Rule::QuestionTooLong:
        return TextSentences::tr("The career question has more than %n character(s). Keep it short "
                                 "and leave out the background.",
                                 nullptr, finding.number);
    case Rule::FeedbackTooLong:
        return TextSentences::tr("The feedback has more than %n character(s). Note only general "
                                 "steps.",
                                 nullptr, finding.number);
    case Rule::TextForbiddenCharacter:
        return textForbiddenCharacter(finding.field, finding.number);
    case Rule::PrivacyHint:
        return privacyHint(finding.field);
    case Rule::NameMissing:
        return nameMissing(finding.field);
    case Rule::NameTooLong:
        return nameTooLong(finding.field, finding.number);
    case Rule::NameForbiddenCharacter:
        return nameForbiddenCharacter(finding.field, finding.number);
    default:
        return {};
    }
}
