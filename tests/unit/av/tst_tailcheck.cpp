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
};

} // namespace Zoetrope

QTEST_GUILESS_MAIN(Zoetrope::TestTailCheck)
#include "tst_tailcheck.moc"
