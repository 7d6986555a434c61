// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Zoetrope {

/// What can go wrong, each kind once. The words for people, the action that mends it and the exit code stand in
/// base/errortext; a code's stable text name (`source-missing`) is what JSON and logs carry.
enum class ErrorCode {
    Cancelled,
    Internal,
    OutOfMemory,
    // asked wrongly
    UsageInvalid,
    SpecInvalid,
    SpecTooNew,
    SpecUnreadable,
    PresetUnknown,
    NothingToDo,
    // the source
    SourceMissing,
    SourceDenied,
    SourceNotRegular,
    SourceUnreadable,
    SourceEmpty,
    SourceNotMedia,
    SourceIsPlaylist,
    SourceIsPicture,
    SourceWithoutStreams,
    SourceEncrypted,
    SourceDamaged,
    SourceTooLarge,
    SourceTimedOut,
    SourceStalled,
    SourceChanged,
    SourceAwaited,
    SourceNotFetched,
    SubtitlesUnreadable,
    MomentOutside,
    LengthUnknown,
    ClipOutside,
    // decoding, filtering, encoding
    DecoderMissing,
    DecoderFailed,
    FilterMissing,
    FilterFailed,
    EncoderMissing,
    EncoderFailed,
    EncoderRefused,
    // writing
    MuxerMissing,
    MuxerFailed,
    PieceDamaged,
    OutputFolderMissing,
    OutputDenied,
    OutputExists,
    OutputIsSource,
    NameInvalid,
    NameCollision,
    DiskFull,
    WriteFailed,
    VerifyFailed,
    LimitExceeded,
    // the place where a job runs
    WorkerNotStarted,
    WorkerCrashed,
    WorkerHung,
    WorkerGarbled,
    MemoryExceeded,
    StagingTaken,
    // the queue and its store
    StoreDamaged,
    StoreTooNew,
    StoreDenied,
    StoreFailed,
    QueueTaken,
    JobUnknown,
    JobBusy,
    // what goes with a source
    WatermarkUnreadable,
};

/// A failure as a value: its kind, the thing it befell, and the technical detail for the log.
struct Error
{
    ErrorCode code = ErrorCode::Internal;
    QString subject; ///< the file, field or encoder concerned, as the user named it
    QString detail; ///< for the log and behind *Details*; FFmpeg's or the system's own text

    bool operator==(const Error &) const = default;
};

} // namespace Zoetrope
