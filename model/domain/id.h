// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>

#include <compare>

/// The row number of one kind of record. Two kinds cannot be mixed up; 0 is "not stored".
template <typename Tag> struct Id
{
    qint64 value = 0;

    [[nodiscard]] constexpr bool isValid() const { return value > 0; }
    friend constexpr auto operator<=>(const Id &, const Id &) = default;
};

template <typename Tag> [[nodiscard]] size_t qHash(Id<Tag> id, size_t seed = 0) noexcept
{
    return qHash(id.value, seed);
}

using CentreId = Id<struct CentreTag>;
using CounsellorId = Id<struct CounsellorTag>;
using ChequeId = Id<struct ChequeTag>;
using GuidanceId = Id<struct GuidanceTag>;
using ConversationId = Id<struct ConversationTag>;
using PayoutId = Id<struct PayoutTag>;
using PaymentId = Id<struct PaymentTag>;
