// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/rowrescue.h"

#include "engine/model/job.h"
#include "engine/store/leafpages.h"

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

/// The columns of a table as its rows hold them: `#` the row's number, `i` whole, `f` real, `t` text; capitals must be
/// there.
struct TableShape
{
    QStringView columns;
    QString insert; ///< the first value once more at its end, where it asks for the job
    int job = 0; ///< the column with the job's number
};

const TableShape &jobsShape()
{
    static const TableShape shape{u"#TTIITTTiIITttFIii",
        u"INSERT OR IGNORE INTO jobs (id, state, wish, priority, position, source, destination, collision, "
        "start_after, attempts, deaths, staging, hold, error, fraction, submitted_at, started_at, finished_at) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        0};
    return shape;
}

const TableShape &ordersShape()
{
    static const TableShape shape{u"#TT",
        u"INSERT OR IGNORE INTO orders (job, spec, origin) SELECT ?, ?, ? WHERE EXISTS "
        "(SELECT 1 FROM jobs WHERE id = ?)"_s,
        0};
    return shape;
}

const TableShape &attemptsShape()
{
    static const TableShape shape{u"#IITtTIiF",
        u"INSERT OR IGNORE INTO attempts (id, job, number, ending, error, plan, started_at, finished_at, media_speed) "
        "SELECT ?, ?, ?, ?, ?, ?, ?, ?, ? WHERE EXISTS (SELECT 1 FROM jobs WHERE id = ?)"_s,
        1};
    return shape;
}

bool fits(QChar kind, const QVariant &value)
{
    const int type = value.typeId();
    switch (kind.toLower().unicode()) {
    case u'#':
        return !value.isValid(); // stands outside of the record
    case u'i':
        return type == QMetaType::LongLong || (kind.isLower() && !value.isValid());
    case u'f':
        return type == QMetaType::Double || type == QMetaType::LongLong; // whole numbers are stored as such
    default:
        return type == QMetaType::QString || (kind.isLower() && !value.isValid());
    }
}

/// The row's values for its table; nothing when it is another table's.
std::optional<QVariantList> valuesFor(const TableShape &shape, const LeafRow &row)
{
    if (row.values.size() != shape.columns.size())
        return std::nullopt;
    QVariantList values = row.values;
    for (qsizetype i = 0; i < values.size(); ++i) {
        const QChar kind = shape.columns[i];
        if (!fits(kind, values[i]))
            return std::nullopt;
        if (kind == u'#')
            values[i] = qlonglong(row.number);
        else if (kind == u'F')
            values[i] = values[i].toDouble();
    }
    return values;
}

} // namespace

Result<> rescueRows(const QString &from, const QSet<std::int64_t> &known, Database *into)
{
    Result<> written;
    const auto add = [&](const TableShape &shape, const LeafRow &row) {
        std::optional<QVariantList> values = valuesFor(shape, row);
        if (!written || !values || known.contains(values->at(shape.job).toLongLong()))
            return;
        if (shape.insert.contains("EXISTS"_L1))
            values->append(values->at(shape.job));
        if (const Result<int> added = into->change(shape.insert, *values); !added)
            written = added.error();
    };
    return into->transact([&]() -> Result<> {
        Result<> read = readLeafRows(from, [&](const LeafRow &row) {
            if (row.number > 0 && jobStateFromText(row.values.value(1).toString()))
                add(jobsShape(), row);
        });
        if (read) {
            read = readLeafRows(from, [&](const LeafRow &row) {
                add(ordersShape(), row);
                add(attemptsShape(), row);
            });
        }
        return read ? written : read;
    });
}

} // namespace Zoetrope
