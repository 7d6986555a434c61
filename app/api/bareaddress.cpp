// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/bareaddress.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

QString withoutLogin(const QString &address)
{
    static const QRegularExpression ofBuckets(u"^(s3://)[^/@]*:.*@"_s);
    static const QRegularExpression ofOthers(u"^([A-Za-z][A-Za-z0-9+.-]*://)[^/]*@"_s);
    return QString(address).replace(ofBuckets, u"\\1"_s).replace(ofOthers, u"\\1"_s);
}

QString withoutCredentials(const QString &address)
{
    const qsizetype schemeEnd = address.indexOf("://"_L1);
    if (schemeEnd < 0)
        return address;
    QString bare = address.section(u'?', 0, 0).section(u'#', 0, 0);
    const qsizetype begin = schemeEnd + 3;
    if (bare.size() <= begin)
        return bare;
    const qsizetype slash = bare.indexOf(u'/', begin);
    const qsizetype login = bare.left(slash < 0 ? bare.size() : slash).lastIndexOf(u'@');
    return login < begin ? bare : bare.remove(begin, login + 1 - begin);
}

} // namespace Zoetrope
