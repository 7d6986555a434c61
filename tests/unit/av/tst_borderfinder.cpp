// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/av/borderfinder.h"

#include <QTest>
#include <algorithm>
#include <vector>

using namespace Zoetrope;

namespace {

/// A picture of one grey within black.
class Drawn
{
public:
    Drawn(Size size, PictureBorders borders, std::uint8_t value)
        : m_size(size)
        , m_pixels(std::size_t(size.area()), 0)
    {
        for (int y = borders.top; y < size.height - borders.bottom; ++y)
            std::fill(at(borders.left, y), at(size.width - borders.right, y), value);
    }
    std::vector<std::uint8_t>::iterator at(int x, int y) { return m_pixels.begin() + y * m_size.width + x; }
    [[nodiscard]] GrayPicture picture() const { return {m_size, m_pixels}; }

private:
    Size m_size;
    std::vector<std::uint8_t> m_pixels;
};

} // namespace

class TestBorderFinder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void blackIsMeasuredFromEachSide()
    {
        const PictureBorders borders{4, 10, 6, 12};
        QVERIFY(blackBorders(Drawn({64, 48}, borders, 200).picture()) == borders);
        QVERIFY(blackBorders(Drawn({64, 48}, {}, 200).picture()) == PictureBorders{});
    }

    void noiseIsBlackStill()
    {
        Drawn drawn({400, 48}, {0, 10, 0, 0}, 200);
        for (int x = 0; x < 400; ++x)
            *drawn.at(x, 5) = x % 2 == 0 ? 14 : 8;
        *drawn.at(17, 3) = 90;
        QCOMPARE(blackBorders(drawn.picture())->top, 10);
    }

    void darkPicturesTellNothing() { QVERIFY(!blackBorders(Drawn({64, 48}, {}, 10).picture())); }

    void whatIsBlackEverywhereIsABorder()
    {
        const QList<std::optional<PictureBorders>> seen{
            PictureBorders{0, 12, 0, 12}, {}, PictureBorders{8, 10, 0, 14}, PictureBorders{0, 30, 2, 12}};
        QVERIFY(commonBorders(seen) == (PictureBorders{0, 10, 0, 12}));
    }

    void tooFewPicturesTellNothing()
    {
        QVERIFY(commonBorders({PictureBorders{0, 12, 0, 12}, {}, PictureBorders{0, 12, 0, 12}}) == PictureBorders{});
    }
};

QTEST_GUILESS_MAIN(TestBorderFinder)
#include "tst_borderfinder.moc"
