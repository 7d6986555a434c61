// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/selectiondraft.h"

#include <QFrame>

class QFormLayout;
class QLabel;
class QVBoxLayout;

namespace Zoetrope {

class FlowLayout;

/// One output of the selected jobs as a form: format, resolutions, picture, framing, watermarks, sound, subtitles.
/// Offers only what the format holds; what the jobs differ in is shown as mixed until it is set for all.
class OutputCard final : public QFrame
{
    Q_OBJECT

public:
    using Change = std::function<void(OutputSpec &)>;

    OutputCard(const SelectionDraft &draft, const OutputPlace &place, QWidget *parent = nullptr);

    /// What is wrong with this output, below its title; empty hides it.
    void setFaults(const QStringList &faults);

Q_SIGNALS:
    /// `merge` names steps that become one in the history.
    void changed(const Zoetrope::OutputPlace &place, const QString &what, const Zoetrope::OutputCard::Change &change,
        const QString &merge);
    void removeWanted(const Zoetrope::OutputPlace &place);

private:
    void addTitle(QVBoxLayout *column);
    void addFormat(QFormLayout *form);
    void addResolutions(QFormLayout *form);
    void addVideo(QFormLayout *form);
    void addAudio(QFormLayout *form);
    void addAudioOptions(QFormLayout *form);
    // In outputcardrate.cpp: what the picture's bits follow from.
    void addRate(QFormLayout *form);
    [[nodiscard]] bool maySayTwoPasses() const;
    QWidget *makeBitrate();
    QWidget *makeFileSize();
    // In outputcardframing.cpp: how the picture is framed, and which of the source's sounds are taken.
    void addFrameRate(QFormLayout *form);
    void addCrop(QFormLayout *form);
    void addShape(QFormLayout *form);
    void addTurn(QFormLayout *form);
    void addTracks(QFormLayout *form);
    QWidget *makeTrackChoice(const QString &name, const QString &what, QString (*textOf)(const OutputSpec &),
        void (*set)(OutputSpec *, const TrackChoice &));
    // In outputcardfilters.cpp: what is changed of picture and sound, and how loud the sound is.
    [[nodiscard]] static FilterChain *chainOf(OutputSpec *output, MediaKind kind);
    void addFilters(QFormLayout *form, MediaKind kind);
    QWidget *makeAmount(const FilterRow &row, const OptionRow &option, MediaKind kind);
    void addLevel(QFormLayout *form);
    QWidget *makeTarget(std::optional<double> AudioSpec::*target, double lowest, double highest, const QString &unit);
    QWidget *makeFade(Microseconds AudioSpec::*fade, const QString &prefix, const QString &name);
    // In outputcardwatermark.cpp.
    void addWatermarks(QFormLayout *form);
    void emitMark(qsizetype index, const std::function<void(WatermarkSpec &)> &change, const QString &merge = {});
    QWidget *makeMarkChip(const WatermarkSpec &mark);
    QWidget *makeMarkPlace(const WatermarkSpec &mark, qsizetype index);
    QWidget *makeMarkSize(const WatermarkSpec &mark, qsizetype index);
    QWidget *makeMarkOpacity(const WatermarkSpec &mark, qsizetype index);
    QWidget *makeMarkChooser(bool isForAll);
    // In outputcardsubtitles.cpp.
    void addSubtitles(QFormLayout *form);
    void addSubtitleFiles(FlowLayout *flow, bool isOne);
    void emitFraming(const QString &what, const std::function<void(FramingWish &)> &change, const QString &merge = {});
    void addName(QFormLayout *form);
    void fillLines();
    void emitChange(const QString &what, const Change &change, const QString &merge = {});

    const SelectionDraft m_draft;
    const OutputPlace m_place;
    QLabel *m_faults = nullptr;
};

/// The short sides that are offered; others are typed.
[[nodiscard]] const QList<int> &commonResolutions();

/// Adds or takes away a step of a ladder, which stays sorted, the source's size last.
void toggleRung(QList<Rung> *ladder, int resolution, bool isOn);

} // namespace Zoetrope
