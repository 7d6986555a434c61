// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/request.h"

namespace Zoetrope {

/// JSON values as XML, for dialects that offer both.
///
/// An object's members become elements of their names, in the order of the JSON. A list becomes an element with one
/// child an entry, called as the list in the singular: `outputs` holds `output`. null is an empty element with
/// `nil="true"`. Keys that XML cannot have as names, and characters that it cannot have at all, get stand-ins.

struct XmlNames
{
    QString root;
    QString item = QStringLiteral("item"); ///< for entries of lists whose name has no plural, and of lists in lists
};

[[nodiscard]] QByteArray toXml(const QJsonValue &value, const XmlNames &names, bool isIndented = false);

[[nodiscard]] Reply xmlReply(int status, const QJsonValue &value, const XmlNames &names, bool isIndented = false);

} // namespace Zoetrope
