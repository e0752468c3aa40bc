"""What a state leaves untold to who does not see: names, values of tracks, keys."""

from collections.abc import Iterator

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QProgressBar, QSlider, QWidget

from simulator.desktop.portraits import PortraitView
from tests.desktop.pictures.stage import Stage
from tests.desktop.test_accessibility import CONTROLS, PICTURES, _around, _told, _where, tree


def untold(stage: Stage) -> list[str]:
    """What has no name, shows a number without telling it, or has a key that it keeps to itself."""
    return [*_nameless(stage), *_valueless(stage), *_keyless(stage)]


def _nameless(stage: Stage) -> Iterator[str]:
    for part in tree(QAccessible.queryAccessibleInterface(stage.window)):
        if part.role() in CONTROLS | PICTURES and not _told(part):
            yield f"no name: {_where(part)}"
    for portrait in stage.window.findChildren(PortraitView):
        if portrait.isVisible() and not portrait.accessibleName():
            yield f"no name: {_around(portrait)}"


def _valueless(stage: Stage) -> Iterator[str]:
    """Bars and tracks that do not tell where they stand, in words."""
    for kind in (QProgressBar, QSlider):
        for part in stage.window.findChildren(kind):
            told = part.accessibleName() + part.accessibleDescription()
            if part.isVisible() and not any(sign.isdigit() for sign in told):
                yield f"no value: {_around(part)}: {told!r}"


def _keyless(stage: Stage) -> Iterator[str]:
    for part in stage.window.findChildren(QWidget):
        key = getattr(part, "key", "")
        if isinstance(key, str) and key and part.isVisible() and not part.accessibleDescription():
            yield f"key untold: {_around(part)}"
