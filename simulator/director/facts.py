"""The plain facts of a term after talks: what a claim is laid beside, without any judgement."""

from collections.abc import Iterator
from dataclasses import dataclass

from simulator.negotiation.attempt import Talks
from simulator.negotiation.compiled import Term
from simulator.negotiation.events import TermMoved
from simulator.negotiation.ledger import Address
from simulator.negotiation.step import Step


@dataclass(frozen=True, slots=True)
class Moved:
    """A term's move, from one level's position to another's."""

    term: str
    before: int
    after: int


@dataclass(frozen=True, slots=True)
class Return:
    """What came back in a decision: a term that moved for us, or what the reply named (its address)."""

    decision: int
    moved: Moved | None = None
    named: Address | None = None


@dataclass(frozen=True, slots=True)
class TermFacts:
    """What became of one term. Levels are positions in its list.

    Attributes:
        opening, signed, limit, ask: levels; `limit` is None where the mandate has none.
        client, company: points between opening and signed, for each side (company: negative if given).
        approved: whether the director's approval covers the level signed.
        decisions: in which decisions it moved.
        returns: what came back in those decisions.
    """

    term: str
    opening: int
    signed: int
    limit: int | None
    ask: int
    client: int
    company: int
    approved: bool
    decisions: tuple[int, ...]
    returns: tuple[Return, ...]


def facts_of(talks: Talks, place: int) -> TermFacts:
    """The facts of the term at a position, as talks stand."""
    term, state = talks.scenario.terms[place], talks.state
    signed = state.terms[place]
    old, new = term.points[term.opening], term.points[signed]
    steps = [step for step in talks.steps if term.id in _moves(step)]
    return TermFacts(
        term=term.id,
        opening=term.opening,
        signed=signed,
        limit=term.limit,
        ask=term.ask,
        client=new[0] - old[0],
        company=new[1] - old[1],
        approved=state.approved[place] >= signed,
        decisions=tuple(step.state.decision for step in steps),
        returns=tuple(back for step in steps for back in _returns(talks, step, term)),
    )


def _moves(step: Step) -> dict[str, TermMoved]:
    return {event.term: event for event in step.events if isinstance(event, TermMoved)}


def _returns(talks: Talks, step: Step, term: Term) -> Iterator[Return]:
    decision, moves = step.state.decision, _moves(step)
    for other in talks.scenario.terms:
        move = moves.get(other.id)
        if other is term or move is None:
            continue
        if other.points[move.after][1] > other.points[move.before][1]:
            yield Return(decision, Moved(other.id, move.before, move.after))
    reply = talks.scenario.scene_of[step.scene].reply(step.choice)
    if reply is not None and reply.in_return:
        yield Return(decision, named=("scenes", step.scene, "choices", step.choice, "in_return"))
