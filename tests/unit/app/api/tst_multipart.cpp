// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/multipart.h"
#include "app/api/uploadshelf.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Zoetrope;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray boundary = "xyz";
// Holds what looks like a boundary, and ends in the middle of one.
const QByteArray content = "one\r\n--xy\r\n--xyyz two\r\n--";

QByteArray bodyWith(const QByteArray &bytes)
{
    return "--xyz\r\nContent-Disposition: form-data; name=\"note\"\r\n\r\nhello\r\n--xyz\r\n"
           "content-disposition: form-data; name=\"file\"; filename=\"../my clip.MP4\"\r\nContent-Type: "
           "video/mp4\r\n\r\n"
        + bytes + "\r\n--xyz--\r\n";
}

struct Parts
{
    QByteArray note;
    QByteArray file;
    QString fileName;
};

bool read(const QByteArray &body, qsizetype piece, Parts *parts)
{
    MultipartReader reader(boundary, [parts](const MultipartReader::Part &part, QByteArrayView bytes) {
        QByteArray &into = part.name == "file"_L1 ? parts->file : parts->note;
        into.append(bytes.data(), bytes.size());
        if (!part.fileName.isEmpty())
            parts->fileName = part.fileName;
        return true;
    });
    for (qsizetype at = 0; at < body.size(); at += piece) {
        if (!reader.feed(QByteArrayView(body).sliced(at, std::min(piece, body.size() - at))))
            return false;
    }
    return reader.isComplete();
}

} // namespace

class TestMultipart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void piecesOfAnySizeGiveTheSame();
    void aBodyThatIsCutOffIsNotComplete();
    void endlessHeadsAreRefused();
    void boundariesAreRead();
    void anUploadIsKeptAndFoundAgain();
    void whatIsNotKeptLeavesNothing();
};

void TestMultipart::piecesOfAnySizeGiveTheSame()
{
    const QByteArray body = bodyWith(content);
    for (qsizetype piece = 1; piece <= body.size(); ++piece) {
        Parts parts;
        QVERIFY2(read(body, piece, &parts), qPrintable(QString::number(piece)));
        QCOMPARE(parts.note, QByteArray("hello"));
        QCOMPARE(parts.file, content);
        QCOMPARE(parts.fileName, u"../my clip.MP4"_s);
    }
}

void TestMultipart::aBodyThatIsCutOffIsNotComplete()
{
    const QByteArray body = bodyWith(content);
    for (const qsizetype missing : {4, 10, 60}) {
        Parts parts;
        QVERIFY(!read(body.chopped(missing), 7, &parts));
    }
}

void TestMultipart::endlessHeadsAreRefused()
{
    Parts parts;
    QVERIFY(!read("--xyz\r\n" + QByteArray(100'000, 'a'), 1000, &parts));
}

void TestMultipart::boundariesAreRead()
{
    QCOMPARE(MultipartReader::boundaryOf("multipart/form-data; boundary=abc"), QByteArray("abc"));
    QCOMPARE(MultipartReader::boundaryOf("Multipart/Form-Data; charset=x; Boundary=\"a b\""), QByteArray("a b"));
    for (const char *type : {"", "application/json", "multipart/form-data", "multipart/mixed; boundary=a"})
        QVERIFY(!MultipartReader::boundaryOf(type));
    QVERIFY(!MultipartReader::boundaryOf("multipart/form-data; boundary=" + QByteArray(71, 'a')));
}

void TestMultipart::anUploadIsKeptAndFoundAgain()
{
    const QTemporaryDir folder;
    Result<UploadShelf> shelf = UploadShelf::open(folder.path());
    QVERIFY(shelf.has_value());
    const auto sink = UploadShelf::makeSink(folder.path(), "multipart/form-data; boundary=xyz");
    QVERIFY(sink && sink->write(bodyWith(content)) && sink->finish());
    Result<Upload> upload = shelf->keep(sink.get(), QDateTime::fromMSecsSinceEpoch(1'900'000'000'000).toUTC());
    QVERIFY(upload.has_value());
    QCOMPARE(upload->name, u"../my clip.MP4"_s);
    QCOMPARE(upload->path, QString(folder.path() + u'/' + upload->id + u".mp4"_s));
    upload->size = {640, 360};
    upload->duration = Microseconds(1'500'000);
    QVERIFY(shelf->update(*upload).has_value());

    const Result<UploadShelf> again = UploadShelf::open(folder.path());
    QVERIFY(again.has_value());
    QCOMPARE(again->all(), QList<Upload>{*upload});
    QFile file(upload->path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), content);
    QVERIFY(shelf->remove(upload->id).has_value());
    QVERIFY(QDir(folder.path()).isEmpty());
}

void TestMultipart::whatIsNotKeptLeavesNothing()
{
    const QTemporaryDir folder;
    for (const QByteArray &body :
        {bodyWith(content), bodyWith(content).chopped(10), bodyWith({}), QByteArray("--xyz--")}) {
        const auto sink = UploadShelf::makeSink(folder.path(), "multipart/form-data; boundary=xyz");
        QVERIFY(sink && sink->write(body));
        QCOMPARE(sink->finish(), body == bodyWith(content));
    }
    QVERIFY(QDir(folder.path()).isEmpty());
}

QTEST_GUILESS_MAIN(TestMultipart)
#include "tst_multipart.moc"
