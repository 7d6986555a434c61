// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/filtertemplate.h"

#include <QTest>

using namespace Zoetrope;
using namespace Qt::Literals::StringLiterals;

class TestFilterTemplate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void formulasBecomeNumbers();
    void textWithoutFormulasStays();
    void bracesWithoutPartnersAreErrors();
    void unknownNamesAreErrors();
    void filtersAreFoundBetweenTheirOptions();
};

void TestFilterTemplate::formulasBecomeNumbers()
{
    const Result<QString> text =
        fillTemplate(u"gblur=sigma={max(0.5, strength / 100 * 0.06 * short)}:steps=2,x=w={short}"_s,
            {{u"strength"_s, 50}, {u"short"_s, 360}});
    QVERIFY(text);
    QCOMPARE(*text, u"gblur=sigma=10.800:steps=2,x=w=360.000"_s);
}

void TestFilterTemplate::textWithoutFormulasStays()
{
    QCOMPARE(*fillTemplate(u"hflip"_s, {}), u"hflip"_s);
    QCOMPARE(*fillTemplate(QString(), {}), QString());
}

void TestFilterTemplate::bracesWithoutPartnersAreErrors()
{
    for (const QString &text : {u"a={1"_s, u"a=1}"_s, u"a={1}}"_s, u"a={{1}}"_s})
        QVERIFY2(!fillTemplate(text, {}), qPrintable(text));
}

void TestFilterTemplate::unknownNamesAreErrors() { QVERIFY(!fillTemplate(u"a={size}"_s, {{u"sise"_s, 1}})); }

void TestFilterTemplate::filtersAreFoundBetweenTheirOptions()
{
    QCOMPARE(filterNames(u"hflip"_s), QStringList{u"hflip"_s});
    QCOMPARE(filterNames(u"scale=w={max(2, short)}:h=3,hflip,lutrgb=r=val+{amount}"_s),
        (QStringList{u"scale"_s, u"hflip"_s, u"lutrgb"_s}));
    QCOMPARE(filterNames(u"lutyuv=y='min(val,9)',hflip"_s), (QStringList{u"lutyuv"_s, u"hflip"_s}));
    QCOMPARE(filterNames(QString()), QStringList());
}

QTEST_GUILESS_MAIN(TestFilterTemplate)
#include "tst_filtertemplate.moc"
