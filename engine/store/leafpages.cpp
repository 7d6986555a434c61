// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/leafpages.h"

#include <QFile>
#include <QSet>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <bit>
#include <optional>
#include <span>

namespace Zoetrope {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 headerLength = 100;
constexpr int mostColumns = 64;

/// A kind of page that has rows on it.
struct PageKind
{
    char mark; ///< its first byte
    std::int64_t header; ///< bytes before the places of its cells
    std::int64_t childSize; ///< of the page number that each cell begins with
    bool hasNumbers; ///< a row's number stands before it
};
constexpr std::array tableKinds{PageKind{0x0d, 8, 0, true}};
constexpr std::array indexKinds{PageKind{0x0a, 8, 0, false}, PageKind{0x02, 12, 4, false}};

template <typename Number> std::int64_t numberAt(QByteArrayView bytes, qsizetype offset)
{
    return offset >= 0 && offset + qsizetype(sizeof(Number)) <= bytes.size()
        ? qFromBigEndian<Number>(bytes.data() + offset)
        : 0;
}

/// Takes values off the front of some bytes; what is not there any more is nothing.
class Bytes
{
public:
    explicit Bytes(QByteArrayView bytes)
        : m_left(bytes)
    {
    }

    /// Seven bits a byte, the ninth byte whole.
    std::optional<std::int64_t> takeVarint()
    {
        constexpr int longest = 9;
        std::uint64_t value = 0;
        for (int i = 0; i < longest && i < m_left.size(); ++i) {
            const auto byte = std::uint8_t(m_left[i]);
            const bool isLast = i == longest - 1;
            value = isLast ? (value << 8 | byte) : (value << 7 | (byte & 0x7f));
            if (isLast || (byte & 0x80) == 0) {
                m_left = m_left.sliced(i + 1);
                return std::int64_t(value);
            }
        }
        return std::nullopt;
    }
    std::optional<QByteArrayView> take(std::int64_t count)
    {
        if (count < 0 || count > m_left.size())
            return std::nullopt;
        const QByteArrayView taken = m_left.first(count);
        m_left = m_left.sliced(count);
        return taken;
    }

    [[nodiscard]] bool isEmpty() const { return m_left.isEmpty(); }
    [[nodiscard]] QByteArrayView left() const { return m_left; }

private:
    QByteArrayView m_left;
};

std::int64_t signedNumber(QByteArrayView bytes)
{
    std::uint64_t value = std::uint8_t(bytes[0]) & 0x80 ? ~std::uint64_t(0) : 0;
    for (const char byte : bytes)
        value = value << 8 | std::uint8_t(byte);
    return std::int64_t(value);
}

/// A value by its serial type, as the record format calls it; nothing when it is not all there.
std::optional<QVariant> takeValue(std::int64_t type, Bytes *body)
{
    constexpr std::array<int, 7> lengths{0, 1, 2, 3, 4, 6, 8}; // of whole numbers
    constexpr int real = 7;
    constexpr int zero = 8;
    constexpr int one = 9;
    constexpr int firstBytes = 12;
    if (type == 0)
        return QVariant();
    if (type == zero || type == one)
        return QVariant(qlonglong(type - zero));
    if (type < 0 || (type > one && type < firstBytes))
        return std::nullopt;
    const std::int64_t length = type >= firstBytes ? (type - firstBytes) / 2
        : type == real                             ? 8
                                                   : lengths[std::size_t(type)];
    const std::optional<QByteArrayView> bytes = body->take(length);
    if (!bytes)
        return std::nullopt;
    if (type >= firstBytes && type % 2 == 1)
        return QVariant(QString::fromUtf8(*bytes));
    if (type >= firstBytes)
        return QVariant(bytes->toByteArray());
    if (type == real)
        return QVariant(std::bit_cast<double>(qFromBigEndian<std::uint64_t>(bytes->data())));
    return QVariant(qlonglong(signedNumber(*bytes)));
}

std::optional<QVariantList> valuesOf(QByteArrayView record)
{
    const std::optional<std::int64_t> headerSize = Bytes(record).takeVarint();
    if (!headerSize || *headerSize < 1 || *headerSize > record.size())
        return std::nullopt;
    Bytes types(record.first(*headerSize));
    Bytes body(record.sliced(*headerSize));
    (void)types.takeVarint(); // its own size
    QVariantList values;
    while (!types.isEmpty()) {
        const std::optional<std::int64_t> type = types.takeVarint();
        const std::optional<QVariant> value = type ? takeValue(*type, &body) : std::nullopt;
        if (!value || values.size() == mostColumns)
            return std::nullopt;
        values += *value;
    }
    return values;
}

/// One file, page by page.
class LeafFile
{
public:
    explicit LeafFile(const QString &path)
        : m_file(path)
    {
    }

    Result<> open();
    using Reader = std::function<void(const LeafRow &)>;
    void read(std::span<const PageKind> kinds, const Reader &reader);

private:
    void readPage(QByteArrayView bytes, const PageKind &kind, const Reader &reader);
    QByteArray page(std::int64_t number);
    /// The pages that hold nothing any more; as far as their list can be followed.
    QSet<std::int64_t> freePages();
    std::optional<LeafRow> row(QByteArrayView cell, const PageKind &kind);
    /// A row's bytes from its cell, which holds `mostHere` of them at the most, and the pages that go on with it.
    std::optional<QByteArray> record(QByteArrayView cell, std::int64_t length, std::int64_t mostHere);

    QFile m_file;
    std::int64_t m_pageSize = 0;
    std::int64_t m_usable = 0; ///< of each page
    std::int64_t m_pageCount = 0;
};

Result<> LeafFile::open()
{
    constexpr int pageSizeField = 16;
    constexpr int reservedField = 20;
    constexpr std::int64_t smallest = 512;
    constexpr std::int64_t largest = 65536; // said as 1, since it does not fit
    if (!m_file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::StoreFailed, m_file.fileName(), m_file.errorString()};
    const QByteArray header = m_file.read(headerLength);
    const std::int64_t said = numberAt<quint16>(header, pageSizeField);
    m_pageSize = said == 1 ? largest : said;
    if (m_pageSize < smallest || !std::has_single_bit(std::uint64_t(m_pageSize)))
        return Error{ErrorCode::StoreDamaged, m_file.fileName(), u"no size of pages"_s};
    m_usable = m_pageSize - numberAt<quint8>(header, reservedField);
    m_pageCount = m_file.size() / m_pageSize;
    return {};
}

QByteArray LeafFile::page(std::int64_t number)
{
    if (number < 1 || number > m_pageCount || !m_file.seek((number - 1) * m_pageSize))
        return {};
    const QByteArray bytes = m_file.read(m_pageSize);
    return bytes.size() == m_pageSize ? bytes.first(m_usable) : QByteArray();
}

QSet<std::int64_t> LeafFile::freePages()
{
    constexpr int firstField = 32;
    constexpr int numberSize = 4;
    QSet<std::int64_t> found;
    std::int64_t trunk = numberAt<quint32>(page(1), firstField);
    while (trunk > 1 && !found.contains(trunk)) {
        const QByteArray bytes = page(trunk);
        if (bytes.isEmpty())
            break;
        found += trunk;
        const std::int64_t leaves =
            std::min<std::int64_t>(numberAt<quint32>(bytes, numberSize), m_usable / numberSize - 2);
        for (std::int64_t i = 0; i < leaves; ++i)
            found += numberAt<quint32>(bytes, (i + 2) * numberSize);
        trunk = numberAt<quint32>(bytes, 0);
    }
    return found;
}

std::optional<QByteArray> LeafFile::record(QByteArrayView cell, std::int64_t length, std::int64_t mostHere)
{
    constexpr std::int64_t nextSize = 4;
    const std::int64_t leastHere = (m_usable - 12) * 32 / 255 - 23;
    if (length < 0 || length > longestRow)
        return std::nullopt;
    std::int64_t here = length;
    if (length > mostHere) {
        const std::int64_t fitting = leastHere + (length - leastHere) % (m_usable - nextSize);
        here = fitting <= mostHere ? fitting : leastHere;
    }
    if (here > cell.size())
        return std::nullopt;
    QByteArray bytes = cell.first(here).toByteArray();
    std::int64_t next = length > here ? numberAt<quint32>(cell, here) : 0;
    while (bytes.size() < length) {
        const QByteArray more = page(next);
        if (next < 2 || more.isEmpty())
            return std::nullopt;
        bytes += more.sliced(nextSize).first(std::min<std::int64_t>(m_usable - nextSize, length - bytes.size()));
        next = numberAt<quint32>(more, 0);
    }
    return bytes;
}

std::optional<LeafRow> LeafFile::row(QByteArrayView cell, const PageKind &kind)
{
    Bytes bytes(cell);
    if (!bytes.take(kind.childSize))
        return std::nullopt;
    const std::optional<std::int64_t> length = bytes.takeVarint();
    const std::optional<std::int64_t> number = kind.hasNumbers ? bytes.takeVarint() : 0;
    if (!length || !number)
        return std::nullopt;
    const std::int64_t mostHere = kind.hasNumbers ? m_usable - 35 : (m_usable - 12) * 64 / 255 - 23;
    const std::optional<QByteArray> whole = record(bytes.left(), *length, mostHere);
    std::optional<QVariantList> values = whole ? valuesOf(*whole) : std::nullopt;
    if (!values)
        return std::nullopt;
    return LeafRow{*number, *std::move(values)};
}

void LeafFile::read(std::span<const PageKind> kinds, const Reader &reader)
{
    const QSet<std::int64_t> freed = freePages();
    for (std::int64_t number = 2; number <= m_pageCount; ++number) { // the first lists the tables
        const QByteArray bytes = page(number);
        if (bytes.isEmpty() || freed.contains(number))
            continue;
        const auto kind = std::ranges::find(kinds, bytes[0], &PageKind::mark);
        if (kind != kinds.end())
            readPage(bytes, *kind, reader);
    }
}

void LeafFile::readPage(QByteArrayView bytes, const PageKind &kind, const Reader &reader)
{
    constexpr int cellCountField = 3;
    constexpr int pointerSize = 2;
    const std::int64_t cells =
        std::min<std::int64_t>(numberAt<quint16>(bytes, cellCountField), (m_usable - kind.header) / pointerSize);
    for (std::int64_t i = 0; i < cells; ++i) {
        const std::int64_t at = numberAt<quint16>(bytes, kind.header + i * pointerSize);
        if (at < kind.header + cells * pointerSize || at >= m_usable)
            continue;
        if (const std::optional<LeafRow> found = row(bytes.sliced(at), kind))
            reader(*found);
    }
}

Result<> readRows(
    const QString &path, std::span<const PageKind> kinds, const std::function<void(const LeafRow &)> &reader)
{
    LeafFile file(path);
    if (Result<> opened = file.open(); !opened)
        return opened;
    file.read(kinds, reader);
    return {};
}

} // namespace

Result<> readLeafRows(const QString &path, const std::function<void(const LeafRow &)> &reader)
{
    return readRows(path, tableKinds, reader);
}

Result<> readIndexRows(const QString &path, const std::function<void(const LeafRow &)> &reader)
{
    return readRows(path, indexKinds, reader);
}

} // namespace Zoetrope
