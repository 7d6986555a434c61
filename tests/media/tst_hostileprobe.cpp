// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/av/probe.h"
#include "engine/base/errortext.h"
#include "tests/support/mediafolder.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <sys/stat.h>

using namespace Zoetrope;
using namespace Zoetrope::Test;
using namespace Qt::Literals::StringLiterals;

/// Files made to mislead or exhaust a reader: each gives a clear error or a safe result, and nothing but the file
/// itself is ever opened.
class HostileProbe : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fileEndsWithErrorOrSafeResult_data();
    void fileEndsWithErrorOrSafeResult();
    void namesThatLookLikeOptionsOrProtocolsJustWork_data();
    void namesThatLookLikeOptionsOrProtocolsJustWork();
    void whatIsNoFileIsRefusedAtOnce();
};

namespace {

using Row = QMap<QString, QString>;

QString unescaped(QString name)
{
    name.replace(u"\\n"_s, u"\n"_s).replace(u"\\t"_s, u"\t"_s);
    static const QRegularExpression unicode(u"\\\\u([0-9a-f]{4})"_s);
    for (QRegularExpressionMatch match = unicode.match(name); match.hasMatch(); match = unicode.match(name))
        name.replace(match.captured(0), QChar(match.captured(1).toUShort(nullptr, 16)));
    return name.replace(u"\\\\"_s, u"\\"_s);
}

} // namespace

void HostileProbe::fileEndsWithErrorOrSafeResult_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("required");
    const QString folder = mediaFolder() + u"/hostile/"_s;
    for (const Row &row : readManifest(folder + u"MANIFEST.tsv"_s))
        QTest::newRow(qPrintable(row[u"file"_s])) << folder + row[u"file"_s] << row[u"class"_s] << row[u"required"_s];
    if (!QFile::exists(folder + u"MANIFEST.tsv"_s))
        QTest::newRow("no hostile set here") << QString() << QString() << QString();
}

void HostileProbe::fileEndsWithErrorOrSafeResult()
{
    QFETCH(QString, path);
    QFETCH(QString, kind);
    QFETCH(QString, required);
    if (path.isEmpty())
        QSKIP("the hostile set is not there");
    const Result<MediaInfo> info = probe(path, {});
    if (required.startsWith("reported as failed"_L1))
        QVERIFY(!info);
    if (required.startsWith("reported as a picture"_L1))
        QCOMPARE(errorName(info.error().code), errorName(ErrorCode::SourceIsPicture));
    if (path.contains("playlist_"_L1) && !path.endsWith(".avi"_L1))
        QCOMPARE(errorName(info.error().code), errorName(ErrorCode::SourceIsPlaylist));
    if (path.endsWith("concat_script.mkv"_L1) || path.endsWith(".mpd"_L1))
        QCOMPARE(errorName(info.error().code), errorName(ErrorCode::SourceIsPlaylist));
    if (!info) {
        QVERIFY2(info.error().code != ErrorCode::Internal, qPrintable(info.error().detail));
        return;
    }
    for (const QChar c : info->title)
        QVERIFY(c.isPrint());
}

void HostileProbe::namesThatLookLikeOptionsOrProtocolsJustWork_data()
{
    QTest::addColumn<QString>("name");
    for (const Row &row : readManifest(mediaFolder() + u"/names.tsv"_s))
        QTest::newRow(qPrintable(row[u"why"_s])) << unescaped(row[u"name"_s]);
    QTest::newRow("protocol without manifest") << u"http:example.mp4"_s;
}

void HostileProbe::namesThatLookLikeOptionsOrProtocolsJustWork()
{
    QFETCH(QString, name);
    const QString clip = mediaFolder() + u"/corpus/BigBuckBunny.mp4"_s;
    if (!QFile::exists(clip))
        QSKIP("the corpus is not there");
    const QTemporaryDir folder;
    const QString path = folder.filePath(name);
    QVERIFY(QFile::copy(clip, path));
    const Result<MediaInfo> info = probe(path, {});
    QVERIFY2(info, info ? "" : qPrintable(info.error().detail));
    QCOMPARE(mainVideo(*info)->codedSize, (Size{540, 320}));
}

void HostileProbe::whatIsNoFileIsRefusedAtOnce()
{
    const QTemporaryDir folder;
    const QString fifo = folder.filePath(u"clip.mp4"_s);
    QCOMPARE(::mkfifo(QFile::encodeName(fifo).constData(), 0600), 0);
    for (const QString &path : {fifo, folder.path(), u"/dev/zero"_s}) {
        const Result<MediaInfo> info = probe(path, {});
        QVERIFY(!info);
        QCOMPARE(errorName(info.error().code), errorName(ErrorCode::SourceNotRegular));
    }
    QCOMPARE(probe(folder.filePath(u"absent.mp4"_s), {}).error().code, ErrorCode::SourceMissing);
}

QTEST_GUILESS_MAIN(HostileProbe)
#include "tst_hostileprobe.moc"
