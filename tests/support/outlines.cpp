// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/outlines.h"

#include "model/domain/names.h"

namespace {

template <typename IdType> QString shown(IdType id)
{
    return QString(u'#' + QString::number(id.value));
}

QString shown(QDate day)
{
    return day.toString(Qt::ISODate);
}

QString shown(Money money)
{
    return QString(QString::number(money.cents) + u'c');
}

QString shown(Minutes minutes)
{
    return QString(QString::number(minutes.count) + u'\'');
}

QString shown(Timestamp timestamp)
{
    return QString(u'@' + QString::number(timestamp.utcMilliseconds));
}

QString shown(const std::optional<Payment> &payment)
{
    return payment ? QStringList{QStringLiteral("paid"), shown(payment->id), shown(payment->paidOn),
                                 payment->reference}
                         .join(u' ')
                   : QStringLiteral("unpaid");
}

QString outline(const Cheque &cheque)
{
    const QString rate = cheque.rate ? QString(QString::number(cheque.rate->milliEuroPerHour) + u'+'
                                               + QString::number(cheque.rate->vatPercent) + u'%')
                                     : QStringLiteral("own value");
    return QStringList{QStringLiteral("cheque"),
                       shown(cheque.id),
                       cheque.number.text(),
                       cheque.clientNumber.text(),
                       cheque.clientName(),
                       shown(cheque.requestedOn),
                       shown(cheque.validUntil),
                       shown(cheque.minutes),
                       shown(cheque.value),
                       shown(cheque.clientCost),
                       rate}
        .join(u' ');
}

QString outline(const CareerQuestion &question)
{
    return QStringList{QStringLiteral("  question"), QString::number(question.themes.toInt()),
                       question.text, shown(question.notedAt)}
        .join(u' ');
}

QString outline(const Conversation &conversation)
{
    return QStringList{QStringLiteral("  conversation"),
                       shown(conversation.id),
                       shown(conversation.date),
                       nameOf(conversation.type),
                       nameOf(conversation.form),
                       shown(conversation.minutes),
                       conversation.counsellor,
                       conversation.feedback,
                       shown(conversation.value),
                       shown(conversation.registeredAt),
                       shown(conversation.registeredOn),
                       conversation.deleted ? QStringLiteral("deleted") : QString()}
        .join(u' ');
}

QString outline(const Payout &payout)
{
    return QStringList{
        QStringLiteral("  payout"), shown(payout.id),           shown(payout.conversation),
        nameOf(payout.kind),        shown(payout.amount),       shown(payout.minutes),
        shown(payout.registeredAt), shown(payout.registeredOn), shown(payout.payment)}
        .join(u' ');
}

} // namespace

QStringList outline(const Dossier &dossier)
{
    QStringList lines{outline(dossier.cheque)};
    for (const Guidance &guidance : dossier.guidances) {
        lines.append(QStringList{QStringLiteral(" guidance"), shown(guidance.id),
                                 guidance.centreName, nameOf(guidance.status),
                                 shown(guidance.registeredAt), shown(guidance.changedOn)}
                         .join(u' '));
        for (const CareerQuestion &question : guidance.questions)
            lines.append(outline(question));
        for (const Conversation &conversation : guidance.conversations)
            lines.append(outline(conversation));
        for (const Payout &payout : guidance.payouts)
            lines.append(outline(payout));
    }
    return lines;
}

QStringList outline(const GuidanceRow &row)
{
    QStringList lines{QStringList{QStringLiteral("row"), shown(row.id), row.chequeNumber.text(),
                                  row.clientNumber.text(), row.clientName(), row.counsellor,
                                  nameOf(row.status), shown(row.remaining), QStringLiteral("of"),
                                  shown(row.chequeMinutes), QString::number(row.conversationCount),
                                  shown(row.requestedOn), shown(row.validUntil),
                                  QStringLiteral("changed"), shown(row.changedOn)}
                          .join(u' ')};
    for (const ConversationTrace &trace : row.conversations)
        lines.append(QStringList{QStringLiteral("  trace"), shown(trace.date), trace.counsellor,
                                 nameOf(trace.type), shown(trace.value)}
                         .join(u' '));
    return lines;
}

QStringList outline(const LedgerRow &row)
{
    return {QStringList{QStringLiteral("ledger"), shown(row.id), shown(row.guidance),
                        shown(row.conversation), nameOf(row.kind), shown(row.registeredOn),
                        shown(row.date), row.chequeNumber.text(), row.clientNumber.text(),
                        row.clientName(), row.counsellor, nameOf(row.type), nameOf(row.form),
                        shown(row.minutes), shown(row.amount), shown(row.payment)}
                .join(u' ')};
}

QString difference(const QStringList &expected, const QStringList &found)
{
    QString text;
    for (const QString &line : expected) {
        if (!found.contains(line))
            text += QStringLiteral("\n    - ") + line;
    }
    for (const QString &line : found) {
        if (!expected.contains(line))
            text += QStringLiteral("\n    + ") + line;
    }
    if (text.isEmpty())
        text = QStringLiteral("\n    the same lines in another order or number:\n    - ")
            + expected.join(QStringLiteral("\n    - ")) + QStringLiteral("\n    + ")
            + found.join(QStringLiteral("\n    + "));
    return text;
}
