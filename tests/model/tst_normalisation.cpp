// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/normalisation.h"
#include "tests/support/dice.h"
#include "tests/support/testcase.h"

#include <QElapsedTimer>

namespace {

/// What comes together, comes apart, changes its order or does neither.
QList<char32_t> awkwardCharacters()
{
    return {U'a',   U'e',   U' ',   U'\n',  0x00eb, 0x1ec5,  0x1f82,  0x0308, 0x0323, 0x0302,
            0x0344, 0x0345, 0x0f71, 0x0f73, 0x0f74, 0x0958,  0x1100,  0x1161, 0x11a8, 0xac00,
            0x09c7, 0x09be, 0x4e2d, 0xfdfa, 0xfb01, 0x1f600, 0x1d15e, 0xd83d, 0xde00, 0x200d};
}

QString randomText(Dice &dice, int length)
{
    // A few characters only, so that they meet.
    QList<char32_t> some;
    for (int i = dice.between(1, 6); i > 0; --i)
        some.append(dice.oneOf(awkwardCharacters()));
    QString text;
    while (text.size() < length)
        text += QChar::fromUcs4(dice.oneOf(some));
    return text;
}

} // namespace

class NormalisationTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void doesWhatQtDoes();
    void growsWithTheText_data();
    void growsWithTheText();
};

void NormalisationTest::doesWhatQtDoes()
{
    Dice dice(20'261'123);
    for (int round = 0; round < 1'000; ++round) {
        const QString text = randomText(dice, dice.between(0, 1'800));
        const QByteArray shown = text.toUtf8().left(200).toPercentEncoding();
        QVERIFY2(composed(text) == text.normalized(QString::NormalizationForm_C), shown);
        QVERIFY2(takenApart(text) == text.normalized(QString::NormalizationForm_KD), shown);
    }
}

void NormalisationTest::growsWithTheText_data()
{
    QTest::addColumn<QString>("piece");
    QTest::newRow("letters taken apart") << QStringLiteral("e\u0308");
    QTest::newRow("composed letters") << QStringLiteral("\u00eb");
    QTest::newRow("marks without end") << QStringLiteral("\u0308\u0323");
    QTest::newRow("marks that come apart") << QStringLiteral("\u0f73");
    QTest::newRow("Korean taken apart") << QStringLiteral("\u1100\u1161\u11a8");
    QTest::newRow("words for a sentence") << QStringLiteral("\ufdfa");
}

/// A megabyte: Qt by itself takes ten seconds to several minutes for most of these.
void NormalisationTest::growsWithTheText()
{
    QFETCH(const QString, piece);
    const QString text = piece.repeated((1 << 20) / piece.size());
    QElapsedTimer timer;
    timer.start();
    QVERIFY(!composed(text).isEmpty());
    QVERIFY(!takenApart(text).isEmpty());
    QVERIFY2(timer.elapsed() < 5'000, QByteArray::number(timer.elapsed()));
}

QTEST_APPLESS_MAIN(NormalisationTest)
#include "tst_normalisation.moc"
