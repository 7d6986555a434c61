// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runner/lookwords.h"

#include <cstdlib>

using namespace Zoetrope;

namespace {

// What was read once is written as bytes that read the same.
void readAsAnswer(QByteArrayView bytes, const LookRequest &request)
{
    const Result<LookAnswer> answer = lookAnswerFromBytes(bytes, request);
    if (!answer)
        return;
    const QByteArray written = toBytes(*answer);
    const Result<LookAnswer> again = lookAnswerFromBytes(written, request);
    if (!again || toBytes(*again) != written)
        std::abort();
}

void readAsRequest(QByteArrayView bytes)
{
    const Result<LookRequest> request = lookRequestFromBytes(bytes);
    if (!request)
        return;
    const QByteArray written = toBytes(*request);
    const Result<LookRequest> again = lookRequestFromBytes(written);
    if (!again || toBytes(*again) != written)
        std::abort();
}

} // namespace

/// Any bytes as what a looking process answers and as what it is asked.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    for (const auto kind : {LookRequest::Kind::Probe, LookRequest::Kind::Pictures, LookRequest::Kind::Still}) {
        LookRequest request;
        request.kind = kind;
        request.wish.box = {4, 4};
        readAsAnswer(bytes, request);
    }
    readAsRequest(bytes);
    return 0;
}
