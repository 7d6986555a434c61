// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/av/fileio.h"

#include "engine/av/avcompat.h"
#include "engine/av/averror.h"

#include <cstdio>

namespace Zoetrope {

namespace {
constexpr int bufferBytes = 256 * 1024;
} // namespace

struct AvioFile::State
{
    explicit State(FileWriter fileWriter)
        : writer(std::move(fileWriter))
    {
    }

    static int write(void *opaque, AvCompat::WriteBuffer *data, int size);
    static std::int64_t seek(void *opaque, std::int64_t offset, int whence);
    int remember(const Result<> &result);

    FileWriter writer;
    std::optional<Error> failure;
    AvioPtr context;
};

int AvioFile::State::remember(const Result<> &result)
{
    if (result)
        return 0;
    if (!failure)
        failure = result.error();
    return AVERROR(EIO);
}

int AvioFile::State::write(void *opaque, AvCompat::WriteBuffer *data, int size)
{
    auto *state = static_cast<State *>(opaque);
    const int status = state->remember(state->writer.write(QByteArrayView(data, size)));
    return status < 0 ? status : size;
}

std::int64_t AvioFile::State::seek(void *opaque, std::int64_t offset, int whence)
{
    auto *state = static_cast<State *>(opaque);
    whence &= ~AVSEEK_FORCE;
    if (whence == AVSEEK_SIZE)
        return state->writer.size();
    if (whence == SEEK_CUR)
        offset += state->writer.position();
    else if (whence == SEEK_END)
        offset += state->writer.size();
    else if (whence != SEEK_SET)
        return AVERROR(EINVAL);
    if (offset < 0)
        return AVERROR(EINVAL);
    const int status = state->remember(state->writer.seek(offset));
    return status < 0 ? status : offset;
}

AvioFile::AvioFile(std::unique_ptr<State> state)
    : m_state(std::move(state))
{
}
AvioFile::AvioFile(AvioFile &&) noexcept = default;
AvioFile &AvioFile::operator=(AvioFile &&) noexcept = default;
AvioFile::~AvioFile() = default;

Result<AvioFile> AvioFile::create(const QString &path)
{
    Result<FileWriter> writer = FileWriter::create(path);
    if (!writer)
        return writer.error();
    auto state = std::make_unique<State>(*std::move(writer));
    auto *buffer = static_cast<unsigned char *>(av_malloc(bufferBytes));
    if (!buffer)
        return avError(ErrorCode::OutOfMemory, path, AVERROR(ENOMEM));
    state->context.reset(avio_alloc_context(buffer, bufferBytes, 1, state.get(), nullptr, &State::write, &State::seek));
    if (!state->context) {
        av_free(buffer);
        return avError(ErrorCode::OutOfMemory, path, AVERROR(ENOMEM));
    }
    return AvioFile(std::move(state));
}

AVIOContext *AvioFile::context() const { return m_state->context.get(); }

std::optional<Error> AvioFile::failure() const { return m_state->failure; }

Result<> AvioFile::finish()
{
    avio_flush(m_state->context.get());
    if (m_state->failure)
        return *m_state->failure;
    if (m_state->context->error < 0)
        return avError(ErrorCode::WriteFailed, m_state->writer.path(), m_state->context->error);
    return m_state->writer.finish();
}

} // namespace Zoetrope
