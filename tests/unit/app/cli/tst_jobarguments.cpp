// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/encodecommand.h"
#include "app/cli/jobarguments.h"

#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace Zoetrope;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

// A foreign body is what has the key `foreign`.
Services foreignReader()
{
    Services services;
    services.readForeignJob = [](const QJsonObject &body) -> std::optional<Result<ForeignJob>> {
        if (!body.contains("foreign"_L1))
            return std::nullopt;
        OutputSpec output;
        output.container = u"mp4"_s;
        output.video = VideoSpec{};
        output.video->ladder = {Rung{360, {}}};
        ForeignJob job;
        job.spec.outputs = {output};
        job.remarks = QStringList{u"translated"_s};
        return Result<ForeignJob>(job);
    };
    services.today = [] { return QDate(2030, 1, 31); };
    return services;
}

Result<JobRequest> read(const QStringList &words)
{
    const Result<Arguments> arguments = parseArguments(encodeCommand().options, words);
    if (!arguments)
        return arguments.error();
    return readJobArguments(*arguments, foreignReader());
}

QString complaint(const QStringList &words)
{
    const Result<JobRequest> request = read(words);
    return request ? u"(accepted)"_s : request.error().detail;
}

QList<int> resolutions(const OutputSpec &output)
{
    QList<int> sides;
    for (const Rung &rung : output.video->ladder)
        sides += rung.resolution;
    return sides;
}

} // namespace

class TestJobArguments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void framingGoesToEveryPicture()
    {
        const auto request = read({u"clip.mp4"_s, u"-f"_s, u"mp4"_s, u"-f"_s, u"m4a"_s, u"--crop=0,140,0,140"_s,
            u"--aspect"_s, u"9:16"_s, u"--fit"_s, u"crop"_s, u"--rotate"_s, u"90"_s, u"--mirror"_s, u"--frame-rate"_s,
            u"half"_s, u"--target-size"_s, u"10MB"_s});
        QVERIFY2(request, request ? "" : qPrintable(request.error().detail));
        const QList<OutputSpec> outputs = request->jobs.first().outputs;
        QVERIFY(!outputs[1].video);
        const FramingWish framing = outputs[0].video->picture;
        QVERIFY(framing.crop == (CropWish{CropKind::Sides, 0, 140, 0, 140}));
        QVERIFY(framing.shape == (ShapeWish{Fit::Crop, {9, 16}}));
        QCOMPARE(framing.rotate, 90);
        QVERIFY(framing.isMirrored);
        QCOMPARE(framing.frameRate.kind, RateKind::Half);
        QCOMPARE(outputs[0].video->targetSize, 10'000'000);
        QVERIFY(read({u"a"_s, u"-f"_s, u"mp4"_s, u"--aspect"_s, u"1:1"_s})->jobs[0].outputs[0].video->picture.shape
            == (ShapeWish{Fit::Pad, {1, 1}}));
    }

    void soundTracksAndCodecsGoWhereTheyCan()
    {
        const auto request = read({u"clip.mp4"_s, u"-f"_s, u"mkv"_s, u"-f"_s, u"mp4"_s, u"--video-codec"_s, u"hevc"_s,
            u"--audio-codec"_s, u"flac"_s, u"--audio-tracks"_s, u"de,en"_s, u"--gain=-6dB"_s});
        QVERIFY2(request, request ? "" : qPrintable(request.error().detail));
        const QList<OutputSpec> outputs = request->jobs.first().outputs;
        QCOMPARE(outputs[0].video->codec, u"hevc"_s);
        QCOMPARE(outputs[1].video->codec, u"hevc"_s);
        QCOMPARE(outputs[0].audio->codec, u"flac"_s);
        QCOMPARE(outputs[1].audio->codec, QString()); // MP4 holds none
        QCOMPARE(outputs[1].audio->tracks.languages, (QStringList{u"de"_s, u"en"_s}));
        QCOMPARE(outputs[1].audio->gain_dB, -6.0);
    }

    void subtitlesGoWhereTheyCan()
    {
        const auto request = read({u"clip.mp4"_s, u"-f"_s, u"mp4"_s, u"-f"_s, u"m4a"_s, u"--subtitles"_s,
            u"soft:de,en"_s, u"--subtitle-file"_s, u"a:b.srt:de"_s, u"--subtitle-file=signs: all.srt"_s});
        QVERIFY2(request, request ? "" : qPrintable(request.error().detail));
        const QList<OutputSpec> outputs = request->jobs.first().outputs;
        QCOMPARE(outputs[0].subtitles->mode, SubtitleMode::Soft);
        QCOMPARE(outputs[0].subtitles->tracks->languages, (QStringList{u"de"_s, u"en"_s}));
        QCOMPARE(outputs[0].subtitles->files,
            (QList<SubtitleFile>{{u"a:b.srt"_s, u"de"_s}, {u"signs: all.srt"_s, QString()}}));
        QVERIFY(!outputs[1].subtitles); // sound alone holds none

        const auto fromFile = read({u"clip.mp4"_s, u"-f"_s, u"mkv"_s, u"--subtitle-file"_s, u"a.srt"_s});
        QVERIFY(fromFile);
        QVERIFY(!fromFile->jobs.first().outputs.first().subtitles->tracks);

        const auto with = [](const QStringList &words) { return complaint(QStringList{u"clip.mp4"_s} + words); };
        QVERIFY(with({u"-f"_s, u"mp4"_s, u"--subtitles"_s, u"loud"_s}).contains("sidecar"_L1));
        QVERIFY(with({u"-f"_s, u"mp3"_s, u"--subtitles"_s, u"burn"_s}).contains("--format"_L1));
        QVERIFY(with({u"-f"_s, u"mp4"_s, u"--subtitles"_s, u"soft:de,1"_s}).contains("languages or numbers"_L1));
    }

    void watermarksGoToEveryPicture()
    {
        const auto request = read({u"clip.mp4"_s, u"-f"_s, u"mp4"_s, u"-f"_s, u"m4a"_s, u"--watermark"_s,
            u"logo.png,position=top-left,size=15%,opacity=60"_s, u"--watermark=b, c.webp"_s});
        QVERIFY2(request, request ? "" : qPrintable(request.error().detail));
        const QList<OutputSpec> outputs = request->jobs.first().outputs;
        const QList<WatermarkSpec> &marks = outputs[0].video->watermarks;
        QCOMPARE(marks.size(), 2);
        QCOMPARE(marks[0].path, u"logo.png"_s);
        QCOMPARE(marks[0].place, WatermarkPlace::TopLeft);
        QVERIFY(marks[0].width == (PictureLength{15, PictureLength::Unit::Percent}));
        QCOMPARE(marks[0].opacity, 60.0);
        QCOMPARE(marks[1].path, u"b, c.webp"_s);

        const auto with = [](const QStringList &words) { return complaint(QStringList{u"clip.mp4"_s} + words); };
        QVERIFY(with({u"-f"_s, u"mp4"_s, u"--watermark"_s, u"a.png,place=top"_s}).contains("position"_L1));
        QVERIFY(with({u"-f"_s, u"mp3"_s, u"--watermark"_s, u"a.png"_s}).contains("--format"_L1));
        QVERIFY(with({u"-f"_s, u"mp4"_s, u"--watermark"_s, u"a.png,opacity=200"_s})
                    .contains("watermarks[0].opacity"_L1)); // the model judges
    }

    void slipsOfFramingAreSaid()
    {
        const auto with = [](const QStringList &words) {
            return complaint(QStringList{u"clip.mp4"_s, u"-f"_s, u"mp4"_s} + words);
        };
        QVERIFY(with({u"--crop"_s, u"some"_s}).contains("0,140,0,140"_L1));
        QVERIFY(with({u"--fit"_s, u"crop"_s}).contains("--aspect"_L1));
        QVERIFY(with({u"--video-codec"_s, u"hevx"_s}).contains("hevc"_L1));
        QVERIFY(with({u"--audio-codec"_s, u"flac"_s}).contains("--format"_L1));
        QVERIFY(with({u"--rotate"_s, u"45"_s}).contains("rotate"_L1));
        QVERIFY(with({u"--two-pass"_s}).contains("passes"_L1)); // of constant quality there is no second
    }

    void aFormatTakesTheResolutionsBeforeIt()
    {
        const auto request = read({u"clip.mp4"_s, u"--resolutions"_s, u"240,360,480"_s, u"--format"_s, u"hls"_s,
            u"--resolutions"_s, u"360"_s, u"--format"_s, u"mp4"_s});
        QVERIFY(request);
        const QList<OutputSpec> outputs = request->jobs.first().outputs;
        QCOMPARE(outputs.size(), 2);
        QCOMPARE(outputs[0].container, u"hls"_s);
        QCOMPARE(resolutions(outputs[0]), (QList<int>{240, 360, 480}));
        QCOMPARE(outputs[1].container, u"mp4"_s);
        QCOMPARE(resolutions(outputs[1]), QList<int>{360});
        QVERIFY(outputs[0].audio && outputs[1].audio);
    }

    void aFormatWithoutResolutionsKeepsTheSize()
    {
        const auto request = read({u"clip.mp4"_s, u"--format"_s, u"mp4"_s});
        QVERIFY(request);
        QCOMPARE(resolutions(request->jobs.first().outputs.first()), QList<int>{0});
    }

    void resolutionsWithoutAFormatAreAMistake()
    {
        QVERIFY(complaint({u"clip.mp4"_s, u"-f"_s, u"mp4"_s, u"-r"_s, u"360"_s}).contains(u"no --format"_s));
    }

    void nothingAskedMeansThePresetMp4()
    {
        const auto request = read({u"clip.mp4"_s});
        QVERIFY(request);
        QCOMPARE(request->jobs.first().outputs, read({u"clip.mp4"_s, u"--preset"_s, u"mp4"_s})->jobs.first().outputs);
    }

    void pictureWishesAloneAddNoPreset()
    {
        const auto request = read({u"clip.mp4"_s, u"-t"_s, u"time=3"_s});
        QVERIFY(request);
        QVERIFY(request->jobs.first().outputs.isEmpty());
        QCOMPARE(request->jobs.first().thumbnails.size(), 1);
    }

    void eachSourceIsAJobOfItsOwn()
    {
        const auto request = read({u"a.mp4"_s, u"--"_s, u"-b.mp4"_s});
        QVERIFY(request);
        QCOMPARE(request->jobs.size(), 2);
        QCOMPARE(request->jobs[0].sources, QStringList{u"a.mp4"_s});
        QCOMPARE(request->jobs[1].sources, QStringList{u"-b.mp4"_s});
        QCOMPARE(request->jobs[1].batch, (BatchMark{2, QDate(2030, 1, 31)})); // for names
    }

    void noSourceIsAMistake() { QVERIFY(complaint({u"-f"_s, u"mp4"_s}).contains(u"No source"_s)); }

    void encoderOptionsGoToEveryOutputAlsoOfAPreset()
    {
        const auto request = read({u"clip.mp4"_s, u"-p"_s, u"sample"_s, u"-f"_s, u"mkv"_s, u"--speed"_s, u"veryfast"_s,
            u"--quality"_s, u"27"_s, u"--key-frames"_s, u"3"_s});
        QVERIFY(request);
        for (const OutputSpec &output : request->jobs.first().outputs) {
            QCOMPARE(output.video->options.value(u"speed"_s).toString(), u"veryfast"_s);
            QCOMPARE(output.video->options.value(u"quality"_s).toInt(), 27);
            QCOMPARE(output.video->keyFrameInterval, Microseconds(3s));
        }
    }

    void outputsAreProvenAsDeeplyAsAsked()
    {
        QCOMPARE(read({u"clip.mp4"_s})->jobs.first().verification, Verification::Sampled);
        QCOMPARE(read({u"clip.mp4"_s, u"--verify"_s, u"full"_s})->jobs.first().verification, Verification::Full);
        QVERIFY(complaint({u"clip.mp4"_s, u"--verify"_s, u"twice"_s}).contains(u"sampled or full"_s));
    }

    void aSpeedGoesOnlyWhereItIsKnown()
    {
        const auto request = read({u"clip.mp4"_s, u"-f"_s, u"mp4"_s, u"-f"_s, u"webm"_s, u"--speed"_s, u"veryfast"_s});
        QVERIFY(request);
        QVERIFY(request->jobs.first().outputs[0].video->options.contains(u"speed"_s));
        QVERIFY(!request->jobs.first().outputs[1].video->options.contains(u"speed"_s));
        const QString text = complaint({u"clip.mp4"_s, u"-f"_s, u"webm"_s, u"--speed"_s, u"veryfast"_s});
        QVERIFY2(text.contains(u"VP9"_s), qPrintable(text));
    }

    void mistypedValuesAreNamedWithTheirLikelyMeaning_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("meant");
        QTest::newRow("speed") << QStringList{u"--speed"_s, u"medum"_s} << u"\"medium\""_s;
        QTest::newRow("format") << QStringList{u"--format"_s, u"hsl"_s} << u"\"hls\""_s;
        QTest::newRow("preset") << QStringList{u"--preset"_s, u"sampel"_s} << u"\"sample\""_s;
        QTest::newRow("picture format") << QStringList{u"-t"_s, u"time=3,formats=webq"_s} << u"\"webp\""_s;
        QTest::newRow("filter") << QStringList{u"-t"_s, u"time=3,filters=blurr"_s} << u"\"blur\""_s;
        QTest::newRow("part") << QStringList{u"-t"_s, u"tiem=3"_s} << u"\"time\""_s;
    }

    void mistypedValuesAreNamedWithTheirLikelyMeaning()
    {
        QFETCH(const QStringList, words);
        QFETCH(const QString, meant);
        const QString text = complaint(QStringList{u"clip.mp4"_s} + words);
        QVERIFY2(text.contains(meant), qPrintable(text));
    }

    void badValuesAreRefused_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("resolution") << QStringList{u"-r"_s, u"big"_s, u"-f"_s, u"mp4"_s};
        QTest::newRow("negative resolution") << QStringList{u"-r"_s, u"-360"_s, u"-f"_s, u"mp4"_s};
        QTest::newRow("bit rate") << QStringList{u"-r"_s, u"360@fast"_s, u"-f"_s, u"mp4"_s};
        QTest::newRow("quality") << QStringList{u"--quality"_s, u"99"_s};
        QTest::newRow("segments") << QStringList{u"--segment-form"_s, u"mov"_s};
        QTest::newRow("segment length") << QStringList{u"-f"_s, u"hls"_s, u"--segment-seconds"_s, u"900"_s};
        QTest::newRow("start") << QStringList{u"--start"_s, u"soon"_s};
        QTest::newRow("picture without time") << QStringList{u"-t"_s, u"sizes=360"_s};
        QTest::newRow("picture beyond the end") << QStringList{u"-t"_s, u"time=101%"_s};
        QTest::newRow("picture every nothing") << QStringList{u"-t"_s, u"every=0"_s};
        QTest::newRow("no pictures") << QStringList{u"-t"_s, u"count=0"_s};
        QTest::newRow("chain with a gap") << QStringList{u"-t"_s, u"time=1,filters=blur>"_s};
        QTest::newRow("picture quality") << QStringList{u"-t"_s, u"time=1,quality=0"_s};
        QTest::newRow("picture accuracy") << QStringList{u"-t"_s, u"time=1,accuracy=rough"_s};
        QTest::newRow("missing job file") << QStringList{u"--job"_s, u"no-such-file.json"_s};
    }

    void badValuesAreRefused()
    {
        QFETCH(const QStringList, words);
        QVERIFY(!read(QStringList{u"clip.mp4"_s} + words));
    }

    void aPictureWishIsReadWhole()
    {
        const auto thumbnail = thumbnailFromText(
            u"time=00:00:03+1.5,sizes=360+source,formats=jpg+webp,filters=none+blur,accuracy=key,quality=80"_s);
        QVERIFY(thumbnail);
        QCOMPARE(thumbnail->moments, (QList<Microseconds>{3s, 1500ms}));
        QCOMPARE(thumbnail->resolutions, (QList<int>{360, 0}));
        QCOMPARE(thumbnail->formats, (QStringList{u"jpg"_s, u"webp"_s}));
        QCOMPARE(thumbnail->filters, (QList<StillFilterChain>{{}, {{u"blur"_s, {}}}}));
        QCOMPARE(thumbnail->accuracy, SeekAccuracy::KeyFrame);
        QCOMPARE(thumbnail->quality, 80);
    }

    void momentsOfEveryKindAddUp()
    {
        const auto thumbnail = thumbnailFromText(u"time=50%+3+12.5%,every=00:01:00,count=9"_s);
        QVERIFY(thumbnail);
        QCOMPARE(thumbnail->moments, QList<Microseconds>{3s});
        QCOMPARE(thumbnail->percents, (QList<double>{50, 12.5}));
        QCOMPARE(thumbnail->every, Microseconds{60s});
        QCOMPARE(thumbnail->count, 9);
        QVERIFY(thumbnailFromText(u"every=10"_s));
    }

    void filtersAreChained()
    {
        const auto thumbnail = thumbnailFromText(u"time=3,filters=none+blur+grayscale>blur"_s);
        QVERIFY(thumbnail);
        QStringList chains;
        for (const StillFilterChain &chain : thumbnail->filters)
            chains += chainText(chain);
        QCOMPARE(chains, (QStringList{u"none"_s, u"blur"_s, u"grayscale-blur"_s}));
    }

    void aLadderKnowsSizesAndBitRates()
    {
        const auto ladder = ladderFromText(u"240,720p@2.5M,4K,source"_s);
        QVERIFY(ladder);
        QCOMPARE(*ladder, (QList<Rung>{{240, {}}, {720, Bitrate{2'500'000}}, {2160, {}}, {0, {}}}));
    }

    void aJobFileIsReadAndItsSourcesLieBesideIt()
    {
        const QString path = jobFile(toJson(read({u"film.mp4"_s, u"-f"_s, u"mp4"_s})->jobs.first()));
        const auto request = read({u"--job"_s, path});
        QVERIFY(request);
        QCOMPARE(request->jobs.first().sources, QStringList{m_folder.filePath(u"film.mp4"_s)});
    }

    void aNamedSourceTakesThePlaceOfTheJobFiles()
    {
        const QString path = jobFile(toJson(read({u"film.mp4"_s, u"-f"_s, u"mp4"_s})->jobs.first()));
        const auto request = read({u"other.mp4"_s, u"--job"_s, path});
        QVERIFY(request);
        QCOMPARE(request->jobs.size(), 1);
        QCOMPARE(request->jobs.first().sources, QStringList{u"other.mp4"_s});
    }

    void aForeignBodyIsTranslatedAndItsRemarksArePassedOn()
    {
        const auto request = read({u"clip.mp4"_s, u"--job"_s, jobFile({{u"foreign"_s, 1}})});
        QVERIFY(request);
        QCOMPARE(resolutions(request->jobs.first().outputs.first()), QList<int>{360});
        QCOMPARE(request->remarks, QStringList{u"translated"_s});
    }

    void aJobFileThatIsNoJsonSaysWhichFile()
    {
        const QString path = m_folder.filePath(u"broken.json"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{ not json");
        file.close();
        const auto request = read({u"clip.mp4"_s, u"--job"_s, path});
        QVERIFY(!request);
        QCOMPARE(request.error().code, ErrorCode::SpecUnreadable);
        QCOMPARE(request.error().subject, path);
    }

private:
    QString jobFile(const QJsonObject &object)
    {
        const QString path = m_folder.filePath(u"job%1.json"_s.arg(++m_count));
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(QJsonDocument(object).toJson());
        return path;
    }

    QTemporaryDir m_folder;
    int m_count = 0;
};

QTEST_GUILESS_MAIN(TestJobArguments)
#include "tst_jobarguments.moc"
