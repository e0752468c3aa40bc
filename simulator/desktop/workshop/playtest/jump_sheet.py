"""The sheet on which an author chooses where in the middle talks begin."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from simulator.desktop.theme import Theme
from simulator.desktop.widgets import Button, Card, Label, Overlay
from simulator.desktop.widgets.scroll import Scroll
from simulator.desktop.workshop.playtest.jump_form import JumpForm
from simulator.desktop.workshop.playtest.phrases import translate
from simulator.negotiation.beginning import Beginning
from simulator.scenario.model import Scenario

_WIDTH = 560


class _Whole(Scroll):
    """Asks for the room that everything in it takes; scrolls where the window does not have it."""

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.column.sizeHint().height())


class JumpSheet(Overlay):
    """Laid over the window; Esc and Cancel put it away.

    Signals:
        wanted: talks are to begin there; carries a Beginning.

    Attributes:
        form: the fields; None until it was opened.
        begin, cancel, here: its buttons; `here` takes over where talks stand now.
    """

    wanted = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        self._card = Card(theme, radius=18, margins=(24, 20, 24, 18), spacing=10)
        super().__init__(theme, parent, self._card, scrim=True)
        self._theme = theme
        self.form: JumpForm | None = None
        self._now: Beginning | None = None
        self._title = Label(theme, "", "title2")
        self._note = Label(theme, "", "small", "text2", wrap=True)
        self._scroll = _Whole(follows=True)
        self._scroll.column.addStretch(1)
        self.here = Button(theme, "", "ghost")
        self.cancel = Button(theme, "", "secondary", key="Esc", height=38)
        self.begin = Button(theme, "", "primary", height=38)
        foot = QHBoxLayout()
        foot.addWidget(self.here)
        foot.addStretch(1)
        foot.addWidget(self.cancel)
        foot.addWidget(self.begin)
        self._card.column.addWidget(self._title)
        self._card.column.addWidget(self._note)
        self._card.column.addWidget(self._scroll, 1)
        self._card.column.addLayout(foot)
        self.here.clicked.connect(self._take_now)
        self.cancel.clicked.connect(self.close_up)
        self.begin.clicked.connect(self._begin)

    def choose(
        self, scenario: Scenario, words: Scenario, beginning: Beginning, now: Beginning | None
    ) -> None:
        """Open for a scenario, with a beginning to start from.

        Args:
            words: the scenario in the language shown.
            now: where talks stand; None where they are over.
        """
        if self.form is not None:
            self._scroll.column.removeWidget(self.form)
            self.form.hide()
            self.form.deleteLater()
        self.form = JumpForm(self._theme, scenario, words)
        self.form.show_beginning(beginning)
        self._scroll.column.insertWidget(0, self.form)
        self.form.show()
        self._now = now
        self.here.setVisible(now is not None)
        self._title.setText(translate("Playtest", "Begin in the middle"))
        self._note.setText(
            translate(
                "Playtest",
                "Talks come to the scene for the first time, no reply has been given yet, and the director "
                "knows nothing of what came before. Hidden values are chosen beside the seed.",
            )
        )
        self.here.setText(translate("Playtest", "As talks stand"))
        self.cancel.setText(translate("Playtest", "Cancel"))
        self.begin.setText(translate("Playtest", "Begin here"))
        for button in (self.here, self.cancel, self.begin):
            button.updateGeometry()
        self._card.setAccessibleName(self._title.text())
        self._card.setFixedWidth(min(self._theme.px(_WIDTH), self.window().width() - 32))
        self.open()
        self._scroll.verticalScrollBar().setValue(0)
        self.form.scene.setFocus()

    def _take_now(self) -> None:
        if self.form is not None and self._now is not None:
            self.form.show_beginning(self._now)

    def _begin(self) -> None:
        if self.form is not None:
            beginning = self.form.beginning
            self.close_up()
            self.wanted.emit(beginning)
