// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/multipart.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

constexpr qsizetype longestHead = 8192;
constexpr qsizetype longestBoundary = 70;

QString parameter(const QString &field, const QString &name)
{
    const QRegularExpression pattern(
        u";\\s*%1\\s*=\\s*(?:\"([^\"]*)\"|([^\\s;\"]+))"_s.arg(name), QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = pattern.match(field);
    return match.captured(1) + match.captured(2);
}

} // namespace

std::optional<QByteArray> MultipartReader::boundaryOf(const QByteArray &contentType)
{
    const QString field = QString::fromLatin1(contentType);
    if (field.section(u';', 0, 0).trimmed().toLower() != "multipart/form-data"_L1)
        return std::nullopt;
    const QByteArray boundary = parameter(field, u"boundary"_s).toLatin1();
    return boundary.isEmpty() || boundary.size() > longestBoundary ? std::nullopt : std::optional(boundary);
}

MultipartReader::MultipartReader(const QByteArray &boundary, TakeBytes take)
    : m_delimiter("\r\n--" + boundary)
    , m_take(std::move(take))
    , m_waiting("\r\n") // the first delimiter has no line before it
{
}

bool MultipartReader::feed(QByteArrayView bytes)
{
    if (m_state == State::End)
        return true; // an epilogue says nothing
    m_waiting.append(bytes.data(), bytes.size());
    bool hasMoved = true;
    while (hasMoved && m_state != State::End) {
        hasMoved = false;
        if (!step(&hasMoved))
            return false;
    }
    return true;
}

bool MultipartReader::step(bool *hasMoved)
{
    if (m_state == State::Head)
        return readHead(hasMoved);
    return readBody(hasMoved);
}

bool MultipartReader::readHead(bool *hasMoved)
{
    if (m_waiting.startsWith("--")) {
        m_state = State::End;
        return true;
    }
    const qsizetype end = m_waiting.indexOf("\r\n\r\n");
    if (end < 0)
        return m_waiting.size() <= longestHead;
    m_part = {};
    for (const QByteArray &line : m_waiting.first(end).split('\n')) {
        const QString field = QString::fromUtf8(line).trimmed();
        if (!field.startsWith("content-disposition:"_L1, Qt::CaseInsensitive))
            continue;
        m_part.name = parameter(field, u"name"_s);
        m_part.fileName = parameter(field, u"filename"_s);
    }
    m_waiting.remove(0, end + 4);
    m_state = State::Body;
    *hasMoved = true;
    return true;
}

bool MultipartReader::readBody(bool *hasMoved)
{
    const qsizetype found = m_waiting.indexOf(m_delimiter);
    // What could still become the delimiter waits for the next piece.
    const qsizetype ready = found >= 0 ? found : std::max<qsizetype>(0, m_waiting.size() - m_delimiter.size());
    if (m_state == State::Body && (ready > 0 || found >= 0) && !m_take(m_part, QByteArrayView(m_waiting).first(ready)))
        return false;
    m_waiting.remove(0, found >= 0 ? found + m_delimiter.size() : ready);
    if (found >= 0) {
        m_state = State::Head;
        *hasMoved = true;
    }
    return true;
}

} // namespace Zoetrope
