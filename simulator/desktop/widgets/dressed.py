"""What every part of the kit does alike: dress again on a change of theme, show focus, speak to readers."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QColor, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QBoxLayout,
    QButtonGroup,
    QWidget,
)

from simulator.desktop.theme import Theme

RING = 3
"""Pixels that a control keeps free on each side for its focus ring."""


def flush_left(row: QBoxLayout, by: int = RING) -> None:
    """Begin a row so many pixels further left, so that what is painted lines up with the words above it."""
    row.insertSpacing(0, -by)


def smooth(widget: QWidget) -> QPainter:
    """Return a painter on a widget with smooth edges."""
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    return painter


def inner(widget: QWidget) -> QRectF:
    """Return the area of a control inside the room for its ring, on half pixels for a crisp hairline."""
    air = RING + 0.5
    return QRectF(widget.rect()).adjusted(air, air, -air, -air)


def draw_ring(painter: QPainter, widget: QWidget, theme: Theme, radius: float) -> None:
    """Draw the focus ring around the whole widget."""
    painter.setPen(QPen(theme.color("focus"), 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(QRectF(widget.rect()).adjusted(1, 1, -1, -1), radius + 2, radius + 2)


def ring_inside(view: QAbstractScrollArea, theme: Theme) -> None:
    """Draw the focus ring along the inner edge of what a view shows, if it has the focus."""
    if view.hasFocus():
        draw_ring(smooth(view.viewport()), view.viewport(), theme, 6)


def draw_box(
    painter: QPainter,
    area: QRectF,
    radius: float,
    fill: QColor | None,
    outline: QColor | None = None,
    width: float = 1,
) -> None:
    """Draw a rounded rectangle with or without a ground and an outline."""
    painter.setPen(QPen(outline, width) if outline else Qt.PenStyle.NoPen)
    painter.setBrush(fill if fill else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(area, radius, radius)


def press_on_enter(button: QAbstractButton, event: QKeyEvent) -> bool:
    """Press a button on Enter too, as Space does on every platform; return whether this was Enter."""
    if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        return False
    if not event.isAutoRepeat():
        button.click()
    event.accept()
    return True


def tab_to_checked(group: QButtonGroup) -> None:
    """Let Tab stop at the button of a group that is on; arrows lead from there to the others.

    Qt does so itself only after one of the buttons has had the focus.
    """
    on = group.checkedButton()
    for button in group.buttons():
        policy = button.focusPolicy() | Qt.FocusPolicy.TabFocus
        if on is not None and button is not on:
            policy &= ~Qt.FocusPolicy.TabFocus
        button.setFocusPolicy(policy)


def announce(widget: QWidget, message: str, *, at_once: bool = False, said: bool = False) -> None:
    """Have a screen reader say something; `at_once` interrupts what it is saying.

    `said` marks what somebody in the story says: a person may wish to hear that alone, or nothing.
    """
    app = QApplication.instance()
    wish = app.property("announced") if app is not None else None
    if wish == "nothing" or (wish == "lines" and not said):
        return
    event = QAccessibleAnnouncementEvent(widget, message)
    polite = QAccessible.AnnouncementPoliteness.Polite
    assertive = QAccessible.AnnouncementPoliteness.Assertive
    event.setPoliteness(assertive if at_once else polite)
    QAccessible.updateAccessibility(event)
