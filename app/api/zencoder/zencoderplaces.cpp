// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/zencoder/zencoderplaces.h"

#include "app/api/bareaddress.h"
#include "engine/plan/outputnames.h"

#include <QDir>
#include <QFileInfo>
#include <QUrl>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

/// What a folder is called to the client: an address, with a final slash.
QString addressOf(const QString &named)
{
    if (named.isEmpty())
        return {};
    const QString address = named.startsWith(u'/') ? QUrl::fromLocalFile(named).toString() : withoutLogin(named);
    return address.endsWith(u'/') ? address : QString(address + u'/');
}

/// What two absolute paths have in common.
QString commonFolder(const QString &one, const QString &other)
{
    const QStringList first = one.split(u'/');
    const QStringList second = other.split(u'/');
    QStringList common;
    for (qsizetype i = 0; i < std::min(first.size(), second.size()) && first[i] == second[i]; ++i)
        common += first[i];
    return common.size() > 1 ? common.join(u'/') : u"/"_s;
}

/// A name without what a template would take for a token.
QString withoutTokens(QString name) { return name.replace(u'{', u'_').replace(u'}', u'_').replace(u'\\', u'_'); }

class Finder
{
public:
    Finder(ZencoderRequest *request, const PortFolders &folders)
        : m_request(request)
        , m_folders(folders)
    {
    }

    Result<ZencoderPlaces> find()
    {
        for (const ZencoderOutput &output : std::as_const(m_request->outputs)) {
            if (Result<> known = take(output.folder); !known)
                return known.error();
        }
        for (const ZencoderSet &set : std::as_const(m_request->sets)) {
            if (Result<> known = take(set.folder); !known)
                return known.error();
        }
        if (Result<> chosen = chooseFolder(); !chosen)
            return chosen.error();
        if (Result<> named = nameAll(); !named) {
            if (m_places.isOurs)
                QDir().rmdir(m_places.folder);
            return named.error();
        }
        return m_places;
    }

private:
    Result<> take(const QString &address)
    {
        if (address.isEmpty() || m_known.contains(address))
            return {};
        const Result<QString> folder = m_folders.destination(address);
        if (!folder)
            return folder.error();
        m_known.insert(address, *folder);
        return {};
    }

    Result<> chooseFolder()
    {
        if (m_known.isEmpty()) {
            const Result<QString> made = m_folders.makeResultFolder();
            if (!made)
                return made.error();
            m_places.folder = *made;
            m_places.isOurs = true;
            return {};
        }
        QString common = m_known.first();
        for (const QString &folder : std::as_const(m_known))
            common = commonFolder(common, folder);
        if (!isAllowed(common))
            return Error{ErrorCode::SpecInvalid, {}, u"outputs: all of a job must go below one allowed folder"_s};
        m_places.folder = common;
        return {};
    }

    /// All that was named is; what lies above it may not be.
    [[nodiscard]] bool isAllowed(const QString &folder) const
    {
        const auto isWithin = [&folder](const QString &root) {
            const QString real = QFileInfo(root).canonicalFilePath();
            return !real.isEmpty() && QString(folder + u'/').startsWith(real + u'/');
        };
        return std::ranges::any_of(m_folders.roots, isWithin) || std::ranges::any_of(m_folders.buckets, isWithin);
    }

    Result<> nameAll()
    {
        for (int i = 0; i < m_request->outputs.size(); ++i) {
            if (Result<> named = nameOutput(i); !named)
                return named;
        }
        for (int i = 0; i < m_request->sets.size(); ++i) {
            const QString &named = m_request->sets[i].folder;
            const Result<QString> folder = below(named);
            if (!folder)
                return folder.error();
            m_request->spec.thumbnails[i].nameTemplate.prepend(*folder);
            m_places.sets += ZencoderPlace{{}, *folder, addressOf(named)};
        }
        return {};
    }

    /// Relative to the job's folder, with a final slash where it is another one.
    [[nodiscard]] Result<QString> below(const QString &address) const
    {
        const QString folder = m_known.value(address, m_places.folder);
        const QString relative = QDir(m_places.folder).relativeFilePath(folder);
        if (relative == "."_L1)
            return QString();
        // As part of an output's name it would be changed where names are made safe: a job in it alone is not.
        const Result<QString> safe = expandName(relative, {});
        if (!safe || *safe != relative)
            return Error{ErrorCode::SpecInvalid, {}, u"outputs: a job of several folders cannot use %1"_s.arg(address)};
        return QString(relative + u'/');
    }

    Result<> nameOutput(int number)
    {
        const ZencoderOutput &output = m_request->outputs[number];
        const ContainerRow *row = Catalog::container(output.spec.container);
        QString name = withoutTokens(output.fileName);
        if (const qsizetype dot = name.lastIndexOf(u'.'); dot > name.lastIndexOf(u'/') + 1)
            name.truncate(dot);
        const Result<QString> folder = below(output.folder);
        if (!folder)
            return folder.error();
        name.prepend(*folder);
        const Result<QString> path = expandName(name, {});
        if (!path)
            return Error{ErrorCode::SpecInvalid, {}, u"%1.filename: makes no file name"_s.arg(output.path)};
        const bool isFolder = row->packaging == Packaging::Hls;
        const QString entry = row->hasDashManifest ? u"/manifest.mpd"_s : u"/master.m3u8"_s;
        const QString ending = isFolder ? entry : QString(u'.' + row->extension);
        m_places.outputs += ZencoderPlace{*path + ending, *folder, addressOf(output.folder)};
        if (const int place = m_request->specPlaces[number]; place >= 0)
            m_request->spec.outputs[place].nameTemplate = name;
        return {};
    }

    ZencoderRequest *m_request;
    const PortFolders &m_folders;
    QMap<QString, QString> m_known; ///< addresses as named -> folders
    ZencoderPlaces m_places;
};

} // namespace

Result<ZencoderPlaces> findZencoderPlaces(ZencoderRequest *request, const PortFolders &folders)
{
    return Finder(request, folders).find();
}

} // namespace Zoetrope
