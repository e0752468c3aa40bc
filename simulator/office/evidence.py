"""Evidence: which facts of an attempt bear on which claim, and which lie on the table in the office."""

from collections.abc import Mapping
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

EACH = 2
"""Pieces that are looked for to each claim."""

OTHERS = 3
"""Pieces besides, which bear on nothing that he says if there are such."""

_PLAIN: frozenset[EvidenceKind] = frozenset({"term", "mandate", "approval"})
"""What became of a term, and what was allowed."""

_ORDER: Mapping[EvidenceKind, int] = {"past": 0, "draw": 2}
"""What bears on a claim, first to last: what is owed answers alone, a draw only what is hindsight."""


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

    For each claim a plain fact of the term that it is about, whether or not it bears on it, and one more
    that does, if there are such; and some that bear on nothing he says. The seed chooses.
    """
    every = everything(attempt)
    order = picks.shuffled(every, attempt.seed, "office:evidence")
    chosen: dict[str, Evidence] = {}
    fits: set[str] = set()
    for claim in attempt.claims:
        case = Case(attempt, claim)
        # What bears whatever the verdict comes before what does not: no claim is left with an answer to
        # hindsight alone.
        bearing = [piece for piece in order if case.bears(piece, hindsight=True)]
        bearing.sort(key=lambda piece: _ORDER.get(piece.kind, 1))
        fits |= {piece.id for piece in bearing}
        plain = [piece for piece in order if piece.kind in _PLAIN and piece.term == claim.values.term][:1]
        more = [piece for piece in bearing if piece not in plain]
        for piece in (*plain, *more[: EACH - len(plain)]):
            chosen[piece.id] = piece
    others = sorted((piece for piece in order if piece.id not in chosen), key=lambda piece: piece.id in fits)
    room = min(MOST - len(chosen), max(OTHERS, FEWEST - len(chosen)))
    chosen |= {piece.id: piece for piece in others[: max(0, room)]}
    return tuple(piece for piece in every if piece.id in chosen)
