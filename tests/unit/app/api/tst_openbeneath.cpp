// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/openbeneath.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <unistd.h>

using namespace Zoetrope;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(Zoetrope::BeneathWay)

/// Both ways refuse and find the same.
class TestOpenBeneath : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whatLiesBelowIsFound_data() { ways(); }
    void whatLiesBelowIsFound();
    void noLinkIsFollowed_data() { ways(); }
    void noLinkIsFollowed();
    void noNameLeadsOut_data() { ways(); }
    void noNameLeadsOut();

private:
    static void ways()
    {
        QTest::addColumn<BeneathWay>("way");
        QTest::newRow("by the kernel") << BeneathWay::Kernel;
        QTest::newRow("by components") << BeneathWay::ByComponents;
    }
    void write(const QString &name) const
    {
        QFile file(at(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(name.toUtf8());
    }
    [[nodiscard]] QString at(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QByteArray readIn(const QString &name, BeneathWay way) const
    {
        const auto file = openBeneath(at(u"root"_s), name, O_RDONLY, way);
        QByteArray bytes(100, '\0');
        bytes.resize(file ? std::max<ssize_t>(0, ::read(*file, bytes.data(), std::size_t(bytes.size()))) : 0);
        return bytes;
    }

    QTemporaryDir m_folder;
};

void TestOpenBeneath::initTestCase()
{
    QVERIFY(QDir().mkpath(at(u"root/a/b"_s)) && QDir().mkpath(at(u"outside"_s)));
    for (const QString &name : {u"root/clip"_s, u"root/a/b/clip"_s, u"outside/secret"_s})
        write(name);
    QVERIFY(QFile::link(u"../outside/secret"_s, at(u"root/out"_s)));
    QVERIFY(QFile::link(u"clip"_s, at(u"root/in"_s)));
    QVERIFY(QFile::link(u"a"_s, at(u"root/way"_s)));
    QVERIFY(QFile::link(u"/proc/self/root"_s, at(u"root/magic"_s)));
    QVERIFY(QFile::link(at(u"root"_s), at(u"linked"_s)));
}

void TestOpenBeneath::whatLiesBelowIsFound()
{
    QFETCH(const BeneathWay, way);
    QCOMPARE(readIn(u"clip"_s, way), "root/clip");
    QCOMPARE(readIn(u"a/b/clip"_s, way), "root/a/b/clip");
    QVERIFY(!openBeneath(at(u"root"_s), u"missing"_s, O_RDONLY, way));
    QVERIFY(!openBeneath(at(u"missing"_s), u"clip"_s, O_RDONLY, way));
}

void TestOpenBeneath::noLinkIsFollowed()
{
    QFETCH(const BeneathWay, way);
    for (const QString &name : {u"out"_s, u"in"_s, u"way/b/clip"_s, u"magic/etc/passwd"_s}) {
        for (const int flags : {O_RDONLY, O_PATH, O_PATH | O_NOFOLLOW})
            QVERIFY2(!openBeneath(at(u"root"_s), name, flags, way), qPrintable(name));
    }
    QVERIFY(!openBeneath(at(u"linked"_s), u"clip"_s, O_RDONLY, way)); // nor is the folder
}

void TestOpenBeneath::noNameLeadsOut()
{
    QFETCH(const BeneathWay, way);
    for (const QString &name :
        {u".."_s, u"../outside/secret"_s, u"a/../../outside/secret"_s, u"a/../clip"_s, u"./clip"_s, u"a//b/clip"_s,
            u"/etc/passwd"_s, u"a/"_s, QString(), u"."_s, QString(u"clip"_s + QChar(u'\0') + u"x"_s)})
        QVERIFY2(!openBeneath(at(u"root"_s), name, O_RDONLY, way), qPrintable(name));
}

QTEST_GUILESS_MAIN(TestOpenBeneath)
#include "tst_openbeneath.moc"
