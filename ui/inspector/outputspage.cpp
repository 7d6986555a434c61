// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/outputspage.h"

#include "engine/base/errortext.h"
#include "engine/model/validate.h"
#include "engine/plan/planner.h"
#include "ui/inspector/catalogwords.h"
#include "ui/inspector/controls.h"
#include "ui/presets/presetmenu.h"
#include "ui/theme/icons.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QRegularExpression>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

constexpr int mostNamesShown = 12;

/// Where the keyboard is, so that it can be put there again when the cards are made anew.
struct FocusMark
{
    qsizetype card = -1;
    QString control; ///< accessible name
};

FocusMark markFocus(const QList<OutputCard *> &cards)
{
    for (qsizetype i = 0; i < cards.size(); ++i) {
        if (const QWidget *focus = cards[i]->focusWidget(); focus && focus->hasFocus())
            return {i, focus->accessibleName()};
    }
    return {};
}

void restoreFocus(const FocusMark &mark, const QList<OutputCard *> &cards)
{
    if (mark.card < 0 || mark.card >= cards.size() || mark.control.isEmpty())
        return;
    for (QWidget *control : cards[mark.card]->findChildren<QWidget *>()) {
        if (control->accessibleName() == mark.control && control->focusPolicy() != Qt::NoFocus)
            return control->setFocus();
    }
}

/// Whether a form of their outputs looks and works alike.
bool haveSameOutputs(const SelectionDraft &left, const SelectionDraft &right)
{
    const auto outputs = [](const JobOrder &order) -> const QList<OutputSpec> & { return order.spec.outputs; };
    if (left.size() == right.size())
        return std::ranges::equal(left.orders(), right.orders(), {}, outputs, outputs);
    if (left.isEmpty() || right.isEmpty())
        return false;
    const QList<OutputSpec> &first = left.orders().first().spec.outputs;
    const auto isFirst = [&](const JobOrder &order) { return order.spec.outputs == first; };
    return std::ranges::all_of(left.orders(), isFirst) && std::ranges::all_of(right.orders(), isFirst);
}

} // namespace

Result<QStringList> outputNamesOf(const JobSpec &spec, const MediaInfo &media, const Capabilities &capabilities)
{
    const Result<Plan> plan = makePlan(spec, media, capabilities, Budget{});
    if (!plan)
        return plan.error();
    QStringList names;
    for (const PackagePlan &package : plan->packages)
        names += package.packaging == Packaging::Hls ? QString(package.path + u"/master.m3u8"_s) : package.path;
    for (const StillPlan &still : plan->stills)
        names += still.path;
    return names;
}

Result<ClipRange> clipFromTexts(const QString &start, const QString &end)
{
    ClipRange clip;
    const auto read = [](const QString &text) { return timeFromText(text.trimmed()); };
    if (!start.trimmed().isEmpty()) {
        const Result<Microseconds> time = read(start);
        if (!time || time->count() < 0)
            return Error{ErrorCode::SpecInvalid, start, OutputsPage::tr("Write times as 1:23 or 0:01:23.5.")};
        clip.start = *time;
    }
    if (!end.trimmed().isEmpty()) {
        const Result<Microseconds> time = read(end);
        if (!time)
            return Error{ErrorCode::SpecInvalid, end, OutputsPage::tr("Write times as 1:23 or 0:01:23.5.")};
        if (*time <= clip.start)
            return Error{ErrorCode::SpecInvalid, end, OutputsPage::tr("The end must come after the start.")};
        clip.length = *time - clip.start;
    }
    return clip;
}

OutputsPage::OutputsPage(QueueDesk *desk, QWidget *parent)
    : InspectorPage(desk, parent)
{
    setupUi();
}

void OutputsPage::setupUi()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    outer->addWidget(scroll);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(10);
    scroll->setWidget(content);

    m_summary = makeQuietLabel();
    column->addWidget(m_summary);
    m_form = new QWidget;
    column->addWidget(m_form);
    column->addStretch(1);
    auto *form = new QVBoxLayout(m_form);
    form->setContentsMargins({});
    form->setSpacing(10);

    auto *folderLine = new QHBoxLayout;
    m_destination = new QLineEdit;
    m_destination->setAccessibleName(tr("Output folder"));
    connect(m_destination, &QLineEdit::editingFinished, this, [this] { setDestination(m_destination->text()); });
    QToolButton *browse = makeIconButton(u"folder", tr("Choose the output folder"));
    connect(browse, &QToolButton::clicked, this, [this] {
        const QString folder = QFileDialog::getExistingDirectory(this, tr("Output folder"), m_destination->text());
        if (!folder.isEmpty())
            setDestination(folder);
    });
    auto *folderLabel = new QLabel(tr("Save in"));
    folderLabel->setBuddy(m_destination);
    folderLine->addWidget(folderLabel);
    folderLine->addWidget(m_destination, 1);
    folderLine->addWidget(browse);
    form->addLayout(folderLine);

    form->addWidget(makeClip());

    auto *addLine = new QHBoxLayout;
    m_addMenu = new QMenu(this);
    m_add = new QToolButton;
    m_add->setText(tr("Add output"));
    m_add->setIcon(icon(u"add"));
    m_add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_add->setPopupMode(QToolButton::InstantPopup);
    m_add->setMenu(m_addMenu);
    m_add->setFocusPolicy(Qt::TabFocus);
    m_add->setProperty("popup", true);
    m_save = new QToolButton;
    m_save->setText(tr("Save as preset …"));
    m_save->setIcon(icon(u"preset"));
    m_save->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_save->setFocusPolicy(Qt::TabFocus);
    m_save->setProperty("popup", true);
    connect(m_save, &QToolButton::clicked, this, [this] {
        if (!m_draft.isEmpty())
            Q_EMIT savePresetWanted(m_draft.orders().first().spec);
    });
    addLine->addWidget(m_add);
    addLine->addStretch(1);
    addLine->addWidget(m_save);

    m_cardColumn = new QVBoxLayout;
    m_cardColumn->setSpacing(10);
    form->addLayout(m_cardColumn);
    form->addLayout(addLine);
    form->addWidget(makeHeading(tr("What will be written")));
    m_names = makeQuietLabel();
    m_names->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    form->addWidget(m_names);
    setPresetMenu([](QMenu *) {});
}

void OutputsPage::setCapabilities(const Capabilities &capabilities)
{
    m_capabilities = capabilities;
    showNames();
}

void OutputsPage::setPresetMenu(const std::function<void(QMenu *)> &fill)
{
    clearPresetMenu(m_addMenu);
    m_addMenu->addSection(tr("From a preset"));
    fill(m_addMenu);
    m_addMenu->addSection(tr("By format"));
    for (const ContainerRow &row : Catalog::containers())
        m_addMenu->addAction(catalogWord(row.label), this, [this, name = row.name] { addOutput(usualOutput(name)); });
}

void OutputsPage::refresh()
{
    const SelectionDraft now(editableOrders());
    const bool isOther = !haveSameOutputs(now, m_draft);
    m_draft = now;
    if (isOther && !m_isTyping) // a control that is being moved or typed in must stay
        rebuildCards();
    const qsizetype locked = rows().size() - m_draft.size();
    if (rows().isEmpty())
        m_summary->setText(tr("Select a source to say what becomes of it."));
    else if (m_draft.isEmpty())
        m_summary->setText(tr("What has begun can no longer be edited. Duplicate it to make something else of it."));
    else if (locked > 0)
        m_summary->setText(tr("%n of the selected jobs have begun and stay as they are.", nullptr, int(locked)));
    else if (m_draft.size() > 1)
        m_summary->setText(tr("You are editing %n jobs at once.", nullptr, int(m_draft.size())));
    m_summary->setVisible(m_draft.size() != 1 || locked > 0);
    m_form->setVisible(!m_draft.isEmpty());
    showDestination();
    showClip();
    showFaults();
    showNames();
}

void OutputsPage::rebuildCards()
{
    const FocusMark mark = markFocus(m_cards);
    for (OutputCard *card : std::as_const(m_cards)) {
        card->hide();
        card->deleteLater(); // a control of it may be the one that called
    }
    m_cards.clear();
    for (const OutputPlace &place : m_draft.places()) {
        auto *card = new OutputCard(m_draft, place, m_form); // a child from the start is styled once
        connect(card, &OutputCard::changed, this, &OutputsPage::changeOutput);
        connect(card, &OutputCard::removeWanted, this, &OutputsPage::removeOutput);
        m_cardColumn->addWidget(card);
        m_cards += card;
    }
    restoreFocus(mark, m_cards);
}

void OutputsPage::showDestination()
{
    const auto folder = m_draft.sharedOrder([](const JobOrder &order) { return order.destination; });
    m_destination->setPlaceholderText(folder.isMixed() ? mixedText() : QString());
    if (!m_destination->hasFocus())
        m_destination->setText(QDir::toNativeSeparators(folder.value.value_or(QString())));
}

void OutputsPage::showFaults()
{
    for (qsizetype i = 0; i < m_cards.size(); ++i)
        m_cards[i]->setFaults({});
    if (m_draft.isEmpty())
        return;
    const JobSpec &spec = m_draft.orders().first().spec;
    QMap<qsizetype, QStringList> byOutput;
    for (const Fault &fault : validate(spec)) {
        static const QRegularExpression pattern(u"^outputs\\[(\\d+)\\]\\.?(.*)$"_s);
        if (const auto match = pattern.match(fault.path); match.hasMatch())
            byOutput[match.capturedView(1).toInt()] += match.captured(2) + u' ' + fault.message;
    }
    QMap<QString, int> ordinals;
    for (qsizetype i = 0; i < spec.outputs.size(); ++i) {
        const OutputPlace place{spec.outputs[i].container, ordinals[spec.outputs[i].container]++};
        if (const qsizetype card = m_draft.places().indexOf(place); card >= 0 && byOutput.contains(i))
            m_cards[card]->setFaults(byOutput.value(i));
    }
}

void OutputsPage::showNames()
{
    const QList<const QueueRow *> shown = rows();
    const QueueRow *row = shown.isEmpty() ? nullptr : shown.first();
    if (!row || !row->media || m_capabilities.muxers.isEmpty()) {
        m_names->setText(row ? tr("Known once the source has been read.") : QString());
        return;
    }
    JobSpec spec = row->order.spec;
    if (spec.batch == BatchMark())
        spec.batch = {1, QDate::currentDate()}; // as if the selected rows were started now: this is their first
    const Result<QStringList> names = outputNamesOf(spec, *row->media, m_capabilities);
    if (!names) {
        m_names->setText(errorText(names.error()));
        return;
    }
    QStringList lines;
    const QDir folder(row->order.destination);
    for (const QString &name : names->mid(0, mostNamesShown))
        lines += QFileInfo::exists(folder.filePath(name)) ? tr("%1 (exists already)").arg(name) : name;
    if (names->size() > mostNamesShown)
        lines += tr("and %n more", nullptr, int(names->size() - mostNamesShown));
    m_names->setText(lines.join(u'\n'));
}

void OutputsPage::changeOutput(
    const OutputPlace &place, const QString &what, const OutputCard::Change &change, const QString &merge)
{
    m_isTyping = !merge.isEmpty();
    desk()->edit(
        what, keys(),
        [&](JobOrder &order) {
            if (OutputSpec *output = SelectionDraft::find(&order.spec, place))
                change(*output);
        },
        merge);
    refresh();
    m_isTyping = false;
}

void OutputsPage::removeOutput(const OutputPlace &place)
{
    desk()->edit(tr("Remove output"), keys(), [&](JobOrder &order) {
        if (const OutputSpec *output = SelectionDraft::find(&order.spec, place))
            order.spec.outputs.removeAt(output - order.spec.outputs.constData());
    });
}

void OutputsPage::addOutput(const OutputSpec &output)
{
    desk()->edit(tr("Add output"), keys(), [&](JobOrder &order) { order.spec.outputs += output; });
}

void OutputsPage::setDestination(const QString &folder)
{
    const QString path = QDir::cleanPath(QDir::fromNativeSeparators(folder.trimmed()));
    if (!QDir::isAbsolutePath(path))
        return showDestination();
    desk()->edit(tr("Change output folder"), keys(), [&](JobOrder &order) { order.destination = path; });
}

QWidget *OutputsPage::makeClip()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins({});
    auto *line = new QHBoxLayout;
    const auto makeTime = [this](const QString &name, const QString &placeholder) {
        auto *edit = new QLineEdit;
        edit->setAccessibleName(name);
        edit->setPlaceholderText(placeholder);
        connect(edit, &QLineEdit::editingFinished, this, &OutputsPage::setClip);
        return edit;
    };
    m_clipStart = makeTime(tr("Start of the part"), tr("beginning"));
    m_clipEnd = makeTime(tr("End of the part"), tr("end"));
    line->addWidget(new QLabel(tr("Use from")));
    line->addWidget(m_clipStart, 1);
    line->addWidget(new QLabel(tr("to", "a part of the source: from … to …")));
    line->addWidget(m_clipEnd, 1);
    column->addLayout(line);
    m_clipFault = makeQuietLabel();
    m_clipFault->hide();
    column->addWidget(m_clipFault);
    return box;
}

void OutputsPage::showClip()
{
    const auto clip = m_draft.sharedOrder([](const JobOrder &order) { return order.spec.clip; });
    const bool hasStart = clip.value && clip.value->start.count() > 0;
    const bool hasEnd = clip.value && clip.value->length;
    m_clipStart->setPlaceholderText(clip.isMixed() ? mixedText() : tr("beginning"));
    m_clipEnd->setPlaceholderText(clip.isMixed() ? mixedText() : tr("end"));
    if (!m_clipStart->hasFocus())
        m_clipStart->setText(hasStart ? timeToText(clip.value->start) : QString());
    if (!m_clipEnd->hasFocus())
        m_clipEnd->setText(hasEnd ? timeToText(clip.value->start + *clip.value->length) : QString());
}

void OutputsPage::setClip()
{
    const auto shown = m_draft.sharedOrder([](const JobOrder &order) { return order.spec.clip; });
    if (shown.isMixed() && m_clipStart->text().isEmpty() && m_clipEnd->text().isEmpty())
        return; // looked at, not edited
    const Result<ClipRange> clip = clipFromTexts(m_clipStart->text(), m_clipEnd->text());
    m_clipFault->setVisible(!clip);
    m_clipFault->setText(clip ? QString() : clip.error().detail);
    if (clip)
        desk()->edit(tr("Change the part"), keys(), [&](JobOrder &order) { order.spec.clip = *clip; });
}

} // namespace Zoetrope
