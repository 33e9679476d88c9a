// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/bytecopy.h"

#include "model/storage/filebeside.h"
#include "tests/support/registers.h"
#include "tests/support/testcase.h"

Q_DECLARE_METATYPE(ErrorCode)

namespace {

constexpr qint64 megabyte = 1 << 20;

bool always()
{
    return true;
}

/// Bytes that are nowhere the same.
QByteArray noise(qint64 size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    quint32 state = 1;
    for (char &byte : bytes) {
        state = state * 1664525U + 1013904223U;
        byte = char(state >> 24U);
    }
    return bytes;
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

void overwrite(const QString &path, qint64 at, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly | QIODevice::Unbuffered));
    QVERIFY(file.seek(at));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// A file, and an empty one beside it.
struct Files
{
    explicit Files(qint64 size)
        : bytes(noise(size))
    {
        write(from, bytes);
        write(to, {});
    }
    [[nodiscard]] Result<void> copy(const ByteCopy::GoesOn &goesOn = always) const
    {
        const auto source = FileBeside::open(from);
        return source ? ByteCopy::make(**source, bytes.size(), to, goesOn) : source.error();
    }

    QTemporaryDir folder;
    QString from = folder.filePath(QStringLiteral("van"));
    QString to = folder.filePath(QStringLiteral("naar"));
    QByteArray bytes;
};

} // namespace

/// Copying the bytes of a file, and looking whether they arrived.
class ByteCopyTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void copies_data();
    void copies();
    void notMoreThanIsAskedFor();
    void whatDoesNotArriveIsSeen_data();
    void whatDoesNotArriveIsSeen();
    void shorterSourceIsNotCopied();
    void unwritableIsTold();
    void canBeCancelled_data();
    void canBeCancelled();
};

void ByteCopyTest::copies_data()
{
    QTest::addColumn<qint64>("size");
    QTest::newRow("nothing") << qint64(0);
    QTest::newRow("a byte") << qint64(1);
    QTest::newRow("one piece") << 4 * megabyte;
    QTest::newRow("a piece and a byte") << 4 * megabyte + 1;
    QTest::newRow("more than is underway at a time") << 73 * megabyte + 4096;
}

void ByteCopyTest::copies()
{
    QFETCH(const qint64, size);
    const Files files(size);
    QCOMPARE(refusalOf(files.copy()), QString());
    QVERIFY(bytesOf(files.to) == files.bytes);
    QVERIFY(bytesOf(files.from) == files.bytes);
}

void ByteCopyTest::notMoreThanIsAskedFor()
{
    const Files files(10'000);
    const auto source = FileBeside::open(files.from);
    QVERIFY(source);
    QVERIFY(ByteCopy::make(**source, 4096, files.to, always));
    QVERIFY(bytesOf(files.to) == files.bytes.left(4096));
}

void ByteCopyTest::whatDoesNotArriveIsSeen_data()
{
    QTest::addColumn<qint64>("at");
    QTest::addColumn<bool>("inSource");
    QTest::newRow("first byte") << qint64(0) << false;
    QTest::newRow("last byte") << 9 * megabyte - 1 << false;
    QTest::newRow("the source has become another one") << 5 * megabyte << true;
}

/// Both files are read again for it, and not what was in the hand when it was written.
void ByteCopyTest::whatDoesNotArriveIsSeen()
{
    QFETCH(const qint64, at);
    QFETCH(const bool, inSource);
    const Files files(9 * megabyte);
    int pieces = 0;
    const auto spoil = [&] {
        if (++pieces == 4) // three were written, none was compared
            overwrite(inSource ? files.from : files.to, at,
                      QByteArray(1, char(files.bytes.at(at) + 1)));
        return true;
    };
    const Result<void> copied = files.copy(spoil);
    QVERIFY(pieces >= 4);
    QCOMPARE(codeOf(copied), ErrorCode::FileNotWritable);
    QCOMPARE(copied.error().subject, files.to);
}

/// Another way to it may do.
void ByteCopyTest::shorterSourceIsNotCopied()
{
    const Files files(4096);
    const auto source = FileBeside::open(files.from);
    QVERIFY(source);
    QCOMPARE(codeOf(ByteCopy::make(**source, 4097, files.to, always)),
             ErrorCode::RegisterUnreadable);
}

void ByteCopyTest::unwritableIsTold()
{
    const Files files(4096);
    QVERIFY(QFile::remove(files.to)); // it never makes one, which others could read
    const Result<void> copied = files.copy();
    QCOMPARE(codeOf(copied), ErrorCode::FileNotWritable);
    QCOMPARE(copied.error().subject, files.to);
    QVERIFY(!QFile::exists(files.to));
}

void ByteCopyTest::canBeCancelled_data()
{
    QTest::addColumn<int>("steps");
    QTest::newRow("before anything") << 0;
    QTest::newRow("in the midst of writing") << 5;
    QTest::newRow("in the midst of comparing") << 22;
}

void ByteCopyTest::canBeCancelled()
{
    QFETCH(const int, steps);
    const Files files(60 * megabyte); // 15 pieces, each written and compared
    int asked = 0;
    QCOMPARE(codeOf(files.copy([&] { return asked++ < steps; })), ErrorCode::Cancelled);
    QCOMPARE(asked, steps + 1);
}

QTEST_GUILESS_MAIN(ByteCopyTest)
#include "tst_bytecopy.moc"
