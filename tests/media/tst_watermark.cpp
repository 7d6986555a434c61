// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/clipmaker.h"
#include "tests/support/jobrun.h"
#include "tests/support/mediareader.h"
#include "tests/support/stillmaker.h"

#include "engine/av/stillreader.h"
#include "engine/plan/markplan.h"

#include <QDir>
#include <QFile>
#include <QTest>
#include <cmath>
#include <sys/stat.h>

using namespace Zoetrope;
using namespace Zoetrope::Test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Ink red{255, 0, 0, 255};
constexpr Ink white{255, 255, 255, 255};
constexpr Ink nothing{0, 255, 0, 0}; // green, were it seen
constexpr double grey = 0.5;
constexpr double greyLuma = 16 + 110; // as the clip has it

/// The mean of a part of a picture, in the codes of 8 bits.
struct Shade
{
    double luma = 0;
    double cb = 0;
    double cr = 0;
};

double meanOf(const AVFrame &frame, int plane, const MarkPlacing &part)
{
    const bool isDeep = frame.format == AV_PIX_FMT_YUV420P10LE;
    const int shift = plane == 0 ? 0 : 1;
    double sum = 0;
    int count = 0;
    for (int y = part.top >> shift; y < (part.top + part.size.height) >> shift; ++y) {
        for (int x = part.left >> shift; x < (part.left + part.size.width) >> shift; ++x, ++count) {
            const std::uint8_t *row = frame.data[plane] + std::ptrdiff_t(y) * frame.linesize[plane];
            sum += isDeep ? reinterpret_cast<const std::uint16_t *>(row)[x] / 4.0 : row[x];
        }
    }
    return sum / std::max(1, count);
}

Shade shadeOf(const AVFrame &frame, const MarkPlacing &part)
{
    return {meanOf(frame, 0, part), meanOf(frame, 1, part), meanOf(frame, 2, part)};
}

/// A part's inner half, clear of its edges, which encoders blur.
MarkPlacing coreOf(int left, int top, Size size)
{
    return {left + size.width / 4, top + size.height / 4, {size.width / 2, size.height / 2}};
}

bool isNear(const Shade &shade, double luma, double cb, double cr, double by = 3)
{
    return std::abs(shade.luma - luma) <= by && std::abs(shade.cb - cb) <= by && std::abs(shade.cr - cr) <= by;
}

QString words(const Shade &shade) { return u"%1, %2, %3"_s.arg(shade.luma).arg(shade.cb).arg(shade.cr); }

bool writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/// Each picture's time, and how its middle of the mark looks; a rate control that begins anew may round otherwise.
struct Look
{
    double time = 0;
    Shade mark;
    Shade whole;
};

QList<Look> looksOf(const QString &path, const MarkPlacing &core)
{
    QList<Look> looks;
    FrameWatchers watchers;
    watchers.video = [&](const AVFrame &frame, int, double time) {
        looks.append({time, shadeOf(frame, core), shadeOf(frame, {0, 0, {frame.width, frame.height}})});
    };
    return readMedia(path, watchers) ? looks : QList<Look>();
}

bool isNear(const Shade &a, const Shade &b, double by) { return isNear(a, b.luma, b.cb, b.cr, by); }

} // namespace

/// A mark is where it was wished, as large and as strong, on every rendition, and nowhere else.
class Watermark : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theMarkIsWhereItShouldBeOnEachRung_data();
    void theMarkIsWhereItShouldBeOnEachRung();
    void opacityBlends();
    void theRestIsUntouched();
    void otherFormatsAreReadToo_data();
    void otherFormatsAreReadToo();
    void blackBesideThePictureStaysBlack();
    void whiteIsNotDazzlingInHdr_data();
    void whiteIsNotDazzlingInHdr();
    void aResumedRunLooksTheSame();
    void aChangedFileStartsOver();
    void whatIsNoPictureIsSaid_data();
    void whatIsNoPictureIsSaid();
    void onlyFilesAreRead();
    void tooManyPixelsAreSaid();

private:
    QString mark(const QString &name, Ink left, Ink right = nothing);
    OutputSpec marked(const QList<int> &sizes, const QString &path) const;
    JobRun run(const ClipWish &clip, const QList<OutputSpec> &outputs);
    static ClipWish greyClip();

    ClipMaker m_maker;
    int m_runs = 0;
};

void Watermark::initTestCase() { QVERIFY(!stillFile(halves({4, 4}, red, red), u"png"_s).isEmpty()); }

ClipWish Watermark::greyClip()
{
    ClipWish clip;
    clip.size = {640, 360};
    clip.seconds = 1;
    clip.audioCodec.clear();
    clip.grey = grey;
    return clip;
}

/// A file twice as wide as it is high.
QString Watermark::mark(const QString &name, Ink left, Ink right)
{
    const QString path = m_maker.folder() + u'/' + name;
    const QByteArray bytes = stillFile(halves({160, 80}, left, right), QFileInfo(name).suffix());
    return !bytes.isEmpty() && writeBytes(path, bytes) ? path : QString();
}

OutputSpec Watermark::marked(const QList<int> &sizes, const QString &path) const
{
    OutputSpec output = quickOutput(u"mkv"_s, sizes);
    output.audio.reset();
    output.video->options.insert(u"quality"_s, 1); // what is measured is the mark's doing
    WatermarkSpec mark;
    mark.path = path;
    mark.place = WatermarkPlace::TopLeft;
    mark.margin = 10;
    mark.width = PictureLength{20, PictureLength::Unit::Percent};
    output.video->watermarks = {mark};
    return output;
}

JobRun Watermark::run(const ClipWish &clip, const QList<OutputSpec> &outputs)
{
    JobSpec spec;
    spec.sources = {m_maker.clip(clip)};
    spec.outputs = outputs;
    return runAndPublish(spec, m_maker.folder() + u"/run%1"_s.arg(++m_runs));
}

void Watermark::theMarkIsWhereItShouldBeOnEachRung_data()
{
    QTest::addColumn<QString>("codec");
    QTest::addColumn<int>("depth");
    QTest::newRow("8 bits") << u"h264"_s << 8;
    QTest::newRow("10 bits") << u"hevc"_s << 10;
}

void Watermark::theMarkIsWhereItShouldBeOnEachRung()
{
    QFETCH(QString, codec);
    QFETCH(int, depth);
    OutputSpec output = marked({360, 180}, mark(u"red.png"_s, red));
    output.video->codec = codec;
    if (depth > 8)
        output.video->options.insert(u"depth"_s, depth);
    const JobRun made = run(greyClip(), {output});
    QVERIFY2(!made.error, qPrintable(made.errorLine()));
    QCOMPARE(made.outputs.size(), 2);
    for (const OutputRecord &record : made.outputs) {
        const FramePtr picture = firstPicture(made.path(record));
        QVERIFY(picture);
        QCOMPARE(picture->format, int(depth > 8 ? AV_PIX_FMT_YUV420P10LE : AV_PIX_FMT_YUV420P));
        const int height = picture->height;
        const Size half{picture->width / 10, picture->width / 10}; // the mark is two squares
        const int edge = height / 10;
        const Shade seen = shadeOf(*picture, coreOf(edge, edge, half));
        QVERIFY2(isNear(seen, 81.5, 90.2, 240), qPrintable(words(seen))); // BT.601, as the clip says nothing
        const Shade clear = shadeOf(*picture, coreOf(edge + half.width, edge, half));
        QVERIFY2(isNear(clear, greyLuma, 128, 128), qPrintable(words(clear))); // nor has its green come through
        const Shade left = shadeOf(*picture, {0, edge, {edge - 4, half.height}});
        QVERIFY2(isNear(left, greyLuma, 128, 128), qPrintable(words(left)));
        const Shade below = shadeOf(*picture, {edge, edge + half.height + 4, {half.width, edge}});
        QVERIFY2(isNear(below, greyLuma, 128, 128), qPrintable(words(below)));
        const Shade corner = shadeOf(*picture, coreOf(edge, edge, {half.width / 4, half.height / 4}));
        QVERIFY2(isNear(corner, 81.5, 90.2, 240, 25), qPrintable(words(corner)));
    }
}

void Watermark::opacityBlends()
{
    OutputSpec output = marked({360}, mark(u"white.png"_s, white, {255, 255, 255, 128}));
    output.video->watermarks.first().opacity = 50;
    const JobRun made = run(greyClip(), {output});
    QVERIFY2(!made.error, qPrintable(made.errorLine()));
    const FramePtr picture = firstPicture(made.path(made.outputs.first()));
    QVERIFY(picture);
    const Shade half = shadeOf(*picture, coreOf(36, 36, {64, 64}));
    QVERIFY2(isNear(half, (greyLuma + 235) / 2, 128, 128, 2), qPrintable(words(half)));
    const Shade quarter = shadeOf(*picture, coreOf(100, 36, {64, 64}));
    QVERIFY2(isNear(quarter, greyLuma + (235 - greyLuma) / 4, 128, 128, 2), qPrintable(words(quarter)));
}

/// Beside the mark pictures differ by no more than what encoding does, and are shown at the same times.
void Watermark::theRestIsUntouched()
{
    ClipWish clip = greyClip();
    clip.grey.reset();
    OutputSpec plain = marked({360}, {});
    plain.video->watermarks.clear();
    const JobRun made = run(clip, {plain, marked({360}, mark(u"half.png"_s, red))});
    QVERIFY2(!made.error, qPrintable(made.errorLine()));
    const FramePtr before = firstPicture(made.path(made.outputs[0]));
    const FramePtr after = firstPicture(made.path(made.outputs[1]));
    QVERIFY(before && after);
    int outside = 0;
    double inside = 0;
    for (int y = 0; y < 360; ++y) {
        for (int x = 0; x < 640; ++x) {
            const int step =
                std::abs(before->data[0][y * before->linesize[0] + x] - after->data[0][y * after->linesize[0] + x]);
            const bool isInside = x >= 36 && x < 36 + 64 && y >= 36 && y < 36 + 64;
            const bool isNearIt = x >= 32 && x < 36 + 64 + 4 && y >= 32 && y < 36 + 64 + 4;
            if (isInside)
                inside += step;
            else if (!isNearIt)
                outside = std::max(outside, step);
        }
    }
    QVERIFY2(outside <= 8, QByteArray::number(outside));
    QVERIFY2(inside / (64 * 64) > 20, QByteArray::number(inside));
    const auto reading = readMedia(made.path(made.outputs[1]));
    QVERIFY(reading && reading->errors == 0 && reading->video()->frames == frameCount(clip));
    QCOMPARE(reading->video()->frameTimes, readMedia(made.path(made.outputs[0]))->video()->frameTimes);
}

void Watermark::otherFormatsAreReadToo_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isClear");
    QTest::newRow("JPEG") << u"mark.jpg"_s << false;
    QTest::newRow("WebP") << u"mark.webp"_s << true;
}

void Watermark::otherFormatsAreReadToo()
{
    QFETCH(QString, name);
    QFETCH(bool, isClear);
    const QString path = mark(name, red);
    if (path.isEmpty())
        QSKIP("this build has no encoder for it");
    const Result<StillPicture> still = readStill(path);
    QVERIFY2(still, still ? "" : qPrintable(still.error().detail));
    QCOMPARE(still->picture.size, (Size{160, 80}));
    const auto *pixel = reinterpret_cast<const uchar *>(still->picture.rgba.constData()) + (40 * 160 + 40) * 4;
    QVERIFY2(pixel[0] > 245 && pixel[1] < 10 && pixel[2] < 10 && pixel[3] == 255,
        qPrintable(u"%1, %2, %3, %4"_s.arg(pixel[0]).arg(pixel[1]).arg(pixel[2]).arg(pixel[3])));
    QCOMPARE(pixel[80 * 4 + 3] == 0, isClear);
}

/// The mark belongs to the picture and not to what pads it.
void Watermark::blackBesideThePictureStaysBlack()
{
    OutputSpec output = marked({360}, mark(u"pad.png"_s, red, red));
    output.video->picture.shape = {Fit::Pad, {1, 1}};
    const JobRun made = run(greyClip(), {output});
    QVERIFY2(!made.error, qPrintable(made.errorLine()));
    const FramePtr picture = firstPicture(made.path(made.outputs.first()));
    QVERIFY(picture);
    QCOMPARE((Size{picture->width, picture->height}), (Size{360, 360}));
    const int bar = (360 - 202) / 4 * 2; // above the picture
    const Shade black = shadeOf(*picture, {0, 0, {360, bar - 4}});
    QVERIFY2(isNear(black, 16, 128, 128), qPrintable(words(black)));
    const Shade seen = shadeOf(*picture, coreOf(20, bar + 20, {72, 36}));
    QVERIFY2(isNear(seen, 81.5, 90.2, 240), qPrintable(words(seen)));
}

void Watermark::whiteIsNotDazzlingInHdr_data()
{
    QTest::addColumn<QString>("transfer");
    QTest::addColumn<double>("signal");
    QTest::newRow("PQ") << u"smpte2084"_s << 0.5807; // 203 cd/m²
    QTest::newRow("HLG") << u"arib-std-b67"_s << 0.75;
}

void Watermark::whiteIsNotDazzlingInHdr()
{
    QFETCH(QString, transfer);
    QFETCH(double, signal);
    ClipWish clip = greyClip();
    clip.container = u"mkv"_s;
    clip.pixelFormat = u"yuv420p10le"_s;
    clip.transfer = transfer;
    clip.grey = 0.2;
    OutputSpec output = marked({360}, mark(u"hdr.png"_s, white, white));
    output.video->codec = u"hevc"_s;
    output.video->options.insert(u"depth"_s, 10);
    const JobRun made = run(clip, {output});
    QVERIFY2(!made.error, qPrintable(made.errorLine()));
    const FramePtr picture = firstPicture(made.path(made.outputs.first()));
    QVERIFY(picture);
    const Shade seen = shadeOf(*picture, coreOf(36, 36, {128, 64}));
    QVERIFY2(isNear(seen, 16 + 219 * signal, 128, 128, 1.5), qPrintable(words(seen)));

    // In 8 bits all is brought to the range of usual screens before the mark comes: its white is theirs.
    const JobRun mapped = run(clip, {marked({360}, mark(u"hdr.png"_s, white, white))});
    QVERIFY2(!mapped.error, qPrintable(mapped.errorLine()));
    const FramePtr shallow = firstPicture(mapped.path(mapped.outputs.first()));
    QVERIFY(shallow);
    const Shade full = shadeOf(*shallow, coreOf(36, 36, {128, 64}));
    QVERIFY2(isNear(full, 235, 128, 128), qPrintable(words(full)));
}

namespace {

EventSink stopAt(Microseconds moment, std::stop_source *stop)
{
    return [moment, stop](const JobEvent &event) {
        const auto *progress = std::get_if<JobProgress>(&event);
        if (progress && progress->phase == JobPhase::Encoding && progress->position >= moment)
            stop->request_stop();
    };
}

bool hasNotice(const RunResult &result, const QString &code)
{
    return std::ranges::any_of(result.notices, [&](const Notice &notice) { return notice.code == code; });
}

} // namespace

void Watermark::aResumedRunLooksTheSame()
{
    ClipWish clip = greyClip();
    clip.size = {320, 180};
    clip.seconds = 35;
    clip.grey.reset();
    JobSpec spec;
    spec.sources = {m_maker.clip(clip)};
    spec.outputs = {marked({180}, mark(u"resume.png"_s, red, {0, 0, 255, 128}))};
    const QString broken = m_maker.folder() + u"/broken"_s;
    const QString whole = m_maker.folder() + u"/whole"_s;
    QVERIFY(QDir().mkpath(broken) && QDir().mkpath(whole));
    std::stop_source stop;
    const Result<RunResult> first = runInto(broken, spec, stopAt(15s, &stop), stop.get_token());
    QVERIFY(!first && first.error().code == ErrorCode::Cancelled);
    const Result<RunResult> second = runInto(broken, spec);
    QVERIFY2(second, second ? "" : qPrintable(second.error().detail));
    QVERIFY(second->counters.piecesKept.value(u"v180"_s) > 0);
    const Result<RunResult> other = runInto(whole, spec);
    QVERIFY(other);
    constexpr double rounding = 1;
    const MarkPlacing core = coreOf(18, 18, {64, 32});
    const QList<Look> due = looksOf(whole + u"/out/"_s + other->outputs.first().entry, core);
    const QList<Look> looks = looksOf(broken + u"/out/"_s + second->outputs.first().entry, core);
    QCOMPARE(due.size(), qsizetype(clip.seconds * 25));
    QCOMPARE(looks.size(), due.size());
    for (qsizetype i = 0; i < due.size(); ++i) {
        QCOMPARE(looks[i].time, due[i].time);
        QVERIFY2(isNear(looks[i].mark, due[i].mark, rounding), qPrintable(words(looks[i].mark)));
        QVERIFY2(isNear(looks[i].whole, due[i].whole, rounding), qPrintable(words(looks[i].whole)));
    }
}

void Watermark::aChangedFileStartsOver()
{
    ClipWish clip = greyClip();
    clip.size = {320, 180};
    clip.seconds = 35;
    JobSpec spec;
    spec.sources = {m_maker.clip(clip)};
    spec.outputs = {marked({180}, mark(u"changing.png"_s, red))};
    const QString staging = m_maker.folder() + u"/changing"_s;
    QVERIFY(QDir().mkpath(staging));
    std::stop_source stop;
    const Result<RunResult> first = runInto(staging, spec, stopAt(15s, &stop), stop.get_token());
    QVERIFY(!first && first.error().code == ErrorCode::Cancelled);
    QVERIFY(!mark(u"changing.png"_s, white).isEmpty());
    const Result<RunResult> second = runInto(staging, spec);
    QVERIFY2(second, second ? "" : qPrintable(second.error().detail));
    QVERIFY(hasNotice(*second, u"started-over"_s));
    const FramePtr picture = firstPicture(staging + u"/out/"_s + second->outputs.first().entry);
    QVERIFY(picture);
    const Shade seen = shadeOf(*picture, coreOf(18, 18, {32, 32}));
    QVERIFY2(isNear(seen, 235, 128, 128), qPrintable(words(seen)));
}

void Watermark::whatIsNoPictureIsSaid_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("why");
    const QByteArray png = stillFile(halves({160, 80}, red, white), u"png"_s);
    const QByteArray webp = stillFile(halves({160, 80}, red, white), u"webp"_s);
    QTest::newRow("empty") << QByteArray() << u"empty"_s;
    QTest::newRow("text") << QByteArray("a logo") << u"neither PNG"_s;
    QTest::newRow("playlist") << QByteArray("#EXTM3U\nfile:///etc/passwd\n") << u"neither PNG"_s;
    QTest::newRow("drawing that names others")
        << QByteArray("<svg xmlns='http://www.w3.org/2000/svg'><image href='/etc/passwd'/></svg>") << u"neither PNG"_s;
    QTest::newRow("head alone") << png.first(8) << u"damaged"_s;
    QTest::newRow("cut before its pixels") << png.first(40) << u"damaged"_s;
    QTest::newRow("cut amid its pixels") << png.first(png.size() / 2) << u"damaged"_s;
    QTest::newRow("JPEG in name") << QByteArray("\xff\xd8\xff\xe0garbage") << u"damaged"_s;
    if (!webp.isEmpty())
        QTest::newRow("cut WebP") << webp.first(24) << u"damaged"_s;
    QTest::newRow("too large") << QByteArray(png + QByteArray((32 << 20) + 1, 'x')) << u"MiB"_s;
}

void Watermark::whatIsNoPictureIsSaid()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, why);
    const QString path = m_maker.folder() + u"/hostile.png"_s;
    QVERIFY(writeBytes(path, bytes));
    const JobRun made = run(greyClip(), {marked({180}, path)});
    QVERIFY(made.error);
    QCOMPARE(made.error->code, ErrorCode::WatermarkUnreadable);
    QCOMPARE(made.error->subject, path);
    QVERIFY2(made.error->detail.contains(why), qPrintable(made.error->detail));
    QVERIFY(made.outputs.isEmpty());
}

void Watermark::onlyFilesAreRead()
{
    const QString pipe = m_maker.folder() + u"/pipe.png"_s;
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    const auto codeFor = [&](const QString &path) {
        const Result<StillPicture> still = readStill(path);
        return still ? ErrorCode::Internal : still.error().code;
    };
    QCOMPARE(codeFor(pipe), ErrorCode::SourceNotRegular); // and does not wait for a writer
    QCOMPARE(codeFor(m_maker.folder()), ErrorCode::SourceNotRegular);
    QCOMPARE(codeFor(m_maker.folder() + u"/none.png"_s), ErrorCode::SourceMissing);
    QCOMPARE(codeFor(u"/dev/zero"_s), ErrorCode::SourceNotRegular);
}

/// A few bytes that claim to be 60000 x 60000 pixels.
void Watermark::tooManyPixelsAreSaid()
{
    QByteArray bomb = stillFile(halves({16, 16}, red, red), u"png"_s);
    const QByteArray side = QByteArray::fromHex("0000ea60");
    bomb.replace(16, 8, side.repeated(2));
    quint32 sum = 0xffffffff; // of the header's chunk, so that only its size is odd
    for (const char byte : bomb.sliced(12, 17)) {
        sum ^= uchar(byte);
        for (int bit = 0; bit < 8; ++bit)
            sum = (sum >> 1) ^ (0xedb88320U & (0 - (sum & 1)));
    }
    sum = ~sum;
    for (int i = 0; i < 4; ++i)
        bomb[29 + i] = char(sum >> (24 - 8 * i));
    const QString path = m_maker.folder() + u"/bomb.png"_s;
    QVERIFY(writeBytes(path, bomb));
    const Result<StillPicture> still = readStill(path);
    QVERIFY(!still);
    QCOMPARE(still.error().code, ErrorCode::WatermarkUnreadable);
    const QString large = m_maker.folder() + u"/large.png"_s;
    QVERIFY(writeBytes(large, stillFile(halves({8192, 2050}, red, red), u"png"_s)));
    const Result<StillPicture> wide = readStill(large);
    QVERIFY(!wide);
    QVERIFY2(wide.error().detail.contains("4096"_L1), qPrintable(wide.error().detail));
}

QTEST_GUILESS_MAIN(Watermark)
#include "tst_watermark.moc"
