// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

#include <QList>
#include <QString>

namespace Zoetrope::Test {

/// A file whose sound becomes one of several.
struct SoundSource
{
    QString path;
    QString language; ///< three letters
};

/// What the file tells of itself.
struct FilmNotes
{
    QString title;
    QString created; ///< ISO 8601
    QStringList chapters; ///< titles; each lasts a second
};

/// Copies the picture of the first file and the sound of each into a new one, in this order; the first sound is the
/// default. The container is told by the name's ending.
[[nodiscard]] Result<> joinSounds(const QList<SoundSource> &sources, const QString &path, const FilmNotes &notes = {});

} // namespace Zoetrope::Test
