// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/outputcard.h"

#include "ui/inspector/catalogwords.h"
#include "ui/inspector/controls.h"
#include "ui/inspector/flowlayout.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QSpinBox>
#include <QToolButton>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

// As model/validate has them.
constexpr double quietest_LUFS = -70;
constexpr double loudest_LUFS = -5;
constexpr double lowestPeak_dB = -60;
constexpr double longestFade_s = 60;
// Where one begins: for the web; a breath below full scale.
constexpr double usual_LUFS = -16;
constexpr double usualPeak_dB = -1;

enum class Level { AsItIs, Loudness, Peak };

Level levelOf(const OutputSpec &output)
{
    if (!output.audio)
        return Level::AsItIs;
    return output.audio->loudness_LUFS ? Level::Loudness : output.audio->peak_dB ? Level::Peak : Level::AsItIs;
}

FilterStep *stepOf(FilterChain *chain, const QString &name)
{
    const auto found = chain ? std::ranges::find(*chain, name, &FilterStep::name) : FilterChain::iterator();
    return chain && found != chain->end() ? &*found : nullptr;
}

/// Steps that are turned on one by one stand in the catalog's order.
void toggleStep(FilterChain *chain, const QList<FilterRow> &rows, const QString &name, bool isOn)
{
    chain->removeIf([&name](const FilterStep &step) { return step.name == name; });
    if (!isOn)
        return;
    const auto placeOf = [&rows](const FilterStep &step) {
        return std::ranges::find(rows, step.name, &FilterRow::name) - rows.begin();
    };
    const FilterStep added{name, {}};
    const auto behind =
        std::ranges::find_if(*chain, [&](const FilterStep &step) { return placeOf(step) > placeOf(added); });
    chain->insert(behind, added);
}

} // namespace

FilterChain *OutputCard::chainOf(OutputSpec *output, MediaKind kind)
{
    if (kind == MediaKind::Video)
        return output->video ? &output->video->filters : nullptr;
    return output->audio ? &output->audio->filters : nullptr;
}

/// Every filter as a chip, with how much of it beside those that are on.
void OutputCard::addFilters(QFormLayout *form, MediaKind kind)
{
    const QList<FilterRow> &rows = kind == MediaKind::Video ? Catalog::videoFilters() : Catalog::soundFilters();
    auto *line = new QWidget;
    auto *flow = new FlowLayout(line);
    for (const FilterRow &row : rows) {
        const auto isOn = m_draft.shared(
            m_place, [&row, kind](OutputSpec output) { return stepOf(chainOf(&output, kind), row.name) != nullptr; });
        QToolButton *chip =
            makeChip(isOn.isMixed() ? mixedText() + u' ' + catalogWord(row.label) : catalogWord(row.label),
                isOn.value.value_or(false));
        connect(chip, &QToolButton::clicked, this, [this, &rows, name = row.name, kind](bool isWanted) {
            emitChange(tr("Change filters"), [&rows, name, kind, isWanted](OutputSpec &output) {
                if (FilterChain *chain = chainOf(&output, kind))
                    toggleStep(chain, rows, name, isWanted);
            });
        });
        flow->addWidget(chip);
        for (const OptionRow &option : row.options) {
            if (isOn.value.value_or(false))
                flow->addWidget(makeAmount(row, option, kind));
        }
    }
    addFormRow(form, kind == MediaKind::Video ? tr("Filters") : tr("Sound filters"), line);
}

QWidget *OutputCard::makeAmount(const FilterRow &row, const OptionRow &option, MediaKind kind)
{
    const auto amount = m_draft.shared(m_place, [&](OutputSpec output) {
        const FilterStep *step = stepOf(chainOf(&output, kind), row.name);
        return step ? step->options.value(option.name, option.fallback).toInt() : option.fallback.toInt();
    });
    auto *spin = new QSpinBox;
    spin->setRange(int(option.minimum), int(option.maximum));
    spin->setKeyboardTracking(false);
    spin->setValue(amount.value.value_or(option.fallback.toInt()));
    spin->setToolTip(catalogWord(option.label));
    spin->setAccessibleName(tr("%1: %2").arg(catalogWord(row.label), catalogWord(option.label)));
    connect(spin, &QSpinBox::valueChanged, this, [this, filter = row.name, name = option.name, kind](int value) {
        emitChange(
            tr("Change filters"),
            [filter, name, kind, value](OutputSpec &output) {
                if (FilterStep *step = stepOf(chainOf(&output, kind), filter))
                    step->options.insert(name, value);
            },
            filter + u'.' + name);
    });
    return spin;
}

void OutputCard::addLevel(QFormLayout *form)
{
    const auto level = m_draft.shared(m_place, levelOf);
    auto *line = new QWidget;
    auto *flow = new FlowLayout(line);
    auto *combo = new QComboBox;
    combo->addItem(tr("As loud as it is"), int(Level::AsItIs));
    combo->addItem(tr("Brought to a loudness"), int(Level::Loudness));
    combo->addItem(tr("Brought to a peak"), int(Level::Peak));
    showShared(combo, level.value ? combo->findData(int(*level.value)) : -1);
    combo->setAccessibleName(tr("Level"));
    combo->setToolTip(tr("The sound is measured first. Television wants −23 LUFS, the web about −16."));
    connect(combo, &QComboBox::activated, this, [this, combo](int index) {
        const auto wanted = Level(combo->itemData(index).toInt());
        emitChange(tr("Change sound"), [wanted](OutputSpec &output) {
            if (!output.audio)
                return;
            output.audio->loudness_LUFS = wanted == Level::Loudness ? std::optional(usual_LUFS) : std::nullopt;
            output.audio->peak_dB = wanted == Level::Peak ? std::optional(usualPeak_dB) : std::nullopt;
        });
    });
    flow->addWidget(combo);
    if (level.value == Level::Loudness)
        flow->addWidget(makeTarget(&AudioSpec::loudness_LUFS, quietest_LUFS, loudest_LUFS, tr(" LUFS")));
    else if (level.value == Level::Peak)
        flow->addWidget(makeTarget(&AudioSpec::peak_dB, lowestPeak_dB, 0, tr(" dB")));
    flow->addWidget(makeFade(&AudioSpec::fadeIn, tr("Fade in "), tr("Fade in")));
    flow->addWidget(makeFade(&AudioSpec::fadeOut, tr("Fade out "), tr("Fade out")));
    addFormRow(form, tr("Level"), line);
}

QWidget *OutputCard::makeTarget(
    std::optional<double> AudioSpec::*target, double lowest, double highest, const QString &unit)
{
    const auto value = m_draft.shared(m_place,
        [target](const OutputSpec &output) { return output.audio ? (output.audio.value().*target).value_or(0) : 0; });
    auto *spin = new QDoubleSpinBox;
    spin->setRange(lowest, highest);
    spin->setDecimals(1);
    spin->setSuffix(unit);
    spin->setKeyboardTracking(false);
    spin->setValue(value.value.value_or(lowest));
    spin->setAccessibleName(tr("Level in%1").arg(unit));
    connect(spin, &QDoubleSpinBox::valueChanged, this, [this, target](double wanted) {
        emitChange(
            tr("Change sound"),
            [target, wanted](OutputSpec &output) {
                if (output.audio)
                    output.audio.value().*target = wanted;
            },
            u"level"_s);
    });
    return spin;
}

QWidget *OutputCard::makeFade(Microseconds AudioSpec::*fade, const QString &prefix, const QString &name)
{
    const auto time = m_draft.shared(m_place,
        [fade](const OutputSpec &output) { return output.audio ? output.audio.value().*fade : Microseconds{0}; });
    auto *spin = new QDoubleSpinBox;
    spin->setRange(0, longestFade_s);
    spin->setDecimals(1);
    spin->setPrefix(prefix);
    spin->setSuffix(tr(" s"));
    spin->setKeyboardTracking(false);
    spin->setValue(toSeconds(time.value.value_or(Microseconds{0})));
    spin->setAccessibleName(name);
    connect(spin, &QDoubleSpinBox::valueChanged, this, [this, fade, name](double seconds) {
        emitChange(
            tr("Change sound"),
            [fade, seconds](OutputSpec &output) {
                if (output.audio)
                    output.audio.value().*fade = fromSeconds(seconds);
            },
            name);
    });
    return spin;
}

} // namespace Zoetrope
