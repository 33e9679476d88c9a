// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/drafts.h"
#include "model/domain/policy.h"
#include "model/rules/finding.h"

/// Text at the border of the register.

/// How a text is stored: NFC, trimmed, line ends as LF.
[[nodiscard]] QString normalisedText(const QString &typed);
/// How a name is stored: as above, with single spaces.
[[nodiscard]] QString normalisedName(const QString &typed);
/// Length as people count it: code points.
[[nodiscard]] int codePoints(const QString &text);

enum class LineBreaks { Allowed, Forbidden };
/// The position (from 1, in code points) of the first character no text may hold: a control,
/// bidirectional or zero-width character, or half a surrogate pair; 0 when there is none.
[[nodiscard]] int forbiddenPosition(const QString &text, LineBreaks lineBreaks);
/// The same in what was typed in a field of one line: counted in NFC, from its first character that
/// is not blank.
[[nodiscard]] int forbiddenInLine(const QString &typed);

/// Holds a national number, an e-mail address or a telephone number.
[[nodiscard]] bool holdsPersonalData(const QString &text);

/// themeMissing, questionMissing, questionTooLong, privacyHint. Manual: "Beginvraag noteren".
[[nodiscard]] Findings checkQuestion(const QuestionDraft &draft, const Policy &policy);
/// feedbackTooLong, privacyHint. Manual: "Feedback".
[[nodiscard]] Findings checkFeedback(const QString &feedback, const Policy &policy);
/// nameMissing, nameTooLong, nameForbiddenCharacter.
[[nodiscard]] Findings checkName(const QString &name, Field field, const Policy &policy);
