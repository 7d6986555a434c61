// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/fittext.h"

#include <QApplication>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Zoetrope;

/// Texts that have not room enough.
class TestFitText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatHasRoomIsWhole()
    {
        QCOMPARE(fittingFacts(facts, metrics(), width(facts)), facts);
        QCOMPARE(fittingList(list, metrics(), width(list)), list);
    }
    void factsAreLeftOutWhole()
    {
        QCOMPARE(fittingFacts(facts, metrics(), width(facts) - 1), u"62 % · 0:48 left"_s);
        QCOMPARE(fittingFacts(facts, metrics(), width(u"62 % · 0:48 left"_s) - 1), u"62 %"_s);
    }
    void aListSaysHowManyAreLeftOut()
    {
        QCOMPARE(fittingList(list, metrics(), width(list) - 1), u"HLS 240p–480p, MP4 360p +1"_s);
        QCOMPARE(fittingList(list, metrics(), width(u"HLS 240p–480p, MP4 360p +1"_s) - 1), u"HLS 240p–480p +2"_s);
    }
    void aLongWordIsElided()
    {
        const QString shown = fittingList(list, metrics(), width(u"HLS 240"_s));
        QVERIFY(shown.startsWith(u"HLS"_s) && shown.endsWith(u'…'));
        QVERIFY(width(shown) <= width(u"HLS 240"_s));
    }

private:
    static QFontMetrics metrics() { return QFontMetrics(QApplication::font()); }
    static int width(const QString &text) { return metrics().horizontalAdvance(text); }

    const QString facts = u"62 % · 0:48 left · 3.4×"_s;
    const QString list = u"HLS 240p–480p, MP4 360p, 4 pictures"_s;
};

QTEST_MAIN(TestFitText)
#include "tst_fittext.moc"
