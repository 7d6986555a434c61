// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/zencoder/zencoderoutput.h"

namespace Zoetrope {

/// A set of thumbnails in a job: its place in the spec is its place in the list.
struct ZencoderSet
{
    int output = 0; ///< whose it is
    QString label;
    QString folder; ///< as named
};

/// Whom a client wants to be told of a job's end, or of one output's.
struct ZencoderNotification
{
    int output = -1; ///< -1: the job
    QString url; ///< http or https, without user and password
    bool isXml = false;
    QJsonObject headers; ///< texts; none that carries a credential
    bool operator==(const ZencoderNotification &) const = default;
};

/// The request body of a Zencoder job: what of it a JobSpec can say, what a JobSpec cannot say, and what nobody can.
struct ZencoderRequest
{
    JobSpec spec; ///< without sources and names: places are for zencoderplaces to find
    QString input;
    QList<ZencoderOutput> outputs; ///< all of them, those that are skipped as well
    QList<int> specPlaces; ///< for each output its place in the spec, -1 when it is skipped
    QList<ZencoderSet> sets; ///< as in the spec
    bool isTest = false;
    bool isMock = false;
    QList<ZencoderNotification> notifications;
    QStringList leftOut; ///< paths of settings that are kept and change nothing
    QStringList warnings; ///< sentences about others
};

/// Body -> request; pure. `source` is what is known of the input, see zencoderoutput.h. `isIntegration` makes every job
/// a test: its outputs end after 5 s.
///
/// All outputs make one job: they share one clip and one grid of key frames. Those that name other clips are refused,
/// other grids left out. A playlist is an HLS output over the settings of those it names.
/// Errors:  SpecInvalid with all faults and their paths.
[[nodiscard]] Result<ZencoderRequest> zencoderRequestFromJson(
    const QJsonObject &body, const std::optional<MediaInfo> &source, bool isIntegration);

/// The body as it may be kept: without keys and passwords, and without those in addresses.
[[nodiscard]] QJsonObject withoutZencoderSecrets(const QJsonObject &body);

} // namespace Zoetrope
