// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/inspectorpage.h"

class QLabel;
class QListWidget;
class QListWidgetItem;
class QMenu;
class QSlider;
class QToolButton;
class QToolButton;
class QVBoxLayout;

namespace Zoetrope {

class FrameFeed;
class FrameView;
class FlowLayout;

/// Which pictures are taken of the selected sources, in one set or several: moments found on the real source, sizes,
/// formats, and filters, each shown on the very frame. Of several jobs the sets of the same number are edited.
class ThumbnailsPage final : public InspectorPage
{
    Q_OBJECT

public:
    ThumbnailsPage(QueueDesk *desk, Engine *engine, QWidget *parent = nullptr);

    void refresh() override;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void setupUi();
    void setupSlider(QVBoxLayout *column);
    void setupSets(QVBoxLayout *column);
    void setupMoments(QVBoxLayout *column);
    void setupFilters(QVBoxLayout *column);
    void showSets();
    void showSet(int set);
    void addSet();
    void removeSet();
    void lookAt(Microseconds moment);
    [[nodiscard]] Microseconds shownMoment() const;
    void step(int frames);
    void showFrame();
    void rebuildChips();
    void addMomentChip(const QString &text, const std::function<void(ThumbnailSpec &)> &take);
    void addChoiceChip(
        FlowLayout *flow, const QString &text, bool isOn, const std::function<void(ThumbnailSpec &, bool)> &change);
    void showStrength();
    void takeFilter(const QListWidgetItem *item);
    void changeSet(const QString &what, const std::function<void(ThumbnailSpec &)> &change, const QString &merge = {});
    [[nodiscard]] const ThumbnailSpec *set() const;
    [[nodiscard]] const QueueRow *row() const;

    FrameFeed *m_frames;
    FrameFeed *m_tiles;
    FrameView *m_view = nullptr;
    QSlider *m_slider = nullptr;
    QLabel *m_time = nullptr;
    QLabel *m_summary = nullptr;
    QWidget *m_form = nullptr;
    FlowLayout *m_moments = nullptr;
    FlowLayout *m_sizes = nullptr;
    FlowLayout *m_formats = nullptr;
    QListWidget *m_gallery = nullptr;
    FlowLayout *m_sets = nullptr;
    QToolButton *m_addSet = nullptr;
    QToolButton *m_removeSet = nullptr;
    QVBoxLayout *m_strength = nullptr;
    QWidget *m_strengthForm = nullptr;
    int m_set = 0; ///< the one that is edited
    QString m_shownSource;
    std::optional<ThumbnailSpec> m_shownSet;
    QStringList m_shownSets; ///< their titles
};

} // namespace Zoetrope
