// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/fetch/fetchstep.h"
#include "app/fetch/sourcerules.h"
#include "engine/base/filewriter.h"

#include <QNetworkAccessManager>
#include <QObject>
#include <QPointer>
#include <QTimer>

class QNetworkReply;

namespace Zoetrope {

/// Brings one file from a server onto the disk: asked for again behind what is there when the connection breaks, its
/// redirects judged one by one.
///
/// Owns:    the connection and the file at `path` while it goes on; the file stays however it ends.
/// Threads: the one it was made on, which writes to the disk: not one that others wait for.
/// Errors:  as the last call of `ended`; SourceMissing, SourceTimedOut, SourceNotFetched, SourceEmpty, LimitExceeded,
///          and those of FileWriter. Their subject is empty where it is the source.
class Download final : public QObject
{
public:
    struct Limits
    {
        std::chrono::milliseconds silence{60'000}; ///< without a byte the connection counts as broken
        std::chrono::milliseconds whole = std::chrono::hours(24);
        double waits = 1; ///< by which the times before further tries are multiplied
    };
    struct Wish
    {
        QUrl url;
        QString path;
        qint64 have = 0; ///< that many bytes of the file are there already
        QByteArray validator; ///< of these
        SourceRules rules;
        Limits limits;
        Resolve resolve = systemResolve();
    };
    struct State
    {
        qint64 have = 0;
        std::optional<qint64> total;
        QByteArray validator;
    };
    /// Both on the download's thread; `ended` once and last.
    using Came = std::function<void(const State &state)>;
    using Ended = std::function<void(const Result<> &whole, const State &state)>;

    Download(Wish wish, Came came, Ended ended);
    ~Download() override;

    void begin();
    /// What came so far is synced; `ended` comes with Cancelled.
    void stop() { end(Error{ErrorCode::Cancelled, {}, {}}); }

private:
    void ask(const QUrl &url);
    void connectTo(QList<QHostAddress> addresses);
    void takeHead();
    void takeBytes();
    void takeEnd();
    [[nodiscard]] Result<> openFile(qint64 have);
    [[nodiscard]] Result<> write(const QByteArray &bytes);
    void tryLater(const Error &why);
    void askAgain();
    void letGo();
    void end(const Result<> &result);

    Wish m_wish;
    Came m_came;
    Ended m_ended;
    QNetworkAccessManager m_network;
    QPointer<QNetworkReply> m_reply;
    std::optional<FileWriter> m_file;
    State m_state;
    QUrl m_asked;
    QList<QHostAddress> m_addresses; ///< not tried yet
    QTimer m_silence;
    QTimer m_whole;
    QTimer m_wait;
    QTimer m_beat; ///< tells how far it is also when nothing more comes
    int m_redirects = 0;
    int m_failures = 0; ///< since the last byte
    bool m_hasHead = false;
    bool m_isEnded = false;
};

} // namespace Zoetrope
