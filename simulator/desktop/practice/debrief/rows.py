"""What the debrief page shows, as plain rows: scenario words ready, everything else as codes and numbers."""

from dataclasses import dataclass
from fractions import Fraction

from simulator.analysis.reasons import Code
from simulator.analysis.review import Mark
from simulator.debrief.verdict import Verdict
from simulator.desktop.practice.table.rows import Person
from simulator.negotiation.ledger import Side
from simulator.scenario.vocabulary import Demand, Stance


@dataclass(frozen=True, slots=True)
class Tried:
    """A reply in words, and what it changes at once: points of both sides.

    `lost` is what it gives away, in per cent; 0 where nothing is known.
    """

    id: str
    text: str
    client: int
    company: int
    lost: Fraction = Fraction(0)


@dataclass(frozen=True, slots=True)
class Why:
    """Why another reply was better; points are exact, on average where something could not be told apart.

    `told` are the texts of what it would have told, `penalty` what signing outside the mandate cost.
    """

    code: Code
    client: Fraction
    company: Fraction
    told: tuple[str, ...]
    penalty: int


@dataclass(frozen=True, slots=True)
class DecisionLine:
    """One decision.

    Attributes:
        made: the reply given. better: the reply that loses least; None where the one made is among the best,
            or nothing is known.
        options: what was offered, in the order it was shown; `best` the ids among them that lose nothing.
        judged: whether anything is known of it.
        regret, luck: in per cent, whole; `kept` the per cent of what lay ahead that stayed open, or None.
        pressed: whether it came right after a message of the director's.
    """

    number: int
    made: Tried
    better: Tried | None
    options: tuple[Tried, ...]
    best: frozenset[str]
    judged: bool
    mark: Mark | None
    regret: int
    luck: int
    kept: int | None
    why: Why | None
    timed_out: bool
    pressed: bool

    @property
    def error(self) -> bool:
        """Whether it is marked as an inaccuracy or worse."""
        return self.mark in ("inaccuracy", "mistake", "blunder")


@dataclass(frozen=True, slots=True)
class Tile:
    """A final score: its change over the start, and over the attempt before (with its number), if any."""

    side: Side
    value: int
    start: int
    change: int
    before: tuple[int, int] | None


@dataclass(frozen=True, slots=True)
class Expected:
    """What was forecast of the director last.

    `right` is None where nothing was picked; then `skill` tells how well the chips were spread (100 is
    perfect, 0 an even spread). `confidence` is None where chips were set by hand.
    """

    picked: Demand | None
    confidence: int | None
    right: bool | None
    skill: int


@dataclass(frozen=True, slots=True)
class DirectorTile:
    """The director after the talks: his first word about it, and what was expected of him."""

    person: Person
    stance: Stance
    word: str
    expected: Expected | None


@dataclass(frozen=True, slots=True)
class Gain:
    """The most that could have been added with nobody worse off; `relied`: only by what nobody knew."""

    client: int
    company: int
    relied: bool


@dataclass(frozen=True, slots=True)
class DebriefView:
    """Everything on the page but its tabs and its map.

    Attributes:
        attempt: which finished attempt on this scenario it is, from 1; None before it can be told.
        variation: of which attempt it tries another way, and from which decision on.
        judged: whether the analysis is there.
        since: the first decision from which on it is exact.
        share: the share of the client's side at which the attempt was read, in per cent.
        gain: None where nothing could be added, or nothing is known.
        terms, told: the words of the verdict's terms and draws.
        office: whether the talk in the office may still be had.
    """

    title: str
    exam: bool
    attempt: int | None
    variation: tuple[int, int] | None
    timed_out: int
    rewinds: int
    old_version: bool
    verdict: Verdict
    terms: tuple[str, ...]
    told: tuple[str, ...]
    client: Tile
    company: Tile
    director: DirectorTile
    judged: bool
    since: int | None
    share: int | None
    gain: Gain | None
    decisions: tuple[DecisionLine, ...]
    worst: int | None
    claims: int
    office: bool

    @property
    def mistakes(self) -> tuple[DecisionLine, ...]:
        """The decisions marked as an inaccuracy or worse."""
        return tuple(line for line in self.decisions if line.error)
