// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/clipmaker.h"
#include "tests/support/framecode.h"
#include "tests/support/jobrun.h"
#include "tests/support/mediareader.h"

#include <QTest>
#include <cmath>
#include <functional>

using namespace Zoetrope;
using namespace Zoetrope::Test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double seconds = 4;

/// The numbers of all pictures as a viewer sees them; -1 for one that cannot be read.
QList<int> numbersOf(const QString &path, MediaReading *reading)
{
    QList<int> numbers;
    FrameWatchers watchers;
    watchers.video = [&numbers](
                         const AVFrame &frame, int, double) { numbers.append(readFrameNumber(frame).value_or(-1)); };
    if (const auto read = readMedia(path, watchers))
        *reading = *read;
    return numbers;
}

QList<int> upTo(int count)
{
    QList<int> numbers;
    for (int i = 0; i < count; ++i)
        numbers.append(i);
    return numbers;
}

/// The mean brightness of some rows of a picture.
double meanOfRows(const AVFrame &grey, int first, int count)
{
    double sum = 0;
    for (int y = first; y < first + count; ++y) {
        for (int x = 0; x < grey.width; ++x)
            sum += grey.data[0][y * grey.linesize[0] + x];
    }
    return sum / count / grey.width;
}

} // namespace

/// Crop, turn, shape and frame rate, measured in what comes out. Every picture carries its number along its upper and
/// lower edge: it can be read only where the picture is upright and whole.
class Framed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void paddingPutsBlackAroundAWholePicture();
    void blackBordersAreFoundAndCutOff();
    void sidesAreCutOffByHand();
    void aTurnAndItsOppositeLeaveThePictureAsItWas_data();
    void aTurnAndItsOppositeLeaveThePictureAsItWas();
    void aFilmShotUprightIsCutAsItIsShown();
    void shapesComeOutExactly_data();
    void shapesComeOutExactly();
    void everyRateShowsTheRightPictures_data();
    void everyRateShowsTheRightPictures();
    void unevenTimesBecomeEven();
    void framesAreSharedByRates();

private:
    QString make(const QString &source, const std::function<void(VideoSpec &)> &wish, int resolution = 0);

    ClipMaker m_maker;
    QString m_clip;
    QString m_padded; ///< m_clip in 9:16
    int m_runs = 0;
    JobRun m_run;
};

QString Framed::make(const QString &source, const std::function<void(VideoSpec &)> &wish, int resolution)
{
    JobSpec spec;
    spec.sources = {source};
    spec.outputs = {quickOutput(u"mp4"_s, {resolution})};
    spec.outputs[0].video->options[u"quality"_s] = 12;
    wish(*spec.outputs[0].video);
    m_run = runAndPublish(spec, m_maker.folder() + u"/run%1"_s.arg(++m_runs));
    return m_run.outputs.isEmpty() ? QString() : m_run.path(m_run.outputs.first());
}

void Framed::initTestCase()
{
    ClipWish wish;
    wish.size = {640, 360};
    wish.seconds = seconds;
    m_clip = m_maker.clip(wish);
    m_padded = make(m_clip, [](VideoSpec &video) { video.picture.shape = {Fit::Pad, {9, 16}}; });
    QVERIFY2(!m_padded.isEmpty(), qPrintable(m_run.errorLine()));
}

void Framed::paddingPutsBlackAroundAWholePicture()
{
    const FramePtr picture = firstPicture(m_padded);
    QVERIFY(picture);
    QCOMPARE((Size{picture->width, picture->height}), (Size{640, 1138}));
    const FramePtr grey = toGrey(*picture);
    QVERIFY(grey);
    constexpr int bar = (1138 - 360) / 4 * 2;
    QVERIFY(meanOfRows(*grey, 0, bar - 4) < 18);
    QVERIFY(meanOfRows(*grey, 1138 - bar + 4, bar - 4) < 18);
    QVERIFY(meanOfRows(*grey, bar + 8, 340) > 40);
}

void Framed::blackBordersAreFoundAndCutOff()
{
    MediaReading reading;
    const QString path = make(m_padded, [](VideoSpec &video) { video.picture.crop.kind = CropKind::Detect; });
    QVERIFY2(!path.isEmpty(), qPrintable(m_run.errorLine()));
    QCOMPARE(numbersOf(path, &reading), upTo(int(seconds * 25)));
    const Size size = reading.video()->size;
    QCOMPARE(size.width, 640);
    QVERIFY2(std::abs(size.height - 360) <= 4, qPrintable(sizeToText(size)));
    // A picture without borders stays whole.
    QCOMPARE(numbersOf(make(m_clip, [](VideoSpec &video) { video.picture.crop.kind = CropKind::Detect; }), &reading),
        upTo(int(seconds * 25)));
    QCOMPARE(reading.video()->size, (Size{640, 360}));
}

void Framed::sidesAreCutOffByHand()
{
    MediaReading reading;
    const QString path = make(
        m_padded,
        [](VideoSpec &video) {
            video.picture.crop = {CropKind::Sides, 0, 388, 0, 390};
        },
        180);
    QCOMPARE(numbersOf(path, &reading), upTo(int(seconds * 25)));
    QCOMPARE(reading.video()->size, (Size{320, 180})); // the short side of what is left
}

void Framed::aTurnAndItsOppositeLeaveThePictureAsItWas_data()
{
    QTest::addColumn<int>("turn");
    QTest::addColumn<bool>("isMirrored");
    QTest::addColumn<int>("back");
    QTest::addColumn<Size>("turnedSize");
    QTest::newRow("a quarter") << 90 << false << 270 << Size{360, 640};
    QTest::newRow("a half") << 180 << false << 180 << Size{640, 360};
    QTest::newRow("three quarters") << 270 << false << 90 << Size{360, 640};
    QTest::newRow("mirrored") << 0 << true << 0 << Size{640, 360};
    QTest::newRow("mirrored and a quarter") << 90 << true << 90 << Size{360, 640};
}

void Framed::aTurnAndItsOppositeLeaveThePictureAsItWas()
{
    QFETCH(int, turn);
    QFETCH(bool, isMirrored);
    QFETCH(int, back);
    QFETCH(Size, turnedSize);
    const auto turnBy = [isMirrored](int degrees) {
        return [isMirrored, degrees](VideoSpec &video) {
            video.picture.rotate = degrees;
            video.picture.isMirrored = isMirrored;
        };
    };
    MediaReading reading;
    const QString turned = make(m_clip, turnBy(turn));
    QVERIFY(numbersOf(turned, &reading).contains(-1));
    QCOMPARE(reading.video()->size, turnedSize);
    QCOMPARE(numbersOf(make(turned, turnBy(back)), &reading), upTo(int(seconds * 25)));
    QCOMPARE(reading.video()->size, (Size{640, 360}));
}

void Framed::aFilmShotUprightIsCutAsItIsShown()
{
    ClipWish wish;
    wish.size = {640, 360};
    wish.seconds = 1;
    wish.rotation = 90; // shown as 360x640
    const QString clip = m_maker.clip(wish);
    const QString padded = make(clip, [](VideoSpec &video) { video.picture.shape = {Fit::Pad, {16, 9}}; });
    MediaReading reading;
    QVERIFY(!numbersOf(padded, &reading).isEmpty());
    QCOMPARE(reading.video()->size.height, 640);
    // Off the left and right of what is shown, whichever sides of the stored picture these are.
    const QString cut = make(clip, [](VideoSpec &video) { video.picture.crop = {CropKind::Sides, 0, 0, 0, 320}; });
    QVERIFY(!numbersOf(cut, &reading).isEmpty());
    QCOMPARE(reading.video()->size, (Size{360, 320}));
    const FramePtr grey = toGrey(*firstPicture(cut));
    const FramePtr whole = toGrey(*firstPicture(make(clip, [](VideoSpec &) {})));
    QVERIFY(std::abs(meanOfRows(*grey, 60, 200) - meanOfRows(*whole, 60, 200)) < 2);
}

void Framed::shapesComeOutExactly_data()
{
    QTest::addColumn<Fit>("fit");
    QTest::addColumn<Rational>("aspect");
    QTest::addColumn<Size>("size");
    QTest::newRow("padded to 9:16") << Fit::Pad << Rational{9, 16} << Size{270, 480};
    QTest::newRow("cut to 9:16") << Fit::Crop << Rational{9, 16} << Size{202, 360}; // never enlarged
    QTest::newRow("cut to a square") << Fit::Crop << Rational{1, 1} << Size{270, 270};
    QTest::newRow("stretched to 4:5") << Fit::Stretch << Rational{4, 5} << Size{270, 338};
}

void Framed::shapesComeOutExactly()
{
    QFETCH(Fit, fit);
    QFETCH(Rational, aspect);
    MediaReading reading;
    const QString path = make(
        m_clip,
        [&](VideoSpec &video) {
            video.picture.shape = {fit, aspect};
        },
        270);
    QVERIFY2(!path.isEmpty(), qPrintable(m_run.errorLine()));
    QCOMPARE(numbersOf(path, &reading).size(), qsizetype(seconds * 25));
    QTEST(reading.video()->size, "size");
}

void Framed::everyRateShowsTheRightPictures_data()
{
    QTest::addColumn<QString>("rate");
    QTest::addColumn<double>("ticks"); // a second
    QTest::newRow("half") << u"half"_s << 12.5;
    QTest::newRow("10") << u"10"_s << 10.0;
    QTest::newRow("24") << u"24"_s << 24.0;
    QTest::newRow("29.97") << u"29.97"_s << 30000.0 / 1001;
    QTest::newRow("60") << u"60"_s << 60.0;
}

void Framed::everyRateShowsTheRightPictures()
{
    QFETCH(QString, rate);
    QFETCH(double, ticks);
    MediaReading reading;
    const QString path = make(m_clip, [&](VideoSpec &video) { video.picture.frameRate = *frameRateFromText(rate); });
    QVERIFY2(!path.isEmpty(), qPrintable(m_run.errorLine()));
    const QList<int> numbers = numbersOf(path, &reading);
    const int due = int(std::ceil(seconds * ticks - 0.25));
    QCOMPARE(numbers.size(), due);
    QCOMPARE(m_run.outputs.first().frames, due);
    for (int tick = 0; tick < due; ++tick) {
        QCOMPARE(numbers[tick], int(std::floor((tick + 0.25) / ticks * 25)));
        QVERIFY(std::abs(reading.video()->frameTimes[tick] - tick / ticks) < 0.0001);
    }
}

void Framed::unevenTimesBecomeEven()
{
    ClipWish wish;
    wish.size = {640, 360};
    wish.seconds = seconds;
    wish.hasVariableRate = true;
    MediaReading reading;
    const QString path = make(m_maker.clip(wish), [](VideoSpec &video) {
        video.picture.frameRate = {RateKind::Constant, {25, 1}};
    });
    const QList<int> numbers = numbersOf(path, &reading);
    for (qsizetype tick = 0; tick < numbers.size(); ++tick) {
        QCOMPARE(numbers[tick], frameAt(wish, double(tick) / 25 + 0.01));
        QVERIFY(std::abs(reading.video()->frameTimes[tick] - double(tick) / 25) < 0.0001);
    }
    QVERIFY(numbers.size() >= 98);
}

void Framed::framesAreSharedByRates()
{
    JobSpec spec;
    spec.sources = {m_clip};
    spec.outputs = {quickOutput(u"mp4"_s, {180}), quickOutput(u"mkv"_s, {180}), quickOutput(u"mp4"_s, {180})};
    spec.outputs[2].video->picture.frameRate.kind = RateKind::Half;
    spec.outputs[2].nameTemplate = u"half"_s;
    const JobRun run = runAndPublish(spec, m_maker.folder() + u"/shared"_s);
    QVERIFY2(!run.error, qPrintable(run.errorLine()));
    QCOMPARE(run.counters.framesDecoded, qint64(seconds * 25));
    QCOMPARE(run.counters.framesEncoded.size(), 2);
    QCOMPARE(run.outputs[2].frames, qint64(seconds * 12.5));
}

QTEST_GUILESS_MAIN(Framed)
#include "tst_framed.moc"
