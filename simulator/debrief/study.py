"""Everything that is worked out about a finished attempt: slow, and able to stop half-way."""

from dataclasses import dataclass
from typing import Literal

from simulator.analysis.findings import Findings
from simulator.debrief.field import Field

Reason = Literal["too_many_states", "too_many_endings", "score_farm", "too_wide"]
"""Why a study is not whole: too many states for the budget; too many distinct endings to list them; a
loop that adds points for ever; a scene that keeps more variables than can be held."""


@dataclass(frozen=True, slots=True)
class LostDeal:
    """A deal higher on both scores than leaving was, and the decision that put it out of reach.

    `client` and `company` are its shown scores. It is one that could really be made, under the attempt's
    own draws and inside the mandate or with approval.
    """

    decision: int
    client: int
    company: int


@dataclass(frozen=True, slots=True)
class WalkedAway:
    """What leaving without a deal cost; also of talks that the client ended.

    Attributes:
        sound: whether nothing higher on both scores could still be signed from the scene that was left.
        still: the deal higher on both that could still be signed from there under the attempt's own
            draws; `decision` is the one that left. None where there was none.
        before: the better deal that was lost before that scene. None where there was none.
    """

    sound: bool
    still: LostDeal | None
    before: LostDeal | None


@dataclass(frozen=True, slots=True)
class Study:
    """What the analysis found.

    Attributes:
        findings: None where nothing could be found at all (`reason` says why).
        field: None where the whole scenario does not fit the budget.
        walked: None after a deal, and where it cannot be judged.
        since: the first decision from which on everything is exact; 1 where all is.
        complete: whether nothing is missing.
        reason: why something is; None if nothing is.
    """

    findings: Findings | None
    field: Field | None
    walked: WalkedAway | None
    since: int | None
    complete: bool
    reason: Reason | None
