// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/jsonreply.h"

#include <QJsonDocument>

namespace Zoetrope {

Reply jsonReply(int status, const QJsonObject &body)
{
    Reply reply;
    reply.status = status;
    reply.contentType = "application/json; charset=utf-8";
    reply.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return reply;
}

} // namespace Zoetrope
