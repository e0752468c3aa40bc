"""A stored attempt as it stood after some of its decisions."""

from typing import TYPE_CHECKING, Literal, NoReturn

from simulator.attempt import Attempt

if TYPE_CHECKING:
    from simulator.history import Session
    from simulator.history.rows import TakenBack
    from simulator.scenario.director_model import Director
    from simulator.scenario.model import Scenario


class Watched:
    """What the Table shows of a session that is only looked at; an exam is shown with all it held back.

    Attributes:
        session: the attempt. at: after how many decisions it is shown.
    """

    mode: Literal["practice"] = "practice"

    def __init__(self, session: "Session") -> None:
        self.session = session
        self.at = 0
        self._stood: dict[int, Attempt] = {}

    @property
    def count(self) -> int:
        """How many decisions there are."""
        return len(self.session.attempt.turns)

    @property
    def attempt(self) -> Attempt:
        """The attempt as it stood then."""
        if self.at not in self._stood:
            self._stood[self.at] = self.session.attempt.rewound(self.at)
        return self._stood[self.at]

    @property
    def given(self) -> str | None:
        """The reply that was given next; None after the last one."""
        made = self.session.attempt.talks.made
        return made[self.at].choice if self.at < len(made) else None

    @property
    def timed_out(self) -> bool:
        """Whether that was given because the time ran out."""
        made = self.session.attempt.talks.made
        return self.at < len(made) and made[self.at].timed_out

    @property
    def scenario_words(self) -> "Scenario":
        """The scenario in the language it is told in."""
        return self.session.scenario_words

    @property
    def director_words(self) -> "Director":
        """The director in that language."""
        return self.session.director_words

    @property
    def taken_back(self) -> "tuple[TakenBack, ...]":
        """The ways that were rewound as far as talks stand now."""
        return tuple(back for back in self.session.taken_back if back.to <= self.at)

    def choose(self, choice: str, *, timed_out: bool = False) -> NoReturn:
        """Nothing can be chosen here."""
        raise ValueError(f"{choice}{' in time' if timed_out else ''}: a replay is only looked at")

    def rewind(self, decisions: int) -> None:
        """Show it after so many decisions."""
        self.at = min(max(decisions, 0), self.count)
