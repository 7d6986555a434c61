// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/av/tailcheck.h"

#include <QTest>

namespace Zoetrope {

namespace {

/// A page with two segments of 200 and 55 bytes.
QByteArray page()
{
    QByteArray bytes("OggS");
    bytes.append(QByteArray(22, '\0'));
    bytes.append(char(2));
    bytes.append(char(200));
    bytes.append(char(55));
    bytes.append(QByteArray(255, 'x'));
    return bytes;
}

} // namespace

class TestTailCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wholePagesAreFine()
    {
        QVERIFY(!endsAmidOggPage(page()));
        QVERIFY(!endsAmidOggPage(QByteArray(page() + page())));
        QVERIFY(!endsAmidOggPage(QByteArray()));
    }

    void aCutAnywhereInTheLastPageIsSeen()
    {
        const QByteArray two = page() + page();
        for (qsizetype cut = 1; cut <= page().size() - 4; ++cut)
            QVERIFY2(endsAmidOggPage(QByteArrayView(two).chopped(cut)), qPrintable(QString::number(cut)));
    }

    void aMatroskaSegmentSaysWhereItEnds()
    {
        const QByteArray header = QByteArray::fromHex("1a45dfa3844286"
                                                      "8101"); // four bytes of content
        QCOMPARE(segmentEnd(QByteArray(header
                     + QByteArray::fromHex("18538067"
                                           "0100000000001000"))),
            9 + 12 + 0x1000);
        QCOMPARE(segmentEnd(QByteArray(header
                     + QByteArray::fromHex("18538067"
                                           "4123"))),
            9 + 6 + 0x123);
        QCOMPARE(segmentEnd(QByteArray(header
                     + QByteArray::fromHex("18538067"
                                           "01ffffffffffffff"))),
            0); // left open
        QCOMPARE(segmentEnd(QByteArray(header + QByteArray::fromHex("18538067"))), 0);
        QCOMPARE(segmentEnd(header), 0);
        QCOMPARE(segmentEnd(QByteArray("no Matroska")), 0);
        QCOMPARE(segmentEnd(QByteArray()), 0);
    }

    void aBoxSaysHowLongItIs()
    {
        QCOMPARE(boxLength(QByteArray(QByteArray::fromHex("00000020") + "ftypisom")), 32);
        QCOMPARE(
            boxLength(QByteArray(QByteArray::fromHex("00000001") + "mdat" + QByteArray::fromHex("0000000100000000"))),
            std::int64_t(1) << 32);
        QCOMPARE(boxLength(QByteArray(QByteArray::fromHex("00000001") + "mdat")), 0); // cut in its head
        QCOMPARE(boxLength(QByteArray(QByteArray::fromHex("00000000") + "mdat")), 0); // to the end
        QCOMPARE(boxLength(QByteArray(QByteArray::fromHex("7fffffff") + "junk")), 0);
        QCOMPARE(boxLength(QByteArray()), 0);
    }

    void aRiffListSaysHowLongItIs()
    {
        QCOMPARE(riffLength(QByteArray("RIFF" + QByteArray::fromHex("10000000") + "AVI ")), 24);
        QCOMPARE(riffLength(QByteArray("RIFF" + QByteArray::fromHex("00000000") + "AVI ")), 0); // never finished
        QCOMPARE(riffLength(QByteArray("LIST" + QByteArray::fromHex("10000000"))), 0);
    }
};

} // namespace Zoetrope

QTEST_GUILESS_MAIN(Zoetrope::TestTailCheck)
#include "tst_tailcheck.moc"
