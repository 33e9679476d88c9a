// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/names.h"
#include "model/rules/rule.h"
#include "tests/support/testcase.h"

#include <QMetaEnum>

/// The names outside the program never change: files and other programs hold them.
class NamesTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void enumerations_data();
    void enumerations();
    void unknownNames_data();
    void unknownNames();
    void storedThemesNeverChange();
    void rules_data();
    void rules();
    void everyRuleHasOneName();
    void severitiesAndFields_data();
    void severitiesAndFields();
};

namespace {

/// The names of a table in its order; empty when one of them does not come back as its value.
template <typename Enum, std::size_t Size>
QString roundTrip(const std::array<Named<Enum>, Size> &table)
{
    QStringList names;
    for (const Named<Enum> &entry : table) {
        const QString name = nameOf(entry.value);
        if (Names::valueOf(table, name) != entry.value)
            return {};
        names.append(name);
    }
    return names.join(u' ');
}

/// Every rule that domain.md's tables name, and those that the register adds.
QStringList ruleNames()
{
    return QStringLiteral(
               "chequeNumberMissing chequeNumberForm clientNumberMissing clientNumberForm "
               "clientNotFound clientErased notErasableWhileInUse retentionNotOver "
               "chequeNotFound chequeInUseHere chequeInUseElsewhere chequeClosed "
               "chequeDiscontinued themeMissing questionMissing questionTooLong "
               "typeMissing formMissing durationMissing dateMissing dateInvalid dateInFuture "
               "dateTooOld dateBeforeRequest dateBeforeLastConversation counsellorMissing "
               "counsellorForm counsellorParticle counsellorSwapped typeNotAllowed "
               "durationNotAllowed durationExceedsRemaining nothingLeftForSynthesis closesCheque "
               "hoursLost clientMustAgree aftercareBeforeClosing aftercareLate feedbackTooLong "
               "sameElsewhereToday privacyHint notInUse "
               "nameMissing nameTooLong nameForbiddenCharacter requestedInFuture noTariff "
               "validBeforeRequested hoursInvalid amountInvalid duplicateInFile fieldsMissing "
               "orderConflict paidInFuture "
               "textForbiddenCharacter referenceTooLong paymentNotFound paymentUndone "
               "orderRegistered cellTooLong fieldsSurplus quoteNotClosed")
        .split(u' ');
}

} // namespace

void NamesTest::enumerations_data()
{
    QTest::addColumn<QString>("names");
    QTest::addColumn<QString>("expected");

    QTest::newRow("types") << roundTrip(Names::conversationTypes)
                           << QStringLiteral("intake inDepth synthesis discontinuation aftercare");
    QTest::newRow("forms") << roundTrip(Names::conversationForms)
                           << QStringLiteral("individual eCoaching group");
    QTest::newRow("themes") << roundTrip(Names::themes)
                            << QStringLiteral("workableWork workRelations jobTarget meaning "
                                              "qualityReflection growthAndChallenge");
    QTest::newRow("guidances") << roundTrip(Names::guidanceStatuses)
                               << QStringLiteral("inUse closed discontinued available");
    QTest::newRow("cheques") << roundTrip(Names::chequeStatuses)
                             << QStringLiteral("available inUse closed discontinued expired");
    QTest::newRow("payouts") << roundTrip(Names::payoutKinds)
                             << QStringLiteral("payout correction");
    QTest::newRow("checks") << roundTrip(Names::checks)
                            << QStringLiteral("schema structure foreignKeys eventChain dossiers "
                                              "ledger budgets keptColumns activeGuidances");
}

void NamesTest::enumerations()
{
    QFETCH(QString, names);
    QTEST(names, "expected");
}

void NamesTest::unknownNames_data()
{
    QTest::addColumn<QString>("name");

    QTest::newRow("empty") << QString();
    QTest::newRow("capital") << QStringLiteral("Intake");
    QTest::newRow("all capitals") << QStringLiteral("INUSE");
    QTest::newRow("blank after") << QStringLiteral("intake ");
    QTest::newRow("part of one") << QStringLiteral("in");
    QTest::newRow("Dutch") << QStringLiteral("Verdiepingsgesprek");
    QTest::newRow("a number") << QStringLiteral("0");
}

void NamesTest::unknownNames()
{
    QFETCH(QString, name);
    QVERIFY(!Names::valueOf(Names::conversationTypes, name));
    QVERIFY(!Names::valueOf(Names::conversationForms, name));
    QVERIFY(!Names::valueOf(Names::themes, name));
    QVERIFY(!Names::valueOf(Names::guidanceStatuses, name));
    QVERIFY(!Names::valueOf(Names::chequeStatuses, name));
    QVERIFY(!Names::valueOf(Names::payoutKinds, name));
    QVERIFY(!ruleFromName(name));
}

/// One bit each, and all of them in the table.
void NamesTest::storedThemesNeverChange()
{
    Themes all;
    int bit = 1;
    for (const Named<Theme> &entry : Names::themes) {
        QCOMPARE(static_cast<int>(entry.value), bit);
        all |= entry.value;
        bit *= 2;
    }
    QCOMPARE(all.toInt(), 63);
}

void NamesTest::rules_data()
{
    QTest::addColumn<QString>("name");

    for (const QString &name : ruleNames())
        QTest::newRow(qPrintable(name)) << name;
}

void NamesTest::rules()
{
    QFETCH(QString, name);
    const std::optional<Rule> rule = ruleFromName(name);
    QVERIFY(rule);
    QCOMPARE(nameOf(*rule), name);
    QVERIFY(!ruleFromName(QString(name.at(0).toUpper() + name.mid(1))));
    QVERIFY(!ruleFromName(QString(name + u'x')));
}

void NamesTest::everyRuleHasOneName()
{
    const QMetaEnum known = QMetaEnum::fromType<Rule>();
    QStringList names;
    for (int i = 0; i < known.keyCount(); ++i) {
        const auto rule = static_cast<Rule>(known.value(i));
        QVERIFY(ruleFromName(nameOf(rule)) == rule);
        names.append(nameOf(rule));
    }
    QStringList expected = ruleNames();
    names.sort();
    expected.sort();
    QCOMPARE(names, expected);
}

void NamesTest::severitiesAndFields_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("expected");

    QTest::newRow("error") << nameOf(Severity::Error) << "error";
    QTest::newRow("warning") << nameOf(Severity::Warning) << "warning";
    QTest::newRow("confirm") << nameOf(Severity::Confirm) << "confirm";
    // As the fields of the commands are called
    QTest::newRow("cheque number") << nameOf(Field::ChequeNumber) << "chequeNumber";
    QTest::newRow("client number") << nameOf(Field::ClientNumber) << "clientNumber";
    QTest::newRow("family name") << nameOf(Field::FamilyName) << "familyName";
    QTest::newRow("given name") << nameOf(Field::GivenName) << "givenName";
    QTest::newRow("requested on") << nameOf(Field::RequestedOn) << "requestedOn";
    QTest::newRow("valid until") << nameOf(Field::ValidUntil) << "validUntil";
    QTest::newRow("hours") << nameOf(Field::Hours) << "hours";
    QTest::newRow("themes") << nameOf(Field::Themes) << "themes";
    QTest::newRow("question") << nameOf(Field::Question) << "question";
    QTest::newRow("date") << nameOf(Field::Date) << "date";
    QTest::newRow("counsellor") << nameOf(Field::Counsellor) << "counsellor";
    QTest::newRow("type") << nameOf(Field::Type) << "type";
    QTest::newRow("form") << nameOf(Field::Form) << "form";
    QTest::newRow("minutes") << nameOf(Field::Minutes) << "minutes";
    QTest::newRow("feedback") << nameOf(Field::Feedback) << "feedback";
    QTest::newRow("client agrees") << nameOf(Field::ClientAgrees) << "clientAgrees";
    QTest::newRow("registered up to") << nameOf(Field::RegisteredUpTo) << "registeredUpTo";
    QTest::newRow("paid on") << nameOf(Field::PaidOn) << "paidOn";
    QTest::newRow("reference") << nameOf(Field::Reference) << "reference";
}

void NamesTest::severitiesAndFields()
{
    QFETCH(QString, name);
    QTEST(name, "expected");
}

QTEST_APPLESS_MAIN(NamesTest)
#include "tst_names.moc"
