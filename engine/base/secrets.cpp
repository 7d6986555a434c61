// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/secrets.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

struct Mask
{
    QRegularExpression shape;
    QString masked;
};

QRegularExpression shape(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption);
}

// All repetitions are bounded or end at the first character that does not fit, so that no line takes long.
const std::array<Mask, 7> &masks()
{
    static const QString name =
        u"(?:token|secret|passw(?:or)?d|passphrase|signature|api[_\\-]?key|access[_\\-]?key|credential)[\\w.\\-]{0,40}"_s;
    static const QString sign = u"[\"']?\\s{0,3}(?:=|%3D|:)\\s{0,3}"_s;
    static const QString value = u"[^\\s&;,\"'<>)\\]}]+"_s;
    static const std::array<Mask, 7> all{
        // https://user:password@host: up to the last @ before the path.
        Mask{shape(u"(://)[^\\s/?#\"'<>]{1,500}@"_s), u"\\1***@"_s},
        // The rest of the line is the secret, whatever its scheme.
        Mask{shape(u"\\b((?:authorization|cookie2?)"_s + sign + u"[\"']?)[^\\r\\n\"']+"_s), u"\\1***"_s},
        Mask{shape(u"\\b(bearer\\s+)[\\w.~+/=\\-]{8,}"_s), u"\\1***"_s},
        Mask{shape(u"("_s + name + sign + u")([\"'])[^\"'\\r\\n]*\\2"_s), u"\\1\\2***\\2"_s},
        Mask{shape(u"("_s + name + sign + u")"_s + value), u"\\1***"_s},
        // Names that are too short to be secrets anywhere but in an address.
        Mask{shape(u"([?&;](?:sig|pwd|pass|key|auth|code|session|sid|policy|hdnts|hdnea|hmac|jwt)(?:=|%3D))"_s + value),
            u"\\1***"_s},
        // Keys that are known by their form: AWS, GitHub, Stripe, JSON web tokens.
        Mask{
            shape(
                u"\\b(?:A(?:KIA|SIA)[0-9A-Z]{16}|gh[opsu]_\\w{20,}|[rs]k_live_\\w{10,}|eyJ[\\w\\-]{10,}\\.[\\w\\-.]+)"_s),
            u"***"_s},
    };
    return all;
}

} // namespace

QString maskSecrets(QString text)
{
    for (const Mask &mask : masks())
        text.replace(mask.shape, mask.masked);
    return text;
}

} // namespace Zoetrope
