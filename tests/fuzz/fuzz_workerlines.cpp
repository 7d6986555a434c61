// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/errortext.h"
#include "engine/runner/workerlines.h"

#include <cstdlib>

using namespace Zoetrope;

namespace {

// What was read once is written as a line that reads the same.
void readAsMessage(const QByteArray &line)
{
    const Result<WorkerMessage> message = workerMessageFromLine(line);
    if (!message) {
        (void)errorText(message.error());
        return;
    }
    const QByteArray written = std::visit([](const auto &value) { return toLine(value); }, *message);
    const Result<WorkerMessage> again = workerMessageFromLine(written);
    if (!again || std::visit([](const auto &value) { return toLine(value); }, *again) != written)
        std::abort();
}

void readAsOrder(const QByteArray &line)
{
    const Result<WorkerOrder> order = workerOrderFromLine(line);
    if (!order)
        return;
    const QByteArray written = std::visit([](const auto &value) { return toLine(value); }, *order);
    const Result<WorkerOrder> again = workerOrderFromLine(written);
    if (!again || *again != *order)
        std::abort();
}

} // namespace

/// Any bytes as what a worker says and as what it is told, in pieces as a pipe hands them over.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    constexpr qsizetype longestLine = 4096;
    constexpr qsizetype piece = 61;
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    LineBuffer lines(longestLine);
    for (qsizetype begin = 0; begin < bytes.size(); begin += piece) {
        lines.append(bytes.mid(begin, piece));
        while (const std::optional<QByteArray> line = lines.takeLine()) {
            if (line->size() > longestLine)
                std::abort();
            readAsMessage(*line);
            readAsOrder(*line);
        }
    }
    return 0;
}
