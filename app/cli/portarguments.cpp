// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/portarguments.h"

#include "app/cli/jobarguments.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

constexpr int highestPort = 65535;

Result<> readBuckets(const Arguments &arguments, PortWish *wish)
{
    for (const QString &bucket : arguments.values(u"bucket"_s)) {
        const QString name = bucket.section(u'=', 0, 0);
        const QFileInfo folder(bucket.section(u'=', 1));
        if (name.isEmpty() || name.contains(u'/') || !folder.isDir())
            return usageError(bucket, u"--bucket: %1 is no NAME=DIR with a folder that is there."_s.arg(bucket));
        wish->buckets[name] = folder.canonicalFilePath();
    }
    return {};
}

Result<> readPlace(const Arguments &arguments, PortWish *wish)
{
    wish->listen = arguments.value(u"listen"_s).value_or(QString());
    wish->certificate = arguments.value(u"tls-certificate"_s).value_or(QString());
    wish->certificateKey = arguments.value(u"tls-key"_s).value_or(QString());
    wish->hostNames = arguments.values(u"host-name"_s);
    wish->isUnencryptedMeant = arguments.has(u"i-know-it-is-unencrypted"_s);
    for (const QString &file : {wish->certificate, wish->certificateKey}) {
        if (!file.isEmpty() && !QFileInfo(file).isFile())
            return usageError(file, u"There is no file %1."_s.arg(file));
    }
    if (wish->certificate.isEmpty() != wish->certificateKey.isEmpty())
        return usageError(u"tls"_s, u"--tls-certificate and --tls-key come together."_s);
    return {};
}

Result<> readFolders(const Arguments &arguments, PortWish *wish)
{
    wish->dataFolder = arguments.value(u"data"_s).value_or(QString());
    if (const std::optional<QString> results = arguments.value(u"results"_s))
        wish->results = QDir(*results).absolutePath();
    for (const QString &root : arguments.values(u"allow-root"_s)) {
        const QFileInfo folder(root);
        if (!folder.isDir())
            return usageError(root, u"--allow-root: there is no folder %1."_s.arg(root));
        wish->roots += folder.canonicalFilePath();
    }
    return readBuckets(arguments, wish);
}

} // namespace

QList<OptionDefinition> portOptions()
{
    return {
        {u"port"_s, {}, u"N"_s,
            u"Lets other programs on this machine ask for jobs over HTTP at this port; 0 takes one that is free. Prints the address and where the token is."_s},
        {u"listen"_s, {}, u"ADDRESS"_s,
            u"The address the port listens on, 127.0.0.1 unless said; 0.0.0.0 is all of this machine's. One that other machines reach needs --tls-certificate and --tls-key."_s},
        {u"tls-certificate"_s, {}, u"FILE"_s,
            u"A certificate (PEM, with its chain): then the port speaks https and nothing else."_s, {},
            ArgumentKind::File},
        {u"tls-key"_s, {}, u"FILE"_s, u"The certificate's private key (PEM)."_s, {}, ArgumentKind::File},
        {u"host-name"_s, {}, u"NAME"_s,
            u"A name by which clients call this machine; can be said again. Requests to other names are refused."_s},
        {u"i-know-it-is-unencrypted"_s, {}, {},
            u"Lets other machines in without TLS: whoever listens on the way sees keys and films."_s},
        {u"allow-root"_s, {}, u"DIR"_s,
            u"A folder below which they may name sources and destinations; can be said again. None unless said: they upload, and fetch results from the port."_s,
            {}, ArgumentKind::Folder},
        {u"results"_s, {}, u"DIR"_s, u"Where their jobs put what they make. In the data folder unless said."_s, {},
            ArgumentKind::Folder},
        {u"delete-files"_s, {}, {},
            u"Lets clients whose system deletes a job's files with the job do that. Without it they stay."_s},
        {u"bucket"_s, {}, u"NAME=DIR"_s,
            u"A folder that stands for the bucket in s3://NAME/key, for sources and destinations; can be said again."_s},
        {u"allow-hook"_s, {}, u"HOST"_s,
            u"A host that webhooks may call; can be said again. They call this machine alone unless said."_s},
        {u"allow-source"_s, {}, u"HOST"_s,
            u"A host from which sources are fetched whose http or https addresses clients name, also one within your own network; can be said again."_s},
        {u"allow-network"_s, {}, {},
            u"Fetches sources from all hosts that everybody can reach; of this machine and private networks still only those of --allow-source. Nothing is fetched unless one of these is said."_s},
        {u"allow-origin"_s, {}, u"URL"_s,
            u"The origin of a web page whose scripts may ask, as in https://app.example.org; can be said again. None unless said; the token is asked for all the same."_s}};
}

Result<std::optional<PortWish>> portWishFrom(const Arguments &arguments)
{
    const bool isAsked = arguments.has(u"port"_s);
    for (const OptionDefinition &option : portOptions()) {
        if (!isAsked && arguments.has(option.name))
            return usageError(option.name, u"--%1 is about the port: say --port as well."_s.arg(option.name));
    }
    if (!isAsked)
        return std::optional<PortWish>();
    PortWish wish;
    const Result<int> port = integerOption(arguments, u"port"_s, 0, highestPort, 0);
    if (!port)
        return port.error();
    wish.port = *port;
    if (Result<> placed = readPlace(arguments, &wish); !placed)
        return placed.error();
    if (Result<> folders = readFolders(arguments, &wish); !folders)
        return folders.error();
    wish.mayDeleteFiles = arguments.has(u"delete-files"_s);
    wish.allowedHooks = arguments.values(u"allow-hook"_s);
    wish.origins = arguments.values(u"allow-origin"_s);
    wish.sourceHosts = arguments.values(u"allow-source"_s);
    wish.isNetworkAllowed = arguments.has(u"allow-network"_s);
    return std::optional(wish);
}

} // namespace Zoetrope
