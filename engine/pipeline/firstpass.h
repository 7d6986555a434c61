// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/pipeline/keyframegrid.h"
#include "engine/pipeline/progressmeter.h"
#include "engine/pipeline/stage.h"

namespace Zoetrope {

/// The first of two passes over a track: the encoder looks at all pictures and writes down what it learns; its packets
/// are dropped.
///
/// Owns:    the encoder's context, which is closed at the end of run(): only then is the last of it on the disk.
/// Errors:  EncoderFailed; those of FileWriter.
class FirstPass final : public Stage
{
public:
    /// `meter` knows the track as `track`. What an encoder hands over instead of writing it goes to `statistics`.
    FirstPass(QString track, CodecPtr codec, Microseconds keyFrameInterval, QString statistics, ProgressMeter *meter);

    [[nodiscard]] FrameQueue &input() { return m_input; }

    [[nodiscard]] QString name() const override { return m_track; }
    [[nodiscard]] Result<> run(std::stop_token stop) override;
    void close() override { m_input.refuse(); }

private:
    [[nodiscard]] Result<> encode(const AVFrame *frame);

    QString m_track;
    CodecPtr m_codec;
    KeyFrameGrid m_grid;
    QString m_statistics;
    ProgressMeter *m_meter;
    std::int64_t m_frames = 0;
    FrameQueue m_input{2};
};

} // namespace Zoetrope
