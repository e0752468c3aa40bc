"""One decision as the director sees it.

He sees terms move, limits, faces, and what he is asked or told; he never sees points or scores. (That a
level is better for one side is plain to him; by how much is not.)
"""

from dataclasses import dataclass
from typing import Literal

from simulator.negotiation.events import ApprovalAsked, Ended, Entered
from simulator.scenario.vocabulary import Criterion, Upward

Bad = Literal["precedent", "past_middle", "limit", "second_concession"]
Good = Literal["approval", "criterion", "warn", "recap", "admit", "known_fact"]


@dataclass(frozen=True, slots=True)
class Reading:
    """What a decision was to him. Terms are positions in the compiled scenario.

    Attributes:
        conceded, gained: terms that moved for the client and against us, and terms that moved for us.
        bare: something was conceded and nothing came in return.
        past_middle, unwarned, second: terms past the middle between opening and limit for the first
            time; at or past their limit without warning or approval; conceded once more though he has
            spoken about their kind.
        cooled: the client's face turned cold.
    """

    conceded: tuple[int, ...]
    gained: tuple[int, ...]
    bare: bool
    past_middle: tuple[int, ...]
    unwarned: tuple[int, ...]
    second: tuple[int, ...]
    bads: tuple[Bad, ...]
    goods: tuple[Good, ...]
    approval: ApprovalAsked | None
    criterion: Criterion | None
    reported: frozenset[Upward]
    cooled: bool
    entered: Entered | None
    ended: Ended | None

    @property
    def net(self) -> int:
        """Goods less bads."""
        return len(self.goods) - len(self.bads)

    @property
    def asked(self) -> bool:
        """Whether the director was asked something."""
        return self.approval is not None or self.criterion is not None
