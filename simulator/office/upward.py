"""Managing up: how well the seller kept the director in the picture, and himself out of surprises."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from simulator.attempt import Attempt
from simulator.negotiation.events import CriterionAsked, TermMoved
from simulator.office.pieces import reported

if TYPE_CHECKING:
    from simulator.office.office import Office

CRITERION, RECAP, REACTIONS, WARNING = 40, 20, 20, 20
"""The most that each part is worth."""


@dataclass(frozen=True, slots=True)
class ManagingUp:
    """The four parts of the score.

    Attributes:
        criterion: 40 if a criterion was asked before the first term moved.
        recap: 20 for any recap in writing.
        reactions: up to 20, the share of right reactions in the office; None where none could be judged.
        warning: 20 if no term reached its limit without a warning or an approval.
    """

    criterion: int
    recap: int
    reactions: int | None
    warning: int

    @property
    def total(self) -> int:
        """0 to 100; where no reaction could be judged, in proportion to the parts that were."""
        parts = self.criterion + self.recap + self.warning
        if self.reactions is not None:
            return parts + self.reactions
        judged = CRITERION + RECAP + WARNING
        return (200 * parts + judged) // (2 * judged)


def managing_up(attempt: Attempt, office: "Office | None") -> ManagingUp:
    """The score of an attempt.

    Args:
        office: None where it has not been held; claims that his patience left unanswered count as wrong.
    """
    surprised = any("limit" in turn.observation.bads for turn in attempt.turns)
    return ManagingUp(
        criterion=CRITERION if _asked_first(attempt) else 0,
        recap=RECAP if reported(attempt, "recap") else 0,
        reactions=None if office is None else _reactions(office),
        warning=0 if surprised else WARNING,
    )


def _asked_first(attempt: Attempt) -> bool:
    """Whether a criterion was asked in a decision before the one that moved the first term."""
    for step in attempt.talks.steps:
        if any(isinstance(event, TermMoved) for event in step.events):
            return False
        if any(isinstance(event, CriterionAsked) for event in step.events):
            return True
    return False


def _reactions(office: "Office") -> int | None:
    judged = [item for item in office.items if item.claim.id != "praise"]
    if not judged or not office.over or not office.judges:
        return None
    right = sum(item.right is True for item in judged)
    return (2 * REACTIONS * right + len(judged)) // (2 * len(judged))
