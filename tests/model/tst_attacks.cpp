// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/attackrows.h"
#include "tests/support/sampleregister.h"
#include "tests/support/testcase.h"

#include <algorithm>
#include <array>

/// Somebody writes in the file with another program. Whatever the settings of that connection,
/// nothing that was registered changes.
class AttacksTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void unchangedRowsAreAccepted_data();
    void unchangedRowsAreAccepted();
    void areRefused_data();
    void areRefused();

private:
    void nameNumbers(PlainConnection &connection);
    [[nodiscard]] QString filledIn(QString sql) const;
    [[nodiscard]] std::unique_ptr<PlainConnection> copyWith(int settings);

    QTemporaryDir m_folder;
    QByteArray m_register;
    QStringList m_dump;
    QList<std::pair<QString, QString>> m_numbers; ///< what `{names}` stand for
    int m_copies = 0;
    /// One copy for each choice of settings. It stays as it was as long as attacks are refused.
    std::array<std::unique_ptr<PlainConnection>, 4> m_untouched;
};

void AttacksTest::initTestCase()
{
    m_register = SampleRegister::bytes();
    const QString path = m_folder.filePath(QStringLiteral("register.db"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(m_register), m_register.size());
    file.close();
    PlainConnection connection(path);
    m_dump = connection.dump();
    QVERIFY(m_dump.size() > 80);
    nameNumbers(connection);
}

void AttacksTest::nameNumbers(PlainConnection &connection)
{
    const auto number = [&](const char *name, const char *sql) {
        m_numbers.append(
            {QString::fromLatin1(name), connection.value(filledIn(QString::fromLatin1(sql)))});
        QVERIFY2(m_numbers.constLast().second.size() < 70
                     && m_numbers.constLast().second != QStringLiteral("NULL"),
                 qPrintable(m_numbers.constLast().second));
    };
    const auto cheque = [&](const char *name, const QString &chequeNumber) {
        number(name,
               qPrintable(
                   QStringLiteral("SELECT id FROM cheque WHERE number = '%1'").arg(chequeNumber)));
    };
    cheque("{orderedCheque}", SampleRegister::ordered());
    cheque("{closedCheque}", SampleRegister::closed());
    cheque("{inUseCheque}", SampleRegister::inUse());
    const auto guidance = [&](const char *name, const QString &chequeNumber) {
        number(name,
               qPrintable(QStringLiteral("SELECT max(g.id) FROM guidance g JOIN cheque c"
                                         " ON c.id = g.cheque_id WHERE c.number = '%1'")
                              .arg(chequeNumber)));
    };
    guidance("{inUse}", SampleRegister::inUse());
    guidance("{closed}", SampleRegister::closed());
    guidance("{discontinued}", SampleRegister::discontinued());
    guidance("{emptied}", SampleRegister::emptied());
    guidance("{elsewhere}", SampleRegister::elsewhere());
    guidance("{usedUp}", SampleRegister::usedUp());
    number("{centre}", "SELECT centre_id FROM own_identity");
    number("{otherCentre}", "SELECT id FROM centre WHERE id <> {centre}");
    number("{counsellor}", "SELECT id FROM counsellor WHERE centre_id = {centre}");
    number("{otherCounsellor}", "SELECT id FROM counsellor WHERE centre_id = {otherCentre}");
    number("{client}", "SELECT id FROM client");
    number("{undonePayment}", "SELECT id FROM payment WHERE undone_at IS NOT NULL");
    number("{ourPayment}",
           "SELECT id FROM payment WHERE undone_at IS NULL AND centre_id = {centre}");
    number("{otherPayment}", "SELECT id FROM payment WHERE centre_id = {otherCentre}");
    number("{unpaidTalk}", "SELECT min(id) FROM conversation WHERE guidance_id = {inUse}");
    number("{unpaidLine}", "SELECT id FROM payout WHERE conversation_id = {unpaidTalk}");
    number("{nextEvent}", "SELECT max(id) + 1 FROM event");
    number("{head}", "SELECT quote(hash) FROM event ORDER BY id DESC");
}

QString AttacksTest::filledIn(QString sql) const
{
    for (const auto &[name, value] : m_numbers)
        sql.replace(name, value);
    return sql;
}

std::unique_ptr<PlainConnection> AttacksTest::copyWith(int settings)
{
    const QString path = m_folder.filePath(QStringLiteral("copy%1.db").arg(++m_copies));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(m_register) != m_register.size())
        return nullptr;
    file.close();
    auto connection = std::make_unique<PlainConnection>(path);
    const QStringList refused{
        connection->run(QStringLiteral("PRAGMA foreign_keys = %1").arg(settings & 1)),
        connection->run(QStringLiteral("PRAGMA recursive_triggers = %1").arg(settings >> 1)),
        connection->run(QStringLiteral("PRAGMA synchronous = OFF")),
    };
    return refused.join(QString()).isEmpty() ? std::move(connection) : nullptr;
}

/// So that what is refused below is refused for what was changed in it.
void AttacksTest::unchangedRowsAreAccepted_data()
{
    QTest::addColumn<QString>("table");
    for (const QString &table : Attacks::openTables())
        QTest::newRow(qPrintable(table)) << table;
}

void AttacksTest::unchangedRowsAreAccepted()
{
    QFETCH(const QString, table);
    const auto connection = copyWith(3);
    QVERIFY(connection);
    QCOMPARE(connection->run(filledIn(Attacks::put(table))), QString());
    QCOMPARE(connection->dump().size(), m_dump.size() + 1);
}

void AttacksTest::areRefused_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("refusal");
    QTest::addColumn<QString>("before");
    const QList<Attack> all = Attacks::ofDeletion() + Attacks::ofReplacement() + Attacks::ofOrder()
        + Attacks::ofGuidances() + Attacks::ofNewGuidances() + Attacks::ofQuestions()
        + Attacks::ofConversations() + Attacks::ofAlteration() + Attacks::ofLedger()
        + Attacks::ofPayments() + Attacks::ofCheques() + Attacks::ofEvents() + Attacks::ofDays()
        + Attacks::ofTypes() + Attacks::ofErasure();
    for (const Attack &attack : all)
        QTest::newRow(qPrintable(attack.name)) << attack.sql << attack.refusal << attack.before;
}

void AttacksTest::areRefused()
{
    QFETCH(const QString, sql);
    QFETCH(const QString, refusal);
    QFETCH(const QString, before);
    for (int settings = 0; settings < 4; ++settings) {
        auto &connection = m_untouched.at(std::size_t(settings));
        if (!connection || !before.isEmpty())
            connection = copyWith(settings);
        QVERIFY(connection);
        QStringList expected = m_dump;
        if (!before.isEmpty()) {
            QCOMPARE(connection->run(filledIn(before)), QString());
            expected = connection->dump();
            QVERIFY(expected != m_dump);
        }
        const QString answer = connection->run(filledIn(sql));
        const QStringList after = connection->dump();
        if (after != m_dump)
            connection.reset(); // the next row wants one as it was
        const QStringList refusals = refusal.split(QStringLiteral(" or "));
        const bool asExpected =
            std::any_of(refusals.cbegin(), refusals.cend(), [&answer](const QString &one) {
                return answer.startsWith(QString(one.section(u' ', 0, 0) + u' '))
                    && answer.endsWith(one.section(u' ', 1));
            });
        QVERIFY2(asExpected,
                 qPrintable(QStringLiteral("settings %1: %2").arg(settings).arg(answer)));
        QCOMPARE(after, expected);
    }
}

QTEST_GUILESS_MAIN(AttacksTest)
#include "tst_attacks.moc"
