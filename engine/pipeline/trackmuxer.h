// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/pipeline/cueencoder.h"
#include "engine/pipeline/trackreader.h"
#include "engine/plan/plan.h"

#include <vector>

namespace Zoetrope {

/// An FFmpeg muxer over a loaned AVIOContext, with one stream a track. What files and segments have in common.
///
/// Owns:    the muxer; not the AVIOContext.
/// Threads: one at a time.
/// Errors:  MuxerMissing, MuxerFailed. When the AVIOContext is an AvioFile's, ask that for the true reason.
class TrackMuxer
{
public:
    /// `muxer` is FFmpeg's name. Nothing is written before begin().
    static Result<TrackMuxer> create(const QString &muxer, const QString &subject);

    enum class Role {
        Usual, ///< what players take unless told otherwise
        Unsaid,
    };

    /// Of the file as a whole.
    [[nodiscard]] Result<> describe(const PlanMetadata &metadata);
    [[nodiscard]] Result<> addTrack(const TrackFormat &format);
    /// Of the track added last. An empty language says nothing.
    void describeTrack(const QString &language, Role role);
    void describeText(const TextTrack &text);
    [[nodiscard]] AVFormatContext *context() const { return m_context.get(); }
    /// Writes the header. An option that the muxer does not know is a bug in the caller and an Error.
    [[nodiscard]] Result<> begin(AVIOContext *io, Dictionary &options);
    /// Times in the track's time base. The packet's own numbers are changed.
    [[nodiscard]] Result<> write(AVPacket &packet, int track);
    /// What the muxer holds back goes out now.
    [[nodiscard]] Result<> flush();
    [[nodiscard]] Result<> finish();

private:
    TrackMuxer(OutputPtr context, QString subject);
    Result<> check(int code) const;

    OutputPtr m_context;
    QString m_subject;
    std::vector<AVRational> m_timeBases; // of the tracks
};

/// A track being read one packet ahead, so that the decoding time of the following packet is known.
class PacketAhead
{
public:
    static Result<PacketAhead> open(const QString &folder);

    [[nodiscard]] const TrackReader &reader() const { return m_reader; }
    [[nodiscard]] const AVPacket *peek() const { return m_next.get(); } ///< nullptr at the end
    /// Its duration reaches to the next packet in decoding order, which is what an MP4 stores.
    [[nodiscard]] Result<PacketPtr> take();

private:
    explicit PacketAhead(TrackReader reader);

    TrackReader m_reader;
    PacketPtr m_next;
};

} // namespace Zoetrope
