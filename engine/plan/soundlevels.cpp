// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/plan/soundlevels.h"

#include "engine/plan/tracks.h"

namespace Zoetrope {

namespace {

QList<LevelWish> levelsOf(const OutputSpec &output, const MediaInfo &info)
{
    const AudioSpec &audio = *output.audio;
    const ContainerRow &container = *Catalog::container(output.container);
    const CodecRow &codec = *Catalog::codec(audio.codec.isEmpty() ? container.audioCodecs.constFirst() : audio.codec);
    QList<const AudioStreamInfo *> sounds = chosenTracks(audio.tracks, info);
    if (sounds.isEmpty())
        sounds = {mainAudio(info)};
    if (!container.holdsManySounds)
        sounds = sounds.first(1);
    QList<LevelWish> levels;
    for (const AudioStreamInfo *sound : std::as_const(sounds))
        levels.append(
            {sound->index, channelsOf(audio, codec, *sound), withDefaults(audio.filters, Catalog::soundFilters())});
    return levels;
}

} // namespace

QList<LevelWish> levelsToMeasure(const JobSpec &spec, const MediaInfo &info)
{
    QList<LevelWish> levels;
    if (!mainAudio(info))
        return levels;
    for (const OutputSpec &output : spec.outputs) {
        if (!output.audio || (!output.audio->loudness_LUFS && !output.audio->peak_dB))
            continue;
        for (const LevelWish &level : levelsOf(output, info)) {
            if (!levels.contains(level))
                levels.append(level);
        }
    }
    return levels;
}

} // namespace Zoetrope
