// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/plan/sessions.h"

#include <QJsonArray>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

constexpr int mostSessions = 1024;

/// FFmpeg names an encoder in hardware by its codec and these.
const QStringList &families()
{
    static const QStringList names{u"nvenc"_s, u"qsv"_s, u"vaapi"_s, u"amf"_s, u"videotoolbox"_s, u"v4l2m2m"_s,
        u"omx"_s, u"mediacodec"_s, u"vulkan"_s, u"rkmpp"_s};
    return names;
}

} // namespace

QString encoderFamily(QStringView encoder)
{
    const QString last = encoder.mid(encoder.lastIndexOf(u'_') + 1).toString();
    return families().contains(last) ? last : QString();
}

Result<SessionCounts> sessionLimitsFromText(const QString &text)
{
    SessionCounts limits;
    for (const QString &part : text.split(u',')) {
        const QString family = part.section(u'=', 0, 0).trimmed();
        bool isNumber = false;
        const int count = part.section(u'=', 1).trimmed().toInt(&isNumber);
        if (!families().contains(family))
            return Error{ErrorCode::UsageInvalid, part,
                u"\"%1\" is no family of encoders. There are: %2."_s.arg(family, families().join(u", "_s))};
        if (!isNumber || count < 0 || count > mostSessions)
            return Error{ErrorCode::UsageInvalid, part,
                u"\"%1\" says no number of sessions. Write %2=3."_s.arg(part.trimmed(), family)};
        limits.insert(family, count);
    }
    return limits;
}

Capabilities withinSessions(Capabilities capabilities, const SessionCounts &left, int renditions)
{
    capabilities.encoders.removeIf([&](const QString &encoder) {
        const auto sessions = left.find(encoderFamily(encoder));
        return sessions != left.end() && *sessions < renditions;
    });
    return capabilities;
}

SessionCounts sessionsOfPlan(const QJsonObject &plan)
{
    SessionCounts taken;
    for (const auto &track : plan[u"video"_s].toArray()) {
        if (const QString family = encoderFamily(track.toObject()[u"encoder"_s].toString()); !family.isEmpty())
            ++taken[family];
    }
    return taken;
}

SessionCounts sessionsLeft(SessionCounts limits, const SessionCounts &inUse)
{
    for (auto family = limits.begin(); family != limits.end(); ++family)
        *family = std::max(0, *family - inUse.value(family.key()));
    return limits;
}

} // namespace Zoetrope
