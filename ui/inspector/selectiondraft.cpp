// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/selectiondraft.h"

namespace Zoetrope {

namespace {

template <typename Spec> auto findOutput(Spec *spec, const OutputPlace &place) -> decltype(&spec->outputs[0])
{
    int ordinal = 0;
    for (auto &output : spec->outputs) {
        if (output.container == place.container && ordinal++ == place.ordinal)
            return &output;
    }
    return nullptr;
}

} // namespace

SelectionDraft::SelectionDraft(QList<JobOrder> orders)
    : m_orders(std::move(orders))
{
    for (const JobOrder &order : std::as_const(m_orders)) {
        QMap<QString, int> ordinals;
        for (const OutputSpec &output : order.spec.outputs) {
            const OutputPlace place{output.container, ordinals[output.container]++};
            if (!m_places.contains(place))
                m_places += place;
        }
    }
}

int SelectionDraft::countOf(const OutputPlace &place) const
{
    int count = 0;
    for (const JobOrder &order : m_orders)
        count += find(order.spec, place) ? 1 : 0;
    return count;
}

const OutputSpec *SelectionDraft::find(const JobSpec &spec, const OutputPlace &place)
{
    return findOutput(&spec, place);
}

OutputSpec *SelectionDraft::find(JobSpec *spec, const OutputPlace &place) { return findOutput(spec, place); }

OutputSpec usualOutput(const QString &container)
{
    OutputSpec output;
    output.container = container;
    const ContainerRow *row = Catalog::container(container);
    if (!row || !row->videoCodecs.isEmpty()) {
        output.video.emplace();
        output.video->ladder = {Rung{}};
    }
    if (!row || !row->audioCodecs.isEmpty())
        output.audio.emplace();
    return output;
}

namespace {

bool mayHave(const OutputSpec &output, SubtitleMode mode, const ContainerRow &container)
{
    switch (mode) {
    case SubtitleMode::Soft:
        return !container.subtitleCodecs.isEmpty();
    case SubtitleMode::Burn:
        return output.video.has_value();
    case SubtitleMode::Sidecar:
        break;
    }
    return true;
}

} // namespace

void changeContainer(OutputSpec *output, const QString &container)
{
    const ContainerRow *row = Catalog::container(container);
    if (!row || output->container == container)
        return;
    output->container = container;
    if (row->videoCodecs.isEmpty())
        output->video.reset();
    if (output->video && !output->video->codec.isEmpty() && !row->videoCodecs.contains(output->video->codec)) {
        output->video->codec.clear();
        output->video->options.clear(); // they belong to the codec
    }
    const CodecRow *codec = output->video
        ? Catalog::codec(output->video->codec.isEmpty() ? row->videoCodecs.value(0) : output->video->codec)
        : nullptr;
    if (codec && !codec->hasTwoPasses)
        dropTwoPasses(output);
    if (output->video && row->packaging != Packaging::File)
        output->video->targetSize.reset();
    const bool isOtherCodec = output->video && output->video->codec != u"h264" && !output->video->codec.isEmpty();
    if (isOtherCodec || row->hasDashManifest)
        output->segments.form = SegmentForm::Fmp4;
    if (row->audioCodecs.isEmpty())
        output->audio.reset();
    if (output->audio && !row->audioCodecs.contains(output->audio->codec)) {
        output->audio->codec.clear();
        output->audio->options.clear();
    }
    if (output->subtitles && !mayHave(*output, output->subtitles->mode, *row))
        output->subtitles.reset();
    if (output->subtitles && !row->subtitleCodecs.contains(output->subtitles->codec))
        output->subtitles->codec.clear();
    if (!output->video && !output->audio)
        *output = usualOutput(container);
}

void dropTwoPasses(OutputSpec *output)
{
    if (!output->video)
        return;
    output->video->passes = 1;
    output->video->targetSize.reset();
}

} // namespace Zoetrope
