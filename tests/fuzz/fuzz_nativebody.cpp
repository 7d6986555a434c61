// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/native/nativebody.h"
#include "app/api/native/nativedialect.h"
#include "app/api/native/nativeframe.h"
#include "engine/base/errortext.h"
#include "engine/model/validate.h"

#include <cstdlib>

using namespace Zoetrope;

/// Any bytes as a body of our own dialect, and as the query of a list or a frame: reading ends in a value or an Error,
/// and what was taken can be judged.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const QUrlQuery query(QString::fromUtf8(bytes));
    (void)NativeDialect::queryFrom(query);
    if (const Result<NativeFrame> frame = nativeFrameFromQuery(query); frame) {
        if (frame->quality < 1 || frame->quality > 100 || frame->mediaType.isEmpty() || frame->wish.chains.size() > 1)
            std::abort();
    }
    (void)NativeBody::priority(bytes);
    (void)NativeBody::places(bytes);
    (void)NativeBody::mode(bytes);
    (void)NativeBody::preset(bytes, QStringLiteral("mine"));
    const Result<JobOrder> order = NativeDialect::orderFrom(bytes);
    if (!order) {
        (void)errorText(order.error());
        return 0;
    }
    (void)validate(order->spec);
    Job job;
    job.id = {7};
    job.order = *order;
    (void)NativeDialect::job(job);
    return 0;
}
