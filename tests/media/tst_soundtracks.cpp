// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/clipmaker.h"
#include "tests/support/jobrun.h"
#include "tests/support/mediareader.h"
#include "tests/support/soundjoiner.h"
#include "tests/support/tonemeter.h"

#include "engine/av/capabilityprobe.h"

#include <QFile>
#include <QTest>
#include <cmath>

using namespace Zoetrope;
using namespace Zoetrope::Test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double seconds = 4;
constexpr double quiet = 0.05; // the tone of the track that is the default
constexpr double middle = 0.2;
constexpr double loud = 0.5;

bool isNear(double value, double due) { return std::abs(value - due) < 0.1 * due; }

} // namespace

/// A source with three sound tracks, which are told apart by how loud they are.
class SoundTracks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theChosenTrackIsMade_data();
    void theChosenTrackIsMade();
    void severalTracksLieBesideOneAnother_data();
    void severalTracksLieBesideOneAnother();
    void hlsOffersThemAsRenditions();
    void gainChangesTheLoudness_data();
    void gainChangesTheLoudness();
    void aMissingLanguageIsTold();
    void equalTracksAreEncodedOnce();

private:
    JobRun run(const QList<OutputSpec> &outputs);
    static OutputSpec output(const QString &container, const QString &tracks);

    ClipMaker m_maker;
    QString m_source;
    int m_runs = 0;
};

void SoundTracks::initTestCase()
{
    QList<SoundSource> sources;
    for (const auto &[loudness, language] :
        {std::pair(quiet, u"eng"_s), std::pair(middle, u"ger"_s), std::pair(loud, u"jpn"_s)}) {
        ClipWish wish;
        wish.size = {320, 180};
        wish.seconds = seconds;
        wish.hum = loudness;
        sources.append({m_maker.clip(wish), language});
    }
    m_source = m_maker.folder() + u"/tracks.mp4"_s;
    const Result<> joined = joinSounds(sources, m_source);
    QVERIFY2(joined, joined ? "" : qPrintable(joined.error().detail));
}

JobRun SoundTracks::run(const QList<OutputSpec> &outputs)
{
    JobSpec spec;
    spec.sources = {m_source};
    spec.outputs = outputs;
    return runAndPublish(spec, m_maker.folder() + u"/run%1"_s.arg(++m_runs));
}

OutputSpec SoundTracks::output(const QString &container, const QString &tracks)
{
    OutputSpec spec = quickOutput(container, {180});
    if (const ContainerRow *row = Catalog::container(container); row->videoCodecs.isEmpty())
        spec.video.reset();
    spec.audio->tracks = *trackChoiceFromText(tracks);
    return spec;
}

void SoundTracks::theChosenTrackIsMade_data()
{
    QTest::addColumn<QString>("container");
    QTest::addColumn<QString>("tracks");
    QTest::addColumn<QString>("language");
    QTest::addColumn<double>("loudness");
    QTest::newRow("the first") << u"mp4"_s << u"first"_s << u"eng"_s << quiet;
    QTest::newRow("by language") << u"mp4"_s << u"de"_s << u"ger"_s << middle;
    QTest::newRow("by its other code") << u"mkv"_s << u"deu"_s << u"ger"_s << middle;
    QTest::newRow("by number") << u"mp4"_s << u"3"_s << u"jpn"_s << loud;
    QTest::newRow("of HLS without a picture") << u"hls"_s << u"3,1"_s << QString() << loud;
    QTest::newRow("the first of a preference") << u"m4a"_s << u"fr,ja,en"_s << u"jpn"_s << loud;
}

void SoundTracks::theChosenTrackIsMade()
{
    QFETCH(QString, container);
    QFETCH(QString, tracks);
    QFETCH(QString, language);
    QFETCH(double, loudness);
    OutputSpec wish = output(container, tracks);
    if (container == "hls"_L1)
        wish.video.reset();
    const JobRun made = run({wish});
    QVERIFY2(!made.error, qPrintable(made.errorLine()));
    const QString path = made.path(made.outputs.first());
    const auto reading = readMedia(path);
    QVERIFY(reading);
    QCOMPARE(reading->errors, 0);
    if (!language.isEmpty())
        QCOMPARE(reading->audio()->language, language);
    const auto tone = measureTone(path, humPitch);
    QVERIFY(tone);
    QVERIFY2(isNear(tone->loudness, loudness), qPrintable(QString::number(tone->loudness)));
}

void SoundTracks::severalTracksLieBesideOneAnother_data()
{
    QTest::addColumn<QString>("container");
    QTest::newRow("MP4") << u"mp4"_s;
    QTest::newRow("Matroska") << u"mkv"_s;
    QTest::newRow("QuickTime") << u"mov"_s;
}

void SoundTracks::severalTracksLieBesideOneAnother()
{
    QFETCH(QString, container);
    const JobRun made = run({output(container, u"ja,de"_s)});
    QVERIFY2(!made.error, qPrintable(made.errorLine()));
    const auto reading = readMedia(made.path(made.outputs.first()));
    QVERIFY(reading);
    QCOMPARE(reading->errors, 0);
    QCOMPARE(reading->streams.size(), 3);
    QCOMPARE(reading->streams[1].language, u"jpn"_s);
    QCOMPARE(reading->streams[2].language, u"ger"_s);
    QVERIFY(reading->streams[1].isDefault);
    QVERIFY(!reading->streams[2].isDefault);
    for (int stream : {1, 2})
        QVERIFY(std::abs(double(reading->streams[stream].samples) / 48000 - seconds) < 0.05);
}

void SoundTracks::hlsOffersThemAsRenditions()
{
    const JobRun made = run({output(u"hls"_s, u"all"_s)});
    QVERIFY2(!made.error, qPrintable(made.errorLine()));
    QFile master(made.path(made.outputs.first()));
    QVERIFY(master.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(master.readAll());
    QCOMPARE(text.count("#EXT-X-MEDIA:TYPE=AUDIO"_L1), 3);
    QVERIFY(
        text.contains("NAME=\"English\",LANGUAGE=\"en\",DEFAULT=YES,AUTOSELECT=YES,CHANNELS=\"2\",URI=\"audio/"_L1));
    QVERIFY(text.contains("NAME=\"German\",LANGUAGE=\"de\",DEFAULT=NO,AUTOSELECT=YES,CHANNELS=\"2\",URI=\"audio2/"_L1));
    const QString folder = made.path(made.outputs.first()).section(u'/', 0, -2);
    const QList<double> loudness{quiet, middle, loud};
    for (int i = 0; i < 3; ++i) {
        const QString track = i == 0 ? u"audio"_s : u"audio%1"_s.arg(i + 1);
        const auto tone = measureTone(folder + u'/' + track + u"/index.m3u8"_s, humPitch);
        QVERIFY(tone);
        QVERIFY2(isNear(tone->loudness, loudness[i]), qPrintable(QString::number(tone->loudness)));
    }
}

void SoundTracks::gainChangesTheLoudness_data()
{
    QTest::addColumn<double>("gain");
    QTest::addColumn<double>("factor");
    QTest::newRow("louder") << 6.0 << 1.995;
    QTest::newRow("quieter") << -20.0 << 0.1;
}

void SoundTracks::gainChangesTheLoudness()
{
    QFETCH(double, gain);
    QFETCH(double, factor);
    OutputSpec wish = output(u"wav"_s, u"de"_s);
    wish.audio->gain_dB = gain;
    const JobRun made = run({wish});
    QVERIFY2(!made.error, qPrintable(made.errorLine()));
    const auto tone = measureTone(made.path(made.outputs.first()), humPitch);
    QVERIFY(tone);
    QVERIFY2(std::abs(tone->loudness / (middle * factor) - 1) < 0.03, qPrintable(QString::number(tone->loudness)));
}

void SoundTracks::aMissingLanguageIsTold()
{
    const JobRun made = run({output(u"mp4"_s, u"fr"_s)});
    QVERIFY2(!made.error, qPrintable(made.errorLine()));
    QVERIFY(std::ranges::any_of(
        made.notices, [](const Notice &notice) { return notice.code == "sound-track-missing"_L1; }));
    QCOMPARE(readMedia(made.path(made.outputs.first()))->audio()->language, u"eng"_s);
}

void SoundTracks::equalTracksAreEncodedOnce()
{
    const Result<Plan> plan = [this] {
        RunRequest request;
        request.spec.sources = {m_source};
        request.spec.outputs = {output(u"mp4"_s, u"all"_s), output(u"hls"_s, u"de,en"_s), output(u"mkv"_s, u"2"_s)};
        request.capabilities = probeCapabilities();
        return planJob(request, {});
    }();
    QVERIFY(plan);
    QCOMPARE(plan->audio.size(), 3);
    QCOMPARE(plan->video.size(), 1);
}

QTEST_GUILESS_MAIN(SoundTracks)
#include "tst_soundtracks.moc"
