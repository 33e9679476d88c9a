// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testcase.h"
#include "tests/support/textborders.h"

#include <QElapsedTimer>
#include <QSet>

#include <initializer_list>

Q_DECLARE_METATYPE(TextBorder)

namespace {

/// Seconds, where everything takes well under one: a machine may be busy.
constexpr int patience = 10'000;

/// A copy of the prepared register, open.
struct Copy
{
    explicit Copy(const QString &prepared)
    {
        if (!QFile::copy(prepared, path))
            return;
        auto opened = ChequeRegister::open(path, clock.asClock(), quickOptions());
        if (opened)
            cheques = std::move(*opened);
    }
    [[nodiscard]] QStringList dump() const { return PlainConnection(path).dump(); }

    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("register.sqlite"));
    TestClock clock;
    std::unique_ptr<ChequeRegister> cheques;
};

QString outlineOf(const Result<Findings> &findings)
{
    return findings ? outline(*findings).join(QStringLiteral("; "))
                    : QStringLiteral("error %1").arg(int(findings.error().code));
}

QString onlyError(Rule rule, Field field, int number)
{
    return outline(Finding{.rule = rule, .field = field, .number = number});
}

/// One of each field: what takes long in one use case takes as long in the next.
QList<TextBorder> oneOfEachField()
{
    QList<TextBorder> borders = TextBorders::all();
    QSet<int> seen;
    borders.removeIf([&seen](const TextBorder &border) {
        const bool isSeen = seen.contains(int(border.field));
        seen.insert(int(border.field));
        return isSeen;
    });
    return borders;
}

void eachWith(const QList<TextBorder> &borders,
              std::initializer_list<std::pair<const char *, QString>> texts)
{
    QTest::addColumn<TextBorder>("border");
    QTest::addColumn<QString>("text");
    for (const TextBorder &border : borders) {
        for (const auto &[name, text] : texts)
            QTest::addRow("%s: %s", border.name.constData(), name) << border << text;
    }
}

QString units(std::initializer_list<uint> codes)
{
    QString text;
    for (const uint code : codes)
        text += QChar::fromUcs4(code);
    return text;
}

} // namespace

/// F20 to F22: what people type, paste or send stands in the register as it is, or is refused with
/// the reason: never cut, never changed.
class FaultsTextsTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void f21_characters_data();
    void f21_characters();
    void f21_newRegister();
    void f22_lengths_data();
    void f22_lengths();
    void f20_pastedBook_data();
    void f20_pastedBook();

private:
    QTemporaryDir m_folder;
    QString m_prepared = m_folder.filePath(QStringLiteral("prepared.sqlite"));
};

void FaultsTextsTest::initTestCase()
{
    QVERIFY(TextBorders::prepare(m_prepared));
    // Names, counsellors, feedback, questions, reference, centre and user
    QCOMPARE(TextBorders::all().size(), 15);
}

void FaultsTextsTest::f21_characters_data()
{
    eachWith(TextBorders::all(),
             {
                 {"NUL", units({0})},
                 {"control", units({0x01, 0x08, 0x0b, 0x0c, 0x1b, 0x1f, 0x7f, 0x80, 0x85, 0x9f})},
                 {"line", units({0x2028, 0x2029})},
                 {"bidirectional",
                  units({0x061c, 0x200e, 0x200f, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066,
                         0x2067, 0x2068, 0x2069})},
                 {"zero-width",
                  units({0x00ad, 0x180e, 0x200b, 0x200c, 0x200d, 0x2060, 0xfeff, 0xe0041})},
                 {"half a pair", units({0xd800, 0xdbff})},
                 {"the other half", units({0xdc00, 0xdfff})},
                 {"no character", units({0xfdd0, 0xfffe, 0xffff, 0x1fffe, 0x10ffff})},
                 {"blank letter", units({0x115f, 0x1160, 0x3164, 0xffa0})},
                 {"line break", units({'\n', '\r', '\t'})},
             });
}

void FaultsTextsTest::f21_characters()
{
    QFETCH(const TextBorder, border);
    QFETCH(const QString, text);
    const Copy copy(m_prepared);
    QVERIFY(copy.cheques);
    const QStringList before = copy.dump();
    // Fourteen characters for people: what is taken apart counts as one, blanks in front as none.
    const QString good = QStringLiteral("  Janssens Zoe\u0308\U0001F600");
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPair =
            text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        const QString character = text.sliced(i, isPair ? 2 : 1);
        i += isPair ? 1 : 0;
        if (border.lineBreaks == LineBreaks::Allowed
            && QStringLiteral("\n\r\t").contains(character))
            continue;
        const Result<Findings> findings =
            border.enter(*copy.cheques, QString(good + character + QStringLiteral("x ")));
        QCOMPARE(outlineOf(findings), onlyError(border.forbidden, border.field, 14));
        QCOMPARE(copy.dump(), before);
    }
}

/// The names of a new register: there is nothing yet that could be asked.
void FaultsTextsTest::f21_newRegister()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("register.sqlite"));
    TestClock clock;
    for (const uint code : {0x0U, 0xaU, 0x1bU, 0x202eU, 0x200bU, 0xd800U, 0xdc00U}) {
        const QString name = QString(QStringLiteral("De ") + QChar(code) + QStringLiteral("Brug"));
        for (const Identity &identity :
             {Identity{name, ourIdentity().user}, Identity{ourIdentity().centre, name}}) {
            QCOMPARE(
                codeOf(ChequeRegister::create(path, identity, clock.asClock(), quickOptions())),
                std::optional(ErrorCode::IdentityInvalid));
            QCOMPARE(namesIn(folder.path()), QStringList());
            const Findings findings = ChequeRegister::checkIdentity(identity, {});
            const Field field = identity.centre == name ? Field::Centre : Field::User;
            QCOMPARE(outlineOf(findings), onlyError(Rule::NameForbiddenCharacter, field, 4));
        }
    }
}

void FaultsTextsTest::f22_lengths_data()
{
    eachWith(TextBorders::all(),
             {
                 {"ASCII", QStringLiteral("n")},
                 {"composed", QStringLiteral("\u00eb")},
                 {"taken apart", QStringLiteral("e\u0308")},
                 {"taken apart in four", QStringLiteral("\u03b1\u0313\u0300\u0345")},
                 {"Chinese", QStringLiteral("\u4e2d")},
                 {"emoji", QStringLiteral("\U0001F600")},
             });
}

void FaultsTextsTest::f22_lengths()
{
    QFETCH(const TextBorder, border);
    QFETCH(const QString, text);
    for (const int count : {border.limit - 1, border.limit, border.limit + 1}) {
        const QString typed = QString(border.lead + text.repeated(count - int(border.lead.size())));
        const Copy copy(m_prepared);
        QVERIFY(copy.cheques);
        const QStringList before = copy.dump();
        const Result<Findings> findings =
            border.enter(*copy.cheques, QString(u' ' + typed + QStringLiteral("\t ")));
        const QStringList after = copy.dump();
        if (count > border.limit) {
            // A counsellor's name that is too long is one that has not the form of a name.
            const bool isForm = border.tooLong == Rule::CounsellorForm;
            QCOMPARE(outlineOf(findings),
                     onlyError(border.tooLong, border.field, isForm ? 0 : border.limit));
            QCOMPARE(after, before);
            continue;
        }
        QCOMPARE(outlineOf(findings), QString());
        QVERIFY(after != before);
        const QString stored = typed.normalized(QString::NormalizationForm_C);
        QCOMPARE(codePoints(stored), count);
        QVERIFY(after.filter(stored).size() > before.filter(stored).size());
    }
}

void FaultsTextsTest::f20_pastedBook_data()
{
    eachWith(oneOfEachField(),
             {
                 {"letters", QStringLiteral("a")},
                 {"letters taken apart", QStringLiteral("e\u0308")},
                 {"marks without end", QStringLiteral("\u0308\u0323")},
                 {"digits", QStringLiteral("0 ")},
                 {"addresses", QStringLiteral("a@")},
             });
}

/// A megabyte in any field: refused, at once, and nothing is left of it.
void FaultsTextsTest::f20_pastedBook()
{
    QFETCH(const TextBorder, border);
    QFETCH(const QString, text);
    const QString book = QString(border.lead + text.repeated((1 << 20) / text.size()));
    const Copy copy(m_prepared);
    QVERIFY(copy.cheques);
    const QStringList before = copy.dump();
    QElapsedTimer timer;
    timer.start();
    const Result<Findings> findings = border.enter(*copy.cheques, book);
    QVERIFY2(timer.elapsed() < patience, QByteArray::number(timer.elapsed()));
    QVERIFY(findings);
    // A cell of a file has a limit of its own.
    const bool isCell = contains(*findings, Rule::CellTooLong);
    QVERIFY(isCell || contains(*findings, border.tooLong));
    QCOMPARE(copy.dump(), before);
}

QTEST_GUILESS_MAIN(FaultsTextsTest)
#include "tst_faults_texts.moc"
