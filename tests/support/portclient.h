// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/queueprogram.h"

#include <QFile>
#include <QHttpMultiPart>
#include <QJsonArray>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QTcpSocket>
#include <QUrl>

namespace Zoetrope::Test {

struct PortReply
{
    int status = 0; ///< 0: no answer came
    QByteArray type;
    QByteArray bytes;
    QMap<QByteArray, QByteArray> headers; ///< names in lower case

    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(bytes).object(); }
};

/// `zoetrope serve --port 0` on a queue of the test's own, and a client of it.
///
/// Owns:    the program and its folders.
class PortClient
{
public:
    /// False when it did not come up.
    [[nodiscard]] bool serve(const QStringList &options = {})
    {
        m_queue.serve(QStringList{QStringLiteral("--port"), QStringLiteral("0"), QStringLiteral("--json")} + options);
        QProcess &program = m_queue.serving();
        while (program.canReadLine() || program.waitForReadyRead()) {
            const QJsonObject line = QJsonDocument::fromJson(program.readLine()).object();
            if (line.value(QLatin1StringView("event")) != QLatin1StringView("port"))
                continue;
            m_address = line.value(QLatin1StringView("address")).toString();
            QFile file(line.value(QLatin1StringView("tokenPath")).toString());
            m_tokenPath = file.fileName();
            if (file.open(QIODevice::ReadOnly))
                m_token = file.readAll().trimmed();
            return !m_token.isEmpty();
        }
        return false;
    }

    [[nodiscard]] QueueProgram &queue() { return m_queue; }
    [[nodiscard]] QString address() const { return m_address; }
    [[nodiscard]] quint16 port() const { return quint16(QUrl(m_address).port()); }
    [[nodiscard]] QByteArray token() const { return m_token; }
    [[nodiscard]] QString tokenPath() const { return m_tokenPath; }

    /// With the token, unless the headers hold an Authorization of their own.
    [[nodiscard]] PortReply ask(const QByteArray &method, const QString &path, const QByteArray &body = {},
        const QMap<QByteArray, QByteArray> &headers = {})
    {
        const QNetworkRequest request = requestFor(path, headers);
        if (method == "HEAD") // Qt expects a body after any other word
            return finish(m_network.head(request));
        return finish(m_network.sendCustomRequest(request, method, body));
    }
    [[nodiscard]] PortReply get(const QString &path, const QMap<QByteArray, QByteArray> &headers = {})
    {
        return ask("GET", path, {}, headers);
    }
    [[nodiscard]] PortReply post(const QString &path, const QJsonObject &body)
    {
        return ask("POST", path, QJsonDocument(body).toJson());
    }
    [[nodiscard]] PortReply upload(const QString &path, const QString &file)
    {
        QHttpMultiPart parts(QHttpMultiPart::FormDataType);
        QHttpPart part;
        part.setHeader(QNetworkRequest::ContentDispositionHeader,
            QStringLiteral("form-data; name=\"file\"; filename=\"%1\"").arg(QFileInfo(file).fileName()));
        QFile content(file);
        if (!content.open(QIODevice::ReadOnly))
            return {};
        part.setBodyDevice(&content);
        parts.append(part);
        QNetworkRequest request = requestFor(path, {});
        request.setHeader(QNetworkRequest::ContentTypeHeader, QVariant());
        return finish(m_network.post(request, &parts));
    }

    /// What the port answers to these very bytes until it closes, or says nothing for a second.
    [[nodiscard]] QByteArray raw(const QByteArray &bytes) const
    {
        constexpr int patience_ms = 1000;
        QTcpSocket socket;
        socket.connectToHost(QStringLiteral("127.0.0.1"), port());
        if (!socket.waitForConnected())
            return {};
        socket.write(bytes);
        QByteArray answer;
        while (socket.waitForReadyRead(patience_ms))
            answer += socket.readAll();
        return answer;
    }

    /// Certificates that the client takes for good, of a port that speaks https.
    void trust(const QList<QSslCertificate> &certificates) { m_trust.setCaCertificates(certificates); }

private:
    [[nodiscard]] QNetworkRequest requestFor(const QString &path, const QMap<QByteArray, QByteArray> &headers) const
    {
        QNetworkRequest request(path.startsWith(QLatin1StringView("http")) ? QUrl(path) : QUrl(m_address + path));
        request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
        request.setSslConfiguration(m_trust);
        request.setRawHeader("Authorization", m_token);
        for (auto header = headers.begin(); header != headers.end(); ++header)
            request.setRawHeader(header.key(), header.value());
        return request;
    }

    [[nodiscard]] static PortReply finish(QNetworkReply *reply)
    {
        QSignalSpy finished(reply, &QNetworkReply::finished);
        if (!reply->isFinished())
            finished.wait(60'000);
        PortReply answer;
        answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        answer.type = reply->rawHeader("Content-Type");
        answer.bytes = reply->readAll();
        for (const auto &[name, value] : reply->rawHeaderPairs())
            answer.headers.insert(name.toLower(), value);
        reply->deleteLater();
        return answer;
    }

    QueueProgram m_queue;
    QString m_address;
    QString m_tokenPath;
    QByteArray m_token;
    QSslConfiguration m_trust = QSslConfiguration::defaultConfiguration();
    QNetworkAccessManager m_network;
};

} // namespace Zoetrope::Test
