// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/finding.h"
#include "model/wording/language.h"
#include "model/wording/sentences.h"
#include "tests/support/testcase.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>
#include <QTranslator>
#include <QXmlStreamReader>

namespace {

struct Message
{
    QString context;
    QString source;
    QString state; ///< the type attribute: empty when it is finished
    bool plural = false;
    QStringList translations; ///< one a plural form
};

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message{.context = context,
                    .plural = xml.attributes().hasAttribute(QStringLiteral("numerus"))};
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1StringView("source")) {
            message.source = xml.readElementText();
        } else if (xml.name() == QLatin1StringView("translation")) {
            message.state = xml.attributes().value(QStringLiteral("type")).toString();
            if (!message.plural) {
                message.translations.append(xml.readElementText());
                continue;
            }
            while (xml.readNextStartElement())
                message.translations.append(xml.readElementText());
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

QList<Message> readCatalogue(const QString &name)
{
    QFile file(QStringLiteral(TEST_DATA_DIR "/../../translations/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    QString context;
    xml.readNextStartElement(); // TS
    while (xml.readNextStartElement()) { // context
        while (xml.readNextStartElement()) {
            if (xml.name() == QLatin1StringView("name"))
                context = xml.readElementText();
            else if (xml.name() == QLatin1StringView("message"))
                messages.append(readMessage(xml, context));
            else
                xml.skipCurrentElement();
        }
    }
    return xml.hasError() ? QList<Message>() : messages;
}

/// `%1`, `%2`, `%n`, each once, in order.
QStringList placeholders(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("%[0-9nL]+"));
    QStringList found;
    for (auto match = form.globalMatch(text); match.hasNext();)
        found.append(match.next().captured());
    found.sort();
    found.removeDuplicates();
    return found;
}

} // namespace

class CataloguesTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void everySentenceIsDutch();
    void englishHoldsThePlurals();
    void placeholdersStay_data();
    void placeholdersStay();
    void cataloguesAreInTheProgram();
    void unknownLanguageChangesNothing();
    void lastLanguageReplacesTheOneBefore();
};

void CataloguesTest::everySentenceIsDutch()
{
    const QList<Message> messages = readCatalogue(QStringLiteral("loopbaancheques_nl.ts"));
    QVERIFY(messages.size() > 150);
    for (const Message &message : messages) {
        const QByteArray source = message.source.toUtf8();
        QVERIFY2(!message.context.isEmpty(), source.constData());
        QVERIFY2(message.state.isEmpty(), source.constData());
        QVERIFY2(message.translations.size() == (message.plural ? 2 : 1), source.constData());
        for (const QString &translation : message.translations)
            QVERIFY2(!translation.trimmed().isEmpty(), source.constData());
    }
}

void CataloguesTest::englishHoldsThePlurals()
{
    QStringList plurals;
    for (const Message &message : readCatalogue(QStringLiteral("loopbaancheques_nl.ts"))) {
        if (message.plural)
            plurals.append(message.source);
    }
    QStringList english;
    for (const Message &message : readCatalogue(QStringLiteral("loopbaancheques_en.ts"))) {
        const QByteArray source = message.source.toUtf8();
        QVERIFY2(message.state.isEmpty() && message.plural, source.constData());
        QVERIFY2(message.translations.size() == 2, source.constData());
        for (const QString &translation : message.translations)
            QVERIFY2(!translation.contains(QStringLiteral("(s)")), source.constData());
        english.append(message.source);
    }
    QVERIFY(!english.isEmpty());
    QCOMPARE(english, plurals);
}

void CataloguesTest::placeholdersStay_data()
{
    QTest::addColumn<QString>("catalogue");
    QTest::newRow("nl") << QStringLiteral("loopbaancheques_nl.ts");
    QTest::newRow("en") << QStringLiteral("loopbaancheques_en.ts");
}

void CataloguesTest::placeholdersStay()
{
    QFETCH(QString, catalogue);
    for (const Message &message : readCatalogue(catalogue)) {
        for (const QString &translation : message.translations)
            QCOMPARE(placeholders(translation), placeholders(message.source));
    }
}

void CataloguesTest::cataloguesAreInTheProgram()
{
    QVERIFY(QFile::exists(QStringLiteral(":/translations/loopbaancheques_nl.qm")));
    QVERIFY(QFile::exists(QStringLiteral(":/translations/loopbaancheques_en.qm")));
    QVERIFY(QFile::exists(QStringLiteral(":/translations/qtbase_nl.qm")));
}

void CataloguesTest::unknownLanguageChangesNothing()
{
    QObject parent;
    QVERIFY(installLanguage(&parent));
    const QString dutch = sentence(Finding{.rule = Rule::ChequeClosed});
    QVERIFY(!installLanguage(&parent, QStringLiteral("xx")));
    QVERIFY(!installLanguage(&parent, QString()));
    QVERIFY(!installLanguage(&parent, QStringLiteral("../translations/nl")));
    QCOMPARE(sentence(Finding{.rule = Rule::ChequeClosed}), dutch);
}

void CataloguesTest::lastLanguageReplacesTheOneBefore()
{
    const Finding closed{.rule = Rule::ChequeClosed};
    const QString source = sentence(closed);
    {
        QObject parent;
        QVERIFY(installLanguage(&parent, QStringLiteral("nl")));
        QCOMPARE(sentence(closed), QStringLiteral("Deze cheque is reeds afgesloten."));
        QVERIFY(installLanguage(&parent, QStringLiteral("en")));
        QCOMPARE(sentence(closed), source);
        QVERIFY(installLanguage(&parent, QStringLiteral("nl")));
        QCOMPARE(sentence(closed), QStringLiteral("Deze cheque is reeds afgesloten."));
        QCOMPARE(parent.findChildren<QTranslator *>().size(), 2); // ours and Qt's
    }
    QCOMPARE(sentence(closed), source);
}

QTEST_GUILESS_MAIN(CataloguesTest)
#include "tst_catalogues.moc"
