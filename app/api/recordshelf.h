// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

#include <QJsonObject>
#include <map>
#include <optional>

namespace Zoetrope {

/// Small documents of clients that outlive a restart and that the engine has no place for: pipelines, templates. Each
/// is a file of its own, written aside and renamed in.
///
/// Owns:    the folder's content.
/// Threads: one.
/// Errors:  LimitExceeded beyond mostRecords; of writing, as FileWriter says them.
class RecordShelf
{
public:
    static constexpr int mostRecords = 1000;

    /// Finds what is there already; a file that does not read is left where it is, unseen.
    [[nodiscard]] static Result<RecordShelf> open(const QString &folder);

    /// Replaces one of the same id: 24 hex digits.
    [[nodiscard]] Result<> put(const QString &id, const QJsonObject &record);
    [[nodiscard]] Result<> remove(const QString &id);
    [[nodiscard]] std::optional<QJsonObject> find(const QString &id) const;
    [[nodiscard]] const std::map<QString, QJsonObject> &all() const { return m_records; }

private:
    QString m_folder;
    std::map<QString, QJsonObject> m_records;
};

} // namespace Zoetrope
