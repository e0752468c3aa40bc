"""Managing up: how well the seller kept the director informed."""

from dataclasses import dataclass

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
        judged = self.criterion + self.recap + self.warning
        if self.reactions is not None:
            return judged + self.reactions
        return (judged * 200 + (100 - REACTIONS)) // (2 * (100 - REACTIONS))
