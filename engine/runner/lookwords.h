// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/model/mediainfo.h"
#include "engine/model/picture.h"
#include "engine/model/picturewish.h"

namespace Zoetrope {

/// What a supervisor and its looking process say to each other, as values and as bytes. Both are the same program, so
/// numbers stand as the machine has them; the greeting says which program it is.
///
/// Neither side trusts the other's bytes: lengths, counts and ranges are checked, and nothing is reserved on the word
/// of a count (threat model, trust border 2).

/// One question about one file, which goes along as an open descriptor.
struct LookRequest
{
    enum class Kind { Probe, Pictures, Still };

    Kind kind = Kind::Probe;
    PictureWish wish; ///< of a probe: the source alone
    QString format; ///< of a still
    int quality = 0; ///< of a still
    bool operator==(const LookRequest &) const = default;
};

/// What it is to be taken for is in the request.
using LookAnswer = std::variant<Error, MediaInfo, QList<Picture>, QByteArray>;

/// What a looking process says once it stands in its fences: a process that says anything else is no such one.
[[nodiscard]] QByteArray lookGreeting();

[[nodiscard]] QByteArray toBytes(const LookRequest &request);
[[nodiscard]] QByteArray toBytes(const LookAnswer &answer);

/// Errors: WorkerGarbled.
[[nodiscard]] Result<LookRequest> lookRequestFromBytes(QByteArrayView bytes);
/// The answer is one to this request: of its kind, about its source, with a picture for each chain that fits its box.
/// Errors: WorkerGarbled.
[[nodiscard]] Result<LookAnswer> lookAnswerFromBytes(QByteArrayView bytes, const LookRequest &request);

/// No request is longer.
constexpr qsizetype longestLookRequest = qsizetype(1) << 20;
/// No answer to this one is longer: pictures are as large as the box allows, everything else is short.
[[nodiscard]] qsizetype longestLookAnswer(const LookRequest &request);

} // namespace Zoetrope
