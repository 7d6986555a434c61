// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/router.h"

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

std::optional<QStringList> match(const QStringList &pattern, const QStringList &path)
{
    QStringList parts;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        if (pattern[i] == "*"_L1)
            return path.size() > i ? std::optional(parts + QStringList{path.mid(i).join(u'/')}) : std::nullopt;
        if (i >= path.size() || (pattern[i] != ":"_L1 && pattern[i] != path[i]))
            return std::nullopt;
        if (pattern[i] == ":"_L1)
            parts += path[i];
    }
    return pattern.size() == path.size() ? std::optional(parts) : std::nullopt;
}

} // namespace

bool isAtOrBelow(QStringView path, QStringView base)
{
    return path.startsWith(base) && (path.size() == base.size() || path.at(base.size()) == u'/');
}

void Router::add(const QString &method, const QString &pattern, Handler handler)
{
    m_routes += Route{method, pattern.split(u'/'), std::move(handler)};
}

Router::Found Router::find(const QString &method, const QString &path) const
{
    const QString wanted = method == "HEAD"_L1 ? u"GET"_s : method;
    const QStringList components = path.split(u'/');
    Found found;
    QStringList allowed;
    for (const Route &route : m_routes) {
        const std::optional<QStringList> parts = match(route.pattern, components);
        if (!parts)
            continue;
        if (route.method == wanted)
            return Found{&route.handler, *parts, 200, {}};
        if (!allowed.contains(route.method))
            allowed += route.method;
    }
    if (!allowed.isEmpty()) {
        found.status = 405;
        found.allowed = allowed.join(u", "_s).toLatin1();
    }
    return found;
}

QStringList Router::routes() const
{
    QStringList all;
    for (const Route &route : m_routes)
        all += route.method + u' ' + route.pattern.join(u'/');
    return all;
}

} // namespace Zoetrope
