// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/randomorders.h"

#include <algorithm>

namespace {

AmountEntry amountOf(qint64 cents)
{
    return {QString::number(cents) + QStringLiteral(" cents"), Money{cents}};
}

CountEntry countOf(int count)
{
    return {QString::number(count), count};
}

} // namespace

RandomOrders::RandomOrders(Dice &dice, const ReferenceModel &model, int seed)
    : m_dice(dice)
    , m_model(model)
    , m_seed(seed)
{
}

QString RandomOrders::newNumber()
{
    return QString::number(qint64(m_seed) * 100 + m_dice.below(100)).rightJustified(11, u'0');
}

QString RandomOrders::strayNumber()
{
    if (m_dice.chance(10))
        return m_dice.oneOf<QString>(
            {QString(), QStringLiteral("12a"), QStringLiteral("123456789012"), newNumber()});
    const QStringList numbers = m_model.numbers();
    return numbers.isEmpty() ? newNumber() : m_dice.oneOf(numbers);
}

QString RandomOrders::typed(const QString &number)
{
    if (number.size() != 11 || !m_dice.chance(10))
        return number;
    return m_dice.chance(50) ? QString::number(number.toLongLong())
                             : QString(number.left(4) + u'-' + number.mid(4, 3) + u'/'
                                       + number.mid(7, 3) + u' ' + number.mid(10));
}

OrderDraft RandomOrders::order(ReferenceDay today)
{
    OrderDraft order;
    if (m_dice.chance(12) && !m_model.numbers().isEmpty()) {
        const QString number = m_dice.oneOf(m_model.numbers());
        order = copyOf(m_model.dossier(number, today.date())->dossier.cheque);
        if (m_dice.chance(50))
            return order;
    } else {
        order = newOrder(today);
    }
    if (m_dice.chance(20))
        spoil(order, today);
    return order;
}

OrderDraft RandomOrders::copyOf(const Cheque &cheque)
{
    OrderDraft order;
    order.chequeNumber = typed(cheque.number.text());
    order.clientNumber = cheque.clientNumber.text();
    order.familyName = cheque.familyName;
    order.givenName = cheque.givenName;
    order.requestedOn = entryOf(ReferenceDay::of(cheque.requestedOn));
    order.validUntil = entryOf(ReferenceDay::of(cheque.validUntil));
    order.hours = countOf(cheque.minutes.count / 60);
    order.clientCost = amountOf(cheque.clientCost.cents);
    if (!cheque.rate || m_dice.chance(50))
        order.value = amountOf(cheque.value.cents);
    return order;
}

OrderDraft RandomOrders::newOrder(ReferenceDay today)
{
    const ReferenceDay firstTariff{2013, 7, 1};
    const bool old = m_dice.chance(25);
    const ReferenceDay requested =
        std::max(firstTariff, m_dice.day(today.plusDays(old ? -1500 : -60), today));
    OrderDraft order;
    order.chequeNumber = typed(newNumber());
    order.clientNumber = QString::number(10'000'000 + m_seed % 1'000'000 + m_dice.below(3));
    order.familyName = m_dice.oneOf<QString>({QStringLiteral("Peeters"), QStringLiteral("Maes")});
    order.givenName = m_dice.oneOf<QString>({QStringLiteral("An"), QStringLiteral("Zoë")});
    order.requestedOn = entryOf(requested);
    if (old)
        order.validUntil = entryOf(m_dice.day(today, today.plusDays(400)));
    else if (m_dice.chance(30))
        order.validUntil = entryOf(m_dice.day(requested, requested.plusDays(500)));
    order.hours = countOf(m_dice.chance(70) ? m_dice.between(3, 4) : m_dice.between(1, 10));
    if (m_dice.chance(40))
        order.value = amountOf(
            m_dice.oneOf<qint64>({0, 1, 7, 726'00, 678'84, 665'50, 181'50, m_dice.below(200'000)}));
    if (m_dice.chance(30))
        order.clientCost = amountOf(m_dice.oneOf<qint64>({0, 40'00, 45'00}));
    return order;
}

void RandomOrders::spoil(OrderDraft &order, ReferenceDay today)
{
    switch (m_dice.below(10)) {
    case 0:
        order.chequeNumber = strayNumber();
        break;
    case 1:
        order.clientNumber = m_dice.oneOf<QString>({QString(), QStringLiteral("123")});
        break;
    case 2:
        order.familyName.clear();
        break;
    case 3:
        order.givenName = QString(m_dice.between(100, 101), u'n');
        break;
    case 4:
        order.requestedOn = unreadable<QDate>(QStringLiteral("31/02/2025"));
        break;
    case 5:
        order.requestedOn = entryOf(today.next());
        break;
    case 6:
        order.requestedOn = entryOf({2013, m_dice.between(6, 7), m_dice.oneOf<int>({1, 30})});
        break;
    case 7:
        order.validUntil = entryOf({2013, 7, 1});
        break;
    case 8:
        order.hours = m_dice.oneOf<CountEntry>(
            {countOf(0), countOf(11), countOf(10), unreadable<int>(QStringLiteral("vier"))});
        break;
    default:
        (m_dice.chance(50) ? order.value : order.clientCost) =
            unreadable<Money>(QStringLiteral("-5"));
    }
}
