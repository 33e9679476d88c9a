// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/textrules.h"
#include "tests/support/dossiers.h"
#include "tests/support/findings.h"
#include "tests/support/testcase.h"

namespace {

/// Text of these code units, which need not be valid.
QString units(std::initializer_list<ushort> codes)
{
    QString result;
    for (const ushort unit : codes)
        result.append(QChar(unit));
    return result;
}

} // namespace

/// How texts are stored, how long they may be and what they may not hold.
class TextRulesTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void normalised_data();
    void normalised();
    void codePointsAreCounted_data();
    void codePointsAreCounted();
    void forbidden_data();
    void forbidden();
    void position_data();
    void position();
    void length_data();
    void length();
    void lengthComesFromThePolicy();
    void question_data();
    void question();
    void feedback_data();
    void feedback();
    void name_data();
    void name();
};

void TextRulesTest::normalised_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name");

    const auto row = [](const char *what, const QString &typed, const QString &text,
                        const QString &name) { QTest::newRow(what) << typed << text << name; };
    row("nothing", QString(), QString(), QString());
    row("only blanks", QStringLiteral(" \t\r\n "), QString(), QString());
    row("blanks around", QStringLiteral("  Els \n"), QStringLiteral("Els"), QStringLiteral("Els"));
    row("blanks inside", QStringLiteral("Van  den \tBerg"), QStringLiteral("Van  den \tBerg"),
        QStringLiteral("Van den Berg"));
    row("line ends", QStringLiteral("a\r\nb\rc\nd"), QStringLiteral("a\nb\nc\nd"),
        QStringLiteral("a b c d"));
    row("empty line stays", QStringLiteral("a\r\n\r\nb"), QStringLiteral("a\n\nb"),
        QStringLiteral("a b"));
    row("taken apart", QStringLiteral("Zoe\u0308"), QStringLiteral("Zo\u00eb"),
        QStringLiteral("Zo\u00eb"));
    row("curly apostrophe stays", QStringLiteral("D\u2019hondt"), QStringLiteral("D\u2019hondt"),
        QStringLiteral("D\u2019hondt"));
}

void TextRulesTest::normalised()
{
    QFETCH(QString, typed);
    QTEST(normalisedText(typed), "text");
    QTEST(normalisedName(typed), "name");
}

void TextRulesTest::codePointsAreCounted_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("count");

    QTest::newRow("nothing") << QString() << 0;
    QTest::newRow("ASCII") << QStringLiteral("abc") << 3;
    QTest::newRow("Zoë") << QStringLiteral("Zo\u00eb") << 3;
    QTest::newRow("Zoë, taken apart") << QStringLiteral("Zoe\u0308") << 4;
    QTest::newRow("emoji") << QStringLiteral("a\U0001F600b") << 3;
    QTest::newRow("emoji with a skin") << QStringLiteral("\U0001F44D\U0001F3FD") << 2;
}

void TextRulesTest::codePointsAreCounted()
{
    QFETCH(QString, text);
    QTEST(codePoints(text), "count");
}

void TextRulesTest::forbidden_data()
{
    QTest::addColumn<char32_t>("code");
    QTest::addColumn<bool>("inText");
    QTest::addColumn<bool>("inLine");

    const auto row = [](char32_t code, bool inText, bool inLine) {
        QTest::addRow("U+%04X", static_cast<uint>(code)) << code << inText << inLine;
    };
    for (const char32_t code : {U'\0', U'\x01', U'\b', U'\v', U'\f', U'\r', U'\x1b', U'\x7f'})
        row(code, true, true);
    for (char32_t code = 0x80; code < 0xa0u; ++code)
        row(code, true, true); // the C1 controls
    for (const char32_t code : {0x061cu, 0x200eu, 0x200fu, 0x202au, 0x202bu, 0x202cu, 0x202du,
                                0x202eu, 0x2066u, 0x2067u, 0x2068u, 0x2069u})
        row(code, true, true); // bidirectional
    for (const char32_t code :
         {0x00adu, 0x180eu, 0x200bu, 0x200cu, 0x200du, 0x2060u, 0xfeffu, 0xe0041u})
        row(code, true, true); // zero-width
    for (const char32_t code : {0x115fu, 0x1160u, 0x3164u, 0xffa0u, 0x2028u, 0x2029u})
        row(code, true, true); // blank letters, line and paragraph separators
    for (const char32_t code :
         {0xd800u, 0xdbffu, 0xdc00u, 0xdfffu, 0xfffeu, 0xffffu, 0xfdd0u, 0x1fffeu})
        row(code, true, true); // half a pair, not characters
    for (const char32_t code : {U'\n', U'\t'})
        row(code, false, true);
    for (const char32_t code : {U'a', U' ', U'=', U'\'', U'"', U'<', U'\\', U'%'})
        row(code, false, false);
    for (const char32_t code : {0x00a0u, 0x00ebu, 0x0308u, 0x0142u, 0x0416u, 0x0639u, 0x2019u,
                                0x2013u, 0x20acu, 0x4e2du, 0x1f600u, 0xfe0fu})
        row(code, false, false);
}

void TextRulesTest::forbidden()
{
    QFETCH(char32_t, code);
    QFETCH(bool, inText);
    QFETCH(bool, inLine);
    const auto wide = QChar::requiresSurrogates(code);
    QString text = QStringLiteral("ab");
    if (wide)
        text += QChar(QChar::highSurrogate(code));
    text += wide ? QChar(QChar::lowSurrogate(code)) : QChar(static_cast<ushort>(code));
    text += u'c';
    QCOMPARE(forbiddenPosition(text, LineBreaks::Allowed), inText ? 3 : 0);
    QCOMPARE(forbiddenPosition(text, LineBreaks::Forbidden), inLine ? 3 : 0);
}

void TextRulesTest::position_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("expected");

    QTest::newRow("nothing") << QString() << 0;
    QTest::newRow("the first") << QStringLiteral("\u202eab") << 1;
    QTest::newRow("the last") << QStringLiteral("ab\u202e") << 3;
    QTest::newRow("the first of two") << QStringLiteral("a\u200bb\u202e") << 2;
    QTest::newRow("after an emoji") << QStringLiteral("\U0001F600\u200b") << 2;
    QTest::newRow("after a letter taken apart") << QStringLiteral("e\u0308\u200b") << 3;
    QTest::newRow("halves in the wrong order") << units({0xde00, 0xd83d}) << 1;
    QTest::newRow("half a pair at the end") << units({u'a', 0xd83d}) << 2;
    QTest::newRow("half a pair before an emoji") << units({0xd83d, 0xd83d, 0xde00}) << 1;
}

void TextRulesTest::position()
{
    QFETCH(QString, text);
    QTEST(forbiddenPosition(text, LineBreaks::Allowed), "expected");
    QTEST(forbiddenPosition(text, LineBreaks::Forbidden), "expected");
}

void TextRulesTest::length_data()
{
    QTest::addColumn<QString>("one"); // what is repeated and counts as one character
    QTest::addColumn<QString>("around");

    QTest::newRow("ASCII") << QStringLiteral("a") << QString();
    QTest::newRow("Zoë's ë") << QStringLiteral("\u00eb") << QString();
    QTest::newRow("taken apart") << QStringLiteral("e\u0308") << QString();
    QTest::newRow("emoji") << QStringLiteral("\U0001F600") << QString();
    QTest::newRow("blanks around") << QStringLiteral("a") << QStringLiteral("  \t ");
}

void TextRulesTest::length()
{
    QFETCH(QString, one);
    QFETCH(QString, around);
    const Policy policy;
    const auto text = [&one, &around](int count) -> QString {
        return around + one.repeated(count) + around;
    };
    const auto ofQuestion = [&](int count) {
        return outline(checkQuestion({Theme::Meaning, text(count)}, policy));
    };
    const auto ofFeedback = [&](int count) { return outline(checkFeedback(text(count), policy)); };
    const auto ofName = [&](int count) {
        return outline(checkName(text(count), Field::GivenName, policy));
    };
    for (const int fits : {999, 1000})
        QCOMPARE(ofQuestion(fits), QStringList());
    QCOMPARE(ofQuestion(1001), expectedLines("error questionTooLong question number=1000"));
    for (const int fits : {499, 500})
        QCOMPARE(ofFeedback(fits), QStringList());
    QCOMPARE(ofFeedback(501), expectedLines("error feedbackTooLong feedback number=500"));
    for (const int fits : {99, 100})
        QCOMPARE(ofName(fits), QStringList());
    QCOMPARE(ofName(101), expectedLines("error nameTooLong givenName number=100"));
}

void TextRulesTest::lengthComesFromThePolicy()
{
    Policy policy;
    policy.questionLength = 4;
    policy.feedbackLength = 3;
    policy.nameLength = 2;
    const QString two = QStringLiteral("ab");
    const QString three = QStringLiteral("abc");
    const QString four = QStringLiteral("a\r\nbc"); // a line end is one character
    QCOMPARE(outline(checkQuestion({Theme::Meaning, four}, policy)), QStringList());
    QCOMPARE(outline(checkQuestion({Theme::Meaning, four + u'd'}, policy)),
             expectedLines("error questionTooLong question number=4"));
    QCOMPARE(outline(checkFeedback(three, policy)), QStringList());
    QCOMPARE(outline(checkFeedback(four, policy)),
             expectedLines("error feedbackTooLong feedback number=3"));
    QCOMPARE(outline(checkName(two, Field::FamilyName, policy)), QStringList());
    QCOMPARE(outline(checkName(three, Field::FamilyName, policy)),
             expectedLines("error nameTooLong familyName number=2"));
}

void TextRulesTest::question_data()
{
    QTest::addColumn<Themes>("themes");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");

    const Themes none;
    const Themes some = Theme::Meaning | Theme::GrowthAndChallenge;
    const auto row = [](const char *name, Themes themes, const QString &text,
                        const char *expected) {
        QTest::newRow(name) << themes << text << QString::fromLatin1(expected);
    };
    row("good", some, QStringLiteral("Hoe pak ik dit aan?"), "");
    row("one theme, one character", Theme::WorkableWork, QStringLiteral("?"), "");
    row("nothing", none, QString(), "error themeMissing themes; error questionMissing question");
    row("no theme", none, QStringLiteral("Hoe?"), "error themeMissing themes");
    row("no text", some, QString(), "error questionMissing question");
    row("only blanks", some, QStringLiteral(" \t\r\n\u00a0 "), "error questionMissing question");
    row("several lines", some, QStringLiteral("a\r\nb\tc"), "");
    row("forbidden", some, QStringLiteral("  ab\u202e"),
        "error textForbiddenCharacter question number=3");
    row("privacy", some, QStringLiteral("Mail an@example.org"), "warning privacyHint question");
    row("everything at once", none,
        QString(QString(1001, u'a') + QStringLiteral("\u200b 02 123 45 67")),
        "error themeMissing themes; error questionTooLong question number=1000; "
        "error textForbiddenCharacter question number=1002; warning privacyHint question");
}

void TextRulesTest::question()
{
    QFETCH(Themes, themes);
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(outline(checkQuestion({themes, text}, {})), expectedLines(expected));
}

void TextRulesTest::feedback_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");

    const auto row = [](const char *name, const QString &text, const char *expected) {
        QTest::newRow(name) << text << QString::fromLatin1(expected);
    };
    row("may stay empty", QString(), "");
    row("good", QStringLiteral("Kwaliteiten in kaart gebracht."), "");
    row("forbidden", QStringLiteral("a\U0001F600\u200f"),
        "error textForbiddenCharacter feedback number=3");
    row("half a pair", units({u'a', 0xdc00}), "error textForbiddenCharacter feedback number=2");
    row("privacy", QStringLiteral("Bel 0475 12 34 56"), "warning privacyHint feedback");
    row("everything at once", QString(QString(501, u'a') + QStringLiteral("\u202e a@b.be")),
        "error feedbackTooLong feedback number=500; "
        "error textForbiddenCharacter feedback number=502; warning privacyHint feedback");
}

void TextRulesTest::feedback()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(outline(checkFeedback(text, {})), expectedLines(expected));
}

void TextRulesTest::name_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected"); // # stands for the field

    const auto row = [](const char *name, const QString &text, const char *expected) {
        QTest::newRow(name) << text << QString::fromLatin1(expected);
    };
    row("good", QStringLiteral("Peeters"), "");
    row("one letter", QStringLiteral("P"), "");
    row("a formula stays a name", QStringLiteral("=HYPERLINK(\"x\")"), "");
    row("missing", QString(), "error nameMissing #");
    row("only blanks", QStringLiteral(" \u00a0\t "), "error nameMissing #");
    row("bidirectional", QStringLiteral("Naam\u202egnp.exe"),
        "error nameForbiddenCharacter # number=5");
    row("line break", QStringLiteral("twee\nregels"), "error nameForbiddenCharacter # number=5");
    row("tab", QStringLiteral("a\tb"), "error nameForbiddenCharacter # number=2");
    row("line break around it", QStringLiteral("Peeters\r\n"), "");
    row("blanks inside do not count", QString(QStringLiteral("a") + QString(200, u' ') + u'b'), "");
    row("too long and forbidden", QString(QString(101, u'a') + QChar(0)),
        "error nameTooLong # number=100; error nameForbiddenCharacter # number=102");
}

void TextRulesTest::name()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    for (const Field field : {Field::FamilyName, Field::GivenName}) {
        const QString here = QString(expected).replace(u'#', nameOf(field));
        QCOMPARE(outline(checkName(text, field, {})), expectedLines(here));
    }
}

QTEST_APPLESS_MAIN(TextRulesTest)
#include "tst_textrules.moc"
