// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presets/lostwishesdialog.h"

#include "ui/inspector/controls.h"
#include "ui/presets/presetwords.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QMap>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace Zoetrope {

namespace {

constexpr QSize firstSize{520, 440};

} // namespace

LostWishesDialog::LostWishesDialog(const QList<LostWish> &lost, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Not carried over"));
    resize(firstSize);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 18, 18, 14);
    column->addWidget(makeQuietLabel(
        tr("Zoetrope has no place for these settings yet. The presets work without them; look at what they make.")));
    auto *tree = new QTreeWidget;
    tree->setHeaderHidden(true);
    tree->setAccessibleName(windowTitle());
    QMap<QString, QTreeWidgetItem *> presets;
    for (const LostWish &wish : lost) {
        QTreeWidgetItem *&preset = presets[wish.preset];
        if (!preset)
            preset = new QTreeWidgetItem(tree, {wish.preset});
        auto *line = new QTreeWidgetItem(preset, {lostWords(wish)});
        line->setToolTip(0, line->text(0));
    }
    tree->expandAll();
    column->addWidget(tree, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    column->addWidget(buttons);
}

} // namespace Zoetrope
