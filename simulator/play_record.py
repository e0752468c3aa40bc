"""An attempt as plain data: the stable JSON of `play --format json`.

Fields stand in the order that is promised; fields may be added. The director's id stands inside
`director`, beside what he said: one JSON object cannot carry the name twice.
"""

from typing import Any

from simulator.attempt import Attempt
from simulator.director.claims import Claim
from simulator.director.facts import Return, TermFacts
from simulator.director.speech import words
from simulator.negotiation.ledger import shown
from simulator.scenario.wording import spoken


def play_record(attempt: Attempt) -> dict[str, Any]:
    """Everything about an attempt that scripts may rely on, in the language of its models.

    What needs the analysis (`verdict`, `because`, `alternative`, the region of a walk-away, `review`) is
    null or empty. Before an ending `ending` is null and `offered` lists the choices, in file order.
    """
    talks, state, ended = attempt.talks, attempt.state, attempt.ended
    start = attempt.rules.start
    record: dict[str, Any] = {
        "scenario": attempt.scenario.id,
        "seed": attempt.seed,
        "draws": talks.draws,
        "choices": [made.choice for made in talks.made],
        "start": {"client": start[0], "company": start[1]},
        "ending": None if ended is None else ended.ending,
        "kind": None if ended is None else ended.kind,
        "region": None if ended is None else ended.region,
        "void": False if ended is None else ended.void,
        "client": shown(state.client),
        "company": shown(state.company),
        "client_uncapped": state.client,
        "company_uncapped": state.company,
        "terms": {
            name: _at(attempt, name, state.terms[place]) for place, name in enumerate(attempt.scenario.terms)
        },
        "ledger": _ledger(attempt),
        "director": {
            "id": attempt.director.id,
            "stance": attempt.watch.stance,
            "messages": _messages(attempt),
            "claims": [_claim(attempt, claim) for claim in attempt.claims],
        },
        "review": [],
    }
    if ended is None:
        record["offered"] = [choice.id for choice in attempt.offered() if choice.available]
    return record


def _ledger(attempt: Attempt) -> list[dict[str, Any]]:
    return [
        {
            "decision": entry.decision,
            "scene": step.scene,
            "choice": step.choice,
            "side": entry.side,
            "points": entry.points,
            "cause": entry.cause,
            "detail": entry.detail,
        }
        for step in attempt.talks.steps
        for entry in step.entries
    ]


def _messages(attempt: Attempt) -> list[dict[str, Any]]:
    return [
        {
            "decision": message.decision,
            "occasion": message.occasion,
            "about": message.about,
            "leans": message.leans,
            "contradicts": _time(attempt, message.contradicts),
            "text": words(message, attempt.scenario, attempt.director),
            "time": message.time,
            "call": message.call,
        }
        for message in attempt.messages
    ]


def _time(attempt: Attempt, number: int | None) -> str | None:
    """When the message of that number was said: how the director's contradictions are named."""
    return None if number is None else attempt.messages[number].time


def _claim(attempt: Attempt, claim: Claim) -> dict[str, Any]:
    return {
        "id": claim.id,
        "verdict": None,
        "because": None,
        "alternative": None,
        "text": words(claim, attempt.scenario, attempt.director),
        "term": claim.term,
        "about": claim.about,
        "leans": claim.leans,
        "contradicts": _time(attempt, claim.contradicts),
        "facts": [_facts(attempt, facts) for facts in claim.facts],
    }


def _facts(attempt: Attempt, facts: TermFacts) -> dict[str, Any]:
    return {
        "term": facts.term,
        "opening": _at(attempt, facts.term, facts.opening),
        "signed": _at(attempt, facts.term, facts.signed),
        "limit": None if facts.limit is None else _at(attempt, facts.term, facts.limit),
        "ask": _at(attempt, facts.term, facts.ask),
        "client": facts.client,
        "company": facts.company,
        "approved": facts.approved,
        "decisions": list(facts.decisions),
        "returns": [_return(attempt, back) for back in facts.returns],
    }


def _return(attempt: Attempt, back: Return) -> dict[str, Any]:
    if back.moved is not None:
        term = back.moved.term
        levels = {
            "before": _at(attempt, term, back.moved.before),
            "after": _at(attempt, term, back.moved.after),
        }
        return {"decision": back.decision, "term": term, **levels}
    named = "" if back.named is None else spoken(attempt.scenario, back.named, attempt.state.terms)
    return {"decision": back.decision, "named": named}


def _at(attempt: Attempt, term: str, level: int) -> int | float | str:
    """A level's value as the file has it."""
    return attempt.scenario.terms[term].levels[level].at
