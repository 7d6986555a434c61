// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/keyring.h"

#include "app/api/access.h"
#include "engine/base/log.h"

#include <QCryptographicHash>
#include <QFile>

#include <sys/stat.h>

namespace Zoetrope {

KeyRing::KeyRing(QByteArray token, const QString &folder)
    : m_token(std::move(token))
    , m_file(folder)
{
}

std::optional<KeyRights> KeyRing::rightsOf(const QByteArray &credential, const QDateTime &now) const
{
    if (isCredentialValid(credential, m_token, now))
        return KeyRights::Full;
    return namedRightsOf(credential);
}

std::optional<KeyRights> KeyRing::namedRightsOf(const QByteArray &key) const
{
    const std::lock_guard lock(m_mutex);
    if (const FileStamp stamp = stampOf(m_file.path()); stamp != m_stamp) {
        m_stamp = stamp;
        const Result<QList<NamedKey>> keys = m_file.all();
        m_keys = keys ? *keys : QList<NamedKey>();
        if (!keys)
            qCWarning(engineLog).noquote() << "named keys are not let in:" << keys.error().detail;
    }
    if (m_keys.isEmpty() || key.isEmpty())
        return std::nullopt;
    const QByteArray hash = QCryptographicHash::hash(key, QCryptographicHash::Sha256).toHex();
    std::optional<KeyRights> rights;
    for (const NamedKey &known : m_keys) { // all of them, however early one fits
        if (isEqualInConstantTime(known.hash, hash))
            rights = known.rights;
    }
    return rights;
}

KeyRing::FileStamp KeyRing::stampOf(const QString &path)
{
    struct stat facts = {};
    if (::stat(QFile::encodeName(path).constData(), &facts) != 0)
        return {};
    return {qint64(facts.st_ino), facts.st_mtim.tv_sec * 1'000'000'000LL + facts.st_mtim.tv_nsec, facts.st_size};
}

} // namespace Zoetrope
