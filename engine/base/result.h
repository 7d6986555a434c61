// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/error.h"

#include <QtGlobal>
#include <utility>
#include <variant>

namespace Zoetrope {

/// A value or the Error that stood in its way, under the names of std::expected so that it can become one.
///
/// Errors:  value() and error() are for callers that asked has_value() first; asking wrongly is a bug and asserts.
template <typename T = void> class [[nodiscard]] Result
{
public:
    using value_type = T;

    Result(T value) // NOLINT(google-explicit-constructor): `return value;` is the point
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error) // NOLINT(google-explicit-constructor): `return Error{…};` is the point
        : m_state(std::in_place_index<1>, std::move(error))
    {
    }

    [[nodiscard]] bool has_value() const noexcept { return m_state.index() == 0; }
    explicit operator bool() const noexcept { return has_value(); }

    [[nodiscard]] const T &value() const & { return checked(); }
    [[nodiscard]] T &value() & { return const_cast<T &>(std::as_const(*this).checked()); }
    [[nodiscard]] T &&value() && { return std::move(const_cast<T &>(std::as_const(*this).checked())); }
    [[nodiscard]] const T &operator*() const & { return value(); }
    [[nodiscard]] T &operator*() & { return value(); }
    [[nodiscard]] T &&operator*() && { return std::move(*this).value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }

    [[nodiscard]] const Error &error() const
    {
        Q_ASSERT(!has_value());
        return *std::get_if<1>(&m_state);
    }

private:
    const T &checked() const
    {
        Q_ASSERT(has_value());
        return *std::get_if<0>(&m_state);
    }

    std::variant<T, Error> m_state;
};

/// Success without a value: `return {};`.
template <> class [[nodiscard]] Result<void>
{
public:
    using value_type = void;

    Result() = default;
    Result(Error error) // NOLINT(google-explicit-constructor): `return Error{…};` is the point
        : m_error(std::move(error))
        , m_failed(true)
    {
    }

    [[nodiscard]] bool has_value() const noexcept { return !m_failed; }
    explicit operator bool() const noexcept { return has_value(); }
    [[nodiscard]] const Error &error() const
    {
        Q_ASSERT(m_failed);
        return m_error;
    }

private:
    Error m_error;
    bool m_failed = false;
};

/// The Error of a run that was asked to stop.
inline Error cancelled() { return {ErrorCode::Cancelled, {}, {}}; }

} // namespace Zoetrope
