// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/sourcepin.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

std::uint64_t readNumber(JsonReader &reader, QLatin1StringView key)
{
    bool isNumber = false;
    const std::uint64_t number = reader.text(key).toULongLong(&isNumber);
    if (!isNumber)
        reader.fault(key, u"must be a number as text"_s);
    return number;
}

/// Which start of the system this is; empty where it does not say.
const QString &thisBoot()
{
    static const QString boot = [] {
        QFile file(u"/proc/sys/kernel/random/boot_id"_s);
        return file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.readAll().trimmed()) : QString();
    }();
    return boot;
}

} // namespace

QJsonObject toJson(const SourcePin &pin)
{
    return {{u"path"_s, pin.path}, {u"device"_s, QString::number(pin.device)}, {u"inode"_s, QString::number(pin.inode)},
        {u"boot"_s, thisBoot()}};
}

SourcePin sourcePinFromJson(JsonReader &reader)
{
    SourcePin pin;
    pin.path = reader.text("path"_L1);
    pin.device = readNumber(reader, "device"_L1);
    pin.inode = readNumber(reader, "inode"_L1);
    if (reader.text("boot"_L1) != thisBoot())
        pin.device = 0;
    return pin;
}

} // namespace Zoetrope
