// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/chequeregister/orderimport.h"
#include "tests/support/registers.h"

inline constexpr int many = 2'300; ///< progress is told several times, the last time in between

/// An empty register and a place for order files.
struct ImportFixture
{
    ImportFixture()
        : cheques(newRegister(path, clock))
    {
    }
    [[nodiscard]] QString file(const QByteArray &bytes) const
    {
        QString written = folder.filePath(QStringLiteral("orders.csv"));
        QFile out(written);
        return out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size() ? written
                                                                                  : QString();
    }
    [[nodiscard]] OrderImportTask task(const QString &orders, bool store = true) const
    {
        return {path, orders, ourIdentity(), {{1'795'435'200'000}, testDay()}, {}, store, false};
    }
    [[nodiscard]] Result<OrderImportReport> take(const QString &orders, bool store = true) const
    {
        const std::atomic_bool never = false;
        return importOrders(task(orders, store), never, [](int, int) {});
    }
    [[nodiscard]] QStringList dump() const
    {
        PlainConnection other(path);
        return other.dump();
    }
    [[nodiscard]] QString value(const char *sql) const
    {
        PlainConnection other(path);
        return other.value(QString::fromLatin1(sql));
    }

    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("register.db"));
    TestClock clock;
    std::unique_ptr<ChequeRegister> cheques;
};

[[nodiscard]] inline QByteArray manyOrders(int count = many)
{
    QByteArray csv = "Chequenummer;Klantnummer;Familienaam;Voornaam;Aangevraagd op;Aantal uren\r\n";
    for (int i = 1; i <= count; ++i)
        csv += QByteArray::number(i).rightJustified(11, '0') + ";6"
            + QByteArray::number(i / 3).rightJustified(7, '0') + ";Peeters;An;03/03/2026;4\r\n";
    return csv;
}

/// taken, unchanged, refused
[[nodiscard]] inline QString countsOf(const Result<OrderImportReport> &report)
{
    return report ? QStringLiteral("%1 %2 %3")
                        .arg(report->taken.size())
                        .arg(report->unchanged)
                        .arg(report->refused.size())
                  : refusalOf(report);
}
