// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/clipmaker.h"
#include "tests/support/jobrun.h"
#include "tests/support/mediareader.h"

#include "engine/model/preset.h"

#include <QTest>
#include <cmath>

using namespace Zoetrope;
using namespace Zoetrope::Test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double seconds = 1;

struct Stream
{
    QString codec; ///< FFmpeg's name
    QString pixelFormat;
    Size size;
};

} // namespace

Q_DECLARE_METATYPE(Stream)

/// Presets as they are, on a clip in full HD: what comes out is what their purpose says.
class PresetJobs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makeWhatTheySay_data();
    void makeWhatTheySay();

private:
    ClipMaker m_maker;
};

void PresetJobs::makeWhatTheySay_data()
{
    QTest::addColumn<QString>("preset");
    QTest::addColumn<Stream>("picture");
    QTest::addColumn<QString>("sound");
    QTest::newRow("social") << u"social"_s << Stream{u"h264"_s, u"yuv420p"_s, {1080, 1920}} << u"aac"_s;
    QTest::newRow("email") << u"email"_s << Stream{u"h264"_s, u"yuv420p"_s, {854, 480}} << u"aac"_s;
    QTest::newRow("master") << u"master"_s << Stream{u"hevc"_s, u"yuv420p10le"_s, {1920, 1080}} << u"flac"_s;
    QTest::newRow("mp3") << u"mp3"_s << Stream{} << u"mp3"_s;
}

void PresetJobs::makeWhatTheySay()
{
    QFETCH(QString, preset);
    QFETCH(Stream, picture);
    QFETCH(QString, sound);
    ClipWish wish;
    wish.size = {1920, 1080};
    wish.seconds = seconds;
    JobSpec spec;
    spec.sources = {m_maker.clip(wish)};
    const QList<Preset> &presets = builtInPresets();
    const auto row = std::ranges::find(presets, preset, &Preset::name);
    QVERIFY(row != presets.end());
    applyPreset(*row, &spec);
    const JobRun run = runAndPublish(spec, m_maker.folder() + u'/' + preset);
    QVERIFY2(!run.error, qPrintable(run.errorLine()));
    QCOMPARE(run.outputs.size(), 1);
    const auto reading = readMedia(run.path(run.outputs.first()));
    QVERIFY(reading);
    QCOMPARE(reading->errors, 0);
    QCOMPARE(reading->audio()->codec, sound);
    QCOMPARE(reading->video() != nullptr, !picture.codec.isEmpty());
    if (!reading->video())
        return;
    QCOMPARE(reading->video()->codec, picture.codec);
    QCOMPARE(reading->video()->pixelFormat, picture.pixelFormat);
    QCOMPARE(reading->video()->size, picture.size);
    QCOMPARE(reading->video()->frames, int(seconds * 25));
    if (const auto most = spec.outputs.first().video->targetSize)
        QVERIFY(run.outputs.first().bytes <= *most);
}

QTEST_GUILESS_MAIN(PresetJobs)
#include "tst_presetjobs.moc"
