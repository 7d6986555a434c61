// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/plan/stillplanner.h"

#include "engine/model/filtertemplate.h"
#include "engine/plan/cascade.h"
#include "engine/plan/ladder.h"
#include "engine/plan/moments.h"

namespace Zoetrope {

using namespace Qt::Literals::StringLiterals;

namespace {

// 00-00-03, with the fraction only where there is one: colons are no part of a file's name.
QString timeForName(Microseconds time)
{
    const std::int64_t total = time.count() / 1'000'000;
    const std::int64_t fraction = time.count() % 1'000'000;
    QString text = u"%1-%2-%3"_s.arg(total / 3600, 2, 10, QChar(u'0'))
                       .arg(total / 60 % 60, 2, 10, QChar(u'0'))
                       .arg(total % 60, 2, 10, QChar(u'0'));
    if (fraction % 1000 != 0)
        text += u"-%1"_s.arg(fraction, 6, 10, QChar(u'0'));
    else if (fraction != 0)
        text += u"-%1"_s.arg(fraction / 1000, 3, 10, QChar(u'0'));
    return text;
}

QList<Size> stillSizes(const QList<int> &resolutions, Size display, QList<Notice> *notices)
{
    QList<Size> sizes;
    const QList<int> wished = resolutions.isEmpty() ? QList<int>{0} : resolutions;
    for (const int resolution : wished) {
        const bool isAbove = resolution > display.shortSide();
        if (isAbove) {
            addNotice(notices, u"still-above-source"_s,
                u"Pictures of %1p are made at the source's size, %2."_s.arg(
                    QString::number(resolution), sizeToText(display)));
        }
        // Still pictures may have odd sides, so the source's size is kept as it is.
        const Size size = resolution == 0 || isAbove ? display : rungSize(display, resolution);
        if (!sizes.contains(size))
            sizes.append(size);
    }
    return sizes;
}

// A chain with every option said, and without links that do nothing.
StillFilterChain resolved(const StillFilterChain &wish)
{
    StillFilterChain chain = withDefaults(wish, Catalog::stillFilters());
    chain.removeIf([](const StillFilter &link) { return Catalog::stillFilter(link.name)->graph.isEmpty(); });
    return chain;
}

Result<QString> stillPath(
    const StillPlan &still, const StillFormatRow &format, const QString &nameTemplate, const NameTokens &common)
{
    NameTokens tokens = common;
    tokens.values.insert(u"resolution"_s, QString::number(still.size.shortSide()));
    tokens.values.insert(u"width"_s, QString::number(still.size.width));
    tokens.values.insert(u"height"_s, QString::number(still.size.height));
    tokens.values.insert(u"time"_s, timeForName(still.moment));
    tokens.values.insert(u"filter"_s, chainText(still.filters));
    tokens.values.insert(u"format"_s, format.name);
    QString chosen = nameTemplate;
    if (chosen.isEmpty()) {
        chosen = u"{name}_{time}_{resolution}p"_s;
        if (!still.filters.isEmpty())
            chosen += u"_{filter}"_s;
    }
    const Result<QString> path = expandName(chosen, tokens);
    if (!path)
        return path.error();
    return QString(*path + u'.' + format.extension);
}

void noteBeyondEnd(
    const QList<Microseconds> &moments, const std::optional<Microseconds> &duration, QList<Notice> *notices)
{
    for (const Microseconds moment : moments) {
        if (!duration || moment < *duration)
            continue;
        addNotice(notices, u"moment-beyond-end"_s,
            u"The source ends at %1: the picture for %2 shows its last frame."_s.arg(
                timeToText(*duration), timeToText(moment)));
    }
}

class StillSet
{
public:
    StillSet(const ThumbnailSpec &spec, const StillContext &context, UniqueNames *names)
        : m_spec(spec)
        , m_context(context)
        , m_names(names)
        , m_formats(spec.formats.isEmpty() ? QStringList{u"jpg"_s} : spec.formats)
    {
        for (const StillFilterChain &chain : spec.filters)
            m_chains.append(resolved(chain));
        if (m_chains.isEmpty())
            m_chains.append(StillFilterChain());
    }

    [[nodiscard]] Result<> checkEncoders() const
    {
        for (const QString &name : m_formats) {
            const StillFormatRow *row = Catalog::stillFormat(name);
            if (!m_context.capabilities.encoders.contains(row->encoder))
                return Error{ErrorCode::EncoderMissing, row->label, row->encoder};
        }
        return {};
    }

    [[nodiscard]] Result<> checkFilters() const
    {
        for (const StillFilterChain &chain : m_chains) {
            for (const StillFilter &filter : chain) {
                const FilterRow *row = Catalog::stillFilter(filter.name);
                for (const QString &name : filterNames(row->graph)) {
                    if (!m_context.capabilities.filters.contains(name))
                        return Error{ErrorCode::FilterMissing, row->label, name};
                }
            }
        }
        return {};
    }

    /// Before any is made: `every` on a long source may come to millions.
    [[nodiscard]] Result<> checkCount(qsizetype pictures) const
    {
        const qint64 stills = m_context.stillsBefore + pictures * m_formats.size() * m_chains.size();
        if (stills <= mostStills)
            return {};
        return Error{ErrorCode::SpecInvalid, {},
            faultsText({{u"thumbnails[%1]"_s.arg(m_context.set),
                u"with this source the job comes to %1 pictures, must make at most %2 in all"_s.arg(stills).arg(
                    mostStills)}})};
    }

    /// Every format with every chain of filters, of one picture.
    [[nodiscard]] Result<> add(Microseconds moment, Size size)
    {
        for (const QString &format : m_formats) {
            for (const StillFilterChain &chain : std::as_const(m_chains)) {
                if (Result<> added = add(moment, size, *Catalog::stillFormat(format), chain); !added)
                    return added;
            }
        }
        return {};
    }

    [[nodiscard]] const QList<StillPlan> &stills() const { return m_stills; }

private:
    Result<> add(Microseconds moment, Size size, const StillFormatRow &format, const StillFilterChain &chain)
    {
        StillPlan still;
        still.id = u"s%1.%2"_s.arg(m_context.set).arg(m_stills.size());
        still.moment = moment;
        still.size = size;
        still.filters = chain;
        still.format = format.name;
        still.quality = m_spec.quality > 0 ? m_spec.quality : format.quality.fallback.toInt();
        still.accuracy = m_spec.accuracy;
        still.label = m_spec.label;
        NameTokens common = m_context.tokens;
        common.values.insert(u"label"_s, m_spec.label);
        common.values.insert(u"index"_s, QString::number(m_stills.size() + 1));
        const Result<QString> path = stillPath(still, format, m_spec.nameTemplate, common);
        if (!path)
            return path.error();
        still.path = m_names->claim(*path);
        m_stills.append(still);
        return {};
    }

    const ThumbnailSpec &m_spec;
    const StillContext &m_context;
    UniqueNames *m_names;
    QStringList m_formats;
    QList<StillFilterChain> m_chains;
    QList<StillPlan> m_stills;
};

} // namespace

Result<QList<StillPlan>> planStills(
    const ThumbnailSpec &spec, const StillContext &context, UniqueNames *names, QList<Notice> *notices)
{
    StillSet set(spec, context, names);
    if (const Result<> checked = set.checkEncoders(); !checked)
        return checked.error();
    if (const Result<> checked = set.checkFilters(); !checked)
        return checked.error();
    const Result<QList<Microseconds>> moments = resolveMoments(spec, context.set, context.clip, context.duration);
    if (!moments)
        return moments.error();
    const QList<Size> sizes = stillSizes(spec.resolutions, context.display, notices);
    if (const Result<> checked = set.checkCount(moments->size() * sizes.size()); !checked)
        return checked.error();
    noteBeyondEnd(spec.moments, context.duration, notices);
    for (const Microseconds moment : *moments) {
        for (const Size size : sizes) {
            if (const Result<> added = set.add(moment, size); !added)
                return added.error();
        }
    }
    return set.stills();
}

} // namespace Zoetrope
