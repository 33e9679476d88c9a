// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/player.h"

#include "model/rules/chequestate.h"
#include "tests/support/outlines.h"

namespace {

FindingSet setOf(const Findings &findings)
{
    FindingSet set;
    for (const Finding &finding : findings)
        set.insert({finding.rule, finding.severity});
    return set;
}

QStringList outline(const FindingSet &findings)
{
    QStringList lines;
    for (const auto &[rule, severity] : findings)
        lines.append(nameOf(severity) + u' ' + nameOf(rule));
    return lines;
}

QStringList outline(bool accepted, const FindingSet &findings)
{
    QStringList lines = outline(findings);
    lines.append(accepted ? QStringLiteral("accepted") : QStringLiteral("refused"));
    return lines;
}

QString failed(const char *what, const Error &error)
{
    return QString(QString::fromLatin1(what) + QStringLiteral(" failed: error ")
                   + QString::number(int(error.code)) + u' ' + error.subject + u' ' + error.detail);
}

ChequeRegistration registrationOf(const Step &step)
{
    return {step.chequeNumber, step.clientNumber, step.question, step.conversation};
}

} // namespace

Player::Player(ChequeRegister &cheques, Moment &clock)
    : m_cheques(cheques)
    , m_clock(clock)
{
}

QString Player::play(const Sequence &sequence, Coverage &coverage)
{
    QObject listener; // dies with the sequence
    QObject::connect(&m_cheques, &ChequeRegister::guidanceChanged, &listener,
                     [this](const GuidanceRow &row) { m_heard.guidances.append(row); });
    QObject::connect(&m_cheques, &ChequeRegister::ledgerGrown, &listener,
                     [this](const QList<LedgerRow> &rows) { m_heard.grown.append(rows); });
    QObject::connect(&m_cheques, &ChequeRegister::paymentsChanged, &listener,
                     [this](const QList<LedgerRow> &rows) { m_heard.payments.append(rows); });
    for (qsizetype i = 0; i < sequence.size(); ++i) {
        const QString wrong = playStep(sequence.at(i), coverage);
        if (!wrong.isEmpty())
            return QStringLiteral("step %1: %2\n  ").arg(i).arg(describe(sequence.at(i))) + wrong;
    }
    const QStringList centres = m_overviews.keys();
    for (const QString &centre : centres) {
        for (const QString &wrong : {compareOverview(centre), compareNames(centre)}) {
            if (!wrong.isEmpty())
                return QString(QStringLiteral("at the end: ") + wrong);
        }
    }
    return {};
}

QString Player::playStep(const Step &step, Coverage &coverage)
{
    m_clock = step.moment;
    m_heard = {};
    if (const Result<void> acting = m_cheques.actAs({step.centre, QStringLiteral("Peeters An")});
        !acting)
        return failed("actAs", acting.error());
    if (QString wrong = comparePreview(step); !wrong.isEmpty())
        return wrong;
    const Played played = perform(step);
    const ReferenceAnswer expected = m_model.apply(step);
    coverage.note(step, expected, m_model);
    if (QString wrong = compareAnswer(played, expected); !wrong.isEmpty())
        return wrong;
    return compareAll(step);
}

QString Player::compareAll(const Step &step)
{
    for (const QString &number : m_model.numbers()) {
        if (!m_numbers.contains(number))
            m_numbers.append(number);
    }
    for (const QString &number : std::as_const(m_numbers)) {
        if (QString wrong = compareDossier(number, step.moment.today); !wrong.isEmpty())
            return wrong;
    }
    const Overview before = m_overviews.value(step.centre);
    if (QString wrong = compareOverview(step.centre); !wrong.isEmpty())
        return wrong;
    return compareSignals(before, m_overviews.value(step.centre));
}

template <typename T> Player::Played Player::told(const Result<Outcome<T>> &result)
{
    if (!result)
        return {.failure = failed("the use case", result.error())};
    return {.findings = setOf(result->findings), .accepted = result->accepted()};
}

Player::Played Player::perform(const Step &step)
{
    switch (step.use) {
    case UseCase::LookUp: {
        const Result<Outcome<Cheque>> found =
            m_cheques.lookUp(step.chequeNumber, step.clientNumber);
        Played played = told(found);
        if (played.accepted) {
            played.cheque = *found->value;
            m_chequeIds.renumber(played.cheque->id);
        }
        return played;
    }
    case UseCase::AddOrder:
        return told(m_cheques.addOrder(step.order));
    case UseCase::ChangeOrder:
        return told(m_cheques.changeOrder(step.chequeNumber, step.order));
    case UseCase::RemoveOrder:
        return told(m_cheques.removeOrder(step.chequeNumber));
    case UseCase::RegisterCheque:
        return told(m_cheques.registerCheque(registrationOf(step)));
    case UseCase::RegisterConversation:
        return told(
            m_cheques.registerConversation(step.chequeNumber, step.conversation, step.confirmed));
    case UseCase::DeleteLatestConversation:
        return told(m_cheques.deleteLatestConversation(step.chequeNumber));
    case UseCase::ReviseCareerQuestion:
        return told(m_cheques.reviseCareerQuestion(step.chequeNumber, step.question));
    case UseCase::MarkPaid: {
        const Result<Outcome<MarkedPaid>> marked = m_cheques.markPaid(step.payment);
        Played played = told(marked);
        if (played.accepted) {
            played.paidLines = marked->value->lines;
            played.paidCents = marked->value->total.cents;
            if (marked->value->payment.isValid())
                m_payments.append(marked->value->payment);
        }
        return played;
    }
    case UseCase::UndoPayment:
        break;
    }
    return told(m_cheques.undoPayment(m_payments.value(step.paymentIndex, {999'999'999})));
}

QString Player::compareAnswer(const Played &played, const ReferenceAnswer &expected) const
{
    if (!played.failure.isEmpty())
        return played.failure;
    if (played.accepted != expected.accepted || played.findings != expected.findings)
        return QString(QStringLiteral("the answer differs:")
                       + difference(outline(expected.accepted, expected.findings),
                                    outline(played.accepted, played.findings)));
    if (played.cheque != expected.cheque)
        return QStringLiteral("the cheque that was looked up differs");
    if (played.paidLines != expected.paidLines || played.paidCents != expected.paidCents)
        return QStringLiteral("paid: expected %1 lines, %2 cents, found %3 lines, %4 cents")
            .arg(expected.paidLines)
            .arg(expected.paidCents)
            .arg(played.paidLines)
            .arg(played.paidCents);
    return {};
}

QString Player::comparePreview(const Step &step)
{
    const bool cheque = step.use == UseCase::RegisterCheque;
    if (!cheque && step.use != UseCase::RegisterConversation)
        return {};
    const Result<Findings> preview = cheque
        ? m_cheques.previewRegistration(registrationOf(step))
        : m_cheques.previewConversation(step.chequeNumber, step.conversation);
    if (!preview)
        return failed("preview", preview.error());
    FindingSet found = setOf(*preview);
    found.erase({Rule::SameElsewhereToday, Severity::Warning}); // has tests of its own
    Step unconfirmed = step;
    unconfirmed.confirmed.clear();
    const FindingSet expected = ReferenceModel(m_model).apply(unconfirmed).findings;
    if (found != expected)
        return QString(QStringLiteral("the preview differs:")
                       + difference(outline(expected), outline(found)));
    return {};
}

QString Player::compareDossier(const QString &number, QDate today)
{
    const Result<std::optional<Dossier>> read = m_cheques.dossier(number);
    if (!read)
        return failed("dossier", read.error());
    const std::optional<ReferenceDossier> expected = m_model.dossier(number, today);
    if (read->has_value() != expected.has_value())
        return QString(QStringLiteral("there is one side only that knows ") + number);
    if (!expected)
        return {};
    Dossier found = **read;
    renumber(found);
    if (found != expected->dossier)
        return QString(QStringLiteral("the dossier differs:")
                       + difference(outline(expected->dossier), outline(found)));
    if (chequeStatus(found, today) != expected->status)
        return QString(QStringLiteral("the status differs of ") + number);
    if (remainingMinutes(found) != expected->remaining)
        return QString(QStringLiteral("the remaining minutes differ of ") + number);
    const Conversation *deletable =
        found.latest() ? deletableConversation(*found.latest()) : nullptr;
    if ((deletable ? deletable->id : ConversationId{}) != expected->deletable)
        return QString(QStringLiteral("the conversation that may be deleted differs of ") + number);
    return {};
}

QString Player::compareOverview(const QString &centre)
{
    if (const Result<void> acting = m_cheques.actAs({centre, {}}); !acting)
        return failed("actAs", acting.error());
    const Result<Overview> read = m_cheques.loadOverview();
    if (!read)
        return failed("loadOverview", read.error());
    if (const QString wrong = compareReading(*read); !wrong.isEmpty())
        return wrong;
    m_overviews.insert(centre, *read);
    const Overview expected = m_model.overview(centre);
    Overview found = *read;
    qint64 previous = std::numeric_limits<qint64>::max();
    for (GuidanceRow &row : found.guidances) {
        if (row.changeSequence >= previous)
            return QStringLiteral("the change sequence does not fall");
        previous = std::exchange(row.changeSequence, 0);
        m_guidanceIds.renumber(row.id);
    }
    for (LedgerRow &row : found.ledger)
        renumber(row);
    if (found.guidances != expected.guidances)
        return QString(QStringLiteral("the overview of guidances differs:")
                       + difference(outline(expected.guidances), outline(found.guidances)));
    if (found.ledger != expected.ledger)
        return QString(QStringLiteral("the financial overview differs:")
                       + difference(outline(expected.ledger), outline(found.ledger)));
    return {};
}

/// All lines in bulk are those line by line.
QString Player::compareReading(const Overview &expected)
{
    const auto byId = [](const auto &a, const auto &b) { return a.id.value < b.id.value; };
    Overview read;
    const std::function<void(const GuidanceRow &)> takeGuidance = [&read](const GuidanceRow &row) {
        read.guidances.append(row);
    };
    const std::function<void(const LedgerRow &)> takeLine = [&read](const LedgerRow &row) {
        read.ledger.append(row);
    };
    for (const Result<void> &done :
         {m_cheques.readAll([&read] { read.guidances.clear(); }, takeGuidance),
          m_cheques.readAll([&read] { read.ledger.clear(); }, takeLine)}) {
        if (!done)
            return failed("readAll", done.error());
    }
    QList<GuidanceRow> guidances = expected.guidances;
    std::sort(guidances.begin(), guidances.end(), byId);
    QList<LedgerRow> ledger = expected.ledger;
    std::sort(ledger.begin(), ledger.end(), byId);
    return read.guidances == guidances && read.ledger == ledger
        ? QString()
        : QStringLiteral("readAll gives something else than the overview");
}

QString Player::compareNames(const QString &centre)
{
    const Result<QStringList> counsellors = m_cheques.counsellors();
    if (!counsellors)
        return failed("counsellors", counsellors.error());
    QStringList found = *counsellors;
    found.sort();
    if (found != m_model.counsellors(centre))
        return QString(QStringLiteral("the counsellors differ:")
                       + difference(m_model.counsellors(centre), found));
    return {};
}

QString Player::compareSignals(const Overview &before, const Overview &after) const
{
    // The latest change stands first, and one step makes at most one.
    QList<GuidanceRow> changed;
    if (!after.guidances.isEmpty()
        && (before.guidances.isEmpty()
            || before.guidances.constFirst() != after.guidances.constFirst()))
        changed.append(after.guidances.constFirst());
    if (m_heard.guidances != changed)
        return QStringLiteral("guidanceChanged tells something else than the overview:")
            + difference(outline(changed), outline(m_heard.guidances));
    QList<QList<LedgerRow>> grown;
    if (after.ledger.size() > before.ledger.size())
        grown.append(after.ledger.first(after.ledger.size() - before.ledger.size()));
    if (m_heard.grown != grown)
        return QStringLiteral("ledgerGrown tells something else than the overview");
    QList<QList<LedgerRow>> paid;
    if (after.ledger.size() == before.ledger.size() && after.ledger != before.ledger) {
        QList<LedgerRow> lines;
        for (qsizetype i = 0; i < after.ledger.size(); ++i) {
            if (after.ledger.at(i) != before.ledger.at(i))
                lines.append(after.ledger.at(i));
        }
        paid.append(lines);
    }
    if (m_heard.payments != paid)
        return QStringLiteral("paymentsChanged tells something else than the overview");
    return {};
}

void Player::renumber(std::optional<Payment> &payment)
{
    if (payment)
        m_paymentIds.renumber(payment->id);
}

void Player::renumber(Dossier &dossier)
{
    m_chequeIds.renumber(dossier.cheque.id);
    for (Guidance &guidance : dossier.guidances) {
        m_guidanceIds.renumber(guidance.id);
        guidance.centre = {}; // the model knows centres by name
        for (Conversation &conversation : guidance.conversations)
            m_conversationIds.renumber(conversation.id);
        for (Payout &payout : guidance.payouts) {
            m_payoutIds.renumber(payout.id);
            m_conversationIds.renumber(payout.conversation);
            renumber(payout.payment);
        }
    }
}

void Player::renumber(LedgerRow &row)
{
    m_payoutIds.renumber(row.id);
    m_guidanceIds.renumber(row.guidance);
    m_conversationIds.renumber(row.conversation);
    renumber(row.payment);
}
