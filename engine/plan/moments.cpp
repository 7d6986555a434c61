// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/plan/moments.h"

#include <algorithm>
#include <cmath>

namespace Zoetrope {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The part of the source that is used.
struct Range
{
    Microseconds start{0};
    Microseconds length{0};

    /// A share of the length, 0..1, in whole milliseconds: file names carry the time.
    [[nodiscard]] Microseconds at(double share) const
    {
        const auto milliseconds = std::int64_t(std::floor(double(length.count()) * share / 1000));
        return start + Microseconds{milliseconds * 1000};
    }
};

Result<Range> usedRange(const ClipRange &clip, const std::optional<Microseconds> &duration)
{
    if (!duration && !clip.length)
        return Error{ErrorCode::LengthUnknown, {}, {}};
    Microseconds length = clip.length.value_or(Microseconds::max());
    if (duration)
        length = std::min(length, *duration - clip.start);
    if (length <= Microseconds{0}) {
        return Error{ErrorCode::ClipOutside, {},
            u"the clip begins at %1, the source ends at %2"_s.arg(
                timeToText(clip.start), timeToText(duration.value_or(Microseconds{0})))};
    }
    return Range{clip.start, length};
}

void addOnce(QList<Microseconds> *moments, Microseconds moment)
{
    if (!moments->contains(moment))
        moments->append(moment);
}

Result<> addEvery(QList<Microseconds> *moments, Microseconds period, const Range &range, int set)
{
    const std::int64_t count = (range.length.count() + period.count() - 1) / period.count();
    if (count > mostStills) {
        return Error{ErrorCode::SpecInvalid, {},
            faultsText({{u"thumbnails[%1].every"_s.arg(set),
                u"makes a picture every %1 of %2, which is %3; a job has at most %4"_s
                    .arg(timeToText(period), timeToText(range.length))
                    .arg(count)
                    .arg(mostStills)}})};
    }
    for (std::int64_t i = 0; i < count; ++i)
        addOnce(moments, range.start + period * i);
    return {};
}

} // namespace

Result<QList<Microseconds>> resolveMoments(
    const ThumbnailSpec &spec, int set, const ClipRange &clip, const std::optional<Microseconds> &duration)
{
    QList<Microseconds> moments;
    for (const Microseconds moment : spec.moments)
        addOnce(&moments, moment);
    if (spec.percents.isEmpty() && !spec.every && spec.count == 0)
        return moments;

    const Result<Range> range = usedRange(clip, duration);
    if (!range)
        return range.error();
    for (const double percent : spec.percents)
        addOnce(&moments, range->at(percent / 100));
    if (spec.every) {
        if (const Result<> added = addEvery(&moments, *spec.every, *range, set); !added)
            return added.error();
    }
    for (int i = 0; i < spec.count; ++i)
        addOnce(&moments, range->at((i + 0.5) / spec.count));
    return moments;
}

} // namespace Zoetrope
