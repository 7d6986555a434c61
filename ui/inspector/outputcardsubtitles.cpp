// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/outputcard.h"

#include "ui/inspector/controls.h"
#include "ui/inspector/flowlayout.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLineEdit>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

QString modeOf(const OutputSpec &output) { return output.subtitles ? toText(output.subtitles->mode) : QString(); }

QString tracksOf(const OutputSpec &output)
{
    return output.subtitles ? toText(wantedTracks(*output.subtitles)) : QString();
}

/// `film.de.srt` says its language.
SubtitleFile fileOf(const QString &path)
{
    const QString language = QFileInfo(QFileInfo(path).completeBaseName()).suffix();
    constexpr qsizetype mostLetters = 3;
    const bool isLanguage = language.size() <= mostLetters && !languageTag(language).isEmpty();
    return {path, isLanguage ? language : QString()};
}

} // namespace

void OutputCard::addSubtitles(QFormLayout *form)
{
    const ContainerRow *container = Catalog::container(m_place.container);
    const auto mode = m_draft.shared(m_place, modeOf);
    auto *line = new QWidget;
    auto *flow = new FlowLayout(line);
    auto *combo = new QComboBox;
    combo->addItem(tr("No subtitles"), QString());
    if (!container->subtitleCodecs.isEmpty())
        combo->addItem(tr("As tracks"), toText(SubtitleMode::Soft));
    if (!container->videoCodecs.isEmpty())
        combo->addItem(tr("Drawn into the picture"), toText(SubtitleMode::Burn));
    combo->addItem(tr("As files beside it"), toText(SubtitleMode::Sidecar));
    showShared(combo, mode.value ? combo->findData(*mode.value) : -1);
    combo->setAccessibleName(tr("Subtitles"));
    connect(combo, &QComboBox::activated, this, [this, combo](int index) {
        const Result<SubtitleMode> wanted = subtitleModeFromText(combo->itemData(index).toString());
        emitChange(tr("Change subtitles"), [wanted](OutputSpec &output) {
            if (!wanted)
                return output.subtitles.reset();
            if (!output.subtitles)
                output.subtitles.emplace();
            if (output.subtitles->mode != *wanted)
                output.subtitles->codec.clear(); // each way has codecs of its own
            output.subtitles->mode = *wanted;
            if (*wanted == SubtitleMode::Burn && output.subtitles->files.size() > 1)
                output.subtitles->files.resize(1);
        });
    });
    flow->addWidget(combo);
    if (mode.value && !mode.value->isEmpty()) {
        flow->addWidget(makeTrackChoice(
            tr("Subtitle tracks"), tr("Change subtitles"), tracksOf, [](OutputSpec *output, const TrackChoice &tracks) {
                if (output->subtitles)
                    output->subtitles->tracks = tracks;
            }));
        addSubtitleFiles(flow, *mode.value == toText(SubtitleMode::Burn));
    }
    addFormRow(form, tr("Subtitles"), line);
}

/// The files that one job names; several jobs have files of their own, which are left as they are.
void OutputCard::addSubtitleFiles(FlowLayout *flow, bool isOne)
{
    if (m_draft.size() != 1)
        return;
    const OutputSpec *output = SelectionDraft::find(m_draft.orders().first().spec, m_place);
    const QList<SubtitleFile> files = output && output->subtitles ? output->subtitles->files : QList<SubtitleFile>();
    for (const SubtitleFile &file : files) {
        const QString name = QFileInfo(file.path).fileName();
        QToolButton *chip = makeChip(name, true);
        chip->setToolTip(tr("Remove the subtitles %1").arg(name));
        connect(chip, &QToolButton::clicked, this, [this, file] {
            emitChange(tr("Change subtitles"), [file](OutputSpec &changed) {
                if (changed.subtitles)
                    changed.subtitles->files.removeAll(file);
            });
        });
        flow->addWidget(chip);
    }
    if (isOne && !files.isEmpty())
        return;
    QToolButton *adding = makeChip(tr("Add a file …"), false);
    adding->setCheckable(false);
    connect(adding, &QToolButton::clicked, this, [this] {
        const QString path = QFileDialog::getOpenFileName(
            this, tr("Choose subtitles"), {}, tr("Subtitles (%1)").arg(u"*.srt *.ass *.ssa *.vtt"_s));
        if (path.isEmpty())
            return;
        emitChange(tr("Change subtitles"), [file = fileOf(path)](OutputSpec &changed) {
            if (changed.subtitles && !changed.subtitles->files.contains(file))
                changed.subtitles->files += file;
        });
    });
    flow->addWidget(adding);
}

} // namespace Zoetrope
