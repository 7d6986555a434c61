// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/door.h"
#include "app/api/xvid/xvidfiledesk.h"
#include "app/api/xvid/xvidjobs.h"
#include "app/api/xvid/xvidobjects.h"

namespace Zoetrope {

/// The Xvid.com MediaHub's endpoints over Engine.
///
/// Owns:    what clients left here: pipelines, templates, what they said of presets.
/// Threads: handlers on the engine's; see Door.
class XvidDoor final : public Door
{
public:
    /// Errors:  of the folders.
    [[nodiscard]] static Result<std::unique_ptr<XvidDoor>> open(const XvidRoom::Options &options);

    [[nodiscard]] QString prefix() const override;
    [[nodiscard]] QStringList bases() const override;
    [[nodiscard]] bool isMeant(const RequestHead &head) const override;
    [[nodiscard]] Reply refusal(int status, const QString &text) const override;
    [[nodiscard]] Reply stranger(const RequestHead &head) const override;
    [[nodiscard]] Reply reader(const RequestHead &head) const override;
    [[nodiscard]] QByteArray credential(const RequestHead &head) const override;
    [[nodiscard]] Admission bodyOf(const RequestHead &head) const override;
    [[nodiscard]] bool isOpen(const RequestHead &head) const override;

private:
    explicit XvidDoor(std::unique_ptr<XvidRoom> room);

    std::unique_ptr<XvidRoom> m_room;
    XvidAccess m_access; ///< of the server's thread; the room's is the engine's
    QString m_uploads;
    XvidJobs m_jobs;
    XvidObjects m_objects;
    XvidFileDesk m_files;
};

} // namespace Zoetrope
