// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/av/averror.h"

#include "engine/av/avlog.h"

extern "C" {
#include <libavutil/error.h>
}

#include <array>
#include <cerrno>

namespace Zoetrope {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isAboutSource(ErrorCode code) { return code >= ErrorCode::SourceMissing && code <= ErrorCode::SourceChanged; }

ErrorCode betterCode(ErrorCode code, int avCode)
{
    switch (avCode) {
    case AVERROR(ENOMEM):
        return ErrorCode::OutOfMemory;
    case AVERROR(ENOSPC):
    case AVERROR(EDQUOT):
        return ErrorCode::DiskFull;
    case AVERROR(EACCES):
    case AVERROR(EPERM):
    case AVERROR(EROFS):
        return isAboutSource(code) ? ErrorCode::SourceDenied : ErrorCode::OutputDenied;
    case AVERROR_EXIT:
        return ErrorCode::Cancelled;
    case AVERROR_DECODER_NOT_FOUND:
        return ErrorCode::DecoderMissing;
    case AVERROR_ENCODER_NOT_FOUND:
        return ErrorCode::EncoderMissing;
    case AVERROR_FILTER_NOT_FOUND:
        return ErrorCode::FilterMissing;
    case AVERROR_MUXER_NOT_FOUND:
        return ErrorCode::MuxerMissing;
    default:
        return code;
    }
}

} // namespace

Error avError(ErrorCode code, const QString &subject, int avCode)
{
    std::array<char, AV_ERROR_MAX_STRING_SIZE> text = {};
    av_strerror(avCode, text.data(), text.size());
    QString detail = QString::fromUtf8(text.data());
    if (const QString message = takeAvMessage(); !message.isEmpty())
        detail += u" ("_s + message + u')';
    return {betterCode(code, avCode), subject, detail};
}

} // namespace Zoetrope
