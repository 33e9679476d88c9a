// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/itemmodels/keywords.h"

#include "tests/support/testcase.h"

/// The words of a keyword, and where they stand in a text as it is shown.
class TestKeywords : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void splitsIntoWords_data();
    void splitsIntoWords();
    void findsHits_data();
    void findsHits();
    void hitsCoverEveryOccurrence();
};

void TestKeywords::splitsIntoWords_data()
{
    QTest::addColumn<QString>("keyword");
    QTest::addColumn<QList<QByteArray>>("words");
    const auto row = [](const char *keyword, const QList<QByteArray> &words) {
        QTest::newRow(keyword) << QString::fromUtf8(keyword) << words;
    };
    row("", {});
    row(" \t\n\u00a0", {});
    row("Çelik", {"celik"});
    row("  an\n\tJANSSENS  ", {"an", "janssens"});
    row("an An án", {"an"});
    row("D’hondt d'hondt", {"d'hondt"});
    row("Groß Œ", {"gross", "oe"});
    row("84,85 03/03/2026", {"84,85", "03/03/2026"});
}

void TestKeywords::splitsIntoWords()
{
    QFETCH(QString, keyword);
    QTEST(keywordsOf(keyword), "words");
}

void TestKeywords::findsHits_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("keyword");
    QTest::addColumn<QString>("marked"); // the text with its hits between brackets
    const auto row = [](const char *name, const char *text, const char *keyword,
                        const char *marked) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(keyword)
                            << QString::fromUtf8(marked);
    };
    row("nothing", "Peeters An", "xyz", "Peeters An");
    row("no keyword", "Peeters An", " ", "Peeters An");
    row("no text", "", "an", "");
    row("capitals", "PEETERS An", "peeters", "[PEETERS] An");
    row("every time", "Anna Van Ander", "an", "[An]na V[an] [An]der");
    row("accents", "Çelik Zoë", "celik zoe", "[Çelik] [Zoë]");
    row("accents in the keyword", "Celik Zoe", "çélik zoë", "[Celik] [Zoe]");
    row("dotless i", "Yılmaz", "lma", "Yı[lma]z");
    row("dotless i itself", "Yılmaz", "yil", "[Yıl]maz");
    row("l with stroke", "Małgorzata", "algo", "M[ałgo]rzata");
    row("o with stroke", "Søren", "soren", "[Søren]");
    row("curly apostrophe", "D’hondt", "d'h", "[D’h]ondt");
    row("combining mark", "Zoe\u0308 An", "zoe", "[Zoe\u0308] An");
    row("a mark goes with its letter", "Zoe\u0308 An", "o", "Z[o]e\u0308 An");
    row("behind a combining mark", "Zoe\u0308 An", "an", "Zoe\u0308 [An]");
    row("two combining marks", "a\u0323\u0302b", "b", "a\u0323\u0302[b]");
    row("sharp s as two", "Groß Jan", "ss", "Gro[ß] Jan");
    row("half of a sharp s", "Groß Jan", "ros", "G[roß] Jan");
    row("behind a sharp s", "Groß Jan", "jan", "Groß [Jan]");
    row("oe", "Lecœur", "oeu", "Lec[œu]r");
    row("half of oe", "Lecœur", "eur", "Lec[œur]");
    row("ligature fi", "ﬁets", "fiets", "[ﬁets]");
    row("half of a ligature", "ﬁets", "iets", "[ﬁets]");
    row("behind a ligature", "ﬁets", "ets", "ﬁ[ets]");
    row("wide letters", "Ａnna", "ann", "[Ａnn]a");
    row("beyond the basic plane", "🙂 Anna 🙂", "anna", "🙂 [Anna] 🙂");
    row("overlapping words", "Janssens", "jans ssen", "[Janssen]s");
    row("touching words", "Janssens", "jan ssens", "[Janssens]");
    row("one within the other", "Janssens", "janssens s", "[Janssens]");
    row("overlapping itself", "aaa", "aa", "[aaa]");
    row("date", "03/03/2026", "03/2026", "03/[03/2026]");
    row("amount", "-84,85 euro", "84,85", "-[84,85] euro");
    row("dot for comma", "84,85 euro", "84.85", "84,85 euro");
    row("nothing but marks", "Zoe\u0308", "\u0308", "Zoe\u0308");
}

void TestKeywords::findsHits()
{
    QFETCH(QString, text);
    QFETCH(QString, keyword);
    QString marked = text;
    const QList<KeywordHit> hits = keywordHits(text, keywordsOf(keyword));
    // From behind, so that the places before stay what they are.
    for (qsizetype i = hits.size() - 1; i >= 0; --i) {
        marked.insert(hits.at(i).begin + hits.at(i).length, u']');
        marked.insert(hits.at(i).begin, u'[');
    }
    QTEST(marked, "marked");
}

void TestKeywords::hitsCoverEveryOccurrence()
{
    const QString text = QString(1000, u'x') + QStringLiteral("Çelik") + QString(1000, u'x');
    QCOMPARE(keywordHits(text, {"celik"}), (QList<KeywordHit>{{1000, 5}}));
    QCOMPARE(keywordHits(text, {"x"}), (QList<KeywordHit>{{0, 1000}, {1005, 1000}}));
}

QTEST_GUILESS_MAIN(TestKeywords)
#include "tst_keywords.moc"
