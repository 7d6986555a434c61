// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/errortext.h"

#include <QCoreApplication>
#include <QList>
#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

/// What the thing is called when an Error does not name it.
enum class Subject { Job, Source, Output, Encoder, Folder, Preset, Queue };

/// Whether the detail is our own sentence, which a person needs to mend the fault, or FFmpeg's, for the log alone.
enum class Detail { ForTheLog, ForPeople };

struct ErrorRow
{
    ErrorCode code;
    const char *name;
    int exit;
    int http;
    Subject subject;
    Detail detail;
    const char *what; ///< %1 is the subject
    const char *action;
};

constexpr auto rows = std::to_array<ErrorRow>({
    {ErrorCode::Cancelled, "cancelled", 130, 409, Subject::Job, Detail::ForTheLog,
        QT_TRANSLATE_NOOP("Zoetrope::Error", "Work on %1 was stopped as asked."),
        QT_TRANSLATE_NOOP("Zoetrope::Error", "Start it again to have the outputs made.")},
    {ErrorCode::Internal, "internal", 1, 500, Subject::Job, Detail::ForTheLog,
        QT_TRANSLATE_NOOP("Zoetrope::Error", "Something went wrong inside Zoetrope while it worked on %1."),
        QT_TRANSLATE_NOOP("Zoetrope::Error", "Please report this together with the log.")},
    {ErrorCode::OutOfMemory, "out-of-memory", 1, 503, Subject::Job, Detail::ForTheLog,
        QT_TRANSLATE_NOOP("Zoetrope::Error", "The memory did not suffice for %1."),
        QT_TRANSLATE_NOOP("Zoetrope::Error", "Close other programs, or ask for fewer or smaller renditions at once.")},

    {ErrorCode::UsageInvalid, "usage-invalid", 2, 400, Subject::Job, Detail::ForPeople,
        QT_TRANSLATE_NOOP("Zoetrope::Error", "Could not understand %1."),
        QT_TRANSLATE_NOOP("Zoetrope::Error", "Look it up with --help and try again.")},
    {ErrorCode::SpecInvalid, "spec-invalid", 2, 422, Subject::Job, Detail::ForPeople,
        QT_TRANSLATE_NOOP("Zoetrope::Error", "Could not accept %1: it asks for what cannot be done."),
        QT_TRANSLATE_NOOP("Zoetrope::Error", "Correct the fields named and try again.")},
    {ErrorCode::SpecTooNew, "spec-too-new", 2, 422, Subject::Job, Detail::ForTheLog,
        QT_TRANSLATE_NOOP("Zoetrope::Error", "Could not read %1: it was written for a newer Zoetrope."),
        QT_TRANSLATE_NOOP("Zoetrope::Error", "Update Zoetrope to use it.")},
    {ErrorCode::SpecUnreadable, "spec-unreadable", 2, 400, Subject::Job, Detail::ForPeople,
        QT_TRANSLATE_NOOP("Zoetrope::Error", "Could not read %1 as a JSON object."),
        QT_TRANSLATE_NOOP("Zoetrope::Error", "Correct the text there and try again.")},
    {ErrorCode::PresetUnknown, "preset-unknown", 2, 422, Subject::Preset, Detail::ForTheLog,
        QT_TRANSLATE_NOOP("Zoetrope::Error", "There is no preset called %1."),
        QT_TRANSLATE_NOOP("Zoetrope::Error", "Choose one of those that “zoetrope presets” lists.")},
    {ErrorCode::NothingToDo, "nothing-to-do", 2, 422, Subject::Job, Detail::ForTheLog,
        QT_TRANSLATE_NOOP("Zoetrope::Error", "Nothing is left to make from %1."),
        QT_TRANSLATE_NOOP(
            "Zoetrope::Error", "Ask for an output that suits the source, such as a sound file for sound alone.")},

    {ErrorCode::SourceMissing, "source-missing", 3, 422, Subject::Source, Detail::ForTheLog,
        QT_TRANSLATE_NOOP("Zoetrope::Error", "Could not find %1."),
        QT_TRANSLATE_NOOP("Zoetrope::Error",
            "Check its name and whether it was moved or deleted meanwhile, then retry, or pick another source.")},
    {ErrorCode::SourceDenied, "source-denied", 3, 403, Subject::Source, Detail::ForTheLog,
        QT_TRANSLATE_NOOP("Zoetrope::Error", "Could not open %1: reading it is not allowed."),
        QT_TRANSLATE_NOOP("Zoetrope::Error", "Change the file's permissions, or pick another source.")},
    {ErrorCode::SourceNotRegular, "source-not-regular", 3, 422, Subject::Source, Detail::ForTheLog,
        QT_TRANSLATE_NOOP("Zoetrope::Error", "Could not use %1: it is a folder, a device or a pipe."),
        QT_TRANSLATE_NOOP("Zoetrope::Error", "Pick a media file.")},
    {ErrorCode::SourceUnreadable, "source-unreadable", 3, 422, Subject::Source, Detail::ForTheLog,
        QT_TRANSLATE_NOOP("Zoetrope::Error", "Could not read %1: the disk it is on reports an error."),
        QT_TRANSLATE_NOOP("Zoetrope::Error", "Check the disk or the connection, copy the file again, and retry.")},
    {ErrorCode::SourceEmpty, "source-empty", 3, 422, Subject::Source, Detail::ForTheLog,
        QT_TRANSLATE_NOOP("Zoetrope::Error", "Could not use %1: the file is empty."),
        QT_TRANSLATE_NOOP("Zoetrope::Error", "Copy it again, or pick another source.")},
    {ErrorCode::SourceNotMedia, "source-not-media", 3, 415, Subject::Source, Detail::ForTheLog,
        QT_TRANSLATE_NOOP("Zoetrope::Error", "Could not recognise %1 as video or sound."),
        QT_TRANSLATE_NOOP("Zoetrope::Error", "Pick a media file.")},
    {ErrorCode::SourceIsPlaylist, "source-is-playlist", 3, 415, Subject::Source, Detail::ForTheLog,
        QT_TRANSLATE_NOOP(
            "Zoetrope::Error", "Could not use %1: it only points to other files, which Zoetrope does not follow."),
        QT_TRANSLATE_NOOP("Zoetrope::Error", "Pick the media file itself.")},
    {ErrorCode::SourceIsPicture, "source-is-picture", 3, 415, Subject::Source, Detail::ForTheLog,
        QT_TRANSLATE_NOOP("Zoetrope::Error", "Could not use %1: it is a still picture."),
        QT_TRANSLATE_NOOP("Zoetrope::Error", "Pick a video or a sound file.")},
    {ErrorCode::SourceWithoutStreams, "source-without-streams", 3, 422, Subject::Source, Detail::ForTheLog,
        QT_TRANSLATE_NOOP("Zoetrope::Error", "Could not find the picture or sound asked for in %1."),
        QT_TRANSLATE_NOOP("Zoetrope::Error", "Pick another source, or ask for outputs that this one can give.")},
    {ErrorCode::SourceEncrypted, "source-encrypted", 3, 422, Subject::Source, Detail::ForTheLog,
        QT_TRANSLATE_NOOP("Zoetrope::Error", "Could not read %1: it is encrypted."),
        QT_TRANSLATE_NOOP("Zoetrope::Error", "Pick a source without copy protection.")},
    {ErrorCode::SourceDamaged, "source-damaged", 3, 422, Subject::Source, Detail::ForTheLog,
        QT_TRANSLATE_NOOP("Zoetrope::Error", "Could not read %1: the file is damaged or ends early."),
        QT_TRANSLATE_NOOP("Zoetrope::Error", "Copy it again, or pick another source.")},
    {ErrorCode::SourceTooLarge, "source-too-large", 3, 413, Subject::Source, Detail::ForTheLog,
        QT_TRANSLATE_NOOP("Zoetrope::Error", "Could not use %1: its picture has more pixels than Zoetrope decodes."),
        QT_TRANSLATE_NOOP("Zoetrope::Error", "Pick a smaller source.")},
    {ErrorCode::SourceTimedOut, "source-timed-out", 3, 422, Subject::Source, Detail::ForTheLog,
        QT_TRANSLATE_NOOP("Zoetrope::Error", "Could not open %1 in time."),
        QT_TRANSLATE_NOOP(
            "Zoetrope::Error", "Check the disk or the connection and retry; if it stays, the file is not sound.")},
    {ErrorCode::SourceStalled, "source-stalled", 3, 422, Subject::Source, Detail::ForTheLog,
        QT_TRANSLATE_NOOP("Zoetrope::Error", "Gave up on %1: it gave no new picture or sound for a minute."),
        QT_TRANSLATE_NOOP("Zoetrope::Error", "Copy the file again, or pick another source.")},
    {ErrorCode::SourceChanged, "source-changed", 3, 409, Subject::Source, Detail::ForTheLog,
        QT_TRANSLATE_NOOP("Zoetrope::Error", "Could not go on with %1: the file was changed meanwhile."),
        QT_TRANSLATE_NOOP("Zoetrope::Error", "Wait until it is written completely, then start again.")},
    {ErrorCode::SourceAwaited, "source-awaited", 3, 409, Subject::Source, Detail::ForPeople,
        QT_TRANSLATE_NOOP("Zoetrope::Error", "Waiting until %1 has been fetched."),
        QT_TRANSLATE_NOOP("Zoetrope::Error",
            "The job goes on by itself once all of it is here; it is fetched while the local port is open.")},
    {ErrorCode::SourceNotFetched, "source-not-fetched", 3, 422, Subject::Source, Detail::ForPeople,
        QT_TRANSLATE_NOOP("Zoetrope::Error", "Could not fetch %1."),
        QT_TRANSLATE_NOOP(
            "Zoetrope::Error", "Check the address and that its server can be reached, then retry the job.")},
    {ErrorCode::SubtitlesUnreadable, "subtitles-unreadable", 3, 422, Subject::Source, Detail::ForPeople,
        QT_TRANSLATE_NOOP("Zoetrope::Error", "Could not use the subtitles in %1."),
        QT_TRANSLATE_NOOP("Zoetrope::Error", "Give them as a file of SRT, ASS or WebVTT, or leave them out.")},
    {ErrorCode::WatermarkUnreadable, "watermark-unreadable", 3, 422, Subject::Source, Detail::ForPeople,
        QT_TRANSLATE_NOOP("Zoetrope::Error", "Could not use %1 as a watermark."),
        QT_TRANSLATE_NOOP("Zoetrope::Error", "Give a picture as PNG, JPEG or WebP, or leave it out.")},
    {ErrorCode::MomentOutside, "moment-outside", 3, 422, Subject::Source, Detail::ForTheLog,
        QT_TRANSLATE_NOOP("Zoetrope::Error", "Could not take a picture at the moment asked for: it lies outside %1."),
        QT_TRANSLATE_NOOP("Zoetrope::Error", "Choose a moment within the source's length.")},
    {ErrorCode::LengthUnknown, "length-unknown", 3, 422, Subject::Source, Detail::ForTheLog,
        QT_TRANSLATE_NOOP("Zoetrope::Error", "Could not spread pictures over %1: it does not say how long it is."),
        QT_TRANSLATE_NOOP(
            "Zoetrope::Error", "Ask for pictures at exact times, or give the length of the part to use.")},
    {ErrorCode::ClipOutside, "clip-outside", 3, 422, Subject::Source, Detail::ForTheLog,
        QT_TRANSLATE_NOOP("Zoetrope::Error", "Could not cut the range asked for: it lies outside %1."),
        QT_TRANSLATE_NOOP("Zoetrope::Error", "Choose a start within the source's length.")},

    {ErrorCode::DecoderMissing, "decoder-missing", 5, 501, Subject::Source, Detail::ForTheLog,
        QT_TRANSLATE_NOOP("Zoetrope::Error", "Could not decode %1: this computer's FFmpeg has no decoder for it."),
        QT_TRANSLATE_NOOP("Zoetrope::Error", "Install a fuller FFmpeg, or pick another source.")},
    {ErrorCode::DecoderFailed, "decoder-failed", 5, 422, Subject::Source, Detail::ForTheLog,
        QT_TRANSLATE_NOOP("Zoetrope::Error", "Could not decode %1."),
        QT_TRANSLATE_NOOP("Zoetrope::Error", "Copy the file again, or pick another source.")},
    {ErrorCode::FilterMissing, "filter-missing", 5, 501, Subject::Encoder, Detail::ForTheLog,
        QT_TRANSLATE_NOOP("Zoetrope::Error", "Could not find the filter %1 in this computer's FFmpeg."),
        QT_TRANSLATE_NOOP("Zoetrope::Error", "Install a fuller FFmpeg, or leave the filter out.")},
    {ErrorCode::FilterFailed, "filter-failed", 5, 500, Subject::Source, Detail::ForTheLog,
        QT_TRANSLATE_NOOP("Zoetrope::Error", "Could not scale or filter the pictures of %1."),
        QT_TRANSLATE_NOOP("Zoetrope::Error", "Try without the filter or with another size; the log has the details.")},
    {ErrorCode::EncoderMissing, "encoder-missing", 5, 501, Subject::Encoder, Detail::ForTheLog,
        QT_TRANSLATE_NOOP("Zoetrope::Error", "Could not find an encoder for %1 in this computer's FFmpeg."),
        QT_TRANSLATE_NOOP("Zoetrope::Error", "Install a fuller FFmpeg, or choose another codec.")},
    {ErrorCode::EncoderFailed, "encoder-failed", 5, 500, Subject::Encoder, Detail::ForTheLog,
        QT_TRANSLATE_NOOP("Zoetrope::Error", "Could not encode %1: the encoder gave up."),
        QT_TRANSLATE_NOOP("Zoetrope::Error", "Try again with other settings; the log has the details.")},
    {ErrorCode::EncoderRefused, "encoder-refused", 5, 422, Subject::Encoder, Detail::ForTheLog,
        QT_TRANSLATE_NOOP("Zoetrope::Error", "Could not start the encoder for %1: it does not take these settings."),
        QT_TRANSLATE_NOOP("Zoetrope::Error", "Choose another size, speed or profile.")},

    {ErrorCode::MuxerMissing, "muxer-missing", 5, 501, Subject::Output, Detail::ForTheLog,
        QT_TRANSLATE_NOOP("Zoetrope::Error", "Could not write %1: this computer's FFmpeg lacks the container."),
        QT_TRANSLATE_NOOP("Zoetrope::Error", "Install a fuller FFmpeg, or choose another container.")},
    {ErrorCode::MuxerFailed, "muxer-failed", 5, 500, Subject::Output, Detail::ForTheLog,
        QT_TRANSLATE_NOOP("Zoetrope::Error", "Could not put %1 together."),
        QT_TRANSLATE_NOOP("Zoetrope::Error", "Choose another container; the log has the details.")},
    {ErrorCode::PieceDamaged, "piece-damaged", 5, 500, Subject::Output, Detail::ForTheLog,
        QT_TRANSLATE_NOOP("Zoetrope::Error", "Could not use the intermediate file %1: it is not what was written."),
        QT_TRANSLATE_NOOP("Zoetrope::Error", "Check the disk, then start the job again.")},
    {ErrorCode::OutputFolderMissing, "output-folder-missing", 4, 422, Subject::Folder, Detail::ForTheLog,
        QT_TRANSLATE_NOOP("Zoetrope::Error", "Could not write to %1: the folder does not exist."),
        QT_TRANSLATE_NOOP("Zoetrope::Error", "Make the folder, or choose another.")},
    {ErrorCode::OutputDenied, "output-denied", 4, 403, Subject::Output, Detail::ForTheLog,
        QT_TRANSLATE_NOOP("Zoetrope::Error", "Could not write %1: writing there is not allowed."),
        QT_TRANSLATE_NOOP("Zoetrope::Error", "Change the folder's permissions, or choose another.")},
    {ErrorCode::OutputExists, "output-exists", 4, 409, Subject::Output, Detail::ForTheLog,
        QT_TRANSLATE_NOOP("Zoetrope::Error", "Did not write %1: a file of that name exists already."),
        QT_TRANSLATE_NOOP("Zoetrope::Error", "Move it away, or choose another name or folder.")},
    {ErrorCode::OutputIsSource, "output-is-source", 4, 409, Subject::Output, Detail::ForTheLog,
        QT_TRANSLATE_NOOP("Zoetrope::Error", "Did not write %1: it is the source itself."),
        QT_TRANSLATE_NOOP("Zoetrope::Error", "Choose another name or folder.")},
    {ErrorCode::NameInvalid, "name-invalid", 2, 422, Subject::Output, Detail::ForPeople,
        QT_TRANSLATE_NOOP("Zoetrope::Error", "Could not make a file name from %1."),
        QT_TRANSLATE_NOOP("Zoetrope::Error", "Correct the name's pattern and try again.")},
    {ErrorCode::NameCollision, "name-collision", 4, 409, Subject::Output, Detail::ForTheLog,
        QT_TRANSLATE_NOOP("Zoetrope::Error", "Could not write %1: two outputs would have that name."),
        QT_TRANSLATE_NOOP("Zoetrope::Error", "Put {resolution} or {container} into the name's pattern.")},
    {ErrorCode::DiskFull, "disk-full", 4, 507, Subject::Output, Detail::ForTheLog,
        QT_TRANSLATE_NOOP("Zoetrope::Error", "Could not write %1: the disk is full."),
        QT_TRANSLATE_NOOP("Zoetrope::Error", "Make room there, or choose another folder.")},
    {ErrorCode::WriteFailed, "write-failed", 4, 500, Subject::Output, Detail::ForTheLog,
        QT_TRANSLATE_NOOP("Zoetrope::Error", "Could not write %1: the disk reports an error."),
        QT_TRANSLATE_NOOP("Zoetrope::Error", "Check the disk, or choose another folder.")},
    {ErrorCode::VerifyFailed, "verify-failed", 6, 500, Subject::Output, Detail::ForTheLog,
        QT_TRANSLATE_NOOP("Zoetrope::Error", "Did not publish %1: what was written is not what was asked for."),
        QT_TRANSLATE_NOOP(
            "Zoetrope::Error", "Start the job again; if it stays, please report it together with the log.")},
    {ErrorCode::LimitExceeded, "limit-exceeded", 1, 413, Subject::Job, Detail::ForTheLog,
        QT_TRANSLATE_NOOP("Zoetrope::Error", "Gave up on %1: it goes beyond what Zoetrope allows one job."),
        QT_TRANSLATE_NOOP("Zoetrope::Error", "Split the job, or pick a smaller source.")},

    {ErrorCode::WorkerNotStarted, "worker-not-started", 7, 503, Subject::Job, Detail::ForTheLog,
        QT_TRANSLATE_NOOP("Zoetrope::Error", "Could not start the process that was to work on %1."),
        QT_TRANSLATE_NOOP("Zoetrope::Error",
            "Check that Zoetrope is installed whole and that the machine has memory left. A job that waits for this "
            "goes on by itself then; retry one that has failed.")},
    {ErrorCode::WorkerCrashed, "worker-crashed", 7, 500, Subject::Job, Detail::ForTheLog,
        QT_TRANSLATE_NOOP("Zoetrope::Error", "The process that worked on %1 crashed; other jobs were not touched."),
        QT_TRANSLATE_NOOP("Zoetrope::Error",
            "Retry the job; if it crashes again, the source is likely damaged: pick another copy and report the log.")},
    {ErrorCode::WorkerHung, "worker-hung", 7, 500, Subject::Job, Detail::ForTheLog,
        QT_TRANSLATE_NOOP(
            "Zoetrope::Error", "The process that worked on %1 gave no sign of life any more and was ended."),
        QT_TRANSLATE_NOOP("Zoetrope::Error",
            "Retry the job; if it hangs again, pick another copy of the source and report the log.")},
    {ErrorCode::WorkerGarbled, "worker-garbled", 7, 500, Subject::Job, Detail::ForTheLog,
        QT_TRANSLATE_NOOP(
            "Zoetrope::Error", "The process that worked on %1 said what cannot be understood and was ended."),
        QT_TRANSLATE_NOOP("Zoetrope::Error", "Retry the job; if it stays, reinstall Zoetrope and report the log.")},
    {ErrorCode::MemoryExceeded, "memory-exceeded", 7, 503, Subject::Job, Detail::ForTheLog,
        QT_TRANSLATE_NOOP("Zoetrope::Error", "Work on %1 needed more memory than one job may take."),
        QT_TRANSLATE_NOOP(
            "Zoetrope::Error", "Ask for fewer or smaller renditions, or raise the limit in the settings.")},

    {ErrorCode::StagingTaken, "staging-taken", 7, 409, Subject::Job, Detail::ForTheLog,
        QT_TRANSLATE_NOOP(
            "Zoetrope::Error", "Could not go on with %1: the process of an earlier attempt is still at work on it."),
        QT_TRANSLATE_NOOP("Zoetrope::Error", "It ends within moments; retry the job then.")},

    {ErrorCode::StoreDamaged, "store-damaged", 7, 500, Subject::Queue, Detail::ForTheLog,
        QT_TRANSLATE_NOOP("Zoetrope::Error", "Could not read %1: the file is damaged."),
        QT_TRANSLATE_NOOP("Zoetrope::Error",
            "It was set aside untouched and a new one was begun; import from it what can be saved.")},
    {ErrorCode::StoreTooNew, "store-too-new", 7, 500, Subject::Queue, Detail::ForTheLog,
        QT_TRANSLATE_NOOP("Zoetrope::Error", "Could not read %1: a newer Zoetrope has written it."),
        QT_TRANSLATE_NOOP("Zoetrope::Error", "Update Zoetrope to use it.")},
    {ErrorCode::StoreDenied, "store-denied", 7, 503, Subject::Queue, Detail::ForTheLog,
        QT_TRANSLATE_NOOP("Zoetrope::Error", "Could not open %1: using it is not allowed."),
        QT_TRANSLATE_NOOP("Zoetrope::Error", "Make its folder writable, or choose another data folder.")},
    {ErrorCode::StoreFailed, "store-failed", 7, 503, Subject::Queue, Detail::ForTheLog,
        QT_TRANSLATE_NOOP("Zoetrope::Error", "Could not write to %1; nothing of this step was kept."),
        QT_TRANSLATE_NOOP("Zoetrope::Error", "Check the disk it is on for space and errors, then try again.")},
    {ErrorCode::QueueTaken, "queue-taken", 7, 409, Subject::Queue, Detail::ForTheLog,
        QT_TRANSLATE_NOOP("Zoetrope::Error", "Another Zoetrope already works through %1."),
        QT_TRANSLATE_NOOP("Zoetrope::Error", "Use that one, or close it first; jobs that are submitted reach it.")},
    {ErrorCode::JobUnknown, "job-unknown", 2, 404, Subject::Job, Detail::ForTheLog,
        QT_TRANSLATE_NOOP("Zoetrope::Error", "There is no such job in the queue: %1."),
        QT_TRANSLATE_NOOP("Zoetrope::Error", "Look up the number with “zoetrope list”.")},
    {ErrorCode::JobBusy, "job-busy", 2, 409, Subject::Job, Detail::ForPeople,
        QT_TRANSLATE_NOOP("Zoetrope::Error", "Could not do this with %1 in the state it is in."),
        QT_TRANSLATE_NOOP("Zoetrope::Error", "Wait until the state has changed, then try again.")},
});

const char *nounOf(Subject subject)
{
    switch (subject) {
    case Subject::Job:
        return QT_TRANSLATE_NOOP("Zoetrope::Error", "the job");
    case Subject::Source:
        return QT_TRANSLATE_NOOP("Zoetrope::Error", "the source");
    case Subject::Output:
        return QT_TRANSLATE_NOOP("Zoetrope::Error", "the output");
    case Subject::Encoder:
        return QT_TRANSLATE_NOOP("Zoetrope::Error", "the rendition");
    case Subject::Folder:
        return QT_TRANSLATE_NOOP("Zoetrope::Error", "the folder");
    case Subject::Preset:
        return QT_TRANSLATE_NOOP("Zoetrope::Error", "that name");
    case Subject::Queue:
        return QT_TRANSLATE_NOOP("Zoetrope::Error", "the queue");
    }
    return "";
}

QString translated(const char *text) { return QCoreApplication::translate("Zoetrope::Error", text); }

const ErrorRow &rowOf(ErrorCode code)
{
    const auto found = std::ranges::find(rows, code, &ErrorRow::code);
    Q_ASSERT(found != rows.end());
    return *found;
}

} // namespace

ErrorWords errorWords(const Error &error)
{
    const ErrorRow &row = rowOf(error.code);
    const QString subject =
        error.subject.isEmpty() ? translated(nounOf(row.subject)) : QString(u'“' + error.subject + u'”');
    QString what = translated(row.what).arg(subject);
    if (row.detail == Detail::ForPeople && !error.detail.isEmpty()) {
        what.chop(1); // the full stop comes after the bracket
        what += u" ("_s + QString(error.detail).replace(u'\n', u"; "_s) + u")."_s;
    }
    return {what, translated(row.action)};
}

QString errorText(const Error &error)
{
    const ErrorWords words = errorWords(error);
    return words.what + u' ' + words.action;
}

QLatin1StringView errorName(ErrorCode code) { return QLatin1StringView(rowOf(code).name); }

std::optional<ErrorCode> errorCodeFromName(QStringView name)
{
    const auto found =
        std::ranges::find_if(rows, [name](const ErrorRow &row) { return name == QLatin1StringView(row.name); });
    return found != rows.end() ? std::optional(found->code) : std::nullopt;
}

int exitCode(ErrorCode code) { return rowOf(code).exit; }

int httpStatus(ErrorCode code) { return rowOf(code).http; }

const QList<ErrorCode> &allErrorCodes()
{
    static const QList<ErrorCode> codes = [] {
        QList<ErrorCode> all;
        for (const ErrorRow &row : rows)
            all += row.code;
        return all;
    }();
    return codes;
}

} // namespace Zoetrope
