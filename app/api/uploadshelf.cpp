// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/uploadshelf.h"

#include "app/api/multipart.h"
#include "engine/base/filewriter.h"
#include "engine/base/json.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

constexpr int longestName = 255;
constexpr qint64 largestRecord = 65536;

/// An ending that a probe and a player can make use of, or none.
QString safeSuffix(const QString &name)
{
    static const QRegularExpression plain(u"^[a-z0-9]{1,5}$"_s);
    const QString suffix = QFileInfo(name).suffix().toLower();
    return plain.match(suffix).hasMatch() ? QString(u'.' + suffix) : QString();
}

class UploadSink final : public BodySink
{
public:
    UploadSink(QString folder, QString id, const QByteArray &boundary)
        : m_folder(std::move(folder))
        , m_id(std::move(id))
        , m_reader(
              boundary, [this](const MultipartReader::Part &part, QByteArrayView bytes) { return take(part, bytes); })
    {
    }
    ~UploadSink() override
    {
        const bool hasBegun = m_writer.has_value(); // else the name may be another's
        m_writer.reset();
        if (hasBegun && !m_isKept)
            QFile::remove(partPath());
    }

    bool write(QByteArrayView bytes) override { return m_reader.feed(bytes); }
    bool finish() override
    {
        if (!m_writer || !m_reader.isComplete())
            return false;
        m_bytes = m_writer->size();
        return m_bytes > 0 && m_writer->finish().has_value();
    }

    [[nodiscard]] Result<Upload> keep(const QDateTime &now)
    {
        Upload upload;
        upload.id = m_id;
        upload.name = m_name;
        upload.path = m_folder + u'/' + m_id + safeSuffix(m_name);
        upload.bytes = m_bytes;
        upload.createdAt = now;
        if (Result<> named = renameNew(partPath(), upload.path); !named)
            return named.error();
        m_isKept = true;
        return upload;
    }

private:
    [[nodiscard]] QString partPath() const { return m_folder + u'/' + m_id + u".part"_s; }

    bool take(const MultipartReader::Part &part, QByteArrayView bytes)
    {
        if (part.name != "file"_L1)
            return true;
        if (!m_writer) {
            Result<FileWriter> writer = FileWriter::create(partPath());
            if (!writer)
                return false;
            m_writer = std::move(*writer);
            m_name = part.fileName.left(longestName);
        }
        return m_writer->write(bytes).has_value();
    }

    QString m_folder;
    QString m_id;
    QString m_name;
    qint64 m_bytes = 0;
    bool m_isKept = false;
    std::optional<FileWriter> m_writer;
    MultipartReader m_reader;
};

QJsonObject toRecord(const Upload &upload)
{
    return {{u"id"_s, upload.id}, {u"name"_s, upload.name}, {u"file"_s, QFileInfo(upload.path).fileName()},
        {u"createdAt"_s, upload.createdAt.toString(Qt::ISODateWithMs)}, {u"container"_s, upload.container},
        {u"width"_s, upload.size.width}, {u"height"_s, upload.size.height},
        {u"duration_us"_s, qint64(upload.duration.count())}};
}

/// Nothing for what is no record, or whose file has gone.
std::optional<Upload> fromRecord(const QString &folder, const QString &recordName)
{
    QFile file(folder + u'/' + recordName);
    if (file.size() > largestRecord || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonObject record = QJsonDocument::fromJson(file.readAll()).object();
    Upload upload;
    upload.id = record.value("id"_L1).toString();
    upload.name = record.value("name"_L1).toString();
    const QString name = upload.id + safeSuffix(record.value("file"_L1).toString());
    upload.path = folder + u'/' + name;
    upload.bytes = QFileInfo(upload.path).size();
    upload.createdAt = QDateTime::fromString(record.value("createdAt"_L1).toString(), Qt::ISODateWithMs);
    upload.container = record.value("container"_L1).toString();
    upload.size = {record.value("width"_L1).toInt(), record.value("height"_L1).toInt()};
    upload.duration = Microseconds(record.value("duration_us"_L1).toInteger());
    const bool isWhole = upload.id + u".json"_s == recordName && QFile::exists(upload.path);
    return isWhole && upload.createdAt.isValid() ? std::optional(upload) : std::nullopt;
}

} // namespace

Upload withFacts(Upload upload, const MediaInfo &info)
{
    upload.container = info.container;
    upload.duration = info.duration.value_or(Microseconds(0));
    if (const VideoStreamInfo *video = mainVideo(info))
        upload.size = video->displaySize;
    return upload;
}

Result<UploadShelf> UploadShelf::open(const QString &folder)
{
    if (!QDir().mkpath(folder)
        || !QFile::setPermissions(folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner))
        return Error{ErrorCode::OutputDenied, folder, u"cannot be made"_s};
    UploadShelf shelf;
    shelf.m_folder = folder;
    for (const QString &name : QDir(folder).entryList({u"*.part"_s, u"*.new"_s}, QDir::Files))
        QFile::remove(folder + u'/' + name);
    for (const QString &name : QDir(folder).entryList({u"*.json"_s}, QDir::Files)) {
        if (const std::optional<Upload> upload = fromRecord(folder, name))
            shelf.m_uploads[upload->id] = *upload;
    }
    return shelf;
}

std::shared_ptr<BodySink> UploadShelf::makeSink(const QString &folder, const QByteArray &contentType, const QString &id)
{
    const std::optional<QByteArray> boundary = MultipartReader::boundaryOf(contentType);
    return boundary ? std::make_shared<UploadSink>(folder, id, *boundary) : nullptr;
}

Result<Upload> UploadShelf::keep(BodySink *sink, const QDateTime &now)
{
    auto *uploadSink = dynamic_cast<UploadSink *>(sink);
    if (uploadSink == nullptr)
        return Error{ErrorCode::Internal, {}, u"no upload came with this request"_s};
    Result<Upload> upload = uploadSink->keep(now);
    if (!upload)
        return upload;
    if (Result<> noted = update(*upload); !noted) {
        QFile::remove(upload->path);
        return noted.error();
    }
    return upload;
}

Result<> UploadShelf::update(const Upload &upload)
{
    const QString record = m_folder + u'/' + upload.id + u".json"_s;
    const QString fresh = record + u".new"_s;
    QFile::remove(fresh);
    if (Result<> written = writeWholeFile(fresh, QJsonDocument(toRecord(upload)).toJson(QJsonDocument::Compact));
        !written)
        return written;
    Result<> named = QFile::exists(record) ? exchangeNames(fresh, record) : renameNew(fresh, record);
    QFile::remove(fresh);
    if (!named)
        return named;
    m_uploads[upload.id] = upload;
    return syncFolder(m_folder);
}

Result<> UploadShelf::remove(const QString &id)
{
    const std::optional<Upload> upload = find(id);
    if (!upload)
        return Error{ErrorCode::SourceMissing, id, {}};
    QFile::remove(m_folder + u'/' + id + u".json"_s);
    QFile::remove(upload->path);
    m_uploads.erase(id);
    return syncFolder(m_folder);
}

std::optional<Upload> UploadShelf::find(const QString &id) const
{
    const auto found = m_uploads.find(id);
    return found != m_uploads.end() ? std::optional(found->second) : std::nullopt;
}

QList<Upload> UploadShelf::all() const
{
    QList<Upload> uploads;
    for (const auto &[id, upload] : m_uploads)
        uploads += upload;
    std::sort(uploads.begin(), uploads.end(), [](const Upload &one, const Upload &other) {
        return std::tie(one.createdAt, one.id) > std::tie(other.createdAt, other.id);
    });
    return uploads;
}

} // namespace Zoetrope
