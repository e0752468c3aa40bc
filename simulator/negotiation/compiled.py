"""The compiled scenario: what the rules run on. Small, frozen, hashable; ids resolved to positions.

Words stay in the authored model; what is said is referred to by its address there.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from simulator.negotiation.condition import Condition
from simulator.negotiation.ledger import Address, Side
from simulator.scenario.vocabulary import Approves, EndingKind, Facet, Mood, Move, Phase, TermKind, Upward


@dataclass(frozen=True, slots=True)
class Points:
    """The scenario's own points for one side; client points belong to a facet."""

    side: Side
    points: int
    facet: Facet | None
    because: str
    address: Address


@dataclass(frozen=True, slots=True)
class Effects:
    """What is learnt, added, set and scored, in positions of a state's tuples."""

    flags: tuple[int, ...] = ()
    draws: tuple[int, ...] = ()
    add: tuple[tuple[int, int], ...] = ()
    assign: tuple[tuple[int, int], ...] = ()
    points: tuple[Points, ...] = ()


@dataclass(frozen=True, slots=True)
class Speech:
    """Something the client shows and says: the first variant that holds; none where there are no words."""

    address: Address
    mood: Mood | None
    body: bool
    several: bool
    variants: tuple[Condition | None, ...]


@dataclass(frozen=True, slots=True)
class Asks:
    """A question to the director: approval of levels (term, level), or a criterion."""

    approve: tuple[tuple[int, int], ...]
    backed_by_flags: tuple[int, ...]
    backed_by_draws: tuple[int, ...]
    criterion: str | None


@dataclass(frozen=True, slots=True)
class Branch:
    """One way on from a reply."""

    when: Condition | None
    to: str
    effects: Effects
    answer: Speech | None


@dataclass(frozen=True, slots=True)
class Reply:
    """A choice of the file. `draws` are those whose value may decide what follows it."""

    id: str
    number: int
    when: Condition | None
    locked: bool
    repeat: bool
    move: Move
    terms: tuple[tuple[int, int], ...]
    acts: tuple[tuple[str, tuple[tuple[Facet, int], ...]], ...]
    in_return: bool
    effects: Effects
    asks: Asks | None
    upward: tuple[Upward, ...]
    answer: Speech | None
    branches: tuple[Branch, ...]
    draws: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Scene:
    """A place where the seller must reply."""

    id: str
    number: int
    phase: Phase
    narration: bool
    client: Speech | None
    again: Speech | None
    again_narration: bool
    timer: tuple[int, str] | None
    replies: tuple[Reply, ...]

    def reply(self, choice: str) -> Reply | None:
        """The reply of that id, if the scene has it."""
        for reply in self.replies:
            if reply.id == choice:
                return reply
        return None


@dataclass(frozen=True, slots=True)
class Ending:
    """How talks end; `delight` lists (condition, visible delight), the first that holds."""

    id: str
    kind: EndingKind
    delight: tuple[tuple[Condition | None, int], ...]
    narration: bool
    client: Speech | None
    points: tuple[Points, ...]


@dataclass(frozen=True, slots=True)
class Adjust:
    """What the level signed is really worth; counted once, in a deal."""

    when: Condition
    client: int
    company: int


@dataclass(frozen=True, slots=True)
class Term:
    """An item of the deal: (client, company) points per level, and the positions that matter."""

    id: str
    kind: TermKind
    points: tuple[tuple[int, int], ...]
    opening: int
    limit: int | None
    ask: int
    adjust: tuple[Adjust, ...]

    def beyond(self, level: int) -> bool:
        """Whether a level is past the mandate."""
        return self.limit is not None and level > self.limit


@dataclass(frozen=True, slots=True)
class Fact:
    """A flag (range 0 to 1) or a counter that is kept inside its range."""

    id: str
    start: int
    low: int
    high: int
    counter: bool


@dataclass(frozen=True, slots=True)
class Draw:
    """Something hidden with equally likely values."""

    id: str
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CompiledScenario:
    """Everything `step` needs, and the director's rule of approvals."""

    id: str
    start: tuple[int, int]
    regions: tuple[int, int]
    rounds: int | None
    out_of_rounds: str | None
    first: str
    precedent: int
    breach: tuple[int, int]
    approves: Approves
    terms: tuple[Term, ...]
    facts: tuple[Fact, ...]
    draws: tuple[Draw, ...]
    scenes: tuple[Scene, ...]
    endings: tuple[Ending, ...]
    scene_of: Mapping[str, Scene] = field(compare=False, repr=False)
    ending_of: Mapping[str, Ending] = field(compare=False, repr=False)
