// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/queue/forecast.h"

#include <QJsonArray>
#include <QSet>
#include <algorithm>
#include <cmath>
#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

// Encoding sound, and decoding whatever it is, costs about as much as a picture of this size.
constexpr double pixelsOfTheRest = 20'000;
constexpr int usualShortSide = 1080;
constexpr double usualAspect = 16.0 / 9;

/// The middle half of some figures.
struct Range
{
    double low = 0;
    double high = 0;
};

std::optional<Range> middleHalf(QList<double> values)
{
    if (values.isEmpty())
        return std::nullopt;
    std::sort(values.begin(), values.end());
    const qsizetype quarter = values.size() / 4;
    return Range{values[quarter], values[values.size() - 1 - quarter]};
}

/// What earlier runs tell of this machine and its sources.
struct Experience
{
    std::optional<Range> pixelsASecond; ///< media seconds times pixels, in a wall second
    std::optional<Range> media_s;
    std::optional<Range> bytesAMediaSecond;
};

Experience experienceOf(const QList<PastRun> &past)
{
    QList<double> rates;
    QList<double> lengths;
    QList<double> densities;
    for (const PastRun &run : past) {
        if (run.speed > 0 && run.work.pixels > 0)
            rates += run.speed * run.work.pixels;
        const double length = run.work.media_s.value_or(0);
        if (length <= 0)
            continue;
        lengths += length;
        if (run.work.sourceBytes > 0)
            densities += double(run.work.sourceBytes) / length;
    }
    return {middleHalf(rates), middleHalf(lengths), middleHalf(densities)};
}

Range lengthOf(const JobWork &work, const Experience &experience)
{
    if (work.media_s)
        return {*work.media_s, *work.media_s};
    if (work.sourceBytes > 0 && experience.bytesAMediaSecond) {
        const double bytes = double(work.sourceBytes);
        return {bytes / experience.bytesAMediaSecond->high, bytes / experience.bytesAMediaSecond->low};
    }
    return experience.media_s.value_or(Range{});
}

/// Wall seconds of one job.
Range timeOf(const JobWork &work, const Experience &experience)
{
    const Range length = lengthOf(work, experience);
    return {length.low * work.pixels / experience.pixelsASecond->high,
        length.high * work.pixels / experience.pixelsASecond->low};
}

double sum(const QList<double> &values) { return std::accumulate(values.cbegin(), values.cend(), 0.0); }
double most(const QList<double> &values)
{
    return values.isEmpty() ? 0 : *std::max_element(values.cbegin(), values.cend());
}

/// All slots share the work; no slot makes the longest job shorter.
std::chrono::seconds finishOf(const ForecastView &view, const QList<double> &waiting_s)
{
    const double share = waiting_s.isEmpty() ? 0 : double(view.waitingCount) / double(waiting_s.size());
    const double all = (sum(view.runningLeft_s) + sum(waiting_s) * share) / std::max(1, view.jobsAtOnce);
    return std::chrono::seconds(std::llround(std::max({all, most(view.runningLeft_s), most(waiting_s)})));
}

double areaOf(int shortSide)
{
    const double side = shortSide > 0 ? shortSide : usualShortSide;
    return side * side * usualAspect;
}

} // namespace

JobWork workOfPlan(const QJsonObject &plan)
{
    JobWork work;
    const QJsonObject source = plan[u"source"_s].toObject();
    if (const QJsonValue length = source[u"expectedDuration_us"_s]; length.isDouble() && length.toDouble() > 0)
        work.media_s = length.toDouble() / 1e6;
    work.sourceBytes = std::int64_t(source[u"identity"_s].toObject()[u"bytes"_s].toDouble());
    work.pixels = pixelsOfTheRest;
    for (const auto &track : plan[u"video"_s].toArray()) {
        if (const Result<Size> size = sizeFromText(track.toObject()[u"size"_s].toString()))
            work.pixels += double(size->area());
    }
    return work;
}

JobWork workOfSpec(const JobSpec &spec, std::int64_t sourceBytes)
{
    JobWork work;
    if (spec.clip.length)
        work.media_s = toSeconds(*spec.clip.length);
    work.sourceBytes = sourceBytes;
    work.pixels = pixelsOfTheRest;
    QSet<QPair<QString, int>> encodes;
    for (const OutputSpec &output : spec.outputs) {
        if (!output.video)
            continue;
        const ContainerRow *container = Catalog::container(output.container);
        const QString first = container ? container->videoCodecs.value(0) : QString();
        for (const Rung &rung : output.video->ladder)
            encodes.insert({output.video->codec.isEmpty() ? first : output.video->codec, rung.resolution});
    }
    for (const auto &[codec, resolution] : std::as_const(encodes))
        work.pixels += areaOf(resolution);
    return work;
}

std::optional<FinishForecast> forecastFinish(const ForecastView &view)
{
    if (view.waitingCount == 0)
        return FinishForecast{finishOf(view, {}), finishOf(view, {})};
    const Experience experience = experienceOf(view.past);
    const bool isAnyLengthUnknown =
        std::any_of(view.waiting.cbegin(), view.waiting.cend(), [](const JobWork &work) { return !work.media_s; });
    if (!experience.pixelsASecond || view.waiting.isEmpty() || (isAnyLengthUnknown && !experience.media_s))
        return std::nullopt;
    QList<double> fast;
    QList<double> slow;
    for (const JobWork &work : view.waiting) {
        const Range time = timeOf(work, experience);
        fast += time.low;
        slow += time.high;
    }
    return FinishForecast{finishOf(view, fast), finishOf(view, slow)};
}

} // namespace Zoetrope
