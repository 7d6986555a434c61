// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/latestwish.h"

#include <QList>
#include <QTest>

using namespace Zoetrope;

/// Wishes that come faster than they are answered.
class TestLatestWish : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstIsAskedAtOnceAndOfTheRestTheLast()
    {
        QList<int> asked;
        LatestWish<int> wishes([&asked](const int &wish) { asked += wish; });
        QVERIFY(!wishes.isBusy());
        for (const int wish : {1, 2, 3})
            wishes.want(wish);
        QCOMPARE(asked, QList<int>({1}));
        wishes.done();
        QCOMPARE(asked, QList<int>({1, 3}));
        QVERIFY(wishes.isBusy());
        wishes.done();
        QVERIFY(!wishes.isBusy());
        QCOMPARE(asked, QList<int>({1, 3}));
    }
    void whatIsForgottenIsNotAskedAndTheNextOneIs()
    {
        QList<int> asked;
        LatestWish<int> wishes([&asked](const int &wish) { asked += wish; });
        wishes.want(1);
        wishes.want(2);
        wishes.forget();
        QVERIFY(!wishes.isBusy());
        wishes.want(3);
        QCOMPARE(asked, QList<int>({1, 3}));
    }
};

QTEST_APPLESS_MAIN(TestLatestWish)
#include "tst_latestwish.moc"
