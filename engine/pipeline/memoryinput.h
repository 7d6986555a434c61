// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/av/handles.h"
#include "engine/base/result.h"

#include <QByteArray>

namespace Zoetrope {

/// Bytes in memory, demuxed: one segment at a time, where a Source would want a file.
///
/// Owns:    the bytes and the demuxer.
/// Threads: one at a time.
/// Errors:  VerifyFailed.
class MemoryInput
{
public:
    /// `demuxer` is FFmpeg's name; nothing else is tried.
    static Result<MemoryInput> open(QByteArray bytes, const char *demuxer, const QString &subject);
    MemoryInput(MemoryInput &&) noexcept;
    MemoryInput &operator=(MemoryInput &&) noexcept;
    ~MemoryInput();

    [[nodiscard]] AVFormatContext *context() const;

private:
    struct State;
    explicit MemoryInput(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace Zoetrope
