// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/outputspec.h"
#include "engine/pipeline/trackmuxer.h"

namespace Zoetrope {

struct BytesDeleter
{
    void operator()(std::uint8_t *bytes) const noexcept { av_free(bytes); }
};

/// Bytes that a muxer wrote into memory.
struct MuxedBytes
{
    std::unique_ptr<std::uint8_t, BytesDeleter> data;
    qsizetype size = 0;
    [[nodiscard]] QByteArrayView view() const { return {reinterpret_cast<const char *>(data.get()), size}; }
};

/// One track -> the bytes of its HLS segments, one after another. Holds one segment in memory.
///
/// Threads: one at a time.
/// Units:   `offset` in 1/90000 s is added to all times of a TS; fMP4 needs none: pictures keep their displayed times
/// and
///          the first decoding time becomes the first picture's.
/// Errors:  as TrackMuxer.
class SegmentMuxer
{
public:
    static Result<SegmentMuxer> create(
        SegmentForm form, const TrackFormat &format, std::int64_t offset, const QString &subject);
    SegmentMuxer(SegmentMuxer &&) noexcept;
    SegmentMuxer &operator=(SegmentMuxer &&) noexcept;
    ~SegmentMuxer();

    [[nodiscard]] Result<> write(AVPacket &packet);
    /// All since the last call, as a segment that stands alone (with the init segment, or with tables of its own).
    [[nodiscard]] Result<MuxedBytes> endSegment();
    [[nodiscard]] const MuxedBytes &init() const; ///< fMP4's init segment, known after the first segment; empty for TS

private:
    struct State;
    explicit SegmentMuxer(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

/// The offset that lifts a time to 0 or above, in 1/90000 s.
[[nodiscard]] std::int64_t tsOffset(const TrackFormat &format, std::int64_t firstDts);

} // namespace Zoetrope
