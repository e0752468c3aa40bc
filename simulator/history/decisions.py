"""The decisions of the newest deals that are meant: how often each was made, what came of it, what it cost.

Each deal is played and judged again, which takes time: only so many are, the newest, and the work can be told
that this is enough.
"""

import json
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from simulator.analysis.explore import Cancelled
from simulator.analysis.review import Judged
from simulator.history.costs import Costing, Costs
from simulator.history.newest import newest
from simulator.history.query import Query
from simulator.history.review import figures
from simulator.history.rows import AttemptRow, StoredAttempt
from simulator.history.store import History
from simulator.history.traffic import Reply, Traffic, mine
from simulator.negotiation.content import hash_of, thaw
from simulator.scenario.model import Scenario

MOST = 200
"""Deals that are judged at most: a minute or two on a small computer."""
FEWEST = 5
"""Decisions from which on a mean says something."""

Told = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Version:
    """A scenario as it was played, whoever directed it.

    Attributes:
        id: names it; equal for equal words and numbers.
        deals: how many of the deals that were looked at were played on it.
        newest: the deal of these that began last.
    """

    id: str
    deals: int
    newest: AttemptRow


@dataclass(frozen=True, slots=True)
class Given:
    """A deal in which a reply was given, and the number of the first decision that it was."""

    row: AttemptRow
    decision: int


@dataclass(frozen=True, slots=True)
class Decisions:
    """What was found.

    Attributes:
        scenario: as it was played last, in its author's words.
        versions: those that the deals were played on, the one played last first.
        meant: how many deals the query means.
        wanted: how many of these were to be judged.
        costs, traffic: of those that were judged, or could not be.
        given: for each reply the deals that could be judged and in which it was given, the newest first.
        whole: whether all of the wanted ones were looked at.
    """

    scenario: Scenario
    versions: tuple[Version, ...]
    meant: int
    wanted: int
    costs: Costs
    traffic: Traffic
    given: Mapping[Reply, tuple[Given, ...]]
    whole: bool

    @property
    def looked_at(self) -> int:
        """How many deals were looked at, those among them that could not be judged."""
        return self.costs.attempts + self.costs.unjudged

    @property
    def hardest(self) -> tuple[str, ...]:
        """The scenes at which most is lost in the mean, the hardest first."""
        return self.costs.hardest(FEWEST)


def decisions(
    history: History,
    query: Query,
    *,
    most: int = MOST,
    version: str | None = None,
    told: Told | None = None,
    enough: Callable[[], bool] | None = None,
) -> Decisions | None:
    """Judge the newest deals on a scenario; None where there is none.

    Args:
        query: which deals; it names one scenario.
        most: how many are judged at most.
        version: the only version that counts, by its id.
        told: is told how many were looked at, of how many.
        enough: asked now and then; answering yes ends the work with what there is.

    Raises:
        HistoryFault: the history cannot be read.
        ValueError: what the scenario was played on is damaged.
    """
    assert query.scenario is not None
    stored = [history.attempt(row.id) for row in newest(history, query, most)]
    if not stored:
        return None
    version_of = _Versions()
    kept = [one for one in stored if version is None or version_of(one) == version]
    costing = Costing(None if enough is None else lambda: not enough())
    looked: list[StoredAttempt] = []
    given: dict[Reply, list[Given]] = {}
    for one in kept:
        if told is not None:
            told(len(looked), len(kept))
        try:
            if enough is not None and enough():
                break
            judged = costing.take(one)
        except Cancelled:
            break
        looked.append(one)
        for reply, decision in _first(judged).items():
            given.setdefault(reply, []).append(Given(one.row, decision))
    return Decisions(
        scenario=thaw((kept or stored)[0].document)[0],
        versions=version_of.all_of(stored),
        meant=figures(history, query).deals,
        wanted=len(kept),
        costs=costing.costs,
        traffic=mine(looked),
        given={reply: tuple(deals) for reply, deals in given.items()},
        whole=len(looked) == len(kept),
    )


def _first(judged: tuple[Judged, ...]) -> dict[Reply, int]:
    """The first decision of a deal at which each reply was given."""
    return {(one.scene, one.choice): one.decision for one in reversed(judged)}


class _Versions:
    """Tells which version of a scenario an attempt was played on: contents differ by their director too."""

    def __init__(self) -> None:
        self._known: dict[str, str] = {}

    def __call__(self, stored: StoredAttempt) -> str:
        if stored.content_hash not in self._known:
            parts = json.loads(stored.document)
            del parts["director"]
            self._known[stored.content_hash] = hash_of(json.dumps(parts, sort_keys=True))
        return self._known[stored.content_hash]

    def all_of(self, stored: list[StoredAttempt]) -> tuple[Version, ...]:
        """The versions of these, in the order in which they come, with how many are on each."""
        many = Counter(map(self, stored))
        newest: dict[str, AttemptRow] = {}
        for one in stored:
            newest.setdefault(self(one), one.row)
        return tuple(Version(id, many[id], row) for id, row in newest.items())
