// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/outputcard.h"

#include "ui/inspector/catalogform.h"
#include "ui/inspector/catalogwords.h"
#include "ui/inspector/controls.h"
#include "ui/inspector/flowlayout.h"
#include "ui/queue/rowtext.h"
#include "ui/theme/theme.h"

#include <QAbstractSpinBox>
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

constexpr int smallestResolution = 16; // as model/validate has it
constexpr int largestResolution = 8640;

bool hasRung(const OutputSpec &output, int resolution)
{
    return output.video
        && std::ranges::any_of(output.video->ladder, [&](const Rung &rung) { return rung.resolution == resolution; });
}

/// Whether bits are given, by rate or by size, and quality follows from them.
bool hasRate(const OutputSpec &output)
{
    const bool hasBitrate =
        output.video && !output.video->ladder.isEmpty() && output.video->ladder.last().bitrate.has_value();
    return hasBitrate || (output.video && output.video->targetSize);
}

/// The jobs' common answer to a question about the n-th codec choice; the container's default for an empty name.
QString codecName(const QString &name, const QStringList &allowed) { return name.isEmpty() ? allowed.value(0) : name; }

void fillCodecs(QComboBox *combo, const QStringList &names)
{
    for (const QString &name : names) {
        const CodecRow *codec = Catalog::codec(name);
        combo->addItem(codec ? codec->label : name, name);
    }
}

const QList<int> &audioKilobits()
{
    static const QList<int> rates{64, 96, 128, 160, 192, 256, 320};
    return rates;
}

} // namespace

const QList<int> &commonResolutions()
{
    static const QList<int> resolutions{144, 240, 360, 480, 720, 1080, 1440, 2160};
    return resolutions;
}

void toggleRung(QList<Rung> *ladder, int resolution, bool isOn)
{
    const auto same = [resolution](const Rung &rung) { return rung.resolution == resolution; };
    if (!isOn) {
        ladder->removeIf(same);
    } else if (std::ranges::none_of(*ladder, same)) {
        ladder->append(Rung{resolution, {}});
        std::ranges::sort(*ladder, {},
            [](const Rung &rung) { return rung.resolution == 0 ? std::numeric_limits<int>::max() : rung.resolution; });
    }
}

OutputCard::OutputCard(const SelectionDraft &draft, const OutputPlace &place, QWidget *parent)
    : QFrame(parent)
    , m_draft(draft)
    , m_place(place)
{
    setObjectName(u"card"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, 12, 12);
    addTitle(column);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    form->setVerticalSpacing(8);
    column->addLayout(form);
    addFormat(form);
    const ContainerRow *container = Catalog::container(place.container);
    if (!container)
        return;
    if (!container->videoCodecs.isEmpty()) {
        addResolutions(form);
        addVideo(form);
        addRate(form);
        addFrameRate(form);
        addCrop(form);
        addShape(form);
        addTurn(form);
        addFilters(form, MediaKind::Video);
        addWatermarks(form);
    }
    if (!container->audioCodecs.isEmpty()) {
        addAudio(form);
        addTracks(form);
        addLevel(form);
        addFilters(form, MediaKind::Audio);
    }
    addSubtitles(form);
    addName(form);
    fillLines();
}

/// Fields take what their line leaves free, so that all rows end at one edge.
void OutputCard::fillLines()
{
    for (QWidget *field : findChildren<QWidget *>()) {
        if (qobject_cast<QComboBox *>(field) || qobject_cast<QAbstractSpinBox *>(field)) {
            QSizePolicy policy = field->sizePolicy();
            policy.setHorizontalPolicy(QSizePolicy::Expanding);
            field->setSizePolicy(policy);
        }
    }
}

void OutputCard::addTitle(QVBoxLayout *column)
{
    auto *line = new QHBoxLayout;
    const ContainerRow *container = Catalog::container(m_place.container);
    QString title = container ? catalogWord(container->label) : m_place.container;
    if (m_place.ordinal > 0)
        title = tr("%1 (%2)").arg(title).arg(m_place.ordinal + 1);
    line->addWidget(makeHeading(title));
    if (const int count = m_draft.countOf(m_place); count < m_draft.size())
        line->addWidget(makeQuietLabel(tr("in %1 of %2 jobs").arg(count).arg(m_draft.size())), 1);
    else
        line->addStretch(1);
    QToolButton *removing = makeIconButton(u"remove", tr("Remove the output %1").arg(title));
    connect(removing, &QToolButton::clicked, this, [this] { Q_EMIT removeWanted(m_place); });
    line->addWidget(removing);
    column->addLayout(line);
    m_faults = new QLabel;
    m_faults->setWordWrap(true);
    m_faults->hide();
    QPalette red = m_faults->palette();
    red.setColor(QPalette::WindowText, stateColors(palette()).bad);
    m_faults->setPalette(red);
    column->addWidget(m_faults);
}

void OutputCard::setFaults(const QStringList &faults)
{
    m_faults->setText(faults.join(u'\n'));
    m_faults->setVisible(!faults.isEmpty());
}

void OutputCard::emitChange(const QString &what, const Change &change, const QString &merge)
{
    Q_EMIT changed(m_place, what, change,
        merge.isEmpty() ? QString() : u"%1/%2/%3"_s.arg(m_place.container).arg(m_place.ordinal).arg(merge));
}

void OutputCard::addFormat(QFormLayout *form)
{
    auto *combo = new QComboBox;
    for (const ContainerRow &row : Catalog::containers())
        combo->addItem(catalogWord(row.label), row.name);
    combo->setCurrentIndex(combo->findData(m_place.container));
    connect(combo, &QComboBox::activated, this, [this, combo](int index) {
        emitChange(tr("Change format"),
            [name = combo->itemData(index).toString()](OutputSpec &output) { changeContainer(&output, name); });
    });
    addFormRow(form, tr("Format"), combo);
}

void OutputCard::addResolutions(QFormLayout *form)
{
    auto *chips = new QWidget;
    auto *flow = new FlowLayout(chips);
    QList<int> offered = commonResolutions();
    for (const JobOrder &order : m_draft.orders()) {
        const OutputSpec *output = SelectionDraft::find(order.spec, m_place);
        if (!output || !output->video)
            continue;
        for (const Rung &rung : output->video->ladder) {
            if (rung.resolution > 0 && !offered.contains(rung.resolution))
                offered += rung.resolution;
        }
    }
    std::ranges::sort(offered);
    offered += 0;
    for (const int resolution : std::as_const(offered)) {
        const auto isOn =
            m_draft.shared(m_place, [resolution](const OutputSpec &output) { return hasRung(output, resolution); });
        QToolButton *chip = makeChip(resolutionWord(resolution), isOn.value.value_or(false));
        if (isOn.isMixed())
            chip->setText(tr("%1 (some)").arg(resolutionWord(resolution)));
        connect(chip, &QToolButton::clicked, this, [this, resolution](bool wanted) {
            emitChange(tr("Change resolutions"), [resolution, wanted](OutputSpec &output) {
                if (!output.video)
                    output.video.emplace();
                toggleRung(&output.video->ladder, resolution, wanted);
            });
        });
        flow->addWidget(chip);
    }
    QToolButton *other = makeChip(tr("Other …"), false);
    other->setCheckable(false);
    connect(other, &QToolButton::clicked, this, [this] {
        bool isGiven = false;
        const int resolution = QInputDialog::getInt(this, tr("Another resolution"),
            tr("Short side of the picture, in pixels:"), 540, smallestResolution, largestResolution, 2, &isGiven);
        if (isGiven)
            emitChange(tr("Change resolutions"), [resolution](OutputSpec &output) {
                if (output.video)
                    toggleRung(&output.video->ladder, resolution, true);
            });
    });
    flow->addWidget(other);
    addFormRow(form, tr("Resolutions"), chips);
}

void OutputCard::addVideo(QFormLayout *form)
{
    const QStringList allowed = Catalog::container(m_place.container)->videoCodecs;
    const auto codec = m_draft.shared(m_place,
        [&](const OutputSpec &output) { return output.video ? codecName(output.video->codec, allowed) : QString(); });
    if (allowed.size() > 1) {
        auto *combo = new QComboBox;
        fillCodecs(combo, allowed);
        showShared(combo, codec.value ? combo->findData(*codec.value) : -1);
        connect(combo, &QComboBox::activated, this, [this, combo](int index) {
            emitChange(tr("Change video codec"), [name = combo->itemData(index).toString()](OutputSpec &output) {
                if (!output.video)
                    output.video.emplace();
                output.video->codec = name;
                output.video->options.clear(); // they belong to the codec
                if (const CodecRow *chosen = Catalog::codec(name); chosen && !chosen->hasTwoPasses)
                    dropTwoPasses(&output);
            });
        });
        addFormRow(form, tr("Video"), combo);
    }
    const CodecRow *row = codec.value ? Catalog::codec(*codec.value) : nullptr;
    if (!row)
        return;
    const auto isByRate = m_draft.shared(m_place, [](const OutputSpec &output) { return hasRate(output); });
    QList<OptionRow> options = row->options;
    if (isByRate.value.value_or(false))
        options.removeIf([](const OptionRow &option) { return option.name == "quality"_L1; });
    auto *catalog = new CatalogForm(options, [&](const OptionRow &option) {
        return m_draft.shared(m_place, [&](const OutputSpec &output) {
            return output.video ? output.video->options.value(option.name, option.fallback) : option.fallback;
        });
    });
    connect(catalog, &CatalogForm::changed, this, [this](const QString &name, const QVariant &value) {
        emitChange(
            tr("Change video quality"),
            [name, value](OutputSpec &output) {
                if (output.video)
                    output.video->options.insert(name, value);
            },
            name);
    });
    form->addRow(catalog);
}

void OutputCard::addAudio(QFormLayout *form)
{
    const QStringList allowed = Catalog::container(m_place.container)->audioCodecs;
    const auto hasSound = m_draft.shared(m_place, [](const OutputSpec &output) { return output.audio.has_value(); });
    auto *line = new QWidget;
    auto *flow = new FlowLayout(line);
    auto *codec = new QComboBox;
    codec->addItem(tr("No sound"), QString());
    fillCodecs(codec, allowed);
    const auto chosen = m_draft.shared(m_place,
        [&](const OutputSpec &output) { return output.audio ? codecName(output.audio->codec, allowed) : QString(); });
    showShared(codec, chosen.value ? codec->findData(*chosen.value) : -1);
    codec->setAccessibleName(tr("Sound"));
    connect(codec, &QComboBox::activated, this, [this, codec](int index) {
        emitChange(tr("Change sound"), [name = codec->itemData(index).toString()](OutputSpec &output) {
            if (name.isEmpty())
                return output.audio.reset();
            if (!output.audio)
                output.audio.emplace();
            if (output.audio->codec != name)
                output.audio->options.clear(); // they belong to the codec
            output.audio->codec = name;
        });
    });
    flow->addWidget(codec);
    const CodecRow *row = chosen.value ? Catalog::codec(*chosen.value) : nullptr;
    if (hasSound.value.value_or(true) && !(row && row->isLossless)) {
        auto *rate = new QComboBox;
        for (const int kilobits : audioKilobits())
            rate->addItem(tr("%1 kbit/s").arg(kilobits), kilobits);
        const auto bitrate = m_draft.shared(
            m_place, [](const OutputSpec &output) { return output.audio ? int(output.audio->bitrate.bps / 1000) : 0; });
        if (bitrate.value && rate->findData(*bitrate.value) < 0)
            rate->addItem(tr("%1 kbit/s").arg(*bitrate.value), *bitrate.value);
        showShared(rate, bitrate.value ? rate->findData(*bitrate.value) : -1);
        rate->setAccessibleName(tr("Sound bit rate"));
        connect(rate, &QComboBox::activated, this, [this, rate](int index) {
            emitChange(tr("Change sound"), [kilobits = rate->itemData(index).toInt()](OutputSpec &output) {
                if (output.audio)
                    output.audio->bitrate = Bitrate{std::int64_t(kilobits) * 1000};
            });
        });
        flow->addWidget(rate);
    }
    if (hasSound.value.value_or(true)) {
        auto *channels = new QComboBox;
        channels->addItem(tr("Mono"), 1);
        channels->addItem(tr("Stereo"), 2);
        channels->addItem(tr("As the source"), 0);
        const auto count =
            m_draft.shared(m_place, [](const OutputSpec &output) { return output.audio ? output.audio->channels : 2; });
        showShared(channels, count.value ? channels->findData(*count.value) : -1);
        channels->setAccessibleName(tr("Channels"));
        connect(channels, &QComboBox::activated, this, [this, channels](int index) {
            emitChange(tr("Change sound"), [wanted = channels->itemData(index).toInt()](OutputSpec &output) {
                if (output.audio)
                    output.audio->channels = wanted;
            });
        });
        flow->addWidget(channels);
    }
    addFormRow(form, tr("Sound"), line);
    addAudioOptions(form);
}

void OutputCard::addAudioOptions(QFormLayout *form)
{
    const QStringList allowed = Catalog::container(m_place.container)->audioCodecs;
    const auto chosen = m_draft.shared(m_place,
        [&](const OutputSpec &output) { return output.audio ? codecName(output.audio->codec, allowed) : QString(); });
    const CodecRow *row = chosen.value ? Catalog::codec(*chosen.value) : nullptr;
    if (!row || row->options.isEmpty())
        return;
    auto *catalog = new CatalogForm(row->options, [&](const OptionRow &option) {
        return m_draft.shared(m_place, [&](const OutputSpec &output) {
            return output.audio ? output.audio->options.value(option.name, option.fallback) : option.fallback;
        });
    });
    connect(catalog, &CatalogForm::changed, this, [this](const QString &name, const QVariant &value) {
        emitChange(tr("Change sound"), [name, value](OutputSpec &output) {
            if (output.audio)
                output.audio->options.insert(name, value);
        });
    });
    form->addRow(catalog);
}

void OutputCard::addName(QFormLayout *form)
{
    auto *name = new QLineEdit;
    const auto given = m_draft.shared(m_place, [](const OutputSpec &output) { return output.nameTemplate; });
    name->setText(given.value.value_or(QString()));
    name->setPlaceholderText(given.isMixed() ? mixedText() : tr("{name}-{resolution}", "keep the words in braces"));
    name->setToolTip(
        tr("{name} of the source, {resolution}, {width}, {height}, {container}, {label}, {index} of the file, "
           "{counter} of jobs started together, {date}; / makes a folder."));
    const auto take = [this](const QString &text) {
        emitChange(
            tr("Change name"), [text](OutputSpec &output) { output.nameTemplate = text; }, u"name"_s);
    };
    connect(name, &QLineEdit::textEdited, this, [take](const QString &text) {
        if (text.count(u'{') == text.count(u'}')) // else a token is being typed
            take(text);
    });
    connect(name, &QLineEdit::editingFinished, this, [take, name] {
        if (name->isModified())
            take(name->text());
    });
    addFormRow(form, tr("File name"), name);
}

} // namespace Zoetrope
