"""The parts of the Workshop's page and how they share its room."""

from dataclasses import dataclass

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from simulator.desktop.desk import Desk
from simulator.desktop.workshop.editor.pane import EditorPane
from simulator.desktop.workshop.empty import Empty, Unreadable
from simulator.desktop.workshop.files.panel import FilesPanel
from simulator.desktop.workshop.head import Head
from simulator.desktop.workshop.keeper import Keeper
from simulator.desktop.workshop.notices import Notices
from simulator.desktop.workshop.outline.panel import OutlineTree
from simulator.desktop.workshop.problems.panel import ProblemsPanel
from simulator.desktop.workshop.right import Right
from simulator.desktop.workshop.work import Work

_LEFT, _MIDDLE, _RIGHT = 198, 566, 524
_LEAST = (160, 440, 380)


@dataclass(frozen=True, slots=True)
class Parts:
    """Everything that the page is made of; `splits` by the names that their shares are kept under."""

    head: Head
    files: FilesPanel
    outline: OutlineTree
    notices: Notices
    editor: EditorPane
    problems: ProblemsPanel
    right: Right
    empty: Empty
    unreadable: Unreadable
    middle: QStackedWidget
    text: QWidget
    splits: dict[str, QSplitter]


def make_parts(desk: Desk, work: Work, keeper: Keeper, page: QWidget) -> Parts:
    """Make all parts and lay them out on the page."""
    splits = {
        "columns": QSplitter(Qt.Orientation.Horizontal),
        "left": QSplitter(Qt.Orientation.Vertical),
        "middle": QSplitter(Qt.Orientation.Vertical),
    }
    parts = Parts(
        head=Head(desk), files=FilesPanel(desk, page), outline=OutlineTree(desk.theme),
        notices=Notices(desk, work, keeper), editor=EditorPane(desk, work),
        problems=ProblemsPanel(desk, work), right=Right(desk, work), empty=Empty(desk),
        unreadable=Unreadable(desk), middle=QStackedWidget(), text=QWidget(), splits=splits,
    )  # fmt: skip
    above = _column(parts.notices, parts.editor)
    for name, some, shares in (
        ("left", (parts.files, parts.outline), (360, 260)),
        ("middle", (above, parts.problems), (520, 190)),
        ("columns", (splits["left"], parts.middle, parts.right), (_LEFT, _MIDDLE, _RIGHT)),
    ):
        for part in some:
            splits[name].addWidget(part)
        splits[name].setHandleWidth(1)
        splits[name].setChildrenCollapsible(False)
        splits[name].setSizes([desk.theme.px(share) for share in shares])
    _lay(parts, page)
    _restore(parts, desk.preferences.workshop_sizes)
    return parts


def shares_of(parts: Parts) -> dict[str, str]:
    """How the room is shared, to be kept."""
    return {name: split.saveState().toHex().toStdString() for name, split in parts.splits.items()}


def _lay(parts: Parts, page: QWidget) -> None:
    columns = parts.splits["columns"]
    inside = QVBoxLayout(parts.text)
    inside.setContentsMargins(0, 0, 0, 0)
    inside.addWidget(parts.splits["middle"])
    for part in (parts.text, parts.empty, parts.unreadable):
        parts.middle.addWidget(part)
    for part, least in zip((parts.splits["left"], parts.middle, parts.right), _LEAST, strict=True):
        part.setMinimumWidth(least)
    # What stands above one another shares a low window as it shares a high one.
    columns.setStretchFactor(1, 1)
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(parts.head)
    column.addWidget(columns, 1)


def _column(*parts: QWidget) -> QWidget:
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for part in parts:
        column.addWidget(part, 0 if part is parts[0] else 1)
    return made


def _restore(parts: Parts, kept: dict[str, str]) -> None:
    for name, split in parts.splits.items():
        if name in kept:
            split.restoreState(QByteArray.fromHex(kept[name].encode()))
            split.setHandleWidth(1)
            split.setChildrenCollapsible(False)
