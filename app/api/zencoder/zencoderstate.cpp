// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/zencoder/zencoderstate.h"

#include "app/fetch/fetchstep.h"
#include "engine/base/errortext.h"

#include <QFileInfo>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope::ZencoderState {

namespace {

bool isWaiting(const Job &job)
{
    return job.state == JobState::Queued || (job.state == JobState::Paused && !job.startedAt);
}

bool isInspecting(const std::optional<JobProgress> &progress)
{
    return progress && (progress->phase == JobPhase::Probing || progress->phase == JobPhase::Planning);
}

struct ClassRow
{
    ErrorCode code;
    const char *name;
};

constexpr ClassRow inputClasses[] = {
    {ErrorCode::SourceMissing, "FileNotFoundError"},
    {ErrorCode::SourceDenied, "FileNotFoundError"},
    {ErrorCode::SourceNotFetched, "FileNotFoundError"},
    {ErrorCode::SourceNotRegular, "FileNotFoundError"},
    {ErrorCode::SourceUnreadable, "NoMediaError"},
    {ErrorCode::SourceEmpty, "NoMediaError"},
    {ErrorCode::SourceNotMedia, "NoMediaError"},
    {ErrorCode::SourceIsPlaylist, "NoMediaError"},
    {ErrorCode::SourceIsPicture, "NoMediaError"},
    {ErrorCode::SourceWithoutStreams, "NoMediaError"},
    {ErrorCode::SourceEncrypted, "UnsupportedCodecError"},
    {ErrorCode::SourceDamaged, "NoMediaError"},
    {ErrorCode::SourceTooLarge, "UnsupportedCodecError"},
    {ErrorCode::SourceTimedOut, "DownloadTimeoutError"},
    {ErrorCode::SourceStalled, "DownloadTimeoutError"},
    {ErrorCode::SourceChanged, "ChecksumMismatchError"},
    {ErrorCode::DecoderMissing, "UnsupportedCodecError"},
};

constexpr ClassRow outputClasses[] = {
    {ErrorCode::SpecInvalid, "InvalidVideoSettingsError"},
    {ErrorCode::NothingToDo, "InvalidVideoSettingsError"},
    {ErrorCode::ClipOutside, "InvalidVideoSettingsError"},
    {ErrorCode::EncoderMissing, "InvalidVideoSettingsError"},
    {ErrorCode::EncoderRefused, "InvalidVideoSettingsError"},
    {ErrorCode::MomentOutside, "ThumbnailError"},
    {ErrorCode::LengthUnknown, "ThumbnailError"},
    {ErrorCode::PieceDamaged, "SegmentingError"},
    {ErrorCode::OutputFolderMissing, "UploadFailureError"},
    {ErrorCode::OutputDenied, "UploadFailureError"},
    {ErrorCode::OutputExists, "UploadFailureError"},
    {ErrorCode::OutputIsSource, "UploadFailureError"},
    {ErrorCode::NameInvalid, "UploadFailureError"},
    {ErrorCode::NameCollision, "UploadFailureError"},
    {ErrorCode::DiskFull, "UploadFailureError"},
    {ErrorCode::WriteFailed, "UploadFailureError"},
    {ErrorCode::WorkerHung, "WorkerTimeoutError"},
};

template <std::size_t Count> const char *classOf(ErrorCode code, const ClassRow (&rows)[Count])
{
    for (const ClassRow &row : rows) {
        if (row.code == code)
            return row.name;
    }
    return nullptr;
}

/// 0..100, a tenth at the finest.
double percentOf(double fraction) { return std::floor(std::clamp(fraction, 0.0, 1.0) * 1000) / 10; }

const OutputProgress *progressOf(int specPlace, const std::optional<JobProgress> &progress)
{
    const QString id = u"o%1"_s.arg(specPlace);
    if (!progress)
        return nullptr;
    const auto found = std::find_if(progress->outputs.cbegin(), progress->outputs.cend(),
        [&id](const OutputProgress &output) { return output.output == id; });
    return found != progress->outputs.cend() ? &*found : nullptr;
}

bool isLatePhase(JobPhase phase)
{
    return phase == JobPhase::Packaging || phase == JobPhase::Verifying || phase == JobPhase::Publishing;
}

QJsonObject withEvent(QJsonObject told, const QString &event, double percent)
{
    told.insert("current_event"_L1, event);
    told.insert("current_event_progress"_L1, percent);
    told.insert("progress"_L1, percent);
    return told;
}

} // namespace

QString ofJob(const Job &job)
{
    switch (job.state) {
    case JobState::Queued:
    case JobState::Paused:
        return isWaiting(job) ? u"waiting"_s : u"processing"_s;
    case JobState::Running:
    case JobState::Publishing:
        return u"processing"_s;
    case JobState::Succeeded:
        return u"finished"_s;
    case JobState::Cancelled:
        return u"cancelled"_s;
    case JobState::Failed:
        break;
    }
    return u"failed"_s;
}

QString ofInput(const Job &job, const std::optional<JobProgress> &progress)
{
    QString state = ofJob(job);
    if (state == "waiting"_L1)
        return awaitedPercent(job.hold) ? u"processing"_s : u"queued"_s;
    if (state == "processing"_L1)
        return isInspecting(progress) ? u"processing"_s : u"finished"_s;
    if (state == "failed"_L1)
        return failureOf(job)->isOfInput ? u"failed"_s : u"finished"_s;
    return state;
}

QString ofOutput(const Job &job, Made made, const std::optional<JobProgress> &progress)
{
    const QString state = ofJob(job);
    if (made == Made::Skipped && state != "cancelled"_L1 && state != "failed"_L1)
        return u"skipped"_s;
    if (state == "processing"_L1)
        return isInspecting(progress) ? u"waiting"_s : state;
    if (state == "failed"_L1)
        return failureOf(job)->isOfInput ? u"no_input"_s : state;
    // What this source could not give, such as the sound of a silent one, was left out.
    return state == "finished"_L1 && made == Made::No ? u"skipped"_s : state;
}

QJsonObject inputProgress(const Job &job, const std::optional<JobProgress> &progress)
{
    const QString state = ofInput(job, progress);
    const QJsonObject told{{u"state"_s, state}};
    if (const std::optional<double> fetched = awaitedPercent(job.hold))
        return withEvent(told, u"Downloading"_s, *fetched);
    return state == "processing"_L1 ? withEvent(told, u"Inspecting"_s, percent(job, progress)) : told;
}

QJsonObject outputProgress(const Job &job, Made made, int specPlace, const std::optional<JobProgress> &progress)
{
    constexpr double mostWhileItRuns = 99.9; // 100 says that a client may fetch it
    const QString state = ofOutput(job, made, progress);
    QJsonObject told{{u"state"_s, state}};
    if (state != "processing"_L1)
        return told;
    const OutputProgress *own = progressOf(specPlace, progress);
    const bool isProven = own && own->fraction >= 1;
    const bool isLate = job.state == JobState::Publishing || isProven || (progress && isLatePhase(progress->phase));
    const double done = own ? percentOf(own->fraction) : percent(job, progress);
    return withEvent(told, isLate ? u"Uploading"_s : u"Transcoding"_s, std::min(done, mostWhileItRuns));
}

double percent(const Job &job, const std::optional<JobProgress> &progress)
{
    return percentOf(std::max(job.fraction, progress ? progress->fraction : 0.0));
}

std::optional<Failure> failureOf(const Job &job)
{
    if (job.state != JobState::Failed)
        return std::nullopt;
    Error shown = job.error.value_or(Error{});
    shown.subject = QFileInfo(shown.subject).fileName(); // where files lie is nobody's business
    const QString message = errorWords(shown).what;
    if (const char *name = classOf(shown.code, inputClasses))
        return Failure{true, QString::fromLatin1(name), message};
    const char *name = classOf(shown.code, outputClasses);
    return Failure{false, name ? QString::fromLatin1(name) : u"TranscodingError"_s, message};
}

} // namespace Zoetrope::ZencoderState
