// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/thumbnailspage.h"

#include "ui/inspector/catalogform.h"
#include "ui/inspector/catalogwords.h"
#include "ui/inspector/controls.h"
#include "ui/inspector/flowlayout.h"
#include "ui/inspector/framefeed.h"
#include "ui/inspector/frameview.h"
#include "ui/inspector/tilelist.h"
#include "ui/queue/rowtext.h"
#include "ui/theme/icons.h"

#include <QInputDialog>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QScrollArea>
#include <QSlider>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

constexpr Size frameBox{640, 640};
constexpr Size tileBox{120, 120};
constexpr QSize tileIcon{96, 54};
constexpr int sliderSteps_ms = 1; ///< the slider counts milliseconds
constexpr Microseconds usualFrame{40'000};

QString filterLabel(const FilterRow &row)
{
    return row.name == "none"_L1 ? ThumbnailsPage::tr("None") : catalogWord(row.label);
}

/// The plain picture is an empty chain.
StillFilterChain chainOf(const FilterRow &row)
{
    return row.name == "none"_L1 ? StillFilterChain{} : StillFilterChain{{row.name, {}}};
}

/// The chains a set asks for; none said means the plain picture.
QList<StillFilterChain> chainsOf(const ThumbnailSpec &set)
{
    return set.filters.isEmpty() ? QList<StillFilterChain>{{}} : set.filters;
}

/// The one-filter chain of this name in a set.
qsizetype chainAt(const QList<StillFilterChain> &chains, const QString &filter)
{
    for (qsizetype i = 0; i < chains.size(); ++i) {
        const bool isPlain = chains[i].isEmpty() || (chains[i].size() == 1 && chains[i].first().name == "none"_L1);
        if (filter == "none"_L1 ? isPlain : chains[i].size() == 1 && chains[i].first().name == filter)
            return i;
    }
    return -1;
}

bool hasMoments(const ThumbnailSpec &set)
{
    return !set.moments.isEmpty() || !set.percents.isEmpty() || set.count > 0 || set.every;
}

void clear(FlowLayout *flow)
{
    while (QLayoutItem *item = flow->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the one that called
        delete item;
    }
}

Microseconds frameLength(const QueueRow &row)
{
    const VideoStreamInfo *video = row.media ? mainVideo(*row.media) : nullptr;
    return video && video->frameRate.isKnown() ? fromSeconds(1.0 / video->frameRate.toDouble()) : usualFrame;
}

} // namespace

ThumbnailsPage::ThumbnailsPage(QueueDesk *desk, Engine *engine, QWidget *parent)
    : InspectorPage(desk, parent)
    , m_frames(new FrameFeed(engine, this))
    , m_tiles(new FrameFeed(engine, this))
{
    setupUi();
    connect(m_frames, &FrameFeed::arrived, this,
        [this](const PictureWish &, const QList<QImage> &pictures) { m_view->setImage(pictures.value(0)); });
    connect(m_frames, &FrameFeed::failed, this,
        [this](const PictureWish &, const QString &why) { m_view->setMessage(why); });
    connect(m_tiles, &FrameFeed::arrived, this, [this](const PictureWish &, const QList<QImage> &pictures) {
        const QSignalBlocker quiet(m_gallery); // a new icon is no choice of the user's
        for (int i = 0; i < m_gallery->count() && i < pictures.size(); ++i)
            m_gallery->item(i)->setIcon(QPixmap::fromImage(pictures[i]));
    });
}

void ThumbnailsPage::setupUi()
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

    m_view = new FrameView;
    m_view->setAccessibleName(tr("The source at the chosen moment"));
    form->addWidget(m_view);
    setupSlider(form);
    setupSets(form);
    setupMoments(form);
    form->addWidget(makeHeading(tr("Sizes")));
    m_sizes = new FlowLayout;
    form->addLayout(m_sizes);
    form->addWidget(makeHeading(tr("Formats")));
    m_formats = new FlowLayout;
    form->addLayout(m_formats);
    setupFilters(form);
}

void ThumbnailsPage::setupSets(QVBoxLayout *column)
{
    auto *line = new QHBoxLayout;
    line->addWidget(makeHeading(tr("Sets of pictures")), 1);
    m_addSet = makeIconButton(u"add", tr("Add a set"));
    m_removeSet = makeIconButton(u"remove", tr("Remove this set"));
    connect(m_addSet, &QToolButton::clicked, this, &ThumbnailsPage::addSet);
    connect(m_removeSet, &QToolButton::clicked, this, &ThumbnailsPage::removeSet);
    line->addWidget(m_addSet);
    line->addWidget(m_removeSet);
    column->addLayout(line);
    m_sets = new FlowLayout;
    column->addLayout(m_sets);
}

void ThumbnailsPage::setupSlider(QVBoxLayout *column)
{
    auto *line = new QHBoxLayout;
    m_slider = new QSlider(Qt::Horizontal);
    m_slider->setAccessibleName(tr("Moment"));
    m_slider->setToolTip(tr("Comma and period go frame by frame."));
    m_slider->setSingleStep(1000 / sliderSteps_ms);
    m_slider->setPageStep(10'000 / sliderSteps_ms);
    connect(m_slider, &QSlider::valueChanged, this, &ThumbnailsPage::showFrame);
    m_time = new QLabel;
    m_time->setMinimumWidth(QFontMetrics(font()).horizontalAdvance(u"00:00:00.000"_s));
    line->addWidget(m_slider, 1);
    line->addWidget(m_time);
    column->addLayout(line);
}

void ThumbnailsPage::setupMoments(QVBoxLayout *column)
{
    auto *menu = new QMenu(this);
    menu->addAction(tr("At a percentage …"), this, [this] {
        bool isGiven = false;
        const double percent =
            QInputDialog::getDouble(this, tr("Add a moment"), tr("Percent of the length:"), 50, 0, 100, 1, &isGiven);
        if (isGiven)
            changeSet(tr("Add moment"), [percent](ThumbnailSpec &set) { set.percents += percent; });
    });
    menu->addAction(tr("So many, evenly …"), this, [this] {
        bool isGiven = false;
        const int count =
            QInputDialog::getInt(this, tr("Add moments"), tr("How many pictures:"), 9, 1, 100, 1, &isGiven);
        if (isGiven)
            changeSet(tr("Add moments"), [count](ThumbnailSpec &set) { set.count = count; });
    });
    menu->addAction(tr("Every so many seconds …"), this, [this] {
        bool isGiven = false;
        const double seconds = QInputDialog::getDouble(
            this, tr("Add moments"), tr("One picture every … seconds:"), 10, 0.1, 86'400, 1, &isGiven);
        if (isGiven)
            changeSet(tr("Add moments"), [seconds](ThumbnailSpec &set) { set.every = fromSeconds(seconds); });
    });
    auto *adding = new QToolButton;
    adding->setText(tr("Add this moment"));
    adding->setIcon(icon(u"add"));
    adding->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    adding->setPopupMode(QToolButton::MenuButtonPopup);
    adding->setMenu(menu);
    adding->setFocusPolicy(Qt::TabFocus);
    adding->setProperty("popup", true);
    connect(adding, &QToolButton::clicked, this, [this] {
        const Microseconds moment = shownMoment();
        changeSet(tr("Add moment"), [moment](ThumbnailSpec &set) {
            if (!set.moments.contains(moment))
                set.moments += moment;
            std::ranges::sort(set.moments);
        });
    });
    auto *heading = new QHBoxLayout;
    heading->addWidget(makeHeading(tr("Moments")), 1);
    heading->addWidget(adding);
    column->addLayout(heading);
    m_moments = new FlowLayout;
    column->addLayout(m_moments);
}

void ThumbnailsPage::setupFilters(QVBoxLayout *column)
{
    column->addWidget(makeHeading(tr("Filters")));
    m_gallery = new TileList(tileIcon);
    m_gallery->setObjectName(u"card"_s); // with the frame of one
    m_gallery->setAccessibleName(tr("Filters"));
    for (const FilterRow &row : Catalog::stillFilters()) {
        auto *item = new QListWidgetItem(filterLabel(row), m_gallery);
        item->setData(Qt::UserRole, row.name);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
        QPixmap blank(tileIcon);
        blank.fill(Qt::black);
        item->setIcon(blank);
    }
    connect(m_gallery, &QListWidget::itemChanged, this, &ThumbnailsPage::takeFilter);
    connect(m_gallery, &QListWidget::currentItemChanged, this, &ThumbnailsPage::showStrength);
    column->addWidget(m_gallery);
    m_strength = new QVBoxLayout;
    column->addLayout(m_strength);
}

const QueueRow *ThumbnailsPage::row() const
{
    const QList<const QueueRow *> all = rows();
    return all.isEmpty() ? nullptr : all.first();
}

const ThumbnailSpec *ThumbnailsPage::set() const
{
    const QueueRow *shown = row();
    return shown && m_set < shown->order.spec.thumbnails.size() ? &shown->order.spec.thumbnails[m_set] : nullptr;
}

Microseconds ThumbnailsPage::shownMoment() const
{
    return Microseconds{qint64(m_slider->value()) * sliderSteps_ms * 1000};
}

void ThumbnailsPage::showSets()
{
    const QList<ThumbnailSpec> &sets = row()->order.spec.thumbnails;
    m_set = std::clamp(m_set, 0, int(std::max<qsizetype>(0, sets.size() - 1)));
    QStringList titles;
    for (qsizetype i = 0; i < sets.size(); ++i)
        titles += tr("%1. %2", "number of a set, what is in it").arg(i + 1).arg(thumbnailTitle(sets[i]));
    m_addSet->setEnabled(!sets.isEmpty());
    m_removeSet->setEnabled(!sets.isEmpty());
    if (titles != m_shownSets || (sets.isEmpty() && m_sets->count() == 0)) {
        m_shownSets = titles;
        clear(m_sets);
        for (int i = 0; i < titles.size(); ++i) {
            QToolButton *chip = makeChip(titles[i], i == m_set);
            connect(chip, &QToolButton::clicked, this, [this, i] { showSet(i); });
            m_sets->addWidget(chip);
        }
        if (titles.isEmpty())
            m_sets->addWidget(makeQuietLabel(tr("None yet. The first begins with whatever you choose below.")));
    }
    for (int i = 0; i < titles.size(); ++i)
        qobject_cast<QToolButton *>(m_sets->itemAt(i)->widget())->setChecked(i == m_set);
}

void ThumbnailsPage::showSet(int set)
{
    m_set = set;
    refresh();
    showFrame(); // the tiles carry this set's strengths
    showStrength();
}

void ThumbnailsPage::addSet()
{
    ThumbnailSpec made;
    made.moments = {shownMoment()};
    desk()->edit(tr("Add a set"), keys(), [&](JobOrder &order) { order.spec.thumbnails += made; });
    if (const QueueRow *shown = row())
        showSet(int(shown->order.spec.thumbnails.size()) - 1);
}

void ThumbnailsPage::removeSet()
{
    desk()->edit(tr("Remove set"), keys(), [this](JobOrder &order) {
        if (m_set < order.spec.thumbnails.size())
            order.spec.thumbnails.removeAt(m_set);
    });
    showSet(std::max(0, m_set - 1));
}

void ThumbnailsPage::refresh()
{
    const QueueRow *shown = row();
    const bool canEdit = !editableOrders().isEmpty();
    m_form->setVisible(canEdit);
    m_summary->setVisible(!canEdit || rows().size() > 1);
    m_summary->setText(!shown ? tr("Select a source to choose pictures of it.")
            : !canEdit
            ? tr("What has begun can no longer be edited. Duplicate it to take other pictures.")
            : tr("You are editing %n jobs at once; the picture is of the first.", nullptr, int(rows().size())));
    if (!shown || !canEdit)
        return;
    const qint64 length = shown->media && shown->media->duration ? shown->media->duration->count() : 0;
    m_slider->setRange(0, int(length / 1000 / sliderSteps_ms));
    m_slider->setEnabled(length > 0);
    if (m_shownSource != shown->source()) {
        m_shownSource = shown->source();
        m_set = 0;
        const Microseconds first =
            set() && !set()->moments.isEmpty() ? set()->moments.first() : Microseconds(length / 10);
        lookAt(first);
    }
    showSets();
    const std::optional<ThumbnailSpec> now = set() ? std::optional(*set()) : std::nullopt;
    if (now != m_shownSet || m_sizes->count() == 0) {
        m_shownSet = now;
        rebuildChips();
    }
}

void ThumbnailsPage::lookAt(Microseconds moment)
{
    const int value = int(moment.count() / 1000 / sliderSteps_ms);
    if (m_slider->value() == value)
        showFrame();
    m_slider->setValue(value);
}

void ThumbnailsPage::step(int frames)
{
    if (const QueueRow *shown = row())
        m_slider->setValue(m_slider->value() + int(frames * std::max<qint64>(1, frameLength(*shown).count() / 1000)));
}

void ThumbnailsPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Comma)
        step(-1);
    else if (event->key() == Qt::Key_Period)
        step(1);
    else
        InspectorPage::keyPressEvent(event);
}

void ThumbnailsPage::showFrame()
{
    const QueueRow *shown = row();
    const Microseconds moment = shownMoment();
    m_time->setText(timeToText(moment));
    if (!shown)
        return;
    if (shown->media && !mainVideo(*shown->media))
        return m_view->setMessage(tr("This source has no picture."));
    m_frames->want({shown->source(), moment, SeekAccuracy::Exact, frameBox, {}, {}});
    QList<StillFilterChain> chains;
    const QList<StillFilterChain> chosen = set() ? chainsOf(*set()) : QList<StillFilterChain>();
    for (const FilterRow &filter : Catalog::stillFilters()) {
        const qsizetype at = chainAt(chosen, filter.name);
        chains += at >= 0 ? chosen[at] : chainOf(filter);
    }
    m_tiles->want({shown->source(), moment, SeekAccuracy::Exact, tileBox, chains, {}});
}

void ThumbnailsPage::addMomentChip(const QString &text, const std::function<void(ThumbnailSpec &)> &take)
{
    QToolButton *chip = makeChip(text, false);
    chip->setCheckable(false);
    chip->setIcon(icon(u"cancel"));
    chip->setIconSize({10, 10});
    chip->setText(u' ' + text); // the style leaves hardly any room behind so small an icon
    chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    chip->setToolTip(tr("Remove %1").arg(text));
    connect(chip, &QToolButton::clicked, this, [this, take] { changeSet(tr("Remove moment"), take); });
    m_moments->addWidget(chip);
}

void ThumbnailsPage::addChoiceChip(
    FlowLayout *flow, const QString &text, bool isOn, const std::function<void(ThumbnailSpec &, bool)> &change)
{
    QToolButton *chip = makeChip(text, isOn);
    connect(chip, &QToolButton::clicked, this, [this, change](bool wanted) {
        changeSet(tr("Change pictures"), [change, wanted](ThumbnailSpec &edited) { change(edited, wanted); });
    });
    flow->addWidget(chip);
}

void ThumbnailsPage::rebuildChips()
{
    for (FlowLayout *flow : {m_moments, m_sizes, m_formats})
        clear(flow);
    const ThumbnailSpec shown = m_shownSet.value_or(ThumbnailSpec{});
    for (const Microseconds moment : shown.moments)
        addMomentChip(timeToText(moment), [moment](ThumbnailSpec &set) { set.moments.removeAll(moment); });
    for (const double percent : shown.percents)
        addMomentChip(tr("%1 %").arg(percent), [percent](ThumbnailSpec &set) { set.percents.removeAll(percent); });
    if (shown.count > 0)
        addMomentChip(tr("%n evenly", nullptr, shown.count), [](ThumbnailSpec &set) { set.count = 0; });
    if (shown.every)
        addMomentChip(tr("every %1").arg(timeToText(*shown.every)), [](ThumbnailSpec &set) { set.every.reset(); });
    if (m_moments->count() == 0)
        m_moments->addWidget(makeQuietLabel(tr("None yet: no pictures are taken.")));
    for (const int resolution : {144, 240, 360, 480, 720, 1080, 0}) {
        const bool isOn = shown.resolutions.contains(resolution) || (shown.resolutions.isEmpty() && resolution == 0);
        addChoiceChip(m_sizes, resolutionWord(resolution), isOn, [resolution](ThumbnailSpec &set, bool wanted) {
            if (set.resolutions.isEmpty())
                set.resolutions = {0};
            set.resolutions.removeAll(resolution);
            if (wanted)
                set.resolutions += resolution;
        });
    }
    for (const StillFormatRow &format : Catalog::stillFormats()) {
        const bool isOn = shown.formats.contains(format.name) || (shown.formats.isEmpty() && format.name == "jpg"_L1);
        addChoiceChip(m_formats, format.label, isOn, [name = format.name](ThumbnailSpec &set, bool wanted) {
            if (set.formats.isEmpty())
                set.formats = {u"jpg"_s};
            set.formats.removeAll(name);
            if (wanted)
                set.formats += name;
        });
    }
    const QSignalBlocker quiet(m_gallery);
    const QList<StillFilterChain> chains = chainsOf(shown);
    for (int i = 0; i < m_gallery->count(); ++i) {
        QListWidgetItem *item = m_gallery->item(i);
        const bool isOn = m_shownSet && chainAt(chains, item->data(Qt::UserRole).toString()) >= 0;
        item->setCheckState(isOn ? Qt::Checked : Qt::Unchecked);
    }
}

void ThumbnailsPage::takeFilter(const QListWidgetItem *item)
{
    const QString name = item->data(Qt::UserRole).toString();
    const bool isOn = item->checkState() == Qt::Checked;
    changeSet(tr("Change filters"), [name, isOn](ThumbnailSpec &set) {
        QList<StillFilterChain> chains = chainsOf(set);
        const qsizetype at = chainAt(chains, name);
        if (isOn && at < 0)
            chains += chainOf(*Catalog::stillFilter(name));
        else if (!isOn && at >= 0)
            chains.removeAt(at);
        set.filters = chains;
    });
    showStrength();
}

void ThumbnailsPage::showStrength()
{
    if (m_strengthForm)
        m_strengthForm->deleteLater();
    m_strengthForm = nullptr;
    const QListWidgetItem *item = m_gallery->currentItem();
    const FilterRow *filter = item ? Catalog::stillFilter(item->data(Qt::UserRole).toString()) : nullptr;
    if (!filter || filter->options.isEmpty() || !set())
        return;
    const QList<StillFilterChain> chains = chainsOf(*set());
    const qsizetype at = chainAt(chains, filter->name);
    if (at < 0)
        return;
    const OptionValues values = chains[at].first().options;
    auto *form = new CatalogForm(filter->options,
        [&](const OptionRow &option) { return Shared<QVariant>{values.value(option.name, option.fallback)}; });
    connect(
        form, &CatalogForm::changed, this, [this, name = filter->name](const QString &option, const QVariant &value) {
            changeSet(
                tr("Change filter"),
                [&](ThumbnailSpec &edited) {
                    if (const qsizetype place = chainAt(edited.filters, name); place >= 0)
                        edited.filters[place].first().options.insert(option, value);
                },
                name + option);
            showFrame();
        });
    m_strengthForm = form;
    m_strength->addWidget(form);
}

void ThumbnailsPage::changeSet(
    const QString &what, const std::function<void(ThumbnailSpec &)> &change, const QString &merge)
{
    desk()->edit(
        what, keys(),
        [&](JobOrder &order) {
            QList<ThumbnailSpec> &sets = order.spec.thumbnails;
            const bool isNew = sets.isEmpty() && m_set == 0;
            if (isNew)
                sets += ThumbnailSpec{};
            if (m_set >= sets.size())
                return; // of the selected jobs not all have so many
            ThumbnailSpec &set = sets[m_set];
            change(set);
            if (hasMoments(set))
                return;
            if (isNew)
                set.moments = {shownMoment()}; // whoever picks a size or filter wants what is on screen
            else
                sets.removeAt(m_set);
        },
        merge);
    refresh();
}

} // namespace Zoetrope
