// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/clipmaker.h"
#include "tests/support/jobrun.h"
#include "tests/support/mediareader.h"

#include "engine/av/handles.h"

#include <QTest>
#include <cmath>
#include <numeric>
#include <vector>

using namespace Zoetrope;
using namespace Zoetrope::Test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// What is left of a picture's numbers: the mean of its middle, and how far its pixels are from it.
struct Tone
{
    double mean = 0; ///< share of the limited range
    double deviation = 0; ///< of 255
};

int sampleOf(const AVFrame &frame, int plane, int x, int y)
{
    const std::uint8_t *row = frame.data[plane] + std::ptrdiff_t(y) * frame.linesize[plane];
    const bool isDeep = frame.format == AV_PIX_FMT_YUV420P10LE;
    return isDeep ? reinterpret_cast<const std::uint16_t *>(row)[x] : row[x];
}

double scaleOf(const AVFrame &frame) { return frame.format == AV_PIX_FMT_YUV420P10LE ? 4 : 1; }

Tone toneOf(const AVFrame &frame)
{
    std::vector<double> values;
    for (int y = frame.height / 4; y < frame.height * 3 / 4; ++y)
        for (int x = frame.width / 4; x < frame.width * 3 / 4; ++x)
            values.push_back(sampleOf(frame, 0, x, y) / scaleOf(frame));
    const double mean = std::accumulate(values.begin(), values.end(), 0.0) / double(values.size());
    double squares = 0;
    for (const double value : values)
        squares += (value - mean) * (value - mean);
    return {(mean - 16) / 219, std::sqrt(squares / double(values.size()))};
}

/// Of the last picture: what looks at earlier ones has had some by then.
Tone lastTone(const QString &path)
{
    Tone tone;
    FrameWatchers watchers;
    watchers.video = [&](const AVFrame &frame, int, double) { tone = toneOf(frame); };
    return readMedia(path, watchers) ? tone : Tone();
}

double meanOfPlane(const AVFrame &frame, int plane)
{
    double sum = 0;
    for (int y = 0; y < frame.height / 2; ++y)
        for (int x = 0; x < frame.width / 2; ++x)
            sum += std::abs(sampleOf(frame, plane, x, y) / scaleOf(frame) - 128);
    return sum / (double(frame.width / 2) * (frame.height / 2));
}

/// What a screen of standard range is told of a grey of `nits`: linear up to 30 % of white, pressed together above it.
double mapped(double nits, double peak_nits)
{
    constexpr double white = 203;
    constexpr double knee = 0.3;
    const double peak = peak_nits / white;
    double light = nits / white;
    if (light > knee) {
        const double a = -knee * knee * (peak - 1) / (knee * knee - 2 * knee + peak);
        const double b = (knee * knee - 2 * knee * peak + peak) / (peak - 1);
        light = (b * b + 2 * b * knee + knee * knee) / (b - a) * (light + a) / (light + b);
    }
    return std::pow(std::clamp(light, 0.0, 1.0), 1 / 2.4);
}

double nitsOfPq(double signal) // SMPTE ST 2084
{
    const double power = std::pow(signal, 1 / 78.84375);
    return 10'000 * std::pow(std::max(power - 0.8359375, 0.0) / (18.8515625 - 18.6875 * power), 1 / 0.1593017578125);
}

double nitsOfHlg(double signal) // ITU-R BT.2100 on a display of 1000 nits
{
    const double scene =
        signal <= 0.5 ? signal * signal / 3 : (std::exp((signal - 0.55991073) / 0.17883277) + 0.28466892) / 12;
    return 1000 * std::pow(scene, 1.2);
}

} // namespace

/// High dynamic range and the filters of moving pictures.
class LightAndLook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void highDynamicRangeIsMappedForEightBits_data();
    void highDynamicRangeIsMappedForEightBits();
    void tenBitsKeepIt_data();
    void tenBitsKeepIt();
    void denoisingTakesNoiseAway();
    void sharpeningRaisesDetailOnEverySize();
    void coloursFollowTheirFilters_data();
    void coloursFollowTheirFilters();
    void unknownFiltersAreRefused();

private:
    JobRun run(const ClipWish &clip, const OutputSpec &output, const QList<ThumbnailSpec> &thumbnails = {});

    ClipMaker m_maker;
    int m_runs = 0;
};

JobRun LightAndLook::run(const ClipWish &clip, const OutputSpec &output, const QList<ThumbnailSpec> &thumbnails)
{
    JobSpec spec;
    spec.sources = {m_maker.clip(clip)};
    spec.outputs = {output};
    spec.thumbnails = thumbnails;
    return runAndPublish(spec, m_maker.folder() + u"/run%1"_s.arg(++m_runs));
}

namespace {

ClipWish shortClip()
{
    ClipWish clip;
    clip.size = {320, 180};
    clip.seconds = 1;
    clip.audioCodec.clear();
    return clip;
}

ClipWish hdrClip(const QString &transfer, double grey)
{
    ClipWish clip = shortClip();
    clip.container = u"mkv"_s;
    clip.pixelFormat = u"yuv420p10le"_s;
    clip.transfer = transfer;
    clip.grey = grey;
    return clip;
}

OutputSpec pictureOnly(const QString &container, const QList<int> &sizes)
{
    OutputSpec output = quickOutput(container, sizes);
    output.audio.reset();
    return output;
}

} // namespace

void LightAndLook::highDynamicRangeIsMappedForEightBits_data()
{
    QTest::addColumn<QString>("transfer");
    QTest::addColumn<double>("grey");
    for (const double grey : {0.0, 0.2, 0.35, 0.45, 0.58, 0.7})
        QTest::addRow("PQ %.2f", grey) << u"smpte2084"_s << grey;
    for (const double grey : {0.25, 0.5, 0.75, 0.9})
        QTest::addRow("HLG %.2f", grey) << u"arib-std-b67"_s << grey;
}

void LightAndLook::highDynamicRangeIsMappedForEightBits()
{
    QFETCH(QString, transfer);
    QFETCH(double, grey);
    const double signal = std::lround(219 * grey) / 219.0; // as the clip has it
    const double due = mapped(transfer == "smpte2084"_L1 ? nitsOfPq(signal) : nitsOfHlg(signal), 1000);

    const JobRun made =
        run(hdrClip(transfer, grey), pictureOnly(u"mp4"_s, {180}), {stills({Microseconds(0)}, {91}, {u"png"_s})});
    QVERIFY2(!made.error, qPrintable(made.errorLine()));
    QCOMPARE(made.notices.size(), 1);
    QCOMPARE(made.notices.first().code, u"hdr-tone-mapped"_s);

    const FramePtr picture = firstPicture(made.path(made.ofKind(OutputKind::Video).first()));
    QVERIFY(picture);
    QCOMPARE(picture->format, int(AV_PIX_FMT_YUV420P));
    QCOMPARE(picture->color_trc, AVCOL_TRC_BT709);
    QCOMPARE(picture->color_primaries, AVCOL_PRI_BT709);
    QCOMPARE(picture->colorspace, AVCOL_SPC_BT709);
    const double shown = toneOf(*picture).mean;
    QVERIFY2(std::abs(shown - due) < 0.015, qPrintable(u"%1 instead of %2"_s.arg(shown).arg(due)));
    QVERIFY(meanOfPlane(*picture, 1) < 1.5); // grey it stays

    const FramePtr still = firstPicture(made.path(made.ofKind(OutputKind::Still).first()));
    QVERIFY(still);
    QCOMPARE(still->format, int(AV_PIX_FMT_RGB24));
    const std::uint8_t *row = still->data[0] + std::ptrdiff_t(still->height / 2) * still->linesize[0];
    const double seen = row[3 * (still->width / 2) + 1] / 255.0;
    QVERIFY2(std::abs(seen - due) < 0.015, qPrintable(u"still: %1 instead of %2"_s.arg(seen).arg(due)));
}

void LightAndLook::tenBitsKeepIt_data()
{
    QTest::addColumn<QString>("codec");
    QTest::newRow("HEVC") << u"hevc"_s;
    QTest::newRow("AV1") << u"av1"_s;
}

void LightAndLook::tenBitsKeepIt()
{
    QFETCH(QString, codec);
    OutputSpec output = pictureOnly(u"mp4"_s, {180});
    output.video->codec = codec;
    output.video->options = {{u"depth"_s, 10}};
    const JobRun made = run(hdrClip(u"smpte2084"_s, 0.5), output);
    QVERIFY2(!made.error, qPrintable(made.errorLine()));
    QVERIFY(made.notices.isEmpty());
    const FramePtr picture = firstPicture(made.path(made.outputs.first()));
    QVERIFY(picture);
    QCOMPARE(picture->format, int(AV_PIX_FMT_YUV420P10LE));
    QCOMPARE(picture->color_trc, AVCOL_TRC_SMPTE2084);
    QCOMPARE(picture->color_primaries, AVCOL_PRI_BT2020);
    QVERIFY(std::abs(toneOf(*picture).mean - std::lround(219 * 0.5) / 219.0) < 0.01);
}

void LightAndLook::denoisingTakesNoiseAway()
{
    ClipWish clip = shortClip();
    clip.grey = 0.5;
    clip.noise = 5;
    OutputSpec output = pictureOnly(u"mp4"_s, {180});
    output.video->options.insert(u"quality"_s, 1); // what is lost is the filter's doing
    const JobRun plain = run(clip, output);
    output.video->filters = {{u"denoise"_s, {{u"strength"_s, 100}}}};
    const JobRun cleaned = run(clip, output);
    QVERIFY2(!plain.error && !cleaned.error, qPrintable(plain.errorLine() + cleaned.errorLine()));
    const Tone before = lastTone(plain.path(plain.outputs.first()));
    const Tone after = lastTone(cleaned.path(cleaned.outputs.first()));
    QVERIFY2(after.deviation < 0.7 * before.deviation,
        qPrintable(u"%1 after %2"_s.arg(after.deviation).arg(before.deviation)));
    QVERIFY(std::abs(after.mean - before.mean) < 0.01);
}

void LightAndLook::sharpeningRaisesDetailOnEverySize()
{
    ClipWish clip = shortClip();
    clip.size = {640, 360};
    OutputSpec output = pictureOnly(u"mp4"_s, {360, 240, 180});
    output.video->options.insert(u"quality"_s, 1);
    const JobRun plain = run(clip, output);
    output.video->filters = {{u"sharpen"_s, {{u"strength"_s, 60}}}};
    const JobRun sharpened = run(clip, output);
    QVERIFY2(!plain.error && !sharpened.error, qPrintable(plain.errorLine() + sharpened.errorLine()));
    QCOMPARE(sharpened.outputs.size(), 3);
    QCOMPARE(sharpened.counters.framesDecoded, std::int64_t(frameCount(clip))); // once for all of them
    for (qsizetype i = 0; i < 3; ++i) {
        const double before = toneOf(*firstPicture(plain.path(plain.outputs[i]))).deviation;
        const double after = toneOf(*firstPicture(sharpened.path(sharpened.outputs[i]))).deviation;
        QVERIFY2(after > 1.05 * before, qPrintable(u"%1 after %2"_s.arg(after).arg(before)));
    }
}

void LightAndLook::coloursFollowTheirFilters_data()
{
    QTest::addColumn<FilterChain>("filters");
    QTest::addColumn<double>("colour"); // as a share of what it was
    QTest::addColumn<double>("brighter"); // share of the range
    QTest::newRow("grayscale") << FilterChain{{u"grayscale"_s, {}}} << 0.0 << 0.0;
    QTest::newRow("paler") << FilterChain{{u"saturation"_s, {{u"amount"_s, -50}}}} << 0.5 << 0.0;
    QTest::newRow("brighter") << FilterChain{{u"brightness"_s, {{u"amount"_s, 20}}}} << 1.0 << 0.2;
    QTest::newRow("two in turn") << FilterChain{{u"brightness"_s, {{u"amount"_s, -10}}}, {u"grayscale"_s, {}}} << 0.0
                                 << -0.1;
}

void LightAndLook::coloursFollowTheirFilters()
{
    QFETCH(FilterChain, filters);
    QFETCH(double, colour);
    QFETCH(double, brighter);
    for (const int depth : {8, 10}) {
        OutputSpec output = pictureOnly(u"mp4"_s, {180});
        output.video->codec = u"hevc"_s;
        output.video->options = {{u"depth"_s, depth}, {u"speed"_s, u"ultrafast"_s}, {u"quality"_s, 5}};
        const JobRun plain = run(shortClip(), output);
        output.video->filters = filters;
        const JobRun filtered = run(shortClip(), output);
        QVERIFY2(!plain.error && !filtered.error, qPrintable(plain.errorLine() + filtered.errorLine()));
        const FramePtr before = firstPicture(plain.path(plain.outputs.first()));
        const FramePtr after = firstPicture(filtered.path(filtered.outputs.first()));
        QCOMPARE(after->format, before->format);
        QVERIFY(std::abs(meanOfPlane(*after, 1) - colour * meanOfPlane(*before, 1)) < 0.8);
        QVERIFY(std::abs(toneOf(*after).mean - toneOf(*before).mean - brighter) < 0.02);
    }
}

void LightAndLook::unknownFiltersAreRefused()
{
    OutputSpec output = pictureOnly(u"mp4"_s, {180});
    output.video->filters = {{u"movie=/etc/passwd"_s, {}}};
    const JobRun made = run(shortClip(), output);
    QVERIFY(made.error);
    QCOMPARE(made.error->code, ErrorCode::SpecInvalid);
}

QTEST_GUILESS_MAIN(LightAndLook)
#include "tst_lightandlook.moc"
