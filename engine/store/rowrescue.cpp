// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/rowrescue.h"

#include "engine/base/json.h"
#include "engine/model/preset.h"
#include "engine/store/jobrows.h"
#include "engine/store/leafpages.h"

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

/// The columns of a table as its rows hold them: `#` the row's number, `i` whole, `f` real, `t` text; capitals must be
/// there.
struct TableShape
{
    QStringView columns;
    QString insert;
    int job = 0; ///< the column with the job's number
    int later = 0; ///< so many columns at the end came with a later version: rows may lack them, `insert` does
};

const TableShape &jobsShape()
{
    static const TableShape shape{u"#TTIITTTiIITttFIiiT",
        u"INSERT OR IGNORE INTO jobs (id, state, wish, priority, position, source, destination, collision, "
        "start_after, attempts, deaths, staging, hold, error, fraction, submitted_at, started_at, finished_at) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        0, 1}; // what the last one says is told by the order
    return shape;
}

const TableShape &ordersShape()
{
    static const TableShape shape{u"#TT", u"INSERT OR IGNORE INTO orders (job, spec, origin) SELECT ?, ?, ?"_s, 0};
    return shape;
}

const TableShape &attemptsShape()
{
    static const TableShape shape{u"#IITtTIiF",
        u"INSERT OR IGNORE INTO attempts (id, job, number, ending, error, plan, started_at, finished_at, media_speed) "
        "SELECT ?, ?, ?, ?, ?, ?, ?, ?, ?"_s,
        1};
    return shape;
}

/// A table of recordTables(), and what tells its rows from others of the same columns.
struct RecordShape
{
    QString table;
    TableShape shape;
    bool (*isOne)(const QVariantList &values);
};

const QList<RecordShape> &recordShapes()
{
    const auto always = [](const QVariantList &) { return true; };
    static const QList<RecordShape> shapes{
        {u"outputs"_s, {u"IIT", u"INSERT OR IGNORE INTO outputs (job, number, record) SELECT ?, ?, ?"_s, 0},
            [](const QVariantList &values) { return outputFromText(values[2].toString()).has_value(); }},
        {u"notices"_s, {u"IIT", u"INSERT OR IGNORE INTO notices (job, number, record) SELECT ?, ?, ?"_s, 0},
            [](const QVariantList &values) { return noticeFromText(values[2].toString()).has_value(); }},
        {u"log"_s,
            {u"IIITTT",
                u"INSERT OR IGNORE INTO log (job, number, attempt, level, category, text) SELECT ?, ?, ?, ?, ?, ?"_s,
                0},
            always},
    };
    return shapes;
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
    const qsizetype known = shape.columns.size() - shape.later;
    if (row.values.size() != shape.columns.size() && row.values.size() != known)
        return std::nullopt;
    QVariantList values = row.values.first(known);
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

/// Rows on their way into tables; the first failure stays, and what comes after it is passed over.
class RowWriter
{
public:
    explicit RowWriter(Database *into)
        : m_into(into)
    {
    }

    void add(const QString &statement, const QVariantList &values)
    {
        if (!m_written)
            return;
        if (const Result<int> added = m_into->change(statement, values); !added)
            m_written = added.error();
    }
    [[nodiscard]] const Result<> &written() const { return m_written; }

private:
    Database *m_into;
    Result<> m_written;
};

/// Where a row of a table of records belongs; nullptr when it is none.
const RecordShape *recordShapeOf(const LeafRow &row, QVariantList *values)
{
    for (const RecordShape &record : recordShapes()) {
        const std::optional<QVariantList> fitting = valuesFor(record.shape, row);
        if (!fitting || !record.isOne(*fitting))
            continue;
        *values = *fitting;
        return &record;
    }
    return nullptr;
}

void addPreset(const LeafRow &row, RowWriter *writer)
{
    const std::optional<QVariantList> values = valuesFor({u"TT", {}, 0}, row);
    if (!values)
        return;
    const Result<QJsonObject> object = parseObject(values->at(1).toString().toUtf8(), values->at(0).toString());
    if (object && presetFromJson(*object)) // settings look alike
        writer->add(u"INSERT OR IGNORE INTO presets (name, preset) VALUES (?, ?)"_s, *values);
}

} // namespace

const QList<RecordTable> &recordTables()
{
    static const QList<RecordTable> tables{
        {u"outputs"_s, u"job, number, record"_s, u"record"_s},
        {u"notices"_s, u"job, number, record"_s, u"record"_s},
        {u"log"_s, u"job, number, attempt, level, category, text"_s, u"text"_s},
    };
    return tables;
}

Result<> rescueRecords(const QString &from, const QStringList &tables, Database *into)
{
    return into->transact(
        [&]() -> Result<> {
            RowWriter writer(into);
            Result<> read = readIndexRows(from, [&](const LeafRow &row) {
                QVariantList values;
                const RecordShape *record = recordShapeOf(row, &values);
                if (record && tables.contains(record->table))
                    writer.add(record->shape.insert, values);
            });
            return read ? writer.written() : read;
        },
        Transaction::Read);
}

Result<> rescueRows(const QString &from, const QSet<std::int64_t> &known, Database *into)
{
    RowWriter writer(into);
    const auto addJob = [&](const LeafRow &row) {
        const std::optional<QVariantList> values = valuesFor(jobsShape(), row);
        if (values && row.number > 0 && !known.contains(row.number) && jobStateFromText(values->at(1).toString()))
            writer.add(jobsShape().insert, *values);
    };
    const auto addOfJob = [&](const TableShape &shape, QVariantList values) {
        values.append(values.at(shape.job));
        writer.add(shape.insert + u" WHERE EXISTS (SELECT 1 FROM jobs WHERE id = ?)"_s, values);
    };
    const auto addNumbered = [&](const LeafRow &row) {
        for (const TableShape *shape : {&ordersShape(), &attemptsShape()}) {
            if (const std::optional<QVariantList> values = valuesFor(*shape, row))
                addOfJob(*shape, *values);
        }
    };
    const auto addRecord = [&](const LeafRow &row) {
        QVariantList values;
        if (const RecordShape *record = recordShapeOf(row, &values))
            addOfJob(record->shape, values);
        addPreset(row, &writer);
    };
    return into->transact([&]() -> Result<> {
        Result<> read = readLeafRows(from, addJob);
        if (read)
            read = readLeafRows(from, addNumbered);
        if (read)
            read = readIndexRows(from, addRecord);
        return read ? writer.written() : read;
    });
}

} // namespace Zoetrope
