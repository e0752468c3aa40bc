"""The one style sheet: it dresses the native controls that are not painted by the program."""

from string import Template

from simulator.desktop.theme.tokens import Tokens

_SHEET = Template("""
QToolTip { background: $ink; color: $onInk; border: none; border-radius: 6px; padding: 5px 8px; }
QScrollArea, QScrollArea > QWidget > QWidget[bare="true"] { background: transparent; border: none; }
QAbstractScrollArea { border: none; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; border: none; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; border: none; }
QScrollBar::handle { background: $lineStrong; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::handle:hover { background: $text2; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; border: none; background: none; }
QScrollBar::add-page, QScrollBar::sub-page { background: none; }
QLineEdit, QPlainTextEdit, QAbstractSpinBox {
    background: $surface; color: $text; border: 1px solid $lineStrong; border-radius: 8px;
    padding: 5px 11px; selection-background-color: $ink; selection-color: $onInk;
}
QLineEdit:focus, QPlainTextEdit:focus, QAbstractSpinBox:focus { border: 2px solid $focus; padding: 4px 10px; }
QAbstractSpinBox QLineEdit, QAbstractSpinBox QLineEdit:focus {
    border: none; padding: 0; background: transparent;
}
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {
    subcontrol-origin: border; width: 0; border: none;
}
QLineEdit[faulty="true"] { border: 2px solid $bad; padding: 4px 10px; }
QLineEdit:disabled { background: $canvas; color: $text3; border-color: $line; }
QComboBox QAbstractItemView {
    background: $raised; color: $text; border: 1px solid $line; padding: 4px; outline: none;
    selection-background-color: $press; selection-color: $text;
}
QMenu { background: $raised; color: $text; border: 1px solid $line; padding: 5px; }
QMenu::item { padding: 6px 14px; border-radius: 6px; }
QMenu::item:selected { background: $press; }
QMenu::item:disabled { color: $text3; }
QMenu::separator { height: 1px; background: $line; margin: 5px 8px; }
QTableView, QTreeView {
    background: transparent; color: $text; border: none; gridline-color: transparent; outline: none;
    selection-background-color: $press; selection-color: $text; alternate-background-color: transparent;
}
QTableView::item, QTreeView::item { border: none; border-bottom: 1px solid $line; padding: 0 10px; }
QTableView::item:selected, QTreeView::item:selected { background: $press; color: $text; }
QHeaderView { background: transparent; border: none; }
QHeaderView::section {
    background: transparent; color: $text2; border: none; border-bottom: 1px solid $line;
    padding: 8px 10px; font-size: ${small}px; font-weight: 500;
}
QTableCornerButton::section { background: transparent; border: none; }
QListView { background: transparent; border: none; outline: none; }
QTabBar { background: transparent; border: none; qproperty-drawBase: 0; }
QTabBar::tab {
    background: transparent; color: $text2; border: none; border-bottom: 3px solid transparent;
    padding: 8px 2px; margin-right: 22px; font-weight: 600;
}
QTabBar::tab:selected { color: $text; border-bottom-color: $ink; }
QTabBar::tab:hover { color: $text; }
QTabBar::tab:focus { border-bottom-color: $text2; }
QTabWidget::pane { border: none; background: transparent; }
QSplitter::handle { background: $line; }
""")


def stylesheet(colours: Tokens, scale: int) -> str:
    """Write the style sheet for a table of colours and a text size in per cent."""
    return _SHEET.substitute(colours, small=round(12 * scale / 100))
