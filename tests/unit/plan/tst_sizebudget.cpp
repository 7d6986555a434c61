// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/plan/sizebudget.h"

#include <QTest>

using namespace Zoetrope;
using namespace Qt::Literals::StringLiterals;

namespace {

SizeBudget budgetOf(std::int64_t bytes, double seconds) { return {bytes, fromSeconds(seconds), {25, 1}, {}}; }

} // namespace

class TestSizeBudget : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nearlyAllBytesAreThePictures();
    void soundHasItsShare();
    void whatCannotBeReachedIsRefused();
    void aFileTooLargeIsTriedWithLess();
};

void TestSizeBudget::nearlyAllBytesAreThePictures()
{
    const Result<Bitrate> rate = pictureRate(budgetOf(10'000'000, 60));
    QVERIFY(rate);
    const double used = double(rate->bps) * 60 / 8 / 10'000'000;
    QVERIFY2(used > 0.93 && used < 0.99, qPrintable(QString::number(used)));
}

void TestSizeBudget::soundHasItsShare()
{
    SizeBudget budget = budgetOf(10'000'000, 60);
    const Result<Bitrate> silent = pictureRate(budget);
    AudioTrack sound;
    sound.bitrate = Bitrate{128'000};
    budget.sounds = {sound};
    const Result<Bitrate> withSound = pictureRate(budget);
    QVERIFY(silent && withSound);
    const std::int64_t lost = silent->bps - withSound->bps;
    QVERIFY2(lost > 124'000 && lost < 140'000, qPrintable(QString::number(lost)));
    sound.bitrate = {};
    budget.sounds = {sound}; // uncompressed: 1.5 Mbit/s, more than there is
    QVERIFY(!pictureRate(budget));
}

void TestSizeBudget::whatCannotBeReachedIsRefused()
{
    const Result<Bitrate> rate = pictureRate(budgetOf(20'000, 600));
    QVERIFY(!rate);
    QCOMPARE(rate.error().code, ErrorCode::SpecInvalid);
    QVERIFY(rate.error().detail.startsWith("targetSize: "_L1));
}

void TestSizeBudget::aFileTooLargeIsTriedWithLess()
{
    const Bitrate lesser = lesserRate({1'000'000}, 1'100'000, 1'000'000);
    QVERIFY(lesser.bps < 910'000 && lesser.bps > 850'000);
    QVERIFY(lesserRate({1'000'000}, 1'000'001, 1'000'000) < Bitrate{1'000'000});
}

QTEST_GUILESS_MAIN(TestSizeBudget)
#include "tst_sizebudget.moc"
