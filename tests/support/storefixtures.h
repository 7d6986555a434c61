// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/errortext.h"
#include "engine/store/jobstore.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/mount.h>

namespace Zoetrope::Testing {

using namespace Qt::Literals::StringLiterals;

/// An order that tells its number in its source's name.
[[nodiscard]] inline JobOrder orderOf(int number, int priority = 0)
{
    OutputSpec output;
    output.container = u"mp4"_s;
    output.video = VideoSpec{};
    output.video->ladder = {Rung{}};
    JobOrder order;
    order.spec.sources = {u"/media/in/clip %1.mp4"_s.arg(number)};
    order.spec.outputs = {output};
    order.destination = u"/media/out"_s;
    order.priority = priority;
    order.origin = {{u"dialect"_s, u"native"_s}, {u"number"_s, number}};
    return order;
}

[[nodiscard]] inline QList<JobOrder> ordersOf(int count)
{
    QList<JobOrder> orders;
    for (int i = 0; i < count; ++i)
        orders += orderOf(i);
    return orders;
}

[[nodiscard]] inline OutputRecord outputOf(const QString &path)
{
    OutputRecord output;
    output.id = u"output-1"_s;
    output.path = path;
    output.entry = path;
    output.container = u"mp4"_s;
    output.bytes = 1'000'000;
    output.size = {640, 360};
    return output;
}

template <typename Value> [[nodiscard]] QByteArray faultOf(const Result<Value> &result)
{
    return result
        ? QByteArray()
        : (errorName(result.error().code) + ": "_L1 + result.error().subject + u' ' + result.error().detail).toUtf8();
}

/// For calls that must succeed: fails the test with the error's words.
#define DO(call)                                                                                                       \
    do {                                                                                                               \
        auto &&outcome = (call);                                                                                       \
        QVERIFY2(outcome.has_value(), Zoetrope::Testing::faultOf(outcome).constData());                                \
    } while (false)
#define REFUSED(call, expected)                                                                                        \
    do {                                                                                                               \
        auto &&outcome = (call);                                                                                       \
        QVERIFY(!outcome.has_value());                                                                                 \
        QCOMPARE(Zoetrope::errorName(outcome.error().code), Zoetrope::errorName(expected));                            \
    } while (false)

[[nodiscard]] inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// A disk of a few kilobytes, where the test may mount one.
class SmallDisk
{
public:
    explicit SmallDisk(const QByteArray &size)
        : m_isMounted(::mount("tmpfs", path().constData(), "tmpfs", 0, QByteArray("size=" + size).constData()) == 0)
    {
    }
    ~SmallDisk()
    {
        if (m_isMounted)
            ::umount2(path().constData(), MNT_DETACH);
    }
    Q_DISABLE_COPY_MOVE(SmallDisk)

    [[nodiscard]] bool isMounted() const { return m_isMounted; }
    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] bool setReadOnly() const
    {
        return ::mount("tmpfs", path().constData(), "tmpfs", MS_REMOUNT | MS_RDONLY, nullptr) == 0;
    }

private:
    [[nodiscard]] QByteArray path() const { return QFile::encodeName(m_folder.path()); }

    QTemporaryDir m_folder;
    bool m_isMounted;
};

} // namespace Zoetrope::Testing
