// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preview/comparepane.h"
#include "ui/preview/player.h"

class QLabel;

namespace Zoetrope {

class TransportBar;

/// A source and an output of it, locked to the same moment. Standing, both frames are the engine's and exact; playing,
/// the output leads, heard and smooth, and the source follows with exact frames as fast as they come.
///
/// Threads: the window's.
class CompareView : public QWidget
{
    Q_OBJECT

public:
    explicit CompareView(Engine *engine, QWidget *parent = nullptr);

    /// `begin`: the moment of the source at which the output begins.
    void setMedia(const QString &source, Microseconds begin, const PreviewMedium &output);
    void setMode(CompareMode mode);
    void stop();
    [[nodiscard]] Player *player() { return m_player; }
    [[nodiscard]] ComparePane *pane() { return m_pane; }

Q_SIGNALS:
    /// A frame of the source was put beside the output's; its time on the source's timeline.
    void sourceShown(Zoetrope::Microseconds time);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void setupUi();
    void connectAll();
    void followTo(Microseconds position);
    void showNotes();

    Player *m_player;
    FrameFetcher *m_source;
    ComparePane *m_pane = nullptr;
    QLabel *m_note = nullptr;
    TransportBar *m_bar = nullptr;
    Microseconds m_begin{0};
    QString m_sourcePath;
    QString m_sourceNote;
    Size m_box;
};

} // namespace Zoetrope
