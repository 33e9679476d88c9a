// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/commands.h"
#include "tests/support/testcase.h"

#include <QRegularExpression>

namespace {

const QString closed = QStringLiteral("00000000001");

/// A machine whose user lives there and speaks that. Qt takes its locale from these variables
/// whether the system has it or not.
QProcessEnvironment machine(const QString &zone, const QString &locale)
{
    return environmentOf(0,
                         {{QStringLiteral("TZ"), zone},
                          {QStringLiteral("LC_ALL"), locale},
                          {QStringLiteral("LANG"), locale},
                          {QStringLiteral("LANGUAGE"), locale}});
}

QStringList zones()
{
    return {QStringLiteral("UTC"), QStringLiteral("Europe/Brussels"),
            QStringLiteral("Pacific/Kiritimati"), QStringLiteral("America/St_Johns")};
}

QStringList locales()
{
    return {QStringLiteral("C.UTF-8"), QStringLiteral("tr_TR.UTF-8"), QStringLiteral("ar_EG.UTF-8"),
            QStringLiteral("nl_BE.UTF-8")};
}

/// When something was written differs from one writing to the next.
QByteArray withoutMoments(const QByteArray &json)
{
    static const QRegularExpression moment(
        QStringLiteral("\"(?:registeredAt|notedAt)\":\"[^\"]*Z\""));
    return QString::fromUtf8(json).remove(moment).toUtf8();
}

} // namespace

/// F24: the locale and the time zone of the machine change nothing in what is written.
class FaultsMachineTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void f24_sameBytes_data();
    void f24_sameBytes();
    void f24_sameRegister_data() { f24_sameBytes_data(); }
    void f24_sameRegister();
    void f24_daysDoNotMove();

private:
    /// Everything the program says and writes about the demo register and a dossier of ours.
    [[nodiscard]] QByteArray everything(const QProcessEnvironment &environment) const;
    /// What there is of a dossier that was imported and registered on such a machine.
    [[nodiscard]] QByteArray writtenBy(const QProcessEnvironment &environment) const;

    ProgramRegister m_file;
    QByteArray m_usual;
    QByteArray m_usualDossier;
};

QByteArray FaultsMachineTest::everything(const QProcessEnvironment &environment) const
{
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
    bytes += m_file
                 .call({QStringLiteral("import-orders"),
                        m_file.inFolder(QStringLiteral("orders.csv")), QStringLiteral("--dry-run")},
                       {}, environment)
                 .all();
    return bytes;
}

QByteArray FaultsMachineTest::writtenBy(const QProcessEnvironment &environment) const
{
    const ProgramRegister file;
    if (!file.init().isEmpty())
        return {};
    const QString orders = file.inFolder(QStringLiteral("orders.csv"));
    const QDate requested = Noon::today().addDays(-40);
    if (!writeBytes(orders,
                    "CHEQUENUMMER;KLANTNUMMER;FAMILIENAAM;VOORNAAM;AANGEVRAAGD OP;AANTAL UREN;"
                    "WAARDE;KOST KLANT\n1;60004436;I\u0131\u0130i;An;"
                        + requested.toString(QStringLiteral("dd/MM/yyyy")).toUtf8()
                        + ";4;1.234,56;45.00\n"))
        return {};
    using namespace Commands;
    QByteArray all = file.call({QStringLiteral("import-orders"), orders}, {}, environment).all();
    all += file.call({QStringLiteral("apply"), QStringLiteral("-")},
                     toLine(registerCheque(closed)) + '\n'
                         + toLine(registerConversation(closed, QStringLiteral("synthesis"))) + '\n',
                     environment)
               .all();
    return all + withoutMoments(file.call({QStringLiteral("show"), closed}).all());
}

void FaultsMachineTest::initTestCase()
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

    const QProcessEnvironment usual =
        environmentOf(0, {{QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8")}});
    m_usual = everything(usual);
    QVERIFY(m_usual.contains("\xEF\xBB\xBF"
                             "Chequenummer;")
            && m_usual.contains("Ilse"));
    QVERIFY2(m_usual.contains("amountInvalid") && m_usual.contains("hoursInvalid"), m_usual);
    QVERIFY(m_usual.contains(";181,50;") && m_usual.contains("\"valueCents\":18150"));
    m_usualDossier = writtenBy(usual);
    QVERIFY2(m_usualDossier.contains("\"valueCents\":123456")
                 && m_usualDossier.contains("\"status\":\"closed\"")
                 && !m_usualDossier.contains("registeredAt"),
             m_usualDossier);
}

void FaultsMachineTest::f24_sameBytes_data()
{
    QTest::addColumn<QProcessEnvironment>("there");
    const auto row = [](const QString &zone, const QString &locale) {
        QTest::addRow("%s, %s", qPrintable(zone), qPrintable(locale)) << machine(zone, locale);
    };
    for (const QString &zone : zones()) {
        for (const QString &locale : locales())
            row(zone, locale);
    }
    row(QStringLiteral("America/Los_Angeles"), QStringLiteral("C"));
    row(QStringLiteral("Asia/Kathmandu"), QStringLiteral("en_US.ISO-8859-1"));
    row(QString(), QString());
}

void FaultsMachineTest::f24_sameBytes()
{
    QFETCH(const QProcessEnvironment, there);
    QCOMPARE(everything(there), m_usual);
}

void FaultsMachineTest::f24_sameRegister()
{
    QFETCH(const QProcessEnvironment, there);
    QCOMPARE(writtenBy(there), m_usualDossier);
}

/// A day is a day wherever it is written and read.
void FaultsMachineTest::f24_daysDoNotMove()
{
    const QString locale = QStringLiteral("C.UTF-8");
    using namespace Commands;
    for (const QString &written : zones()) {
        const ProgramRegister file;
        QCOMPARE(file.init(), QByteArray());
        const Ended ended =
            file.call({QStringLiteral("apply"), QStringLiteral("-")},
                      toLine(addOrder(closed)) + '\n' + toLine(registerCheque(closed)) + '\n',
                      machine(written, locale));
        QVERIFY2(ended.exitCode == 0, ended.all());
        for (const QString &read : zones()) {
            const QJsonObject dossier =
                file.call({QStringLiteral("show"), closed}, {}, machine(read, locale)).json();
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

QTEST_GUILESS_MAIN(FaultsMachineTest)
#include "tst_faults_machine.moc"
