"""Going from one region of a page to the next."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from simulator.desktop.widgets.below import below


def go_to_region(regions: Sequence[QWidget], step: int) -> None:
    """Put the focus into the region so many steps after the one that has it, round and round."""
    open_ones = [region for region in regions if _first_stop(region) is not None]
    if not open_ones:
        return
    here = QApplication.focusWidget()
    place = next((n for n, region in enumerate(open_ones) if _holds(region, here)), -1 if step > 0 else 0)
    stop = _first_stop(open_ones[(place + step) % len(open_ones)])
    if stop is not None:
        stop.setFocus(Qt.FocusReason.TabFocusReason)


def _holds(region: QWidget, part: QWidget | None) -> bool:
    return part is not None and (region is part or region.isAncestorOf(part))


def _first_stop(region: QWidget) -> QWidget | None:
    """The first part of a region that Tab stops at."""
    parts = (region, *below(region))
    return next((part for part in parts if _is_stop(part)), None)


def _is_stop(part: QWidget) -> bool:
    return bool(part.focusPolicy() & Qt.FocusPolicy.TabFocus) and part.isEnabled() and part.isVisible()
