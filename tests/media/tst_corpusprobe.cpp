// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/av/probe.h"
#include "engine/base/errortext.h"
#include "tests/support/mediafolder.h"
#include "tests/support/newdecoders.h"

#include <QTest>

using namespace Zoetrope;
using namespace Zoetrope::Test;
using namespace Qt::Literals::StringLiterals;

/// The real-world corpus: what a probe says of each file is what its row says.
class CorpusProbe : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void probeSaysWhatTheRowSays_data();
    void probeSaysWhatTheRowSays();
    void headersThatAreBelievedSayTheSame_data() { probeSaysWhatTheRowSays_data(); }
    void headersThatAreBelievedSayTheSame();
};

namespace {

using Row = QMap<QString, QString>;

const QSet<ErrorCode> reasonsToReject = {ErrorCode::SourceEmpty, ErrorCode::SourceNotMedia, ErrorCode::SourceDamaged,
    ErrorCode::SourceIsPicture, ErrorCode::SourceEncrypted, ErrorCode::SourceWithoutStreams, ErrorCode::DecoderMissing};

/// The one reason that is right, where the row names it.
std::optional<ErrorCode> exactReason(const QString &why)
{
    static const QHash<QString, ErrorCode> reasons = {{u"still-image"_s, ErrorCode::SourceIsPicture},
        {u"encrypted"_s, ErrorCode::SourceEncrypted}, {u"codec-unsupported"_s, ErrorCode::DecoderMissing},
        {u"empty"_s, ErrorCode::SourceEmpty}, {u"not-media"_s, ErrorCode::SourceNotMedia},
        {u"corrupt"_s, ErrorCode::SourceDamaged}, {u"no-header"_s, ErrorCode::SourceDamaged}};
    const auto found = reasons.find(why);
    return found != reasons.end() ? std::optional(*found) : std::nullopt;
}

void checkVideo(const MediaInfo &info, const Row &row)
{
    const VideoStreamInfo *video = mainVideo(info);
    if (row[u"width"_s].isEmpty()) {
        QVERIFY(!video);
        return;
    }
    QVERIFY(video);
    if (row[u"why"_s] == "two-videos"_L1) // the row speaks of the first one, whichever is the main one
        video = &info.video.first();
    const Size expected{row[u"display_width"_s].toInt(), row[u"display_height"_s].toInt()};
    if (!row[u"traits"_s].contains("conflicting-aspect"_L1)) {
        const QString got = sizeToText(video->displaySize);
        QVERIFY2(qAbs(video->displaySize.width - expected.width) <= 1
                && qAbs(video->displaySize.height - expected.height) <= 1,
            qPrintable(got + u" instead of "_s + sizeToText(expected)));
    }
    QCOMPARE(video->isMirrored, row[u"traits"_s].contains("mirrored"_L1));
    // The rows have the display matrix's own angle, which runs against the clock, and which means little once mirrored.
    if (!video->isMirrored)
        QCOMPARE(video->rotation, (360 - row[u"rotation"_s].toInt()) % 360);
    QCOMPARE(video->pixelFormat, row[u"pix_fmt"_s]);
    QCOMPARE(video->isInterlaced, row[u"interlaced"_s] == "yes"_L1);
    QCOMPARE(video->color.transfer, row[u"transfer"_s]);
}

void checkAudio(const MediaInfo &info, const Row &row)
{
    const AudioStreamInfo *audio = mainAudio(info);
    if (row[u"sample_rate"_s].isEmpty()) {
        QVERIFY(!audio);
        return;
    }
    QVERIFY(audio);
    QCOMPARE(audio->channels, row[u"audio_channels"_s].toInt());
    QCOMPARE(audio->sampleRate, row[u"sample_rate"_s].toInt());
}

} // namespace

void CorpusProbe::probeSaysWhatTheRowSays_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<Row>("row");
    const QString folder = mediaFolder() + u"/corpus/"_s;
    for (const Row &row : readManifest(folder + u"MANIFEST.tsv"_s)) {
        if (!isDecodedByNow(row[u"why"_s]))
            QTest::newRow(qPrintable(row[u"file"_s])) << folder + row[u"file"_s] << row;
    }
    if (!QFile::exists(folder + u"MANIFEST.tsv"_s))
        QTest::newRow("no corpus here") << QString() << Row();
}

void CorpusProbe::probeSaysWhatTheRowSays()
{
    QFETCH(QString, path);
    QFETCH(Row, row);
    if (path.isEmpty())
        QSKIP("the corpus is not there");
    const Result<MediaInfo> info = probe(path, {});
    const QString expected = row[u"expected"_s];
    if (!info) {
        QVERIFY2(expected != "ok"_L1, qPrintable(errorName(info.error().code) + u": "_s + info.error().detail));
        QVERIFY2(reasonsToReject.contains(info.error().code), errorName(info.error().code).data());
        if (const std::optional<ErrorCode> reason = exactReason(row[u"why"_s]))
            QCOMPARE(errorName(info.error().code), errorName(*reason));
        return;
    }
    QVERIFY2(expected != "reject"_L1, "should have been refused");
    checkVideo(*info, row);
    checkAudio(*info, row);
    if (!row[u"chapters"_s].isEmpty())
        QCOMPARE(info->chapters, row[u"chapters"_s].toInt());
    if (row[u"why"_s] == "audio-unsupported"_L1)
        QVERIFY(!info->warnings.isEmpty());
}

/// When and how long; a size that is wrong shows in the first picture.
void CorpusProbe::headersThatAreBelievedSayTheSame()
{
    QFETCH(QString, path);
    if (path.isEmpty())
        QSKIP("the corpus is not there");
    const Result<MediaInfo> told = probeForStills(path, {});
    if (!told || !told->isFromHeader)
        return;
    const Result<MediaInfo> seen = probe(path, {});
    if (!seen) { // no picture will come, and then it is looked into
        QCOMPARE(errorName(seen.error().code), errorName(ErrorCode::SourceDamaged));
        return;
    }
    QCOMPARE(told->start, seen->start);
    QCOMPARE(told->duration, seen->duration);
    QVERIFY(mainVideo(*told) && mainVideo(*seen));
    QCOMPARE(mainVideo(*told)->index, mainVideo(*seen)->index);
}

QTEST_GUILESS_MAIN(CorpusProbe)
#include "tst_corpusprobe.moc"
