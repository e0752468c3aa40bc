"""What this is, whose work is in it, and what a report of a fault needs."""

import platform

from PySide6 import __version__ as pyside_version
from PySide6.QtCore import QTimer, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from simulator import places
from simulator.desktop.desk import Desk
from simulator.desktop.settings.phrases import translate
from simulator.desktop.settings.rows import Section
from simulator.desktop.widgets import Button, Label
from simulator.negotiation.content import RULES_VERSION
from simulator.program import version

_COPIED_MS = 2000
LICENCES = (
    ("Qt, PySide6", "LGPL 3"),
    ("Inter", "SIL OFL 1.1"),
    ("JetBrains Mono", "SIL OFL 1.1"),
    ("Lucide", "ISC"),
)


class About(Section):
    """Version, licences, and a button that copies what a report needs.

    Attributes:
        copy: the button.
    """

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.theme, lambda: translate("Settings", "About"))
        self._desk = desk
        told = Label(desk.theme, "", "body", wrap=True)
        self.on_words(lambda: told.setText(self._told()))
        self.add(told)
        licences = Label(desk.theme, "", "small", "text2", wrap=True)
        self.on_words(
            lambda: licences.setText(
                translate("Settings", "Made with {parts}. The full texts lie in THIRD_PARTY.md.").format(
                    parts=", ".join(f"{name} ({licence})" for name, licence in LICENCES)
                )
            )
        )
        self.column.addWidget(licences)
        self.copy = Button(desk.theme, "", "secondary", icon="copy")
        self.copy.clicked.connect(self._copy)
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(_COPIED_MS)
        self._again.timeout.connect(self._name_copy)
        self.on_words(self._name_copy)
        foot = QWidget()
        row = QHBoxLayout(foot)
        row.setContentsMargins(0, 4, 0, 0)
        row.addWidget(self.copy)
        row.addStretch(1)
        self.column.addWidget(foot)

    def diagnostics(self) -> str:
        """What a report of a fault needs; nothing of what was played and no name."""
        screen = QGuiApplication.primaryScreen()
        size, ratio = screen.size(), screen.devicePixelRatio()
        look = self._desk.theme.look
        return "\n".join(
            (
                f"Mixed Signals {version()}, rules {RULES_VERSION}",
                f"Python {platform.python_version()}, PySide6 {pyside_version}, Qt {qVersion()}",
                f"{platform.system()} {platform.release()}, {QGuiApplication.platformName()}",
                f"screen {size.width()} × {size.height()} @{ratio:g}",
                f"look {look.scheme}, {look.scale} %, contrast {look.high_contrast}, "
                f"reduced motion {look.reduced_motion}, language {self._desk.language.code}",
                f"data {places.data_folder()}",
                f"logs {places.log_folder()}",
            )
        )

    def _told(self) -> str:
        return translate(
            "Settings", "{name} {version}, rules version {rules}. It works without a network."
        ).format(name="Mixed Signals", version=version(), rules=RULES_VERSION)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.diagnostics())
        self.copy.setText(translate("Settings", "Copied"))
        self._again.start()

    def _name_copy(self) -> None:
        self.copy.setText(translate("Settings", "Copy what a report needs"))
        self.copy.updateGeometry()
