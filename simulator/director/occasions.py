"""When the director speaks: at most one message after a decision, the first occasion that has words.

`ANSWERS` come first and reach even a seller from whom he has withdrawn; otherwise a withdrawn director is
silent until talks end. Then whatever the seller addressed to him or the author wrote for this very reply;
then the ending's words, or what he sees at the table, the gravest first.
"""

from collections.abc import Callable, Iterator

from simulator.director import answers, farewells, reactions
from simulator.director.candidate import Candidate
from simulator.director.situation import Situation

Occasions = tuple[Callable[[Situation], Iterator[Candidate]], ...]

ANSWERS: Occasions = (
    answers.approval,
    answers.named,
    answers.withdrawn,
)
WHILE_HE_TALKS: Occasions = (
    answers.criterion,
    answers.told_on_reply,
)
AT_THE_END: Occasions = (
    farewells.delighted,
    farewells.signed,
    farewells.parted,
)
GOING_ON: Occasions = (
    reactions.told_on_entry,
    answers.reported,
    reactions.ordered_at_concession,
    reactions.limit,
    reactions.second_concession,
    reactions.past_middle,
    reactions.concession,
    reactions.ordered_during,
    reactions.gain,
    reactions.cooling,
    reactions.idle,
)


def candidates(situation: Situation) -> Iterator[Candidate]:
    """Everything he could say after this decision, first choice first."""
    occasions = ANSWERS
    if situation.stance != "withdrawn":
        occasions += WHILE_HE_TALKS
        occasions += AT_THE_END if situation.reading.ended is not None else GOING_ON
    for occasion in occasions:
        yield from occasion(situation)
