// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/queue/storereader.h"

namespace Zoetrope {

Result<> StoreReader::open()
{
    if (m_store)
        return {};
    Result<std::unique_ptr<Database>> opened = Database::openReadOnly(m_path);
    if (!opened)
        return opened.error();
    m_database = *std::move(opened);
    m_store = std::make_unique<JobStore>(m_database.get());
    return {};
}

Result<Job> StoreReader::job(JobId job)
{
    const Result<> opened = open();
    return opened ? m_store->job(job) : Result<Job>(opened.error());
}

Result<WholePage> StoreReader::page(const JobQuery &query)
{
    const Result<> opened = open();
    return opened ? m_store->listWhole(query) : Result<WholePage>(opened.error());
}

} // namespace Zoetrope
