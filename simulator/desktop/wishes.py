"""Two wishes that reach every widget: how much a screen reader is told, and whether faces are drawn.

They are properties of the one application, because whoever paints or speaks has nothing else in common.
"""

from PySide6.QtWidgets import QApplication

from simulator.desktop.preferences import Preferences

ANNOUNCED, FACELESS = "announced", "faceless"


def put_wishes(preferences: Preferences) -> None:
    """Put in force what the person has chosen, and paint everything anew."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        return
    app.setProperty(ANNOUNCED, preferences.announce)
    app.setProperty(FACELESS, preferences.hide_portraits)
    for widget in app.topLevelWidgets():
        widget.update()
