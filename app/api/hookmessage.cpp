// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/hookmessage.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

struct EndWord
{
    DeliveryEnd end;
    QLatin1StringView word;
};
constexpr std::array endWords{EndWord{DeliveryEnd::Waiting, "waiting"_L1},
    EndWord{DeliveryEnd::Accepted, "accepted"_L1}, EndWord{DeliveryEnd::GivenUp, "given-up"_L1},
    EndWord{DeliveryEnd::Refused, "refused"_L1}, EndWord{DeliveryEnd::Superseded, "superseded"_L1}};

} // namespace

RetryRule RetryRule::growing()
{
    using namespace std::chrono_literals;
    return {{1s, 5s, 30s, 2min, 10min, 1h}};
}

RetryRule RetryRule::steady(int tries, std::chrono::milliseconds step)
{
    RetryRule rule;
    for (int i = 1; i <= tries; ++i)
        rule.waits += i * step;
    return rule;
}

QString toText(DeliveryEnd end)
{
    for (const EndWord &known : endWords)
        if (known.end == end)
            return known.word;
    return {};
}

Result<DeliveryEnd> deliveryEndFromText(QStringView text)
{
    for (const EndWord &known : endWords)
        if (known.word == text)
            return known.end;
    return Error{ErrorCode::SpecInvalid, {}, u"\"%1\" is no end of a delivery"_s.arg(text)};
}

} // namespace Zoetrope
