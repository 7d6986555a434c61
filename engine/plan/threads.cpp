// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/plan/threads.h"

#include <algorithm>

namespace Zoetrope {

namespace {

// Frame threads cost compression and a whole look-ahead of memory each; more than this gains no speed on one picture.
constexpr int mostForOne = 16;
constexpr int mostForDecoder = 4;

} // namespace

QList<int> shareThreads(int budget, const QList<Size> &sizes)
{
    QList<int> threads(sizes.size(), 1);
    if (sizes.isEmpty() || budget < 2)
        return threads;
    int spare = std::max(budget - int(sizes.size()), 1);
    for (; spare > 0; --spare) {
        int neediest = -1;
        std::int64_t mostPixels = 0;
        for (int i = 0; i < sizes.size(); ++i) {
            const std::int64_t pixels = sizes[i].area() / threads[i];
            if (threads[i] < mostForOne && pixels > mostPixels) {
                neediest = i;
                mostPixels = pixels;
            }
        }
        if (neediest < 0)
            break;
        ++threads[neediest];
    }
    return threads;
}

int decoderShare(int budget) { return std::clamp(budget, 1, mostForDecoder); }

} // namespace Zoetrope
