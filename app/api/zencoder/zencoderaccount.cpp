// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/zencoder/zencoderaccount.h"

#include "app/api/access.h"
#include "engine/base/filewriter.h"

#include <QDir>
#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

ZencoderAccount::ZencoderAccount(const QString &folder, QByteArray token)
    : m_folder(folder)
    , m_mark(QDir(folder).filePath(u"zencoder-integration"_s))
    , m_token(std::move(token))
{
}

bool ZencoderAccount::isIntegration() const { return QFile::exists(m_mark); }

Result<> ZencoderAccount::setIntegration(bool isOn)
{
    if (isOn == isIntegration())
        return {};
    if (isOn)
        return writeWholeFile(m_mark, "\n");
    if (!QFile::remove(m_mark))
        return Error{ErrorCode::OutputDenied, m_mark, u"cannot be removed"_s};
    return syncFolder(m_folder);
}

QByteArray ZencoderAccount::key(const QDateTime &now) const
{
    return webTokenOf({{u"sub"_s, u"zencoder"_s}, {u"iat"_s, now.toSecsSinceEpoch()}}, m_token);
}

} // namespace Zoetrope
