// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/clipmaker.h"
#include "tests/support/framecode.h"
#include "tests/support/jobrun.h"
#include "tests/support/mediareader.h"

#include <QMap>
#include <QTest>
#include <cmath>
#include <vector>

using namespace Zoetrope;
using namespace Zoetrope::Test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int shortSide = 240;
constexpr int codeShare = 8; // rows of the frame code are an eighth of the height each

int channel(const AVFrame &rgb, int x, int y, int index)
{
    return rgb.data[0][std::ptrdiff_t(y) * rgb.linesize[0] + 3 * x + index];
}

struct Area
{
    int left = 0;
    int top = 0;
    int width = 0;
    int height = 0;
};

/// Between the rows of the frame code.
Area middleOf(const AVFrame &rgb)
{
    const int row = rgb.height / codeShare + 2;
    return {0, row, rgb.width, rgb.height - 2 * row};
}

struct Tone
{
    double mean = 0;
    double spread = 0; ///< standard deviation
};

Tone toneOf(const AVFrame &rgb, int index, const Area &area)
{
    double sum = 0;
    double squares = 0;
    for (int y = area.top; y < area.top + area.height; ++y)
        for (int x = area.left; x < area.left + area.width; ++x) {
            const double value = channel(rgb, x, y, index);
            sum += value;
            squares += value * value;
        }
    const double count = double(area.width) * area.height;
    const double mean = sum / count;
    return {mean, std::sqrt(std::max(0.0, squares / count - mean * mean))};
}

/// The mean distance between red and blue of each pixel: how much colour there is.
double colorOf(const AVFrame &rgb)
{
    double sum = 0;
    for (int y = 0; y < rgb.height; ++y)
        for (int x = 0; x < rgb.width; ++x)
            sum += std::abs(channel(rgb, x, y, 0) - channel(rgb, x, y, 2));
    return sum / (double(rgb.width) * rgb.height);
}

double detailOf(const AVFrame &rgb)
{
    const FramePtr grey = toGrey(rgb);
    return grey ? detail(*grey) : 0;
}

/// The largest difference between pixels of one block, over all whole blocks.
int unevenness(const AVFrame &rgb, int block)
{
    int most = 0;
    for (int y = 0; y < rgb.height / block * block; ++y)
        for (int x = 0; x < rgb.width / block * block; ++x)
            for (int index = 0; index < 3; ++index)
                most = std::max(most,
                    std::abs(channel(rgb, x, y, index) - channel(rgb, x / block * block, y / block * block, index)));
    return most;
}

using Check = bool (*)(const AVFrame &plain, const AVFrame &filtered);

bool isBlurred(const AVFrame &plain, const AVFrame &filtered) { return detailOf(filtered) < detailOf(plain) / 5; }
bool isSharper(const AVFrame &plain, const AVFrame &filtered) { return detailOf(filtered) > detailOf(plain) * 1.2; }

bool isGrey(const AVFrame &plain, const AVFrame &filtered)
{
    const Area area = middleOf(plain);
    return colorOf(plain) > 5 && colorOf(filtered) < 0.5
        && std::abs(toneOf(filtered, 1, area).mean - toneOf(plain, 1, area).mean) < 20;
}

bool isBrown(const AVFrame &, const AVFrame &filtered)
{
    const Area area = middleOf(filtered);
    const double green = toneOf(filtered, 1, area).mean;
    return toneOf(filtered, 0, area).mean > green * 1.05 && toneOf(filtered, 2, area).mean < green * 0.9;
}

bool isDarkAtTheEdges(const AVFrame &plain, const AVFrame &filtered)
{
    const Area middle = middleOf(plain);
    const Area edge{0, middle.top, plain.width / 16, middle.height / 8};
    const Area center{plain.width * 7 / 16, plain.height * 7 / 16, plain.width / 8, plain.height / 8};
    return toneOf(filtered, 1, edge).mean < toneOf(plain, 1, edge).mean * 0.8
        && toneOf(filtered, 1, center).mean > toneOf(plain, 1, center).mean * 0.95;
}

bool isOfBlocks(const AVFrame &plain, const AVFrame &filtered)
{
    constexpr int block = shortSide * 5 / 100; // the catalog's default
    const Area area = middleOf(plain);
    return unevenness(plain, block) > 50 && unevenness(filtered, block) == 0
        && unevenness(filtered, 2 * block) > 10 // the blocks are no larger than asked for
        && std::abs(toneOf(filtered, 1, area).mean - toneOf(plain, 1, area).mean) < 3;
}

bool isBrighter(const AVFrame &plain, const AVFrame &filtered)
{
    const Area area = middleOf(plain);
    const Tone before = toneOf(plain, 1, area);
    const Tone after = toneOf(filtered, 1, area);
    return after.mean > before.mean + 50 && after.mean < before.mean + 70 && after.spread > before.spread * 0.9;
}

bool isContrastier(const AVFrame &plain, const AVFrame &filtered)
{
    const Area area = middleOf(plain);
    return toneOf(filtered, 1, area).spread > toneOf(plain, 1, area).spread * 1.2;
}

bool isMirrored(const AVFrame &plain, const AVFrame &filtered)
{
    constexpr int rounding = 3; // one path has a step through planes more than the other
    for (int y = 0; y < plain.height; ++y)
        for (int x = 0; x < plain.width; ++x)
            for (int index = 0; index < 3; ++index)
                if (std::abs(channel(plain, x, y, index) - channel(filtered, plain.width - 1 - x, y, index)) > rounding)
                    return false;
    return readFrameNumber(plain) && !readFrameNumber(filtered);
}

const QMap<QString, Check> &checks()
{
    static const QMap<QString, Check> all{{u"blur"_s, isBlurred}, {u"sharpen"_s, isSharper}, {u"grayscale"_s, isGrey},
        {u"sepia"_s, isBrown}, {u"vignette"_s, isDarkAtTheEdges}, {u"pixelate"_s, isOfBlocks},
        {u"brightness"_s, isBrighter}, {u"contrast"_s, isContrastier}, {u"mirror"_s, isMirrored}};
    return all;
}

} // namespace

/// Each filter does to a picture what its name says, and chains are applied in their order.
class StillFilters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void doWhatTheirNameSays_data();
    void doWhatTheirNameSays();
    void ofAChainAreAppliedInOrder();
    void withNegativeAmountsGoTheOtherWay();
    void keepTheirLookInEveryFormat();

private:
    /// Pictures of the clip at 1 s with these chains, in their order.
    std::vector<FramePtr> pictures(const QList<StillFilterChain> &chains, const QString &format = u"png"_s);

    ClipMaker m_maker;
    QString m_clip;
    FramePtr m_plain;
    int m_runs = 0;
};

void StillFilters::initTestCase()
{
    ClipWish wish;
    wish.seconds = 2;
    wish.audioCodec.clear();
    m_clip = m_maker.clip(wish);
    QVERIFY(!m_clip.isEmpty());
    std::vector<FramePtr> plain = pictures({StillFilterChain()});
    QCOMPARE(plain.size(), std::size_t(1));
    m_plain = std::move(plain.front());
    QVERIFY(m_plain);
    QCOMPARE(m_plain->format, int(AV_PIX_FMT_RGB24));
    QCOMPARE(readFrameNumber(*m_plain).value_or(-1), 25);
}

std::vector<FramePtr> StillFilters::pictures(const QList<StillFilterChain> &chains, const QString &format)
{
    JobSpec spec;
    spec.sources = {m_clip};
    spec.thumbnails = {stills({Microseconds(1'000'000)}, {shortSide}, {format})};
    spec.thumbnails.first().filters = chains;
    const JobRun run = runAndPublish(spec, m_maker.folder() + u"/filters%1"_s.arg(m_runs++));
    std::vector<FramePtr> found;
    if (run.error)
        qWarning("%s", qPrintable(run.errorLine()));
    for (const OutputRecord &record : run.outputs)
        found.push_back(firstPicture(run.path(record)));
    return found;
}

void StillFilters::doWhatTheirNameSays_data()
{
    QTest::addColumn<QString>("name");
    for (const FilterRow &row : Catalog::stillFilters())
        if (!row.graph.isEmpty())
            QTest::newRow(qPrintable(row.name)) << row.name;
}

void StillFilters::doWhatTheirNameSays()
{
    QFETCH(QString, name);
    const Check check = checks().value(name);
    QVERIFY2(check, "a new filter needs a check of what it does");
    const std::vector<FramePtr> filtered = pictures({{{name, {}}}});
    QCOMPARE(filtered.size(), std::size_t(1));
    QVERIFY(filtered.front());
    QVERIFY(!check(*m_plain, *m_plain));
    QVERIFY(check(*m_plain, *filtered.front()));
}

void StillFilters::ofAChainAreAppliedInOrder()
{
    const StillFilter grayscale{u"grayscale"_s, {}};
    const StillFilter sepia{u"sepia"_s, {}};
    const std::vector<FramePtr> both = pictures({{grayscale, sepia}, {sepia, grayscale}});
    QCOMPARE(both.size(), std::size_t(2));
    QVERIFY(both[0] && both[1]);
    QVERIFY(isBrown(*m_plain, *both[0]));
    QVERIFY(colorOf(*both[1]) < 0.5); // nothing after it brings colour back
}

void StillFilters::withNegativeAmountsGoTheOtherWay()
{
    const std::vector<FramePtr> both =
        pictures({{{u"brightness"_s, {{u"amount"_s, -20}}}}, {{u"contrast"_s, {{u"amount"_s, -50}}}}});
    QCOMPARE(both.size(), std::size_t(2));
    QVERIFY(both[0] && both[1]);
    const Area area = middleOf(*m_plain);
    QVERIFY(toneOf(*both[0], 1, area).mean < toneOf(*m_plain, 1, area).mean - 30);
    QVERIFY(toneOf(*both[1], 1, area).spread < toneOf(*m_plain, 1, area).spread * 0.6);
}

void StillFilters::keepTheirLookInEveryFormat()
{
    for (const StillFormatRow &format : Catalog::stillFormats()) {
        const std::vector<FramePtr> both = pictures({{}, {{u"mirror"_s, {}}, {u"mirror"_s, {}}}}, format.name);
        QCOMPARE(both.size(), std::size_t(2));
        QVERIFY(both[0] && both[1]);
        QCOMPARE(readFrameNumber(*both[1]).value_or(-1), 25);
        const FramePtr plain = toGrey(*both[0]);
        const FramePtr twice = toGrey(*both[1]);
        QVERIFY(plain && twice);
        QVERIFY2(std::abs(meanBetweenRows(*plain) - meanBetweenRows(*twice)) < 1, qPrintable(format.name));
    }
}

QTEST_GUILESS_MAIN(StillFilters)
#include "tst_stillfilters.moc"
