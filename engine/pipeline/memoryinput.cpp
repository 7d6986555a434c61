// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pipeline/memoryinput.h"

#include "engine/av/averror.h"

#include <cstdio>
#include <cstring>

namespace Zoetrope {

struct MemoryInput::State
{
    QByteArray bytes;
    std::int64_t position = 0;
    AvioPtr io;
    InputPtr context; // closed before its io

    static int read(void *opaque, std::uint8_t *to, int size);
    static std::int64_t seek(void *opaque, std::int64_t offset, int whence);
};

int MemoryInput::State::read(void *opaque, std::uint8_t *to, int size)
{
    auto *self = static_cast<State *>(opaque);
    const std::int64_t count = qMin<std::int64_t>(size, self->bytes.size() - self->position);
    if (count <= 0)
        return AVERROR_EOF;
    memcpy(to, self->bytes.constData() + self->position, static_cast<std::size_t>(count));
    self->position += count;
    return static_cast<int>(count);
}

std::int64_t MemoryInput::State::seek(void *opaque, std::int64_t offset, int whence)
{
    auto *self = static_cast<State *>(opaque);
    whence &= ~AVSEEK_FORCE;
    if (whence == AVSEEK_SIZE)
        return self->bytes.size();
    if (whence == SEEK_CUR)
        offset += self->position;
    else if (whence == SEEK_END)
        offset += self->bytes.size();
    if (offset < 0 || offset > self->bytes.size())
        return AVERROR(EINVAL);
    return self->position = offset;
}

MemoryInput::MemoryInput(std::unique_ptr<State> state)
    : m_state(std::move(state))
{
}
MemoryInput::MemoryInput(MemoryInput &&) noexcept = default;
MemoryInput &MemoryInput::operator=(MemoryInput &&) noexcept = default;
MemoryInput::~MemoryInput() = default;

AVFormatContext *MemoryInput::context() const { return m_state->context.get(); }

Result<MemoryInput> MemoryInput::open(QByteArray bytes, const char *demuxer, const QString &subject)
{
    auto state = std::make_unique<State>();
    state->bytes = std::move(bytes);
    constexpr int bufferSize = 64 << 10;
    auto *buffer = static_cast<unsigned char *>(av_malloc(bufferSize));
    if (!buffer)
        return avError(ErrorCode::OutOfMemory, subject, AVERROR(ENOMEM));
    state->io.reset(avio_alloc_context(buffer, bufferSize, 0, state.get(), &State::read, nullptr, &State::seek));
    AVFormatContext *context = state->io ? avformat_alloc_context() : nullptr;
    if (!context)
        return avError(ErrorCode::OutOfMemory, subject, AVERROR(ENOMEM));
    context->pb = state->io.get();
    context->protocol_whitelist = av_strdup(""); // nothing but these bytes is ever read
    if (const int code = avformat_open_input(&context, nullptr, av_find_input_format(demuxer), nullptr); code < 0)
        return avError(ErrorCode::VerifyFailed, subject, code);
    state->context.reset(context);
    return MemoryInput(std::move(state));
}

} // namespace Zoetrope
