// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/errortext.h"
#include "engine/model/job.h"

#include <cstdlib>

using namespace Zoetrope;

namespace {

template <typename Value> void mustReadAgain(const Value &value, Result<Value> (*read)(const QJsonObject &))
{
    const Result<Value> again = read(toJson(value));
    if (!again || !(*again == value))
        std::abort();
}

/// What was read once reads again from its own JSON as the same value.
template <typename Value> void readTwice(const QJsonObject &object, Result<Value> (*read)(const QJsonObject &))
{
    const Result<Value> value = read(object);
    if (value)
        mustReadAgain(*value, read);
    else
        (void)errorText(value.error());
}

} // namespace

/// Any bytes as the JSON of a row of the store: each reader ends in a value or an Error.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const Result<QJsonObject> object =
        parseObject(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)), QString());
    if (!object)
        return 0;
    readTwice<JobOrder>(*object, jobOrderFromJson);
    readTwice<JobSpec>(*object, jobSpecFromJson);
    readTwice<OutputRecord>(*object, outputRecordFromJson);
    readTwice<Notice>(*object, noticeFromJson);
    (void)errorText(errorFromJson(*object));
    return 0;
}
