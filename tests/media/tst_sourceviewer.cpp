// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pipeline/sourceviewer.h"
#include "tests/support/clipmaker.h"
#include "tests/support/framecode.h"

#include <QFile>
#include <QTest>

#include <thread>

using namespace Zoetrope;
using namespace Zoetrope::Test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The number that a picture shows.
std::optional<int> numberIn(const Picture &picture)
{
    FramePtr frame(av_frame_alloc());
    frame->format = AV_PIX_FMT_RGBA;
    frame->width = picture.size.width;
    frame->height = picture.size.height;
    frame->data[0] = reinterpret_cast<std::uint8_t *>(const_cast<char *>(picture.rgba.constData()));
    frame->linesize[0] = picture.size.width * 4;
    const FramePtr grey = toGrey(*frame);
    return grey ? readFrameNumber(*grey) : std::nullopt;
}

} // namespace

/// Looking around in sources: what a slider shows is what is on screen then.
class TestSourceViewer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFrameOnScreenIsShownForwardsAndBackwards()
    {
        const QString clip = m_maker.clip(ClipWish{});
        SourceViewer viewer;
        for (const int number : {0, 37, 12, 99, 98, 50}) {
            const auto pictures =
                viewer.pictures({clip, fromSeconds(number / 25.0 + 0.001), SeekAccuracy::Exact, {}, {}, {}}, {});
            QVERIFY(pictures);
            QCOMPARE(numberIn(pictures->first()), std::optional(number));
        }
    }

    void everyChainGivesItsPictureInTheBox()
    {
        ClipWish wish;
        wish.rotation = 90;
        const QString clip = m_maker.clip(wish);
        SourceViewer viewer;
        const PictureWish look{clip, fromSeconds(1), SeekAccuracy::Exact, {120, 120},
            {{}, {{u"grayscale"_s, {}}}, {{u"sepia"_s, {}}, {u"mirror"_s, {}}}}};
        const auto pictures = viewer.pictures(look, {});
        QVERIFY(pictures);
        QCOMPARE(pictures->size(), 3);
        for (const Picture &picture : *pictures)
            QCOMPARE(sizeToText(picture.size), u"66x120"_s); // portrait, since it is turned
        QVERIFY(pictures->at(0).rgba != pictures->at(1).rgba);
    }

    void aFilterShowsTheSameAmongOthersAsAlone()
    {
        ClipWish wish;
        wish.rotation = 270;
        const QString clip = m_maker.clip(wish);
        SourceViewer viewer;
        PictureWish look{clip, fromSeconds(1), SeekAccuracy::Exact, {160, 160}, {{}, {{u"sepia"_s, {}}}}};
        const auto among = viewer.pictures(look, {});
        QVERIFY(among);
        for (qsizetype i = 0; i < look.chains.size(); ++i) {
            PictureWish one = look;
            one.chains = {look.chains[i]};
            const auto alone = viewer.pictures(one, {});
            QVERIFY(alone);
            const QByteArray &left = among->at(i).rgba;
            const QByteArray &right = alone->first().rgba;
            QCOMPARE(left.size(), right.size());
            QCOMPARE(among->at(i).time, alone->first().time);
            int farthest = 0;
            for (qsizetype at = 0; at < left.size(); ++at)
                farthest = std::max(farthest, std::abs(int(uchar(left[at])) - int(uchar(right[at]))));
            QVERIFY2(farthest <= 3, qPrintable(QString::number(farthest))); // it is rounded once more
        }
    }

    void whatCannotBeShownIsSaid()
    {
        SourceViewer viewer;
        const auto missing = viewer.pictures({u"/nowhere.mp4"_s, {}, {}, {}, {}, {}}, {});
        QVERIFY(!missing);
        QCOMPARE(missing.error().code, ErrorCode::SourceMissing);
        ClipWish sound;
        sound.videoCodec.clear();
        sound.container = u"m4a"_s;
        const auto silent = viewer.pictures({m_maker.clip(sound), {}, {}, {}, {}, {}}, {});
        QVERIFY(!silent);
        QCOMPARE(silent.error().code, ErrorCode::SourceWithoutStreams);
    }

    void aFileThatChangedIsOpenedAnew()
    {
        ClipWish later;
        later.firstNumber = 500;
        const QString path = m_maker.folder() + u"/changing.mp4"_s;
        QVERIFY(QFile::copy(m_maker.clip(ClipWish{}), path));
        SourceViewer viewer;
        const PictureWish first{path, fromSeconds(0.001), SeekAccuracy::Exact, {}, {}};
        QCOMPARE(numberIn(viewer.pictures(first, {})->first()), std::optional(0));
        QVERIFY(QFile::remove(path) && QFile::copy(m_maker.clip(later), path));
        QCOMPARE(numberIn(viewer.pictures(first, {})->first()), std::optional(500));
    }

    void manyLookAtOnce()
    {
        QStringList clips;
        for (int i = 0; i < 6; ++i) { // more than stay open
            ClipWish wish;
            wish.seconds = 1;
            wish.firstNumber = i * 100;
            clips += m_maker.clip(wish);
        }
        SourceViewer viewer;
        std::atomic<int> right = 0;
        std::vector<std::jthread> lookers;
        for (int looker = 0; looker < 4; ++looker) {
            lookers.emplace_back([&, looker] {
                for (int i = 0; i < 12; ++i) {
                    const int clip = (looker + i) % 6;
                    const int frame = (looker * 7 + i * 5) % 25;
                    const auto seen = viewer.pictures(
                        {clips[clip], fromSeconds(frame / 25.0 + 0.001), SeekAccuracy::Exact, {}, {}, {}}, {});
                    right += seen && numberIn(seen->first()) == clip * 100 + frame;
                }
            });
        }
        lookers.clear(); // joins
        QCOMPARE(right, 48);
    }

private:
    ClipMaker m_maker;
};

QTEST_GUILESS_MAIN(TestSourceViewer)
#include "tst_sourceviewer.moc"
