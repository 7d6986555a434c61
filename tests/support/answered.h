// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QPromise>

namespace Zoetrope::Test {

/// An answer that is there already. (Qt has had two names for it, and each version warns of the other's.)
template <typename Value> [[nodiscard]] QFuture<Value> answered(Value value)
{
    QPromise<Value> promise;
    promise.start();
    promise.addResult(std::move(value));
    promise.finish();
    return promise.future();
}

} // namespace Zoetrope::Test
