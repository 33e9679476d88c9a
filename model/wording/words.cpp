// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/wording/words.h"

#include "model/domain/names.h"
#include "model/wording/formats.h"

#include <QCoreApplication>
#include <QStringList>

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

template <typename Named> QString clientOf(const Named &named)
{
    return named.erased ? Words::tr("Client erased") : named.clientName();
}

} // namespace

QString toWords(ConversationType type)
{
    switch (type) {
    case ConversationType::Intake:
        return Words::tr("Intake conversation");
    case ConversationType::InDepth:
        return Words::tr("In-depth conversation");
    case ConversationType::Synthesis:
        return Words::tr("Synthesis conversation");
    case ConversationType::Discontinuation:
        return Words::tr("Discontinuation of the guidance");
    case ConversationType::Aftercare:
        return Words::tr("Aftercare conversation");
    }
    return {};
}

QString toWords(ConversationForm form)
{
    switch (form) {
    case ConversationForm::Individual:
        return Words::tr("Individual conversation");
    case ConversationForm::ECoaching:
        return Words::tr("Coaching online");
    case ConversationForm::Group:
        return Words::tr("Guidance in a group");
    }
    return {};
}

QString toWords(Theme theme)
{
    switch (theme) {
    case Theme::WorkableWork:
        return Words::tr("Workable work");
    case Theme::WorkRelations:
        return Words::tr("Relations at work");
    case Theme::JobTarget:
        return Words::tr("Job target");
    case Theme::Meaning:
        return Words::tr("Meaning");
    case Theme::QualityReflection:
        return Words::tr("Reflection on qualities");
    case Theme::GrowthAndChallenge:
        return Words::tr("Growth and challenge");
    }
    return {};
}

QString explanation(Theme theme)
{
    switch (theme) {
    case Theme::WorkableWork:
        return Words::tr(
            "In my present work I have too much pressure, stress, signs of burn-out, …");
    case Theme::WorkRelations:
        return Words::tr("In my present work I have a hard time with one or more colleagues, "
                         "a team leader, …");
    case Theme::JobTarget:
        return Words::tr("I want to know which work and which statute (employee, self-employed, …) "
                         "really suits me, and find a new direction on the labour market.");
    case Theme::Meaning:
        return Words::tr("I want more satisfaction, pleasure or challenge in my work.");
    case Theme::QualityReflection:
        return Words::tr("I want to know my strong and weak points and how best to handle them.");
    case Theme::GrowthAndChallenge:
        return Words::tr("I want to grow, to learn something new or to take on a new challenge.");
    }
    return {};
}

QStringList toWords(Themes themes)
{
    QStringList words;
    for (const Named<Theme> &entry : Names::themes) {
        if (themes.testFlag(entry.value))
            words.append(toWords(entry.value));
    }
    return words;
}

QString toWords(GuidanceStatus status)
{
    switch (status) {
    case GuidanceStatus::InUse:
        return Words::tr("Cheque in use");
    case GuidanceStatus::Closed:
        return Words::tr("Cheque closed");
    case GuidanceStatus::Discontinued:
        return Words::tr("Cheque discontinued");
    case GuidanceStatus::Available:
        return Words::tr("Cheque released");
    }
    return {};
}

QString toWords(ChequeStatus status)
{
    switch (status) {
    case ChequeStatus::Available:
        return Words::tr("Cheque available");
    case ChequeStatus::InUse:
        return toWords(GuidanceStatus::InUse);
    case ChequeStatus::Closed:
        return toWords(GuidanceStatus::Closed);
    case ChequeStatus::Discontinued:
        return toWords(GuidanceStatus::Discontinued);
    case ChequeStatus::Expired:
        return Words::tr("Cheque expired");
    }
    return {};
}

QString clientInWords(const Cheque &cheque)
{
    return clientOf(cheque);
}

QString clientInWords(const GuidanceRow &row)
{
    return clientOf(row);
}

QString clientInWords(const LedgerRow &row)
{
    return clientOf(row);
}

QString toWords(const std::optional<Payment> &payment)
{
    return payment ? Words::tr("Paid") : Words::tr("To be paid");
}

QString inFull(const std::optional<Payment> &payment)
{
    if (!payment)
        return toWords(payment);
    if (payment->reference.isEmpty())
        return Words::tr("Paid on %1").arg(formatDay(payment->paidOn));
    return Words::tr("Paid on %1 (%2)").arg(formatDay(payment->paidOn), payment->reference);
}
