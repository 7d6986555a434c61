// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/lintreport.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStringList>

namespace Zoetrope::TestSupport {

/// A presentation that is damaged to see whether it is noticed.

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline bool write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

/// Changes a playlist at the first place that fits; false when there is none.
inline bool change(const QString &path, const QString &pattern, const QString &replacement)
{
    QString text = QString::fromUtf8(contentOf(path));
    const QRegularExpressionMatch match = QRegularExpression(pattern).match(text);
    if (!match.hasMatch())
        return false;
    text.replace(match.capturedStart(), match.capturedLength(), replacement);
    return write(path, text.toUtf8());
}

inline bool copyFolder(const QString &from, const QString &to)
{
    QDirIterator files(from, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString source = files.next();
        const QString target = to + source.sliced(from.size());
        if (!QDir().mkpath(QFileInfo(target).path()))
            return false;
        QFile::remove(target);
        if (!QFile::copy(source, target))
            return false;
    }
    return true;
}

inline QStringList rulesOf(const LintReport &report)
{
    QStringList rules;
    for (const LintFinding &finding : report.findings)
        rules += finding.rule;
    return rules;
}

} // namespace Zoetrope::TestSupport
