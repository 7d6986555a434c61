// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/planfixtures.h"

#include <QJsonArray>
#include <QTest>

using namespace Zoetrope;
using namespace Zoetrope::Testing;

namespace {

Plan samplePlan() { return *planned(sampleJob(), clip({1920, 1080})); }

QString digestAfter(const std::function<void(Plan &)> &change)
{
    Plan plan = samplePlan();
    change(plan);
    return planDigest(plan);
}

} // namespace

class TestPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDigestIsASha256();
    void theDigestFollowsWhatDecidesTheBytes_data();
    void theDigestFollowsWhatDecidesTheBytes();
    void theDigestIgnoresTheRest_data();
    void theDigestIgnoresTheRest();
    void jsonKeepsTheOrderOfOptions();
    void jsonKeepsLargeIdentities();
};

using Change = std::function<void(Plan &)>;
Q_DECLARE_METATYPE(Change)

void TestPlan::theDigestIsASha256()
{
    const QString digest = planDigest(samplePlan());
    QCOMPARE(digest.size(), 64);
    QCOMPARE(digest, planDigest(samplePlan()));
}

void TestPlan::theDigestFollowsWhatDecidesTheBytes_data()
{
    QTest::addColumn<Change>("change");
    const auto row = [](const char *name, Change change) { QTest::newRow(name) << std::move(change); };
    row("source", [](Plan &plan) { plan.source.identity.modified_ns += 1; });
    row("stream", [](Plan &plan) { plan.source.videoStream = 3; });
    row("clip start", [](Plan &plan) { plan.source.clipStart = 1s; });
    row("clip end", [](Plan &plan) { plan.source.clipEnd = 5s; });
    row("turn", [](Plan &plan) { plan.source.rotation = 180; });
    row("deinterlace", [](Plan &plan) { plan.source.deinterlace = Deinterlacing::All; });
    row("colour", [](Plan &plan) { plan.source.color.matrix = u"bt709"_s; });
    row("cascade", [](Plan &plan) { plan.steps[1].from = -1; });
    row("option", [](Plan &plan) { plan.video[0].options[0].second = u"slow"_s; });
    row("encoder", [](Plan &plan) { plan.video[0].encoder = u"other"_s; });
    row("size", [](Plan &plan) { plan.video[0].size.width += 2; });
    row("sound", [](Plan &plan) { plan.audio[0].bitrate.bps += 1; });
    row("key frames", [](Plan &plan) { plan.keyFrameInterval = 1s; });
    row("pieces", [](Plan &plan) { plan.pieceLength = 20s; });
    row("build", [](Plan &plan) { plan.build = u"another"_s; });
}

void TestPlan::theDigestFollowsWhatDecidesTheBytes()
{
    QFETCH(Change, change);
    QVERIFY(digestAfter(change) != planDigest(samplePlan()));
}

void TestPlan::theDigestIgnoresTheRest_data()
{
    QTest::addColumn<Change>("change");
    const auto row = [](const char *name, Change change) { QTest::newRow(name) << std::move(change); };
    row("path", [](Plan &plan) { plan.source.path = u"elsewhere.mp4"_s; });
    row("expected duration", [](Plan &plan) { plan.source.expectedDuration = 1s; });
    row("packages", [](Plan &plan) { plan.packages.removeLast(); });
    row("stills", [](Plan &plan) { plan.stills.clear(); });
    row("notices", [](Plan &plan) { plan.notices.append({u"x"_s, u"y"_s, false}); });
    row("decoder threads", [](Plan &plan) { plan.decoderThreads = 4; });
    row("encoder threads", [](Plan &plan) { plan.video[0].threads += 1; });
    row("number of the disk", [](Plan &plan) { plan.source.identity.device += 1; });
}

void TestPlan::theDigestIgnoresTheRest()
{
    QFETCH(Change, change);
    QCOMPARE(digestAfter(change), planDigest(samplePlan()));
}

void TestPlan::jsonKeepsTheOrderOfOptions()
{
    Plan plan = samplePlan();
    plan.video[0].options = {{u"b"_s, u"1"_s}, {u"a"_s, u"2=3"_s}};
    const QJsonArray options = toJson(plan)[u"video"_s][0][u"options"_s].toArray();
    QCOMPARE(options, (QJsonArray{u"b=1"_s, u"a=2=3"_s}));
}

void TestPlan::jsonKeepsLargeIdentities()
{
    Plan plan = samplePlan();
    plan.source.identity.inode = std::numeric_limits<std::uint64_t>::max();
    QCOMPARE(toJson(plan)[u"source"_s][u"identity"_s][u"inode"_s].toString(), u"18446744073709551615"_s);
}

QTEST_GUILESS_MAIN(TestPlan)
#include "tst_plan.moc"
