// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "ui/theme/flatstyle.h"

#include <QApplication>
#include <QStyleHints>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

constexpr int darkBelow = 128; ///< of a window colour's lightness

/// Only what the style cannot say through its palette: room between things, round corners, quiet borders.
QString styleSheet(const QPalette &palette)
{
    const QString line = palette.color(QPalette::Mid).name();
    const QString hover = palette.color(QPalette::Midlight).name();
    const QString base = palette.color(QPalette::Base).name();
    const QString accent = palette.color(QPalette::Highlight).name();
    const QString quiet = stateColors(palette).quiet.name();
    const QString button = palette.color(QPalette::Button).name();
    const QString edge = palette.color(isDark(palette) ? QPalette::Light : QPalette::Mid).name();
    const QString tone = isDark(palette) ? u"dark"_s : u"light"_s; // of the small arrows
    QString sheet = uR"(
QToolBar { border: 0; border-bottom: 1px solid @line; padding: 5px 8px; spacing: 4px; }
QToolBar QToolButton { padding: 5px 9px; border-radius: 6px; border: 1px solid transparent; }
QToolBar QToolButton:hover, QToolBar QToolButton:checked { background: @hover; }
QToolBar QToolButton:focus { border: 1px solid @accent; }
QStatusBar { border-top: 1px solid @line; }
QStatusBar::item { border: 0; }
QTreeView, QListView, QPlainTextEdit { border: 0; background: @base; }
QHeaderView::section { border: 0; border-bottom: 1px solid @line; padding: 5px 8px; background: @base; color: @quiet; }
QTabWidget::pane { border: 0; border-top: 1px solid @line; }
QTabBar::tab { padding: 8px 12px; border: 0; border-bottom: 2px solid transparent; background: transparent; }
QTabBar::tab:selected { border-bottom: 2px solid @accent; }
QTabBar::tab:hover { background: @hover; }
QTabBar::tab:focus { border-bottom: 2px solid @accent; background: @hover; }
QSplitter::handle { background: @line; }
QScrollArea { border: 0; }
QFrame#card { border: 1px solid @line; border-radius: 8px; background: @base; }
QPlainTextEdit#card, QListView[lines="true"] { padding: 4px 6px; }
QLabel[quiet="true"] { color: @quiet; }
QToolButton[chip="true"] { border: 1px solid @edge; border-radius: 11px; padding: 2px 9px; background: transparent; }
QToolButton[chip="true"]:hover { background: @hover; }
QToolButton[chip="true"]:checked { background: @accent; border-color: @accent; color: white; }
QToolButton[chip="true"]:focus { border: 1px solid @accent; }
QLineEdit, QSpinBox, QDoubleSpinBox { min-height: 22px; }
QComboBox, QPushButton, QToolButton[popup="true"] {
    min-height: 20px; border: 1px solid @edge; border-radius: 6px; padding: 3px 10px; background: @button; }
QComboBox:hover, QPushButton:hover, QToolButton[popup="true"]:hover { background: @hover; }
QComboBox:focus, QPushButton:focus, QToolButton[popup="true"]:focus { border-color: @accent; }
QToolButton[popup="true"]:checked { background: @hover; border-color: @accent; }
QToolButton[popup="true"][menu="true"] { padding-@end: 26px; }
QToolButton[popup="true"][menu="true"]::menu-indicator { image: url(:/zoetrope/icons/chevron-@tone.svg);
    width: 12px; height: 12px; subcontrol-origin: padding; subcontrol-position: center right; right: 8px; }
QToolButton[popupMode="1"] { padding-@end: 30px; }
QToolButton[popupMode="1"]::menu-button { width: 22px; border: 0; border-@start: 1px solid @edge; }
QToolButton[popupMode="1"]::menu-arrow { image: url(:/zoetrope/icons/chevron-@tone.svg); width: 12px; height: 12px; }
QComboBox:disabled, QPushButton:disabled { color: @quiet; }
QComboBox::drop-down { border: 0; width: 20px; }
QComboBox::down-arrow { image: url(:/zoetrope/icons/chevron-@tone.svg); width: 12px; height: 12px; }
QComboBox QAbstractItemView { border: 1px solid @edge; background: @base; selection-background-color: @accent; }
QLineEdit, QAbstractSpinBox { border: 1px solid @edge; border-radius: 6px; padding: 2px 6px; background: @base; }
QLineEdit:focus, QAbstractSpinBox:focus { border-color: @accent; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {
    subcontrol-origin: border; width: 20px; border: 0; background: transparent; }
QAbstractSpinBox::up-button { subcontrol-position: top right; }
QAbstractSpinBox::down-button { subcontrol-position: bottom right; }
QAbstractSpinBox::up-arrow { image: url(:/zoetrope/icons/chevronup-@tone.svg); width: 10px; height: 10px; }
QAbstractSpinBox::down-arrow { image: url(:/zoetrope/icons/chevron-@tone.svg); width: 10px; height: 10px; }
QCheckBox::indicator, QListView::indicator {
    width: 14px; height: 14px; border: 1px solid @strong; border-radius: 3px; background: @base; }
QCheckBox::indicator:checked, QListView::indicator:checked {
    background: @accent; border-color: @accent; image: url(:/zoetrope/icons/checkmark.svg); }
QCheckBox::indicator:indeterminate { background: @edge; }
QCheckBox::indicator:focus { border-color: @accent; }
QScrollBar { background: transparent; border: 0; margin: 0; }
QScrollBar:vertical { width: 12px; }
QScrollBar:horizontal { height: 12px; }
QScrollBar::handle { background: @edge; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::handle:hover { background: @strong; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSlider::groove:horizontal { height: 4px; border-radius: 2px; background: @line; }
QSlider::handle:horizontal { width: 14px; margin: -6px 0; border-radius: 8px; border: 1px solid @accent;
    background: @accent; }
QSlider::handle:horizontal:hover, QSlider::handle:horizontal:focus { border-color: @strong; }
QSlider::handle:horizontal:disabled { background: @edge; border-color: @edge; }
QProgressBar { border: 0; border-radius: 4px; background: @line; }
QProgressBar::chunk { border-radius: 4px; background: @accent; }
)"_s;
    const std::pair<QLatin1StringView, QString> values[]{{"@line"_L1, line}, {"@hover"_L1, hover}, {"@base"_L1, base},
        {"@accent"_L1, accent}, {"@quiet"_L1, quiet}, {"@button"_L1, button}, {"@edge"_L1, edge}, {"@tone"_L1, tone},
        {"@strong"_L1, palette.color(QPalette::PlaceholderText).name()},
        // Where parts stand is mirrored for right to left, what is left free for them is not.
        {"@start"_L1, QGuiApplication::isRightToLeft() ? u"right"_s : u"left"_s},
        {"@end"_L1, QGuiApplication::isRightToLeft() ? u"left"_s : u"right"_s}};
    for (const auto &[token, value] : values)
        sheet.replace(token, value);
    return sheet;
}

} // namespace

QString toText(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::System:
        return u"system"_s;
    case ThemeChoice::Light:
        return u"light"_s;
    case ThemeChoice::Dark:
        break;
    }
    return u"dark"_s;
}

ThemeChoice themeFromText(QStringView text)
{
    if (text == u"light")
        return ThemeChoice::Light;
    return text == u"dark" ? ThemeChoice::Dark : ThemeChoice::System;
}

bool isDark(const QPalette &palette) { return palette.color(QPalette::Window).lightness() < darkBelow; }

StateColors stateColors(const QPalette &palette)
{
    if (isDark(palette))
        return {QColor(u"#6cb2ff"_s), QColor(u"#5fd08a"_s), QColor(u"#f0b95a"_s), QColor(u"#ff8078"_s),
            QColor(u"#a3a9b3"_s)};
    return {
        QColor(u"#0b62c4"_s), QColor(u"#187a3d"_s), QColor(u"#8a5800"_s), QColor(u"#c02626"_s), QColor(u"#5d6672"_s)};
}

QPalette themePalette(bool isDark)
{
    const auto color = [isDark](
                           QLatin1StringView light, QLatin1StringView dark) { return QColor(isDark ? dark : light); };
    QPalette palette;
    palette.setColor(QPalette::Window, color("#f4f5f7"_L1, "#1f2227"_L1));
    palette.setColor(QPalette::Base, color("#ffffff"_L1, "#17191d"_L1));
    palette.setColor(QPalette::AlternateBase, color("#f8f9fb"_L1, "#1c1f24"_L1));
    palette.setColor(QPalette::Button, color("#fbfcfd"_L1, "#2b2f36"_L1));
    palette.setColor(QPalette::Light, color("#ffffff"_L1, "#3a3f48"_L1));
    palette.setColor(QPalette::Midlight, color("#e8ebef"_L1, "#2e333b"_L1));
    palette.setColor(QPalette::Mid, color("#d5dae1"_L1, "#363b44"_L1));
    palette.setColor(QPalette::Dark, color("#a4abb6"_L1, "#101215"_L1));
    palette.setColor(QPalette::Shadow, color("#6a7280"_L1, "#08090a"_L1));
    palette.setColor(QPalette::Highlight, color("#1f6fd6"_L1, "#2f74d0"_L1));
    palette.setColor(QPalette::HighlightedText, QColor(Qt::white));
    palette.setColor(QPalette::Link, color("#0b62c4"_L1, "#6cb2ff"_L1));
    palette.setColor(QPalette::ToolTipBase, color("#2b2f36"_L1, "#e8ebef"_L1));
    palette.setColor(QPalette::ToolTipText, color("#ffffff"_L1, "#1a1d22"_L1));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(role, color("#1b1f26"_L1, "#e6e9ee"_L1));
        palette.setColor(QPalette::Disabled, role, color("#9aa2ae"_L1, "#6d7480"_L1));
    }
    palette.setColor(QPalette::PlaceholderText, color("#767f8c"_L1, "#8d95a1"_L1));
    palette.setColor(QPalette::BrightText, Qt::white);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, color("#b9c3d0"_L1, "#444b56"_L1));
    return palette;
}

bool systemIsDark()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
#else
    // The palette that the desktop's own theme gave before ours was set.
    static const bool wasDark = isDark(QGuiApplication::palette());
    return wasDark;
#endif
}

void applyTheme(QApplication *application, ThemeChoice choice)
{
    const bool isSystemDark = systemIsDark(); // before the palette is ours
    const bool dark = choice == ThemeChoice::System ? isSystemDark : choice == ThemeChoice::Dark;
    // Once: behind a style sheet it is no longer to be seen which style it is.
    if (!application->property("flatStyle").toBool()) {
        QApplication::setStyle(new FlatStyle);
        application->setProperty("flatStyle", true);
    }
    const QPalette palette = themePalette(dark);
    QApplication::setPalette(palette);
    application->setStyleSheet(styleSheet(palette));
}

} // namespace Zoetrope
