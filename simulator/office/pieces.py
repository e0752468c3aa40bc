"""Pieces of evidence: everything in an attempt that could be laid on the director's table."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from simulator.attempt import Attempt
from simulator.director.message import Message
from simulator.negotiation.events import ApprovalAsked, Reported, TermMoved
from simulator.negotiation.step import Step
from simulator.scenario.model import Flag
from simulator.scenario.vocabulary import Upward

EvidenceKind = Literal[
    "term",
    "mandate",
    "approval",
    "return",
    "message",
    "criterion",
    "rival",
    "fact",
    "draw",
    "warning",
    "recap",
    "past",
    "survey",
]


@dataclass(frozen=True, slots=True)
class Evidence:
    """A fact of an attempt, without words.

    Attributes:
        id: stable within an attempt: its kind and what it points at, `term:price`, `message:3`, `return:4`.
        term: the term it is about, if it is one.
        decision: when it happened, if it happened in a decision.
        message: the number of the director's message, if he said it.
        fact: the fact, or the hidden draw.
        past: the number of what lies between from earlier deals, from 0.
    """

    id: str
    kind: EvidenceKind
    term: str | None = None
    decision: int | None = None
    message: int | None = None
    fact: str | None = None
    past: int | None = None


def everything(attempt: Attempt) -> tuple[Evidence, ...]:
    """Every fact of an attempt that could be shown, in a stable order.

    Where each term stands, what the mandate allowed, what the director approved, what came back, what he
    said and what he stated when asked, what was learnt (competitors' offers apart), what could not be known
    when terms were given, warnings and recaps, favours that were owed, and the client's survey.
    """
    return (
        *_terms(attempt),
        *_approvals(attempt),
        *_returns(attempt),
        *_statements(attempt),
        *_facts(attempt),
        *_draws(attempt),
        *_reports(attempt),
        *_owed(attempt),
        *_survey(attempt),
    )


def _terms(attempt: Attempt) -> Iterator[Evidence]:
    terms = attempt.rules.terms
    yield from (Evidence(f"term:{term.id}", "term", term=term.id) for term in terms)
    limited = (term.id for term in terms if term.limit is not None)
    yield from (Evidence(f"mandate:{term}", "mandate", term=term) for term in limited)


def _approvals(attempt: Attempt) -> Iterator[Evidence]:
    """The last approval given of each term."""
    given: dict[str, int] = {}
    for step in attempt.talks.steps:
        for event in step.events:
            if isinstance(event, ApprovalAsked) and event.granted:
                given |= dict.fromkeys((term for term, _ in event.levels), step.state.decision)
    granted = (message for message in attempt.messages if message.occasion == "granted")
    spoken = {message.decision: message.number for message in granted}
    for term, decision in given.items():
        yield Evidence(
            f"approval:{term}", "approval", term=term, decision=decision, message=spoken.get(decision)
        )


def _returns(attempt: Attempt) -> Iterator[Evidence]:
    """Decisions in which something was given and something came back."""
    for step in attempt.talks.steps:
        moved = [attempt.rules.terms[place] for place, _ in moves(attempt, step)]
        changes = [change for _, change in moves(attempt, step)]
        reply = attempt.rules.scene_of[step.scene].reply(step.choice)
        named = reply is not None and reply.in_return
        back = next((t.id for t, change in zip(moved, changes, strict=True) if change > 0), None)
        if any(change < 0 for change in changes) and (back is not None or named):
            decision = step.state.decision
            yield Evidence(f"return:{decision}", "return", term=back, decision=decision)


def moves(attempt: Attempt, step: Step) -> list[tuple[int, int]]:
    """Which terms moved in a step (positions), and by how many company points."""
    found = []
    for place, term in enumerate(attempt.rules.terms):
        for event in step.events:
            if isinstance(event, TermMoved) and event.term == term.id:
                found.append((place, term.points[event.after][1] - term.points[event.before][1]))
    return found


def _statements(attempt: Attempt) -> Iterator[Evidence]:
    """What he said before the end that leans to a side, and the criteria that he stated."""
    last = attempt.state.decision
    for message in attempt.messages:
        number, decision = message.number, message.decision
        if message.occasion == "answer":
            yield Evidence(f"criterion:{decision}", "criterion", decision=decision, message=number)
        elif _leans(message) and decision < last:
            yield Evidence(f"message:{number}", "message", decision=decision, message=number)


def _leans(message: Message) -> bool:
    return message.leans is not None and message.occasion not in ("granted", "answer")


def _facts(attempt: Attempt) -> Iterator[Evidence]:
    """What was learnt: flags, and draws in time to be used."""
    state, rules = attempt.state, attempt.rules
    flags = zip(rules.facts, state.facts, strict=True)
    known = {fact.id for fact, value in flags if value and not fact.counter}
    known |= {draw.id for place, draw in enumerate(rules.draws) if _learnt_in_time(attempt, place)}
    for name, fact in attempt.scenario.facts.items():
        if name in known:
            rival = isinstance(fact, Flag) and fact.rival_offers
            kind: EvidenceKind = "rival" if rival else "fact"
            yield Evidence(f"{kind}:{name}", kind, fact=name)


def _draws(attempt: Attempt) -> Iterator[Evidence]:
    """What nobody had told the seller when the last term was given."""
    for place, draw in enumerate(attempt.rules.draws):
        if not _learnt_in_time(attempt, place):
            yield Evidence(f"draw:{draw.id}", "draw", fact=draw.id)


def _learnt_in_time(attempt: Attempt, place: int) -> bool:
    """Whether a draw was known when a term last moved against us; at the end, where none did."""
    gave = [step.before for step in attempt.talks.steps if any(by < 0 for _, by in moves(attempt, step))]
    learnt = gave[-1].learnt if gave else attempt.state.learnt
    return bool(learnt >> place & 1)


def _reports(attempt: Attempt) -> Iterator[Evidence]:
    """The first warning, and the last recap: it holds what was agreed."""
    for decision in reported(attempt, "warn")[:1]:
        yield Evidence(f"warning:{decision}", "warning", decision=decision)
    for decision in reported(attempt, "recap")[-1:]:
        yield Evidence(f"recap:{decision}", "recap", decision=decision)


def reported(attempt: Attempt, upward: Upward) -> Sequence[int]:
    """The decisions in which the seller reported something to the director."""
    return [
        step.state.decision
        for step in attempt.talks.steps
        if any(isinstance(event, Reported) and event.upward == upward for event in step.events)
    ]


def _owed(attempt: Attempt) -> Iterator[Evidence]:
    """Favours of earlier deals that repaired a failure of our own."""
    for number, entry in enumerate(attempt.scenario.past):
        if entry.favour is not None and entry.owed:
            yield Evidence(f"past:{number}", "past", term=entry.favour, past=number)


def _survey(attempt: Attempt) -> Iterator[Evidence]:
    if attempt.ended is not None and attempt.ended.kind == "deal":
        yield Evidence("survey", "survey")
