// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/inspectorpage.h"
#include "ui/inspector/outputcard.h"

class QLabel;
class QLineEdit;
class QMenu;
class QToolButton;
class QVBoxLayout;

namespace Zoetrope {

/// What the selected jobs make: a card an output, where it goes, and the names that will come out.
class OutputsPage final : public InspectorPage
{
    Q_OBJECT

public:
    OutputsPage(QueueDesk *desk, QWidget *parent = nullptr);

    void refresh() override;
    /// What the names of outputs depend on beside the wish; asked of the engine once.
    void setCapabilities(const Capabilities &capabilities);
    /// `fill` adds the presets to the menu of what can be added.
    void setPresetMenu(const std::function<void(QMenu *)> &fill);

Q_SIGNALS:
    void savePresetWanted(const Zoetrope::JobSpec &spec);

private:
    void setupUi();
    void rebuildCards();
    void showFaults();
    void showNames();
    void showDestination();
    void changeOutput(
        const OutputPlace &place, const QString &what, const OutputCard::Change &change, const QString &merge);
    void removeOutput(const OutputPlace &place);
    void addOutput(const OutputSpec &output);
    void setDestination(const QString &folder);
    QWidget *makeClip();
    void showClip();
    void setClip();

    SelectionDraft m_draft;
    Capabilities m_capabilities;
    QList<OutputCard *> m_cards;
    QLabel *m_summary = nullptr;
    QLineEdit *m_destination = nullptr;
    QLineEdit *m_clipStart = nullptr;
    QLineEdit *m_clipEnd = nullptr;
    QLabel *m_clipFault = nullptr;
    QToolButton *m_add = nullptr;
    QToolButton *m_save = nullptr;
    QMenu *m_addMenu = nullptr;
    QVBoxLayout *m_cardColumn = nullptr;
    QLabel *m_names = nullptr;
    QWidget *m_form = nullptr;
    bool m_isTyping = false; ///< the change comes from a control that is still in use
};

/// Reads the two ends of a part; an empty start means the beginning, an empty end the source's own. Pure.
/// Errors: SpecInvalid with words for people.
[[nodiscard]] Result<ClipRange> clipFromTexts(const QString &start, const QString &end);

/// The paths that a job will write, relative to its folder, or what stands in the way. Pure.
[[nodiscard]] Result<QStringList> outputNamesOf(
    const JobSpec &spec, const MediaInfo &media, const Capabilities &capabilities);

} // namespace Zoetrope
