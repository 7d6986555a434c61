// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/job.h"

#include <functional>
#include <optional>

namespace Zoetrope {

/// One output that some selected jobs have in common: the n-th of this container in each.
struct OutputPlace
{
    QString container;
    int ordinal = 0; ///< among the job's outputs of this container
    bool operator==(const OutputPlace &) const = default;
};

/// A value of several jobs: what all agree on, or nothing when they differ.
template <typename T> struct Shared
{
    std::optional<T> value;
    [[nodiscard]] bool isMixed() const { return !value; }
};

/// The wishes of the selected jobs as a form sees them. Knows no widget.
class SelectionDraft
{
public:
    SelectionDraft() = default;
    explicit SelectionDraft(QList<JobOrder> orders);

    [[nodiscard]] bool isEmpty() const { return m_orders.isEmpty(); }
    [[nodiscard]] qsizetype size() const { return m_orders.size(); }
    [[nodiscard]] const QList<JobOrder> &orders() const { return m_orders; }

    /// Every output that any of the jobs has, in the order in which it is met first.
    [[nodiscard]] const QList<OutputPlace> &places() const { return m_places; }
    /// How many of the jobs have it.
    [[nodiscard]] int countOf(const OutputPlace &place) const;

    /// What those that have the output agree on.
    template <typename Read> [[nodiscard]] auto shared(const OutputPlace &place, Read read) const
    {
        Shared<std::invoke_result_t<Read, const OutputSpec &>> result;
        bool isFirst = true;
        for (const JobOrder &order : m_orders) {
            const OutputSpec *output = find(order.spec, place);
            if (!output)
                continue;
            const auto value = read(*output);
            if (isFirst)
                result.value = value;
            else if (result.value && !(*result.value == value))
                return decltype(result){};
            isFirst = false;
        }
        return result;
    }

    /// What all jobs agree on.
    template <typename Read> [[nodiscard]] auto sharedOrder(Read read) const
    {
        Shared<std::invoke_result_t<Read, const JobOrder &>> result;
        for (const JobOrder &order : m_orders) {
            const auto value = read(order);
            if (&order == &m_orders.first())
                result.value = value;
            else if (result.value && !(*result.value == value))
                return decltype(result){};
        }
        return result;
    }

    /// nullptr when the job has no such output.
    [[nodiscard]] static const OutputSpec *find(const JobSpec &spec, const OutputPlace &place);
    [[nodiscard]] static OutputSpec *find(JobSpec *spec, const OutputPlace &place);

private:
    QList<JobOrder> m_orders;
    QList<OutputPlace> m_places;
};

/// A container's usual output: its default codecs, the source's size.
[[nodiscard]] OutputSpec usualOutput(const QString &container);

/// Gives an output another container; codecs that it cannot hold become its defaults, a size goes where it holds no
/// files, what else was chosen stays.
void changeContainer(OutputSpec *output, const QString &container);

/// Takes out what a codec of one pass cannot give.
void dropTwoPasses(OutputSpec *output);

} // namespace Zoetrope
