// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/clipmaker.h"
#include "tests/support/queueprogram.h"

#include <QTest>

#include <functional>

using namespace Zoetrope::Test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patience_ms = 240'000;

using Change = std::function<bool(const QString &path)>;

bool shrink(const QString &path) { return QFile::resize(path, QFileInfo(path).size() / 2); }

bool grow(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::Append) && file.write(QByteArray(1 << 20, 'x')) == 1 << 20;
}

bool vanish(const QString &path) { return QFile::remove(path); }

/// As a program does that saves a new version.
bool replace(const QString &path)
{
    return QFile::copy(path, path + u".new"_s) && QFile::remove(path) && QFile::rename(path + u".new"_s, path);
}

bool leave(const QString &) { return true; }

} // namespace

Q_DECLARE_METATYPE(Change)

/// Sources that do not stay what they were while `serve` works on them.
class TestChangingSource : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void isNeverTakenForDone_data();
    void isNeverTakenForDone();

private:
    ClipMaker m_clips;
    QString m_clip;
};

void TestChangingSource::initTestCase()
{
    ClipWish wish; // pictures of their own each, so that the file is read all along
    wish.size = {320, 180};
    wish.seconds = 12;
    wish.videoCodec = u"mpeg4"_s;
    wish.bframes = 0;
    wish.gop = 1;
    wish.container = u"mkv"_s;
    m_clip = m_clips.clip(wish);
    QVERIFY(!m_clip.isEmpty());
}

void TestChangingSource::cleanup() { qunsetenv("LD_PRELOAD"); }

void TestChangingSource::isNeverTakenForDone_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("code");
    QTest::newRow("shrinks") << u"clip.mkv"_s << Change(shrink) << u"source-changed"_s;
    QTest::newRow("grows") << u"clip.mkv"_s << Change(grow) << u"source-changed"_s;
    QTest::newRow("vanishes") << u"clip.mkv"_s << Change(vanish) << u"source-missing"_s;
    QTest::newRow("is replaced") << u"clip.mkv"_s << Change(replace) << u"source-changed"_s;
    QTest::newRow("cannot be read on") << u"clip.unread.mkv"_s << Change(leave) << u"source-unreadable"_s;
}

void TestChangingSource::isNeverTakenForDone()
{
    QFETCH(QString, name);
    QFETCH(Change, change);
    QFETCH(QString, code);
    const QTemporaryDir folder;
    const QString source = folder.filePath(name);
    QVERIFY(QFile::copy(m_clip, source));
    QueueProgram queue;
    const QStringList wish{u"-r"_s, u"180"_s, u"-f"_s, u"mp4"_s, u"--speed"_s, u"slow"_s};
    QCOMPARE(queue.submit({source}, wish).exitCode, 0);
    qputenv("LD_PRELOAD", ZOETROPE_SOURCEFAULT);
    qputenv("ASAN_OPTIONS", "verify_asan_link_order=0"); // the faults come before its library
    queue.serve({u"--until-done"_s, u"--json"_s});
    qunsetenv("LD_PRELOAD"); // it has its copy
    QByteArray heard;
    while (!heard.contains("\"phase\":\"encoding\"") && queue.serving().waitForReadyRead(patience_ms))
        heard += queue.serving().readAllStandardOutput();
    QVERIFY(change(source));
    QVERIFY(queue.serving().waitForFinished(patience_ms));

    QCOMPARE(queue.serving().exitStatus(), QProcess::NormalExit);
    const QJsonObject job = queue.job(1);
    QCOMPARE(job.value("state"_L1).toString(), u"failed"_s);
    QCOMPARE(QueueProgram::errorOf(job), code);
    QCOMPARE(queue.serving().exitCode(), 3);
    QVERIFY(queue.outputs().isEmpty());
    QVERIFY2(queue.stagingLeft().isEmpty(), qPrintable(queue.stagingLeft().join(u' ')));

    // Put right, the job can be done after all.
    QFile::remove(source);
    QVERIFY(QFile::copy(m_clip, source));
    QCOMPARE(queue.run({u"retry"_s, u"1"_s}).exitCode, 0);
    queue.serve({u"--until-done"_s});
    QVERIFY(queue.serving().waitForFinished(patience_ms));
    QCOMPARE(queue.stateOf(1), u"succeeded"_s);
    QCOMPARE(queue.outputs().size(), 1);
}

QTEST_GUILESS_MAIN(TestChangingSource)
#include "tst_changingsource.moc"
