// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/linewriter.h"

#include <QByteArrayList>
#include <QTest>

#include <array>
#include <csignal>
#include <unistd.h>

using namespace Zoetrope;

namespace {

QByteArray droppedLine(qint64 lines) { return "dropped " + QByteArray::number(lines); }

/// A pipe whose reader is the test.
struct Pipe
{
    Pipe() { m_isThere = ::pipe(ends.data()) == 0; }
    ~Pipe()
    {
        closeReader();
        ::close(ends[1]);
    }
    void closeReader()
    {
        if (std::exchange(m_isReaderOpen, false))
            ::close(ends[0]);
    }
    /// What comes until nothing has come for a moment after the writer has ended.
    QByteArray readUntil(const QByteArray &last) const
    {
        QByteArray all;
        std::array<char, 65536> piece = {};
        while (!all.contains(last)) {
            const ssize_t count = ::read(ends[0], piece.data(), piece.size());
            if (count <= 0)
                break;
            all.append(piece.data(), count);
        }
        return all;
    }

    std::array<int, 2> ends = {-1, -1};
    bool m_isThere = false;
    bool m_isReaderOpen = true;
};

} // namespace

class TestLineWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { std::signal(SIGPIPE, SIG_IGN); }
    void linesComeInTheirOrder();
    void aReaderWhoSleepsIsToldWhatItMissed();
    void aReaderWhoNeverReadsHoldsNothingUp();
    void aReaderWhoHasGoneHoldsNothingUp();
};

void TestLineWriter::linesComeInTheirOrder()
{
    Pipe pipe;
    {
        LineWriter writer(pipe.ends[1], droppedLine);
        for (int i = 0; i < 500; ++i)
            writer.write("line " + QByteArray::number(i));
    }
    const QByteArrayList lines = pipe.readUntil("line 499\n").split('\n');
    QCOMPARE(lines.size(), 501);
    for (int i = 0; i < 500; ++i)
        QCOMPARE(lines[i], "line " + QByteArray::number(i));
}

void TestLineWriter::aReaderWhoSleepsIsToldWhatItMissed()
{
    Pipe pipe;
    constexpr int count = 10'000;
    const QByteArray filling(90, 'x');
    LineWriter writer(pipe.ends[1], droppedLine, 100'000);
    for (int i = 0; i < count; ++i)
        writer.write(filling);
    // Room comes as soon as somebody reads; a line that is written then follows on the note.
    QByteArray read;
    for (int i = 0; !read.contains("last "); ++i) {
        writer.write("last " + QByteArray::number(i));
        std::array<char, 65536> piece = {};
        const ssize_t got = ::read(pipe.ends[0], piece.data(), piece.size());
        QVERIFY(got > 0);
        read.append(piece.data(), got);
    }
    QVERIFY(read.contains("\ndropped "));
    qint64 dropped = 0;
    for (const QByteArray &line : read.split('\n'))
        dropped += line.startsWith("dropped ") ? line.sliced(8).toLongLong() : 0;
    QVERIFY(dropped > 0);
    QVERIFY(
        read.count(QByteArray(filling + '\n')) + dropped >= count); // each was read or counted; some of the "last" too
}

void TestLineWriter::aReaderWhoNeverReadsHoldsNothingUp()
{
    Pipe pipe;
    LineWriter writer(pipe.ends[1], droppedLine, 10'000);
    for (int i = 0; i < 100'000; ++i)
        writer.write("a line that is written into a pipe that nobody reads");
} // and its end comes

void TestLineWriter::aReaderWhoHasGoneHoldsNothingUp()
{
    Pipe pipe;
    pipe.closeReader();
    LineWriter writer(pipe.ends[1], droppedLine, 10'000);
    for (int i = 0; i < 10'000; ++i)
        writer.write("a line that nobody will ever read");
}

QTEST_GUILESS_MAIN(TestLineWriter)
#include "tst_linewriter.moc"
