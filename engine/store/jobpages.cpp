// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/jobpages.h"

#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

constexpr int largestPage = 1000;

enum class Ended { No, Yes, Either };

Ended endedOf(const QSet<JobState> &states)
{
    const auto finals = std::count_if(states.begin(), states.end(), isFinal);
    if (states.isEmpty() || (finals > 0 && finals < states.size()))
        return Ended::Either;
    return finals > 0 ? Ended::Yes : Ended::No;
}

/// All states of a kind: what the kind says is enough.
bool isWholeKind(const QSet<JobState> &states)
{
    constexpr int finalStates = 3;
    constexpr int otherStates = 4;
    return states.size() == (endedOf(states) == Ended::Yes ? finalStates : otherStates);
}

/// Numbers grow, so that they tell the age.
void orderByAge(Selection *selection, const JobQuery &query)
{
    // Without a dialect the rows themselves stand in this order.
    selection->index = query.dialect.isEmpty() ? u"NOT INDEXED"_s : u"INDEXED BY jobs_by_age"_s;
    const bool isNewestFirst = query.order == ListOrder::Newest;
    selection->forwards = isNewestFirst ? u"id DESC"_s : u"id"_s;
    selection->backwards = isNewestFirst ? u"id"_s : u"id DESC"_s;
}

void order(Selection *selection, const JobQuery &query, Ended ended)
{
    if (query.order == ListOrder::Newest || query.order == ListOrder::Oldest)
        return orderByAge(selection, query);
    // SQLite sorts once more when it is told to order by what has one value.
    const bool isMixed = ended == Ended::Either;
    const QString first = isMixed ? u"finished_at IS NOT NULL, "_s : QString();
    const QString last = isMixed ? u"finished_at IS NOT NULL DESC, "_s : QString();
    selection->tellsEnded = true;
    if (query.order == ListOrder::History) {
        selection->index = query.dialect.isEmpty() ? u"INDEXED BY jobs_by_end"_s : u"INDEXED BY jobs_by_dialect"_s;
        selection->forwards = first + u"finished_at DESC, id DESC"_s;
        selection->backwards = last + u"finished_at, id"_s;
        return;
    }
    selection->tellsEnded = query.states.size() != 1;
    selection->index = selection->tellsEnded ? u"INDEXED BY jobs_by_place"_s : u"INDEXED BY jobs_by_state"_s;
    selection->forwards = first + u"priority DESC, position, id"_s;
    selection->backwards = last + u"priority, position DESC, id DESC"_s;
}

QString likePattern(QString text)
{
    for (const QChar special : {u'\\', u'%', u'_'})
        text.replace(special, QString(u'\\' + QString(special)));
    return u'%' + text + u'%';
}

} // namespace

Selection selectionOf(const JobQuery &query)
{
    const QSet<JobState> states(query.states.begin(), query.states.end());
    const Ended ended = endedOf(states);
    Selection selection;
    order(&selection, query, ended);
    QStringList parts;
    if (!query.dialect.isEmpty()) {
        parts += u"dialect = ?"_s;
        selection.values += query.dialect;
    }
    const bool isEndTold = ended != Ended::Either && selection.tellsEnded;
    if (isEndTold)
        parts += u"(finished_at IS NOT NULL) = %1"_s.arg(ended == Ended::Yes ? 1 : 0);
    if (!states.isEmpty() && !(isEndTold && isWholeKind(states))) {
        QStringList marks;
        for (const JobState state : states) {
            marks += u"?"_s;
            selection.values += toText(state);
        }
        parts += u"state IN (%1)"_s.arg(marks.join(u", "_s));
    }
    if (!query.search.isEmpty()) {
        parts += u"(source LIKE ? ESCAPE '\\' OR destination LIKE ? ESCAPE '\\')"_s;
        selection.values += QVariantList{likePattern(query.search), likePattern(query.search)};
    }
    if (!parts.isEmpty())
        selection.where = u" WHERE "_s + parts.join(u" AND "_s);
    return selection;
}

PageRows rowsOfPage(const JobQuery &query, int total)
{
    const Selection selection = selectionOf(query);
    const int offset = qBound(0, query.offset, total);
    const int count = qMin(qBound(1, query.count, largestPage), total - offset);
    // From the nearer end, and only over the index: the rows themselves are read for the page alone.
    const bool isFromEnd = offset > total / 2;
    const QString found = u"SELECT id AS found FROM jobs %1%2 ORDER BY %3 LIMIT ? OFFSET ?"_s.arg(
        selection.index, selection.where, isFromEnd ? selection.backwards : selection.forwards);
    return {u"(%1) CROSS JOIN jobs ON jobs.id = found %2 ORDER BY %3"_s.arg(found, u"%1"_s, selection.forwards),
        selection.values + QVariantList{count, isFromEnd ? total - offset - count : offset}};
}

} // namespace Zoetrope
