// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pipeline/hlslint.h"
#include "engine/pipeline/packager.h"
#include "tests/support/lintedfolder.h"
#include "tests/support/trackmaker.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Zoetrope;
using namespace Zoetrope::TestSupport;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The files of a presentation that the tests damage, by what they are.
struct Stream
{
    QString folder;

    [[nodiscard]] QString master() const { return folder + u"/master.m3u8"_s; }
    /// The first variant's.
    [[nodiscard]] QString playlist() const { return folder + u'/' + uris(master()).constFirst(); }
    [[nodiscard]] QString segment(int index) const
    {
        return QFileInfo(playlist()).path() + u'/' + uris(playlist()).at(index);
    }

    static QStringList uris(const QString &playlist)
    {
        QStringList lines = QString::fromUtf8(contentOf(playlist)).split(u'\n', Qt::SkipEmptyParts);
        lines.removeIf([](const QString &line) { return line.startsWith(u'#'); });
        return lines;
    }
};

using Damage = std::function<bool(const Stream &stream)>;

} // namespace

class TestHlsLint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whatWePackageHasNoFindings_data();
    void whatWePackageHasNoFindings();
    void everySeededFaultIsFound_data();
    void everySeededFaultIsFound();
    void aFindingPointsAtItsLine();
    void aPlaylistOfSegmentsIsReadByItself();
    void nothingBeyondTheFolderIsRead_data();
    void nothingBeyondTheFolderIsRead();
    void whatIsNotThereIsAnError();
    void aStoppedReadingSaysSo();

private:
    [[nodiscard]] QString folder(const QString &name) const { return m_folder.path() + u'/' + name; }
    Result<> package(const QString &name, SegmentForm form, Microseconds length) const
    {
        const QList<HlsTrack> pictures{{u"180p"_s, folder(u"v180"_s)}, {u"90p"_s, folder(u"v90"_s)}};
        auto made =
            packageHls({pictures, {HlsTrack{u"audio"_s, folder(u"a"_s)}}, {form, length}, folder(name)}, {}, {});
        return made ? Result<>() : made.error();
    }
    /// A copy to be damaged.
    [[nodiscard]] Stream copyOf(const QString &name, const QString &as) const
    {
        const Stream copy{folder(as)};
        return copyFolder(folder(name), copy.folder) ? copy : Stream{};
    }

    QTemporaryDir m_folder;
};

void TestHlsLint::initTestCase()
{
    QVERIFY(makeVideoTrack(folder(u"v180"_s), {}));
    VideoWish small;
    small.size = {160, 90};
    QVERIFY(makeVideoTrack(folder(u"v90"_s), small));
    QVERIFY(makeAudioTrack(folder(u"a"_s), {}));
    QVERIFY(package(u"fmp4"_s, SegmentForm::Fmp4, Microseconds(4'000'000)));
    QVERIFY(package(u"ts"_s, SegmentForm::Ts, Microseconds(4'000'000)));
    QVERIFY(package(u"shorter"_s, SegmentForm::Ts, Microseconds(2'000'000)));
}

void TestHlsLint::whatWePackageHasNoFindings_data()
{
    QTest::addColumn<QString>("form");
    QTest::newRow("fMP4") << u"fmp4"_s;
    QTest::newRow("TS") << u"ts"_s;
}

void TestHlsLint::whatWePackageHasNoFindings()
{
    QFETCH(QString, form);
    const Result<LintReport> report = lintHls(Stream{folder(form)}.master(), {});
    QVERIFY(report);
    QCOMPARE(rulesOf(*report), QStringList());
    QCOMPARE(report->playlists, 4); // master, two of pictures, one of sound
    QCOMPARE(report->segments, 9);
}

void TestHlsLint::everySeededFaultIsFound_data()
{
    QTest::addColumn<Damage>("damage");
    QTest::addColumn<QString>("rule");
    const auto row = [](const char *name, const QString &rule, const Damage &damage) {
        QTest::newRow(name) << damage << rule;
    };
    const auto inPlaylist = [&](const char *name, const QString &rule, const QString &pattern, const QString &instead) {
        row(name, rule,
            [pattern, instead](const Stream &stream) { return change(stream.playlist(), pattern, instead); });
    };
    const auto inMaster = [&](const char *name, const QString &rule, const QString &pattern, const QString &instead) {
        row(name, rule, [pattern, instead](const Stream &stream) { return change(stream.master(), pattern, instead); });
    };
    inPlaylist("no head", u"not-a-playlist"_s, u"#EXTM3U"_s, u"#EXTM3V"_s);
    inPlaylist("no end", u"end-missing"_s, u"#EXT-X-ENDLIST"_s, {});
    inPlaylist("no target duration", u"target-duration-missing"_s, u"#EXT-X-TARGETDURATION:\\d+"_s, {});
    inPlaylist(
        "too low a target duration", u"target-duration-exceeded"_s, u"TARGETDURATION:\\d+"_s, u"TARGETDURATION:1"_s);
    inPlaylist("too low a version", u"version-too-low"_s, u"#EXT-X-VERSION:\\d+"_s, u"#EXT-X-VERSION:2"_s);
    inPlaylist("no duration", u"duration-missing"_s, u"#EXTINF:[^\n]*\n"_s, {});
    inPlaylist("a wrong duration", u"duration-wrong"_s, u"#EXTINF:[^\n]*"_s, u"#EXTINF:3.0,"_s);
    inPlaylist("a segment left out", u"times-jump"_s, u"#EXTINF:[^\n]*\n[^#\n]+\n\\K#EXTINF:[^\n]*\n[^#\n]+\n"_s, {});
    inPlaylist("a range behind the end", u"segment-unreadable"_s, u"(?=#EXTINF)"_s, u"#EXT-X-BYTERANGE:99999999@0\n"_s);
    inMaster("too low a bandwidth", u"bandwidth-too-low"_s, u":BANDWIDTH=\\d+"_s, u":BANDWIDTH=9000"_s);
    inMaster("no bandwidth", u"bandwidth-missing"_s, u":BANDWIDTH=\\d+,"_s, u":"_s);
    inMaster("a wrong size", u"resolution-wrong"_s, u"RESOLUTION=\\d+x"_s, u"RESOLUTION=640x"_s);
    inMaster("a wrong codec", u"codecs-wrong"_s, u"avc1\\.\\w+"_s, u"hvc1.1.6.L93.B0"_s);
    inMaster("no codecs", u"codecs-missing"_s, u",CODECS=\"[^\"]*\""_s, {});
    inMaster("a group that is not there", u"group-missing"_s, u"AUDIO=\"[^\"]*\""_s, u"AUDIO=\"other\""_s);
    inMaster("a playlist that is not there", u"playlist-unreadable"_s, u"(?<=\n)[^#\n]+"_s, u"missing.m3u8"_s);
    inMaster("segments beside variants", u"mixed-playlist"_s, u"$"_s, u"#EXTINF:4.0,\nsegment.ts\n"_s);
    row("a missing segment", u"segment-unreadable"_s,
        [](const Stream &stream) { return QFile::remove(stream.segment(1)); });
    row("an empty segment", u"segment-unreadable"_s, [](const Stream &stream) { return write(stream.segment(1), {}); });
    row("a page instead of a segment", u"segment-unreadable"_s,
        [](const Stream &stream) { return write(stream.segment(1), "<html>502 Bad Gateway</html>"); });
    row("other borders", u"borders-differ"_s, [this](const Stream &stream) {
        const QString small = Stream::uris(stream.master()).constLast().section(u'/', 0, 0);
        return copyFolder(folder(u"shorter/"_s + small), stream.folder + u'/' + small);
    });
    row("no key frame in front", u"no-key-frame"_s, [](const Stream &stream) {
        constexpr qsizetype packet = 188;
        QByteArray bytes = contentOf(stream.segment(1));
        const qsizetype cut = bytes.size() / packet / 3 * packet; // the tables in front stay
        return write(stream.segment(1), bytes.first(3 * packet) + bytes.sliced(cut));
    });
}

void TestHlsLint::everySeededFaultIsFound()
{
    QFETCH(Damage, damage);
    QFETCH(QString, rule);
    const Stream stream = copyOf(u"ts"_s, u"damaged "_s + QString::fromUtf8(QTest::currentDataTag()));
    QVERIFY(damage(stream));
    const Result<LintReport> report = lintHls(stream.master(), {});
    QVERIFY(report);
    QVERIFY2(rulesOf(*report).contains(rule), qPrintable(rulesOf(*report).join(u' ')));
}

void TestHlsLint::aFindingPointsAtItsLine()
{
    const Stream stream = copyOf(u"ts"_s, u"line"_s);
    QVERIFY(change(stream.playlist(), u"#EXTINF:[^\n]*\n"_s, {}));
    const Result<LintReport> report = lintHls(stream.master(), {});
    QVERIFY(report);
    QCOMPARE(report->findings.size(), 1);
    const LintFinding &finding = report->findings.constFirst();
    QCOMPARE(finding.file, Stream::uris(stream.master()).constFirst());
    const QList<QByteArray> lines = contentOf(stream.playlist()).split('\n');
    QCOMPARE(QString::fromUtf8(lines.at(finding.line - 1)), Stream::uris(stream.playlist()).constFirst());
    QCOMPARE(finding.weight, LintWeight::Fault);
}

void TestHlsLint::aPlaylistOfSegmentsIsReadByItself()
{
    const Stream stream{folder(u"fmp4"_s)};
    const Result<LintReport> report = lintHls(stream.playlist(), {});
    QVERIFY(report);
    QVERIFY(!report->hasFaults());
    QCOMPARE(report->playlists, 1);
    QCOMPARE(report->segments, 3);
}

void TestHlsLint::nothingBeyondTheFolderIsRead_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("above") << u"../../outside.ts"_s;
    QTest::newRow("absolute") << folder(u"outside.ts"_s);
    QTest::newRow("encoded") << u"%2e%2e/%2e%2e/outside.ts"_s;
    QTest::newRow("an address") << u"file://"_s + folder(u"outside.ts"_s);
    QTest::newRow("a link") << u"link.ts"_s;
}

void TestHlsLint::nothingBeyondTheFolderIsRead()
{
    QFETCH(QString, name);
    const Stream whole{folder(u"ts"_s)};
    QVERIFY(QFile::exists(folder(u"outside.ts"_s)) || QFile::copy(whole.segment(0), folder(u"outside.ts"_s)));
    const Stream stream = copyOf(u"ts"_s, u"escape "_s + QString::fromUtf8(QTest::currentDataTag()));
    const QString playlists = QFileInfo(stream.playlist()).path();
    QVERIFY(QFile::link(folder(u"outside.ts"_s), playlists + u"/link.ts"_s));
    QVERIFY(change(stream.playlist(), u"(?<=,\n)[^#\n]+"_s, name));
    const Result<LintReport> report = lintHls(stream.master(), {});
    QVERIFY(report);
    QCOMPARE(rulesOf(*report), QStringList{u"segment-unreadable"_s});
}

void TestHlsLint::whatIsNotThereIsAnError()
{
    const Result<LintReport> missing = lintHls(folder(u"nowhere/master.m3u8"_s), {});
    QVERIFY(!missing);
    QCOMPARE(missing.error().code, ErrorCode::SourceMissing);
    const Result<LintReport> isFolder = lintHls(folder(u"ts"_s), {});
    QVERIFY(!isFolder);
    QCOMPARE(isFolder.error().code, ErrorCode::SourceNotRegular);
}

void TestHlsLint::aStoppedReadingSaysSo()
{
    std::stop_source stop;
    stop.request_stop();
    const Result<LintReport> report = lintHls(Stream{folder(u"ts"_s)}.master(), stop.get_token());
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(TestHlsLint)
#include "tst_hlslint.moc"
