// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/fileanswer.h"
#include "app/api/portfolders.h"
#include "engine/av/source.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include <fcntl.h>
#include <sys/stat.h>
#include <thread>

using namespace Zoetrope;
using namespace Qt::Literals::StringLiterals;

namespace {

/// ZOETROPE_LONG=1: as long as the promise.
int raceTime_ms() { return qEnvironmentVariableIsSet("ZOETROPE_LONG") ? 60'000 : 2'000; }

/// A second of silence or more: the size tells which file it is.
QByteArray sound(qsizetype samples)
{
    QByteArray wave("RIFF\0\0\0\0WAVEfmt \x10\0\0\0\1\0\1\0\x40\x1f\0\0\x80\x3e\0\0\2\0\x10\0data\0\0\0\0", 44);
    qToLittleEndian(quint32(samples * 2 + 36), wave.data() + 4);
    qToLittleEndian(quint32(samples * 2), wave.data() + 40);
    return wave + QByteArray(samples * 2, '\0');
}

const QByteArray allowedSound = sound(8000);
const QByteArray secretSound = sound(9000);

std::uint64_t inodeOf(const QString &path)
{
    struct stat facts = {};
    return ::stat(QFile::encodeName(path).constData(), &facts) == 0 ? facts.st_ino : 0;
}

} // namespace

/// No path of a client's leads out of the folders that were allowed, however it is written and whatever is swapped
/// while it is looked at (threat model J3).
class TestPortPaths : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void noSpellingLeadsOut();
    void noSwapLeadsOut();

private:
    void write(const QString &name, const QByteArray &content) const
    {
        QFile file(at(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    [[nodiscard]] QString at(const QString &path) const { return QDir(m_folder.path()).canonicalPath() + u'/' + path; }
    /// The inode of the file that a client's address ends up with, on the way that a job goes; 0 when it is refused.
    [[nodiscard]] std::uint64_t inodeReadFor(const QString &address) const
    {
        const Result<PortSource> source = m_folders.source(address);
        if (!source)
            return 0;
        Source::Options options;
        options.pin = source->pin;
        const Result<Source> opened = Source::open(source->path, options, {});
        return opened ? opened->identity().inode : 0;
    }

    QTemporaryDir m_folder;
    PortFolders m_folders;
};

void TestPortPaths::initTestCase()
{
    QVERIFY(QDir().mkpath(at(u"open/deep"_s)) && QDir().mkpath(at(u"closed/deep"_s)) && QDir().mkpath(at(u"opener"_s)));
    write(u"open/clip.mp4"_s, allowedSound);
    write(u"open/deep/clip.mp4"_s, allowedSound);
    write(u"closed/clip.mp4"_s, secretSound);
    write(u"closed/deep/clip.mp4"_s, secretSound);
    write(u"opener/clip.mp4"_s, secretSound);
    QVERIFY(QFile::link(at(u"closed"_s), at(u"open/way"_s)));
    QVERIFY(QFile::link(u"../closed/clip.mp4"_s, at(u"open/link.mp4"_s)));
    QVERIFY(QFile::link(u"/"_s, at(u"open/root"_s)));
    m_folders = {at(u"uploads"_s), at(u"results"_s), {at(u"open"_s)}};
}

void TestPortPaths::noSpellingLeadsOut()
{
    const QStringList steps{u".."_s, u"."_s, u""_s, u"deep"_s, u"way"_s, u"root"_s, u"link.mp4"_s, u"clip.mp4"_s,
        u"%2e%2e"_s, u"..%2f"_s, u"closed"_s, u"..\\"_s, u"\u2025"_s, u"...."_s, u"opener"_s, u"%00"_s};
    const QString allowed = at(u"open"_s) + u'/';
    QRandomGenerator random(7);
    int refused = 0;
    for (int i = 0; i < 1000; ++i) {
        QStringList parts;
        for (int step = int(random.bounded(6)); step >= 0; --step)
            parts += steps[random.bounded(int(steps.size()))];
        const QString tail = parts.join(u'/') + (i % 2 ? u"/clip.mp4"_s : u"/closed/clip.mp4"_s);
        const QString scheme = i % 3 == 0 ? u"file://"_s : i % 3 == 1 ? u"file://localhost"_s : QString();
        const Result<PortSource> source = m_folders.source(scheme + allowed + tail);
        refused += source ? 0 : 1;
        if (source)
            QVERIFY2(source->path.startsWith(allowed) && source->path == QFileInfo(source->path).canonicalFilePath(),
                qPrintable(tail));
        const Result<QString> folder = m_folders.destination(scheme + allowed + tail);
        if (folder)
            QVERIFY2(QString(*folder + u'/').startsWith(allowed), qPrintable(tail));
        const Result<OpenedFile> result = openFileBeneath(at(u"open"_s), tail);
        if (result)
            QCOMPARE(result->bytes, allowedSound.size());
    }
    QVERIFY(refused > 500);
}

void TestPortPaths::noSwapLeadsOut()
{
    // Somebody who may write in the allowed folder puts links in the place of a file and of a folder, over and over.
    write(u"open/spare.mp4"_s, allowedSound);
    QVERIFY(QDir().mkpath(at(u"open/turning"_s)));
    write(u"open/turning/clip.mp4"_s, allowedSound);
    QVERIFY(QFile::link(at(u"closed/clip.mp4"_s), at(u"open/bait.mp4"_s)));
    QVERIFY(QFile::link(at(u"closed"_s), at(u"open/bait"_s)));
    const std::jthread swapper([this](const std::stop_token &stop) {
        const auto exchange = [this](const QString &one, const QString &other) {
            ::renameat2(AT_FDCWD, QFile::encodeName(at(one)).constData(), AT_FDCWD,
                QFile::encodeName(at(other)).constData(), RENAME_EXCHANGE);
        };
        while (!stop.stop_requested()) {
            exchange(u"open/spare.mp4"_s, u"open/bait.mp4"_s);
            exchange(u"open/turning"_s, u"open/bait"_s);
        }
    });
    const QList<std::uint64_t> secrets{inodeOf(at(u"closed/clip.mp4"_s)), inodeOf(at(u"closed/deep/clip.mp4"_s))};
    int read = 0;
    int escapes = 0;
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < raceTime_ms()) {
        for (const QString &name : {u"open/spare.mp4"_s, u"open/turning/clip.mp4"_s}) {
            const std::uint64_t inode = inodeReadFor(at(name));
            read += inode != 0 ? 1 : 0;
            escapes += secrets.contains(inode) ? 1 : 0;
            const Result<OpenedFile> result = openFileBeneath(at(u"open"_s), name.mid(5));
            escapes += result && result->bytes != allowedSound.size() ? 1 : 0;
        }
    }
    QCOMPARE(escapes, 0);
    QVERIFY(read > 0); // the swaps did not simply keep everybody out
}

QTEST_GUILESS_MAIN(TestPortPaths)
#include "tst_portpaths.moc"
