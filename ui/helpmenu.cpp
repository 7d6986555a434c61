// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/helpmenu.h"

#include <QAction>
#include <QMessageBox>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

HelpMenu::HelpMenu(QWidget *window)
    : QMenu(tr("&Help"), window)
    , m_window(window)
{
    addAction(tr("&Keyboard shortcuts"), QKeySequence::HelpContents, this, &HelpMenu::showShortcuts);
    addAction(tr("&About Zoetrope"), this, &HelpMenu::showAbout);
}

void HelpMenu::showShortcuts()
{
    QStringList lines;
    for (const QAction *action : m_window->findChildren<QAction *>()) {
        const QString text = action->text().remove(u'&');
        if (!action->shortcut().isEmpty() && !text.isEmpty())
            lines += u"<tr><td>%1</td><td>&nbsp;&nbsp;<b>%2</b></td></tr>"_s.arg(
                text.toHtmlEscaped(), action->shortcut().toString(QKeySequence::NativeText).toHtmlEscaped());
    }
    lines.removeDuplicates();
    QMessageBox::information(m_window, tr("Keyboard shortcuts"), u"<table>%1</table>"_s.arg(lines.join(QString())));
}

void HelpMenu::showAbout()
{
    QMessageBox::about(m_window, tr("About Zoetrope"),
        tr("<h3>Zoetrope %1</h3><p>Encodes whole batches, each thing once, and proves what it made.</p>"
           "<p>Free software under the GNU General Public License, version 3 or later. Built on Qt and FFmpeg.</p>")
            .arg(QStringLiteral(ZOETROPE_VERSION)));
}

} // namespace Zoetrope
