"""Reads the two attempts that are compared, and has them worked out, when the selection has come to rest."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from simulator.desktop.desk import Desk
from simulator.desktop.history.compare_card import CompareCard, Pair
from simulator.history.fault import HistoryFault

if TYPE_CHECKING:
    from simulator.history import Session

_REST_MS = 150
_ERRORS = frozenset({"inaccuracy", "mistake", "blunder"})


class Comparer(QObject):
    """Fills the card in as things come to be known: figures at once, the fork soon, the mistakes later."""

    def __init__(self, desk: Desk, card: CompareCard, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._card = desk, card
        self._pair: Pair | None = None
        self._sessions: tuple[Session, Session] | None = None
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self.read)
        desk.thinking.thought.connect(self._thought)

    @property
    def waits(self) -> bool:
        """Whether the attempts are still to be read."""
        return self._rest.isActive()

    @property
    def complete(self) -> bool:
        """Whether nothing more will come to be known of the two."""
        if self._sessions is None:
            return not self.waits
        return all(self._desk.thinking.of(session) is not None for session in self._sessions)

    def compare(self, pair: Pair | None) -> None:
        """Compare these as soon as the selection rests; nothing happens where they are compared already."""
        if pair == self._pair:
            return
        self._pair, self._sessions = pair, None
        self._card.show_pair(pair)
        if pair is None:
            self._rest.stop()
        else:
            self._rest.start()

    def read(self) -> None:
        """Read both now, and begin to work out what takes long."""
        self._rest.stop()
        if self._pair is None or not self._pair.ended:
            # To take up a paused attempt would put it into the language in force.
            return
        pair, looking = self._pair, self._desk.looking
        ids = pair.then.id, pair.now.id
        if looking is not None and not all(looking.holds(id) for id in ids):
            self._desk.asking.ask(
                self,
                "two",
                looking,
                lambda _history: looking.hold(ids),
                self._held(pair),
                lambda _fault: None,
            )
            return
        from simulator.desktop.history.compared import compared
        from simulator.desktop.sessions import resume_session

        try:
            then = resume_session(self._desk, self._pair.then.id)
            now = resume_session(self._desk, self._pair.now.id)
        except HistoryFault:
            # What cannot be replayed any more is compared by its figures alone.
            return
        self._sessions = then, now
        self._card.show_compared(compared(then, now))
        self._study()

    def _held(self, pair: Pair) -> "Callable[[object], object]":
        """Reads on, unless other ones are compared by now."""
        return lambda _done: self.read() if pair == self._pair else None

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        self._card.show_pair(self._pair)
        if self._sessions is not None:
            self.read()

    def stop(self) -> None:
        """Nothing is waited for any more."""
        self._rest.stop()

    def _study(self) -> None:
        """Show what is known of both, and have the next one worked out that is not."""
        if self._sessions is None:
            return
        counts: list[int | None] = []
        for session in self._sessions[::-1]:
            if self._desk.thinking.of(session) is None:
                self._desk.thinking.think(session)
                return
            counts.append(self._mistakes(session))
        self._card.show_mistakes((counts[1], counts[0]))
        self._show_frontier(self._sessions[1])

    def _mistakes(self, session: "Session") -> int | None:
        from simulator.desktop.practice.debrief.collected import debrief_of

        study = self._desk.thinking.of(session)
        if study is None or study.findings is None:
            return None
        rows = debrief_of(session, study, ()).decisions
        return sum(row.mark in _ERRORS for row in rows)

    def _show_frontier(self, session: "Session") -> None:
        study = self._desk.thinking.of(session)
        if study is not None and study.field is not None and not study.field.one_ending:
            self._card.map.show_frontier(
                tuple((point.client, point.company) for point in study.field.frontier)
            )

    @Slot(str)
    def _thought(self, id: str) -> None:
        if self._sessions is not None and id in {session.id for session in self._sessions}:
            self._study()
