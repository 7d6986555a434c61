// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pipeline/muxer.h"
#include "engine/pipeline/packager.h"
#include "engine/pipeline/playlistreader.h"
#include "engine/pipeline/verifier.h"
#include "tests/support/trackmaker.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

using namespace Zoetrope;
using namespace Zoetrope::TestSupport;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr Microseconds length{10'000'000};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArrayList topBoxes(const QString &path)
{
    const QByteArray bytes = contentOf(path);
    QByteArrayList boxes;
    for (qsizetype at = 0; at + 8 <= bytes.size();) {
        boxes.append(bytes.mid(at + 4, 4));
        const auto size = qFromBigEndian<quint32>(bytes.constData() + at);
        at += size >= 8 ? size : bytes.size();
    }
    return boxes;
}

} // namespace

class TestPackaging : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyFileFormHoldsItsTracks_data();
    void everyFileFormHoldsItsTracks();
    void mp4HasItsIndexInFront();
    void aPictureThatBeginsLateStaysLate();
    void hlsHoldsItsTracks_data();
    void hlsHoldsItsTracks();
    void hlsSegmentsEndTogether();
    void soundAloneBecomesHls();
    void aManifestTellsOfTheSameSegments();
    void aManifestThatTellsSomethingElseIsFound_data();
    void aManifestThatTellsSomethingElseIsFound();
    void aSingleFrameOfSoundIsEnough_data();
    void aSingleFrameOfSoundIsEnough();
    void picturesAtUnevenTimesAreProven_data();
    void picturesAtUnevenTimesAreProven();
    void aMissingFrameIsFound();
    void aBrokenSegmentIsFound();
    void damageBetweenTheSamplesIsFoundByDecodingAll();
    void aStoppedCopySaysSo();

private:
    [[nodiscard]] QString folder(const QString &name) const { return m_folder.path() + u'/' + name; }
    [[nodiscard]] QList<HlsTrack> pictures() const
    {
        return {{u"180p"_s, folder(u"v180"_s)}, {u"90p"_s, folder(u"v90"_s)}};
    }
    Result<> hls(const QString &name, SegmentForm form) const
    {
        auto made = packageHls(
            {pictures(), {HlsTrack{u"audio"_s, folder(u"a"_s)}}, {form, Microseconds(3'000'000)}, folder(name)}, {},
            {});
        return made ? Result<>() : made.error();
    }
    Result<> dash(const QString &name) const
    {
        auto made = packageHls({pictures(), {HlsTrack{u"audio"_s, folder(u"a"_s)}},
                                   {SegmentForm::Fmp4, Microseconds(3'000'000)}, folder(name), true},
            {}, {});
        return made ? Result<>() : made.error();
    }
    [[nodiscard]] PackagePlan hlsPlan(const QString &name, SegmentForm form) const
    {
        PackagePlan plan;
        plan.container = u"hls"_s;
        plan.packaging = Packaging::Hls;
        plan.videoTracks = {u"v180"_s, u"v90"_s};
        plan.audioTracks = {u"a"_s};
        plan.segments = {form, Microseconds(3'000'000)};
        plan.path = name;
        return plan;
    }

    QTemporaryDir m_folder;
    QMap<QString, TrackFacts> m_facts;
};

void TestPackaging::initTestCase()
{
    VideoWish wish;
    QVERIFY(makeVideoTrack(folder(u"v180"_s), wish));
    wish.size = {160, 90};
    QVERIFY(makeVideoTrack(folder(u"v90"_s), wish));
    QVERIFY(makeAudioTrack(folder(u"a"_s), {}));
    wish.size = {320, 180};
    wish.encoder = "libvpx-vp9";
    QVERIFY(makeVideoTrack(folder(u"vp9"_s), wish));
    AudioWish opus;
    opus.encoder = "libopus";
    QVERIFY(makeAudioTrack(folder(u"opus"_s), opus));
    m_facts[u"vp9"_s] = {u"vp9"_s, true, 300, {}, length, {320, 180}};
    m_facts[u"opus"_s] = {u"opus"_s, false, 480'000, {}, length, {}};
    m_facts[u"v180"_s] = {u"v180"_s, true, 300, {}, length, {320, 180}};
    m_facts[u"v90"_s] = {u"v90"_s, true, 300, {}, length, {160, 90}};
    m_facts[u"a"_s] = {u"a"_s, false, 480'000, {}, length, {}};
}

void TestPackaging::everyFileFormHoldsItsTracks_data()
{
    QTest::addColumn<QString>("container");
    QTest::addColumn<QString>("video");
    QTest::addColumn<QString>("audio");
    QTest::addColumn<QStringList>("codecs"); // how they begin
    QTest::addColumn<Verification>("depth");
    const QStringList common{u"avc1.64"_s, u"mp4a.40.2"_s};
    for (const Verification depth : {Verification::Sampled, Verification::Full}) {
        const QByteArray how = toText(depth).toLatin1();
        QTest::newRow(QByteArray("mp4, " + how).constData()) << u"mp4"_s << u"v180"_s << u"a"_s << common << depth;
        QTest::newRow(QByteArray("mkv, " + how).constData()) << u"mkv"_s << u"v180"_s << u"a"_s << common << depth;
        QTest::newRow(QByteArray("webm, " + how).constData())
            << u"webm"_s << u"vp9"_s << u"opus"_s << QStringList{u"vp09.00"_s, u"opus"_s} << depth;
    }
}

void TestPackaging::everyFileFormHoldsItsTracks()
{
    QFETCH(const QString, container);
    QFETCH(const QString, video);
    QFETCH(const QString, audio);
    QFETCH(const QStringList, codecs);
    QFETCH(const Verification, depth);
    const QString name = u"clip-%1.%2"_s.arg(toText(depth), container);
    const ContainerRow *row = Catalog::container(container);
    QVERIFY(row);
    QVERIFY(muxFile(*row, {folder(video), folder(audio)}, folder(name), {}, {}));
    PackagePlan plan;
    plan.container = container;
    plan.videoTracks = {video};
    plan.audioTracks = {audio};
    plan.path = name;
    const Result<OutputRecord> record = verifyPackage(plan, m_facts, m_folder.path(), {depth, 2}, {});
    QVERIFY2(record, record ? "" : qPrintable(record.error().detail));
    QCOMPARE(record->frames, 300);
    QCOMPARE(record->size, (Size{320, 180}));
    QVERIFY(std::chrono::abs(record->duration - length) <= Microseconds(34'000));
    QCOMPARE(record->renditions.size(), 2);
    QVERIFY(record->renditions.first().codecs.startsWith(codecs.first()));
    QCOMPARE(record->renditions.last().codecs, codecs.last());
}

void TestPackaging::mp4HasItsIndexInFront()
{
    QVERIFY(muxFile(*Catalog::container(u"mp4"), {folder(u"v90"_s), folder(u"a"_s)}, folder(u"front.mp4"_s), {}, {}));
    const QByteArrayList boxes = topBoxes(folder(u"front.mp4"_s));
    QCOMPARE(boxes.first(), "ftyp");
    QVERIFY(boxes.contains("moov"));
    QVERIFY(boxes.indexOf("moov") < boxes.indexOf("mdat"));
}

void TestPackaging::aPictureThatBeginsLateStaysLate()
{
    VideoWish wish;
    wish.frames = 60;
    wish.start = Microseconds(500'000);
    QVERIFY(makeVideoTrack(folder(u"late"_s), wish));
    const QMap<QString, TrackFacts> facts{
        {u"late"_s, {u"late"_s, true, 60, wish.start, Microseconds(2'500'000), wish.size}}};
    PackagePlan plan = hlsPlan(u"lateHls"_s, SegmentForm::Fmp4);
    plan.videoTracks = {u"late"_s};
    plan.audioTracks.clear();
    QVERIFY(packageHls({{{u"180p"_s, folder(u"late"_s)}}, {}, plan.segments, folder(plan.path)}, {}, {}));
    const Result<OutputRecord> record = verifyPackage(plan, facts, m_folder.path(), {}, {});
    QVERIFY2(record, record ? "" : qPrintable(record.error().detail));

    QVERIFY(muxFile(*Catalog::container(u"mp4"), {folder(u"late"_s)}, folder(u"late.mp4"_s), {}, {}));
    plan.packaging = Packaging::File;
    plan.path = u"late.mp4"_s;
    const Result<OutputRecord> file = verifyPackage(plan, facts, m_folder.path(), {}, {});
    QVERIFY2(file, file ? "" : qPrintable(file.error().detail));
}

void TestPackaging::hlsHoldsItsTracks_data()
{
    QTest::addColumn<SegmentForm>("form");
    QTest::addColumn<Verification>("depth");
    QTest::newRow("fmp4") << SegmentForm::Fmp4 << Verification::Sampled;
    QTest::newRow("ts") << SegmentForm::Ts << Verification::Sampled;
    QTest::newRow("fmp4, full") << SegmentForm::Fmp4 << Verification::Full;
    QTest::newRow("ts, full") << SegmentForm::Ts << Verification::Full;
}

void TestPackaging::hlsHoldsItsTracks()
{
    QFETCH(const SegmentForm, form);
    QFETCH(const Verification, depth);
    const QString name = u"hls-%1-%2"_s.arg(int(form)).arg(toText(depth));
    QVERIFY(hls(name, form));
    const Result<OutputRecord> record = verifyPackage(hlsPlan(name, form), m_facts, m_folder.path(), {depth, 1}, {});
    QVERIFY2(record, record ? "" : qPrintable(record.error().detail));
    QCOMPARE(record->entry, name + "/master.m3u8"_L1);
    QCOMPARE(record->frames, 300);
    QCOMPARE(record->renditions.size(), 3);
    QCOMPARE(record->duration, length);
}

void TestPackaging::hlsSegmentsEndTogether()
{
    QVERIFY(hls(u"borders"_s, SegmentForm::Fmp4));
    // Key frames every 2 s, segments of 3 s: cuts at the first key frame at or after 3, 6 and 9.
    const QList<double> expected{4, 2, 4};
    for (const QString &track : {u"180p"_s, u"90p"_s, u"audio"_s}) {
        const QString path = folder(u"borders/"_s + track + "/index.m3u8"_L1);
        const Result<SegmentList> list = readSegmentList(contentOf(path), path);
        QVERIFY(list);
        QCOMPARE(list->segments.size(), expected.size());
        for (qsizetype i = 0; i < expected.size(); ++i)
            QVERIFY(qAbs(list->segments[i].duration_s - expected[i]) < (track == "audio"_L1 ? 0.022 : 0.00001));
    }
}

void TestPackaging::soundAloneBecomesHls()
{
    PackagePlan plan = hlsPlan(u"sound"_s, SegmentForm::Ts);
    plan.videoTracks.clear();
    QVERIFY(packageHls({{}, {HlsTrack{u"audio"_s, folder(u"a"_s)}}, plan.segments, folder(plan.path)}, {}, {}));
    const Result<OutputRecord> record = verifyPackage(plan, m_facts, m_folder.path(), {}, {});
    QVERIFY2(record, record ? "" : qPrintable(record.error().detail));
    QCOMPARE(record->frames, 0);
}

void TestPackaging::aManifestTellsOfTheSameSegments()
{
    QVERIFY(dash(u"dash"_s));
    PackagePlan plan = hlsPlan(u"dash"_s, SegmentForm::Fmp4);
    plan.container = u"dash"_s;
    const Result<OutputRecord> record = verifyPackage(plan, m_facts, m_folder.path(), {}, {});
    QVERIFY2(record, record ? "" : qPrintable(record.error().detail));
    QCOMPARE(record->entry, u"dash/master.m3u8"_s);
}

void TestPackaging::aManifestThatTellsSomethingElseIsFound_data()
{
    QTest::addColumn<QByteArray>("told");
    QTest::addColumn<QByteArray>("otherwise");
    const auto row = [](const char *name, const QByteArray &told, const QByteArray &otherwise) {
        QTest::newRow(name) << told << otherwise;
    };
    row("another time", "<S t=\"0\" d=\"", "<S t=\"0\" d=\"1");
    row("another file", "seg_$Number%05d$", "seg_$Number%04d$");
    row("another beginning", "startNumber=\"1\"", "startNumber=\"0\"");
    row("another init segment", "$RepresentationID$/init.mp4", "init.mp4");
    row("another size", " width=\"320\"", " width=\"322\"");
    row("a live stream", "type=\"static\"", "type=\"dynamic\"");
    row("a track too few", "<Representation id=\"90p\"", "<Nothing id=\"90p\"");
    row("no bandwidth", " bandwidth=", " width_of_band=");
    row("no manifest", "<MPD", "<NOTHING");
}

void TestPackaging::aManifestThatTellsSomethingElseIsFound()
{
    QFETCH(const QByteArray, told);
    QFETCH(const QByteArray, otherwise);
    const QString name = u"dash "_s + QString::fromLatin1(QTest::currentDataTag());
    QVERIFY(dash(name));
    QFile file(folder(name + u"/manifest.mpd"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray text = file.readAll();
    file.close();
    QVERIFY(text.contains(told));
    text.replace(text.indexOf(told), told.size(), otherwise);
    if (told.startsWith("<Rep"))
        text.replace(text.lastIndexOf("</Representation>", text.indexOf("contentType=\"audio\"")), 17, "</Nothing>");
    if (told == "<MPD")
        text.replace("</MPD>", "</NOTHING>");
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(text), text.size());
    file.close();
    PackagePlan plan = hlsPlan(name, SegmentForm::Fmp4);
    plan.container = u"dash"_s;
    const Result<OutputRecord> record = verifyPackage(plan, m_facts, m_folder.path(), {}, {});
    QVERIFY(!record);
    QCOMPARE(record.error().code, ErrorCode::VerifyFailed);
    QVERIFY2(record.error().subject.endsWith("/manifest.mpd"_L1), qPrintable(record.error().subject));
}

void TestPackaging::aSingleFrameOfSoundIsEnough_data()
{
    QTest::addColumn<SegmentForm>("form");
    QTest::newRow("fmp4") << SegmentForm::Fmp4;
    QTest::newRow("ts") << SegmentForm::Ts;
}

void TestPackaging::aSingleFrameOfSoundIsEnough()
{
    QFETCH(const SegmentForm, form);
    constexpr Microseconds oneFrame{21'333};
    AudioWish wish;
    wish.length = oneFrame;
    const QString sound = u"blip-%1"_s.arg(int(form));
    QVERIFY(makeAudioTrack(folder(sound), wish));
    const QMap<QString, TrackFacts> facts{
        {u"v90"_s, m_facts[u"v90"_s]}, {sound, {sound, false, 1024, {}, oneFrame, {}}}};
    PackagePlan plan = hlsPlan(u"hls-"_s + sound, form);
    plan.videoTracks = {u"v90"_s};
    plan.audioTracks = {sound};
    QVERIFY(packageHls(
        {{{u"90p"_s, folder(u"v90"_s)}}, {HlsTrack{u"audio"_s, folder(sound)}}, plan.segments, folder(plan.path)}, {},
        {}));
    const Result<OutputRecord> record = verifyPackage(plan, facts, m_folder.path(), {}, {});
    QVERIFY2(record, record ? "" : qPrintable(record.error().detail));
}

void TestPackaging::picturesAtUnevenTimesAreProven_data()
{
    QTest::addColumn<QString>("container");
    QTest::addColumn<SegmentForm>("form");
    QTest::addColumn<int>("burst"); // pictures that are a tick apart
    QTest::addColumn<int>("first"); // when the first one is shown, in ticks
    for (const auto &[burst, first] : {std::pair(3, 0), std::pair(100, 0), std::pair(100, 1920)}) {
        const auto add = [burst = burst, first = first](const char *name, const QString &container, SegmentForm form) {
            QTest::addRow("%s, %d from %d on", name, burst, first) << container << form << burst << first;
        };
        add("hls, fmp4", u"hls"_s, SegmentForm::Fmp4);
        add("hls, ts", u"hls"_s, SegmentForm::Ts);
        add("mp4", u"mp4"_s, SegmentForm::Fmp4);
        add("mkv", u"mkv"_s, SegmentForm::Fmp4);
    }
}

/// Pictures are kept in the order in which they are decoded, with steps of decoding times between them: how long the
/// one that is shown last lasts does not follow from these.
void TestPackaging::picturesAtUnevenTimesAreProven()
{
    QFETCH(const QString, container);
    QFETCH(const SegmentForm, form);
    QFETCH(const int, burst);
    QFETCH(const int, first);
    constexpr std::int64_t step = 3600;
    for (const int frames : {60, 61, 62}) {
        VideoWish wish;
        wish.rate = {25, 1};
        wish.frames = frames;
        wish.time = [=](int frame) { return first + frame / burst * step + frame % burst; };
        const QString name = u"uneven-%1-%2-%3-%4"_s.arg(container).arg(frames * 2 + int(form)).arg(burst).arg(first);
        QVERIFY(makeVideoTrack(folder(name), wish));
        const auto at = [](std::int64_t ticks) { return Microseconds(ticks * 100 / 9); };
        const QMap<QString, TrackFacts> facts{
            {name, {name, true, frames, at(first), at(wish.time(frames - 1) + step), wish.size}}};
        PackagePlan plan = hlsPlan(name + u'.' + container, form);
        plan.videoTracks = {name};
        plan.audioTracks.clear();
        if (container == "hls"_L1) {
            QVERIFY(packageHls({{{u"180p"_s, folder(name)}}, {}, plan.segments, folder(plan.path)}, {}, {}));
        } else {
            plan.packaging = Packaging::File;
            plan.container = container;
            QVERIFY(muxFile(*Catalog::container(container), {folder(name)}, folder(plan.path), {}, {}));
        }
        const Result<OutputRecord> record = verifyPackage(plan, facts, m_folder.path(), {}, {});
        QVERIFY2(record, record ? "" : qPrintable(record.error().detail));
    }
}

void TestPackaging::aMissingFrameIsFound()
{
    QVERIFY(muxFile(*Catalog::container(u"mp4"), {folder(u"v90"_s)}, folder(u"short.mp4"_s), {}, {}));
    QMap<QString, TrackFacts> facts = m_facts;
    facts[u"v90"_s].frames = 301;
    PackagePlan plan;
    plan.videoTracks = {u"v90"_s};
    plan.path = u"short.mp4"_s;
    const Result<OutputRecord> record = verifyPackage(plan, facts, m_folder.path(), {}, {});
    QVERIFY(!record);
    QCOMPARE(record.error().code, ErrorCode::VerifyFailed);
}

void TestPackaging::aBrokenSegmentIsFound()
{
    QVERIFY(hls(u"broken"_s, SegmentForm::Fmp4));
    QFile segment(folder(u"broken/90p/seg_00002.m4s"_s));
    QVERIFY(segment.open(QIODevice::ReadWrite));
    QVERIFY(segment.resize(segment.size() / 2));
    segment.close();
    const Result<OutputRecord> record =
        verifyPackage(hlsPlan(u"broken"_s, SegmentForm::Fmp4), m_facts, m_folder.path(), {}, {});
    QVERIFY(!record);
    QCOMPARE(record.error().code, ErrorCode::VerifyFailed);
}

/// Between the samples nobody but a full decode looks.
void TestPackaging::damageBetweenTheSamplesIsFoundByDecodingAll()
{
    const QString path = folder(u"damaged.mp4"_s);
    QVERIFY(muxFile(*Catalog::container(u"mp4"), {folder(u"v180"_s)}, path, {}, {}));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    const qint64 media = file.readAll().indexOf("mdat");
    QVERIFY(media > 0);
    QVERIFY(file.seek(media + (file.size() - media) * 3 / 10)); // at about 3 s; samples are from 0 s, 6 s and 8 s on
    QCOMPARE(file.write(QByteArray(300, '\xee')), 300);
    file.close();
    PackagePlan plan;
    plan.container = u"mp4"_s;
    plan.videoTracks = {u"v180"_s};
    plan.path = u"damaged.mp4"_s;
    const Result<OutputRecord> sampled = verifyPackage(plan, m_facts, m_folder.path(), {}, {});
    QVERIFY2(sampled, sampled ? "" : qPrintable(sampled.error().detail));
    const Result<OutputRecord> full = verifyPackage(plan, m_facts, m_folder.path(), {Verification::Full, 1}, {});
    QVERIFY(!full);
    QCOMPARE(full.error().code, ErrorCode::VerifyFailed);
}

void TestPackaging::aStoppedCopySaysSo()
{
    std::stop_source stop;
    stop.request_stop();
    const Result<> muxed =
        muxFile(*Catalog::container(u"mp4"), {folder(u"v90"_s)}, folder(u"stopped.mp4"_s), {}, stop.get_token());
    QVERIFY(!muxed);
    QCOMPARE(muxed.error().code, ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(TestPackaging)
#include "tst_packaging.moc"
