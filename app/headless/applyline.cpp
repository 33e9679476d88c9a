// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/headless/applyline.h"

#include "app/headless/jsonfields.h"
#include "model/chequeregister/chequeregister.h"
#include "model/domain/names.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <functional>

namespace {

struct LineText
{
    Q_DECLARE_TR_FUNCTIONS(ApplyLine)
};

/// Without what stands there: that may be anything, a client's name too, and this may be logged.
void failValue(JsonFields &fields, const QString &field)
{
    fields.fail(LineText::tr("The field “%1” holds a value that does not exist.").arg(field));
}

/// Nothing chosen is for the rules to say; a name that is none is a mistake in the line.
template <typename Enum, std::size_t Size> std::optional<Enum>
chosen(JsonFields &fields, const QString &field, const std::array<Named<Enum>, Size> &names)
{
    const QString name = fields.text(field);
    if (name.isEmpty())
        return std::nullopt;
    const std::optional<Enum> value = Names::valueOf(names, name);
    if (!value)
        failValue(fields, field);
    return value;
}

/// A number that is no possible duration is one that no rule allows.
std::optional<int> minutes(JsonFields &fields)
{
    const CountEntry count = fields.count(QStringLiteral("minutes"));
    if (count.isEmpty())
        return std::nullopt;
    return count.value.value_or(-1);
}

QuestionDraft question(JsonFields &fields)
{
    QuestionDraft draft;
    for (const QString &name : fields.texts(QStringLiteral("themes"))) {
        if (const auto theme = Names::valueOf(Names::themes, name))
            draft.themes |= *theme;
        else
            failValue(fields, QStringLiteral("themes"));
    }
    draft.text = fields.text(QStringLiteral("question"));
    return draft;
}

/// What an intake and a later conversation have in common.
ConversationDraft conversation(JsonFields &fields)
{
    ConversationDraft draft;
    draft.date = fields.isoDay(QStringLiteral("date"));
    draft.counsellor = fields.text(QStringLiteral("counsellor"));
    draft.form = chosen(fields, QStringLiteral("form"), Names::conversationForms);
    draft.minutes = minutes(fields);
    draft.feedback = fields.optionalText(QStringLiteral("feedback"));
    return draft;
}

template <typename T> Result<LineResult> told(const Result<Outcome<T>> &outcome)
{
    if (!outcome)
        return outcome.error();
    return LineResult{outcome->accepted(), outcome->findings, {}};
}

LineResult notUnderstood(const QString &problem)
{
    return {false, {}, problem};
}

Result<LineResult> lookUp(ChequeRegister &chequeRegister, JsonFields &fields)
{
    const QString cheque = fields.text(QStringLiteral("chequeNumber"));
    const QString client = fields.text(QStringLiteral("clientNumber"));
    if (!fields.problem().isEmpty())
        return notUnderstood(fields.problem());
    return told(chequeRegister.lookUp(cheque, client));
}

Result<LineResult> addOrder(ChequeRegister &chequeRegister, JsonFields &fields)
{
    OrderDraft draft;
    draft.chequeNumber = fields.text(QStringLiteral("chequeNumber"));
    draft.clientNumber = fields.text(QStringLiteral("clientNumber"));
    draft.familyName = fields.text(QStringLiteral("familyName"));
    draft.givenName = fields.text(QStringLiteral("givenName"));
    draft.requestedOn = fields.isoDay(QStringLiteral("requestedOn"));
    draft.hours = fields.count(QStringLiteral("hours"));
    draft.validUntil = fields.optionalIsoDay(QStringLiteral("validUntil"));
    draft.value = fields.optionalCents(QStringLiteral("valueCents"));
    draft.clientCost = fields.optionalCents(QStringLiteral("clientCostCents"));
    if (!fields.problem().isEmpty())
        return notUnderstood(fields.problem());
    return told(chequeRegister.addOrder(draft));
}

Result<LineResult> registerCheque(ChequeRegister &chequeRegister, JsonFields &fields)
{
    ChequeRegistration draft;
    draft.chequeNumber = fields.text(QStringLiteral("chequeNumber"));
    draft.clientNumber = fields.text(QStringLiteral("clientNumber"));
    draft.question = question(fields);
    JsonFields intake(fields.object(QStringLiteral("intake")));
    draft.intake = conversation(intake);
    for (const JsonFields &read : {fields, intake}) {
        if (!read.problem().isEmpty())
            return notUnderstood(read.problem());
    }
    return told(chequeRegister.registerCheque(draft));
}

Result<LineResult> registerConversation(ChequeRegister &chequeRegister, JsonFields &fields)
{
    const QString cheque = fields.text(QStringLiteral("chequeNumber"));
    ConversationDraft draft = conversation(fields);
    draft.type = chosen(fields, QStringLiteral("type"), Names::conversationTypes);
    draft.clientAgrees = fields.optionalFlag(QStringLiteral("clientAgrees"));
    QList<Rule> confirmed;
    for (const QString &name : fields.optionalTexts(QStringLiteral("confirmed"))) {
        if (const auto rule = ruleFromName(name))
            confirmed.append(*rule);
    }
    if (!fields.problem().isEmpty())
        return notUnderstood(fields.problem());
    return told(chequeRegister.registerConversation(cheque, draft, confirmed));
}

Result<LineResult> deleteLatestConversation(ChequeRegister &chequeRegister, JsonFields &fields)
{
    const QString cheque = fields.text(QStringLiteral("chequeNumber"));
    if (!fields.problem().isEmpty())
        return notUnderstood(fields.problem());
    return told(chequeRegister.deleteLatestConversation(cheque));
}

Result<LineResult> reviseCareerQuestion(ChequeRegister &chequeRegister, JsonFields &fields)
{
    const QString cheque = fields.text(QStringLiteral("chequeNumber"));
    const QuestionDraft draft = question(fields);
    if (!fields.problem().isEmpty())
        return notUnderstood(fields.problem());
    return told(chequeRegister.reviseCareerQuestion(cheque, draft));
}

Result<LineResult> markPaid(ChequeRegister &chequeRegister, JsonFields &fields)
{
    PaymentDraft draft;
    draft.registeredUpTo = fields.isoDay(QStringLiteral("registeredUpTo"));
    draft.paidOn = fields.isoDay(QStringLiteral("paidOn"));
    draft.reference = fields.optionalText(QStringLiteral("reference"));
    if (!fields.problem().isEmpty())
        return notUnderstood(fields.problem());
    return told(chequeRegister.markPaid(draft));
}

using UseCase = std::function<Result<LineResult>(ChequeRegister &, JsonFields &)>;

const QHash<QString, UseCase> &useCases()
{
    static const QHash<QString, UseCase> all{
        {QStringLiteral("lookUp"), lookUp},
        {QStringLiteral("addOrder"), addOrder},
        {QStringLiteral("registerCheque"), registerCheque},
        {QStringLiteral("registerConversation"), registerConversation},
        {QStringLiteral("deleteLatestConversation"), deleteLatestConversation},
        {QStringLiteral("reviseCareerQuestion"), reviseCareerQuestion},
        {QStringLiteral("markPaid"), markPaid},
    };
    return all;
}

} // namespace

Result<LineResult> applyLine(ChequeRegister &chequeRegister, const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject())
        return notUnderstood(LineText::tr("This line is not a JSON object."));
    JsonFields fields(document.object());
    const QString use = fields.text(QStringLiteral("use"));
    if (const auto useCase = useCases().constFind(use); useCase != useCases().constEnd())
        return (*useCase)(chequeRegister, fields);
    fields.fail(LineText::tr("The use case in the field “use” does not exist."));
    return notUnderstood(fields.problem());
}
