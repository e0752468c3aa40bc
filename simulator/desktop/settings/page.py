"""The page of the settings: one column of sections, every choice in force at once."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from simulator.desktop.appearance import Appearance
from simulator.desktop.desk import Desk
from simulator.desktop.settings.about import About
from simulator.desktop.settings.access import Access
from simulator.desktop.settings.choices import Choices
from simulator.desktop.settings.data import Data
from simulator.desktop.settings.general import General
from simulator.desktop.settings.keyboard import Keyboard
from simulator.desktop.settings.phrases import translate
from simulator.desktop.settings.play import Play
from simulator.desktop.settings.records import Records
from simulator.desktop.settings.rows import Section
from simulator.desktop.settings.team import Team
from simulator.desktop.widgets import PageHeader, Toast
from simulator.desktop.widgets.scroll import Scroll
from simulator.desktop.widgets.when_seen import WhenSeen

_WIDTH = 720


class SettingsPage(QWidget):
    """General, play, accessibility, keyboard, data, team, learning records, about.

    Signals:
        left: the person goes back.
        faulted: the history failed; carries the HistoryFault.
        not_kept: a choice could not be written down.
        profile_changed: somebody else plays now, or attempts are gone.

    Attributes:
        general, play, access, keyboard, data, team, records, about: the sections.
    """

    left = Signal()
    faulted = Signal(object)
    not_kept = Signal()
    profile_changed = Signal()

    def __init__(self, desk: Desk, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._renewal = WhenSeen(self, self.retranslate)
        self._desk = desk
        choices = Choices(desk, self)
        self._header, self._scroll = PageHeader(desk.theme), Scroll(spacing=14, follows=True)
        self.general, self.play = General(desk, appearance, choices), Play(desk, choices)
        self.access, self.keyboard = Access(desk, choices), Keyboard(desk)
        self.data, self.records, self.about = Data(desk, choices), Records(desk), About(desk)
        self.team = Team(desk)
        self._toast = Toast(desk.theme, self)
        self._arrange()
        choices.not_kept.connect(self.not_kept)
        self.data.told.connect(self._toast.tell)
        self.records.not_kept.connect(self.not_kept)
        self.team.not_kept.connect(self.not_kept)
        self.data.faulted.connect(self.faulted)
        self.data.changed.connect(self.profile_changed)
        desk.language.changed.connect(self._renewal.ask)
        desk.theme.changed.connect(self._dress)
        desk.history_opened.connect(self.data.retranslate)
        desk.keys.changed.connect(self.keyboard.retranslate)
        self.access.single.clicked.connect(self.keyboard.retranslate)
        self._dress()

    @property
    def sections(self) -> tuple[Section, ...]:
        """The sections from top to bottom."""
        return (
            self.general,
            self.play,
            self.access,
            self.keyboard,
            self.data,
            self.team,
            self.records,
            self.about,
        )

    @property
    def regions(self) -> tuple[QWidget, ...]:
        """The parts that F6 goes over."""
        return self.sections

    def refresh(self) -> None:
        """Show what is chosen now."""
        if not self._renewal.catch_up():
            self.retranslate()
        self.records.look()
        self.team.look()

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        self._header.set_words(translate("Settings", "Settings"))
        for section in self.sections:
            section.retranslate()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._renewal.catch_up()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        on = next((part for part in self.general.languages.segments if part.isChecked()), None)
        if on is not None:
            on.setFocus(event.reason())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            self._scroll.turn_page(1 if event.key() == Qt.Key.Key_PageDown else -1)
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            event.ignore()

    def _arrange(self) -> None:
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._column = QWidget()
        sections = QVBoxLayout(self._column)
        sections.setContentsMargins(0, 18, 0, 24)
        sections.setSpacing(14)
        for section in self.sections:
            sections.addWidget(section)
        middle = QWidget()
        row = QHBoxLayout(middle)
        row.setContentsMargins(20, 0, 20, 0)
        row.addWidget(self._column)
        row.addStretch(1)
        self._scroll.column.addWidget(middle)
        self._scroll.column.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addWidget(self._scroll, 1)

    def _dress(self) -> None:
        self._column.setFixedWidth(self._desk.theme.px(_WIDTH))
        self._renewal.ask()
