// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/plan/textplan.h"
#include "tests/support/planfixtures.h"

#include <QTest>

using namespace Zoetrope;
using namespace Zoetrope::Testing;

namespace {

MediaInfo film()
{
    MediaInfo info = clip({1280, 720});
    info.subtitles = {
        text(2, u"subrip"_s, u"eng"_s), text(3, u"ass"_s, u"ger"_s), text(4, u"hdmv_pgs_subtitle"_s, u"fre"_s)};
    return info;
}

OutputSpec wish(const QString &container, SubtitleMode mode, const QString &tracks = {})
{
    OutputSpec spec = output(container, {360});
    spec.subtitles.emplace();
    spec.subtitles->mode = mode;
    if (!tracks.isEmpty())
        spec.subtitles->tracks = *trackChoiceFromText(tracks);
    return spec;
}

QStringList codecsOf(const Plan &plan)
{
    QStringList codecs;
    for (const SubtitleTrack &track : plan.subtitles)
        codecs += track.codec;
    return codecs;
}

bool hasNotice(const Plan &plan, const QString &code)
{
    return std::ranges::any_of(plan.notices, [&code](const Notice &notice) { return notice.code == code; });
}

} // namespace

class TextPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textIsCopiedWhereItsCodecIsHeld_data();
    void textIsCopiedWhereItsCodecIsHeld();
    void picturesAreLeftOutWithANotice();
    void whatIsMissingIsSaid();
    void outputsShareATrack();
    void sidecarsAreNamedLikeTheFilm();
    void languagesOfFilesHaveThreeLetters();
    void burntTextIsPartOfTheWorkAndSoftTextIsNot();
    void onlyOneTextIsBurnt();
    void theUsualOneIsText();
};

void TextPlan::textIsCopiedWhereItsCodecIsHeld_data()
{
    QTest::addColumn<QString>("container");
    QTest::addColumn<QStringList>("codecs");
    QTest::newRow("mkv") << u"mkv"_s << QStringList{u"srt"_s, u"ass"_s};
    QTest::newRow("mp4") << u"mp4"_s << QStringList{u"mov_text"_s, u"mov_text"_s};
    QTest::newRow("webm") << u"webm"_s << QStringList{u"webvtt"_s, u"webvtt"_s};
    QTest::newRow("hls") << u"hls"_s << QStringList{u"webvtt"_s, u"webvtt"_s};
}

void TextPlan::textIsCopiedWhereItsCodecIsHeld()
{
    QFETCH(QString, container);
    QFETCH(QStringList, codecs);
    const Result<Plan> plan = planned(job({wish(container, SubtitleMode::Soft, u"en,de"_s)}), film());
    QVERIFY(plan);
    QCOMPARE(codecsOf(*plan), codecs);
    QCOMPARE(plan->packages.first().subtitleTracks, (QStringList{u"t0"_s, u"t1"_s}));
    QVERIFY(plan->notices.isEmpty());
}

void TextPlan::picturesAreLeftOutWithANotice()
{
    const Result<Plan> plan = planned(job({wish(u"mkv"_s, SubtitleMode::Soft)}), film());
    QVERIFY(plan);
    QCOMPARE(plan->subtitles.size(), 2);
    QVERIFY(hasNotice(*plan, u"picture-subtitles-left-out"_s));
}

void TextPlan::whatIsMissingIsSaid()
{
    const Result<Plan> none = planned(job({wish(u"mp4"_s, SubtitleMode::Soft)}), clip({1280, 720}));
    QVERIFY(none && none->packages.size() == 1);
    QVERIFY(hasNotice(*none, u"subtitles-missing"_s));
    const Result<Plan> some = planned(job({wish(u"mp4"_s, SubtitleMode::Soft, u"ja,de"_s)}), film());
    QVERIFY(some);
    QCOMPARE(some->subtitles.size(), 1);
    QVERIFY(hasNotice(*some, u"subtitles-missing"_s));
}

void TextPlan::outputsShareATrack()
{
    OutputSpec second = wish(u"mp4"_s, SubtitleMode::Soft, u"de"_s);
    second.video->ladder = {Rung{240, {}}};
    const Result<Plan> plan = planned(job({wish(u"mp4"_s, SubtitleMode::Soft, u"de"_s), second}), film());
    QVERIFY(plan);
    QCOMPARE(plan->subtitles.size(), 1);
    QCOMPARE(plan->packages[0].subtitleTracks, plan->packages[1].subtitleTracks);
}

void TextPlan::sidecarsAreNamedLikeTheFilm()
{
    OutputSpec spec = wish(u"mp4"_s, SubtitleMode::Sidecar, u"en,de"_s);
    spec.subtitles->codec = u"webvtt"_s;
    const Result<Plan> plan = planned(job({spec}), film());
    QVERIFY(plan);
    const PackagePlan &package = plan->packages.first();
    QVERIFY(package.subtitleTracks.isEmpty());
    QCOMPARE(package.sidecars.size(), 2);
    QCOMPARE(package.sidecars[0].path, u"clip_360p.en.vtt"_s);
    QCOMPARE(package.sidecars[1].path, u"clip_360p.de.vtt"_s);
    QCOMPARE(wishOf(package.sidecars[1].id), u"o0"_s);
}

void TextPlan::languagesOfFilesHaveThreeLetters()
{
    OutputSpec spec = wish(u"mkv"_s, SubtitleMode::Soft);
    spec.subtitles->files = {{u"/media/clip.srt"_s, u"de"_s}};
    MediaInfo info = film();
    info.subtitleFiles = {{u"/media/clip.srt"_s, u"srt"_s, {}}};
    const Result<Plan> plan = planned(job({spec}), info);
    QVERIFY(plan);
    QCOMPARE(plan->subtitles.size(), 1); // the source's were not asked for
    QCOMPARE(plan->subtitles.first().language, u"ger"_s);
    QCOMPARE(plan->subtitles.first().text.path, u"/media/clip.srt"_s);
}

void TextPlan::burntTextIsPartOfTheWorkAndSoftTextIsNot()
{
    const auto digest = [](const OutputSpec &spec, const MediaInfo &info) {
        const Result<Plan> plan = planned(job({spec}), info);
        return plan ? planDigest(*plan) : QString();
    };
    const QString plain = digest(output(u"mp4"_s, {360}), film());
    QCOMPARE(digest(wish(u"mp4"_s, SubtitleMode::Soft), film()), plain);
    QCOMPARE(digest(wish(u"mp4"_s, SubtitleMode::Sidecar), film()), plain);
    const QString burnt = digest(wish(u"mp4"_s, SubtitleMode::Burn, u"de"_s), film());
    QVERIFY(burnt != plain);
    QVERIFY(digest(wish(u"mp4"_s, SubtitleMode::Burn, u"en"_s), film()) != burnt);

    OutputSpec fromFile = wish(u"mp4"_s, SubtitleMode::Burn);
    fromFile.subtitles->files = {{u"/media/clip.srt"_s, {}}};
    MediaInfo info = film();
    info.subtitleFiles = {{u"/media/clip.srt"_s, u"srt"_s, {1000, 5, 1, 2}}};
    const QString once = digest(fromFile, info);
    info.subtitleFiles.first().identity.modified_ns = 6;
    QVERIFY(digest(fromFile, info) != once);
}

void TextPlan::onlyOneTextIsBurnt()
{
    const Result<Plan> plan = planned(job({wish(u"mp4"_s, SubtitleMode::Burn, u"1,2"_s)}), film());
    QVERIFY(plan);
    QVERIFY(hasNotice(*plan, u"subtitles-left-out"_s));
    QCOMPARE(plan->video.first().text->stream, 2);
    QCOMPARE(plan->steps.first().text->stream, 2);
    QVERIFY(plan->subtitles.isEmpty());
}

void TextPlan::theUsualOneIsText()
{
    MediaInfo info = film();
    info.subtitles[2].isDefault = true; // pictures
    const Result<Plan> plan = planned(job({wish(u"mp4"_s, SubtitleMode::Burn)}), info);
    QVERIFY(plan && plan->notices.isEmpty());
    QCOMPARE(plan->video.first().text->stream, 2);
    info.subtitles = {info.subtitles[2]};
    const Result<Plan> none = planned(job({wish(u"mp4"_s, SubtitleMode::Burn)}), info);
    QVERIFY(none && !none->video.first().text);
    QVERIFY(hasNotice(*none, u"picture-subtitles-left-out"_s));
}

QTEST_GUILESS_MAIN(TextPlan)
#include "tst_textplan.moc"
