// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/request.h"

#include <QStringList>

namespace Zoetrope {

/// `/v1/files` and all that follows it with a slash; `/v1/filesystem` is another.
[[nodiscard]] bool isAtOrBelow(QStringView path, QStringView base);

/// Method and path -> handler. A pattern's `:` stands for one component, a final `*` for all that follow; what they
/// stood for is handed to the handler, in order.
class Router
{
public:
    using Handler = std::function<void(const Request &request, const QStringList &parts, const Answer &answer)>;
    struct Found
    {
        const Handler *handler = nullptr;
        QStringList parts;
        int status = 404; ///< without a handler: 404, or 405 when the path is known for other methods
        QByteArray allowed; ///< these, for a 405
    };

    void add(const QString &method, const QString &pattern, Handler handler);
    /// HEAD finds what GET does.
    [[nodiscard]] Found find(const QString &method, const QString &path) const;
    /// `GET /v1/jobs/:`, in the order in which they were added: what a description must agree with.
    [[nodiscard]] QStringList routes() const;

private:
    struct Route
    {
        QString method;
        QStringList pattern;
        Handler handler;
    };
    QList<Route> m_routes;
};

} // namespace Zoetrope
