// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/queuetree.h"

#include "ui/delegates/progressdelegate.h"
#include "ui/delegates/sourcedelegate.h"
#include "ui/delegates/statedelegate.h"
#include "ui/models/queuemodel.h"
#include "ui/presets/presetmime.h"
#include "ui/queue/fileintake.h"
#include "ui/queue/rowtext.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMimeData>
#include <QPainter>
#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

constexpr auto rowsType = "application/x-zoetrope-rows"_L1;

bool canTake(const QMimeData *data)
{
    return data->hasUrls() || data->hasText() || data->hasFormat(rowsType) || hasPresets(data);
}

RowKey keyOf(const QModelIndex &index) { return {index.data(QueueModel::KeyRole).toULongLong()}; }

} // namespace

QueueTree::QueueTree(QWidget *parent)
    : QTreeView(parent)
{
    setSelectionMode(ExtendedSelection);
    setSelectionBehavior(SelectRows);
    setAllColumnsShowFocus(true);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDropIndicatorShown(true);
    setDragDropMode(DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setIndentation(18);
    setUniformRowHeights(true);
    connect(this, &QTreeView::expanded, this, &QueueTree::chooseRowHeights);
    connect(this, &QTreeView::collapsed, this, &QueueTree::chooseRowHeights);
    setItemDelegate(new RowDelegate(this));
    setItemDelegateForColumn(QueueModel::SourceColumn, new SourceDelegate(this));
    setItemDelegateForColumn(QueueModel::StateColumn, new StateDelegate(this));
    setItemDelegateForColumn(QueueModel::ProgressColumn, new ProgressDelegate(this));
    softenSelection();
    header()->setStretchLastSection(false);
    connect(header(), &QHeaderView::sectionResized, this, [this](int column) {
        const bool isByHand = !m_isArranging && (QGuiApplication::mouseButtons() & Qt::LeftButton);
        m_areColumnsChosen = m_areColumnsChosen || (isByHand && column != QueueModel::SourceColumn);
    });
    header()->setMinimumSectionSize(60);
    header()->setSectionsMovable(true);
    header()->setHighlightSections(false);
    header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

/// Hundreds of rows are often selected: a tint keeps their colours readable where the full accent would drown them.
void QueueTree::softenSelection()
{
    const QPalette base = QGuiApplication::palette();
    QPalette soft = palette();
    const QColor accent = base.color(QPalette::Highlight);
    const QColor ground = base.color(QPalette::Base);
    const auto mix = [](int a, int b) { return (a * 22 + b * 78) / 100; };
    soft.setColor(QPalette::Highlight,
        QColor(
            mix(accent.red(), ground.red()), mix(accent.green(), ground.green()), mix(accent.blue(), ground.blue())));
    soft.setColor(QPalette::HighlightedText, base.color(QPalette::Text));
    setPalette(soft);
}

void QueueTree::setSectioned(bool isSectioned)
{
    m_isSectioned = isSectioned;
    chooseRowHeights();
}

/// While all rows are of one height, those of ten thousand are not summed up after each change.
void QueueTree::chooseRowHeights()
{
    const int rows = model() ? model()->rowCount() : 0;
    bool isUniform = !m_isSectioned;
    for (int row = 0; isUniform && row < rows; ++row)
        isUniform = !isExpanded(model()->index(row, 0));
    if (isUniform == uniformRowHeights())
        return;
    setUniformRowHeights(isUniform);
    scheduleDelayedItemsLayout();
}

/// Of the longest word for a state, in whatever language, with its icon.
int QueueTree::stateWidth() const
{
    constexpr int aroundWord = 40;
    int longest = 0;
    for (int state = int(RowState::Draft); state <= int(RowState::Cancelled); ++state)
        longest = std::max(longest, fontMetrics().horizontalAdvance(stateWord(RowState(state))));
    return longest + aroundWord;
}

/// The first column takes what the others leave.
void QueueTree::arrangeColumns()
{
    struct Share
    {
        QueueModel::Column column;
        int least;
        int most;
        int percent;
    };
    static constexpr std::array shares{Share{QueueModel::OutputsColumn, 112, 300, 16},
        Share{QueueModel::StateColumn, 148, 190, 12}, Share{QueueModel::ProgressColumn, 148, 260, 16},
        Share{QueueModel::DestinationColumn, 100, 320, 12}};
    m_isArranging = true;
    for (const Share &share : shares) {
        const int least = share.column == QueueModel::StateColumn ? std::max(share.least, stateWidth()) : share.least;
        header()->resizeSection(
            share.column, std::clamp(viewport()->width() * share.percent / 100, least, std::max(least, share.most)));
    }
    m_isArranging = false;
}

void QueueTree::resizeEvent(QResizeEvent *event)
{
    if (!m_areColumnsChosen && event->size().width() != event->oldSize().width())
        arrangeColumns();
    QTreeView::resizeEvent(event);
}

void QueueTree::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationPaletteChange)
        softenSelection();
    QTreeView::changeEvent(event);
}

QList<RowKey> QueueTree::selectedKeys() const
{
    if (!selectionModel())
        return {};
    // Of the ranges themselves: selectedRows() looks through all of them for each row.
    QList<int> rows;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        if (range.parent().isValid()) {
            rows += range.parent().row();
            continue;
        }
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows += row;
    }
    std::ranges::sort(rows);
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    QList<RowKey> keys;
    keys.reserve(rows.size());
    for (const int row : std::as_const(rows))
        keys += keyOf(model()->index(row, 0));
    return keys;
}

void QueueTree::select(const QList<RowKey> &keys)
{
    const QSet<RowKey> wanted(keys.begin(), keys.end());
    QItemSelection selection;
    QModelIndex first;
    const int lastColumn = model()->columnCount() - 1;
    int begin = -1; // of the run of wanted rows that is being walked
    for (int row = 0; row <= model()->rowCount(); ++row) {
        const bool isWanted = row < model()->rowCount() && wanted.contains(keyOf(model()->index(row, 0)));
        if (isWanted && begin < 0) {
            begin = row;
            if (!first.isValid())
                first = model()->index(row, 0);
        } else if (!isWanted && begin >= 0) {
            selection.append(QItemSelectionRange(model()->index(begin, 0), model()->index(row - 1, lastColumn)));
            begin = -1;
        }
    }
    if (!first.isValid())
        return;
    selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    scrollTo(first);
}

void QueueTree::setEmptyText(const QString &title, const QString &hint)
{
    m_emptyTitle = title;
    m_emptyHint = hint;
    setAccessibleDescription(title + u' ' + hint);
    viewport()->update();
}

void QueueTree::paintEvent(QPaintEvent *event)
{
    QTreeView::paintEvent(event);
    const bool isEmpty = !model() || model()->rowCount() == 0;
    if (!isEmpty && !m_isDragging)
        return;
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor accent = QGuiApplication::palette().color(QPalette::Highlight);
    const QRect frame = viewport()->rect().adjusted(16, 16, -16, -16);
    painter.setPen(QPen(m_isDragging ? accent : palette().color(QPalette::Mid), 2, Qt::DashLine));
    painter.drawRoundedRect(frame, 12, 12);
    if (!isEmpty)
        return;
    constexpr int mark = 48;
    const QFontMetrics metrics(font());
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    large.setWeight(QFont::DemiBold);
    const int titleHeight = QFontMetrics(large).height();
    const QRect hintSpace(frame.left() + 24, 0, frame.width() - 48, frame.height());
    const int hintHeight = metrics.boundingRect(hintSpace, Qt::AlignHCenter | Qt::TextWordWrap, m_emptyHint).height();
    int y = frame.center().y() - (mark + 14 + titleHeight + 8 + hintHeight) / 2;
    icon(u"drop", m_isDragging ? accent : stateColors(palette()).quiet)
        .paint(&painter, QRect(frame.center().x() - mark / 2, y, mark, mark));
    y += mark + 14;
    painter.setFont(large);
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(QRect(frame.left(), y, frame.width(), titleHeight), Qt::AlignCenter, m_emptyTitle);
    y += titleHeight + 8;
    painter.setFont(font());
    painter.setPen(stateColors(palette()).quiet);
    painter.drawText(
        QRect(hintSpace.left(), y, hintSpace.width(), hintHeight), Qt::AlignHCenter | Qt::TextWordWrap, m_emptyHint);
}

void QueueTree::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles)
{
    QTreeView::dataChanged(topLeft, bottomRight, roles);
    if (m_isSectioned && roles.isEmpty())
        scheduleDelayedItemsLayout();
}

void QueueTree::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString heading = index.siblingAtColumn(0).data(QueueModel::SectionRole).toString();
    if (heading.isEmpty())
        return QTreeView::drawRow(painter, option, index);
    QStyleOptionViewItem row = option;
    row.rect.setTop(option.rect.top() + sectionHeight(option.fontMetrics));
    const QRect band(option.rect.topLeft(), QSize(option.rect.width(), row.rect.top() - option.rect.top()));
    painter->save();
    painter->fillRect(band, palette().color(QPalette::Window));
    QFont bold = option.font;
    bold.setWeight(QFont::DemiBold);
    painter->setFont(bold);
    painter->setPen(stateColors(palette()).quiet);
    const QRect words = band.adjusted(2 * rowPadding, 0, -2 * rowPadding, 0);
    painter->drawText(words, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)),
        QFontMetrics(bold).elidedText(heading, Qt::ElideMiddle, words.width()));
    painter->restore();
    QTreeView::drawRow(painter, row, index);
}

void QueueTree::setDragging(bool isDragging)
{
    m_isDragging = isDragging;
    viewport()->update();
}

void QueueTree::dragEnterEvent(QDragEnterEvent *event)
{
    if (!canTake(event->mimeData()))
        return event->ignore();
    setDragging(!event->mimeData()->hasFormat(rowsType));
    QTreeView::dragEnterEvent(event);
    event->acceptProposedAction();
}

void QueueTree::dragMoveEvent(QDragMoveEvent *event)
{
    QTreeView::dragMoveEvent(event);
    if (canTake(event->mimeData()))
        event->acceptProposedAction();
}

void QueueTree::dragLeaveEvent(QDragLeaveEvent *event)
{
    setDragging(false);
    QTreeView::dragLeaveEvent(event);
}

RowKey QueueTree::keyAt(const QPoint &position) const
{
    const QModelIndex index = indexAt(position);
    if (!index.isValid())
        return {};
    return keyOf(index.parent().isValid() ? index.parent() : index);
}

RowKey QueueTree::keyBelow(const QPoint &position) const
{
    QModelIndex index = indexAt(position);
    if (index.parent().isValid())
        index = index.parent();
    if (!index.isValid())
        return {};
    const bool isLowerHalf = position.y() > visualRect(index).center().y();
    return keyOf(isLowerHalf ? index.siblingAtRow(index.row() + 1) : index);
}

void QueueTree::dropEvent(QDropEvent *event)
{
    setDragging(false);
    stopAutoScroll();
    setState(NoState);
    const QMimeData *mime = event->mimeData();
    const QPoint position = event->position().toPoint();
    if (mime->hasFormat(rowsType)) {
        QList<RowKey> keys;
        for (const QByteArray &key : mime->data(rowsType).split(' '))
            keys += RowKey{key.toULongLong()};
        Q_EMIT rowsDropped(keys, keyBelow(position));
    } else if (hasPresets(mime)) {
        Q_EMIT presetsDropped(presetsIn(mime), keyAt(position));
    } else if (mime->hasUrls()) {
        Q_EMIT urlsDropped(mime->urls());
    } else {
        Q_EMIT urlsDropped(urlsFromText(mime->text()));
    }
    event->setDropAction(mime->hasFormat(rowsType) ? Qt::MoveAction : Qt::CopyAction);
    event->accept();
}

QRegion QueueTree::visualRegionForSelection(const QItemSelection &) const
{
    // To look for the place of each of hundreds of rows takes longer than to paint all that can be seen.
    return viewport()->rect();
}

void QueueTree::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTreeView::selectionChanged(selected, deselected);
    Q_EMIT selectedKeysChanged();
}

} // namespace Zoetrope
