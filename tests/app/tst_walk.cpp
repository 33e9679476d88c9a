// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/program.h"
#include "tests/support/testcase.h"

#include <QJsonDocument>
#include <QSet>

namespace {

/// One line for `apply` and the findings it must give.
struct WalkLine
{
    QByteArray command;
    QStringList expected;
    int number = 0; ///< in the file
};

/// The lines of one call of the program.
struct WalkCall
{
    QStringList options;
    int day = 0;
    QList<WalkLine> lines;
};

/// `@today-1y+2d` from the left to the right.
QString dayOf(const QString &shifts)
{
    QDate day = Noon::today();
    static const QRegularExpression shift(QStringLiteral("([+-][0-9]+)([dmy])"));
    for (auto match = shift.globalMatch(shifts); match.hasNext();) {
        const QRegularExpressionMatch one = match.next();
        const int count = one.captured(1).toInt();
        const QString unit = one.captured(2);
        day = unit == u'd' ? day.addDays(count)
                           : (unit == u'm' ? day.addMonths(count) : day.addYears(count));
    }
    return day.toString(Qt::ISODate);
}

/// With the days and the long texts that the file only names.
QString filledIn(const QString &line)
{
    static const QRegularExpression placeholder(
        QStringLiteral("@today(?<shifts>(?:[+-][0-9]+[dmy])*)|@x(?<length>[0-9]+)"));
    QString filled;
    qsizetype done = 0;
    for (auto match = placeholder.globalMatch(line); match.hasNext();) {
        const QRegularExpressionMatch one = match.next();
        filled += line.mid(done, one.capturedStart() - done);
        const QString length = one.captured(QStringLiteral("length"));
        filled += length.isEmpty() ? dayOf(one.captured(QStringLiteral("shifts")))
                                   : QString(length.toInt(), u'x');
        done = one.capturedEnd();
    }
    return filled + line.mid(done);
}

QStringList textsOf(const QJsonArray &array)
{
    QStringList texts;
    for (const QJsonValue value : array)
        texts.append(value.toString());
    texts.sort();
    return texts;
}

WalkCall callFrom(const QJsonObject &json)
{
    WalkCall call;
    for (const QString &name : {QStringLiteral("centre"), QStringLiteral("user")}) {
        if (json.contains(name))
            call.options << QStringLiteral("--%1").arg(name) << json.value(name).toString();
    }
    call.day = json.value(QStringLiteral("day")).toInt();
    return call;
}

QList<WalkCall> readWalk()
{
    QList<WalkCall> calls;
    int number = 0;
    const QByteArray bytes = bytesOf(QStringLiteral(TEST_DATA_DIR "/walk.jsonl"));
    for (const QString &line : QString::fromUtf8(bytes).split(u'\n')) {
        ++number;
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        const QJsonObject json = QJsonDocument::fromJson(filledIn(line).toUtf8()).object();
        if (json.contains(QStringLiteral("call"))) {
            calls.append(callFrom(json.value(QStringLiteral("call")).toObject()));
            continue;
        }
        if (calls.isEmpty())
            return {};
        calls.last().lines.append({toLine(json.value(QStringLiteral("line")).toObject()),
                                   textsOf(json.value(QStringLiteral("expect")).toArray()),
                                   number});
    }
    return calls;
}

bool isAccepted(const QStringList &findings)
{
    return std::all_of(findings.cbegin(), findings.cend(), [](const QString &finding) {
        return finding.startsWith(QLatin1StringView("warning "));
    });
}

/// What the register's rules are called, by what they do; those only an order file can break, and
/// the question that only the window asks, are not among them.
const char *const everyRule =
    "error: chequeNumberMissing chequeNumberForm clientNumberMissing clientNumberForm "
    "chequeNotFound"
    " chequeInUseHere chequeInUseElsewhere chequeClosed chequeDiscontinued themeMissing"
    " questionMissing questionTooLong typeMissing formMissing durationMissing dateMissing"
    " dateInvalid dateInFuture dateTooOld dateBeforeRequest dateBeforeLastConversation"
    " counsellorMissing counsellorForm typeNotAllowed durationNotAllowed durationExceedsRemaining"
    " clientMustAgree aftercareBeforeClosing feedbackTooLong textForbiddenCharacter notInUse"
    " nameMissing nameTooLong nameForbiddenCharacter requestedInFuture noTariff"
    " validBeforeRequested hoursInvalid amountInvalid orderConflict paidInFuture referenceTooLong\n"
    "warning: counsellorParticle counsellorSwapped nothingLeftForSynthesis closesCheque"
    " aftercareLate privacyHint\n"
    "confirm: closesCheque hoursLost";

QSet<QString> rulesThatMustBeTripped()
{
    QSet<QString> rules;
    for (const QString &group : QString::fromLatin1(everyRule).split(u'\n')) {
        const QStringList words = group.split(QStringLiteral(": "));
        for (const QString &rule : words.value(1).split(u' '))
            rules.insert(QString(words.constFirst() + u' ' + rule));
    }
    return rules;
}

} // namespace

/// `apply` with a file that walks every rule.
class TestWalk : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theFileTripsEveryRule()
    {
        QSet<QString> tripped;
        for (const WalkCall &call : readWalk()) {
            for (const WalkLine &line : call.lines) {
                for (const QString &finding : line.expected)
                    tripped.insert(finding.section(u' ', 0, 1));
            }
        }
        QCOMPARE(tripped, rulesThatMustBeTripped());
    }

    void everyRuleIsFoundByName()
    {
        if (!Noon::canMoveDays())
            QSKIP("the program's day cannot be moved on this system");
        const ProgramRegister file;
        QCOMPARE(file.init(), QByteArray());
        const QList<WalkCall> calls = readWalk();
        QVERIFY(!calls.isEmpty());
        for (const WalkCall &call : calls) {
            QList<QByteArray> commands;
            for (const WalkLine &line : call.lines)
                commands.append(line.command);
            const Ended ended = file.apply(commands, call.options, call.day);
            const QList<QJsonObject> results = ended.jsonLines();
            QVERIFY2(results.size() == call.lines.size(), ended.all());
            bool allAccepted = true;
            for (qsizetype i = 0; i < results.size(); ++i) {
                compare(call.lines.at(i), results.at(i), int(i) + 1);
                if (QTest::currentTestFailed())
                    return;
                allAccepted = allAccepted && isAccepted(call.lines.at(i).expected);
            }
            QCOMPARE(ended.exitCode, allAccepted ? 0 : 1);
            QCOMPARE(ended.errors, QByteArray());
        }
    }

private:
    static void compare(const WalkLine &line, const QJsonObject &result, int position)
    {
        const QByteArray where = "walk.jsonl:" + QByteArray::number(line.number) + ": "
            + line.command.left(400) + "\n" + toLine(result);
        QCOMPARE(result.value(QStringLiteral("line")).toInt(), position);
        QVERIFY2(result.value(QStringLiteral("ok")).isBool(), where);
        QVERIFY2(!result.contains(QStringLiteral("error")), where);
        const QJsonArray findings = result.value(QStringLiteral("findings")).toArray();
        const QStringList outline = outlineOf(findings);
        const QByteArray unlike =
            where + "\nexpected " + line.expected.join(QStringLiteral("; ")).toUtf8();
        QVERIFY2(outline == line.expected, unlike);
        QCOMPARE(result.value(QStringLiteral("ok")).toBool(), isAccepted(line.expected));
        for (const QJsonValue finding : findings) {
            const QString message = finding.toObject().value(QStringLiteral("message")).toString();
            QVERIFY2(message.size() > 10 && !message.contains(u'%'), where);
        }
    }
};

QTEST_GUILESS_MAIN(TestWalk)
#include "tst_walk.moc"
