// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/golden.h"
#include "tests/support/planfixtures.h"

#include <QTest>

using namespace Zoetrope;
using namespace Zoetrope::Testing;

/// Whole plans as JSON: a change in what will be done shows as a diff.
class TestGoldenPlans : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plansAreAsReviewed_data();
    void plansAreAsReviewed();

private:
    static void addRow(const char *name, const JobSpec &spec, const MediaInfo &info);
};

Q_DECLARE_METATYPE(Zoetrope::JobSpec)
Q_DECLARE_METATYPE(Zoetrope::MediaInfo)

void TestGoldenPlans::addRow(const char *name, const JobSpec &spec, const MediaInfo &info)
{
    QTest::newRow(name) << spec << info;
}

void TestGoldenPlans::plansAreAsReviewed_data()
{
    QTest::addColumn<JobSpec>("spec");
    QTest::addColumn<MediaInfo>("info");
    const MediaInfo landscape = clip({1920, 1080});
    addRow("sample-landscape", sampleJob(), landscape);
    addRow("sample-portrait", sampleJob(), portraitClip());
    addRow("shared-360", job({output(u"hls"_s, {360}), output(u"mp4"_s, {360})}), landscape);
    addRow("rung-above-source", job({output(u"hls"_s, {360, 720, 1080})}), clip({640, 480}));

    MediaInfo silent = landscape;
    silent.audio.clear();
    addRow("silent", sampleJob(), silent);

    MediaInfo soundOnly = landscape;
    soundOnly.video.clear();
    addRow("sound-only", sampleJob(), soundOnly);

    MediaInfo surround = landscape;
    surround.audio = {sound(6, 44'100)};
    addRow("surround", job({output(u"mp4"_s, {360}), output(u"webm"_s, {360})}), surround);

    MediaInfo interlaced = clip({1440, 1080});
    interlaced.video[0].isInterlaced = true;
    interlaced.video[0].pixelAspect = {4, 3};
    interlaced.video[0].displaySize = {1920, 1080};
    interlaced.video[0].frameRate = {30'000, 1001};
    addRow("interlaced", job({output(u"mp4"_s, {480})}), interlaced);

    MediaInfo anamorphic = clip({720, 576});
    anamorphic.video[0].pixelAspect = {64, 45};
    anamorphic.video[0].displaySize = {1024, 576};
    anamorphic.start = -40ms;
    addRow("non-square-pixels", job({output(u"mp4"_s, {360, 0})}), anamorphic);
}

void TestGoldenPlans::plansAreAsReviewed()
{
    QFETCH(JobSpec, spec);
    QFETCH(MediaInfo, info);
    const Result<Plan> plan = planned(spec, info);
    QVERIFY2(plan, plan ? "" : qPrintable(plan.error().detail));
    const QString name = u"plan/"_s + QString::fromLatin1(QTest::currentDataTag()) + u".json"_s;
    compareGoldenJson(toJson(*plan), name);
}

QTEST_GUILESS_MAIN(TestGoldenPlans)
#include "tst_goldenplans.moc"
