// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pipeline/lint.h"
#include "engine/pipeline/packager.h"
#include "tests/support/lintedfolder.h"
#include "tests/support/trackmaker.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Zoetrope;
using namespace Zoetrope::TestSupport;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr Microseconds four{4'000'000};

/// The files of a presentation that the tests damage.
struct Stream
{
    QString folder;

    [[nodiscard]] QString manifest() const { return folder + u"/manifest.mpd"_s; }
    [[nodiscard]] QString segment(int number) const
    {
        return u"%1/180p/seg_%2.m4s"_s.arg(folder).arg(number, 5, 10, QChar(u'0'));
    }
};

using Damage = std::function<bool(const Stream &stream)>;

} // namespace

class TestDashLint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whatWePackageHasNoFindings();
    void everySeededFaultIsFound_data();
    void everySeededFaultIsFound();
    void aFindingPointsAtItsLine();
    void nothingBeyondTheFolderIsRead_data();
    void nothingBeyondTheFolderIsRead();
    void manifestsAndPlaylistsAreToldApart();
    void aStoppedReadingSaysSo();

private:
    [[nodiscard]] QString folder(const QString &name) const { return m_folder.path() + u'/' + name; }
    Result<> package(const QString &name, Microseconds length) const
    {
        auto made =
            packageHls({{{u"180p"_s, folder(u"v180"_s)}, {u"90p"_s, folder(u"v90"_s)}},
                           {HlsTrack{u"audio"_s, folder(u"a"_s)}}, {SegmentForm::Fmp4, length}, folder(name), true},
                {}, {});
        return made ? Result<>() : made.error();
    }
    [[nodiscard]] Stream copyOf(const QString &name, const QString &as) const
    {
        const Stream copy{folder(as)};
        return copyFolder(folder(name), copy.folder) ? copy : Stream{};
    }

    QTemporaryDir m_folder;
};

void TestDashLint::initTestCase()
{
    QVERIFY(makeVideoTrack(folder(u"v180"_s), {}));
    VideoWish small;
    small.size = {160, 90};
    QVERIFY(makeVideoTrack(folder(u"v90"_s), small));
    QVERIFY(makeAudioTrack(folder(u"a"_s), {}));
    QVERIFY(package(u"whole"_s, four));
    QVERIFY(package(u"shorter"_s, Microseconds(2'000'000)));
}

void TestDashLint::whatWePackageHasNoFindings()
{
    const Result<LintReport> report = lintPresentation(Stream{folder(u"whole"_s)}.manifest(), {});
    QVERIFY(report);
    QCOMPARE(rulesOf(*report), QStringList());
    QCOMPARE(report->playlists, 1);
    QCOMPARE(report->segments, 9);
    // The same folder by its other door.
    const Result<LintReport> hls = lintPresentation(folder(u"whole/master.m3u8"_s), {});
    QVERIFY(hls);
    QCOMPARE(rulesOf(*hls), QStringList());
}

void TestDashLint::everySeededFaultIsFound_data()
{
    QTest::addColumn<Damage>("damage");
    QTest::addColumn<QString>("rule");
    const auto row = [](const char *name, const QString &rule, const Damage &damage) {
        QTest::newRow(name) << damage << rule;
    };
    const auto told = [&](const char *name, const QString &rule, const QString &pattern, const QString &instead) {
        row(name, rule,
            [pattern, instead](const Stream &stream) { return change(stream.manifest(), pattern, instead); });
    };
    told("cut short", u"not-a-manifest"_s, u"</Period>\\s*</MPD>"_s, {});
    told("a live stream", u"live"_s, u"type=\"static\""_s, u"type=\"dynamic\""_s);
    told("no duration", u"duration-missing"_s, u" mediaPresentationDuration=\"[^\"]*\""_s, {});
    told("no buffer", u"buffer-missing"_s, u" minBufferTime=\"[^\"]*\""_s, {});
    told("no bandwidth", u"bandwidth-missing"_s, u" bandwidth=\"\\d+\""_s, {});
    told("too low a bandwidth", u"bandwidth-too-low"_s, u" bandwidth=\"\\d+\""_s, u" bandwidth=\"9000\""_s);
    told("no codecs", u"codecs-missing"_s, u" codecs=\"[^\"]*\""_s, {});
    told("a wrong codec", u"codecs-wrong"_s, u"avc1\\.\\w+"_s, u"hvc1.1.6.L93.B0"_s);
    told("a wrong size", u"resolution-wrong"_s, u" width=\"\\d+\""_s, u" width=\"640\""_s);
    told("an id twice", u"id-twice"_s, u"id=\"90p\""_s, u"id=\"180p\""_s);
    told("no id", u"id-missing"_s, u"<Representation id=\"90p\""_s, u"<Representation"_s);
    told("no segments", u"empty"_s, u"(?s)<SegmentTimeline>.*?</SegmentTimeline>"_s, {});
    told("a wrong duration", u"duration-wrong"_s, u"<SegmentTemplate timescale=\""_s,
        u"<SegmentTemplate timescale=\"1"_s);
    told("a gap", u"timeline-gap"_s, u"<S t=\"0\" d=\"\\d+\"\\K[^>]*/>"_s, u"/><S t=\"1\" d=\"1\"/>"_s);
    told("another clock", u"times-wrong"_s, u"<S t=\"0\""_s, u"<S t=\"90000\""_s);
    told("an end too early", u"ends-early"_s, u"mediaPresentationDuration=\"PT[0-9.]+S\""_s,
        u"mediaPresentationDuration=\"PT90S\""_s);
    told("no such beginning", u"segment-unreadable"_s, u"/init\\.mp4"_s, u"/start.mp4"_s);
    told("no such segments", u"segment-unreadable"_s, u"/seg_"_s, u"/part_"_s);
    told("no such file of text", u"file-unreadable"_s, u"(?=</Period>)"_s,
        u"<AdaptationSet contentType=\"text\"><Representation id=\"t\" bandwidth=\"1\"><BaseURL>missing.vtt</BaseURL>"
        "</Representation></AdaptationSet>"_s);
    row("a missing segment", u"segment-unreadable"_s,
        [](const Stream &stream) { return QFile::remove(stream.segment(2)); });
    row("a page instead of a segment", u"segment-unreadable"_s,
        [](const Stream &stream) { return write(stream.segment(2), "<html>502 Bad Gateway</html>"); });
    row("two segments exchanged", u"times-wrong"_s, [](const Stream &stream) {
        const QByteArray first = contentOf(stream.segment(1));
        return write(stream.segment(1), contentOf(stream.segment(2))) && write(stream.segment(2), first);
    });
    row("other borders", u"borders-differ"_s, [this](const Stream &stream) {
        const QString text = QString::fromUtf8(contentOf(folder(u"shorter/manifest.mpd"_s)));
        const QRegularExpressionMatch timeline = QRegularExpression(
            u"id=\"90p\".*?(<SegmentTimeline>.*?</SegmentTimeline>)"_s, QRegularExpression::DotMatchesEverythingOption)
                                                     .match(text);
        return copyFolder(folder(u"shorter/90p"_s), stream.folder + u"/90p"_s)
            && change(stream.manifest(), u"(?s)id=\"90p\".*?\\K<SegmentTimeline>.*?</SegmentTimeline>"_s,
                timeline.captured(1));
    });
}

void TestDashLint::everySeededFaultIsFound()
{
    QFETCH(const Damage, damage);
    QFETCH(const QString, rule);
    const Stream stream = copyOf(u"whole"_s, u"damaged "_s + QString::fromUtf8(QTest::currentDataTag()));
    QVERIFY(damage(stream));
    const Result<LintReport> report = lintPresentation(stream.manifest(), {});
    QVERIFY(report);
    QVERIFY2(rulesOf(*report).contains(rule), qPrintable(rulesOf(*report).join(u' ')));
}

void TestDashLint::aFindingPointsAtItsLine()
{
    const Stream stream = copyOf(u"whole"_s, u"line"_s);
    QVERIFY(
        change(stream.manifest(), u"<Representation id=\"90p\" bandwidth=\"\\d+\""_s, u"<Representation id=\"90p\""_s));
    const Result<LintReport> report = lintPresentation(stream.manifest(), {});
    QVERIFY(report);
    QCOMPARE(report->findings.size(), 1);
    const LintFinding &finding = report->findings.constFirst();
    QCOMPARE(finding.file, u"manifest.mpd"_s);
    const QList<QByteArray> lines = contentOf(stream.manifest()).split('\n');
    QVERIFY2(lines.value(finding.line - 1).contains("id=\"90p\""), lines.value(finding.line - 1).constData());
}

void TestDashLint::nothingBeyondTheFolderIsRead_data()
{
    QTest::addColumn<QString>("base");
    QTest::newRow("above") << u"../outside/"_s;
    QTest::newRow("absolute") << folder(u"outside/"_s);
    QTest::newRow("encoded") << u"%2e%2e/outside/"_s;
    QTest::newRow("an address") << u"file://"_s + folder(u"outside/"_s);
    QTest::newRow("a link") << u"link/"_s;
}

void TestDashLint::nothingBeyondTheFolderIsRead()
{
    QFETCH(const QString, base);
    QVERIFY(copyFolder(folder(u"whole"_s), folder(u"outside"_s)));
    const Stream stream = copyOf(u"whole"_s, u"escape "_s + QString::fromUtf8(QTest::currentDataTag()));
    QVERIFY(QFile::link(folder(u"outside"_s), stream.folder + u"/link"_s));
    QVERIFY(change(stream.manifest(), u"(?=<Period)"_s, u"<BaseURL>%1</BaseURL>"_s.arg(base)));
    const Result<LintReport> report = lintPresentation(stream.manifest(), {});
    QVERIFY(report);
    const QStringList rules = rulesOf(*report);
    QCOMPARE(rules, QStringList(9, u"segment-unreadable"_s));
}

void TestDashLint::manifestsAndPlaylistsAreToldApart()
{
    QVERIFY(write(folder(u"page"_s), "\n <html/>"));
    const Result<LintReport> page = lintPresentation(folder(u"page"_s), {});
    QVERIFY(page);
    QCOMPARE(rulesOf(*page), QStringList{u"not-a-manifest"_s});
    QVERIFY(write(folder(u"note"_s), "segments follow"));
    const Result<LintReport> note = lintPresentation(folder(u"note"_s), {});
    QVERIFY(note);
    QCOMPARE(rulesOf(*note), QStringList{u"not-a-playlist"_s});
    const Result<LintReport> missing = lintPresentation(folder(u"nowhere/manifest.mpd"_s), {});
    QVERIFY(!missing);
    QCOMPARE(missing.error().code, ErrorCode::SourceMissing);
}

void TestDashLint::aStoppedReadingSaysSo()
{
    std::stop_source stop;
    stop.request_stop();
    const Result<LintReport> report = lintPresentation(Stream{folder(u"whole"_s)}.manifest(), stop.get_token());
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(TestDashLint)
#include "tst_dashlint.moc"
