// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pipeline/burnttext.h"

#include "engine/base/filewriter.h"
#include "engine/pipeline/cuereader.h"

#include <QDir>
#include <QFile>

namespace Zoetrope {

using namespace Qt::Literals::StringLiterals;

namespace {

QList<TextSource> burntTexts(const Plan &plan)
{
    QList<TextSource> texts;
    for (const ScaleStep &step : plan.steps) {
        if (step.text && !texts.contains(*step.text))
            texts.append(*step.text);
    }
    return texts;
}

QString escaped(const QString &text, QLatin1StringView special)
{
    QString safe;
    for (const QChar c : text) {
        if (special.contains(c))
            safe += u'\\';
        safe += c;
    }
    return safe;
}

} // namespace

Result<> writeBurntTexts(const Plan &plan, const QString &folder, const std::stop_token &stop)
{
    const QList<TextSource> texts = burntTexts(plan);
    if (texts.isEmpty())
        return {};
    const Result<QList<CueList>> lists = readCues(plan.source, texts, stop);
    if (!lists)
        return lists.error();
    if (!QDir().mkpath(folder)) // nothing has been encoded yet
        return Error{ErrorCode::OutputDenied, folder, {}};
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const CueList cues = onTimeline((*lists)[i], cueSpan(plan.source, texts[i], Microseconds::max()));
        const QString path = burntTextPath(plan, texts[i], folder);
        QFile::remove(path); // of an earlier attempt
        if (Result<> written = writeWholeFile(path, assScript(cues)); !written)
            return written;
    }
    return {};
}

QString burntTextPath(const Plan &plan, const TextSource &text, const QString &folder)
{
    return QDir(folder).filePath(u"text%1.ass"_s.arg(burntTexts(plan).indexOf(text)));
}

QString filterValue(const QString &text) { return escaped(escaped(text, "\\':"_L1), "\\'[],;"_L1); }

} // namespace Zoetrope
