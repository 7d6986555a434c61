// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/fileintake.h"

#include <QCollator>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QMimeDatabase>
#include <QSet>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

constexpr int deepestFolder = 32;

/// The translator's context.
class IntakeWords
{
    Q_DECLARE_TR_FUNCTIONS(Zoetrope::Intake)
};

/// What cameras, recorders and editors write; a name that is not among them is asked of the file itself.
const QSet<QString> &mediaSuffixes()
{
    static const QSet<QString> suffixes{u"3g2"_s, u"3gp"_s, u"aac"_s, u"ac3"_s, u"aif"_s, u"aiff"_s, u"amr"_s, u"asf"_s,
        u"avi"_s, u"caf"_s, u"divx"_s, u"dv"_s, u"eac3"_s, u"f4v"_s, u"flac"_s, u"flv"_s, u"gxf"_s, u"h264"_s,
        u"hevc"_s, u"ivf"_s, u"m1v"_s, u"m2t"_s, u"m2ts"_s, u"m2v"_s, u"m4a"_s, u"m4v"_s, u"mj2"_s, u"mka"_s, u"mkv"_s,
        u"mov"_s, u"mp2"_s, u"mp3"_s, u"mp4"_s, u"mpeg"_s, u"mpg"_s, u"mts"_s, u"mxf"_s, u"nut"_s, u"oga"_s, u"ogg"_s,
        u"ogm"_s, u"ogv"_s, u"opus"_s, u"rm"_s, u"rmvb"_s, u"ts"_s, u"vob"_s, u"wav"_s, u"webm"_s, u"wma"_s, u"wmv"_s,
        u"y4m"_s};
    return suffixes;
}

bool isMedia(const QFileInfo &file)
{
    if (mediaSuffixes().contains(file.suffix().toLower()))
        return true;
    const QString type = QMimeDatabase().mimeTypeForFile(file).name();
    return type.startsWith("video/"_L1) || type.startsWith("audio/"_L1);
}

void takeFile(const QFileInfo &file, const QString &tree, Intake *intake)
{
    if (isMedia(file))
        intake->sources += {file.absoluteFilePath(), tree};
    else
        intake->strangers += file.absoluteFilePath();
}

void walk(const QString &folder, const QString &tree, int depth, Intake *intake)
{
    QFileInfoList entries = QDir(folder).entryInfoList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot, QDir::NoSort);
    // clip2 before clip10, as file managers show it; the C locale cannot count.
    const QLocale system = QLocale::system();
    QCollator order(system.language() == QLocale::C ? QLocale(QLocale::English) : system);
    order.setNumericMode(true);
    order.setCaseSensitivity(Qt::CaseInsensitive);
    std::ranges::sort(entries, [&](const QFileInfo &a, const QFileInfo &b) {
        return a.isDir() != b.isDir() ? b.isDir() : order.compare(a.fileName(), b.fileName()) < 0;
    });
    for (const QFileInfo &entry : std::as_const(entries)) {
        if (entry.isFile())
            takeFile(entry, tree, intake);
        else if (entry.isDir() && !entry.isSymLink() && depth < deepestFolder)
            walk(entry.absoluteFilePath(), tree + u'/' + entry.fileName(), depth + 1, intake);
    }
}

} // namespace

Intake takeIn(const QList<QUrl> &urls)
{
    Intake intake;
    for (const QUrl &url : urls) {
        if (!url.isLocalFile()) {
            intake.addresses += url.toDisplayString();
            continue;
        }
        const QFileInfo file(url.toLocalFile());
        if (file.isDir())
            walk(file.absoluteFilePath(), file.fileName(), 0, &intake);
        else if (file.isFile() && file.isReadable())
            takeFile(file, {}, &intake);
        else
            intake.missing += file.absoluteFilePath();
    }
    return intake;
}

QString leftOutText(const Intake &intake)
{
    QStringList sentences;
    if (!intake.strangers.isEmpty())
        sentences += IntakeWords::tr(
            "%n file(s) are neither video nor sound and were left out.", nullptr, int(intake.strangers.size()));
    if (!intake.addresses.isEmpty())
        sentences += IntakeWords::tr(
            "%n address(es) were left out: sources must be files.", nullptr, int(intake.addresses.size()));
    if (!intake.missing.isEmpty())
        sentences += IntakeWords::tr("%n file(s) could not be read.", nullptr, int(intake.missing.size()));
    return sentences.join(u' ');
}

QList<QUrl> urlsFromText(const QString &text)
{
    QList<QUrl> urls;
    for (QStringView line : QStringView(text).split(u'\n', Qt::SkipEmptyParts)) {
        line = line.trimmed();
        if (line.startsWith(u'/'))
            urls += QUrl::fromLocalFile(line.toString());
        else if (const QUrl url(line.toString(), QUrl::StrictMode); url.isValid() && !url.scheme().isEmpty())
            urls += url;
    }
    return urls;
}

QStringList mediaPatterns()
{
    QStringList patterns;
    for (const QString &suffix : mediaSuffixes())
        patterns += u"*."_s + suffix;
    patterns.sort();
    return patterns;
}

} // namespace Zoetrope
