// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/clipmaker.h"
#include "tests/support/jobrun.h"
#include "tests/support/mediareader.h"
#include "tests/support/tonemeter.h"

#include <QTest>
#include <cmath>

using namespace Zoetrope;
using namespace Zoetrope::Test;
using namespace Qt::Literals::StringLiterals;

namespace {

double decibels(double amplitude) { return 20 * std::log10(amplitude); }

/// The largest sample between two times.
double peakBetween(const QString &path, double from, double until)
{
    double peak = 0;
    FrameWatchers watchers;
    watchers.audio = [&](const AVFrame &frame, int, double time) {
        for (int i = 0; i < frame.nb_samples; ++i) {
            const double at = time + double(i) / frame.sample_rate;
            if (at >= from && at < until)
                peak = std::max(peak, double(std::abs(reinterpret_cast<const float *>(frame.data[0])[i])));
        }
    };
    const auto reading = readMedia(path, watchers);
    return reading ? peak : -1;
}

} // namespace

/// Loudness, peaks, fades and the filters of sounds. The clip hums at 200 Hz; with a clap it clicks at 1 kHz.
class SoundLevels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void loudnessIsBroughtToItsTarget_data();
    void loudnessIsBroughtToItsTarget();
    void whatIsTooLoudThenIsHeldBack();
    void peaksAreBroughtToTheirs();
    void onlyTheClipCounts();
    void silenceStaysSilence();
    void soundsFadeInAndOut();
    void filtersTakeTheirFrequencies();
    void aLevelIsMeasuredBehindItsFilters();

private:
    JobRun run(const ClipWish &clip, const AudioSpec &sound, const ClipRange &range = {});

    ClipMaker m_maker;
    int m_runs = 0;
};

namespace {

ClipWish humming(double amplitude, double seconds = 6)
{
    ClipWish clip;
    clip.videoCodec.clear();
    clip.container = u"wav"_s;
    clip.audioCodec = u"pcm_s16le"_s;
    clip.seconds = seconds;
    clip.hum = amplitude;
    return clip;
}

} // namespace

JobRun SoundLevels::run(const ClipWish &clip, const AudioSpec &sound, const ClipRange &range)
{
    JobSpec spec;
    spec.sources = {m_maker.clip(clip)};
    spec.clip = range;
    OutputSpec output;
    output.container = u"m4a"_s;
    output.audio = sound;
    output.audio->bitrate = Bitrate{256'000};
    spec.outputs = {output};
    return runAndPublish(spec, m_maker.folder() + u"/run%1"_s.arg(++m_runs));
}

void SoundLevels::loudnessIsBroughtToItsTarget_data()
{
    QTest::addColumn<double>("hum");
    QTest::addColumn<double>("target");
    QTest::newRow("made louder") << 0.02 << -23.0;
    QTest::newRow("made quieter") << 0.6 << -23.0;
    QTest::newRow("for the web") << 0.05 << -16.0;
}

void SoundLevels::loudnessIsBroughtToItsTarget()
{
    QFETCH(double, hum);
    QFETCH(double, target);
    AudioSpec sound;
    sound.loudness_LUFS = target;
    const JobRun made = run(humming(hum), sound);
    QVERIFY2(!made.error, qPrintable(made.errorLine()));
    const auto tone = measureTone(made.path(made.outputs.first()), humPitch);
    QVERIFY(tone);
    // ITU-R BS.1770: two equal sines of amplitude a have 20 log a LUFS but for the weighting, which at 200 Hz is -1.2
    // dB from what it is at 997 Hz.
    const double loudness = decibels(tone->loudness) - 1.2;
    QVERIFY2(std::abs(loudness - target) < 0.7, qPrintable(u"%1 LUFS instead of %2"_s.arg(loudness).arg(target)));
}

void SoundLevels::whatIsTooLoudThenIsHeldBack()
{
    ClipWish clip = humming(0.02);
    clip.clapAt = 3; // 32 dB above the hum
    AudioSpec sound;
    sound.loudness_LUFS = -12;
    const JobRun made = run(clip, sound);
    QVERIFY2(!made.error, qPrintable(made.errorLine()));
    const QString path = made.path(made.outputs.first());
    const double peak = peakBetween(path, 0, 6);
    QVERIFY2(peak <= 0.93 && peak > 0.7, qPrintable(QString::number(peak)));
}

void SoundLevels::peaksAreBroughtToTheirs()
{
    AudioSpec sound;
    sound.peak_dB = -6;
    const JobRun made = run(humming(0.1), sound);
    QVERIFY2(!made.error, qPrintable(made.errorLine()));
    const auto tone = measureTone(made.path(made.outputs.first()), humPitch);
    QVERIFY(tone);
    QVERIFY2(std::abs(decibels(tone->loudness) + 6) < 0.3, qPrintable(QString::number(tone->loudness)));
}

void SoundLevels::onlyTheClipCounts()
{
    ClipWish clip = humming(0.1);
    clip.clapAt = 5; // outside
    AudioSpec sound;
    sound.peak_dB = -6;
    const JobRun made = run(clip, sound, {Microseconds(1'000'000), Microseconds(3'000'000)});
    QVERIFY2(!made.error, qPrintable(made.errorLine()));
    const auto tone = measureTone(made.path(made.outputs.first()), humPitch);
    QVERIFY(tone);
    QVERIFY2(std::abs(decibels(tone->loudness) + 6) < 0.3, qPrintable(QString::number(tone->loudness)));
}

void SoundLevels::silenceStaysSilence()
{
    AudioSpec sound;
    sound.loudness_LUFS = -16;
    const JobRun made = run(humming(0), sound);
    QVERIFY2(!made.error, qPrintable(made.errorLine()));
    QVERIFY(peakBetween(made.path(made.outputs.first()), 0, 6) < 0.001);
}

void SoundLevels::soundsFadeInAndOut()
{
    AudioSpec sound;
    sound.fadeIn = Microseconds(1'000'000);
    sound.fadeOut = Microseconds(2'000'000);
    const JobRun made = run(humming(0.5), sound);
    QVERIFY2(!made.error, qPrintable(made.errorLine()));
    const QString path = made.path(made.outputs.first());
    QVERIFY(peakBetween(path, 0, 0.1) < 0.1);
    QVERIFY(peakBetween(path, 2, 3) > 0.45);
    const double half = peakBetween(path, 4.95, 5.05);
    QVERIFY2(half > 0.2 && half < 0.3, qPrintable(QString::number(half)));
    QVERIFY(peakBetween(path, 5.9, 6) < 0.06);
}

void SoundLevels::filtersTakeTheirFrequencies()
{
    AudioSpec sound;
    sound.filters = {{u"highpass"_s, {{u"frequency"_s, 2000}}}};
    const JobRun made = run(humming(0.5), sound);
    QVERIFY2(!made.error, qPrintable(made.errorLine()));
    const double left = peakBetween(made.path(made.outputs.first()), 2, 4);
    QVERIFY2(left < 0.02, qPrintable(QString::number(left)));
}

void SoundLevels::aLevelIsMeasuredBehindItsFilters()
{
    AudioSpec sound;
    sound.filters = {{u"highpass"_s, {{u"frequency"_s, 400}}}}; // takes 12 dB off the hum
    sound.peak_dB = -6;
    const JobRun made = run(humming(0.5), sound);
    QVERIFY2(!made.error, qPrintable(made.errorLine()));
    const auto tone = measureTone(made.path(made.outputs.first()), humPitch, 1);
    QVERIFY(tone);
    QVERIFY2(std::abs(decibels(tone->loudness) + 6) < 1, qPrintable(QString::number(tone->loudness)));
}

QTEST_GUILESS_MAIN(SoundLevels)
#include "tst_soundlevels.moc"
