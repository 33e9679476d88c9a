// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/error.h"

#include <optional>
#include <utility>
#include <variant>

/// A value, or why there is none.
template <typename T> class [[nodiscard]] Result
{
public:
    Result(T value) // NOLINT(google-explicit-constructor): returning a value is the normal case
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error) // NOLINT(google-explicit-constructor)
        : m_state(std::in_place_index<1>, std::move(error))
    {
    }

    [[nodiscard]] explicit operator bool() const { return m_state.index() == 0; }

    [[nodiscard]] const T &operator*() const & { return *valuePointer(); }
    [[nodiscard]] T &operator*() & { return *valuePointer(); }
    [[nodiscard]] T &&operator*() && { return std::move(*valuePointer()); }
    [[nodiscard]] const T *operator->() const { return valuePointer(); }
    [[nodiscard]] T *operator->() { return valuePointer(); }

    [[nodiscard]] const Error &error() const
    {
        Q_ASSERT(m_state.index() == 1);
        return *std::get_if<1>(&m_state);
    }

private:
    [[nodiscard]] const T *valuePointer() const
    {
        Q_ASSERT(m_state.index() == 0);
        return std::get_if<0>(&m_state);
    }
    [[nodiscard]] T *valuePointer()
    {
        Q_ASSERT(m_state.index() == 0);
        return std::get_if<0>(&m_state);
    }

    std::variant<T, Error> m_state;
};

/// Success, or why not.
template <> class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error) // NOLINT(google-explicit-constructor)
        : m_error(std::move(error))
    {
    }

    [[nodiscard]] explicit operator bool() const { return !m_error; }
    [[nodiscard]] const Error &error() const
    {
        Q_ASSERT(m_error);
        return *m_error;
    }

private:
    std::optional<Error> m_error;
};
