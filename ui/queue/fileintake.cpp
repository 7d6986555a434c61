// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/fileintake.h"

#include <QCollator>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>
#include <QSet>
#include <algorithm>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

constexpr int deepestFolder = 32;
constexpr qint64 longestList = 8 << 20; ///< bytes; a text that is longer is no list of files

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

bool hasMediaName(const QFileInfo &file) { return mediaSuffixes().contains(file.suffix().toLower()); }

bool isMedia(const QFileInfo &file)
{
    if (hasMediaName(file))
        return true;
    const QString type = QMimeDatabase().mimeTypeForFile(file).name();
    return type.startsWith("video/"_L1) || type.startsWith("audio/"_L1);
}

/// A line without the quotation marks that terminals and file managers put around a path.
QStringView unquoted(QStringView line)
{
    line = line.trimmed();
    const bool isQuoted =
        line.size() > 2 && line.front() == line.back() && (line.front() == u'"' || line.front() == u'\'');
    return isQuoted ? line.sliced(1, line.size() - 2) : line;
}

/// An address or a path that says where it begins; nothing for words.
std::optional<QUrl> urlFromLine(QStringView line)
{
    if (line.startsWith(u'/'))
        return QUrl::fromLocalFile(line.toString());
    if (line.startsWith(u"~/"))
        return QUrl::fromLocalFile(QDir::homePath() + line.sliced(1));
    const QUrl url(line.toString(), QUrl::StrictMode);
    const bool leadsSomewhere = url.isValid() && (url.isLocalFile() || !url.host().isEmpty());
    return leadsSomewhere ? std::optional(url) : std::nullopt;
}

/// What a text file names, a line each, where it is a list of files; paths may begin at its own folder.
QList<QUrl> urlsOfList(const QFileInfo &list)
{
    static const QSet<QString> suffixes{u"txt"_s, u"list"_s, u"lst"_s, u"m3u"_s, u"m3u8"_s};
    QFile file(list.absoluteFilePath());
    if (!suffixes.contains(list.suffix().toLower()) || list.size() > longestList || !file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray text = file.readAll();
    if (text.contains('\0') || text.contains("#EXT-X-")) // a stream's playlist names its pieces
        return {};
    QList<QUrl> urls;
    const QString lines = QString::fromUtf8(text);
    for (QStringView line : QStringView(lines).split(u'\n', Qt::SkipEmptyParts)) {
        line = unquoted(line);
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        if (const std::optional<QUrl> url = urlFromLine(line))
            urls += *url;
        else if (const QFileInfo near(list.dir(), line.toString()); near.exists() || hasMediaName(near))
            urls += QUrl::fromLocalFile(near.absoluteFilePath());
    }
    return urls;
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

void takeUrl(const QUrl &url, Intake *intake)
{
    if (!url.isLocalFile()) {
        intake->addresses += url.toDisplayString();
        return;
    }
    const QFileInfo file(url.toLocalFile());
    if (file.isDir())
        walk(file.absoluteFilePath(), file.fileName(), 0, intake);
    else if (file.isFile() && file.isReadable())
        takeFile(file, {}, intake);
    else
        intake->missing += file.absoluteFilePath();
}

/// Each file once, where it was named first.
void dropRepeats(QList<FoundSource> *sources)
{
    QSet<QString> seen;
    sources->removeIf([&](const FoundSource &source) {
        const qsizetype before = seen.size();
        seen.insert(source.path);
        return seen.size() == before;
    });
}

} // namespace

Intake takeIn(const QList<QUrl> &urls)
{
    Intake intake;
    for (const QUrl &url : urls) {
        const QList<QUrl> listed = url.isLocalFile() ? urlsOfList(QFileInfo(url.toLocalFile())) : QList<QUrl>();
        for (const QUrl &one : listed)
            takeUrl(one, &intake);
        if (listed.isEmpty())
            takeUrl(url, &intake);
    }
    dropRepeats(&intake.sources);
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
            "%n address(es) were left out, since sources must be files on this machine: download them first.", nullptr,
            int(intake.addresses.size()));
    if (!intake.missing.isEmpty())
        sentences += IntakeWords::tr("%n file(s) could not be read.", nullptr, int(intake.missing.size()));
    return sentences.join(u' ');
}

QList<QUrl> urlsFromText(const QString &text)
{
    QList<QUrl> urls;
    for (const QStringView line : QStringView(text).split(u'\n', Qt::SkipEmptyParts)) {
        if (const std::optional<QUrl> url = urlFromLine(unquoted(line)))
            urls += *url;
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
