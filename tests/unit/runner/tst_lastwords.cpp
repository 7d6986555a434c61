// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runner/lastwords.h"

#include <QTest>

using namespace Zoetrope;
using namespace Qt::Literals::StringLiterals;

class TestLastWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesAreToldWhenTheyEnd()
    {
        LastWords words;
        QCOMPARE(words.take("one\ntw"), QStringList{u"one"_s});
        QCOMPARE(words.take("o\n\n  \nthree"), QStringList{u"two"_s});
        QCOMPARE(words.remembered(), (QStringList{u"one"_s, u"two"_s, u"three"_s}));
    }

    void aLineWithoutEndIsCut()
    {
        LastWords words;
        const QStringList told = words.take(QByteArray(LastWords::longestLine * 3 + 1, 'x'));
        QCOMPARE(told.size(), 3);
        QCOMPARE(told.first().size(), LastWords::longestLine);
    }

    void aFloodIsBoundedAndItsEndRemembered()
    {
        LastWords words;
        qsizetype told = 0;
        for (int line = 0; line < 10'000; ++line)
            told += words.take(QByteArray::number(line) + '\n').size();
        QCOMPARE(told, LastWords::mostLines + 1); // with the remark that more was said
        QCOMPARE(words.remembered().size(), LastWords::rememberedLines);
        QCOMPARE(words.remembered().last(), u"9999"_s);
    }
};

QTEST_GUILESS_MAIN(TestLastWords)
#include "tst_lastwords.moc"
