// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/madecertificate.h"
#include "tests/support/portclient.h"

#include <QDir>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTest>

#include <array>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Zoetrope::Test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The local ends of the TCP sockets on which a process listens, as the kernel writes them: `0100007F:2116`.
QStringList listeningOf(qint64 process)
{
    QSet<QString> sockets;
    const QDir descriptors(u"/proc/%1/fd"_s.arg(process));
    for (const QString &name : descriptors.entryList(QDir::Files | QDir::System | QDir::NoDotAndDotDot)) {
        std::array<char, 256> target = {};
        const ssize_t length =
            ::readlink(QFile::encodeName(descriptors.filePath(name)).constData(), target.data(), target.size());
        const QString text = QString::fromLatin1(target.data(), std::max<ssize_t>(0, length));
        if (text.startsWith("socket:["_L1))
            sockets += text.mid(8).chopped(1);
    }
    QStringList places;
    for (const QString &table : {u"tcp"_s, u"tcp6"_s}) {
        QFile file(u"/proc/%1/net/%2"_s.arg(process).arg(table));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        for (const QByteArray &line : file.readAll().split('\n').mid(1)) {
            const QStringList fields = QString::fromLatin1(line).split(u' ', Qt::SkipEmptyParts);
            if (fields.value(3) == "0A"_L1 && sockets.contains(fields.value(9)))
                places += fields[1];
        }
    }
    return places;
}

int statusOf(const QByteArray &answer) { return answer.split(' ').value(1).toInt(); }

} // namespace

/// Where the port listens, and to whom it speaks how.
class TestPortListen : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void onlyLoopbackListensUnlessSaid();
    void otherMachinesComeInOnlyWithTlsOrAnExplicitWord_data();
    void otherMachinesComeInOnlyWithTlsOrAnExplicitWord();
    void clientsAreSpokenToEncrypted();
    void whatIsNoTlsGetsNoAnswer();
    void onlyNamesThatWereSaidAreHosts();
    void nobodyNeedsToReadWhatIsTold();

private:
    [[nodiscard]] QStringList tls() const { return {u"--tls-certificate"_s, m_certificate, u"--tls-key"_s, m_key}; }
    /// What is answered to a request over TLS that the test trusts.
    [[nodiscard]] QByteArray secretly(const PortClient &client, const QByteArray &host) const;

    QTemporaryDir m_folder;
    QString m_certificate;
    QString m_key;
};

void TestPortListen::initTestCase()
{
    m_certificate = m_folder.filePath(u"certificate.pem"_s);
    m_key = m_folder.filePath(u"key.pem"_s);
    QVERIFY(writeCertificate(m_certificate, m_key));
}

QByteArray TestPortListen::secretly(const PortClient &client, const QByteArray &host) const
{
    QSslSocket socket;
    QSslConfiguration trust = QSslConfiguration::defaultConfiguration();
    trust.setCaCertificates(QSslCertificate::fromPath(m_certificate));
    socket.setSslConfiguration(trust);
    socket.connectToHostEncrypted(u"127.0.0.1"_s, client.port());
    if (!socket.waitForEncrypted())
        return {};
    socket.write("GET /zoetrope/v1/status HTTP/1.1\r\nHost: " + host + "\r\nAuthorization: Bearer " + client.token()
        + "\r\nConnection: close\r\n\r\n");
    QByteArray answer;
    while (socket.waitForReadyRead(1000))
        answer += socket.readAll();
    return answer;
}

void TestPortListen::onlyLoopbackListensUnlessSaid()
{
    PortClient client;
    QVERIFY(client.serve());
    const QString hexPort = QString::number(client.port(), 16).toUpper().rightJustified(4, u'0');
    QCOMPARE(listeningOf(client.queue().serving().processId()), QStringList{u"0100007F:"_s + hexPort});
}

void TestPortListen::otherMachinesComeInOnlyWithTlsOrAnExplicitWord_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<bool>("isOpened");
    QTest::newRow("plain") << QStringList{} << false;
    QTest::newRow("certificate alone") << QStringList{u"--tls-certificate"_s, m_certificate} << false;
    QTest::newRow("no such file") << QStringList{u"--tls-certificate"_s, m_certificate, u"--tls-key"_s, u"/nowhere"_s}
                                  << false;
    QTest::newRow("no key at all") << QStringList{u"--tls-certificate"_s, m_certificate, u"--tls-key"_s, m_certificate}
                                   << false;
    QTest::newRow("TLS") << tls() << true;
    QTest::newRow("said") << QStringList{u"--i-know-it-is-unencrypted"_s} << true;
}

void TestPortListen::otherMachinesComeInOnlyWithTlsOrAnExplicitWord()
{
    QFETCH(const QStringList, options);
    QFETCH(const bool, isOpened);
    PortClient client;
    QCOMPARE(client.serve(QStringList{u"--listen"_s, u"0.0.0.0"_s} + options), isOpened);
    QProcess &program = client.queue().serving();
    if (isOpened) {
        QVERIFY(listeningOf(program.processId()).first().startsWith("00000000:"_L1));
        program.terminate();
    }
    QVERIFY(program.state() == QProcess::NotRunning || program.waitForFinished());
    const QString words = QString::fromUtf8(program.readAllStandardError());
    QVERIFY2(isOpened == words.contains("Warning: Other machines reach this port"_L1), qPrintable(words));
    QCOMPARE(words.contains("nothing of it is encrypted"_L1), isOpened && options.size() == 1);
}

void TestPortListen::clientsAreSpokenToEncrypted()
{
    PortClient client;
    QVERIFY(client.serve(tls()));
    QVERIFY(client.address().startsWith("https://127.0.0.1:"_L1));
    const QByteArray host = "127.0.0.1:" + QByteArray::number(client.port());
    const QByteArray answer = secretly(client, host);
    QCOMPARE(statusOf(answer), 200);
    QVERIFY(answer.contains("\"mode\":\"running\""));
    client.trust(QSslCertificate::fromPath(m_certificate)); // and by a whole client, keeping its connection
    for (int i = 0; i < 20; ++i)
        QCOMPARE(client.get(u"/zoetrope/v1/jobs"_s).status, 200);
    // Addresses in replies lead back to the same door.
    const QByteArray listed = client.ask("POST", u"/videosdk/v1/files"_s, "{}").bytes;
    QVERIFY2(listed.contains("https://127.0.0.1:"), listed.constData());
}

void TestPortListen::whatIsNoTlsGetsNoAnswer()
{
    PortClient client;
    QVERIFY(client.serve(tls()));
    const QByteArray answer = client.raw("GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
    QVERIFY2(!answer.startsWith("HTTP/"), answer.constData());
    QCOMPARE(statusOf(secretly(client, "localhost:" + QByteArray::number(client.port()))), 200); // and it goes on
}

void TestPortListen::onlyNamesThatWereSaidAreHosts()
{
    PortClient client;
    QVERIFY(client.serve(tls() + QStringList{u"--host-name"_s, u"Films.test"_s}));
    const QByteArray port = QByteArray::number(client.port());
    QCOMPARE(statusOf(secretly(client, "films.test:" + port)), 200);
    QCOMPARE(statusOf(secretly(client, "127.0.0.1:" + port)), 200);
    for (const QByteArray &host :
        QByteArrayList{"other.test:" + port, "films.test", "films.test.evil.test:" + port, ":" + port})
        QCOMPARE(statusOf(secretly(client, host)), 421);
}

void TestPortListen::nobodyNeedsToReadWhatIsTold()
{
    const QByteArray fifo = QFile::encodeName(m_folder.filePath(u"told"_s));
    QCOMPARE(::mkfifo(fifo.constData(), 0600), 0);
    const int reader = ::open(fifo.constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    QVERIFY(reader >= 0);
    QProcess program;
    program.setStandardOutputFile(QFile::decodeName(fifo), QIODevice::Append);
    const QString data = m_folder.filePath(u"unread"_s);
    QFile source(QDir(m_folder.path()).canonicalPath() + u"/clip.mp4"_s);
    QVERIFY(source.open(QIODevice::WriteOnly));
    program.start(programPath(),
        {u"serve"_s, u"--json"_s, u"--port"_s, u"0"_s, u"--data"_s, data, u"--allow-root"_s, m_folder.path()});
    QVERIFY(program.waitForStarted());
    QByteArray told;
    QTRY_VERIFY_WITH_TIMEOUT(([&] {
        std::array<char, 4096> piece = {};
        const ssize_t count = ::read(reader, piece.data(), piece.size());
        told.append(piece.data(), std::max<ssize_t>(0, count));
        return told.contains('\n');
    }()),
        30'000);
    const QJsonObject line = QJsonDocument::fromJson(told.split('\n').first()).object();
    QFile token(line.value("tokenPath"_L1).toString());
    QVERIFY(token.open(QIODevice::ReadOnly));
    const QByteArray key = token.readAll().trimmed();
    QNetworkAccessManager network;
    const auto ask = [&](const QByteArray &method, const QString &path, const QByteArray &body) {
        QNetworkRequest request(QUrl(line.value("address"_L1).toString() + path));
        request.setRawHeader("Authorization", "Bearer " + key);
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        const std::unique_ptr<QNetworkReply> reply(network.sendCustomRequest(request, method, body));
        QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        const bool isAnswered = reply->isFinished() || finished.wait(20'000);
        return isAnswered ? reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() : 0;
    };
    QCOMPARE(ask("PUT", u"/zoetrope/v1/status"_s, R"({"mode":"paused"})"), 200);
    // From here on nobody reads: each job is told of, which is more than a pipe holds.
    const QByteArray body = R"({"spec":{"sources":[")" + QFile::encodeName(source.fileName())
        + R"("],"outputs":[{"container":"mp4","video":{"ladder":[{"resolution":240}]}}]}})";
    for (int i = 0; i < 400; ++i)
        QCOMPARE(ask("POST", u"/zoetrope/v1/jobs"_s, body), 201);
    program.terminate();
    QVERIFY(program.waitForFinished());
    ::close(reader);
}

QTEST_GUILESS_MAIN(TestPortListen)
#include "tst_portlisten.moc"
