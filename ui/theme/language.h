// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class QApplication;

namespace Zoetrope {

/// A language that the program speaks: `de`, `pt_BR`, and what it calls itself.
struct Language
{
    QString code;
    QString name;
};

/// English first, then the others by name.
[[nodiscard]] const QList<Language> &languages();

/// The one to speak: the choice where there is such a language, else the system's, else English.
[[nodiscard]] QString spokenLanguage(const QString &choice);

/// From now on the application speaks it: words, numbers and dates, the direction of its layout. Windows that are made
/// later are in the new language.
void applyLanguage(QApplication *application, const QString &choice);

} // namespace Zoetrope
