"""Find the better move: mistake after mistake, the trainee tries the replies of its scene."""

from dataclasses import dataclass
from typing import Literal

from simulator.desktop.practice.debrief.rows import DecisionLine

State = Literal["try", "again", "nearer", "solved", "shown"]
"""What may be said of the mistake in hand: nothing tried yet; tried and no better; better than the reply
made, but not the best; found; shown on request."""


@dataclass(frozen=True, slots=True)
class Search:
    """Where the search stands; every step makes another one.

    Attributes:
        mistakes: the decisions to be mended, in order.
        place: which of them is in hand, from 0; as many as there are when all have been gone through.
        tried: the replies that were tried for it and are not the best.
        solved: how many were found.
    """

    mistakes: tuple[DecisionLine, ...]
    place: int = 0
    state: State = "try"
    tried: tuple[str, ...] = ()
    solved: int = 0

    @property
    def over(self) -> bool:
        """Whether all have been gone through."""
        return self.place >= len(self.mistakes)

    @property
    def line(self) -> DecisionLine | None:
        """The decision in hand."""
        return None if self.over else self.mistakes[self.place]

    @property
    def open(self) -> bool:
        """Whether the better reply is still hidden."""
        return not self.over and self.state not in ("solved", "shown")

    def take(self, choice: str) -> "Search":
        """Try a reply of the scene; nothing happens where the better one is known already."""
        line = self.line
        if line is None or not self.open:
            return self
        if choice in line.best:
            return Search(self.mistakes, self.place, "solved", self.tried, self.solved + 1)
        tried = self.tried if choice in self.tried else (*self.tried, choice)
        return Search(self.mistakes, self.place, self._said_of(line, choice), tried, self.solved)

    def show(self) -> "Search":
        """Give in: have the better reply shown."""
        return Search(self.mistakes, self.place, "shown", self.tried, self.solved) if self.open else self

    def go_on(self) -> "Search":
        """To the next mistake, whether this one was found or not."""
        return self if self.over else Search(self.mistakes, self.place + 1, solved=self.solved)

    @staticmethod
    def _said_of(line: DecisionLine, choice: str) -> State:
        lost = {option.id: option.lost for option in line.options}
        return "nearer" if lost[choice] < lost[line.made.id] else "again"
