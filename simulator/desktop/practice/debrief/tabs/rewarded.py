"""What he declared and what he rewarded: two yardsticks laid at one deal, and the three voices."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout

from simulator.debrief.debrief import Debrief
from simulator.debrief.rewarded import Declared, Rewarded
from simulator.debrief.voices import Voices
from simulator.desktop.practice.debrief.tabs.plain_table import Head, PlainTable
from simulator.desktop.practice.debrief.tabs.rewarded_words import (
    declared_lines,
    declared_title,
    headline,
    pleasure_table,
    rewarded_lines,
    rewarded_title,
    voices_lines,
    voices_title,
)
from simulator.desktop.practice.debrief.tabs.tab import Tab
from simulator.desktop.widgets import Card, Label

if TYPE_CHECKING:
    from simulator.history import Session

_VOICES = {"plain": ("body", "text"), "mark": ("bodyB", "client"), "said": ("body", "director")}
"""Font role and colour of each kind of line."""


class RewardedTab(Tab):
    """Declared beside rewarded; how his pleasure adds up; printed, measured, meant."""

    def fill(self, session: "Session", debrief: Debrief) -> None:
        found = debrief.rewarded
        self.words(headline(found), "title3", "director")
        pair = QHBoxLayout()
        pair.setSpacing(10)
        pair.addWidget(self._declared(session, found.declared), 1)
        pair.addWidget(self._rewarded(found), 1)
        self.column.addLayout(pair)
        title, heads, cells = pleasure_table(session, found)
        self.title(title)
        table = PlainTable(self._theme, title)
        table.show_cells((Head(heads[0]), Head(heads[1], "director", figures=True)), cells)
        self.column.addWidget(table)
        self._three_voices(session, debrief.voices)
        self.column.addStretch(1)

    def _declared(self, session: "Session", declared: Declared | None) -> Card:
        card = self._card(declared_title(), "surface", "directorFill")
        for place, line in enumerate(declared_lines(session, declared)):
            said = declared is not None and not place
            self._line(card, line, "body", "director" if said else "text")
        return card

    def _rewarded(self, found: Rewarded) -> Card:
        card = self._card(rewarded_title(), "directorTint", None)
        for place, line in enumerate(rewarded_lines(found)):
            self._line(card, line, *(() if place else ("bodyB", "director")))
        return card

    def _three_voices(self, session: "Session", found: Voices) -> None:
        self.title(voices_title())
        row = QHBoxLayout()
        row.setSpacing(10)
        for name, lines in voices_lines(session, found):
            card = self._card(name, "surface", "line")
            for line, kind in lines:
                self._line(card, line, *_VOICES[kind])
            card.column.addStretch(1)
            row.addWidget(card, 1)
        self.column.addLayout(row)

    def _card(self, title: str, fill: str, outline: str | None) -> Card:
        card = Card(self._theme, fill, outline, dashed=outline == "directorFill", spacing=4)
        card.column.addWidget(Label(self._theme, title, "uiB", "text2", wrap=True))
        return card

    def _line(self, card: Card, words: str, role: str = "body", colour: str = "text") -> None:
        if words:
            card.column.addWidget(Label(self._theme, words, role, colour, wrap=True))
