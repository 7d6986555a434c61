// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavfilter/avfilter.h>
#include <libavformat/avformat.h>
#include <libavutil/audio_fifo.h>
#include <libavutil/buffer.h>
#include <libavutil/dict.h>
#include <libavutil/frame.h>
}

#include <memory>

namespace Zoetrope {

/// Unique owners of FFmpeg objects: whoever holds one frees it. A raw `AV…*` is a loan for the length of a call.

template <auto Free> // FFmpeg frees through a pointer to the pointer: one deleter serves every type
struct AvDeleter
{
    template <typename T> void operator()(T *object) const noexcept { Free(&object); }
};

struct AvioDeleter ///< a context over callbacks: its buffer may have been replaced since it was made
{
    void operator()(AVIOContext *context) const noexcept
    {
        av_freep(&context->buffer);
        avio_context_free(&context);
    }
};

struct OutputDeleter ///< a muxer's context; its AVIOContext has an owner of its own
{
    void operator()(AVFormatContext *context) const noexcept { avformat_free_context(context); }
};

using FramePtr = std::unique_ptr<AVFrame, AvDeleter<av_frame_free>>;
using PacketPtr = std::unique_ptr<AVPacket, AvDeleter<av_packet_free>>;
using CodecPtr = std::unique_ptr<AVCodecContext, AvDeleter<avcodec_free_context>>;
using CodecParametersPtr = std::unique_ptr<AVCodecParameters, AvDeleter<avcodec_parameters_free>>;
using InputPtr = std::unique_ptr<AVFormatContext, AvDeleter<avformat_close_input>>;
using OutputPtr = std::unique_ptr<AVFormatContext, OutputDeleter>;
using FilterGraphPtr = std::unique_ptr<AVFilterGraph, AvDeleter<avfilter_graph_free>>;
using FilterInOutPtr = std::unique_ptr<AVFilterInOut, AvDeleter<avfilter_inout_free>>;
using BufferPtr = std::unique_ptr<AVBufferRef, AvDeleter<av_buffer_unref>>;
using AvioPtr = std::unique_ptr<AVIOContext, AvioDeleter>;

/// A dictionary of options, freed with its owner.
class Dictionary
{
public:
    Dictionary() = default;
    ~Dictionary() { av_dict_free(&m_dictionary); }
    Dictionary(const Dictionary &) = delete;
    Dictionary &operator=(const Dictionary &) = delete;

    void set(const char *key, const char *value) { av_dict_set(&m_dictionary, key, value, 0); }
    void set(const char *key, std::int64_t value) { av_dict_set_int(&m_dictionary, key, value, 0); }
    AVDictionary **out() { return &m_dictionary; }
    /// The first key that nobody took, or nullptr.
    [[nodiscard]] const char *leftOver() const
    {
        const AVDictionaryEntry *entry = av_dict_get(m_dictionary, "", nullptr, AV_DICT_IGNORE_SUFFIX);
        return entry ? entry->key : nullptr;
    }

private:
    AVDictionary *m_dictionary = nullptr;
};

} // namespace Zoetrope
