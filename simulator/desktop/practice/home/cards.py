"""What the scenario cards say: plain rows from the library and the history."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from simulator.scenario.problem import Problem

if TYPE_CHECKING:
    from simulator.history import AttemptRow
    from simulator.scenario.cover import ScenarioCover
    from simulator.scenario.library import Library

State = Literal["new", "unfinished", "done"]
STATES: tuple[State, ...] = ("new", "unfinished", "done")
Scores = tuple[int, int]
"""The client's and the company's score."""


@dataclass(frozen=True)
class ScenarioCard:
    """One scenario as it is offered.

    Attributes:
        best: the finished attempt whose weaker side did best.
        results: where attempts have ended, the newest first, each place once.
        start, regions: the scores that talks begin with, and those from which a side is content.
        problem: the first error of a file that cannot be played; its words are those of the file's name.
    """

    id: str
    title: str
    company: str = ""
    line: str = ""
    minutes: int = 0
    practises: tuple[str, ...] = ()
    portrait: str | Mapping[str, Any] = "auto"
    attempts: int = 0
    best: Scores | None = None
    paused: bool = False
    level: str = ""
    results: tuple[Scores, ...] = ()
    start: Scores = (50, 50)
    regions: Scores = (60, 60)
    problem: Problem | None = None

    @property
    def state(self) -> State:
        """How far it has been played: what is paused waits for its end, however often it was ended before."""
        if self.paused or (self.attempts and not self.results):
            return "unfinished"
        return "done" if self.results else "new"

    @property
    def rank(self) -> int:
        """Where the card belongs: paused, begun and given up, new, done, broken."""
        if self.problem is not None:
            return 4
        return 0 if self.paused else {"unfinished": 1, "new": 2, "done": 3}[self.state]


def scenario_cards(
    library: "Library", language: str, attempts: Iterable["AttemptRow"]
) -> tuple[ScenarioCard, ...]:
    """One card for each file of the library, in the order of `rank`, then of the library."""
    by_scenario: dict[str, list[AttemptRow]] = {}
    for row in attempts:
        by_scenario.setdefault(row.scenario, []).append(row)
    cards = [_card(cover, by_scenario.get(cover.id, ())) for cover in library.covers(language)]
    return tuple(sorted(cards, key=lambda card: card.rank))


def topics_of(cards: Iterable[ScenarioCard]) -> tuple[str, ...]:
    """What the cards practise, most frequent first."""
    counts: dict[str, int] = {}
    for card in cards:
        for topic in card.practises:
            counts[topic] = counts.get(topic, 0) + 1
    return tuple(sorted(counts, key=lambda topic: -counts[topic]))


def results_of(attempts: Iterable["AttemptRow"]) -> tuple[Scores, ...]:
    """Where the finished ones ended, in the order given, each place once."""
    return tuple(
        dict.fromkeys(
            (row.client, row.company)
            for row in attempts
            if row.finished is not None and row.client is not None and row.company is not None
        )
    )


def best_of(results: Iterable[Scores]) -> Scores | None:
    """The result whose weaker side did best."""
    return max(results, key=lambda pair: (min(pair), sum(pair)), default=None)


def _card(cover: "ScenarioCover", attempts: Sequence["AttemptRow"]) -> ScenarioCard:
    if cover.problem is not None:
        return ScenarioCard(cover.id, cover.name, problem=cover.problem)
    results = results_of(attempts)
    return ScenarioCard(
        id=cover.id,
        title=cover.title,
        company=cover.company,
        line=cover.summary,
        minutes=cover.minutes,
        practises=cover.practises,
        portrait=cover.portrait,
        attempts=len(attempts),
        best=best_of(results),
        paused=any(row.finished is None and not row.abandoned for row in attempts),
        level=cover.level,
        results=results,
        start=cover.start,
        regions=cover.regions,
    )
