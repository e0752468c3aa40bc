"""What the scenario cards say: plain rows from the library and the history."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from simulator.scenario.problem import Problem

if TYPE_CHECKING:
    from simulator.history import AttemptRow
    from simulator.scenario.library import Entry, Library
    from simulator.scenario.model import Scenario


@dataclass(frozen=True)
class ScenarioCard:
    """One scenario as it is offered.

    `best` is the finished attempt whose weaker side did best, as (client, company); `problem` is the
    first error of a file that cannot be played (then its words are those of the file's name).
    """

    id: str
    title: str
    company: str = ""
    line: str = ""
    minutes: int = 0
    practises: tuple[str, ...] = ()
    portrait: str | Mapping[str, Any] = "auto"
    attempts: int = 0
    best: tuple[int, int] | None = None
    paused: bool = False
    problem: Problem | None = None

    @property
    def rank(self) -> int:
        """Where the card belongs: paused, new, played, broken."""
        if self.problem is not None:
            return 3
        return 0 if self.paused else 1 if not self.attempts else 2


def scenario_cards(
    library: "Library", language: str, attempts: Iterable["AttemptRow"]
) -> tuple[ScenarioCard, ...]:
    """One card for each file of the library, in the order of `rank`, then of the library."""
    by_scenario: dict[str, list[AttemptRow]] = {}
    for row in attempts:
        by_scenario.setdefault(row.scenario, []).append(row)
    cards = [_card(entry, language, by_scenario.get(entry.id, ())) for entry in library.scenarios()]
    return tuple(sorted(cards, key=lambda card: card.rank))


def topics_of(cards: Iterable[ScenarioCard]) -> tuple[str, ...]:
    """What the cards practise, most frequent first."""
    counts: dict[str, int] = {}
    for card in cards:
        for topic in card.practises:
            counts[topic] = counts.get(topic, 0) + 1
    return tuple(sorted(counts, key=lambda topic: -counts[topic]))


def best_of(attempts: Iterable["AttemptRow"]) -> tuple[int, int] | None:
    """The scores of the finished attempt whose weaker side did best."""
    scores = [
        (row.client, row.company)
        for row in attempts
        if row.finished is not None and row.client is not None and row.company is not None
    ]
    return max(scores, key=lambda pair: (min(pair), sum(pair)), default=None)


def _card(entry: "Entry[Scenario]", language: str, attempts: Sequence["AttemptRow"]) -> ScenarioCard:
    if entry.loaded.value is None:
        errors = [problem for problem in entry.loaded.problems if problem.severity == "error"]
        return ScenarioCard(entry.id, entry.path.name, problem=errors[0])
    words = entry.words(language)
    return ScenarioCard(
        id=entry.id,
        title=words.title,
        company=words.client.company,
        line=words.summary,
        minutes=words.minutes,
        practises=words.practises,
        portrait=words.client.portrait,
        attempts=len(attempts),
        best=best_of(attempts),
        paused=any(row.finished is None and not row.abandoned for row in attempts),
    )
