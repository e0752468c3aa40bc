"""What the Workshop shows when no file is open, and when one cannot be read."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from simulator.desktop.desk import Desk
from simulator.desktop.widgets import Button, ErrorCard, Placeholder
from simulator.workshop.fault import WorkshopFault

translate = QCoreApplication.translate


class Empty(QWidget):
    """An icon, a line and two ways to begin.

    Attributes:
        new, folder: the ways to begin.
    """

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._inside = Placeholder(desk.theme, "workshop")
        self.new = self._inside.action
        self.folder = Button(desk.theme, "", "ghost", icon="folder")
        column = QVBoxLayout(self)
        column.setSpacing(0)
        column.addStretch(2)
        column.addWidget(self._inside)
        column.addWidget(self.folder, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        self._inside.set_words(
            translate("Workshop", "No scenario open"),
            translate(
                "Workshop", "Choose one on the left, begin with a template, or open a folder of your own."
            ),
            translate("Workshop", "New from template"),
        )
        self.folder.setText(translate("Workshop", "Open folder"))
        self.folder.updateGeometry()


class Unreadable(QWidget):
    """Why a file cannot be opened, with the system's own words and the path.

    Signals:
        again_wanted: try again. left: back to what was shown before.
    """

    again_wanted = Signal()
    left = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._fault: WorkshopFault | None = None
        self.card = ErrorCard(desk.theme, closable=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.addWidget(self.card)
        column.addStretch(1)
        self.card.action.clicked.connect(self.again_wanted)
        self.card.put_away.connect(self.left)

    def tell(self, fault: WorkshopFault) -> None:
        """Say why."""
        self._fault = fault
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        if self._fault is None:
            return
        sentence, cause = self._fault.message(self._desk.language.code), self._fault.__cause__
        system = (cause.strerror or str(cause)) if isinstance(cause, OSError) else ""
        self.card.set_words(
            translate("Workshop", "This file cannot be opened"),
            "\n".join(part for part in (sentence, system) if part),
            translate("Workshop", "Nothing was changed in it."),
            translate("Workshop", "Try again"),
            f"{self._fault.code}\n{sentence}\n{system}".strip(),
        )
