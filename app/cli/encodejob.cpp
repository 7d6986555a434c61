// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/encodejob.h"

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

// Of an output that failed in staging people know the name it was to have, not the folder that is gone by now.
Error withoutStaging(Error error, const QString &stagingFolder)
{
    const QString prefix = stagingFolder + u"/out/"_s;
    if (error.subject.startsWith(prefix))
        error.subject.remove(0, prefix.size());
    return error;
}

} // namespace

EncodeJob::EncodeJob(Wish wish, const Services &services)
    : m_wish(std::move(wish))
    , m_services(services)
{
}

EncodeJob::~EncodeJob() { cleanUp(nullptr); }

Result<> EncodeJob::start(const StartRun &startRun, EventSink sink, std::stop_token stop)
{
    const Result<QString> staging = m_services.makeStaging(m_wish.destination);
    if (!staging)
        return staging.error();
    m_stagingFolder = *staging;
    Result<> started = startRun(m_wish.spec, m_stagingFolder, m_wish.budget, std::move(sink), std::move(stop));
    if (!started)
        cleanUp(nullptr);
    return started;
}

JobFinished EncodeJob::finish(JobFinished ran, const std::stop_token &stop)
{
    JobFinished told{std::move(ran.error), {}, std::move(ran.notices)};
    if (!told.error && stop.stop_requested())
        told.error = cancelled();
    if (!told.error) {
        const auto published =
            m_services.publish({ran.outputs, m_stagingFolder, m_wish.destination, m_wish.clash, m_wish.spec.sources});
        if (published)
            told.outputs = *published;
        else
            told.error = published.error();
    }
    if (told.error)
        told.error = withoutStaging(*told.error, m_stagingFolder);
    cleanUp(&told.notices);
    return told;
}

void EncodeJob::cleanUp(QList<Notice> *notices)
{
    if (m_stagingFolder.isEmpty())
        return;
    const Result<> removed = m_services.removeStaging(m_stagingFolder);
    if (!removed && notices)
        *notices += Notice{u"staging-left"_s,
            u"The working folder %1 could not be removed; delete it by hand."_s.arg(m_stagingFolder), false};
    m_stagingFolder.clear();
}

} // namespace Zoetrope
