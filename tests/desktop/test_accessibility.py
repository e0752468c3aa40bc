"""What a screen reader finds on every place: names, roles, texts for pictures, and a way to every control."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEventLoop, QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from simulator.desktop.desk import Desk
from simulator.desktop.portraits import PortraitView
from simulator.desktop.text import Code
from simulator.desktop.window import Window
from simulator.scenario.library import SHIPPED
from tests.desktop.acting import press
from tests.desktop.conftest import MakeDesk
from tests.desktop.test_looks import places, show

ROLE = QAccessible.Role
CONTROLS = {
    ROLE.Button, ROLE.CheckBox, ROLE.RadioButton, ROLE.ComboBox, ROLE.EditableText, ROLE.Slider, ROLE.SpinBox,
    ROLE.PageTabList, ROLE.List, ROLE.Table, ROLE.Tree, ROLE.ProgressBar, ROLE.Link, ROLE.ButtonMenu,
}  # fmt: skip
PICTURES = {ROLE.Graphic, ROLE.Chart, ROLE.Canvas}


def tree(part: QAccessibleInterface | None) -> Iterator[QAccessibleInterface]:
    """A part and everything below it that can be seen; items of lists are left to their lists."""
    if part is None or not part.isValid() or part.state().invisible:
        return
    yield part
    if part.role() in (ROLE.List, ROLE.Table, ROLE.Tree):
        return
    for number in range(part.childCount()):
        yield from tree(part.child(number))


def _workshop(window: Window) -> QWidget:
    """A file of the Workshop: what stands in it is its author's, in whatever language."""
    window.show_workshop(SHIPPED / "warm-up.yaml")
    checked = QEventLoop()
    if not window.workshop.work.current:
        window.workshop.work.checked.connect(checked.quit)
        checked.exec()
    return window.workshop


def _told(part: QAccessibleInterface) -> str:
    return part.text(QAccessible.Text.Name).strip()


def _where(part: QAccessibleInterface) -> str:
    thing: QObject | None = part.object()
    around = []
    while thing is not None:
        around.append(type(thing).__name__)
        thing = thing.parent()
    return " < ".join(around[:4])


@pytest.mark.parametrize("code", ["en", "ru"])
def test_every_control_has_a_name_and_a_role_and_every_picture_a_text(
    make_desk: MakeDesk, qtbot: QtBot, code: Code
) -> None:
    window = show(make_desk(code), qtbot)
    bare: dict[str, list[str]] = {}
    for name, page in places(window, qtbot, _workshop):
        for part in tree(QAccessible.queryAccessibleInterface(page)):
            if part.role() in CONTROLS | PICTURES and not _told(part):
                bare.setdefault(name, []).append(_where(part))
    assert bare == {}


def test_every_portrait_and_every_painted_part_says_what_it_shows(make_desk: MakeDesk, qtbot: QtBot) -> None:
    window = show(make_desk("en"), qtbot)
    silent = []
    for name, page in places(window, qtbot, _workshop):
        for portrait in page.findChildren(PortraitView):
            if portrait.isVisible() and not portrait.accessibleName():
                silent.append(f"{name}: {_around(portrait)}")
    assert silent == []


def test_every_control_can_be_reached_by_tab_or_by_the_arrows(make_desk: MakeDesk, qtbot: QtBot) -> None:
    window = show(make_desk("en"), qtbot)
    lost = {}
    for name, page in places(window, qtbot, _workshop):
        if not page.isWindow() and page.window() is not window:
            continue
        wanted = {part for part in page.findChildren(QWidget) if _is_stop(part)}
        reached = _tabbed(page)
        lost[name] = [_around(part) for part in wanted - reached]
    assert {name: parts for name, parts in lost.items() if parts} == {}


def test_nothing_says_its_shortcut_only(desk: Desk, qtbot: QtBot) -> None:
    """Qt tells no screen reader of a shortcut, so a button with a cap has its key in its description."""
    window = show(desk, qtbot)
    for _, page in places(window, qtbot, _workshop):
        for part in page.findChildren(QWidget):
            key = getattr(part, "key", "")
            if isinstance(key, str) and key and part.isVisible():
                assert part.accessibleDescription(), _around(part)


def _is_stop(part: QWidget) -> bool:
    if part.focusProxy() is not None:
        return False
    return bool(part.focusPolicy() & Qt.FocusPolicy.TabFocus) and part.isEnabled() and part.isVisible()


def _tabbed(page: QWidget) -> set[QWidget]:
    """Everything that Tab comes by on its way round."""
    page.setFocus()
    reached: set[QWidget] = set()
    first = QApplication.focusWidget()
    for _ in range(400):
        here = QApplication.focusWidget()
        # Within a map Tab goes from kind to kind of points, so it is there more than once in a row.
        if here is None or (here is first and len(reached) > 1):
            break
        reached.add(here)
        press(Qt.Key.Key_Tab, here)
    return reached


def _around(part: QWidget) -> str:
    names = []
    thing: object = part
    while isinstance(thing, QWidget):
        names.append(type(thing).__name__)
        thing = thing.parent()
    return " < ".join(names[:4])
