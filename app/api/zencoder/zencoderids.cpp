// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/zencoder/zencoderids.h"

namespace Zoetrope::ZencoderIds {

namespace {

constexpr qint64 numbersOfAJob = 2048;
constexpr qint64 largestNumber = 1LL << 52; // what JSON's numbers hold

struct Range
{
    int first = 0;
    int count = 1;
};

Range rangeOf(Kind kind)
{
    constexpr int inputs = 1;
    switch (kind) {
    case Kind::Job:
        return {0, 1};
    case Kind::Input:
        return {1, inputs};
    case Kind::Output:
        return {1 + inputs, mostOutputs};
    case Kind::Thumbnail:
        break;
    }
    return {1 + inputs + mostOutputs, mostThumbnails};
}

} // namespace

qint64 number(Kind kind, JobId job, int part) { return job.value * numbersOfAJob + rangeOf(kind).first + part; }

std::optional<Target> target(Kind kind, QStringView text)
{
    bool isNumber = false;
    const qint64 all = text.toLongLong(&isNumber);
    if (!isNumber || all < numbersOfAJob || all > largestNumber || text != QString::number(all))
        return std::nullopt;
    const Range range = rangeOf(kind);
    const int part = int(all % numbersOfAJob) - range.first;
    if (part < 0 || part >= range.count)
        return std::nullopt;
    return Target{JobId{all / numbersOfAJob}, part};
}

} // namespace Zoetrope::ZencoderIds
