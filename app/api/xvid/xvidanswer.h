// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/request.h"
#include "engine/base/error.h"

namespace Zoetrope {

/// How a client wants to be answered.
struct XvidStyle
{
    bool isXml = false;
    bool isIndented = false;
    bool showsNull = false; ///< else members without a value are left out

    /// `format`, `human` and `show_null`; without a format, what the Accept field says.
    [[nodiscard]] static XvidStyle of(const RequestHead &head);
};

/// MediaHub's replies and errors. Pure.
namespace XvidAnswer {

/// `{"job": {…}}`, and what stands beside it; that is left out of XML, which has one root.
[[nodiscard]] Reply wrapped(
    const XvidStyle &style, const QString &wrapper, const QJsonValue &value, const QJsonObject &beside = {});

struct Fault
{
    int status = 400;
    QString code; ///< `0x0050001`
    QString text;
};
[[nodiscard]] Reply refusal(const XvidStyle &style, const Fault &fault);
/// With the code that the system has for such a status, or one like it.
[[nodiscard]] Reply refusal(const XvidStyle &style, int status, const QString &text);
[[nodiscard]] Reply refusal(const XvidStyle &style, const Error &error);

} // namespace XvidAnswer

/// Which references are replaced by what they name.
struct XvidExpansion
{
    bool isAll = false;
    QStringList names;

    /// `expand_all` and `expand`.
    [[nodiscard]] static XvidExpansion of(const QUrlQuery &query);
    [[nodiscard]] bool isAny() const { return isAll || !names.isEmpty(); }
};

/// The object of a collection (`files`) with this id.
using FindXvidObject = std::function<std::optional<QJsonObject>(const QString &collection, const QString &id)>;

/// Replaces references, also in what came for others; never by an object that they stand in.
[[nodiscard]] QJsonObject expanded(
    const QJsonObject &object, const XvidExpansion &expansion, const FindXvidObject &findObject);

} // namespace Zoetrope
