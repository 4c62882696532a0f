#include <array>
#include <utility>

#include "ui/theme/theme.h"

namespace tributary::ui {

namespace {

constexpr const char* kControls = R"(
* { outline: none; }
QWidget { color: @text; }
QMainWindow, QDialog, #page { background: @window; }
QLabel { background: transparent; }
QLabel[role="title"] { font-size: 18px; font-weight: 600; }
QLabel[role="hero"] { font-size: 24px; font-weight: 600; }
QLabel[role="heading"] { font-size: 15px; font-weight: 500; }
QLabel[role="strong"] { font-weight: 600; }
QLabel[role="muted"] { color: @muted; font-size: 12px; }
QLabel[role="small"] { color: @muted; font-size: 11px; }
QLabel[role="accent"] { color: @accent; font-size: 12px; }
QLabel[role="warning"] { color: @warning; font-size: 12px; }
QLabel[role="caution"] { color: @warning; }
QLabel[role="alert"] { color: @warning; font-size: 11px; }
QLabel[role="error"] { color: @error; font-weight: 600; }
QFrame[panel="true"] { background: @surface; border: none; border-radius: 8px; }
QFrame[panel="error"] { background: @surface; border: 1px solid @error; border-radius: 8px; }
QFrame[panel="drop"] { background: @surface; border: 2px dashed @accent; border-radius: 8px; }
QPushButton, QToolButton[role="button"] { background: @surface; border: 1px solid @line;
    border-radius: 6px; padding: 0 14px; min-height: 30px; }
QPushButton:hover, QToolButton[role="button"]:hover { background: @raised; }
QPushButton:pressed, QToolButton[role="button"]:pressed { background: @line; }
QPushButton:disabled { color: @disabled; background: @window; }
QPushButton:focus, QToolButton:focus { border: 2px solid @accent; }
QPushButton[role="primary"] { background: @accent; color: @onAccent; border: 1px solid @accent;
    font-weight: 600; }
QPushButton[role="primary"]:hover { background: @accentHover; }
QPushButton[role="primary"]:pressed { background: @accentDown; }
QPushButton[role="primary"]:focus { border: 2px solid @text; }
QPushButton[role="primary"]:disabled { background: @raised; color: @disabled; border-color: @line; }
QPushButton[role="card"] { background: @surface; border: 1px solid @line; border-radius: 8px;
    text-align: left; padding: 0; min-height: 154px; }
QPushButton[role="card"]:hover { background: @raised; border-color: @accent; }
QPushButton[role="card"]:focus { border: 2px solid @accent; }
QPushButton[role="tight"] { padding: 0 6px; min-height: 26px; }
QPushButton[role="link"] { background: transparent; border: 2px solid transparent; color: @accent;
    padding: 0 6px; min-height: 28px; text-align: left; border-radius: 6px; }
QPushButton[role="link"]:hover { background: @raised; }
QPushButton[role="link"]:focus { border-color: @accent; }
QPushButton[role="link"]:checked { color: @text; background: @raised; }
QPushButton[role="text"] { background: transparent; border: 2px solid transparent; color: @accent;
    padding: 0; min-height: 26px; text-align: left; border-radius: 6px; }
QPushButton[role="text"]:hover { color: @text; }
QPushButton[role="text"]:focus { border-color: @accent; }
QPushButton[role="tight"]:checked { background: @raised; border-color: @accent; }
QPushButton::menu-indicator, QToolButton::menu-indicator { width: 0; image: none; }
QLineEdit, QPlainTextEdit { background: @surface; border: 1px solid @line; border-radius: 6px;
    padding: 4px 10px; selection-background-color: @accent; selection-color: @onAccent; }
QLineEdit { min-height: 22px; }
QLineEdit:focus, QPlainTextEdit:focus { border: 2px solid @accent; padding: 3px 9px; }
QComboBox { background: @surface; border: 1px solid @line; border-radius: 6px; padding: 0 10px;
    min-height: 30px; }
QComboBox:hover { background: @raised; }
QComboBox:focus { border: 2px solid @accent; padding: 0 9px; }
QComboBox:disabled { color: @disabled; background: @window; }
QComboBox[role="flat"] { background: transparent; border: 2px solid transparent; color: @accent;
    padding: 0 6px; min-height: 26px; }
QComboBox[role="flat"]:hover { background: @raised; }
QComboBox[role="flat"]:focus { border-color: @accent; padding: 0 6px; }
QComboBox::drop-down { border: none; width: 24px; }
QComboBox::down-arrow { image: url(:/icons/down-@arrow.svg); width: 12px; height: 12px; }
QComboBox QAbstractItemView { background: @raised; border: 1px solid @line; border-radius: 6px;
    padding: 4px; selection-background-color: @accent; selection-color: @onAccent; }
QCheckBox, QRadioButton { spacing: 8px; min-height: 28px; border: 2px solid transparent;
    border-radius: 6px; }
QCheckBox:focus, QRadioButton:focus { border-color: @accent; }
QCheckBox::indicator, QRadioButton::indicator, QAbstractItemView::indicator { width: 14px;
    height: 14px; border: 1px solid @muted; background: @surface; }
QCheckBox::indicator, QAbstractItemView::indicator { border-radius: 4px; }
QRadioButton::indicator { border-radius: 8px; }
QCheckBox::indicator:hover, QRadioButton::indicator:hover { border-color: @accent; }
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked { background: @accent;
    border-color: @accent; image: url(:/icons/check-@arrow.svg); }
QRadioButton::indicator:checked { width: 6px; height: 6px; border: 5px solid @accent;
    background: @onAccent; }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { border-color: @line; }
QProgressBar { background: @raised; border: none; border-radius: 3px; min-height: 6px;
    max-height: 6px; }
QProgressBar::chunk { background: @accent; border-radius: 3px; }
QMenu { background: @raised; border: 1px solid @line; border-radius: 6px; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 14px; border-radius: 4px; }
QMenu::item:selected { background: @accent; color: @onAccent; }
QMenu::item:disabled { color: @disabled; }
QMenu::separator { height: 1px; background: @line; margin: 4px 6px; }
QToolTip { background: @raised; color: @text; border: 1px solid @line; padding: 4px 8px; }
)";

constexpr const char* kParts = R"(
#rail, #transport, #statusLine { background: @rail; }
#rail QToolButton { border: none; border-left: 3px solid transparent; background: transparent;
    color: @muted; font-size: 11px; font-weight: 500; padding: 8px 0 6px 0; min-height: 42px; }
#rail QToolButton:hover { background: @surface; color: @text; }
#rail QToolButton:checked { background: @raised; border-left-color: @accent; color: @text;
    font-weight: 600; }
#rail QToolButton:focus { border: 2px solid @accent; }
#statusLine QLabel { color: @muted; font-size: 11px; }
#statusLine QLabel[role="warning"] { color: @warning; }
QTabBar { background: transparent; }
QTabBar::tab { background: transparent; color: @muted; padding: 4px 0 5px 0; margin: 0 14px;
    border: 2px solid transparent; }
QTabBar::tab:hover { color: @text; }
QTabBar::tab:selected { color: @text; font-weight: 600; border-bottom-color: @accent; }
QTabBar::tab:focus { border-color: @accent; border-radius: 6px; }
QTabWidget::pane { border: none; border-top: 1px solid @line; }
QAbstractItemView { background: @surface; border: 2px solid transparent; border-radius: 8px;
    gridline-color: @line; selection-background-color: @raised; selection-color: @text; }
QAbstractItemView:focus { border: 2px solid @accent; }
QTableView::item { padding: 0 8px; border: none; }
QTableView::item:hover { background: @hover; }
QTableView::item:selected { background: @raised; color: @text; }
QListWidget { padding: 4px; }
QListWidget::item { padding: 0 10px; border: none; border-radius: 6px; color: @text; }
QListWidget::item:hover { background: @hover; }
QListWidget::item:selected { background: @raised; color: @text; }
#sections, #sections:focus { background: transparent; border: none; padding: 0; }
#sections::item { border: 2px solid transparent; }
#sections::item:focus { border: 2px solid @accent; }
QTreeView::item { padding: 0 8px; border: none; min-height: 26px; }
QTreeView::item:hover { background: @hover; }
QTreeView::item:selected { background: @raised; color: @text; }
QTreeView::branch { background: transparent; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QHeaderView { background: @surface; border: none; border-radius: 8px; }
QHeaderView::section { background: @surface; color: @muted; border: none; padding: 4px 11px;
    font-size: 11px; font-weight: 400; }
QTableCornerButton::section { background: @surface; border: none; }
QScrollArea { background: transparent; border: none; }
QScrollArea > QWidget > QWidget { background: transparent; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 2px; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 2px; }
QScrollBar::handle { background: @line; border-radius: 3px; min-height: 28px; min-width: 28px; }
QScrollBar::handle:hover { background: @muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSplitter::handle { background: transparent; }
#topBar { background: @window; }
#quickOpen { background: @raised; border: 1px solid @line; border-radius: 8px; }
#quickOpen QListView { background: transparent; border: none; }
QPushButton[role="search"] { color: @muted; text-align: left; padding: 0 10px; }
QToolButton[role="flat"] { background: transparent; border: 2px solid transparent;
    border-radius: 6px; }
QToolButton[role="flat"]:hover { background: @raised; }
QToolButton[role="flat"]:pressed, QToolButton[role="flat"]:checked { background: @line; }
QToolButton[role="flat"]:focus { border-color: @accent; }
#inspector { background: @surface; border-left: 1px solid @line; }
)";

}  // namespace

QString themeStyleSheet(const Theme& t) {
    // Longer names first: "@accentHover" before "@accent".
    const std::array<std::pair<const char*, QColor>, 15> tokens{{
        {"@accentHover", mix(QColor(Qt::white), t.accent, 0.14)},
        {"@accentDown", mix(QColor(Qt::black), t.accent, 0.14)},
        {"@onAccent", t.onAccent},
        {"@accent", t.accent},
        {"@disabled", mix(t.muted, t.window, 0.6)},
        {"@window", t.window},
        {"@warning", t.warning},
        {"@rail", t.rail},
        {"@surface", t.surface},
        {"@raised", t.raised},
        {"@hover", mix(t.raised, t.surface, 0.5)},
        {"@line", t.line},
        {"@text", t.text},
        {"@muted", t.muted},
        {"@error", t.error},
    }};
    QString sheet = QString::fromLatin1(kControls) + QString::fromLatin1(kParts);
    // A style sheet cannot colour an image: there is one for each theme.
    sheet.replace(QStringLiteral("@arrow"),
                  t.dark ? QStringLiteral("dark") : QStringLiteral("light"));
    for (const auto& [token, colour] : tokens) {
        sheet.replace(QString::fromLatin1(token), colour.name());
    }
    return sheet;
}

}  // namespace tributary::ui
