"""Who will watch the deal, in his own words; another one may be chosen."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from simulator.desktop.portraits import PortraitView
from simulator.desktop.theme import Theme
from simulator.desktop.widgets import Button, Card, Icon, Label, flush_left
from simulator.scenario.director_model import Director


class DirectorPanel(Card):
    """The director's face and declared words on plum.

    Signals:
        picked: the person chose another director; carries the id.
    """

    picked = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "directorTint", None, margins=(18, 16, 18, 12), spacing=8, parent=parent)
        self._directors: tuple[Director, ...] = ()
        self._chosen = ""
        self.portrait = PortraitView(theme, crop="disc")
        self.portrait.setFixedSize(56, 56)
        self._name, self._role = Label(theme, "", "uiB", wrap=True), Label(theme, "", "small", wrap=True)
        self.says = Label(theme, "", "title3", wrap=True)
        self._note = Label(theme, "", "ui", "director", wrap=True)
        self._fixed = Label(theme, "", "small", wrap=True)
        self.other = Button(theme, "", "ghost", icon="user", height=28)
        self.menu = QMenu(self)
        self._group = QActionGroup(self.menu)
        self.other.clicked.connect(self._open_menu)
        self._arrange(theme)

    @property
    def chosen(self) -> str:
        """The id of the director on the card; empty if there is none."""
        return self._chosen

    def show_directors(
        self, directors: tuple[Director, ...], chosen: str, says: str, *, set_by: str = ""
    ) -> None:
        """Offer these directors (in the language to be read) and show one; `says` are his words filled in.

        `set_by` is the title of the exercise that sets the director: then there is nothing to choose.
        """
        self._directors, self._chosen = directors, chosen
        here = next((one for one in directors if one.id == chosen), None)
        if here is not None:
            self.portrait.show_person(here.portrait, here.id, here.name)
            self.portrait.show_mood("pleased")
            self._name.setText(here.name)
            self._role.setText(here.role)
        # What somebody does, in brackets, is not speech.
        said = says if says.startswith("(") else self.tr("“{words}”").format(words=says)
        self.says.setText(said if says else self.tr("Has not said what matters here."))
        self._note.setText(self.tr("Remember this. You will come back to it."))
        self._note_line.setVisible(bool(says))
        self.other.setText(self.tr("Another director"))
        self.other.setVisible(len(directors) > 1 and not set_by)
        self._fixed.setText(self.tr("Set by the exercise “{title}”.").format(title=set_by))
        self._fixed.setVisible(bool(set_by))
        self.other.updateGeometry()

    def _arrange(self, theme: Theme) -> None:
        self._note_line = note = QWidget()
        head, names = QHBoxLayout(), QVBoxLayout()
        names.setSpacing(1)
        names.addStretch(1)
        names.addWidget(self._name)
        names.addWidget(self._role)
        names.addStretch(1)
        head.setSpacing(14)
        head.addWidget(self.portrait)
        head.addLayout(names, 1)
        line = QHBoxLayout(note)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(Icon(theme, "swap", "director"), 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self._note, 1)
        foot = QHBoxLayout()
        foot.setSpacing(0)
        flush_left(foot, 15)
        foot.addWidget(self.other)
        foot.addStretch(1)
        self.column.addLayout(head)
        self.column.addWidget(self.says)
        self.column.addWidget(note)
        self.column.addWidget(self._fixed)
        self.column.addLayout(foot)

    def _fill_menu(self) -> None:
        self.menu.clear()
        for director in self._directors:
            action = self.menu.addAction(
                self.tr("{name}, {role}").format(name=director.name, role=director.role)
            )
            action.setCheckable(True)
            action.setChecked(director.id == self._chosen)
            action.setData(director.id)
            self._group.addAction(action)
            action.triggered.connect(self._pick)

    def _open_menu(self) -> None:
        # Filled only now: a pick shows the page anew, and must not delete the item that was picked.
        self._fill_menu()
        self.menu.popup(self.other.mapToGlobal(self.other.rect().bottomLeft()))

    def _pick(self) -> None:
        action = self._group.checkedAction()
        if action is not None and action.data() != self._chosen:
            self.picked.emit(action.data())
