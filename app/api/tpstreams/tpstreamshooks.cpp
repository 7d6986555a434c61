// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/tpstreams/tpstreamshooks.h"

#include "app/api/hooksender.h"
#include "engine/base/recordfile.h"

#include <QJsonArray>
#include <QUuid>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

constexpr qsizetype longestSecret = 255;

/// Fit for a header: what breaks lines would make headers of its own.
bool isPrintable(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c >= u' ' && c <= u'~'; });
}

} // namespace

Result<TpStreamsHooks> TpStreamsHooks::open(const QString &path)
{
    TpStreamsHooks hooks;
    hooks.m_path = path;
    const Result<std::optional<QJsonObject>> record = readRecordFile(path);
    if (!record)
        return record.error();
    for (const auto &entry : record->value_or(QJsonObject()).value("hooks"_L1).toArray())
        hooks.m_hooks +=
            TpStreamsHook{entry["id"_L1].toString(), entry["url"_L1].toString(), entry["secret"_L1].toString()};
    return hooks;
}

TpStreamsHook TpStreamsHooks::fromJson(const QJsonObject &body, Faults *faults)
{
    TpStreamsHook hook{{}, body.value("url"_L1).toString(), body.value("secret_token"_L1).toString()};
    if (hook.url.isEmpty())
        *faults += Fault{u"url"_s, u"This field is required."_s};
    else if (!webUrl(hook.url))
        *faults += Fault{u"url"_s, u"Enter a valid URL."_s};
    if (hook.secret.isEmpty())
        *faults += Fault{u"secret_token"_s, u"This field is required."_s};
    else if (hook.secret.size() > longestSecret || !isPrintable(hook.secret))
        *faults += Fault{u"secret_token"_s, u"Must be at most 255 printable ASCII characters."_s};
    return hook;
}

bool TpStreamsHooks::contains(const QString &id) const
{
    return std::any_of(m_hooks.cbegin(), m_hooks.cend(), [&id](const TpStreamsHook &hook) { return hook.id == id; });
}

Result<TpStreamsHook> TpStreamsHooks::add(TpStreamsHook hook)
{
    hook.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const Result<> kept = keep(m_hooks + QList<TpStreamsHook>{hook});
    return kept ? Result(hook) : kept.error();
}

Result<> TpStreamsHooks::change(const TpStreamsHook &hook)
{
    QList<TpStreamsHook> changed = m_hooks;
    for (TpStreamsHook &known : changed)
        known = known.id == hook.id ? hook : known;
    return keep(changed);
}

Result<> TpStreamsHooks::remove(const QString &id)
{
    QList<TpStreamsHook> rest = m_hooks;
    rest.removeIf([&id](const TpStreamsHook &hook) { return hook.id == id; });
    return keep(rest);
}

Result<> TpStreamsHooks::keep(const QList<TpStreamsHook> &hooks)
{
    QJsonArray entries;
    for (const TpStreamsHook &hook : hooks)
        entries += QJsonObject{{u"id"_s, hook.id}, {u"url"_s, hook.url}, {u"secret"_s, hook.secret}};
    Result<> written = writeRecordFile(m_path, {{u"hooks"_s, entries}});
    if (written)
        m_hooks = hooks;
    return written;
}

} // namespace Zoetrope
