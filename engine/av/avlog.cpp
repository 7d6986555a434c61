// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/av/avlog.h"

extern "C" {
#include <libavutil/log.h>
}

#include <QLoggingCategory>
#include <array>
#include <cstdarg>
#include <mutex>

namespace Zoetrope {

namespace {

Q_LOGGING_CATEGORY(lcFfmpeg, "zoetrope.ffmpeg", QtInfoMsg)

QString &lastMessage()
{
    thread_local QString message;
    return message;
}

void receive(void *context, int level, const char *format, va_list arguments)
{
    const bool isError = level <= AV_LOG_ERROR;
    if (level > AV_LOG_INFO || (!isError && !lcFfmpeg().isDebugEnabled()))
        return;
    thread_local int printPrefix = 1; // FFmpeg remembers here whether the last line was ended
    std::array<char, 1024> line = {};
    av_log_format_line2(context, level, format, arguments, line.data(), int(line.size()), &printPrefix);
    const QString text = QString::fromUtf8(line.data()).trimmed();
    if (text.isEmpty())
        return;
    if (isError)
        lastMessage() = text;
    qCDebug(lcFfmpeg).noquote() << text;
}

} // namespace

void installAvLog()
{
    static std::once_flag installed;
    std::call_once(installed, [] {
        av_log_set_callback(receive);
        // SVT-AV1 writes past FFmpeg's log, and greets on standard error at every opening; 1 leaves its errors.
        if (!qEnvironmentVariableIsSet("SVT_LOG"))
            qputenv("SVT_LOG", "1");
    });
}

QString takeAvMessage() { return std::exchange(lastMessage(), {}); }

} // namespace Zoetrope
