// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/clipmaker.h"
#include "tests/support/jobrun.h"
#include "tests/support/mediafolder.h"
#include "tests/support/mediareader.h"
#include "tests/support/subtitleclips.h"

#include "engine/pipeline/hlslint.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Zoetrope;
using namespace Zoetrope::Test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString german = u"Grüße <i>aus</i> Köln"_s;
const QString japanese = u"こんにちは\n世界"_s;

/// The same, as ASS spells it.
QList<TestCue> madeCues()
{
    return {
        {500, 1500, u"Grüße {\\i1}aus{\\i0} Köln"_s}, {2000, 3200, u"こんにちは\\N世界"_s}, {3200, 3800, u"Ende"_s}};
}

QList<TestCue> markedCues() { return {{500, 1500, german}, {2000, 3200, japanese}, {3200, 3800, u"Ende"_s}}; }

QList<TestCue> plainCues()
{
    return {{500, 1500, u"Grüße aus Köln"_s}, {2000, 3200, japanese}, {3200, 3800, u"Ende"_s}};
}

constexpr auto srtText = "1\n00:00:00,500 --> 00:00:01,500\nGrüße <i>aus</i> Köln\n\n"
                         "2\n00:00:02,000 --> 00:00:03,200\nこんにちは\n世界\n\n"
                         "3\n00:00:03,200 --> 00:00:03,800\nEnde\n";

/// For comparing, so that a failing test says what it saw.
QStringList told(const QList<TestCue> &cues)
{
    QStringList lines;
    for (const TestCue &cue : cues)
        lines += u"%1-%2 %3"_s.arg(cue.start).arg(cue.end).arg(cue.text);
    return lines;
}

void compareCues(const QList<TestCue> &cues, const QList<TestCue> &due)
{
    QCOMPARE(told(cues).join(u'|'), told(due).join(u'|'));
}

QList<TestCue> withoutStyle(QList<TestCue> cues)
{
    for (TestCue &cue : cues)
        cue.text = cue.text.section(u',', 8).replace(u"\\N"_s, u"\n"_s); // Matroska's ASS has eight fields before it
    return cues;
}

/// All cues of a WebVTT rendition, each once, and what its segments say of the clock.
struct VttReading
{
    QList<TestCue> cues;
    QStringList clocks;
    int segments = 0;
};

VttReading readVtt(const QString &folder)
{
    VttReading reading;
    for (const QString &name : QDir(folder).entryList({u"*.vtt"_s}, QDir::Files, QDir::Name)) {
        ++reading.segments;
        QFile file(folder + u'/' + name);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QString text = QString::fromUtf8(file.readAll());
        reading.clocks += text.section(u'\n', 1, 1);
        for (const SubtitleReading &stream : readSubtitles(file.fileName())) {
            for (const TestCue &cue : stream.cues) {
                if (!reading.cues.contains(cue))
                    reading.cues.append(cue);
            }
        }
    }
    return reading;
}

} // namespace

/// Subtitles from sources and files into every container, with exact times and texts.
class Subtitles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void softTracksKeepTheirTimesAndTexts_data();
    void softTracksKeepTheirTimesAndTexts();
    void everyKindOfSourceIsRead_data();
    void everyKindOfSourceIsRead();
    void overlappingCuesAreShownTogetherInMp4();
    void aClipCutsCues();
    void aCueThatOutlastsThePictureIsNoDamage();
    void theSourcesClockIsMoved();
    void hlsOffersARenditionOfText_data();
    void hlsOffersARenditionOfText();
    void filesLieBesideTheOutput_data();
    void filesLieBesideTheOutput();
    void filesOfTextAreUsedLikeTracks_data();
    void filesOfTextAreUsedLikeTracks();
    void aClipWithoutCuesHasAnEmptyTrack_data();
    void aClipWithoutCuesHasAnEmptyTrack();
    void hostileFilesEndWithAClearError_data();
    void hostileFilesEndWithAClearError();
    void realFilmsKeepTheirSubtitles_data();
    void realFilmsKeepTheirSubtitles();

private:
    JobRun run(const QString &source, const OutputSpec &output, const ClipRange &clip = {});
    static OutputSpec output(const QString &container, SubtitleMode mode, const QString &tracks = {});
    QString made(const QString &name, const QList<SubtitleTrackMade> &tracks, const ClipWish &wish = {});

    ClipMaker m_maker;
    QString m_film; ///< SRT in Matroska: German, and English that is forced
    int m_runs = 0;
};

void Subtitles::initTestCase()
{
    m_film = made(u"film.mkv"_s,
        {{u"subrip"_s, u"ger"_s, u"Alles"_s, true, false, madeCues()},
            {u"subrip"_s, u"eng"_s, {}, false, true, {{1000, 2000, u"Sign"_s}}}});
    QVERIFY(!m_film.isEmpty());
}

QString Subtitles::made(const QString &name, const QList<SubtitleTrackMade> &tracks, const ClipWish &wish)
{
    ClipWish clip = wish;
    clip.size = {320, 180};
    clip.container = u"mov"_s;
    clip.audioCodec = u"pcm_s16le"_s; // nothing before its first sample: picture, sound and text begin at 0
    const QString path = m_maker.folder() + u'/' + name;
    const Result<> added = addSubtitles(m_maker.clip(clip), tracks, path);
    if (!added)
        qWarning("%s: %s", qPrintable(path), qPrintable(added.error().detail));
    return added ? path : QString();
}

JobRun Subtitles::run(const QString &source, const OutputSpec &output, const ClipRange &clip)
{
    JobSpec spec;
    spec.sources = {source};
    spec.outputs = {output};
    spec.clip = clip;
    return runAndPublish(spec, m_maker.folder() + u"/run%1"_s.arg(++m_runs));
}

OutputSpec Subtitles::output(const QString &container, SubtitleMode mode, const QString &tracks)
{
    OutputSpec spec = quickOutput(container, {180});
    if (container == "webm"_L1) {
        spec.video->codec = u"vp9"_s;
        spec.video->options = {{u"speed"_s, 8}};
    }
    spec.subtitles.emplace();
    spec.subtitles->mode = mode;
    if (!tracks.isEmpty())
        spec.subtitles->tracks = *trackChoiceFromText(tracks);
    return spec;
}

void Subtitles::softTracksKeepTheirTimesAndTexts_data()
{
    QTest::addColumn<QString>("container");
    QTest::addColumn<QString>("codec");
    QTest::addColumn<QList<TestCue>>("cues");
    QTest::newRow("mkv") << u"mkv"_s << u"subrip"_s << markedCues();
    QTest::newRow("mp4") << u"mp4"_s << u"mov_text"_s << plainCues();
    QTest::newRow("mov") << u"mov"_s << u"mov_text"_s << plainCues();
    QTest::newRow("webm") << u"webm"_s << u"webvtt"_s << markedCues();
}

void Subtitles::softTracksKeepTheirTimesAndTexts()
{
    QFETCH(QString, container);
    QFETCH(QString, codec);
    QFETCH(QList<TestCue>, cues);
    const JobRun made = run(m_film, output(container, SubtitleMode::Soft));
    QVERIFY2(!made.error, qPrintable(made.errorLine()));
    const QString path = made.path(made.outputs.first());
    const QList<SubtitleReading> texts = readSubtitles(path);
    QCOMPARE(texts.size(), 2);
    QCOMPARE(texts[0].codec, codec);
    compareCues(texts[0].cues, cues);
    QCOMPARE(texts[0].language, u"ger"_s);
    QCOMPARE(texts[1].language, u"eng"_s);
    compareCues(texts[1].cues, (QList<TestCue>{{1000, 2000, u"Sign"_s}}));
    QVERIFY(texts[0].isDefault);
    QVERIFY(!texts[1].isDefault);
    if (container == "mkv"_L1) {
        QVERIFY(texts[1].isForced);
        QCOMPARE(texts[0].title, u"Alles"_s);
    }
    const auto film = readMedia(path);
    QVERIFY(film);
    QCOMPARE(film->errors, 0);
    QCOMPARE(film->video()->frames, 100);
    QVERIFY(std::abs(film->headerDuration - 4) < 0.05); // the cues make it no longer
}

void Subtitles::everyKindOfSourceIsRead_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("codec");
    QTest::newRow("ASS in Matroska") << u"styled.mkv"_s << u"ass"_s;
    QTest::newRow("timed text in QuickTime") << u"timed.mov"_s << u"mov_text"_s;
    QTest::newRow("WebVTT in WebM") << u"web.mkv"_s << u"webvtt"_s;
}

void Subtitles::everyKindOfSourceIsRead()
{
    QFETCH(QString, name);
    QFETCH(QString, codec);
    const QString source = made(name, {{codec, u"ger"_s, {}, false, false, madeCues()}});
    QVERIFY(!source.isEmpty());
    const JobRun made = run(source, output(u"mkv"_s, SubtitleMode::Soft));
    QVERIFY2(!made.error, qPrintable(made.errorLine()));
    const QList<SubtitleReading> texts = readSubtitles(made.path(made.outputs.first()));
    QCOMPARE(texts.size(), 1);
    QCOMPARE(texts[0].codec, codec == "mov_text"_L1 ? u"subrip"_s : codec); // what Matroska holds stays what it is
    QList<TestCue> cues = codec == "ass"_L1 ? withoutStyle(texts[0].cues) : texts[0].cues;
    if (codec == "ass"_L1)
        cues[0].text.replace(u"{\\i1}aus{\\i0}"_s, u"<i>aus</i>"_s);
    compareCues(cues, codec == "mov_text"_L1 && !cues[0].text.contains(u'<') ? plainCues() : markedCues());
}

void Subtitles::overlappingCuesAreShownTogetherInMp4()
{
    const QString source = made(u"overlapping.mkv"_s,
        {{u"subrip"_s, u"ger"_s, {}, false, false, {{500, 2000, u"one"_s}, {1500, 3000, u"two"_s}}}});
    const JobRun made = run(source, output(u"mp4"_s, SubtitleMode::Soft));
    QVERIFY2(!made.error, qPrintable(made.errorLine()));
    const QList<SubtitleReading> texts = readSubtitles(made.path(made.outputs.first()));
    QCOMPARE(texts.size(), 1);
    QCOMPARE(
        texts[0].cues, (QList<TestCue>{{500, 1500, u"one"_s}, {1500, 2000, u"one\ntwo"_s}, {2000, 3000, u"two"_s}}));
}

void Subtitles::aCueThatOutlastsThePictureIsNoDamage()
{
    const QString path = made(u"lasting.mkv"_s, {{u"subrip"_s, u"ger"_s, {}, false, false, {{500, 9'000, u"Ende"_s}}}});
    const JobRun whole = run(path, output(u"mkv"_s, SubtitleMode::Soft));
    QVERIFY2(!whole.error, qPrintable(whole.errorLine()));
    QVERIFY2(!whole.isDamaged(), qPrintable(whole.notices.value(0).text));

    QVERIFY(QFile::resize(path, QFileInfo(path).size() / 2));
    const JobRun cut = run(path, output(u"mkv"_s, SubtitleMode::Soft));
    QVERIFY(cut.error || cut.isDamaged());
}

void Subtitles::aClipCutsCues()
{
    const JobRun made = run(m_film, output(u"mkv"_s, SubtitleMode::Soft, u"de"_s), {1s, 1500ms});
    QVERIFY2(!made.error, qPrintable(made.errorLine()));
    const QList<SubtitleReading> texts = readSubtitles(made.path(made.outputs.first()));
    QCOMPARE(texts.size(), 1);
    compareCues(texts[0].cues, (QList<TestCue>{{0, 500, german}, {1000, 1500, japanese}}));
}

void Subtitles::theSourcesClockIsMoved()
{
    ClipWish late;
    late.start = 10;
    QList<TestCue> cues = madeCues();
    for (TestCue &cue : cues) {
        cue.start += 10'000;
        cue.end += 10'000;
    }
    const QString source = made(u"late.mkv"_s, {{u"subrip"_s, u"ger"_s, {}, false, false, cues}}, late);
    const JobRun made = run(source, output(u"mkv"_s, SubtitleMode::Soft));
    QVERIFY2(!made.error, qPrintable(made.errorLine()));
    const QList<SubtitleReading> texts = readSubtitles(made.path(made.outputs.first()));
    QCOMPARE(texts.size(), 1);
    QCOMPARE(texts[0].cues.size(), 3);
    const auto film = readMedia(made.path(made.outputs.first()));
    QVERIFY(film);
    for (int i = 0; i < 3; ++i) // the picture may stand some milliseconds behind the sound, with which the clock begins
        QVERIFY(std::abs(texts[0].cues[i].start - markedCues()[i].start - film->video()->first * 1000) <= 1);
}

void Subtitles::hlsOffersARenditionOfText_data()
{
    QTest::addColumn<SegmentForm>("form");
    QTest::newRow("fmp4") << SegmentForm::Fmp4;
    QTest::newRow("ts") << SegmentForm::Ts;
}

void Subtitles::hlsOffersARenditionOfText()
{
    QFETCH(SegmentForm, form);
    OutputSpec wish = output(u"hls"_s, SubtitleMode::Soft);
    wish.segments.form = form;
    wish.segments.length = 1s;
    wish.video->keyFrameInterval = 1s;
    wish.video->options = {{u"speed"_s, u"veryfast"_s}}; // with B-frames, which a transport stream has to be moved for
    const JobRun made = run(m_film, wish);
    QVERIFY2(!made.error, qPrintable(made.errorLine()));
    const QString master = made.path(made.outputs.first());
    const QString folder = QFileInfo(master).path();

    const VttReading text = readVtt(folder + u"/subtitles"_s);
    QCOMPARE(text.segments, 4);
    compareCues(text.cues, markedCues());
    compareCues(readVtt(folder + u"/subtitles2"_s).cues, (QList<TestCue>{{1000, 2000, u"Sign"_s}}));

    QFile file(master);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString list = QString::fromUtf8(file.readAll());
    QVERIFY(list.contains(u"TYPE=SUBTITLES,GROUP-ID=\"subtitles\",NAME=\"Alles\",LANGUAGE=\"de\",DEFAULT=YES"_s));
    QVERIFY(list.contains(u"LANGUAGE=\"en\",DEFAULT=NO,AUTOSELECT=YES,FORCED=YES"_s));
    QVERIFY(list.contains(u"SUBTITLES=\"subtitles\""_s));
    const Result<LintReport> report = lintHls(master, {});
    QVERIFY(report);
    QVERIFY2(report->findings.isEmpty(), report->findings.isEmpty() ? "" : qPrintable(report->findings.first().text));

    // A player finds a cue's place by the clock of the other renditions: what is shown first there is shown at 0 here.
    const bool isTs = form == SegmentForm::Ts;
    const auto first = isTs ? readMedia(folder + u"/180p/seg_00001.ts"_s) : readMedia(folder + u"/180p/index.m3u8"_s);
    QVERIFY(first && first->video());
    for (const QString &clock : text.clocks) {
        const qint64 ticks = clock.section(u"MPEGTS:"_s, 1).section(u',', 0, 0).toLongLong();
        QVERIFY2(std::abs(double(ticks) / 90'000 - first->video()->first) < 0.001, qPrintable(clock));
    }
}

void Subtitles::filesLieBesideTheOutput_data()
{
    QTest::addColumn<QString>("container");
    QTest::addColumn<QString>("codec");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QList<TestCue>>("cues");
    QTest::newRow("srt beside mp4") << u"mp4"_s << QString() << u"film_180p.de.srt"_s << markedCues();
    QTest::newRow("vtt beside webm") << u"webm"_s << u"webvtt"_s << u"film_180p.de.vtt"_s << markedCues();
    QTest::newRow("srt beside hls") << u"hls"_s << u"srt"_s << u"film_hls.de.srt"_s << markedCues();
    QTest::newRow("ass beside mkv") << u"mkv"_s << u"ass"_s << u"film_180p.de.ass"_s << QList<TestCue>();
}

void Subtitles::filesLieBesideTheOutput()
{
    QFETCH(QString, container);
    QFETCH(QString, codec);
    QFETCH(QString, name);
    QFETCH(QList<TestCue>, cues);
    OutputSpec wish = output(container, SubtitleMode::Sidecar, u"de"_s);
    wish.subtitles->codec = codec;
    const JobRun made = run(m_film, wish);
    QVERIFY2(!made.error, qPrintable(made.errorLine()));
    const QList<OutputRecord> sidecars = made.ofKind(OutputKind::Subtitle);
    QCOMPARE(sidecars.size(), 1);
    QCOMPARE(sidecars.first().path, name);
    QCOMPARE(made.outputs.size(), 2);
    const QList<SubtitleReading> texts = readSubtitles(made.path(sidecars.first()));
    QCOMPARE(texts.size(), 1);
    QCOMPARE(texts[0].cues.size(), 3);
    if (!cues.isEmpty())
        compareCues(texts[0].cues, cues);
    if (container != "hls"_L1)
        QVERIFY(readSubtitles(made.path(made.outputs.first())).isEmpty());
}

void Subtitles::filesOfTextAreUsedLikeTracks_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QString text = QString::fromUtf8(srtText);
    QTest::newRow("UTF-8") << QByteArray(srtText);
    QTest::newRow("UTF-8 with a mark") << QByteArray("\xef\xbb\xbf") + srtText;
    QTest::newRow("UTF-16") << QByteArray("\xff\xfe")
            + QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    QTest::newRow("lines of Windows") << QByteArray(srtText).replace("\n", "\r\n");
    QByteArray vtt("WEBVTT\n\n");
    vtt += QByteArray(srtText)
               .replace(",500", ".500")
               .replace(",000", ".000")
               .replace(",200", ".200")
               .replace(",800", ".800");
    QTest::newRow("WebVTT") << vtt;
}

void Subtitles::filesOfTextAreUsedLikeTracks()
{
    QFETCH(QByteArray, bytes);
    const QString file = m_maker.folder() + u"/it's [a]; text, %1:\\n.srt"_s;
    QVERIFY(writeText(file, bytes));
    OutputSpec wish = output(u"mkv"_s, SubtitleMode::Soft);
    wish.subtitles->codec = u"srt"_s;
    wish.subtitles->files = {{file, u"de"_s}};
    const JobRun made = run(m_film, wish);
    QVERIFY2(!made.error, qPrintable(made.errorLine()));
    const QList<SubtitleReading> texts = readSubtitles(made.path(made.outputs.first()));
    QCOMPARE(texts.size(), 1);
    compareCues(texts[0].cues, markedCues());
    QCOMPARE(texts[0].language, u"ger"_s);
}

void Subtitles::aClipWithoutCuesHasAnEmptyTrack_data()
{
    QTest::addColumn<QString>("container");
    QTest::addColumn<SubtitleMode>("mode");
    for (const char *container : {"mp4", "mkv", "webm", "hls"})
        QTest::newRow(container) << QString::fromLatin1(container) << SubtitleMode::Soft;
    QTest::newRow("a file") << u"mp4"_s << SubtitleMode::Sidecar;
}

void Subtitles::aClipWithoutCuesHasAnEmptyTrack()
{
    QFETCH(QString, container);
    QFETCH(SubtitleMode, mode);
    const JobRun made = run(m_film, output(container, mode, u"de"_s), {0us, 400ms});
    QVERIFY2(!made.error, qPrintable(made.errorLine()));
}

void Subtitles::hostileFilesEndWithAClearError_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("empty") << QByteArray() << ErrorCode::SubtitlesUnreadable;
    QTest::newRow("binary") << QByteArray("\x7f"
                                          "ELF\0\1\2 --> \0",
        14) << ErrorCode::SubtitlesUnreadable;
    QTest::newRow("a text of another kind") << QByteArray("Dear all,\n") << ErrorCode::SubtitlesUnreadable;
    QTest::newRow("no cues") << QByteArray("WEBVTT\n\n") << ErrorCode::SubtitlesUnreadable;
    QTest::newRow("too large") << QByteArray(17 * 1024 * 1024, 'x') << ErrorCode::SubtitlesUnreadable;
    QTest::newRow("a playlist") << QByteArray("#EXTM3U\nfile:///etc/passwd\n") << ErrorCode::SubtitlesUnreadable;
    QByteArray many;
    for (int i = 0; i < 150'000; ++i)
        many += "1\n00:00:01,000 --> 00:00:02,000\n" + QByteArray::number(i) + "\n\n";
    QTest::newRow("more cues than anybody reads") << many << ErrorCode::LimitExceeded;
    QTest::newRow("a cue like a book") << QByteArray("1\n00:00:01,000 --> 00:00:02,000\n") + QByteArray(100'000, 'x')
                                       << ErrorCode::LimitExceeded;
}

void Subtitles::hostileFilesEndWithAClearError()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ErrorCode, code);
    const QString file = m_maker.folder() + u"/hostile.srt"_s;
    QVERIFY(writeText(file, bytes));
    OutputSpec wish = output(u"mkv"_s, SubtitleMode::Soft);
    wish.subtitles->files = {{file, {}}};
    const JobRun made = run(m_film, wish);
    QVERIFY(made.error);
    QCOMPARE(made.error->code, code);
    QCOMPARE(made.error->subject, file);
    QVERIFY(made.outputs.isEmpty());
}

void Subtitles::realFilmsKeepTheirSubtitles_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("container");
    for (const char *name : {"sample_with_ass_subtitles.mkv", "sample_with_overlapping_srt.mkv", "multitrack.mkv"}) {
        for (const char *container : {"mp4", "mkv", "hls"})
            QTest::addRow("%s to %s", name, container) << QString::fromLatin1(name) << QString::fromLatin1(container);
    }
}

void Subtitles::realFilmsKeepTheirSubtitles()
{
    QFETCH(QString, name);
    QFETCH(QString, container);
    const QString source = mediaFolder() + u"/corpus/"_s + name;
    if (mediaFolder().isEmpty() || !QFile::exists(source))
        QSKIP("The folder of real clips is not here.");
    const JobRun made = run(source, output(container, SubtitleMode::Soft), {0us, 10s});
    QVERIFY2(!made.error, qPrintable(made.errorLine()));
    if (container == "mkv"_L1)
        QVERIFY(!readSubtitles(made.path(made.outputs.first())).isEmpty());
}

QTEST_GUILESS_MAIN(Subtitles)
#include "tst_subtitles.moc"
