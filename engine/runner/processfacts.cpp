// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runner/processfacts.h"

#include <QFile>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

/// The number behind a key at the beginning of a line, whatever unit follows.
std::optional<std::int64_t> numberAfter(QByteArrayView key, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith(key))
            return line.sliced(key.size()).simplified().split(' ').first().toLongLong();
    }
    return std::nullopt;
}

} // namespace

std::optional<std::int64_t> residentBytes(std::int64_t process)
{
    QFile file(u"/proc/%1/statm"_s.arg(process));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QList<QByteArray> counts = file.readAll().split(' '); // total, resident, shared, … in pages
    if (counts.size() < 2)
        return std::nullopt;
    return counts[1].toLongLong() * ::sysconf(_SC_PAGESIZE);
}

std::optional<std::int64_t> peakAddressSpace()
{
    constexpr int bytesPerKib = 1024;
    const std::optional<std::int64_t> kib = numberAfter("VmPeak:", u"/proc/self/status"_s);
    return kib ? std::optional(*kib * bytesPerKib) : std::nullopt;
}

std::int64_t memoryKillCount() { return numberAfter("oom_kill ", u"/proc/vmstat"_s).value_or(0); }

} // namespace Zoetrope
