"""The head of a page that was gone to from another: the way back, the title, what can be done."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from simulator.desktop.theme import Theme
from simulator.desktop.widgets import Button, PageHeader

translate = QCoreApplication.translate


class BackHeader(PageHeader):
    """A page header that begins with the way back.

    Attributes:
        back: the button that leaves.

    Signals:
        left: it was used.
    """

    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.back = Button(theme, "", "ghost", icon="back")
        self.back.clicked.connect(self.left)
        self.row.setContentsMargins(9, 0, 13, 0)
        self.row.insertWidget(0, self.back)

    def set_words(self, title: str, remark: str = "") -> None:
        super().set_words(title, remark)
        back = translate("Exercise", "Back")
        self.back.setAccessibleName(back)
        self.back.setAccessibleDescription("Esc")
        self.back.setToolTip(f"{back} (Esc)")
