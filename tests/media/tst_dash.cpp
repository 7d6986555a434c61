// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/clipmaker.h"
#include "tests/support/jobrun.h"
#include "tests/support/mediareader.h"
#include "tests/support/subtitleclips.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Zoetrope;
using namespace Zoetrope::Test;
using namespace Qt::Literals::StringLiterals;

/// One set of segments under a DASH manifest and under HLS playlists, read by FFmpeg's own demuxers for both.
class Dash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothDoorsShowEveryFrame_data();
    void bothDoorsShowEveryFrame();
    void soundAloneIsEnough();
    void textIsOneFile();
    void itsSegmentsAreFragments();

private:
    [[nodiscard]] JobRun run(const QString &clip, const OutputSpec &output) const
    {
        JobSpec spec;
        spec.sources = {clip};
        spec.outputs = {output};
        return runAndPublish(spec, m_folder.path() + u'/' + QString::fromLatin1(QTest::currentDataTag()));
    }

    ClipMaker m_maker;
    QTemporaryDir m_folder;
};

void Dash::bothDoorsShowEveryFrame_data()
{
    QTest::addColumn<Rational>("rate");
    QTest::addColumn<bool>("isVariable");
    QTest::newRow("25") << Rational{25, 1} << false;
    QTest::newRow("29.97") << Rational{30'000, 1001} << false;
    QTest::newRow("59.94") << Rational{60'000, 1001} << false;
    QTest::newRow("variable") << Rational{25, 1} << true;
}

void Dash::bothDoorsShowEveryFrame()
{
    QFETCH(const Rational, rate);
    QFETCH(const bool, isVariable);
    ClipWish wish;
    wish.size = {320, 180};
    wish.rate = rate;
    wish.hasVariableRate = isVariable;
    wish.seconds = 9;
    OutputSpec output = quickOutput(u"dash"_s, {180, 90});
    output.segments.length = Microseconds(3'000'000);
    const JobRun made = run(m_maker.clip(wish), output);
    QVERIFY2(!made.error, qPrintable(made.errorLine()));
    QCOMPARE(made.outputs.size(), 1);
    QCOMPARE(made.counters.framesDecoded, frameCount(wish)); // once for both sizes and both doors

    const QString folder = made.folder + u'/' + made.outputs[0].path;
    for (const QString &door : {u"/manifest.mpd"_s, u"/master.m3u8"_s}) {
        const Result<MediaReading> reading = readMedia(folder + door);
        QVERIFY2(reading, qPrintable(door));
        QCOMPARE(reading->errors, 0);
        QVERIFY2(qAbs(reading->duration() - frameTime(wish, frameCount(wish))) < 0.1, qPrintable(door));
        int pictures = 0;
        for (const StreamReading &stream : reading->streams) {
            if (!stream.isVideo) {
                QVERIFY(qAbs(stream.first) < 0.03);
                QVERIFY(qAbs(double(stream.samples) / stream.sampleRate - wish.seconds) < 0.1);
                continue;
            }
            ++pictures;
            QCOMPARE(stream.frames, frameCount(wish));
            QVERIFY2(qAbs(stream.first) < 0.001, qPrintable(QString::number(stream.first)));
        }
        QCOMPARE(pictures, 2);
    }
}

void Dash::soundAloneIsEnough()
{
    ClipWish wish;
    wish.size = {160, 90};
    OutputSpec output = quickOutput(u"dash"_s, {90});
    output.video.reset();
    const JobRun made = run(m_maker.clip(wish), output);
    QVERIFY2(!made.error, qPrintable(made.errorLine()));
    const Result<MediaReading> reading = readMedia(made.folder + u'/' + made.outputs[0].path + u"/manifest.mpd"_s);
    QVERIFY(reading);
    QCOMPARE(reading->streams.size(), 1);
    QCOMPARE(reading->errors, 0);
}

void Dash::textIsOneFile()
{
    ClipWish wish;
    wish.size = {160, 90};
    const QList<TestCue> cues{{500, 1500, u"One"_s}, {2000, 3500, u"Two"_s}};
    const QString clip = m_folder.path() + u"/spoken.mkv"_s;
    const Result<> added = addSubtitles(m_maker.clip(wish), {{u"subrip"_s, u"ger"_s, {}, false, false, cues}}, clip);
    QVERIFY(added);
    OutputSpec output = quickOutput(u"dash"_s, {90});
    output.subtitles = SubtitleSpec{};
    const JobRun made = run(clip, output);
    QVERIFY2(!made.error, qPrintable(made.errorLine()));
    const QString folder = made.folder + u'/' + made.outputs[0].path;
    QFile manifest(folder + u"/manifest.mpd"_s);
    QVERIFY(manifest.open(QIODevice::ReadOnly));
    const QByteArray text = manifest.readAll();
    QVERIFY2(text.contains("contentType=\"text\" mimeType=\"text/vtt\" lang=\"de\""), text.constData());
    QVERIFY(text.contains("<BaseURL>subtitles/all.vtt</BaseURL>"));
    const QList<SubtitleReading> read = readSubtitles(folder + u"/subtitles/all.vtt"_s);
    QCOMPARE(read.size(), 1);
    QCOMPARE(read[0].cues.size(), cues.size());
    for (qsizetype i = 0; i < cues.size(); ++i) {
        constexpr qint64 soundFrame = 25; // Matroska's clock begins with the sound's, before 0
        QVERIFY(qAbs(read[0].cues[i].start - cues[i].start) <= soundFrame);
        QCOMPARE(read[0].cues[i].end - read[0].cues[i].start, cues[i].end - cues[i].start);
        QCOMPARE(read[0].cues[i].text, cues[i].text);
    }
}

void Dash::itsSegmentsAreFragments()
{
    OutputSpec output = quickOutput(u"dash"_s, {90});
    output.segments.form = SegmentForm::Ts;
    ClipWish wish;
    wish.size = {160, 90};
    const JobRun made = run(m_maker.clip(wish), output);
    QVERIFY(made.error);
    QCOMPARE(made.error->code, ErrorCode::SpecInvalid);
    QVERIFY2(made.error->detail.contains("must be fmp4 for DASH"_L1), qPrintable(made.errorLine()));
}

QTEST_GUILESS_MAIN(Dash)
#include "tst_dash.moc"
