"""What can be asked about a scenario's balance, and its answers: values that go through a pipe as JSON."""

from array import array
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from functools import cached_property
from typing import Any

from simulator.analysis.author.balance import PLAYS, SEED, Balance
from simulator.analysis.author.found import Finding
from simulator.analysis.author.remembered import read_findings
from simulator.scenario.problem import Problem, Span
from simulator.workshop.balance.packing import Plain, unpacked, unpacked_points


@dataclass(frozen=True, slots=True)
class Question:
    """One scenario as a text, and under whom.

    Attributes:
        text: without errors. path: where it would lie; names it, and is not read.
        director: an id of the library; None for whom the scenario names.
        everybody: what is asked is a line for every director of the library instead.
        plays, seed: of the random plays, where there must be any.
    """

    text: str
    path: str
    director: str | None = None
    everybody: bool = False
    plays: int = PLAYS
    seed: int = SEED

    def plain(self) -> Plain:
        """As plain data."""
        return asdict(self)

    @classmethod
    def of(cls, record: Plain) -> "Question":
        """From plain data."""
        return cls(**record)


@dataclass(frozen=True, slots=True)
class End:
    """Where a rule of thumb ends under one combination of hidden draws: see `players.End`."""

    region: str
    client: int
    company: int


class Answer:
    """What is known of the balance of a scenario under one director.

    Attributes:
        director: whose id.
        findings: the deep checks'; None where he is not who directs the scenario: they are about that one.
        ends: where each rule of thumb ends, for each combination of draws.
        seconds: how long it took; 0 where it was kept from before.
    """

    def __init__(self, record: Plain) -> None:
        self._record = record
        self.director: str = record["director"]
        found = record["findings"]
        self.findings: tuple[Finding, ...] | None = None if found is None else read_findings(found)
        self._spans = () if found is None else tuple(Span(*span) for span in found["spans"])
        self.ends: Mapping[str, tuple[End, ...]] = {
            name: tuple(End(*end) for end in ends) for name, ends in record["players"].items()
        }
        self.seconds: float = record["seconds"]

    def problems(self, file: str) -> tuple[Problem, ...]:
        """The findings with their places in the text that was asked about, one for each."""
        found = zip(self.findings or (), self._spans, strict=True)
        return tuple(Problem(one.code, file, span, one.args) for one, span in found)

    @cached_property
    def balance(self) -> Balance:
        """What can happen."""
        return unpacked(self._record["balance"])

    @cached_property
    def points(self) -> "array[int]":
        """For every distinct point a row: see `Balance.likeliest`."""
        return unpacked_points(self._record["balance"])

    @cached_property
    def shares(self) -> Mapping[str, float]:
        """Of random play: see `Balance.shares`; with the share that got stuck, where there is one."""
        shares: dict[str, float] = self._record["balance"]["shares"]
        return shares | ({"stuck": self.balance.stuck} if self.balance.stuck > 0 else {})

    @property
    def means(self) -> tuple[float, float]:
        """Of both scores in random play."""
        client, company = self._record["balance"]["means"]
        return client, company


@dataclass(frozen=True, slots=True)
class Line:
    """A scenario under one director, at a glance: see `survey.Surveyed`.

    Attributes:
        shares: of the regions in random play, 0 to 1.
        best: the highest of the smaller score that any outcome has; fair: per cent of his claims that are.
        reason: why nothing is known, or None.
    """

    director: str
    shares: Mapping[str, float]
    best: int | None
    fair: int | None
    reason: str | None

    @classmethod
    def of(cls, record: Mapping[str, Any]) -> "Line":
        """From plain data."""
        return cls(**record)
