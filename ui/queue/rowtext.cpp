// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/rowtext.h"

#include "engine/base/errortext.h"
#include "ui/inspector/catalogwords.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

/// The translator's context of all that stands here.
class Row
{
    Q_DECLARE_TR_FUNCTIONS(Zoetrope::Row)
};

constexpr QLatin1StringView separator(" \xB7 ");

/// `240p–480p`, `360p`, or the source's size.
QString ladderText(const QList<Rung> &ladder)
{
    if (ladder.isEmpty())
        return {};
    const auto [lowest, highest] = std::ranges::minmax(ladder, {}, [](const Rung &rung) { return rung.resolution; });
    if (lowest.resolution == highest.resolution)
        return resolutionWord(lowest.resolution);
    if (lowest.resolution == 0)
        return Row::tr("%1 and source size").arg(resolutionWord(highest.resolution));
    return resolutionWord(lowest.resolution) + u"–"_s + resolutionWord(highest.resolution);
}

QString containerLabel(const OutputSpec &spec)
{
    const ContainerRow *container = Catalog::container(spec.container);
    return container ? catalogWord(container->label) : spec.container;
}

QString codecLabel(const QString &name, const QStringList &allowed)
{
    const CodecRow *codec = Catalog::codec(name.isEmpty() ? allowed.value(0) : name);
    return codec ? codec->label : name;
}

int pictureCount(const ThumbnailSpec &set)
{
    const qsizetype moments = set.moments.size() + set.percents.size() + set.count;
    const auto atLeastOne = [](qsizetype count) { return std::max<qsizetype>(1, count); };
    return int(
        moments * atLeastOne(set.resolutions.size()) * atLeastOne(set.formats.size()) * atLeastOne(set.filters.size()));
}

bool isUnderWay(RowState state)
{
    return state == RowState::Running || state == RowState::Paused || state == RowState::Publishing;
}

QString percentText(double fraction) { return Row::tr("%1 %").arg(QLocale().toString(int(fraction * 100))); }

QStringList speedWords(double speed, double fps)
{
    QStringList parts;
    if (speed > 0)
        parts += Row::tr("%1×", "speed: media seconds a second").arg(QLocale().toString(speed, 'f', 1));
    if (fps > 0)
        parts += Row::tr("%1 fps").arg(QLocale().toString(fps, 'f', 0));
    return parts;
}

/// Of a job or an output; what matters least comes last, where narrow columns cut it off.
template <typename Progress> QStringList paceWords(const Progress &progress)
{
    QStringList parts;
    if (progress.timeLeft)
        parts += Row::tr("%1 left").arg(clockText(*progress.timeLeft));
    return parts + speedWords(progress.speed, progress.fps);
}

} // namespace

QString stateWord(RowState state)
{
    switch (state) {
    case RowState::Draft:
        return Row::tr("Not started");
    case RowState::Waiting:
        return Row::tr("Waiting");
    case RowState::Held:
        return Row::tr("On hold");
    case RowState::Running:
        return Row::tr("Encoding");
    case RowState::Paused:
        return Row::tr("Paused");
    case RowState::Publishing:
        return Row::tr("Publishing");
    case RowState::Verified:
        return Row::tr("Verified");
    case RowState::Warnings:
        return Row::tr("Verified, warnings");
    case RowState::Failed:
        return Row::tr("Failed");
    case RowState::Cancelled:
        break;
    }
    return Row::tr("Cancelled");
}

QString stateSentence(const QueueRow &row)
{
    switch (stateOf(row)) {
    case RowState::Draft:
        return row.mediaError ? errorText(*row.mediaError) : Row::tr("It waits for you to press Start.");
    case RowState::Waiting:
        return Row::tr("It starts as soon as there is room for it.");
    case RowState::Held:
        return errorText(*row.summary.hold);
    case RowState::Running:
        return Row::tr("It is being encoded; outputs appear once they are verified.");
    case RowState::Paused:
        return Row::tr("It goes on from where it stopped when you resume it.");
    case RowState::Publishing:
        return Row::tr("Its outputs were verified and are being put in place.");
    case RowState::Verified:
        return Row::tr("Every output was opened, measured and decoded in samples.");
    case RowState::Warnings:
        return row.notices.isEmpty() ? Row::tr("Every output was verified; there is something to know about them.")
                                     : row.notices.first().text;
    case RowState::Failed:
        return row.summary.error ? errorText(*row.summary.error) : Row::tr("Its log says why.");
    case RowState::Cancelled:
        break;
    }
    return Row::tr("It was cancelled; nothing was left behind.");
}

QString stateIcon(RowState state)
{
    switch (state) {
    case RowState::Draft:
        return u"draft"_s;
    case RowState::Waiting:
        return u"waiting"_s;
    case RowState::Held:
    case RowState::Warnings:
        return u"warning"_s;
    case RowState::Running:
    case RowState::Publishing:
        return u"running"_s;
    case RowState::Paused:
        return u"paused"_s;
    case RowState::Verified:
        return u"verified"_s;
    case RowState::Failed:
        return u"failed"_s;
    case RowState::Cancelled:
        break;
    }
    return u"cancelled"_s;
}

QString originWord(const QueueRow &row)
{
    // Names of their makers, which are the same in every language.
    static const QHash<QString, QString> words{{u"videosdk"_s, u"VideoSDK API"_s}, {u"tpstreams"_s, u"TPStreams API"_s},
        {u"xvid"_s, u"Xvid.com API"_s}, {u"zencoder"_s, u"Zencoder API"_s}, {u"native"_s, u"Zoetrope API"_s}};
    const QString &dialect = row.summary.dialect;
    return row.job ? words.value(dialect, dialect) : QString();
}

QString originSentence(const QueueRow &row)
{
    const QString word = originWord(row);
    if (word.isEmpty())
        return {};
    return Row::tr(
        "Another program sent it to the port (%1) on %2. It is job %3.", "%1: VideoSDK API; %2: date and time")
        .arg(word, QLocale().toString(row.summary.submittedAt.toLocalTime(), QLocale::ShortFormat),
            QString::number(row.job->value));
}

QString mediaLine(const QueueRow &row)
{
    if (row.mediaError) {
        Error named = *row.mediaError;
        named.subject = QFileInfo(named.subject).fileName(); // the path stands elsewhere in the row
        return errorWords(named).what;
    }
    if (!row.media)
        return row.job ? QString() : Row::tr("Reading …");
    QStringList parts;
    if (const VideoStreamInfo *video = mainVideo(*row.media)) {
        parts += pixelsText(video->displaySize);
        if (video->frameRate.isKnown())
            parts += Row::tr("%1 fps").arg(QLocale().toString(video->frameRate.toDouble(), 'g', 4));
        parts += video->codec;
    } else if (const AudioStreamInfo *audio = mainAudio(*row.media)) {
        parts += Row::tr("%1 kHz").arg(QLocale().toString(audio->sampleRate / 1000.0, 'g', 4));
        parts += audio->codec;
    }
    if (row.media->duration)
        parts += clockText(*row.media->duration);
    return parts.join(separator);
}

QString outputsLine(const JobSpec &spec)
{
    QStringList parts;
    for (const OutputSpec &output : spec.outputs)
        parts += containerLabel(output) + (output.video ? QString(u' ' + ladderText(output.video->ladder)) : QString());
    int pictures = 0;
    bool isOpen = false; // how many there will be depends on the source's length
    for (const ThumbnailSpec &set : spec.thumbnails) {
        pictures += pictureCount(set);
        isOpen = isOpen || set.every;
    }
    if (isOpen)
        parts += Row::tr("pictures");
    else if (pictures > 0)
        parts += Row::tr("%n picture(s)", nullptr, pictures);
    return parts.isEmpty() ? Row::tr("Nothing yet") : parts.join(u", "_s);
}

QString outputTitle(const OutputSpec &spec)
{
    const QString ladder = spec.video ? ladderText(spec.video->ladder) : QString();
    return ladder.isEmpty() ? containerLabel(spec) : QString(containerLabel(spec) + separator + ladder);
}

QString outputDetail(const OutputSpec &spec)
{
    const ContainerRow *container = Catalog::container(spec.container);
    if (!container)
        return {};
    QStringList parts;
    if (spec.video)
        parts += codecLabel(spec.video->codec, container->videoCodecs);
    if (spec.audio)
        parts += codecLabel(spec.audio->codec, container->audioCodecs);
    return parts.join(u" + "_s);
}

QString thumbnailTitle(const ThumbnailSpec &spec)
{
    if (spec.every)
        return Row::tr("Pictures every %1").arg(clockText(*spec.every));
    return Row::tr("%n picture(s)", nullptr, pictureCount(spec));
}

QString resolutionWord(int resolution) { return resolution == 0 ? Row::tr("source size") : u"%1p"_s.arg(resolution); }

QString progressText(const QueueRow &row)
{
    if (!isUnderWay(stateOf(row)))
        return {};
    QStringList parts{percentText(fractionOf(row))};
    if (row.progress && stateOf(row) == RowState::Running)
        parts += paceWords(*row.progress);
    return parts.join(separator);
}

QString progressText(const QueueRow &row, const OutputRow &output)
{
    const OutputProgress *progress = progressOf(row, output.id);
    if (!progress || !isUnderWay(stateOf(row)))
        return {};
    QStringList parts{percentText(progress->fraction)};
    if (stateOf(row) == RowState::Running)
        parts += paceWords(*progress);
    return parts.join(separator);
}

QString paceText(const QueuePace &pace)
{
    if (pace.fraction < 0)
        return {};
    return (QStringList{percentText(pace.fraction)} + speedWords(pace.speed, pace.fps)).join(separator);
}

QString pixelsText(Size size)
{
    // Isolated, so that the width stays in front where text runs from right to left.
    return u"\u2066%1×%2\u2069"_s.arg(size.width).arg(size.height);
}

QString clockText(Microseconds time)
{
    if (time.count() > 0 && time.count() < 950'000)
        return Row::tr("%1 s").arg(QLocale().toString(toSeconds(time), 'f', 1));
    const qint64 seconds = std::max<qint64>(0, (time.count() + 500'000) / 1'000'000);
    const QString minutesAndSeconds = u"%1:%2"_s.arg(seconds / 60 % 60, seconds >= 3600 ? 2 : 1, 10, QChar(u'0'))
                                          .arg(seconds % 60, 2, 10, QChar(u'0'));
    return seconds >= 3600 ? QString(u"%1:"_s.arg(seconds / 3600) + minutesAndSeconds) : minutesAndSeconds;
}

QString dataSizeText(std::int64_t bytes) { return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat); }

} // namespace Zoetrope
