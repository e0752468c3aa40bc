"""Everything that was told, said and sent, with the marks of your decisions beside it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout

from simulator.debrief.debrief import Debrief
from simulator.debrief.transcript import TranscriptRow
from simulator.desktop.practice.debrief.tabs.counted import TabCounted
from simulator.desktop.practice.debrief.tabs.figures import translate
from simulator.desktop.practice.debrief.tabs.other_way import OtherTalks, OtherWay, talks_on
from simulator.desktop.practice.debrief.tabs.tab import Tab
from simulator.desktop.text.evidence_words import quoted
from simulator.desktop.text.vocabulary import mark_word, mood_word
from simulator.desktop.theme import Theme
from simulator.desktop.widgets import Button, Card, Label, flush_left
from simulator.desktop.widgets.move_marks import MarkIcon
from simulator.director.speech import words as said_words
from simulator.scenario.wording import spoken

if TYPE_CHECKING:
    from simulator.history import Session


class TranscriptTab(Tab):
    """The lines in order, of one's own talks or of another way; Ctrl+F looks for words in them.

    Attributes:
        search: the field to look for words.
        lines: every line with what it says, lower case.
        way: the other way that is shown, or None.
        back: leads back to one's own talks; None while they are shown.
    """

    search: QLineEdit | None = None
    lines: tuple[tuple[Card, str], ...] = ()
    way: OtherWay | None = None
    back: Button | None = None

    def show_debrief(self, session: "Session", debrief: Debrief) -> None:
        if self._shown is None or self._shown[0] is not session:
            self.way = None
        super().show_debrief(session, debrief)

    def show_way(self, way: OtherWay | None) -> None:
        """Show what would have been said on another way, from the top; None shows one's own talks again."""
        self.way = way
        self.retranslate()
        self.verticalScrollBar().setValue(0)
        (self if self.back is None else self.back).setFocus(Qt.FocusReason.OtherFocusReason)

    def fill(self, session: "Session", debrief: Debrief) -> None:
        way = self.way
        talks = None if way is None else talks_on(session, way)
        self.back = None if way is None else self._head(way)
        self.search = QLineEdit()
        self.search.setPlaceholderText(translate("DebriefTranscript", "Find in the transcript"))
        self.search.setAccessibleName(translate("DebriefTranscript", "Find in the transcript"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._find)
        self._found = Label(self._theme, "", "ui", "text2")
        row = QHBoxLayout()
        row.addWidget(self.search, 1)
        row.addWidget(self._found)
        self.column.addLayout(row)
        if talks is None:
            made = [_line(self._theme, session, one) for one in debrief.transcript]
        else:
            made = [_line(self._theme, talks, one) for one in talks.rows]
        self.lines = tuple((card, text.lower()) for card, text in made if text)
        column = QVBoxLayout()
        column.setSpacing(6)
        for card, _ in self.lines:
            column.addWidget(card)
        self.column.addLayout(column)
        self.column.addStretch(1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        if control and event.key() == Qt.Key.Key_F and self.search is not None:
            self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.search.selectAll()
        else:
            super().keyPressEvent(event)

    def _head(self, way: OtherWay) -> Button:
        """What is shown, and the way back."""
        card = Card(self._theme, "sunken", None, spacing=4)
        title = translate("DebriefTranscript", "Another way: client {client}, company {company}")
        words = title.format(client=way.client, company=way.company)
        card.column.addWidget(Label(self._theme, words, "title3", wrap=True))
        note = translate("DebriefTranscript", "One way to this ending. Nobody said this: you took another.")
        card.column.addWidget(Label(self._theme, note, "ui", "text2", wrap=True))
        back = Button(
            self._theme, translate("DebriefTranscript", "Back to what you said"), "secondary", icon="back"
        )
        back.clicked.connect(self._to_own)
        row = QHBoxLayout()
        flush_left(row)
        row.addWidget(back)
        row.addStretch(1)
        card.column.addLayout(row)
        self.column.addWidget(card)
        return back

    def _to_own(self) -> None:
        self.show_way(None)

    def _find(self, text: str) -> None:
        wanted = text.strip().lower()
        hits = [card for card, words in self.lines if wanted in words]
        for card, words in self.lines:
            card.setVisible(wanted in words)
        self._found.setText(TabCounted().found(len(hits)) if wanted else "")


def _line(theme: Theme, session: "Session | OtherTalks", row: TranscriptRow) -> tuple[Card, str]:
    """A line as a card, and its words; the words are empty where nothing is said."""
    text = line_text(session, row)
    fill, outline, colour = {
        "narration": ("canvas", None, "text2"),
        "client": ("clientTint", None, "text"),
        "you": ("surface", "line", "text"),
        "director": ("directorTint", None, "text"),
    }[row.kind]
    card = Card(theme, fill, outline, margins=(12, 8, 12, 8), spacing=2)
    head = QHBoxLayout()
    head.setSpacing(8)
    who = speaker(session, row)
    if row.mark is not None:
        mark = MarkIcon(theme)
        mark.show_mark(row.mark)
        head.addWidget(mark)
        who = f"{who} · {mark_word(row.mark)}"
    if who:
        head.addWidget(Label(theme, who, "uiB", "text2", wrap=True), 1)
        card.column.addLayout(head)
    card.column.addWidget(Label(theme, text, "body", colour, wrap=True))
    return card, f"{who} {text}" if text else ""


def speaker(session: "Session | OtherTalks", row: TranscriptRow) -> str:
    """Who speaks a line, in which mood or when; empty for what is told."""
    if row.kind == "narration":
        return ""
    if row.kind == "client":
        name = session.scenario_words.client.name
        return name if row.mood is None else f"{name} · {mood_word(row.mood)}"
    if row.kind == "director":
        message = session.attempt.messages[row.message or 0]
        name = session.director_words.name
        call = translate("DebriefTranscript", "call") if message.call else ""
        return " · ".join(part for part in (name, message.time, call) if part)
    frame = translate("DebriefTranscript", "You, decision {number}").format(number=row.decision)
    late = translate("DebriefTranscript", "time ran out") if row.timed_out else ""
    return f"{frame} · {late}" if late else frame


def line_text(session: "Session | OtherTalks", row: TranscriptRow) -> str:
    """What a line says; empty where nothing is said."""
    if row.kind == "director":
        message = session.attempt.messages[row.message or 0]
        return quoted(said_words(message, session.scenario_words, session.director_words))
    text = spoken(session.scenario_words, row.address or (), row.levels)
    return text if row.kind == "narration" or not text else quoted(text)
