// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/clipmaker.h"
#include "tests/support/folderserver.h"
#include "tests/support/jobrun.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Zoetrope;
using namespace Zoetrope::Test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double seconds = 6;

/// Plays `media` to its end with a player of web sites and tells how it went.
QByteArray playerPage(const QString &player, const QString &media)
{
    QByteArray page = R"(<!DOCTYPE html><video id="v" muted></video>
<script src="/players/hls.js/dist/hls.min.js"></script>
<script src="/players/dashjs/dist/dash.all.min.js"></script>
<script>
const video = document.getElementById('v'), errors = [];
let isTold = false;
function tell(how) {
    if (isTold) return;
    isTold = true;
    const seen = video.getVideoPlaybackQuality();
    fetch('/told', {method: 'POST', body: JSON.stringify({how, errors, at: video.currentTime, duration: video.duration,
        frames: seen.totalVideoFrames, sound: video.webkitAudioDecodedByteCount, width: video.videoWidth})});
}
video.onended = () => tell('ended');
video.onerror = () => { errors.push(video.error.message); tell('failed'); };
setTimeout(() => tell('stalled'), 40000);
const media = '%2';
if ('%1' === 'hls') {
    const hls = new Hls();
    // That a busy machine takes long to begin is no fault of what it plays.
    hls.on(Hls.Events.ERROR, (event, data) => {
        if (data.fatal || video.currentTime > 0)
            errors.push(data.details + ' at ' + video.currentTime);
    });
    hls.loadSource(media);
    hls.attachMedia(video);
    video.play();
} else if ('%1' === 'dash') {
    const player = dashjs.MediaPlayer().create();
    player.updateSettings({debug: {logLevel: dashjs.Debug.LOG_LEVEL_NONE}});
    player.on(dashjs.MediaPlayer.events.ERROR, event => errors.push(event.error.message));
    player.initialize(video, media, true);
} else {
    video.src = media;
    video.play();
}
</script>)";
    return page.replace("%1", player.toUtf8()).replace("%2", media.toUtf8());
}

} // namespace

/// Outputs in a real browser, with the players that web sites use. What it needs is fetched by tests/browser/install.
class Browser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void outputsPlayToTheirEnd_data();
    void outputsPlayToTheirEnd();

private:
    [[nodiscard]] QString made(const QString &container, SegmentForm form, const ClipWish &wish);
    [[nodiscard]] QJsonObject played(const QString &player, const QString &media);

    QString m_chromium;
    FolderServer m_server;
    ClipMaker m_maker;
    QTemporaryDir m_folder;
};

void Browser::initTestCase()
{
    m_chromium = QStandardPaths::findExecutable(u"chromium"_s);
    const QString players = qEnvironmentVariable("ZOETROPE_SOURCE_DIR") + u"/build/players/node_modules"_s;
    if (m_chromium.isEmpty() || !QDir(players + u"/hls.js"_s).exists() || !QDir(players + u"/dashjs"_s).exists())
        QSKIP("There is no browser, or no players: tests/browser/install fetches them.");
    m_server.folders = {{u"players"_s, players}, {u"made"_s, m_folder.path()}};
}

void Browser::outputsPlayToTheirEnd_data()
{
    QTest::addColumn<QString>("player");
    QTest::addColumn<QString>("container");
    QTest::addColumn<SegmentForm>("form");
    QTest::addColumn<Rational>("rate");
    QTest::addColumn<bool>("isVariable");
    const std::array rates{std::tuple("25", Rational{25, 1}, false), std::tuple("29.97", Rational{30'000, 1001}, false),
        std::tuple("59.94", Rational{60'000, 1001}, false), std::tuple("variable", Rational{25, 1}, true)};
    for (const auto &[name, rate, isVariable] : rates) {
        QTest::addRow("hls.js, TS, %s", name) << u"hls"_s << u"hls"_s << SegmentForm::Ts << rate << isVariable;
        QTest::addRow("hls.js, fMP4, %s", name) << u"hls"_s << u"dash"_s << SegmentForm::Fmp4 << rate << isVariable;
        QTest::addRow("dash.js, %s", name) << u"dash"_s << u"dash"_s << SegmentForm::Fmp4 << rate << isVariable;
        QTest::addRow("MP4, %s", name) << u"file"_s << u"mp4"_s << SegmentForm::Fmp4 << rate << isVariable;
    }
    QTest::newRow("WebM") << u"file"_s << u"webm"_s << SegmentForm::Fmp4 << Rational{25, 1} << false;
}

void Browser::outputsPlayToTheirEnd()
{
    QFETCH(const QString, player);
    QFETCH(const QString, container);
    QFETCH(const SegmentForm, form);
    ClipWish wish;
    wish.size = {320, 180};
    QFETCH(const Rational, rate);
    QFETCH(const bool, isVariable);
    wish.rate = rate;
    wish.hasVariableRate = isVariable;
    wish.seconds = seconds;
    QString media = made(container, form, wish);
    QVERIFY(!media.isEmpty());
    if (player == "dash"_L1)
        media.replace(u"master.m3u8"_s, u"manifest.mpd"_s);
    const QJsonObject told = played(player, media);
    const QByteArray all = QJsonDocument(told).toJson();
    QVERIFY2(told.value("how"_L1) == "ended"_L1, all.constData());
    QVERIFY2(told.value("errors"_L1).toArray().isEmpty(), all.constData());
    QVERIFY2(qAbs(told.value("duration"_L1).toDouble() - frameTime(wish, frameCount(wish))) < 0.15, all.constData());
    QVERIFY2(told.value("at"_L1).toDouble() > told.value("duration"_L1).toDouble() - 0.15, all.constData());
    QVERIFY2(told.value("frames"_L1).toInt() > frameCount(wish) / 2, all.constData()); // a busy machine drops some
    QVERIFY2(told.value("sound"_L1).toInt() > 0, all.constData());
    QVERIFY2(told.value("width"_L1).toInt() > 0, all.constData());
}

/// The address of what players begin with, below the server; each output is made once.
QString Browser::made(const QString &container, SegmentForm form, const ClipWish &wish)
{
    const QString name = u"%1-%2-%3"_s.arg(container).arg(wish.rate.num).arg(int(wish.hasVariableRate));
    const QString destination = m_folder.path() + u'/' + name;
    const QStringList there =
        QDir(destination).entryList({u"*_hls"_s, u"*_dash"_s, u"*.mp4"_s, u"*.webm"_s}, QDir::AllEntries);
    const bool isFolder = container == "hls"_L1 || container == "dash"_L1;
    if (!there.isEmpty())
        return u"/made/%1/%2"_s.arg(name, there.first()) + (isFolder ? u"/master.m3u8"_s : QString());
    JobSpec spec;
    spec.sources = {m_maker.clip(wish)};
    OutputSpec output = quickOutput(container, isFolder ? QList<int>{180, 90} : QList<int>{180});
    output.segments = {form, Microseconds(2'000'000)};
    if (container == "webm"_L1) {
        output.video->codec.clear();
        output.video->options = {{u"speed"_s, 8}};
    }
    spec.outputs = {output};
    const JobRun run = runAndPublish(spec, destination);
    if (run.error || run.outputs.isEmpty()) {
        qWarning("%s", qPrintable(run.errorLine()));
        return {};
    }
    return u"/made/%1/%2"_s.arg(name, run.outputs.first().entry);
}

QJsonObject Browser::played(const QString &player, const QString &media)
{
    m_server.pages[u"page"_s] = playerPage(player, media);
    m_server.told.clear();
    QProcess browser;
    browser.setProcessChannelMode(QProcess::MergedChannels);
    browser.start(m_chromium,
        {u"--headless"_s, u"--no-sandbox"_s, u"--disable-gpu"_s, u"--disable-quic"_s, u"--no-first-run"_s,
            u"--disable-background-networking"_s, u"--disable-component-update"_s, u"--disable-sync"_s,
            u"--autoplay-policy=no-user-gesture-required"_s, u"--user-data-dir=%1/profile"_s.arg(m_folder.path()),
            m_server.address(u"page"_s)});
    constexpr int patience_ms = 60'000;
    const bool isTold = QTest::qWaitFor([this] { return !m_server.told.isEmpty(); }, patience_ms);
    browser.terminate();
    if (!browser.waitForFinished(5'000)) {
        browser.kill();
        browser.waitForFinished();
    }
    if (!isTold)
        return {{u"how"_s, QString(u"nothing was told: "_s + QString::fromUtf8(browser.readAll()))}};
    return QJsonDocument::fromJson(m_server.told.first()).object();
}

QTEST_GUILESS_MAIN(Browser)
#include "tst_browser.moc"
