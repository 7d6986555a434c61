// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/units.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <cstring>
#include <optional>
#include <type_traits>

namespace Zoetrope {

/// Values as bytes and back, for two processes of the same program. A struct is written and read by one list of its
/// fields, `visitFields(form, value)`, which stands beside whoever needs it.

template <typename T> constexpr bool isPlainValue = std::is_arithmetic_v<T> || std::is_enum_v<T>;

/// Threads: one at a time.
class ByteWriter
{
public:
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

    template <typename... Values> void operator()(const Values &...values) { (write(values), ...); }

private:
    template <typename T> void write(const T &value)
    {
        if constexpr (isPlainValue<T>)
            m_bytes.append(reinterpret_cast<const char *>(&value), sizeof value);
        else
            visitFields(*this, value);
    }
    void write(const QByteArray &value)
    {
        write(qint64(value.size()));
        m_bytes += value;
    }
    void write(const QString &value) { write(value.toUtf8()); }
    void write(Microseconds value) { write(qint64(value.count())); }
    void write(const Size &value) { (*this)(value.width, value.height); }
    void write(const Rational &value) { (*this)(value.num, value.den); }
    void write(const Bitrate &value) { write(value.bps); }
    void write(const QDateTime &value)
    {
        write(value.isValid() ? std::optional(qint64(value.toMSecsSinceEpoch())) : std::nullopt);
    }
    template <typename T> void write(const std::optional<T> &value)
    {
        write(value.has_value());
        if (value)
            write(*value);
    }
    template <typename T> void write(const QList<T> &values)
    {
        write(qint64(values.size()));
        for (const T &value : values)
            write(value);
    }

    QByteArray m_bytes;
};

/// After the first fault nothing is read any more and every value stays as it was; whoever reads asks isSound().
///
/// Owns:    nothing; the bytes must outlive it.
/// Threads: one at a time.
class ByteReader
{
public:
    explicit ByteReader(QByteArrayView bytes)
        : m_left(bytes)
    {
    }

    [[nodiscard]] bool isSound() const { return m_isSound; }
    [[nodiscard]] bool isAtEnd() const { return m_left.isEmpty(); }
    void fail() { m_isSound = false; }

    template <typename... Values> void operator()(Values &...values) { (read(values), ...); }

private:
    [[nodiscard]] QByteArrayView take(qint64 size)
    {
        if (!m_isSound || size < 0 || size > m_left.size()) {
            fail();
            return {};
        }
        const QByteArrayView taken = m_left.first(size);
        m_left = m_left.sliced(size);
        return taken;
    }
    [[nodiscard]] qint64 number()
    {
        qint64 value = 0;
        read(value);
        return value;
    }
    template <typename T> void read(T &value)
    {
        if constexpr (std::is_same_v<T, bool>) { // any other byte in a bool is undefined behaviour
            quint8 byte = value ? 1 : 0;
            read(byte);
            value = byte == 1;
        } else if constexpr (isPlainValue<T>) {
            if (const QByteArrayView taken = take(sizeof value); m_isSound)
                std::memcpy(&value, taken.data(), sizeof value);
        } else {
            visitFields(*this, value);
        }
    }
    void read(QByteArray &value)
    {
        if (const QByteArrayView taken = take(number()); m_isSound)
            value = taken.toByteArray();
    }
    void read(QString &value)
    {
        QByteArray text;
        read(text);
        value = QString::fromUtf8(text);
    }
    void read(Microseconds &value) { value = Microseconds(number()); }
    void read(Size &value) { (*this)(value.width, value.height); }
    void read(Rational &value) { (*this)(value.num, value.den); }
    void read(Bitrate &value) { read(value.bps); }
    void read(QDateTime &value)
    {
        std::optional<qint64> time;
        read(time);
        value = time ? QDateTime::fromMSecsSinceEpoch(*time).toUTC() : QDateTime();
    }
    template <typename T> void read(std::optional<T> &value)
    {
        bool isThere = false;
        read(isThere);
        value.reset();
        if (isThere)
            read(value.emplace());
    }
    template <typename T> void read(QList<T> &values)
    {
        values.clear();
        for (qint64 count = number(); m_isSound && count > 0; --count) { // ends with the bytes, whatever it says
            values.emplaceBack();
            read(values.back());
        }
    }

    QByteArrayView m_left;
    bool m_isSound = true;
};

} // namespace Zoetrope
