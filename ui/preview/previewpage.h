// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preview/previewmedium.h"

#include <QWidget>

class QButtonGroup;
class QComboBox;
class QStackedWidget;
class QToolButton;

namespace Zoetrope {

class CompareView;
class ContactSheet;
class Engine;
class PictureCanvas;
class PlayerView;

enum class PreviewMode { Play, SideBySide, Split, Pictures };

/// What came out of a job: each output played or laid beside the source, and the pictures. Nothing is opened before the
/// page is seen.
///
/// Threads: the window's.
class PreviewPage : public QWidget
{
    Q_OBJECT

public:
    explicit PreviewPage(Engine *engine, QWidget *parent = nullptr);

    /// `begin`: where in the source the outputs begin, for a job that takes a part of it.
    void setJob(const QString &source, const QString &destination, const QList<OutputRecord> &outputs,
        Microseconds begin = Microseconds(0));
    void clear();

    void setMode(PreviewMode mode); ///< one that the job offers; else nothing happens
    [[nodiscard]] PreviewMode mode() const { return m_mode; }
    [[nodiscard]] bool isOffered(PreviewMode mode) const;
    [[nodiscard]] PlayerView *playerView() { return m_player; }
    [[nodiscard]] CompareView *compareView() { return m_compare; }
    [[nodiscard]] ContactSheet *contactSheet() { return m_stills; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    void setupUi();
    QWidget *makeHead();
    void addMode(PreviewMode mode, const QString &iconName, const QString &name);
    void connectAll();
    void offer();
    void showOutput(int index);
    void refresh();
    void showMedium();
    [[nodiscard]] PreviewMedium medium() const;

    QString m_source;
    QString m_destination;
    Microseconds m_begin{0};
    QList<OutputRecord> m_outputs; ///< those that play
    QList<OutputRecord> m_pictures;
    QList<PreviewMedium> m_media; ///< of the output that is chosen
    PreviewMode m_mode = PreviewMode::Play;
    bool m_isStale = false; ///< the job changed while nobody looked

    QWidget *m_head = nullptr;
    QComboBox *m_outputBox = nullptr;
    QComboBox *m_variantBox = nullptr;
    QButtonGroup *m_modes = nullptr;
    QStackedWidget *m_stack = nullptr;
    PictureCanvas *m_empty = nullptr;
    PlayerView *m_player = nullptr;
    CompareView *m_compare = nullptr;
    ContactSheet *m_stills = nullptr;
};

} // namespace Zoetrope
