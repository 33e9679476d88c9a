// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/names.h"
#include "model/rules/textrules.h"
#include "model/wording/language.h"
#include "model/wording/questions.h"
#include "model/wording/sentences.h"
#include "model/wording/words.h"
#include "tests/support/testcase.h"

#include <QCoreApplication>
#include <QMetaEnum>

namespace {

constexpr ErrorCode lastError = ErrorCode::IdentityInvalid;

/// With a value in everything a sentence can name.
Finding fullFinding(Rule rule, Field field)
{
    return {.rule = rule,
            .field = field,
            .day = QDate(2026, 3, 4),
            .minutes = Minutes{90},
            .number = 7,
            .text = QStringLiteral("getypt"),
            .otherText = QStringLiteral("ander"),
            .suggestion = QStringLiteral("Voorstel Naam")};
}

QList<Field> allFields()
{
    const QMetaEnum fields = QMetaEnum::fromType<Field>();
    QList<Field> all;
    for (int i = 0; i < fields.keyCount(); ++i)
        all.append(static_cast<Field>(fields.value(i)));
    return all;
}

/// Two literals of the manual end without a sign.
bool endsLikeASentence(const QString &text, Rule rule)
{
    if (rule == Rule::ChequeNotFound || rule == Rule::DateTooOld)
        return true;
    return QStringLiteral(".?!").contains(text.back());
}

bool hasHole(const QString &text)
{
    static const QRegularExpression hole(QStringLiteral("%[0-9nL]"));
    return hole.match(text).hasMatch();
}

Finding typed(Rule rule, const QString &text)
{
    return {.rule = rule, .text = text};
}

} // namespace

class WordingTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyRule_data();
    void everyRule();
    void everyRuleWithoutFacts_data();
    void everyRuleWithoutFacts();
    void everyError_data();
    void everyError();
    void noErrorAfterTheLast();
    void errorNamesItsSubject_data();
    void errorNamesItsSubject();
    void holderIsNamed();
    void facts_data();
    void facts();
    void plurals_data();
    void plurals();
    void typedTextStaysOneLine();
    void typedTextIsShortened();
    void typedPlaceholderIsText();
    void counsellorForm_data();
    void counsellorForm();
    void words();
    void themesInTheOrderOfTheManual();
    void closingQuestionOnlyWhenAsked();
    void deletionQuestionSaysWhatFollows();

private:
    /// What `say` gives in English.
    template <typename Say> QString inEnglish(Say say)
    {
        [[maybe_unused]] const bool english =
            installLanguage(QCoreApplication::instance(), QStringLiteral("en"));
        const QString text = say();
        [[maybe_unused]] const bool dutch = installLanguage(QCoreApplication::instance());
        return text;
    }
};

void WordingTest::initTestCase()
{
    QVERIFY(installLanguage(QCoreApplication::instance()));
}

void WordingTest::everyRule_data()
{
    QTest::addColumn<Rule>("rule");
    const QMetaEnum rules = QMetaEnum::fromType<Rule>();
    for (int i = 0; i < rules.keyCount(); ++i)
        QTest::newRow(rules.key(i)) << static_cast<Rule>(rules.value(i));
}

void WordingTest::everyRule()
{
    QFETCH(Rule, rule);
    for (const Field field : allFields()) {
        const Finding finding = fullFinding(rule, field);
        const QString dutch = sentence(finding);
        QVERIFY(!dutch.isEmpty());
        QVERIFY2(!hasHole(dutch), qPrintable(dutch));
        QVERIFY2(endsLikeASentence(dutch, rule), qPrintable(dutch));
    }
    const Finding finding = fullFinding(rule, Field::None);
    const QString english = inEnglish([&finding] { return sentence(finding); });
    QVERIFY(!english.isEmpty());
    QVERIFY2(!hasHole(english), qPrintable(english));
    QVERIFY2(!english.contains(QStringLiteral("(s)")), qPrintable(english));
    QVERIFY2(english != sentence(finding), qPrintable(english));
}

void WordingTest::everyRuleWithoutFacts_data()
{
    everyRule_data();
}

void WordingTest::everyRuleWithoutFacts()
{
    QFETCH(Rule, rule);
    const QString dutch = sentence(Finding{.rule = rule});
    QVERIFY(!dutch.isEmpty());
    QVERIFY2(!hasHole(dutch), qPrintable(dutch));
}

void WordingTest::everyError_data()
{
    QTest::addColumn<ErrorCode>("code");
    for (int i = 0; i <= static_cast<int>(lastError); ++i)
        QTest::addRow("error %d", i) << static_cast<ErrorCode>(i);
}

void WordingTest::everyError()
{
    QFETCH(ErrorCode, code);
    for (const QString &subject : {QString(), QStringLiteral("/tmp/register.sqlite")}) {
        const Error error{code, subject, QStringLiteral("SQLite 787")};
        const QString dutch = sentence(error);
        QVERIFY(!dutch.isEmpty());
        QVERIFY2(!hasHole(dutch), qPrintable(dutch));
        QVERIFY2(dutch.endsWith(u'.'), qPrintable(dutch));
        QVERIFY2(!dutch.contains(QStringLiteral("SQLite")), qPrintable(dutch));
        const QString english = inEnglish([&error] { return sentence(error); });
        QVERIFY(!english.isEmpty());
        QVERIFY2(english != dutch, qPrintable(english));
    }
}

void WordingTest::noErrorAfterTheLast()
{
    // Fails when a code is added after the last one: everyError must then see it too
    const auto next = static_cast<ErrorCode>(static_cast<int>(lastError) + 1);
    QVERIFY(sentence(Error{next, {}, {}}).isEmpty());
}

void WordingTest::errorNamesItsSubject_data()
{
    QTest::addColumn<ErrorCode>("code");
    for (int i = 0; i <= static_cast<int>(lastError); ++i) {
        const auto code = static_cast<ErrorCode>(i);
        const bool hasNone = code == ErrorCode::ImportRunning || code == ErrorCode::ChecksRunning
            || code == ErrorCode::BackupRunning || code == ErrorCode::Cancelled
            || code == ErrorCode::IdentityMissing || code == ErrorCode::IdentityInvalid;
        if (!hasNone)
            QTest::addRow("error %d", i) << code;
    }
}

void WordingTest::errorNamesItsSubject()
{
    QFETCH(ErrorCode, code);
    const QString subject = QStringLiteral("/home/an/%1 loopbaan/register.sqlite");
    const QString dutch = sentence(Error{code, subject, {}});
    QVERIFY2(dutch.contains(subject), qPrintable(dutch));
}

void WordingTest::holderIsNamed()
{
    QCOMPARE(sentence(Error{ErrorCode::RegisterLocked,
                            QStringLiteral("an\nbalie\nloopbaancheques\n4711"),
                            {}}),
             QStringLiteral("Het register is al geopend door an op computer balie "
                            "(loopbaancheques, proces 4711). Sluit het daar en probeer het "
                            "opnieuw."));
    QCOMPARE(sentence(Error{ErrorCode::RegisterLocked, QStringLiteral("an"), {}}),
             QStringLiteral("Het register is al geopend door an. Sluit het daar en probeer het "
                            "opnieuw."));
    QCOMPARE(sentence(Error{ErrorCode::RegisterLocked, {}, {}}),
             QStringLiteral("Het register is geopend in een ander programma. Sluit het daar en "
                            "probeer het opnieuw."));
}

void WordingTest::facts_data()
{
    QTest::addColumn<Rule>("rule");
    QTest::addColumn<QStringList>("facts");
    const QString day = QStringLiteral("04/03/2026");
    const QString text = QStringLiteral("getypt");
    const QString other = QStringLiteral("ander");
    const QString number = QStringLiteral("7");
    const QString duration = QStringLiteral("1 uur 30 min");
    const QString suggestion = QStringLiteral("Voorstel Naam");

    const auto row = [](Rule rule, const QStringList &facts) {
        QTest::newRow(qPrintable(nameOf(rule))) << rule << facts;
    };
    row(Rule::ChequeNumberForm, {text, QStringLiteral("11 cijfers")});
    row(Rule::ClientNumberForm, {text, QStringLiteral("8 cijfers")});
    row(Rule::ChequeNotFound, {text, other});
    row(Rule::QuestionTooLong, {number});
    row(Rule::FeedbackTooLong, {number});
    row(Rule::NameTooLong, {number});
    row(Rule::ReferenceTooLong, {number});
    row(Rule::CellTooLong, {number});
    row(Rule::TextForbiddenCharacter, {number});
    row(Rule::NameForbiddenCharacter, {number});
    row(Rule::DateInvalid, {text, QStringLiteral("dd/mm/jjjj"), QStringLiteral("02/11/2015")});
    row(Rule::DateBeforeRequest, {day});
    row(Rule::DateBeforeLastConversation, {day, QStringLiteral("chronologische")});
    row(Rule::AftercareBeforeClosing, {day});
    row(Rule::AftercareLate, {day, number});
    row(Rule::CounsellorForm, {number}); // of a character that no name may hold
    row(Rule::CounsellorParticle, {text});
    row(Rule::CounsellorSwapped, {suggestion});
    row(Rule::DurationExceedsRemaining, {duration});
    row(Rule::HoursLost, {duration});
    row(Rule::SameElsewhereToday, {text, other});
    row(Rule::NoTariff, {day});
    row(Rule::ValidBeforeRequested, {day});
    row(Rule::HoursInvalid, {text, number});
    row(Rule::AmountInvalid, {text, QStringLiteral("100000,00 euro")});
    row(Rule::FieldsMissing, {number, text});
    row(Rule::FieldsSurplus, {number, text});
    row(Rule::DuplicateInFile, {text});
    row(Rule::OrderConflict, {text});
    row(Rule::ClientNotFound, {text});
    row(Rule::NotErasableWhileInUse, {text});
    row(Rule::RetentionNotOver, {day, number});
}

void WordingTest::facts()
{
    QFETCH(Rule, rule);
    QFETCH(QStringList, facts);
    const QString dutch = sentence(fullFinding(rule, Field::None));
    for (const QString &fact : facts)
        QVERIFY2(dutch.contains(fact), qPrintable(dutch));
}

void WordingTest::plurals_data()
{
    QTest::addColumn<Rule>("rule");
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("dutch");
    QTest::addColumn<QString>("english");

    QTest::newRow("1 character") << Rule::ReferenceTooLong << 1
                                 << QStringLiteral("meer dan 1 teken.")
                                 << QStringLiteral("more than 1 character.");
    QTest::newRow("140 characters")
        << Rule::ReferenceTooLong << 140 << QStringLiteral("meer dan 140 tekens.")
        << QStringLiteral("more than 140 characters.");
    QTest::newRow("1 month") << Rule::AftercareLate << 1 << QStringLiteral("meer dan 1 maand na")
                             << QStringLiteral("more than 1 month after");
    QTest::newRow("12 months") << Rule::AftercareLate << 12
                               << QStringLiteral("meer dan 12 maanden na")
                               << QStringLiteral("more than 12 months after");
    QTest::newRow("0 fields") << Rule::FieldsMissing << 0 << QStringLiteral("heeft 0 velden,")
                              << QStringLiteral("has 0 fields ");
    QTest::newRow("1 field") << Rule::FieldsMissing << 1 << QStringLiteral("heeft 1 veld,")
                             << QStringLiteral("has 1 field ");
}

void WordingTest::plurals()
{
    QFETCH(Rule, rule);
    QFETCH(int, number);
    QFETCH(QString, dutch);
    QFETCH(QString, english);
    Finding finding = fullFinding(rule, Field::None);
    finding.number = number;
    QVERIFY2(sentence(finding).contains(dutch), qPrintable(sentence(finding)));
    const QString translated = inEnglish([&finding] { return sentence(finding); });
    QVERIFY2(translated.contains(english), qPrintable(translated));
}

void WordingTest::typedTextStaysOneLine()
{
    const QString hostile = QStringLiteral("31\t02\n2026\u202e\u200b\u0007x");
    for (const Rule rule : {Rule::ChequeNumberForm, Rule::ClientNumberForm, Rule::DateInvalid,
                            Rule::HoursInvalid, Rule::AmountInvalid, Rule::CounsellorSwapped}) {
        Finding finding = typed(rule, hostile);
        finding.suggestion = hostile;
        const QString dutch = sentence(finding);
        QVERIFY2(dutch.contains(QStringLiteral("31 02 2026\ufffd\ufffd\ufffdx")),
                 qPrintable(dutch));
        for (const QChar c : dutch)
            QVERIFY(c.isPrint());
    }
    const QString path = sentence(Error{ErrorCode::RegisterMissing, hostile, {}});
    QVERIFY(path.contains(QStringLiteral("31 02 2026\ufffd\ufffd\ufffdx")));
}

void WordingTest::typedTextIsShortened()
{
    const QString forty = QString(40, u'9');
    QVERIFY(sentence(typed(Rule::ClientNumberForm, forty)).contains(forty));
    const QString longer = sentence(typed(Rule::ClientNumberForm, QString(41, u'9')));
    QVERIFY(longer.contains(QString(QString(39, u'9') + QStringLiteral("\u2026"))));
    QVERIFY(!longer.contains(forty));
    const QString book = sentence(typed(Rule::ClientNumberForm, QString(1'000'000, u'9')));
    QCOMPARE(book, longer);
    // Characters outside the basic plane are kept whole
    const QString faces = QStringLiteral("\U0001F600").repeated(41);
    QVERIFY(sentence(typed(Rule::ClientNumberForm, faces))
                .contains(QString(faces.left(78) + QStringLiteral("\u2026"))));
}

void WordingTest::typedPlaceholderIsText()
{
    const QString placeholder = QStringLiteral("%1 %2 %n");
    QVERIFY(sentence(typed(Rule::HoursInvalid, placeholder))
                .startsWith(QStringLiteral("‘%1 %2 %n’ is")));
    QVERIFY(sentence(typed(Rule::AmountInvalid, placeholder))
                .startsWith(QStringLiteral("‘%1 %2 %n’ is")));
}

void WordingTest::counsellorForm_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("suggestion");
    QTest::addColumn<QString>("expected");

    QTest::newRow("small letters")
        << QStringLiteral("janssens thomas") << QStringLiteral("Janssens Thomas")
        << QStringLiteral("Bedoel je ‘Janssens Thomas’?");
    QTest::newRow("one word") << QStringLiteral("Thomas") << QString()
                              << QStringLiteral("bijvoorbeeld ‘Janssens Thomas’.");
    QTest::newRow("zero-width space") << QStringLiteral("Janssens\u200b Thomas") << QString()
                                      << QStringLiteral("Teken 9 in de naam");
    QTest::newRow("too long") << QString(QString(100, u'A') + QStringLiteral(" B")) << QString()
                              << QStringLiteral("meer dan 100 tekens");
}

void WordingTest::counsellorForm()
{
    QFETCH(QString, name);
    QFETCH(QString, suggestion);
    QFETCH(QString, expected);
    Finding finding = typed(Rule::CounsellorForm, name);
    finding.number = forbiddenInLine(name);
    finding.suggestion = suggestion;
    QVERIFY2(sentence(finding).contains(expected), qPrintable(sentence(finding)));
}

void WordingTest::words()
{
    QStringList dutch;
    QStringList english;
    const auto add = [this, &dutch, &english](auto value) {
        dutch.append(toWords(value));
        english.append(inEnglish([value] { return toWords(value); }));
    };
    for (const auto &entry : Names::conversationTypes)
        add(entry.value);
    for (const auto &entry : Names::conversationForms)
        add(entry.value);
    for (const auto &entry : Names::themes)
        add(entry.value);
    for (const auto &entry : Names::guidanceStatuses)
        add(entry.value);
    dutch += {toWords(ChequeStatus::Available), toWords(ChequeStatus::Expired)};
    english += {inEnglish([] { return toWords(ChequeStatus::Available); }),
                inEnglish([] { return toWords(ChequeStatus::Expired); })};
    for (qsizetype i = 0; i < dutch.size(); ++i) {
        QVERIFY(!dutch.at(i).isEmpty());
        QVERIFY2(dutch.at(i) != english.at(i), qPrintable(dutch.at(i)));
        QCOMPARE(dutch.count(dutch.at(i)), 1);
    }
    QCOMPARE(toWords(ChequeStatus::InUse), toWords(GuidanceStatus::InUse));
    QCOMPARE(toWords(ChequeStatus::Closed), toWords(GuidanceStatus::Closed));
    QCOMPARE(toWords(ChequeStatus::Discontinued), toWords(GuidanceStatus::Discontinued));
}

void WordingTest::themesInTheOrderOfTheManual()
{
    QCOMPARE(
        toWords(Themes(Theme::GrowthAndChallenge) | Theme::QualityReflection | Theme::JobTarget),
        QStringList({QStringLiteral("Jobdoelwit"), QStringLiteral("Kwaliteitsreflectie"),
                     QStringLiteral("Groei en uitdaging")}));
    QVERIFY(toWords(Themes()).isEmpty());
}

void WordingTest::closingQuestionOnlyWhenAsked()
{
    Finding closes = fullFinding(Rule::ClosesCheque, Field::Type);
    Finding error = fullFinding(Rule::DateTooOld, Field::Date);
    QVERIFY(closingQuestion({}).isEmpty());
    QVERIFY(closingQuestion({error}).isEmpty());
    closes.severity = Severity::Warning; // answered with yes
    QVERIFY(closingQuestion({closes}).isEmpty());
    closes.severity = Severity::Confirm;
    QVERIFY(!closingQuestion({error, closes}).contains(sentence(error)));
    QVERIFY(closingQuestion({error, closes}).startsWith(sentence(closes)));
}

void WordingTest::deletionQuestionSaysWhatFollows()
{
    const QString question = deletionQuestion({});
    QVERIFY(!hasHole(question));
    QVERIFY(deletionQuestion({.takenBack = Money{8485}}).contains(QStringLiteral("84,85 euro")));
    const QString free = deletionQuestion({.lastOne = true});
    QVERIFY(free.startsWith(question));
    QVERIFY(free.contains(QStringLiteral("terug beschikbaar")));
    const QString expired = deletionQuestion({.lastOne = true, .validityPassed = true});
    QVERIFY(expired.contains(QStringLiteral("geldigheidstermijn")));
    QVERIFY(!expired.contains(QStringLiteral("beschikbaar")));
    QCOMPARE(deletionQuestion({.validityPassed = true}), question);
}

QTEST_GUILESS_MAIN(WordingTest)
#include "tst_wording.moc"
