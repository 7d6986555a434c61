// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fetch/fetchstep.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

struct ContentRange
{
    qint64 first = -1; ///< -1: none of it fits
    std::optional<qint64> total;
};

std::optional<ContentRange> rangeFrom(const QByteArray &field)
{
    static const QRegularExpression shape(u"\\Abytes +(?:([0-9]{1,18})-[0-9]{1,18}|\\*)/([0-9]{1,18}|\\*)\\z"_s);
    const QRegularExpressionMatch match = shape.match(QString::fromLatin1(field.trimmed()));
    if (!match.hasMatch())
        return std::nullopt;
    ContentRange range;
    if (match.hasCaptured(1) && !match.capturedView(1).isEmpty())
        range.first = match.capturedView(1).toLongLong();
    if (match.capturedView(2) != u"*")
        range.total = match.capturedView(2).toLongLong();
    return range;
}

/// A weak tag says that two files are alike, not that their bytes are.
QByteArray validatorOf(const FetchHead &head) { return head.etag.startsWith('"') ? head.etag : head.lastModified; }

FetchStep failed(FetchStep::Kind kind, ErrorCode code, const QString &detail)
{
    FetchStep step;
    step.kind = kind;
    step.why = {code, {}, detail};
    return step;
}

FetchStep redirected(const FetchHead &head, const QUrl &asked)
{
    const QUrl next = asked.resolved(QUrl::fromEncoded(head.location, QUrl::StrictMode));
    const bool isWeb = next.scheme() == "http"_L1 || next.scheme() == "https"_L1;
    const bool isWeaker = asked.scheme() == "https"_L1 && next.scheme() != "https"_L1;
    if (head.location.isEmpty() || !next.isValid() || !isWeb || next.host().isEmpty() || isWeaker)
        return failed(FetchStep::Kind::GiveUp, ErrorCode::SourceNotFetched,
            u"the server points to an address that is not followed"_s);
    FetchStep step;
    step.kind = FetchStep::Kind::Follow;
    step.next = next;
    // Whoever stands there instead is not to learn who logs in here.
    const bool isSameServer =
        next.scheme() == asked.scheme() && next.host() == asked.host() && next.port() == asked.port();
    step.next.setUserInfo(isSameServer ? asked.userInfo(QUrl::FullyEncoded) : QString());
    return step;
}

FetchStep partial(const FetchHead &head, qint64 have)
{
    const std::optional<ContentRange> range = rangeFrom(head.contentRange);
    if (!range || range->first != have)
        return failed(FetchStep::Kind::AskAnew, ErrorCode::SourceNotFetched,
            u"the server sent another part than was asked for"_s);
    FetchStep step;
    step.kind = FetchStep::Kind::Append;
    step.total = range->total;
    step.validator = validatorOf(head);
    return step;
}

} // namespace

FetchStep stepFor(const FetchHead &head, qint64 have, const QUrl &asked)
{
    FetchStep step;
    switch (head.status) {
    case 200:
        step.kind = FetchStep::Kind::StartOver;
        step.total = head.contentLength;
        step.validator = validatorOf(head);
        return step;
    case 206:
        return partial(head, have);
    case 301:
    case 302:
    case 303:
    case 307:
    case 308:
        return redirected(head, asked);
    case 416: {
        const std::optional<ContentRange> range = rangeFrom(head.contentRange);
        step.kind = range && range->total == have && have > 0 ? FetchStep::Kind::Whole : FetchStep::Kind::AskAnew;
        step.total = have;
        step.why = {ErrorCode::SourceNotFetched, {}, u"the server answered 416"_s};
        return step;
    }
    case 404:
    case 410:
        return failed(FetchStep::Kind::GiveUp, ErrorCode::SourceMissing, u"the server answered %1"_s.arg(head.status));
    case 408:
    case 425:
    case 429:
        return failed(
            FetchStep::Kind::TryLater, ErrorCode::SourceNotFetched, u"the server answered %1"_s.arg(head.status));
    default:
        return failed(head.status / 100 == 5 ? FetchStep::Kind::TryLater : FetchStep::Kind::GiveUp,
            ErrorCode::SourceNotFetched, u"the server answered %1"_s.arg(head.status));
    }
}

std::optional<std::chrono::milliseconds> waitBeforeTry(int failures)
{
    constexpr int mostFailures = 6;
    constexpr std::chrono::milliseconds first{500};
    if (failures < 1 || failures >= mostFailures)
        return failures < 1 ? std::optional(std::chrono::milliseconds(0)) : std::nullopt;
    return first * (1 << (2 * (failures - 1))); // 0.5, 2, 8, 32, 128 s
}

Error awaitedSource(const QString &address, qint64 have, std::optional<qint64> total)
{
    constexpr double megabyte = 1e6;
    QString said;
    if (total && *total > 0)
        said = u"%1 %"_s.arg(std::clamp<qint64>(have * 100 / *total, 0, 100));
    else if (have > 0)
        said = u"%1 MB"_s.arg(double(have) / megabyte, 0, 'f', 1);
    return {ErrorCode::SourceAwaited, address, said};
}

std::optional<double> awaitedPercent(const std::optional<Error> &hold)
{
    if (!hold || hold->code != ErrorCode::SourceAwaited)
        return std::nullopt;
    return hold->detail.endsWith(" %"_L1) ? hold->detail.chopped(2).toDouble() : 0.0;
}

} // namespace Zoetrope
