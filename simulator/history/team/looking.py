"""The team's history, to be looked at: what is worked out of an attempt there is shown and stored nowhere."""

from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import asdict, replace

from sqlalchemy import Engine

from simulator.history.fault import HistoryFault
from simulator.history.rows import AttemptRow, Metrics, Pressure, StoredAttempt, Words
from simulator.history.store import History, Now
from simulator.history.team.line import Line

_AT_HAND = 20
"""Attempts that are kept once they were read."""


class Looking(History):
    """A history that nothing is written to; what was held is read again without asking the server."""

    def __init__(self, engine: Engine, now: Now, line: Line) -> None:
        super().__init__(engine, None, now)
        self._line = line
        self._held: OrderedDict[str, StoredAttempt] = OrderedDict()

    def break_off(self) -> None:
        """Whoever waits for the server, in another thread, waits no more."""
        self._line.stop()

    def hold(self, ids: Sequence[str]) -> None:
        """Read attempts, and those that they vary, so that they can be looked at at once afterwards.

        Raises:
            HistoryFault: one of them cannot be read.
        """
        for id in ids:
            wanted: str | None = id
            while wanted is not None and not self.holds(wanted):
                try:
                    stored = super().attempt(wanted)
                except HistoryFault as fault:
                    if fault.code != "unknown-attempt" or wanted == id:
                        raise
                    break
                self._held[wanted] = stored
                wanted = stored.row.variation_of
        while len(self._held) > _AT_HAND:
            self._held.popitem(last=False)

    def holds(self, id: str) -> bool:
        """Whether an attempt was read."""
        return id in self._held

    def attempt(self, id: str) -> StoredAttempt:
        """Everything about one attempt."""
        return self._held[id] if self.holds(id) else super().attempt(id)

    def note(self, row: AttemptRow, metrics: Metrics) -> AttemptRow:
        """What was worked out here is only shown."""
        known = {name: value for name, value in asdict(metrics).items() if value is not None}
        return replace(row, **{name: value for name, value in known.items() if hasattr(row, name)})

    def use_words(self, row: AttemptRow, words: Words) -> AttemptRow:
        """It is looked at in other words."""
        return replace(row, language=words.language, title=words.title, director_name=words.director_name)

    def set_blind(self, row: AttemptRow, blind: bool) -> AttemptRow:
        """Nothing comes of looking."""
        return replace(row, blind=blind)

    def pressure(self, trainee: str) -> Pressure | None:  # noqa: ARG002
        """Of a colleague that is not told beside their attempt."""
        return None
