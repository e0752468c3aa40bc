"""Another way through the same talks: what would have been said on it, under the attempt's own draws."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from simulator.attempt import Attempt
from simulator.debrief.decisions import decision_rows
from simulator.debrief.transcript import TranscriptRow, transcript_rows
from simulator.scenario.director_model import Director
from simulator.scenario.model import Scenario

if TYPE_CHECKING:
    from simulator.history import Session


@dataclass(frozen=True, slots=True)
class OtherWay:
    """An ending of the map, and the replies of one way to it; scores as shown."""

    client: int
    company: int
    choices: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class OtherTalks:
    """Talks that nobody had: like a session as far as its words go."""

    attempt: Attempt
    scenario_words: Scenario
    director_words: Director

    @property
    def rows(self) -> tuple[TranscriptRow, ...]:
        """Every line of them; nothing is marked."""
        return transcript_rows(self.attempt, decision_rows(self.attempt, None))


def talks_on(session: "Session", way: OtherWay) -> OtherTalks:
    """The talks on another way."""
    mine = session.attempt
    attempt = Attempt(
        mine.scenario,
        mine.director,
        seed=mine.seed,
        draws=mine.talks.draws,
        choices=way.choices,
        rules=mine.rules,
    )
    return OtherTalks(attempt, session.scenario_words, session.director_words)
