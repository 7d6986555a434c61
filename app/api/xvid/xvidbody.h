// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/preset.h"

#include <QJsonObject>
#include <functional>

namespace Zoetrope {

/// The body of a MediaHub job, and what of it a JobSpec cannot say.
struct XvidRequest
{
    struct Thumbnails
    {
        QString names; ///< as asked for; may hold `{resolution}`
        QString preset; ///< id or name
    };
    struct Output
    {
        QString name; ///< as asked for; may hold `{input_name}`
        QString preset;
        QJsonObject settings;
        QList<Thumbnails> thumbnails;
        QStringList logos; ///< pictures, as the client names them; paths once the door has found them
    };

    QString pipeline; ///< id; empty: the default one
    QString inputName;
    Microseconds start{0};
    std::optional<bool> isInterlaced; ///< what the client knows better than the file
    QString outputPrefix; ///< may hold `{job_id}`
    QList<Output> outputs;
    QJsonObject told; ///< what replies repeat, with every member
    QStringList warnings; ///< sentences: what was taken and has no effect here
};

/// Body -> request; pure. The members may stand in `job` or by themselves; unknown ones are ignored, as the system
/// does. Errors: SpecInvalid with all faults and their paths.
[[nodiscard]] Result<XvidRequest> xvidRequestFromJson(const QJsonObject &body);

struct XvidPreset
{
    QString id;
    Preset preset;
};
/// By id or name.
using FindXvidPreset = std::function<std::optional<XvidPreset>(const QString &name)>;

/// What a request comes to once its presets are known.
struct XvidWish
{
    /// Without sources. Labels tell what belongs together: `2.1` is the second output's first file set, `2.3.1` the
    /// first pictures of its third set; set 0 are those of the output's own preset.
    JobSpec spec;
    QJsonObject told; ///< with presets as ids
    QStringList warnings;
};

/// Errors: SpecInvalid for unknown presets and placeholders.
[[nodiscard]] Result<XvidWish> xvidWish(const XvidRequest &request, const FindXvidPreset &findPreset);

} // namespace Zoetrope
