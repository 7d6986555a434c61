// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <functional>
#include <optional>

namespace Zoetrope {

/// Splits a multipart/form-data body that comes in pieces of any size, keeping no more of it than a part's head or the
/// length of the boundary.
///
/// Threads: one at a time.
/// Source:  RFC 7578, RFC 2046 section 5.1.
class MultipartReader
{
public:
    struct Part
    {
        QString name;
        QString fileName;
    };
    /// Gets each part's bytes in order, at least once a part; false ends the reading.
    using TakeBytes = std::function<bool(const Part &part, QByteArrayView bytes)>;

    /// The boundary that a Content-Type field names; nothing when it is no multipart/form-data.
    [[nodiscard]] static std::optional<QByteArray> boundaryOf(const QByteArray &contentType);

    MultipartReader(const QByteArray &boundary, TakeBytes take);
    /// False when the body is not well formed, or was not taken.
    [[nodiscard]] bool feed(QByteArrayView bytes);
    [[nodiscard]] bool isComplete() const { return m_state == State::End; }

private:
    enum class State { Preamble, Head, Body, End };

    [[nodiscard]] bool step(bool *hasMoved);
    [[nodiscard]] bool readHead(bool *hasMoved);
    [[nodiscard]] bool readBody(bool *hasMoved);

    QByteArray m_delimiter;
    TakeBytes m_take;
    State m_state = State::Preamble;
    Part m_part;
    QByteArray m_waiting;
};

} // namespace Zoetrope
