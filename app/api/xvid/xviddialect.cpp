// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/xvid/xviddialect.h"

#include "app/api/xvid/xvidvalues.h"
#include "engine/base/errortext.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

using namespace Xvid;

namespace {

constexpr std::chrono::minutes recently{15};

QString statusOf(JobState state)
{
    switch (state) {
    case JobState::Queued:
        return u"QUEUED"_s;
    case JobState::Running:
    case JobState::Publishing:
        return u"PROCESSING"_s;
    case JobState::Succeeded:
        return u"SUCCESS"_s;
    case JobState::Paused:
    case JobState::Failed:
    case JobState::Cancelled:
        break;
    }
    return u"FAILURE"_s;
}

QString statusOf(const Job &job)
{
    if (job.state == JobState::Paused)
        return statusOf(job.startedAt ? JobState::Running : JobState::Queued);
    return statusOf(job.state);
}

/// 100 when all is done and proven, not before.
int percentOf(const Job &job)
{
    return job.state == JobState::Succeeded ? 100 : std::clamp(int(job.fraction * 100), 0, 99);
}

/// What befell a job, with its source under the name that the client gave it.
QString failureText(const Job &job, const QString &inputName)
{
    Error shown = *job.error;
    const bool isSource = job.order.spec.sources.contains(shown.subject);
    shown.subject = isSource ? inputName : QFileInfo(shown.subject).fileName();
    return errorWords(shown).what;
}

QJsonValue warningsOf(const Job &job, const QString &inputName)
{
    QJsonArray warnings = job.order.origin.value("warnings"_L1).toArray();
    for (const Notice &notice : job.notices) {
        QString text = notice.text;
        for (const QString &source : job.order.spec.sources)
            text.replace(source, inputName);
        warnings += text.remove(job.order.destination + u'/');
    }
    return warnings.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(warnings);
}

/// `pipeline.id` is the member `id` of the member `pipeline`.
QJsonValue valueAt(const QJsonObject &object, const QString &path)
{
    QJsonValue value = object;
    for (const QString &key : path.split(u'.'))
        value = value.toObject().value(key);
    return value;
}

bool isBefore(const QJsonValue &one, const QJsonValue &other)
{
    if (one.isDouble() && other.isDouble())
        return one.toDouble() < other.toDouble();
    if (isGiven(one) != isGiven(other))
        return !isGiven(one);
    return textOf(one) < textOf(other);
}

bool isInProgress(const QJsonObject &job, const QDateTime &now)
{
    if (job.value("status"_L1).toString() == "PROCESSING"_L1)
        return true;
    const qint64 end = job.value("finished_at"_L1).toInteger();
    return end > now.toMSecsSinceEpoch() - std::chrono::milliseconds(recently).count();
}

} // namespace

XvidDialect::XvidDialect(PublicIds ids)
    : m_ids(ids)
    , m_files(std::move(ids))
{
}

QJsonObject XvidDialect::originOf(const XvidWish &wish, const Origin &origin)
{
    return {{u"dialect"_s, QString(name)}, {u"job"_s, wish.told}, {u"pipeline"_s, origin.pipeline},
        {u"source"_s, origin.upload}, {u"warnings"_s, QJsonArray::fromStringList(wish.warnings)}};
}

QString XvidDialect::idOf(JobId job) const { return m_ids.text(PublicIds::Kind::Job, job); }

std::optional<JobId> XvidDialect::jobOf(const QString &id) const
{
    const auto target = m_ids.target(PublicIds::Kind::Job, id);
    return target ? std::optional(target->job) : std::nullopt;
}

bool XvidDialect::isGone(const Job &job)
{
    return job.state == JobState::Cancelled || (job.wish == JobWish::Cancel && !isFinal(job.state));
}

QJsonObject XvidDialect::job(const Job &job, const QString &site) const
{
    const QString id = idOf(job.id);
    QJsonObject told = job.order.origin.value("job"_L1).toObject();
    QJsonObject input = told.value("input"_L1).toObject();
    const QString inputName = input.value("input_name"_L1).toString();
    input.insert("file"_L1, reference(site, u"files"_s, m_files.sourceId(job)));
    told.insert("input"_L1, input);
    const QString prefix = told.value("output_prefix"_L1).toString(u"{job_id}/"_s);
    told.insert("output_prefix"_L1, QString(prefix).replace(u"{job_id}"_s, id));
    told.insert("outputs"_L1, outputs(job, site));
    told.insert("pipeline"_L1, reference(site, u"pipelines"_s, job.order.origin.value("pipeline"_L1).toString()));
    told.insert("application"_L1, reference(site, u"applications"_s, XvidNames::applicationId(m_ids)));
    told.insert("user"_L1, reference(site, u"users"_s, XvidNames::userId(m_ids)));
    told.insert("status"_L1, statusOf(job));
    told.insert("percentage_completed"_L1, percentOf(job));
    const bool hasFailed = job.state == JobState::Failed && job.error;
    told.insert("error_msg"_L1, textOrNull(hasFailed ? failureText(job, inputName) : QString()));
    told.insert("error_code"_L1, textOrNull(hasFailed ? QString(errorName(job.error->code)) : QString()));
    told.insert("warnings"_L1, warningsOf(job, inputName));
    told.insert("created_at"_L1, timeOrNull(job.submittedAt));
    told.insert("updated_at"_L1, timeOrNull(job.finishedAt.value_or(job.startedAt.value_or(job.submittedAt))));
    told.insert("finished_at"_L1, timeOrNull(job.finishedAt));
    told.insert("version"_L1, 1);
    told.insert("id"_L1, id);
    told.insert("href"_L1, hrefOf(site, u"jobs"_s, id));
    return told;
}

QJsonArray XvidDialect::outputs(const Job &job, const QString &site) const
{
    const QString files = u"files"_s;
    QJsonArray all = job.order.origin.value("job"_L1).toObject().value("outputs"_L1).toArray();
    for (int i = 0; i < all.size(); ++i) {
        QJsonObject output = all.at(i).toObject();
        output.insert("preset"_L1, reference(site, u"presets"_s, output.value("preset"_L1).toString()));
        output.insert("file"_L1, reference(site, files, m_files.outputId(job, i)));
        output.insert("percentage_completed"_L1, percentOf(job));
        const QJsonValue archive = reference(site, files, m_files.archiveId(job, i));
        output.insert("thumbnail_zip"_L1,
            archive.isNull() ? QJsonValue(QJsonValue::Null) : QJsonValue(QJsonObject{{u"file"_s, archive}}));
        QJsonArray sets = output.value("thumbnails"_L1).toArray();
        for (int j = 0; j < sets.size(); ++j) {
            QJsonObject set = sets.at(j).toObject();
            set.insert(
                "thumbnail_preset"_L1, reference(site, u"presets"_s, set.value("thumbnail_preset"_L1).toString()));
            set.insert("file"_L1, reference(site, files, m_files.picturesId(job, i, j)));
            sets[j] = set;
        }
        output.insert("thumbnails"_L1, sets);
        all[i] = output;
    }
    return all;
}

// ---- lists ----

XvidListQuery XvidListQuery::of(const QUrlQuery &query, const QString &collection)
{
    static const QMap<QString, QStringList> known{
        {u"jobs"_s,
            {u"status"_s, u"user_data"_s, u"pipeline.id"_s, u"inprogress"_s, u"autograph"_s, u"input.file.name"_s}},
        {u"files"_s, {u"type"_s, u"pipeline.id"_s, u"job.id"_s}}, {u"presets"_s, {u"type"_s}}};
    XvidListQuery asked;
    asked.start = std::clamp(query.queryItemValue(u"start"_s).toInt(), 0, 1'000'000'000);
    if (const int limit = query.queryItemValue(u"limit"_s).toInt(); limit > 0)
        asked.limit = std::min(limit, mostEntries);
    asked.sort = query.queryItemValue(u"sort"_s, QUrl::FullyDecoded);
    asked.isDown = query.queryItemValue(u"direction"_s) == "-1"_L1;
    for (const QString &name : known.value(collection)) {
        if (query.hasQueryItem(name))
            asked.filters.insert(name, query.queryItemValue(name, QUrl::FullyDecoded));
    }
    return asked;
}

std::optional<QList<JobState>> XvidListQuery::states() const
{
    // Paused ones are told as what they were before, which a look at each shows.
    static const QMap<QString, QList<JobState>> known{{u"QUEUED"_s, {JobState::Queued, JobState::Paused}},
        {u"PROCESSING"_s, {JobState::Running, JobState::Publishing, JobState::Paused}},
        {u"SUCCESS"_s, {JobState::Succeeded}}, {u"FAILURE"_s, {JobState::Failed}}};
    if (!filters.contains(u"status"_s))
        return QList<JobState>{JobState::Queued, JobState::Running, JobState::Paused, JobState::Publishing,
            JobState::Succeeded, JobState::Failed};
    const auto found = known.find(filters.value(u"status"_s).toUpper());
    return found != known.end() ? std::optional(*found) : std::nullopt;
}

bool XvidListQuery::needsAll() const
{
    const QString status = filters.value(u"status"_s).toUpper();
    const bool isOfStore =
        filters.isEmpty() || (filters.size() == 1 && (status == "SUCCESS"_L1 || status == "FAILURE"_L1));
    return !isOfStore || !sort.isEmpty();
}

QList<QJsonObject> XvidListQuery::chosen(const QList<QJsonObject> &objects, const QDateTime &now) const
{
    QList<QJsonObject> kept;
    std::copy_if(objects.begin(), objects.end(), std::back_inserter(kept),
        [&](const QJsonObject &object) { return passes(object, now); });
    if (sort.isEmpty())
        return kept;
    std::stable_sort(kept.begin(), kept.end(), [this](const QJsonObject &one, const QJsonObject &other) {
        return isDown ? isBefore(valueAt(other, sort), valueAt(one, sort))
                      : isBefore(valueAt(one, sort), valueAt(other, sort));
    });
    return kept;
}

bool XvidListQuery::passes(const QJsonObject &object, const QDateTime &now) const
{
    for (auto [name, wanted] : filters.asKeyValueRange()) {
        const QJsonValue value = valueAt(object, name);
        bool isFit = textOf(value) == wanted;
        if (name == "status"_L1)
            isFit = textOf(value) == wanted.toUpper();
        else if (name == "type"_L1)
            isFit = wanted.split(u',').contains(textOf(value));
        else if (name == "inprogress"_L1)
            isFit = truthOf(wanted) != true || isInProgress(object, now);
        else if (name == "autograph"_L1)
            isFit = truthOf(wanted) == isGiven(object.value("autograph"_L1));
        else if (name == "input.file.name"_L1)
            isFit = textOf(valueAt(object, u"input.input_name"_s)).contains(wanted, Qt::CaseInsensitive);
        if (!isFit)
            return false;
    }
    return true;
}

} // namespace Zoetrope
