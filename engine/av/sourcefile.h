// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/descriptor.h"
#include "engine/base/result.h"
#include "engine/model/mediainfo.h"
#include "engine/model/sourcepin.h"

#include <memory>

namespace Zoetrope {

/// A source's file, open for reading: a regular file alone, opened without blocking. It can be handed to a process that
/// may open nothing itself, which reads it under the name that its owner knows (threat model M1, M2).
///
/// Owns:    the descriptor, shared by all copies: they are the same open file, read at places of their own.
/// Threads: any.
class SourceFile
{
public:
    /// Another file than that of a pin for this path is refused before it is read. Errors: SourceMissing, SourceDenied,
    /// SourceNotRegular, SourceEmpty, SourceChanged (not the file of the pin), SourceUnreadable.
    static Result<SourceFile> open(const QString &path, const std::optional<SourcePin> &pin = {});
    /// One that somebody else has opened. Errors: SourceNotRegular, SourceEmpty, SourceUnreadable.
    static Result<SourceFile> adopt(const QString &path, Descriptor descriptor);

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] int descriptor() const { return m_descriptor->number(); }
    [[nodiscard]] const SourceIdentity &identity() const { return m_identity; } ///< when it was opened
    /// Whether the file on disk is still the one that was opened: there, of the same size and time of change.
    /// Errors: SourceMissing, SourceChanged.
    [[nodiscard]] Result<> checkUnchanged() const;

private:
    SourceFile(QString path, Descriptor descriptor);

    QString m_path;
    std::shared_ptr<const Descriptor> m_descriptor; // shared as the header says
    SourceIdentity m_identity;
};

/// Why the system could not open or read this file, from its `errno`.
[[nodiscard]] Error sourceFailure(const QString &path, int number);

} // namespace Zoetrope
