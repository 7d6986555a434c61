// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/jobrows.h"
#include "engine/store/jobstore.h"

#include <QVariant>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

Result<std::int64_t> JobStore::revision() const
{
    std::int64_t revision = 0;
    const Result<> read = m_database->read(u"SELECT COALESCE(MAX(revision), 0) FROM changes"_s, {},
        [&revision](const Row &row) { revision = row.number(0); });
    return read ? Result<std::int64_t>(revision) : read.error();
}

Result<JobChanges> JobStore::changesSince(std::int64_t revision) const
{
    JobChanges changes;
    const Result<> read = m_database->transact(
        [&]() -> Result<> {
            const Result<std::int64_t> now = this->revision();
            if (!now)
                return now.error();
            changes.revision = *now;
            const QVariantList since{qlonglong(revision)};
            Result<QList<JobSummary>> changed = readSummaries(
                u"changes JOIN jobs ON jobs.id = changes.job WHERE revision > ? ORDER BY revision"_s, since);
            if (!changed)
                return changed.error();
            changes.changed = *std::move(changed);
            return m_database->read(
                u"SELECT job FROM changes WHERE revision > ? AND job NOT IN (SELECT id FROM jobs) ORDER BY revision"_s,
                since, [&changes](const Row &row) { changes.removed += JobId{row.number(0)}; });
        },
        Transaction::Read);
    return read ? Result<JobChanges>(changes) : read.error();
}

} // namespace Zoetrope
