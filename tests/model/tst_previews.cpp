// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/wording/sentences.h"
#include "tests/support/sampleregister.h"
#include "tests/support/testcase.h"

/// What the register says before anything is stored.
class PreviewsTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void orderBecomes();
    void orderIsRefusedAsWhenStored_data();
    void orderIsRefusedAsWhenStored();
    void orderInPlaceOfAnother();
    void defaultsAsFarAsKnown_data();
    void defaultsAsFarAsKnown();
    void paymentCountsWhatItWouldMark_data();
    void paymentCountsWhatItWouldMark();
    void paymentCountsBesideAnError();
    void previewsStoreNothing();
    void centresOfTheRegister();
    void identityFindings_data();
    void identityFindings();
    void identityHasWords();
};

void PreviewsTest::orderBecomes()
{
    OpenedSample opened;
    QVERIFY(opened.cheques);
    const OrderDraft draft = orderOf(SampleRegister::number(50));
    const auto preview = opened.cheques->previewOrder(draft);
    QVERIFY(preview && preview->accepted());
    QVERIFY(!preview->value->id.isValid());
    QCOMPARE(preview->value->validUntil, QDate(2027, 1, 1));
    QCOMPARE(preview->value->value, Money{726'00});
    QCOMPARE(preview->value->clientCost, Money{45'00});
    // And that is what is stored.
    QCOMPARE(refusalOf(opened.cheques->addOrder(draft)), QString());
    const auto again = opened.cheques->previewOrder(draft);
    QVERIFY(again && again->accepted());
    QVERIFY(again->value->id.isValid());
    Cheque stored = *again->value;
    stored.id = {};
    QCOMPARE(stored, *preview->value);
}

void PreviewsTest::orderIsRefusedAsWhenStored_data()
{
    QTest::addColumn<OrderDraft>("draft");
    QTest::addColumn<QString>("inPlaceOf");
    OrderDraft draft = orderOf(SampleRegister::number(50));
    draft.clientNumber = QStringLiteral("12");
    draft.hours = readCount(QStringLiteral("11"));
    QTest::newRow("rules of an order") << draft << QString();
    QTest::newRow("conflict") << orderOf(SampleRegister::ordered()) << QString();
    QTest::newRow("registered") << orderOf(SampleRegister::inUse()) << SampleRegister::inUse();
    QTest::newRow("unknown") << orderOf(SampleRegister::number(50)) << SampleRegister::number(50);
    QTest::newRow("number taken") << orderOf(SampleRegister::alsoOrdered())
                                  << SampleRegister::ordered();
}

void PreviewsTest::orderIsRefusedAsWhenStored()
{
    QFETCH(OrderDraft, draft);
    QFETCH(QString, inPlaceOf);
    OpenedSample opened;
    QVERIFY(opened.cheques);
    const auto preview = opened.cheques->previewOrder(draft, inPlaceOf);
    const auto stored = inPlaceOf.isEmpty() ? opened.cheques->addOrder(draft)
                                            : opened.cheques->changeOrder(inPlaceOf, draft);
    QVERIFY(preview && stored);
    QVERIFY(!preview->accepted());
    QCOMPARE(preview->findings, stored->findings);
    QVERIFY(hasErrors(preview->findings));
}

void PreviewsTest::orderInPlaceOfAnother()
{
    OpenedSample opened;
    QVERIFY(opened.cheques);
    const auto free = opened.cheques->freeOrders();
    QVERIFY(free && !free->isEmpty());
    OrderDraft draft = orderOf(SampleRegister::ordered());
    draft.requestedOn = dayEntry(QDate(2026, 1, 15));
    draft.validUntil = dayEntry(QDate(2026, 12, 31));
    const auto same = opened.cheques->previewOrder(draft, SampleRegister::ordered());
    QVERIFY(same && same->accepted());
    QVERIFY(same->value->id.isValid());
    draft.hours = countEntry(2);
    const auto other = opened.cheques->previewOrder(draft, SampleRegister::ordered());
    QVERIFY(other && other->accepted());
    QVERIFY(!other->value->id.isValid());
    QCOMPARE(other->value->value, Money{363'00});
}

void PreviewsTest::defaultsAsFarAsKnown_data()
{
    QTest::addColumn<QString>("requestedOn");
    QTest::addColumn<QString>("hours");
    QTest::addColumn<OrderDefaults>("defaults");
    const auto row = [](const char *name, const char *requestedOn, const char *hours,
                        const OrderDefaults &defaults) {
        QTest::newRow(name) << QString::fromLatin1(requestedOn) << QString::fromLatin1(hours)
                            << defaults;
    };
    row("nothing", "", "", {});
    row("hours alone", "", "4", {});
    row("no such day", "31/02/2026", "4", {});
    row("before the tariffs", "30/06/2013", "4", {});
    row("no hours", "30/11/2023", "", {QDate(2024, 2, 29), {}, Money{40'00}});
    row("too many hours", "01/10/2026", "11", {QDate(2027, 1, 1), {}, Money{45'00}});
    row("all", "01/10/2026", "4", {QDate(2027, 1, 1), Money{726'00}, Money{45'00}});
}

void PreviewsTest::defaultsAsFarAsKnown()
{
    QFETCH(QString, requestedOn);
    QFETCH(QString, hours);
    OpenedSample opened;
    QVERIFY(opened.cheques);
    OrderDraft draft; // all the rest is missing
    draft.requestedOn = readScreenDay(requestedOn);
    draft.hours = readCount(hours);
    const auto defaults = opened.cheques->orderDefaults(draft);
    QVERIFY(defaults);
    QTEST(*defaults, "defaults");
}

void PreviewsTest::paymentCountsWhatItWouldMark_data()
{
    QTest::addColumn<QDate>("upTo");
    QTest::addColumn<int>("lines");
    QTest::newRow("all") << testDay() << 11;
    QTest::newRow("given back before") << testDay().addDays(-1) << 2;
    QTest::newRow("long ago") << testDay().addYears(-1) << 0;
}

void PreviewsTest::paymentCountsWhatItWouldMark()
{
    QFETCH(QDate, upTo);
    OpenedSample opened;
    QVERIFY(opened.cheques);
    const auto preview = opened.cheques->previewPayment(paymentOf(upTo));
    QVERIFY(preview && preview->accepted());
    QVERIFY(!preview->value->payment.isValid());
    QTEST(preview->value->lines, "lines");
    const auto marked = opened.cheques->markPaid(paymentOf(upTo));
    QVERIFY(marked && marked->accepted());
    QCOMPARE(preview->value->lines, marked->value->lines);
    QCOMPARE(preview->value->total, marked->value->total);
    const auto after = opened.cheques->previewPayment(paymentOf(upTo));
    QVERIFY(after && after->accepted());
    QCOMPARE(after->value->lines, 0);
}

void PreviewsTest::paymentCountsBesideAnError()
{
    OpenedSample opened;
    QVERIFY(opened.cheques);
    PaymentDraft draft;
    const auto nothing = opened.cheques->previewPayment(draft);
    QVERIFY(nothing && !nothing->accepted());
    QCOMPARE(outline(nothing->findings),
             expectedLines("error dateMissing registeredUpTo; error dateMissing paidOn"));
    draft.registeredUpTo = dayEntry(testDay());
    const auto counted = opened.cheques->previewPayment(draft);
    QVERIFY(counted && counted->accepted());
    QVERIFY(counted->value->lines > 0);
    QCOMPARE(outline(counted->findings), expectedLines("error dateMissing paidOn"));
    // Another centre's lines are not counted; a centre that is not stored yet has none.
    QVERIFY(opened.cheques->actAs({QStringLiteral("Nieuw"), {}}));
    const auto elsewhere = opened.cheques->previewPayment(draft);
    QVERIFY(elsewhere && elsewhere->accepted());
    QCOMPARE(elsewhere->value->lines, 0);
}

void PreviewsTest::previewsStoreNothing()
{
    OpenedSample opened;
    QVERIFY(opened.cheques);
    const QStringList before = opened.dump();
    QVERIFY(opened.cheques->previewOrder(orderOf(SampleRegister::number(50))));
    QVERIFY(opened.cheques->previewOrder(orderOf(SampleRegister::number(50)),
                                         SampleRegister::ordered()));
    QVERIFY(opened.cheques->previewPayment(paymentOf(testDay())));
    QVERIFY(opened.cheques->orderDefaults(goodOrder()));
    QCOMPARE(opened.dump(), before);
}

void PreviewsTest::centresOfTheRegister()
{
    OpenedSample opened;
    QVERIFY(opened.cheques);
    const auto centres = opened.cheques->centres();
    QVERIFY(centres);
    QCOMPARE(*centres, (QStringList{otherIdentity().centre, ourIdentity().centre}));
}

void PreviewsTest::identityFindings_data()
{
    QTest::addColumn<QString>("centre");
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("suggestion");
    const auto row = [](const char *name, const QString &centre, const QString &user,
                        const char *expected, const char *suggestion = "") {
        QTest::newRow(name) << centre << user << QString::fromLatin1(expected)
                            << QString::fromUtf8(suggestion);
    };
    const QString brug = QStringLiteral("De Brug");
    const QString maes = QStringLiteral("Maes Wout");
    row("good", brug, maes, "");
    row("nothing", {}, QStringLiteral(" "), "error nameMissing centre; error nameMissing user");
    row("long", QString(101, u'x'), QString(101, u'y'),
        "error nameTooLong centre number=100; error nameTooLong user number=100");
    row("invisible", QString::fromUtf8("De\u202eBrug"), QString::fromUtf8("Maes\u200bWout"),
        "error nameForbiddenCharacter centre number=3;"
        " error nameForbiddenCharacter user number=5");
    row("one word", brug, QStringLiteral("Maes"), "warning counsellorForm user");
    row("small letters", brug, QStringLiteral("maes wout"), "warning counsellorForm user",
        "Maes Wout");
    row("a particle is no fault", brug, QStringLiteral("de Maes Wout"), "");
}

void PreviewsTest::identityFindings()
{
    QFETCH(QString, centre);
    QFETCH(QString, user);
    QFETCH(QString, expected);
    QFETCH(QString, suggestion);
    const Findings findings = ChequeRegister::checkIdentity({centre, user}, {});
    QCOMPARE(outline(findings), expectedLines(expected));
    if (!suggestion.isEmpty())
        QCOMPARE(findings.constFirst().suggestion, suggestion);
    else if (!findings.isEmpty())
        QVERIFY(findings.constFirst().suggestion.isEmpty());
}

/// Each of the two fields has a sentence of its own for each of the rules.
void PreviewsTest::identityHasWords()
{
    for (const Rule rule : {Rule::NameMissing, Rule::NameTooLong, Rule::NameForbiddenCharacter}) {
        QStringList sentences;
        for (const Field field : {Field::Centre, Field::User, Field::FamilyName, Field::None})
            sentences.append(sentence({.rule = rule, .field = field, .number = 100}));
        QCOMPARE(sentences.removeDuplicates(), 0);
    }
}

QTEST_GUILESS_MAIN(PreviewsTest)
#include "tst_previews.moc"
