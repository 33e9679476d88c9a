// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/commands.h"
#include "tests/support/testcase.h"

namespace {

const QString closed = QStringLiteral("00000000001");

} // namespace

/// The locale and the time zone of the machine change nothing in what is written.
class TestMachine : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void sameBytes_data();
    void sameBytes();
    void daysDoNotMove();

private:
    /// Everything the program says and writes about the demo register and a dossier of ours.
    [[nodiscard]] QByteArray everything(const QHash<QString, QString> &variables) const
    {
        const QProcessEnvironment environment = environmentOf(0, variables);
        const QString out = m_file.inFolder(QStringLiteral("uitvoer é.csv"));
        QByteArray bytes;
        const auto exported = [&](const char *arguments) {
            QFile::remove(out);
            const Ended ended =
                m_file.call(QStringList{QStringLiteral("export")}
                                + QString::fromUtf8(arguments).replace(u'>', out).split(u'|'),
                            {}, environment);
            bytes += ended.all() + bytesOf(out);
        };
        exported("guidances|>|--all|--sort|client");
        exported("guidances|>|--all|--keyword|ILSE");
        exported("guidances|>|--all|--keyword|yılmaz i");
        exported("guidances|>|--status|closed|--sort|counsellor:desc");
        exported("financial|>|--sort|amount");
        exported("financial|>|--keyword|181,50 UITBETAALD");
        bytes += m_file.call({QStringLiteral("show"), closed}, {}, environment).all();
        bytes +=
            m_file
                .call({QStringLiteral("import-orders"),
                       m_file.inFolder(QStringLiteral("orders.csv")), QStringLiteral("--dry-run")},
                      {}, environment)
                .all();
        return bytes;
    }

    ProgramRegister m_file;
};

void TestMachine::initTestCase()
{
    QCOMPARE(m_file.call({QStringLiteral("demo")}).exitCode, 0);
    using namespace Commands;
    const Ended ended =
        m_file.apply({toLine(addOrder(closed)), toLine(registerCheque(closed)),
                      toLine(registerConversation(closed, QStringLiteral("synthesis")))});
    QVERIFY2(ended.exitCode == 0, ended.all());
    QVERIFY(writeBytes(m_file.inFolder(QStringLiteral("orders.csv")),
                       "CHEQUENUMMER;KLANTNUMMER;FAMILIENAAM;VOORNAAM;AANGEVRAAGD OP;AANTAL UREN;"
                       "KOST KLANT\n"
                       "2;60004436;Maes;An;03/03/2024;4;1.726,50\n"
                       "3;60004436;Maes;An;03/03/2024;4;1,726.50\n"
                       "4;60004436;Maes;An;2024-03-03;11;0,5\n"));
}

void TestMachine::sameBytes_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("locale");
    const QStringList zones{QStringLiteral("Pacific/Kiritimati"),
                            QStringLiteral("America/Los_Angeles"),
                            QStringLiteral("Europe/Brussels"), QStringLiteral("UTC")};
    const QStringList locales{QStringLiteral("tr_TR.UTF-8"), QStringLiteral("ar_EG.UTF-8"),
                              QStringLiteral("C"), QStringLiteral("en_US.ISO-8859-1")};
    for (qsizetype i = 0; i < zones.size(); ++i)
        QTest::addRow("%s, %s", qPrintable(zones.at(i)), qPrintable(locales.at(i)))
            << zones.at(i) << locales.at(i);
}
void TestMachine::sameBytes()
{
    QFETCH(const QString, zone);
    QFETCH(const QString, locale);
    const QByteArray usual = everything({{QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8")}});
    QVERIFY(usual.contains("\xEF\xBB\xBF"
                           "Chequenummer;")
            && usual.contains("Ilse"));
    QVERIFY2(usual.contains("amountInvalid") && usual.contains("hoursInvalid"), usual);
    QVERIFY(usual.contains(";181,50;") && usual.contains("\"valueCents\":18150"));
    QCOMPARE(everything({{QStringLiteral("TZ"), zone},
                         {QStringLiteral("LC_ALL"), locale},
                         {QStringLiteral("LANG"), locale},
                         {QStringLiteral("LANGUAGE"), locale}}),
             usual);
}

/// A day is a day wherever it is written and read.
void TestMachine::daysDoNotMove()
{
    const QStringList zones{QStringLiteral("Pacific/Kiritimati"),
                            QStringLiteral("America/Los_Angeles"), QStringLiteral("UTC")};
    using namespace Commands;
    for (const QString &written : zones) {
        const ProgramRegister file;
        QCOMPARE(file.init(), QByteArray());
        const QProcessEnvironment there = environmentOf(0, {{QStringLiteral("TZ"), written}});
        const Ended ended = file.call(
            {QStringLiteral("apply"), QStringLiteral("-")},
            toLine(addOrder(closed)) + '\n' + toLine(registerCheque(closed)) + '\n', there);
        QVERIFY2(ended.exitCode == 0, ended.all());
        for (const QString &read : zones) {
            const QJsonObject dossier = file.call({QStringLiteral("show"), closed}, {},
                                                  environmentOf(0, {{QStringLiteral("TZ"), read}}))
                                            .json();
            QCOMPARE(dossier.value(QStringLiteral("requestedOn")),
                     addOrder(closed).value(QStringLiteral("requestedOn")));
            QCOMPARE(dossier.value(QStringLiteral("guidances"))
                         .toArray()
                         .at(0)
                         .toObject()
                         .value(QStringLiteral("conversations"))
                         .toArray()
                         .at(0)
                         .toObject()
                         .value(QStringLiteral("date")),
                     intake(20).value(QStringLiteral("date")));
        }
    }
}

QTEST_GUILESS_MAIN(TestMachine)
#include "tst_machine.moc"
