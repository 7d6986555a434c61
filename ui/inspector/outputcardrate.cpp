// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/outputcard.h"

#include "ui/inspector/controls.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QSpinBox>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

constexpr Bitrate usualBitrate{4'000'000};
constexpr int lowestKilobits = 10;
constexpr int highestKilobits = 1'000'000;
constexpr std::int64_t usualFileSize = 10'000'000;
constexpr double bytesInMegabyte = 1e6;
constexpr double lowestMegabytes = 0.01;
constexpr double highestMegabytes = 1e6;

/// What the picture's bits follow from, as a form offers it.
enum class RateChoice { Quality, Average, TwoPass, Size };

RateChoice rateKindOf(const OutputSpec &output)
{
    if (!output.video)
        return RateChoice::Quality;
    if (output.video->targetSize)
        return RateChoice::Size;
    if (output.video->ladder.isEmpty() || !output.video->ladder.last().bitrate)
        return RateChoice::Quality;
    return output.video->passes == 2 ? RateChoice::TwoPass : RateChoice::Average;
}

void setBitrate(OutputSpec *output, std::optional<Bitrate> wanted)
{
    if (!output->video)
        return;
    for (Rung &rung : output->video->ladder)
        rung.bitrate = wanted;
}

/// Bit rates that are there stay, and so does a size.
void setRateKind(OutputSpec *output, RateChoice wanted)
{
    if (!output->video)
        return;
    VideoSpec &video = *output->video;
    const bool isByRate = wanted == RateChoice::Average || wanted == RateChoice::TwoPass;
    const bool hasRate = !video.ladder.isEmpty() && video.ladder.last().bitrate.has_value();
    if (!isByRate || !hasRate)
        setBitrate(output, isByRate ? std::optional(usualBitrate) : std::nullopt);
    video.passes = wanted == RateChoice::TwoPass ? 2 : 1;
    video.targetSize =
        wanted == RateChoice::Size ? std::optional(video.targetSize.value_or(usualFileSize)) : std::nullopt;
    if (wanted != RateChoice::Quality)
        video.options.remove(u"quality"_s);
}

} // namespace

void OutputCard::addRate(QFormLayout *form)
{
    const auto kind = m_draft.shared(m_place, rateKindOf);
    const ContainerRow *container = Catalog::container(m_place.container);
    auto *line = new QWidget;
    auto *both = new QHBoxLayout(line);
    both->setContentsMargins({});
    auto *combo = new QComboBox;
    combo->addItem(tr("Constant quality"), int(RateChoice::Quality));
    combo->addItem(tr("Average bit rate"), int(RateChoice::Average));
    if (maySayTwoPasses()) {
        combo->addItem(tr("Average bit rate, two passes"), int(RateChoice::TwoPass));
        if (container->packaging == Packaging::File)
            combo->addItem(tr("File size"), int(RateChoice::Size));
    }
    showShared(combo, kind.value ? combo->findData(int(*kind.value)) : -1);
    combo->setAccessibleName(tr("Rate"));
    both->addWidget(combo, 1);
    connect(combo, &QComboBox::activated, this, [this, combo](int index) {
        const auto wanted = RateChoice(combo->itemData(index).toInt());
        emitChange(tr("Change rate"), [wanted](OutputSpec &output) { setRateKind(&output, wanted); });
    });
    if (kind.value == RateChoice::Average || kind.value == RateChoice::TwoPass)
        both->addWidget(makeBitrate());
    if (kind.value == RateChoice::Size)
        both->addWidget(makeFileSize());
    addFormRow(form, tr("Rate"), line);
}

/// Whether the codec that the jobs have chosen can look at the whole first.
bool OutputCard::maySayTwoPasses() const
{
    const QStringList allowed = Catalog::container(m_place.container)->videoCodecs;
    const auto codec = m_draft.shared(m_place, [&](const OutputSpec &output) {
        const QString name = output.video ? output.video->codec : QString();
        return name.isEmpty() ? allowed.value(0) : name;
    });
    const CodecRow *row = codec.value ? Catalog::codec(*codec.value) : nullptr;
    return row && row->hasTwoPasses;
}

QWidget *OutputCard::makeBitrate()
{
    const auto rate = m_draft.shared(m_place, [](const OutputSpec &output) {
        return output.video && !output.video->ladder.isEmpty() ? output.video->ladder.last().bitrate
                                                               : std::optional<Bitrate>();
    });
    auto *kilobits = new QSpinBox;
    kilobits->setRange(lowestKilobits, highestKilobits);
    kilobits->setSuffix(tr(" kbit/s"));
    kilobits->setSingleStep(100);
    kilobits->setKeyboardTracking(false);
    kilobits->setValue(int(rate.value.value_or(usualBitrate).value_or(usualBitrate).bps / 1000));
    kilobits->setAccessibleName(tr("Average bit rate"));
    connect(kilobits, &QSpinBox::valueChanged, this, [this](int value) {
        emitChange(
            tr("Change rate"),
            [value](OutputSpec &output) { setBitrate(&output, Bitrate{std::int64_t(value) * 1000}); }, u"rate"_s);
    });
    return kilobits;
}

QWidget *OutputCard::makeFileSize()
{
    const auto size = m_draft.shared(
        m_place, [](const OutputSpec &output) { return output.video ? output.video->targetSize.value_or(0) : 0; });
    auto *megabytes = new QDoubleSpinBox;
    megabytes->setRange(lowestMegabytes, highestMegabytes);
    megabytes->setDecimals(2);
    megabytes->setSuffix(tr(" MB"));
    megabytes->setKeyboardTracking(false);
    megabytes->setValue(double(size.value.value_or(usualFileSize)) / bytesInMegabyte);
    megabytes->setAccessibleName(tr("Most that the file may weigh"));
    connect(megabytes, &QDoubleSpinBox::valueChanged, this, [this](double value) {
        emitChange(
            tr("Change rate"),
            [value](OutputSpec &output) {
                if (output.video)
                    output.video->targetSize = std::llround(value * bytesInMegabyte);
            },
            u"size"_s);
    });
    return megabytes;
}

} // namespace Zoetrope
