// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QString>

#include <compare>
#include <optional>

/// The 11 digits of a loopbaancheque, leading zeros included. Text, never a number.
class ChequeNumber
{
public:
    static constexpr qsizetype length = 11;

    ChequeNumber() = default;
    /// Drops spaces and `/ - .`, pads with zeros on the left (spreadsheets strip them); nothing
    /// when a letter is left, no digit at all, or more than 11 digits.
    [[nodiscard]] static std::optional<ChequeNumber> fromText(const QString &typed);

    [[nodiscard]] const QString &text() const { return m_digits; }
    friend bool operator==(const ChequeNumber &, const ChequeNumber &) = default;

private:
    QString m_digits;
};

/// The 8 digits of a client (Klantnummer).
class ClientNumber
{
public:
    static constexpr qsizetype length = 8;

    ClientNumber() = default;
    /// Drops spaces and `/ - .`; nothing unless exactly 8 digits are left.
    [[nodiscard]] static std::optional<ClientNumber> fromText(const QString &typed);

    [[nodiscard]] const QString &text() const { return m_digits; }
    friend bool operator==(const ClientNumber &, const ClientNumber &) = default;

private:
    QString m_digits;
};

/// What was typed without the separators people and spreadsheets put in numbers.
[[nodiscard]] QString withoutSeparators(const QString &typed);

[[nodiscard]] inline size_t qHash(const ChequeNumber &number, size_t seed = 0) noexcept
{
    return qHash(number.text(), seed);
}
