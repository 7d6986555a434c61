// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/namedkeys.h"

#include "app/api/portkeys.h"
#include "engine/base/filelock.h"
#include "engine/base/filewriter.h"
#include "engine/base/json.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

constexpr qint64 largestFile = 256LL * 1024;
constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr auto othersRights =
    QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;

Error badName(const QString &name, const QString &detail) { return {ErrorCode::UsageInvalid, name, detail}; }

bool isName(const QString &name)
{
    static const QRegularExpression pattern(
        u"\\A[\\p{L}\\p{N}][\\p{L}\\p{N} ._-]*\\z"_s, QRegularExpression::UseUnicodePropertiesOption);
    return name.size() <= NamedKey::longestName && pattern.match(name).hasMatch();
}

QJsonObject toJson(const NamedKey &key)
{
    return {{u"name"_s, key.name}, {u"readOnly"_s, key.rights == KeyRights::ReadOnly},
        {u"hash"_s, QString::fromLatin1(key.hash)}, {u"madeAt"_s, key.madeAt.toString(Qt::ISODate)}};
}

std::optional<NamedKey> fromJson(const QJsonObject &object)
{
    NamedKey key;
    key.name = object.value("name"_L1).toString();
    // What cannot be read gives no more than it must.
    key.rights = object.value("readOnly"_L1) == QJsonValue(false) ? KeyRights::Full : KeyRights::ReadOnly;
    key.hash = object.value("hash"_L1).toString().toLatin1();
    key.madeAt = QDateTime::fromString(object.value("madeAt"_L1).toString(), Qt::ISODate);
    const bool isWhole = isName(key.name) && key.hash.size() == 64 && key.madeAt.isValid();
    return isWhole ? std::optional(key) : std::nullopt;
}

Result<> write(const QString &path, const QList<NamedKey> &keys)
{
    QJsonArray all;
    for (const NamedKey &key : keys)
        all += toJson(key);
    const QString fresh = path + u".new"_s;
    QFile::remove(fresh);
    Result<> done = writeWholeFile(fresh, QJsonDocument(QJsonObject{{u"keys"_s, all}}).toJson());
    if (done && !QFile::setPermissions(fresh, ownerOnly))
        done = Error{ErrorCode::OutputDenied, fresh, u"its rights cannot be set"_s};
    if (done)
        done = QFile::exists(path) ? exchangeNames(fresh, path) : renameNew(fresh, path);
    QFile::remove(fresh); // the old one, where both names exist
    return done ? syncFolder(QFileInfo(path).path()) : done;
}

} // namespace

NamedKeys::NamedKeys(QString folder)
    : m_folder(std::move(folder))
{
}

QString NamedKeys::path() const { return QDir(m_folder).filePath(u"keys.json"_s); }

Result<QList<NamedKey>> NamedKeys::all() const
{
    QFile file(path());
    if (!file.exists())
        return QList<NamedKey>();
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::OutputDenied, path(), file.errorString()};
    if (file.permissions() & othersRights)
        return Error{ErrorCode::OutputDenied, path(), u"others can read or change these keys; remove the file"_s};
    const Result<QJsonObject> object = parseObject(file.read(largestFile), path());
    if (!object)
        return Error{ErrorCode::OutputDenied, path(), u"these are no keys: "_s + object.error().detail};
    QList<NamedKey> keys;
    for (const auto &entry : object->value("keys"_L1).toArray()) {
        if (const std::optional<NamedKey> key = fromJson(entry.toObject()))
            keys += *key;
    }
    return keys;
}

template <typename Change> Result<> NamedKeys::change(Change change) const
{
    // The folder, and what is in it, as a port makes it.
    if (const Result<PortKeys> made = openPortKeys(m_folder); !made)
        return made.error();
    const Result<std::optional<FileLock>> lock = FileLock::take(path() + u".lock"_s, FileLock::Wait::UntilFree);
    if (!lock)
        return lock.error();
    Result<QList<NamedKey>> keys = all();
    if (!keys)
        return keys.error();
    if (Result<> changed = change(*keys); !changed)
        return changed;
    return write(path(), *keys);
}

Result<QByteArray> NamedKeys::add(const QString &name, KeyRights rights, const QDateTime &now) const
{
    if (!isName(name))
        return badName(name,
            u"A key's name is of letters, digits, blanks and ._- and not longer than %1."_s.arg(NamedKey::longestName));
    const QByteArray key = randomKey();
    const QByteArray hash = QCryptographicHash::hash(key, QCryptographicHash::Sha256).toHex();
    const Result<> added = change([&](QList<NamedKey> &keys) -> Result<> {
        if (std::ranges::any_of(keys, [&](const NamedKey &known) { return known.name == name; }))
            return badName(name, u"There is a key named %1 already."_s.arg(name));
        if (keys.size() >= mostKeys)
            return Error{ErrorCode::LimitExceeded, {}, u"at most %1 keys are kept"_s.arg(mostKeys)};
        keys += NamedKey{name, rights, hash, now.toUTC()};
        return {};
    });
    return added ? Result<QByteArray>(key) : added.error();
}

Result<> NamedKeys::remove(const QString &name) const
{
    return change([&](QList<NamedKey> &keys) -> Result<> {
        const auto removed = keys.removeIf([&](const NamedKey &known) { return known.name == name; });
        return removed > 0 ? Result<>() : badName(name, u"There is no key named %1."_s.arg(name));
    });
}

} // namespace Zoetrope
