// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/jobarguments.h"
#include "app/cli/suggest.h"

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

Error badThumbnail(const QString &part, const QString &reason)
{
    return usageError(part,
        u"--thumbnail: %1 Write it like time=00:00:03,sizes=360,formats=jpg+webp,filters=none+blur."_s.arg(reason));
}

template <typename Row> QStringList namesOf(const QList<Row> &rows)
{
    QStringList names;
    for (const Row &row : rows)
        names += row.name;
    return names;
}

Result<> readMoments(const QStringList &values, ThumbnailSpec *spec)
{
    for (const QString &value : values) {
        if (const std::optional<double> percent = percentFromText(value)) {
            if (*percent < 0 || *percent > 100)
                return badThumbnail(value, u"a percent is between 0 and 100, not %1."_s.arg(value));
            spec->percents += *percent;
            continue;
        }
        const Result<Microseconds> moment = timeFromText(value);
        if (!moment)
            return badThumbnail(value, u"\"%1\" is no time."_s.arg(value));
        spec->moments += *moment;
    }
    return {};
}

Result<> readEvery(const QStringList &values, ThumbnailSpec *spec)
{
    const QString value = values.join(u'+');
    const Result<Microseconds> period = timeFromText(value);
    if (!period || *period <= Microseconds{0})
        return badThumbnail(value, u"every is a time between two pictures, not \"%1\"."_s.arg(value));
    spec->every = *period;
    return {};
}

Result<> readCount(const QStringList &values, ThumbnailSpec *spec)
{
    const QString value = values.join(u'+');
    bool isNumber = false;
    spec->count = value.toInt(&isNumber);
    if (!isNumber || spec->count < 1 || spec->count > mostStills)
        return badThumbnail(value, u"count is a number from 1 to %1."_s.arg(mostStills));
    return {};
}

Result<> readSizes(const QStringList &values, ThumbnailSpec *spec)
{
    for (const QString &value : values) {
        const Result<QList<Rung>> rungs = ladderFromText(value);
        if (!rungs || rungs->size() != 1 || rungs->first().bitrate)
            return badThumbnail(value, u"\"%1\" is no size."_s.arg(value));
        spec->resolutions += rungs->first().resolution;
    }
    return {};
}

Result<> readFormats(const QStringList &values, ThumbnailSpec *spec)
{
    for (const QString &value : values)
        if (!Catalog::stillFormat(value))
            return badThumbnail(value,
                u"there is no picture format \"%1\".%2"_s.arg(
                    value, didYouMean(value, namesOf(Catalog::stillFormats()))));
    spec->formats += values;
    return {};
}

Result<> readFilters(const QStringList &values, ThumbnailSpec *spec)
{
    for (const QString &value : values) {
        StillFilterChain chain;
        for (const QString &name : value.split(u'>')) {
            if (!Catalog::stillFilter(name))
                return badThumbnail(name,
                    u"there is no filter \"%1\".%2"_s.arg(name, didYouMean(name, namesOf(Catalog::stillFilters()))));
            if (name != "none"_L1)
                chain += StillFilter{name, {}};
        }
        spec->filters += chain;
    }
    return {};
}

Result<> readAccuracy(const QStringList &values, ThumbnailSpec *spec)
{
    const QString value = values.join(u'+');
    if (value != "exact"_L1 && value != "key"_L1)
        return badThumbnail(value, u"accuracy is exact or key, not \"%1\"."_s.arg(value));
    spec->accuracy = value == "key"_L1 ? SeekAccuracy::KeyFrame : SeekAccuracy::Exact;
    return {};
}

Result<> readQuality(const QStringList &values, ThumbnailSpec *spec)
{
    bool isNumber = false;
    spec->quality = values.join(u'+').toInt(&isNumber);
    if (!isNumber || spec->quality < 1 || spec->quality > 100)
        return badThumbnail(values.join(u'+'), u"quality is a number from 1 to 100."_s);
    return {};
}

using PartReader = Result<> (*)(const QStringList &values, ThumbnailSpec *spec);

const QMap<QString, PartReader> &partReaders()
{
    static const QMap<QString, PartReader> readers{{u"time"_s, readMoments}, {u"every"_s, readEvery},
        {u"count"_s, readCount}, {u"sizes"_s, readSizes}, {u"formats"_s, readFormats}, {u"filters"_s, readFilters},
        {u"accuracy"_s, readAccuracy}, {u"quality"_s, readQuality}};
    return readers;
}

} // namespace

Result<ThumbnailSpec> thumbnailFromText(const QString &text)
{
    ThumbnailSpec spec;
    for (const QString &part : text.split(u',')) {
        const QString name = part.section(u'=', 0, 0);
        const PartReader reader = partReaders().value(name);
        if (!reader)
            return badThumbnail(part, u"\"%1\" is not known.%2"_s.arg(part, didYouMean(name, partReaders().keys())));
        if (const Result<> read = reader(part.section(u'=', 1).split(u'+'), &spec); !read)
            return read.error();
    }
    if (spec.moments.isEmpty() && spec.percents.isEmpty() && !spec.every && spec.count == 0)
        return badThumbnail(text, u"\"%1\" says no time."_s.arg(text));
    return spec;
}

} // namespace Zoetrope
