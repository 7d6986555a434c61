// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/portkeys.h"

#include "engine/base/filewriter.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

constexpr qsizetype keyBytes = 32;
constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

/// Under another name until it is whole; the folder is closed to others.
Result<QString> writeFreshKey(const QString &path)
{
    QString fresh = path + u".new"_s;
    QFile::remove(fresh);
    if (Result<> written = writeWholeFile(fresh, QByteArray(randomKey() + '\n')); !written)
        return written.error();
    if (!QFile::setPermissions(fresh, ownerOnly))
        return Error{ErrorCode::OutputDenied, fresh, u"its rights cannot be set"_s};
    return fresh;
}

Result<> makeKey(const QString &path)
{
    const Result<QString> made = writeFreshKey(path);
    if (!made)
        return made.error();
    const QString &fresh = *made;
    if (Result<> named = renameNew(fresh, path); !named && named.error().code != ErrorCode::OutputExists)
        return named;
    QFile::remove(fresh);
    return {};
}

Result<QByteArray> keyAt(const QString &path)
{
    if (!QFile::exists(path)) {
        if (Result<> made = makeKey(path); !made)
            return made.error();
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::OutputDenied, path, file.errorString()};
    const auto othersRights =
        QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    if (file.permissions() & othersRights)
        return Error{ErrorCode::OutputDenied, path, u"others can read this key; remove it, a new one is made then"_s};
    const QByteArray key = file.read(4096).trimmed();
    if (key.size() < 2 * keyBytes)
        return Error{ErrorCode::OutputDenied, path, u"this is no key; remove it, a new one is made then"_s};
    return key;
}

QString tokenPathIn(const QString &folder) { return QDir(folder).filePath(u"token"_s); }

} // namespace

QByteArray randomKey()
{
    std::array<quint32, keyBytes / sizeof(quint32)> words = {};
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    return QByteArray(reinterpret_cast<const char *>(words.data()), keyBytes).toHex();
}

QString portKeysFolder(const QString &dataFolder) { return QDir(dataFolder).filePath(u"port"_s); }

Result<> renewPortToken(const QString &folder)
{
    const Result<QString> fresh = writeFreshKey(tokenPathIn(folder));
    if (!fresh)
        return fresh.error();
    if (Result<> exchanged = exchangeNames(*fresh, tokenPathIn(folder)); !exchanged)
        return exchanged;
    QFile::remove(*fresh); // the old one, where both names exist
    return syncFolder(folder);
}

Result<PortKeys> openPortKeys(const QString &folder)
{
    if (!QDir().mkpath(folder) || !QFile::setPermissions(folder, ownerOnly | QFileDevice::ExeOwner))
        return Error{ErrorCode::OutputDenied, folder, u"cannot be made"_s};
    const QString tokenPath = tokenPathIn(folder);
    const Result<QByteArray> token = keyAt(tokenPath);
    if (!token)
        return token.error();
    const Result<QByteArray> idKey = keyAt(QDir(folder).filePath(u"idkey"_s));
    if (!idKey)
        return idKey.error();
    return PortKeys{*token, *idKey, tokenPath};
}

} // namespace Zoetrope
