// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/formula.h"

#include <QTest>

using namespace Zoetrope;
using namespace Qt::Literals::StringLiterals;

class TestFormula : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sumsComeOut_data();
    void sumsComeOut();
    void whatIsNoFormulaIsAnError_data();
    void whatIsNoFormulaIsAnError();
};

void TestFormula::sumsComeOut_data()
{
    QTest::addColumn<QString>("formula");
    QTest::addColumn<double>("expected");
    const auto row = [](const QString &formula, double expected) {
        QTest::newRow(qPrintable(formula)) << formula << expected;
    };
    row(u"1.5"_s, 1.5);
    row(u"1 + 2 * 3"_s, 7);
    row(u"(1 + 2) * 3"_s, 9);
    row(u"10 - 4 - 3"_s, 3);
    row(u"12 / 4 / 3"_s, 1);
    row(u"-size*-2"_s, 10);
    row(u"min(size, 4)"_s, 4);
    row(u"max(min(7, short), size + 1)"_s, 7);
    row(u"round(size / 2)"_s, 3);
}

void TestFormula::sumsComeOut()
{
    QFETCH(QString, formula);
    QFETCH(double, expected);
    const Result<double> value = calculate(formula, {{u"size"_s, 5}, {u"short"_s, 360}});
    QVERIFY(value);
    QCOMPARE(*value, expected);
}

void TestFormula::whatIsNoFormulaIsAnError_data()
{
    QTest::addColumn<QString>("formula");
    for (const QString &formula : {u""_s, u"1 +"_s, u"1 2"_s, u"(1"_s, u"1)"_s, u"unknown"_s, u"1 / 0"_s, u"1.2.3"_s,
             u"min(1)"_s, u"round(1, 2)"_s, u"sin(1)"_s, u"max(unknown, 1)"_s, u"1; 2"_s})
        QTest::newRow(qPrintable(u'"' + formula + u'"')) << formula;
}

void TestFormula::whatIsNoFormulaIsAnError()
{
    QFETCH(QString, formula);
    QVERIFY(!calculate(formula, {{u"size"_s, 5}}));
}

QTEST_GUILESS_MAIN(TestFormula)
#include "tst_formula.moc"
