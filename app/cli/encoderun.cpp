// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/encoderun.h"

#include "engine/base/errortext.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

constexpr int exitDamaged = 10;

TerminalProgress::Style styleFor(const EncodeRunOptions &options, const Console &console)
{
    if (options.isQuiet || options.speech == Speech::Json)
        return TerminalProgress::Style::Silent;
    return console.isErrorsTerminal() ? TerminalProgress::Style::Redrawn : TerminalProgress::Style::Lines;
}

bool hasDamage(const QList<Notice> &notices)
{
    return std::any_of(notices.cbegin(), notices.cend(), [](const Notice &notice) { return notice.isDamage; });
}

// Thousandths are as much as anybody wants to read; events carry the microseconds.
QString durationText(const OutputRecord &output)
{
    if (output.kind == OutputKind::Still || output.kind == OutputKind::Subtitle)
        return {};
    return timeToText(std::chrono::round<std::chrono::milliseconds>(output.duration));
}

QString shapeText(const OutputRecord &output)
{
    if (output.kind == OutputKind::Subtitle)
        return u"subtitles"_s;
    return output.size.isEmpty() ? u"sound"_s : sizeToText(output.size);
}

QStringList renditionRow(const RenditionFacts &rendition)
{
    constexpr std::int64_t kilo = 1000;
    return {u"    "_s + rendition.codecs, u"%1 kb/s"_s.arg((rendition.average.bps + kilo / 2) / kilo), {},
        rendition.size.isEmpty() ? u"sound"_s : sizeToText(rendition.size)};
}

} // namespace

EncodeRun::EncodeRun(QList<EncodeJob::Wish> wishes, EncodeRunOptions options, CommandContext &context)
    : m_context(context)
    , m_options(options)
    , m_progress(context.console, styleFor(options, *context.console), context.clock)
{
    for (EncodeJob::Wish &wish : wishes)
        m_jobs.push_back(std::make_unique<EncodeJob>(std::move(wish), context.services));
}

int EncodeRun::run()
{
    const std::stop_callback onStop(m_context.stop, [this] {
        m_stop.request_stop();
        m_mailbox.post({0, StopAsked{}});
    });
    const StartRun startRun = m_context.services.openRunner(m_options.jobsAtOnce);
    startMore(startRun);
    bool isStopSaid = false;
    while (m_running > 0) {
        const Message message = m_mailbox.take();
        if (const auto *event = std::get_if<JobEvent>(&message.content))
            hear(message.job, *event);
        else if (!std::exchange(isStopSaid, true))
            m_progress.say(u"Stopping\u2026"_s);
        // Nobody reads any more, as after `| head`: what goes on would go on unseen.
        if (m_context.console->isBroken())
            m_stop.request_stop();
        startMore(startRun);
    }
    if (m_stop.stop_requested())
        sayStopped();
    if (m_exitCode == 0 && m_hasDamage)
        return exitDamaged;
    return m_exitCode;
}

void EncodeRun::startMore(const StartRun &startRun)
{
    while (m_running < m_options.jobsAtOnce && m_nextJob < int(m_jobs.size()) && !m_stop.stop_requested())
        startJob(startRun, m_nextJob++);
    if (m_stop.stop_requested() && m_nextJob < int(m_jobs.size()) && m_exitCode == 0)
        m_exitCode = exitCode(ErrorCode::Cancelled);
}

void EncodeRun::startJob(const StartRun &startRun, int job)
{
    m_progress.begin(job, nameOf(job));
    EventSink sink = [this, job](const JobEvent &event) { m_mailbox.post({job, event}); };
    const Result<> started = m_jobs[job]->start(startRun, std::move(sink), m_stop.get_token());
    if (started)
        ++m_running;
    else
        closeJob(job, {started.error(), {}, {}});
}

void EncodeRun::hear(int job, const JobEvent &event)
{
    if (const auto *ran = std::get_if<JobFinished>(&event)) {
        hearFinished(job, *ran);
        return;
    }
    if (m_options.speech == Speech::Json)
        writeJson(job, event);
    else if (const auto *progress = std::get_if<JobProgress>(&event))
        m_progress.update(job, *progress);
    else if (const auto *line = std::get_if<JobLogLine>(&event); line && m_options.isVerbose)
        m_progress.say(escapeControls(u"%1: %2: %3"_s.arg(nameOf(job), line->category, line->text)));
}

void EncodeRun::hearFinished(int job, const JobFinished &ran)
{
    --m_running;
    closeJob(job, m_jobs[job]->finish(ran, m_stop.get_token()));
}

void EncodeRun::closeJob(int job, const JobFinished &told)
{
    m_progress.end(job);
    if (m_options.speech == Speech::Json)
        writeJson(job, told, QDir(m_jobs[job]->wish().destination).absolutePath());
    sayFinished(job, told);
    m_hasDamage = m_hasDamage || hasDamage(told.notices);
    if (!told.error)
        ++m_published;
    else if (m_exitCode == 0)
        m_exitCode = exitCode(told.error->code);
    m_jobs[job].reset();
}

void EncodeRun::sayFinished(int job, const JobFinished &told)
{
    Console *console = m_context.console;
    for (const Notice &notice : told.notices)
        console->complain(escapeControls(u"%1: note: %2"_s.arg(nameOf(job), notice.text)));
    if (told.error) {
        if (told.error->code != ErrorCode::Cancelled)
            console->complain(describeError(*told.error, m_options.isVerbose));
        return;
    }
    if (m_options.speech == Speech::Json)
        return;
    const int count = int(told.outputs.size());
    console->print(escapeControls(u"%1: %2 in %3"_s.arg(
        nameOf(job), count == 1 ? u"1 output"_s : u"%1 outputs"_s.arg(count), m_jobs[job]->wish().destination)));
    console->print(outputTable(told.outputs).join(u'\n'));
}

void EncodeRun::sayStopped()
{
    const int left = int(m_jobs.size()) - m_published;
    if (left == 0)
        return;
    QString text = u"zoetrope: stopped. "_s;
    if (m_jobs.size() == 1)
        text += u"Nothing was published, and the working folder was removed."_s;
    else
        text +=
            u"%1 of %2 sources were finished and their outputs stay; of the others nothing is left."_s.arg(m_published)
                .arg(m_jobs.size());
    m_context.console->complain(text);
}

void EncodeRun::writeJson(int job, const JobEvent &event, const QString &destination)
{
    QJsonObject line = toJson(event);
    line.insert(u"job"_s, job + 1);
    line.insert(u"source"_s, sourceOf(job));
    if (!destination.isEmpty())
        line.insert(u"destination"_s, destination);
    m_context.console->printRaw(QJsonDocument(line).toJson(QJsonDocument::Compact));
}

QString EncodeRun::sourceOf(int job) const { return m_jobs[job]->wish().spec.sources.value(0); }

QString EncodeRun::nameOf(int job) const { return QFileInfo(sourceOf(job)).fileName(); }

QStringList outputTable(const QList<OutputRecord> &outputs)
{
    QList<QStringList> rows;
    for (const OutputRecord &output : outputs) {
        rows += {u"  "_s + escapeControls(output.entry.isEmpty() ? output.path : output.entry), bytesText(output.bytes),
            durationText(output), shapeText(output), u"verified"_s};
        if (output.kind == OutputKind::Hls)
            for (const RenditionFacts &rendition : output.renditions)
                rows += renditionRow(rendition);
    }
    return alignTable(rows, {1, 2, 3});
}

} // namespace Zoetrope
