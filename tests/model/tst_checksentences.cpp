// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/names.h"
#include "model/wording/checksentences.h"
#include "tests/support/testcase.h"

#include <QSet>

namespace {

CheckResult sound(Check check)
{
    return {check, 312, 0, {}};
}
CheckResult faulty(Check check, const QString &first)
{
    return {check, 312, 41, first};
}

} // namespace

class CheckSentencesTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void everyCheckHasItsOwn();
    void placesAreInWords_data();
    void placesAreInWords();
    void placesAreOneLine();
    void largeNumbers();
    void wholes();
};

void CheckSentencesTest::everyCheckHasItsOwn()
{
    QSet<QString> told;
    for (const Named<Check> &check : Names::checks) {
        const QString title = toWords(check.value);
        const QString good = sentence(sound(check.value));
        const QString bad = sentence(faulty(check.value, QStringLiteral("guidance 7")));
        QVERIFY2(!title.isEmpty() && good.startsWith(title) && bad.startsWith(title),
                 check.name.data());
        QVERIFY(good.contains(QStringLiteral("312")));
        QVERIFY(bad.contains(QStringLiteral("41")) && bad.endsWith(u'.'));
        QVERIFY(!good.contains(u'%') && !bad.contains(u'%'));
        told += {title, good, bad};
    }
    QCOMPARE(told.size(), 3 * qsizetype(Names::checks.size()));
}

void CheckSentencesTest::placesAreInWords_data()
{
    QTest::addColumn<QString>("place");
    for (const char *place :
         {"page 12", "event 12", "conversation 12", "guidance 12", "career_question 12",
          "cheque 12", "payout 12", "payment 12", "counsellor 12", "index payout_payment"})
        QTest::newRow(place) << QString::fromLatin1(place);
}
void CheckSentencesTest::placesAreInWords()
{
    QFETCH(const QString, place);
    const QString told = sentence(faulty(Check::Dossiers, place));
    QVERIFY2(told.contains(place.section(u' ', 1)), qPrintable(told));
}

void CheckSentencesTest::placesAreOneLine()
{
    const QString told = sentence(faulty(Check::Structure, QStringLiteral("table a\nb")));
    QVERIFY(!told.contains(u'\n'));
}

void CheckSentencesTest::largeNumbers()
{
    CheckResult result = sound(Check::EventChain);
    result.examined = qint64{1} << 40;
    QVERIFY(!sentence(result).contains(u'-'));
}

void CheckSentencesTest::wholes()
{
    const CheckReport good{sound(Check::Schema), sound(Check::Ledger)};
    const CheckReport bad{sound(Check::Schema), faulty(Check::Ledger, QStringLiteral("payout 1"))};
    QVERIFY(sentence(good) != sentence(bad));
    const QString hash(64, u'a');
    const QString last = lastEvent({good, {312, hash}});
    QVERIFY(last.contains(hash) && last.contains(QStringLiteral("312")));
    QVERIFY(!lastEvent({good, {}}).isEmpty());
}

QTEST_GUILESS_MAIN(CheckSentencesTest)
#include "tst_checksentences.moc"
