// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/xvid/xvidvalues.h"

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope::Xvid {

QString textOf(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toDouble(), 'g', 15) : value.toString();
}

std::optional<double> numberOf(const QJsonValue &value)
{
    if (value.isDouble())
        return value.toDouble();
    bool isNumber = false;
    const double number = value.toString().toDouble(&isNumber);
    return isNumber && qIsFinite(number) ? std::optional(number) : std::nullopt;
}

std::optional<bool> truthOf(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool();
    const QString text = textOf(value).toLower();
    if (text == "true"_L1 || text == "1"_L1)
        return true;
    return text == "false"_L1 || text == "0"_L1 ? std::optional(false) : std::nullopt;
}

QString idOf(const QJsonValue &value) { return textOf(value.isObject() ? value.toObject().value("id"_L1) : value); }

bool isGiven(const QJsonValue &value) { return !value.isUndefined() && !value.isNull(); }

QJsonValue textOrNull(const QString &text) { return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text); }

QJsonValue timeOrNull(const std::optional<QDateTime> &time)
{
    return time ? QJsonValue(time->toMSecsSinceEpoch()) : QJsonValue(QJsonValue::Null);
}

QJsonValue reference(const QString &site, const QString &collection, const QString &id)
{
    if (id.isEmpty())
        return QJsonValue::Null;
    return QJsonObject{{u"id"_s, id}, {u"href"_s, hrefOf(site, collection, id)}};
}

QString hrefOf(const QString &site, const QString &collection, const QString &id)
{
    return site + u"/v1/"_s + collection + u'/' + id;
}

} // namespace Zoetrope::Xvid
