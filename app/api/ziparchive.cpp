// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/ziparchive.h"

#include "app/api/fileanswer.h"

#include <QFile>

#include <unistd.h>
#include <zip.h>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

/// A file that libzip reads when its turn has come, so that never more than one is open.
struct LazyFile
{
    QString folder;
    QString name;
    OpenedFile file;
    qint64 position = 0;
    zip_error_t error = {};
};

zip_int64_t openFile(LazyFile *lazy)
{
    const Result<OpenedFile> opened = openFileBeneath(lazy->folder, lazy->name);
    if (!opened) {
        zip_error_set(&lazy->error, ZIP_ER_OPEN, 0);
        return -1;
    }
    lazy->file = *opened;
    lazy->position = 0;
    return 0;
}

zip_int64_t readFile(LazyFile *lazy, void *data, zip_uint64_t length)
{
    const ssize_t count = ::pread(*lazy->file.descriptor, data, length, lazy->position);
    if (count < 0) {
        zip_error_set(&lazy->error, ZIP_ER_READ, errno);
        return -1;
    }
    lazy->position += count;
    return count;
}

zip_int64_t onCommand(void *state, void *data, zip_uint64_t length, zip_source_cmd_t command)
{
    auto *lazy = static_cast<LazyFile *>(state);
    switch (command) {
    case ZIP_SOURCE_OPEN:
        return openFile(lazy);
    case ZIP_SOURCE_READ:
        return readFile(lazy, data, length);
    case ZIP_SOURCE_CLOSE:
        lazy->file = {};
        return 0;
    case ZIP_SOURCE_STAT:
        zip_stat_init(static_cast<zip_stat_t *>(data));
        return sizeof(zip_stat_t);
    case ZIP_SOURCE_ERROR:
        return zip_error_to_data(&lazy->error, data, length);
    case ZIP_SOURCE_FREE:
        delete lazy;
        return 0;
    case ZIP_SOURCE_SUPPORTS:
        return zip_source_make_command_bitmap(
            ZIP_SOURCE_OPEN, ZIP_SOURCE_READ, ZIP_SOURCE_CLOSE, ZIP_SOURCE_STAT, ZIP_SOURCE_ERROR, ZIP_SOURCE_FREE, -1);
    default:
        zip_error_set(&lazy->error, ZIP_ER_OPNOTSUPP, 0);
        return -1;
    }
}

Error zipError(const QString &path, zip_error_t *error)
{
    return {ErrorCode::WriteFailed, path, QString::fromUtf8(zip_error_strerror(error))};
}

Result<> addFile(zip_t *archive, LazyFile *lazy, const QDateTime &modified)
{
    const QString name = lazy->name;
    zip_source_t *source = zip_source_function(archive, onCommand, lazy);
    if (source == nullptr) {
        delete lazy;
        return zipError(name, zip_get_error(archive));
    }
    const zip_int64_t index = zip_file_add(archive, name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        zip_source_free(source); // which deletes the file as well
        return zipError(name, zip_get_error(archive));
    }
    if (zip_set_file_compression(archive, zip_uint64_t(index), ZIP_CM_STORE, 0) != 0
        || zip_file_set_mtime(archive, zip_uint64_t(index), modified.toSecsSinceEpoch(), 0) != 0)
        return zipError(name, zip_get_error(archive));
    return {};
}

} // namespace

Result<> writeZip(const QString &path, const QString &folder, const QStringList &files, const QDateTime &modified)
{
    int code = 0;
    zip_t *archive = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE | ZIP_TRUNCATE, &code);
    if (archive == nullptr)
        return Error{ErrorCode::WriteFailed, path, u"libzip: error %1"_s.arg(code)};
    for (const QString &file : files) {
        if (Result<> added = addFile(archive, new LazyFile{folder, file, {}, 0, {}}, modified); !added) {
            zip_discard(archive);
            return added;
        }
    }
    if (zip_close(archive) == 0) // writes it all
        return {};
    const Error error = zipError(path, zip_get_error(archive));
    zip_discard(archive);
    return error;
}

} // namespace Zoetrope
