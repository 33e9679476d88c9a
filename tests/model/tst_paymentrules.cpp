// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/paymentrules.h"
#include "tests/support/dossiers.h"
#include "tests/support/findings.h"
#include "tests/support/testcase.h"

/// Marking ledger lines as paid, and taking that back.
class PaymentRulesTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void payment_data();
    void payment();
    void limitComesFromThePolicy();
    void undo_data();
    void undo();
};

namespace {

PaymentDraft goodPayment()
{
    return {dayEntry(QDate(2026, 10, 31)), dayEntry(QDate(2026, 11, 16)),
            QStringLiteral("VDAB 2026-10")};
}

} // namespace

void PaymentRulesTest::payment_data()
{
    QTest::addColumn<PaymentDraft>("draft");
    QTest::addColumn<QString>("expected");

    const auto row = [](const char *name, const PaymentDraft &draft, const char *expected) {
        QTest::newRow(name) << draft << QString::fromLatin1(expected);
    };
    row("good", goodPayment(), "");
    row("nothing", {}, "error dateMissing registeredUpTo; error dateMissing paidOn");
    PaymentDraft draft = goodPayment();
    draft.registeredUpTo = readScreenDay(QStringLiteral("31/09/2026"));
    draft.paidOn = readScreenDay(QStringLiteral("15/11/26"));
    row("no such days", draft, "error dateInvalid registeredUpTo; error dateInvalid paidOn");
    draft = goodPayment();
    draft.paidOn = dayEntry(testDay());
    row("paid today", draft, "");
    draft.paidOn = dayEntry(testDay().addDays(1));
    row("paid tomorrow", draft, "error paidInFuture paidOn");
    draft.registeredUpTo = {};
    row("paid tomorrow, up to no day", draft,
        "error dateMissing registeredUpTo; error paidInFuture paidOn");
    draft = goodPayment();
    draft.registeredUpTo = dayEntry(testDay());
    row("registered up to today", draft, "");
    draft = goodPayment();
    draft.reference.clear();
    row("no reference", draft, "");
    draft.reference = QString(140, u'a');
    row("the longest reference", draft, "");
    draft.reference = QString(QStringLiteral("  ") + QString(140, u'a') + QStringLiteral(" \n"));
    row("blanks around it", draft, "");
    draft.reference = QString(141, u'a');
    row("a reference too long", draft, "error referenceTooLong reference number=140");
    draft.reference = QStringLiteral("\U0001F600").repeated(140);
    row("the longest in emoji", draft, "");
    draft.reference = QStringLiteral("\U0001F600").repeated(141);
    row("too long in emoji", draft, "error referenceTooLong reference number=140");
    draft.reference = QStringLiteral("e\u0308").repeated(140);
    row("the longest, taken apart", draft, "");
    draft.reference = QStringLiteral("twee\nregels");
    row("two lines", draft, "error textForbiddenCharacter reference number=5");
    draft.reference = QStringLiteral("\u202eVDAB");
    row("bidirectional", draft, "error textForbiddenCharacter reference number=1");
    draft.reference = QString(QString(141, u'a') + QStringLiteral("\u200b"));
    draft.paidOn = dayEntry(testDay().addDays(1));
    row("everything together", draft,
        "error paidInFuture paidOn; error referenceTooLong reference number=140; "
        "error textForbiddenCharacter reference number=142");
}

void PaymentRulesTest::payment()
{
    QFETCH(PaymentDraft, draft);
    QFETCH(QString, expected);
    QCOMPARE(outline(checkPayment(draft, testContext())), expectedLines(expected));
}

void PaymentRulesTest::limitComesFromThePolicy()
{
    RuleContext context = testContext();
    context.policy.referenceLength = 12;
    QCOMPARE(outline(checkPayment(goodPayment(), context)), QStringList());
    context.policy.referenceLength = 11;
    QCOMPARE(outline(checkPayment(goodPayment(), context)),
             expectedLines("error referenceTooLong reference number=11"));
}

void PaymentRulesTest::undo_data()
{
    QTest::addColumn<std::optional<PaymentState>>("payment");
    QTest::addColumn<QString>("expected");

    using State = std::optional<PaymentState>;
    const QString notFound = QStringLiteral("error paymentNotFound none");
    QTest::newRow("ours") << State({ourCentre, false}) << QString();
    QTest::newRow("ours, undone") << State({ourCentre, true})
                                  << QStringLiteral("error paymentUndone none");
    QTest::newRow("unknown") << State() << notFound;
    QTest::newRow("another centre's") << State({otherCentre, false}) << notFound;
    QTest::newRow("another centre's, undone") << State({otherCentre, true}) << notFound;
}

void PaymentRulesTest::undo()
{
    QFETCH(std::optional<PaymentState>, payment);
    QFETCH(QString, expected);
    QCOMPARE(outline(checkUndo(payment, testContext())), expectedLines(expected));
}

QTEST_APPLESS_MAIN(PaymentRulesTest)
#include "tst_paymentrules.moc"
