// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/av/handles.h"
#include "engine/av/sourcefile.h"

#include <chrono>
#include <stop_token>

namespace Zoetrope {

/// A source opened safely: our own descriptor (regular files alone, opened without blocking), our own read callbacks,
/// and an allow-list of demuxers. A file that wants to open another (playlists, concat scripts, external references)
/// is refused; nothing but this descriptor is ever read (threat model M1, M2, M5).
///
/// Owns:    a share of the open file, the AVFormatContext, which lives exactly as long.
/// Threads: one at a time; the stop_token may be triggered from anywhere and ends a blocking call.
/// Errors:  SourceMissing, SourceDenied, SourceNotRegular, SourceEmpty, SourceNotMedia, SourceIsPlaylist,
///          SourceTimedOut (opening has a time limit), SourceDamaged (a known container whose header cannot be read),
///          SourceChanged (not the file of the pin), SourceUnreadable, Cancelled.
class Source
{
public:
    struct Options
    {
        std::chrono::seconds openLimit{20}; ///< for opening, and again for analysing (threat model M4)
        bool analyseStreams = true; ///< avformat_find_stream_info; false suits containers whose header says it all
        std::int64_t maximumPixels = std::int64_t(16384) * 8704;
        std::optional<SourcePin> pin = {}; ///< where it names this path, another file is refused before it is read
    };

    static Result<Source> open(const QString &path, const Options &options, std::stop_token stop);
    static Result<Source> open(const SourceFile &file, const Options &options, std::stop_token stop);
    /// What Options::analyseStreams leaves out, for those who find the header silent. Before any packet is read.
    [[nodiscard]] Result<> analyse();
    Source(Source &&) noexcept;
    Source &operator=(Source &&) noexcept;
    ~Source();

    [[nodiscard]] AVFormatContext *context() const;
    [[nodiscard]] const SourceIdentity &identity() const; ///< when it was opened
    [[nodiscard]] Result<> checkUnchanged() const; ///< as SourceFile::checkUnchanged()
    /// The first failed read of the file itself (not of its content), if there was one.
    [[nodiscard]] std::optional<Error> readFailure() const;

    /// An opened decoder for a stream, with the pixel limit applied. `threads` 0 lets FFmpeg choose.
    /// Errors: DecoderMissing, DecoderFailed, SourceTooLarge.
    [[nodiscard]] Result<CodecPtr> openDecoder(int stream, int threads) const;

private:
    struct State;
    explicit Source(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace Zoetrope
