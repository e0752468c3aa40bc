"""Evidence: which facts of an attempt bear on which claim, and which lie on the table in the office."""

from typing import TYPE_CHECKING

from simulator.attempt import Attempt
from simulator.director.claims import Claim
from simulator.negotiation import picks
from simulator.office.bearing import Case
from simulator.office.pieces import Evidence, EvidenceKind, everything

if TYPE_CHECKING:
    from simulator.analysis.verdict import Tested

__all__ = ["Evidence", "EvidenceKind", "bears", "evidence_of"]

FEWEST, MOST = 4, 10
"""How many pieces lie on the table, if the attempt has so many."""

FOR_EACH = 2
"""Pieces that are looked for to bear on each claim."""

OTHERS = 3
"""Pieces besides, which bear on nothing that he says if there are such."""


def bears(evidence: Evidence, claim: Claim, tested: "Tested | None", attempt: Attempt) -> bool:
    """Whether a fact speaks against a claim.

    It says nothing of whether the claim is fair: a fair claim stands, whatever is laid beside it.

    Args:
        tested: what could not be known bears only on a claim that is one of hindsight.
    """
    hindsight = tested is not None and tested.verdict == "hindsight"
    return Case(attempt, claim).bears(evidence, hindsight=hindsight)


def evidence_of(attempt: Attempt) -> tuple[Evidence, ...]:
    """The facts that lie on the table in the office, 4 to 10 if there are so many, in a stable order.

    For each claim two that bear on it, if there are any, and some that bear on nothing he says; the seed
    chooses.
    """
    every = everything(attempt)
    order = picks.shuffled(every, attempt.seed, "office:evidence")
    cases = [Case(attempt, claim) for claim in attempt.claims]
    bearing = [[piece for piece in order if case.bears(piece, hindsight=True)] for case in cases]
    chosen: dict[str, Evidence] = {}
    for pieces in bearing:
        for piece in pieces[:FOR_EACH]:
            chosen[piece.id] = piece
    fits = {piece.id for pieces in bearing for piece in pieces}
    others = sorted((piece for piece in order if piece.id not in chosen), key=lambda piece: piece.id in fits)
    room = min(MOST - len(chosen), max(OTHERS, FEWEST - len(chosen)))
    chosen |= {piece.id: piece for piece in others[: max(0, room)]}
    return tuple(piece for piece in every if piece.id in chosen)
