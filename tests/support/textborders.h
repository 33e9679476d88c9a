// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/chequeregister/orderimport.h"
#include "model/rules/textrules.h"
#include "tests/support/registers.h"

#include <functional>

/// A field of a use case in which people type or paste a text, and what guards it.
struct TextBorder
{
    QByteArray name; ///< use case and field
    Field field = Field::None;
    Rule tooLong = Rule::NameTooLong;
    Rule forbidden = Rule::NameForbiddenCharacter;
    LineBreaks lineBreaks = LineBreaks::Forbidden;
    int limit = 0; ///< code points
    QString lead; ///< what a good entry begins with
    /// Carries the use case out with this text and everything else right; gives its findings.
    std::function<Result<Findings>(ChequeRegister &, const QString &)> enter;
};

namespace TextBorders {

// The cheques of the register that the borders stand around.
inline const QString inUse = QStringLiteral("00000000001");
inline const QString ordered = QStringLiteral("00000000002");

/// A register at `path` with a cheque in use and one that is ordered.
[[nodiscard]] inline bool prepare(const QString &path)
{
    TestClock clock;
    const auto cheques = newRegister(path, clock);
    return cheques && refusalOf(cheques->addOrder(orderOf(inUse))).isEmpty()
        && refusalOf(cheques->addOrder(orderOf(ordered))).isEmpty()
        && refusalOf(cheques->registerCheque(registrationOf(inUse))).isEmpty();
}

template <typename T> [[nodiscard]] Result<Findings> findingsOf(const Result<Outcome<T>> &outcome)
{
    if (!outcome)
        return outcome.error();
    return outcome->findings;
}

/// Imports one order as UTF-16, which can hold anything.
[[nodiscard]] inline Result<Findings> import(ChequeRegister &cheques, const OrderDraft &order)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("orders.csv"));
    QString text =
        QStringLiteral("Chequenummer;Klantnummer;Familienaam;Voornaam;Aangevraagd op;Aantal uren\n"
                       "%1;%2;")
            .arg(order.chequeNumber, order.clientNumber);
    text += u'"' + order.familyName + u"\";\"" + order.givenName + u"\";01/10/2026;4\n";
    QByteArray bytes = "\xFF\xFE";
    for (const QChar c : std::as_const(text))
        bytes.append(char(c.cell())).append(char(c.row()));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush())
        return Error{ErrorCode::FileNotWritable, path, {}};
    const std::atomic_bool never = false;
    const Result<OrderImportReport> report = importOrders(
        {cheques.path(), path, ourIdentity(), {{1'795'435'200'000}, testDay()}, {}, true, false},
        never, [](int, int) {});
    if (!report)
        return report.error();
    return report->refused.isEmpty() ? Findings() : report->refused.constFirst().findings;
}

[[nodiscard]] inline Result<Findings> identify(ChequeRegister &cheques, const Identity &identity)
{
    const Findings findings = ChequeRegister::checkIdentity(identity, cheques.policy());
    const Result<void> changed = cheques.changeIdentity(identity);
    // The one says where, the other must not do what the one refuses.
    if (!changed && !hasErrors(findings))
        return changed.error();
    return findings;
}

[[nodiscard]] inline TextBorder nameBorder(const QByteArray &name, Field field)
{
    return {.name = name, .field = field, .limit = Policy{}.nameLength, .lead = {}, .enter = {}};
}

/// The names on an order, entered by `enter`.
[[nodiscard]] inline QList<TextBorder>
orderBorders(const QByteArray &use,
             const std::function<Result<Findings>(ChequeRegister &, const OrderDraft &)> &enter)
{
    TextBorder family = nameBorder(use + ", family name", Field::FamilyName);
    family.enter = [enter](ChequeRegister &cheques, const QString &text) {
        OrderDraft order = orderOf(QStringLiteral("9"));
        order.familyName = text;
        return enter(cheques, order);
    };
    TextBorder given = nameBorder(use + ", given name", Field::GivenName);
    given.enter = [enter](ChequeRegister &cheques, const QString &text) {
        OrderDraft order = orderOf(QStringLiteral("9"));
        order.givenName = text;
        return enter(cheques, order);
    };
    return {family, given};
}

/// The texts of a conversation, and where there is one of a question.
[[nodiscard]] inline QList<TextBorder> talkBorders(
    const QByteArray &use,
    const std::function<Result<Findings>(ChequeRegister &, const ConversationDraft &)> &enter)
{
    TextBorder counsellor = nameBorder(use + ", counsellor", Field::Counsellor);
    counsellor.tooLong = counsellor.forbidden = Rule::CounsellorForm;
    counsellor.lead = QStringLiteral("J T");
    counsellor.enter = [enter](ChequeRegister &cheques, const QString &text) {
        ConversationDraft draft = goodDraft();
        draft.counsellor = text;
        return enter(cheques, draft);
    };
    TextBorder feedback{.name = use + ", feedback",
                        .field = Field::Feedback,
                        .tooLong = Rule::FeedbackTooLong,
                        .forbidden = Rule::TextForbiddenCharacter,
                        .lineBreaks = LineBreaks::Allowed,
                        .limit = Policy{}.feedbackLength,
                        .lead = {},
                        .enter = {}};
    feedback.enter = [enter](ChequeRegister &cheques, const QString &text) {
        ConversationDraft draft = goodDraft();
        draft.feedback = text;
        return enter(cheques, draft);
    };
    return {counsellor, feedback};
}

[[nodiscard]] inline TextBorder questionBorder(
    const QByteArray &use,
    const std::function<Result<Findings>(ChequeRegister &, const QuestionDraft &)> &enter)
{
    return {.name = use + ", question",
            .field = Field::Question,
            .tooLong = Rule::QuestionTooLong,
            .forbidden = Rule::TextForbiddenCharacter,
            .lineBreaks = LineBreaks::Allowed,
            .limit = Policy{}.questionLength,
            .lead = {},
            .enter = [enter](ChequeRegister &cheques, const QString &text) {
                return enter(cheques, {Theme::Meaning, text});
            }};
}

[[nodiscard]] inline QList<TextBorder> identityBorders()
{
    TextBorder centre = nameBorder("changeIdentity, centre", Field::Centre);
    centre.enter = [](ChequeRegister &cheques, const QString &text) {
        return identify(cheques, {text, ourIdentity().user});
    };
    TextBorder user = nameBorder("changeIdentity, user", Field::User);
    user.lead = QStringLiteral("J T");
    user.enter = [](ChequeRegister &cheques, const QString &text) {
        return identify(cheques, {ourIdentity().centre, text});
    };
    return {centre, user};
}

[[nodiscard]] inline TextBorder referenceBorder()
{
    return {.name = "markPaid, reference",
            .field = Field::Reference,
            .tooLong = Rule::ReferenceTooLong,
            .forbidden = Rule::TextForbiddenCharacter,
            .limit = Policy{}.referenceLength,
            .lead = {},
            .enter = [](ChequeRegister &cheques, const QString &text) {
                return findingsOf(cheques.markPaid(paymentOf(testDay(), text)));
            }};
}

/// Every one there is.
[[nodiscard]] inline QList<TextBorder> all()
{
    const auto registration = [](const auto &change) {
        ChequeRegistration draft = registrationOf(ordered);
        change(draft);
        return draft;
    };
    QList<TextBorder> borders = orderBorders("addOrder", [](auto &cheques, const auto &order) {
        return findingsOf(cheques.addOrder(order));
    });
    borders += orderBorders("changeOrder", [](auto &cheques, const auto &order) {
        return findingsOf(cheques.changeOrder(ordered, order));
    });
    borders += orderBorders("importOrders", import);
    borders += talkBorders("registerCheque", [registration](auto &cheques, const auto &talk) {
        return findingsOf(
            cheques.registerCheque(registration([&](auto &draft) { draft.intake = talk; })));
    });
    borders +=
        questionBorder("registerCheque", [registration](auto &cheques, const auto &question) {
            return findingsOf(cheques.registerCheque(
                registration([&](auto &draft) { draft.question = question; })));
        });
    borders += talkBorders("registerConversation", [](auto &cheques, const auto &talk) {
        return findingsOf(cheques.registerConversation(inUse, talk, {}));
    });
    borders += questionBorder("reviseCareerQuestion", [](auto &cheques, const auto &question) {
        return findingsOf(cheques.reviseCareerQuestion(inUse, question));
    });
    borders += referenceBorder();
    borders += identityBorders();
    return borders;
}

} // namespace TextBorders
