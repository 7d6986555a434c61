// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/json.h"

namespace Zoetrope {

/// Who hears of all jobs of an organisation.
struct TpStreamsHook
{
    QString id; ///< a UUID
    QString url;
    QString secret; ///< sent along, so that the receiver knows us
    bool operator==(const TpStreamsHook &) const = default;
};

/// The webhooks of TPStreams' clients, in one file that its owner alone can read.
///
/// Owns:    the file.
/// Threads: one.
/// Errors:  of writing, as FileWriter says them; then nothing has changed.
class TpStreamsHooks
{
public:
    static constexpr int mostHooks = 20;

    /// Errors: StoreDamaged for a file that is none of ours.
    [[nodiscard]] static Result<TpStreamsHooks> open(const QString &path);

    /// What a client sent, without an id; the faults have the fields' names.
    [[nodiscard]] static TpStreamsHook fromJson(const QJsonObject &body, Faults *faults);

    [[nodiscard]] const QList<TpStreamsHook> &all() const { return m_hooks; } ///< oldest first
    [[nodiscard]] bool isFull() const { return m_hooks.size() >= mostHooks; }
    [[nodiscard]] bool contains(const QString &id) const;
    [[nodiscard]] Result<TpStreamsHook> add(TpStreamsHook hook);
    [[nodiscard]] Result<> change(const TpStreamsHook &hook); ///< by its id
    [[nodiscard]] Result<> remove(const QString &id);

private:
    [[nodiscard]] Result<> keep(const QList<TpStreamsHook> &hooks);

    QString m_path;
    QList<TpStreamsHook> m_hooks;
};

} // namespace Zoetrope
