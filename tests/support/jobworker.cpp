// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/jobrun.h"

#include "engine/base/errortext.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <cstdio>

using namespace Zoetrope;
using namespace Qt::Literals::StringLiterals;

/// A process of its own that a test may kill: `jobworker SPEC.json STAGING` runs one job into a staging folder that may
/// hold what an earlier one left, and ends with one line of JSON.

namespace {

QJsonObject countsOf(const QMap<QString, std::int64_t> &counts)
{
    QJsonObject object;
    for (const auto &[track, count] : counts.asKeyValueRange())
        object.insert(track, qint64(count));
    return object;
}

QJsonObject summaryOf(const RunResult &result)
{
    return {{u"framesDecoded"_s, qint64(result.counters.framesDecoded)},
        {u"framesEncoded"_s, countsOf(result.counters.framesEncoded)},
        {u"framesKept"_s, countsOf(result.counters.framesKept)},
        {u"piecesKept"_s, countsOf(result.counters.piecesKept)}, {u"notices"_s, qint64(result.notices.size())}};
}

int finish(const QJsonObject &summary, int code)
{
    std::puts(QJsonDocument(summary).toJson(QJsonDocument::Compact).constData());
    return code;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    QFile file(arguments.value(1));
    if (!file.open(QIODevice::ReadOnly))
        return finish({{u"error"_s, u"no job"_s}}, 2);
    const auto spec = jobSpecFromJson(QJsonDocument::fromJson(file.readAll()).object());
    if (!spec)
        return finish({{u"error"_s, spec.error().detail}}, 2);
    const auto result = Test::runInto(arguments.value(2), *spec);
    if (!result) {
        const Error &error = result.error();
        return finish({{u"error"_s, QString(errorName(error.code) + u' ' + error.subject + u' ' + error.detail)}}, 1);
    }
    return finish(summaryOf(*result), 0);
}
