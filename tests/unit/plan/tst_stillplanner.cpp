// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/plan/stillplanner.h"

#include "tests/support/planfixtures.h"

#include <QTest>

using namespace Zoetrope;
using namespace Zoetrope::Testing;

namespace {

struct Outcome
{
    QList<StillPlan> stills;
    QList<Notice> notices;
    QStringList paths;
};

Outcome stillsOf(const ThumbnailSpec &spec, Size display = {1920, 1080})
{
    const Capabilities capabilities = fullCapabilities();
    UniqueNames names;
    Outcome outcome;
    const Result<QList<StillPlan>> stills = planStills(
        spec, {0, jobTokens(u"clip"_s, {}), display, Microseconds{10s}, capabilities}, &names, &outcome.notices);
    if (!stills)
        qFatal("%s", qPrintable(stills.error().detail));
    outcome.stills = *stills;
    for (const StillPlan &still : std::as_const(outcome.stills))
        outcome.paths.append(still.path);
    return outcome;
}

ThumbnailSpec at(const QList<Microseconds> &moments)
{
    ThumbnailSpec spec;
    spec.moments = moments;
    return spec;
}

} // namespace

class TestStillPlanner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMomentGetsEverySizeFormatAndFilter();
    void whatIsUnsaidIsOnePlainJpegAtTheSourcesSize();
    void picturesAreNeverEnlarged();
    void momentsBeyondTheEndAreKeptWithANotice();
    void fractionsOfASecondAreInTheName();
    void equalNamesAreToldApart();
    void ownTemplatesKnowAllTokens();
    void filtersCarryAllTheirOptions();
    void aChainIsInTheName();
    void spreadMomentsCountAsManyStills();
    void aMissingFilterIsNamed();
    void aMissingEncoderIsNamed();
};

void TestStillPlanner::everyMomentGetsEverySizeFormatAndFilter()
{
    ThumbnailSpec spec = at({3s, 4s});
    spec.resolutions = {360, 240};
    spec.formats = {u"jpg"_s, u"webp"_s};
    spec.filters = {{}, {{u"blur"_s, {}}}};
    const Outcome outcome = stillsOf(spec);
    QCOMPARE(outcome.stills.size(), 16);
    QCOMPARE(outcome.paths.first(5),
        (QStringList{u"clip_00-00-03_360p.jpg"_s, u"clip_00-00-03_360p_blur.jpg"_s, u"clip_00-00-03_360p.webp"_s,
            u"clip_00-00-03_360p_blur.webp"_s, u"clip_00-00-03_240p.jpg"_s}));
    QCOMPARE(outcome.stills[0].size, (Size{640, 360}));
    QCOMPARE(outcome.stills[15].id, u"s0.15"_s);
    QCOMPARE(outcome.stills[15].moment, Microseconds{4s});
    QVERIFY(outcome.notices.isEmpty());
}

void TestStillPlanner::whatIsUnsaidIsOnePlainJpegAtTheSourcesSize()
{
    const Outcome outcome = stillsOf(at({0s}), {853, 479});
    QCOMPARE(outcome.paths, QStringList{u"clip_00-00-00_479p.jpg"_s});
    QCOMPARE(outcome.stills[0].size, (Size{853, 479}));
    QVERIFY(outcome.stills[0].filters.isEmpty());
    QCOMPARE(outcome.stills[0].quality, Catalog::stillFormat(u"jpg"_s)->quality.fallback.toInt());
    QCOMPARE(outcome.stills[0].accuracy, SeekAccuracy::Exact);
}

void TestStillPlanner::picturesAreNeverEnlarged()
{
    ThumbnailSpec spec = at({1s});
    spec.resolutions = {0, 720, 1080, 240};
    const Outcome outcome = stillsOf(spec, {640, 480});
    QCOMPARE(outcome.paths, (QStringList{u"clip_00-00-01_480p.jpg"_s, u"clip_00-00-01_240p.jpg"_s}));
    QCOMPARE(outcome.notices.size(), 2);
    QCOMPARE(outcome.notices[0].code, u"still-above-source"_s);
}

void TestStillPlanner::momentsBeyondTheEndAreKeptWithANotice()
{
    const Outcome outcome = stillsOf(at({9s, 10s, 60s}));
    QCOMPARE(outcome.stills.size(), 3);
    QCOMPARE(outcome.stills[2].moment, Microseconds{60s});
    QCOMPARE(outcome.notices.size(), 2);
    QCOMPARE(outcome.notices[0].code, u"moment-beyond-end"_s);
    QVERIFY(!outcome.notices[0].isDamage);
}

void TestStillPlanner::fractionsOfASecondAreInTheName()
{
    const Outcome outcome = stillsOf(at({3500ms, 3040ms, 1234567us, 3723s}));
    QCOMPARE(outcome.paths,
        (QStringList{u"clip_00-00-03-500_1080p.jpg"_s, u"clip_00-00-03-040_1080p.jpg"_s,
            u"clip_00-00-01-234567_1080p.jpg"_s, u"clip_01-02-03_1080p.jpg"_s}));
}

void TestStillPlanner::equalNamesAreToldApart()
{
    ThumbnailSpec spec = at({3s, 4s});
    spec.nameTemplate = u"thumb"_s;
    QCOMPARE(stillsOf(spec).paths, (QStringList{u"thumb.jpg"_s, u"thumb (2).jpg"_s}));
}

void TestStillPlanner::ownTemplatesKnowAllTokens()
{
    ThumbnailSpec spec = at({3s});
    spec.label = u"cover"_s;
    spec.nameTemplate = u"{label}/{name}-{time}-{resolution}-{width}x{height}-{filter}-{format}-{index}"_s;
    QCOMPARE(stillsOf(spec).paths, QStringList{u"cover/clip-00-00-03-1080-1920x1080-none-jpg-1.jpg"_s});
}

void TestStillPlanner::filtersCarryAllTheirOptions()
{
    ThumbnailSpec spec = at({3s});
    for (const FilterRow &row : Catalog::stillFilters())
        if (!row.graph.isEmpty())
            spec.filters.append(StillFilterChain{{row.name, {}}});
    const Outcome outcome = stillsOf(spec);
    QCOMPARE(outcome.stills.size(), Catalog::stillFilters().size() - 1);
    for (const StillPlan &still : outcome.stills) {
        QCOMPARE(still.filters.size(), 1);
        const FilterRow *row = Catalog::stillFilter(still.filters[0].name);
        QCOMPARE(still.filters[0].options.size(), row->options.size());
        for (const OptionRow &option : row->options)
            QCOMPARE(still.filters[0].options.value(option.name), option.fallback);
    }
}

void TestStillPlanner::aChainIsInTheName()
{
    ThumbnailSpec spec = at({3s});
    spec.filters = {{{u"grayscale"_s, {}}, {u"none"_s, {}}, {u"blur"_s, {}}}, {{u"none"_s, {}}}};
    const Outcome outcome = stillsOf(spec);
    QCOMPARE(outcome.paths, (QStringList{u"clip_00-00-03_1080p_grayscale-blur.jpg"_s, u"clip_00-00-03_1080p.jpg"_s}));
    QCOMPARE(outcome.stills[0].filters.size(), 2);
    QVERIFY(outcome.stills[1].filters.isEmpty());
}

void TestStillPlanner::spreadMomentsCountAsManyStills()
{
    ThumbnailSpec spec = at({});
    spec.every = Microseconds{10ms}; // a thousand in the ten seconds of the source
    QCOMPARE(stillsOf(spec).stills.size(), mostStills);
    spec.resolutions = {0, 240};
    const Capabilities capabilities = fullCapabilities();
    UniqueNames names;
    QList<Notice> notices;
    const Result<QList<StillPlan>> twoSizes =
        planStills(spec, {3, jobTokens(u"clip"_s, {}), {640, 360}, Microseconds{10s}, capabilities}, &names, &notices);
    QVERIFY(!twoSizes);
    QCOMPARE(twoSizes.error().code, ErrorCode::SpecInvalid);
    QVERIFY2(twoSizes.error().detail.startsWith(u"thumbnails[3]: "_s), qPrintable(twoSizes.error().detail));
    QVERIFY(twoSizes.error().detail.contains(u"2000"_s));
    QVERIFY(!planStills(at({0s}),
        {0, jobTokens(u"clip"_s, {}), {640, 360}, Microseconds{10s}, capabilities, {}, mostStills}, &names, &notices));
}

void TestStillPlanner::aMissingFilterIsNamed()
{
    Capabilities capabilities = fullCapabilities();
    capabilities.filters.remove(u"gblur"_s);
    ThumbnailSpec spec = at({3s});
    spec.filters = {{{u"mirror"_s, {}}, {u"blur"_s, {}}}};
    UniqueNames names;
    QList<Notice> notices;
    const Result<QList<StillPlan>> stills =
        planStills(spec, {0, jobTokens(u"clip"_s, {}), {640, 360}, {}, capabilities}, &names, &notices);
    QVERIFY(!stills);
    QCOMPARE(stills.error().code, ErrorCode::FilterMissing);
    QCOMPARE(stills.error().detail, u"gblur"_s);
}

void TestStillPlanner::aMissingEncoderIsNamed()
{
    Capabilities capabilities = fullCapabilities();
    capabilities.encoders.remove(Catalog::stillFormat(u"webp"_s)->encoder);
    ThumbnailSpec spec = at({3s});
    spec.formats = {u"jpg"_s, u"webp"_s};
    UniqueNames names;
    QList<Notice> notices;
    const Result<QList<StillPlan>> stills =
        planStills(spec, {0, jobTokens(u"clip"_s, {}), {640, 360}, {}, capabilities}, &names, &notices);
    QVERIFY(!stills);
    QCOMPARE(stills.error().code, ErrorCode::EncoderMissing);
    QCOMPARE(stills.error().subject, Catalog::stillFormat(u"webp"_s)->label);
}

QTEST_GUILESS_MAIN(TestStillPlanner)
#include "tst_stillplanner.moc"
