// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeWidget>

namespace Zoetrope {

class PresetDesk;

/// The presets of one category, in the order they are shown.
struct PresetSection
{
    QString title; ///< in the user's language
    QStringList presets; ///< keys
};

/// All presets by category, by title within each; those without one come last, as the user's own. Pure.
[[nodiscard]] QList<PresetSection> presetSections(const PresetDesk &desk);

/// The list of the presets dialog: favourites, groups, then every category. What is selected stays so when the presets
/// change; entries can be dragged onto rows of the queue, and presets
/// onto a group.
class PresetList final : public QTreeWidget
{
    Q_OBJECT

public:
    explicit PresetList(const PresetDesk *desk, QWidget *parent = nullptr);

    /// Leaves only what has all these words in its title, purpose, category or outputs.
    void setSearch(const QString &text);
    /// Each once, from the top down.
    [[nodiscard]] QStringList selectedPresets() const;
    void select(const QString &key);
    /// Anew from the desk.
    void refresh();

Q_SIGNALS:
    void selectedPresetsChanged();
    void renameWanted(); ///< by key: what is selected
    void removeWanted();
    void filesDropped(const QList<QUrl> &urls);
    void presetsDropped(const QStringList &keys, const QString &group); ///< onto it

protected:
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QList<QTreeWidgetItem *> &items) const override;
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QTreeWidgetItem *addSection(const QString &title);
    void addEntry(QTreeWidgetItem *section, const QString &key);
    void narrow();
    /// Of the group at a place; empty when there is none.
    [[nodiscard]] QString groupAt(const QPoint &position) const;
    [[nodiscard]] bool canTake(const QDropEvent *event) const;

    const PresetDesk *m_desk;
    QStringList m_words; ///< of the search
};

} // namespace Zoetrope
