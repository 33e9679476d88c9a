// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/folding.h"
#include "tests/support/testcase.h"

class FoldingTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void foldsTo_data();
    void foldsTo();
};

void FoldingTest::foldsTo_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");

    const auto row = [](const char *name, const QString &text, const char *expected) {
        QTest::newRow(name) << text << QString::fromLatin1(expected);
    };
    row("empty", QString(), "");
    row("capitals", QStringLiteral("JANSSENS Thomas"), "janssens thomas");
    row("digits and signs stay", QStringLiteral("03/03/2026 -84,85"), "03/03/2026 -84,85");
    row("Zoë", QStringLiteral("Zo\u00eb"), "zoe");
    row("Zoë, taken apart", QStringLiteral("Zoe\u0308"), "zoe");
    row("Çelik", QStringLiteral("\u00c7elik"), "celik");
    row("Åsa", QStringLiteral("\u00c5sa"), "asa");
    row("Małgorzata", QStringLiteral("Ma\u0142gorzata"), "malgorzata");
    row("Łukasz", QStringLiteral("\u0141ukasz"), "lukasz");
    row("Đorđe", QStringLiteral("\u0110or\u0111e"), "dorde");
    row("Guðrún", QStringLiteral("Gu\u00f0r\u00fan"), "gudrun");
    row("Sørensen", QStringLiteral("S\u00f8rensen"), "sorensen");
    row("ØSTERGAARD", QStringLiteral("\u00d8STERGAARD"), "ostergaard");
    row("Yılmaz", QStringLiteral("Y\u0131lmaz"), "yilmaz");
    row("İbrahim", QStringLiteral("\u0130brahim"), "ibrahim");
    row("Groß", QStringLiteral("Gro\u00df"), "gross");
    row("GROẞ", QStringLiteral("GRO\u1e9e"), "gross");
    row("Lecœur", QStringLiteral("Lec\u0153ur"), "lecoeur");
    row("LECŒUR", QStringLiteral("LEC\u0152UR"), "lecoeur");
    row("Kjær", QStringLiteral("Kj\u00e6r"), "kjaer");
    row("Þór", QStringLiteral("\u00de\u00f3r"), "thor");
    row("D'hondt", QStringLiteral("D'hondt"), "d'hondt");
    row("D’hondt", QStringLiteral("D\u2019hondt"), "d'hondt");
    row("‘t Kint", QStringLiteral("\u2018t Kint"), "'t kint");
    row("ligature", QStringLiteral("\ufb01etsen"), "fietsen");
    row("wide letters", QStringLiteral("\uff21\uff4e"), "an");
    row("hard space", QStringLiteral("De\u00a0Brug"), "de brug");
    row("two marks on a letter", QStringLiteral("Nguy\u1ec5n"), "nguyen");
}

void FoldingTest::foldsTo()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(folded(text), expected);
    QCOMPARE(folded(text.normalized(QString::NormalizationForm_D)), expected);
    // What was folded once, as the stored search text, is found by what is folded again
    QCOMPARE(folded(expected), expected);
}

QTEST_APPLESS_MAIN(FoldingTest)
#include "tst_folding.moc"
