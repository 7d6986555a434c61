// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/publicid.h"
#include "app/api/xvid/xvidbody.h"

namespace Zoetrope {

/// Presets and codecs in MediaHub's words, both ways. What its words cannot say of a preset (its second output, its
/// ladder) is left out; what ours cannot say of theirs is named in warnings.
///
/// Threads: any; pure.
class XvidPresets
{
public:
    enum class Kind { System, Custom };

    explicit XvidPresets(PublicIds ids);

    [[nodiscard]] QString idOf(const QString &presetName) const;
    /// By id or name among the built-in ones and these.
    [[nodiscard]] std::optional<XvidPreset> find(const QString &name, const QList<Preset> &saved) const;

    /// `sent` is the body of who made it, which says more than we could; empty for others.
    [[nodiscard]] QJsonObject preset(
        const Preset &preset, Kind kind, const QJsonObject &sent, const QString &site) const;
    [[nodiscard]] QJsonObject codec(const CodecRow &codec, const QString &site) const;
    [[nodiscard]] std::optional<QJsonObject> codec(const QString &id, const QString &site) const;

    struct Read
    {
        Preset preset; ///< without a name
        QStringList warnings;
    };
    /// Errors:  SpecInvalid with all faults and their paths.
    [[nodiscard]] Result<Read> read(const QJsonObject &body) const;

private:
    [[nodiscard]] QJsonObject format(const OutputSpec &output, const QString &site) const;
    [[nodiscard]] QJsonValue video(const OutputSpec &output, const QString &site) const;
    [[nodiscard]] QJsonValue audio(const OutputSpec &output, const QString &site) const;
    [[nodiscard]] QString codecId(const QString &name) const;

    PublicIds m_ids;
};

} // namespace Zoetrope
