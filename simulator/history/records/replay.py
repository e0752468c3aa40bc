"""Where each decision of an attempt was made and where both scores stood after it, ways taken back too."""

from dataclasses import dataclass

from simulator.attempt import Attempt
from simulator.history.rows import StoredAttempt
from simulator.negotiation.attempt import UnknownDraw
from simulator.negotiation.content import RULES_VERSION, thaw
from simulator.negotiation.machine import IllegalMove
from simulator.negotiation.offer import NotOffered
from simulator.scenario.director_model import Director
from simulator.scenario.model import Scenario


@dataclass(frozen=True, slots=True)
class Decided:
    """A decision: its number, its scene, and both scores as shown after it."""

    decision: int
    scene: str
    client: int
    company: int


@dataclass(frozen=True, slots=True)
class Replay:
    """What a stored attempt says when it is played again.

    Attributes:
        decided: by the event's number.
        words: the scenario in the language of play.
        scenario, director: as played.
    """

    decided: dict[int, Decided]
    words: Scenario
    scenario: Scenario
    director: Director


def replay(stored: StoredAttempt) -> Replay | None:
    """Play an attempt again with every way that was taken back.

    None where it was played by other rules, or cannot be played any more.
    """
    if stored.rules != RULES_VERSION:
        return None
    try:
        scenario, director = thaw(stored.document)
        words = thaw(stored.words)[0] if stored.words is not stored.document else scenario
        attempt = Attempt(scenario, director, seed=stored.row.seed, draws=stored.draws)
        decided: dict[int, Decided] = {}
        for event in stored.events:
            if event.kind == "choice" and event.choice is not None:
                turn = attempt.choose(event.choice, timed_out=event.timed_out)
                client, company = attempt.state.shown
                decided[event.number] = Decided(len(attempt.turns), turn.step.scene, client, company)
            elif event.kind == "rewind" and event.data is not None:
                attempt = attempt.rewound(event.data["to"])
    except (ValueError, KeyError, TypeError, NotOffered, IllegalMove, UnknownDraw):
        return None
    return Replay(decided, words, scenario, director)
