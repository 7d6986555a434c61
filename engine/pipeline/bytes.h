// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QtEndian>

extern "C" {
#include <libavutil/crc.h>
}

namespace Zoetrope {

/// Little-endian numbers, counted texts and checksums: what our own files on disk are made of.

/// CRC-32 over `bytes`, going on from `sum`.
inline constexpr std::uint32_t checksumSeed = 0xffffffff;
[[nodiscard]] inline std::uint32_t checksum(std::uint32_t sum, QByteArrayView bytes)
{
    return av_crc(av_crc_get_table(AV_CRC_32_IEEE_LE), sum, reinterpret_cast<const std::uint8_t *>(bytes.data()),
        static_cast<std::size_t>(bytes.size()));
}

[[nodiscard]] inline QByteArrayView viewOf(const std::uint8_t *data, std::size_t size)
{
    return {reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)};
}

class BytePacker
{
public:
    template <typename Number> void number(Number value)
    {
        const Number little = qToLittleEndian(value);
        m_bytes.append(reinterpret_cast<const char *>(&little), sizeof little);
    }
    void counted(QByteArrayView bytes)
    {
        number<std::uint32_t>(static_cast<std::uint32_t>(bytes.size()));
        m_bytes.append(bytes);
    }
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

/// Reads what BytePacker packed. Reading past the end gives zeros and makes isGood() false.
class ByteUnpacker
{
public:
    explicit ByteUnpacker(QByteArrayView bytes)
        : m_rest(bytes)
    {
    }

    template <typename Number> [[nodiscard]] Number number()
    {
        if (m_rest.size() < qsizetype(sizeof(Number))) {
            m_isGood = false;
            m_rest = {};
            return {};
        }
        const Number value = qFromLittleEndian<Number>(m_rest.data());
        m_rest = m_rest.sliced(sizeof(Number));
        return value;
    }
    [[nodiscard]] QByteArrayView counted() { return take(number<std::uint32_t>()); }
    [[nodiscard]] QByteArrayView take(qsizetype size)
    {
        if (size > m_rest.size()) {
            m_isGood = false;
            m_rest = {};
            return {};
        }
        const QByteArrayView taken = m_rest.first(size);
        m_rest = m_rest.sliced(size);
        return taken;
    }
    [[nodiscard]] bool isGood() const { return m_isGood; }
    [[nodiscard]] bool isAtEnd() const { return m_isGood && m_rest.isEmpty(); }

private:
    QByteArrayView m_rest;
    bool m_isGood = true;
};

} // namespace Zoetrope
