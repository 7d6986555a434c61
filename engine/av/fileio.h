// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/av/handles.h"
#include "engine/base/filewriter.h"

namespace Zoetrope {

/// Files as FFmpeg's muxers see them: an AVIOContext over our own descriptor, so that every failed write, flush and
/// close is noticed and FFmpeg never opens a path itself.
///
/// Owns:    the FileWriter; the AVIOContext.
/// Threads: one at a time.
/// Errors:  FFmpeg only learns "input/output error"; finish() gives the true first failure (DiskFull, WriteFailed…).
class AvioFile
{
public:
    static Result<AvioFile> create(const QString &path);
    AvioFile(AvioFile &&) noexcept;
    AvioFile &operator=(AvioFile &&) noexcept;
    ~AvioFile();

    [[nodiscard]] AVIOContext *context() const;
    /// The first failure so far, for explaining a muxer's error code.
    [[nodiscard]] std::optional<Error> failure() const;
    /// Flushes, syncs to the disk, closes. The file counts as written only when this succeeds.
    [[nodiscard]] Result<> finish();

private:
    struct State;
    explicit AvioFile(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace Zoetrope
