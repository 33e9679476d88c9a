// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/rules/finding.h"

#include <optional>
#include <utility>

/// What a use case says: a value when it was done, and what the rules found either way. Without a
/// value nothing was stored and the findings hold at least one error or open question.
template <typename T> struct Outcome
{
    std::optional<T> value;
    Findings findings;

    [[nodiscard]] bool accepted() const { return value.has_value(); }
};

template <typename T> [[nodiscard]] Outcome<T> refused(Findings findings)
{
    return {std::nullopt, std::move(findings)};
}
