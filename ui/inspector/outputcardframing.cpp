// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/outputcard.h"

#include "ui/inspector/controls.h"
#include "ui/inspector/flowlayout.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QSpinBox>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

constexpr int mostCropped = 16'384; // as model/validate has it
constexpr double highestGain_dB = 60;

FramingWish framingOf(const OutputSpec &output) { return output.video ? output.video->picture : FramingWish(); }

/// Rates that are offered; others are typed into job files.
const QStringList &commonRates()
{
    static const QStringList rates{
        u"24000/1001"_s, u"24"_s, u"25"_s, u"30000/1001"_s, u"30"_s, u"50"_s, u"60000/1001"_s, u"60"_s};
    return rates;
}

QString rateWord(const QString &rate)
{
    const Result<FrameRateWish> wish = frameRateFromText(rate);
    return wish ? QString::number(wish->rate.toDouble(), 'g', 5) : rate;
}

const QStringList &commonShapes()
{
    static const QStringList shapes{u"16:9"_s, u"9:16"_s, u"1:1"_s, u"4:5"_s, u"4:3"_s, u"21:9"_s};
    return shapes;
}

/// Adds what the jobs have already, when it is not among what is offered, and shows it.
void showText(QComboBox *combo, const Shared<QString> &text, const QString &word)
{
    if (text.value && combo->findData(*text.value) < 0)
        combo->addItem(word, *text.value);
    showShared(combo, text.value ? combo->findData(*text.value) : -1);
}

struct Side
{
    const char *name;
    int CropWish::*pixels;
};

} // namespace

void OutputCard::emitFraming(
    const QString &what, const std::function<void(FramingWish &)> &change, const QString &merge)
{
    emitChange(
        what,
        [change](OutputSpec &output) {
            if (output.video)
                change(output.video->picture);
        },
        merge);
}

void OutputCard::addFrameRate(QFormLayout *form)
{
    const auto rate =
        m_draft.shared(m_place, [](const OutputSpec &output) { return frameRateToText(framingOf(output).frameRate); });
    auto *combo = new QComboBox;
    combo->addItem(tr("As the source"), u"source"_s);
    combo->addItem(tr("Half of the source's"), u"half"_s);
    for (const QString &common : commonRates())
        combo->addItem(tr("%1 per second").arg(rateWord(common)), common);
    showText(combo, rate, tr("%1 per second").arg(rateWord(rate.value.value_or(QString()))));
    connect(combo, &QComboBox::activated, this, [this, combo](int index) {
        if (const Result<FrameRateWish> wanted = frameRateFromText(combo->itemData(index).toString()))
            emitFraming(tr("Change frame rate"), [wish = *wanted](FramingWish &framing) { framing.frameRate = wish; });
    });
    addFormRow(form, tr("Frame rate"), combo);
}

void OutputCard::addCrop(QFormLayout *form)
{
    const auto kind =
        m_draft.shared(m_place, [](const OutputSpec &output) { return int(framingOf(output).crop.kind); });
    auto *line = new QWidget;
    auto *flow = new FlowLayout(line);
    auto *combo = new QComboBox;
    combo->addItem(tr("Whole picture"), int(CropKind::None));
    combo->addItem(tr("Without black borders"), int(CropKind::Detect));
    combo->addItem(tr("By hand"), int(CropKind::Sides));
    showShared(combo, kind.value ? combo->findData(*kind.value) : -1);
    combo->setAccessibleName(tr("Crop"));
    connect(combo, &QComboBox::activated, this, [this, combo](int index) {
        const auto wanted = CropKind(combo->itemData(index).toInt());
        emitFraming(tr("Change crop"), [wanted](FramingWish &framing) { framing.crop = {wanted, 0, 0, 0, 0}; });
    });
    flow->addWidget(combo);
    const Side sides[] = {{QT_TR_NOOP("Left"), &CropWish::left}, {QT_TR_NOOP("Top"), &CropWish::top},
        {QT_TR_NOOP("Right"), &CropWish::right}, {QT_TR_NOOP("Bottom"), &CropWish::bottom}};
    for (const Side &side : sides) {
        if (kind.value != int(CropKind::Sides))
            break;
        const auto pixels =
            m_draft.shared(m_place, [&side](const OutputSpec &output) { return framingOf(output).crop.*side.pixels; });
        auto *spin = new QSpinBox;
        spin->setRange(0, mostCropped);
        spin->setSingleStep(2);
        spin->setPrefix(tr(side.name) + u' ');
        spin->setKeyboardTracking(false);
        spin->setValue(pixels.value.value_or(0));
        spin->setAccessibleName(tr("Pixels off this side: %1").arg(tr(side.name)));
        connect(spin, &QSpinBox::valueChanged, this, [this, side](int value) {
            emitFraming(
                tr("Change crop"), [side, value](FramingWish &framing) { framing.crop.*side.pixels = value; },
                u"crop-"_s + QLatin1StringView(side.name));
        });
        flow->addWidget(spin);
    }
    addFormRow(form, tr("Crop"), line);
}

void OutputCard::addShape(QFormLayout *form)
{
    auto *line = new QWidget;
    auto *flow = new FlowLayout(line);
    const auto aspect = m_draft.shared(m_place, [](const OutputSpec &output) {
        const ShapeWish shape = framingOf(output).shape;
        return shape.fit == Fit::Keep ? QString() : aspectToText(shape.aspect);
    });
    auto *shapes = new QComboBox;
    shapes->addItem(tr("Its own"), QString());
    for (const QString &common : commonShapes())
        shapes->addItem(common, aspectToText(*aspectFromText(common)));
    showText(shapes, aspect, aspect.value.value_or(QString()));
    shapes->setAccessibleName(tr("Shape"));
    connect(shapes, &QComboBox::activated, this, [this, shapes](int index) {
        const Result<Rational> wanted = aspectFromText(shapes->itemData(index).toString());
        emitFraming(tr("Change shape"), [wanted](FramingWish &framing) {
            const Fit fit = framing.shape.fit == Fit::Keep ? Fit::Pad : framing.shape.fit;
            framing.shape = wanted ? ShapeWish{fit, *wanted} : ShapeWish();
        });
    });
    flow->addWidget(shapes);
    if (!aspect.value || !aspect.value->isEmpty()) {
        const auto fit =
            m_draft.shared(m_place, [](const OutputSpec &output) { return int(framingOf(output).shape.fit); });
        auto *fits = new QComboBox;
        fits->addItem(tr("With black around"), int(Fit::Pad));
        fits->addItem(tr("Cut to fit"), int(Fit::Crop));
        fits->addItem(tr("Stretched"), int(Fit::Stretch));
        showShared(fits, fit.value ? fits->findData(*fit.value) : -1);
        fits->setAccessibleName(tr("How it comes into its shape"));
        connect(fits, &QComboBox::activated, this, [this, fits](int index) {
            emitFraming(tr("Change shape"), [wanted = Fit(fits->itemData(index).toInt())](FramingWish &framing) {
                if (framing.shape.fit != Fit::Keep)
                    framing.shape.fit = wanted;
            });
        });
        flow->addWidget(fits);
    }
    addFormRow(form, tr("Shape"), line);
}

void OutputCard::addTurn(QFormLayout *form)
{
    auto *line = new QWidget;
    auto *flow = new FlowLayout(line);
    auto *turns = new QComboBox;
    for (const auto &[degrees, word] : {std::pair(0, tr("Not turned")), std::pair(90, tr("A quarter to the right")),
             std::pair(180, tr("Upside down")), std::pair(270, tr("A quarter to the left"))})
        turns->addItem(word, degrees);
    const auto turn = m_draft.shared(m_place, [](const OutputSpec &output) { return framingOf(output).rotate; });
    showShared(turns, turn.value ? turns->findData(*turn.value) : -1);
    turns->setAccessibleName(tr("Turn"));
    connect(turns, &QComboBox::activated, this, [this, turns](int index) {
        emitFraming(tr("Change turn"),
            [wanted = turns->itemData(index).toInt()](FramingWish &framing) { framing.rotate = wanted; });
    });
    flow->addWidget(turns);
    auto *mirror = new QCheckBox(tr("Mirrored"));
    const auto isMirrored =
        m_draft.shared(m_place, [](const OutputSpec &output) { return framingOf(output).isMirrored; });
    mirror->setTristate(isMirrored.isMixed());
    mirror->setCheckState(isMirrored.isMixed() ? Qt::PartiallyChecked
            : *isMirrored.value                ? Qt::Checked
                                               : Qt::Unchecked);
    connect(mirror, &QCheckBox::clicked, this, [this](bool isOn) {
        emitFraming(tr("Change turn"), [isOn](FramingWish &framing) { framing.isMirrored = isOn; });
    });
    flow->addWidget(mirror);
    addFormRow(form, tr("Turn"), line);
}

/// Which tracks of a kind are taken: offered, or typed as languages and numbers.
QWidget *OutputCard::makeTrackChoice(const QString &name, const QString &what, QString (*textOf)(const OutputSpec &),
    void (*set)(OutputSpec *, const TrackChoice &))
{
    const auto choice = m_draft.shared(m_place, textOf);
    auto *tracks = new QComboBox;
    tracks->setEditable(true);
    tracks->setInsertPolicy(QComboBox::NoInsert);
    tracks->addItem(tr("The usual one"), u"first"_s);
    tracks->addItem(tr("All of them"), u"all"_s);
    tracks->setToolTip(tr("Languages in order of preference, such as de,en, or numbers, such as 1,3."));
    if (const int known = choice.value ? tracks->findData(*choice.value) : -1; known >= 0)
        tracks->setCurrentIndex(known);
    else
        tracks->setEditText(choice.value.value_or(QString()));
    tracks->lineEdit()->setPlaceholderText(choice.isMixed() ? mixedText() : QString());
    tracks->setAccessibleName(name);
    const auto take = [this, tracks, what, set] {
        const int known = tracks->findText(tracks->currentText());
        const QString text = known >= 0 ? tracks->itemData(known).toString() : tracks->currentText();
        if (const Result<TrackChoice> wanted = trackChoiceFromText(text))
            emitChange(what, [wish = *wanted, set](OutputSpec &output) { set(&output, wish); });
    };
    connect(tracks, &QComboBox::activated, this, take);
    connect(tracks->lineEdit(), &QLineEdit::editingFinished, this, [take, tracks] {
        if (tracks->lineEdit()->isModified())
            take();
    });
    return tracks;
}

void OutputCard::addTracks(QFormLayout *form)
{
    const auto hasSound = m_draft.shared(m_place, [](const OutputSpec &output) { return output.audio.has_value(); });
    if (!hasSound.value.value_or(true))
        return;
    auto *line = new QWidget;
    auto *flow = new FlowLayout(line);
    flow->addWidget(makeTrackChoice(
        tr("Sound tracks"), tr("Change sound tracks"),
        [](const OutputSpec &output) { return output.audio ? toText(output.audio->tracks) : QString(); },
        [](OutputSpec *output, const TrackChoice &tracks) {
            if (output->audio)
                output->audio->tracks = tracks;
        }));
    const auto gain =
        m_draft.shared(m_place, [](const OutputSpec &output) { return output.audio ? output.audio->gain_dB : 0; });
    auto *decibels = new QDoubleSpinBox;
    decibels->setRange(-highestGain_dB, highestGain_dB);
    decibels->setDecimals(1);
    decibels->setSuffix(tr(" dB"));
    decibels->setKeyboardTracking(false);
    decibels->setValue(gain.value.value_or(0));
    decibels->setAccessibleName(tr("Gain"));
    connect(decibels, &QDoubleSpinBox::valueChanged, this, [this](double value) {
        emitChange(
            tr("Change sound"),
            [value](OutputSpec &output) {
                if (output.audio)
                    output.audio->gain_dB = value;
            },
            u"gain"_s);
    });
    flow->addWidget(decibels);
    addFormRow(form, tr("Sound tracks"), line);
}

} // namespace Zoetrope
