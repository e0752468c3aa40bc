"""An attempt as plain data: the stable JSON of `play --format json`."""

from typing import Any

from simulator.attempt import Attempt
from simulator.director.speech import words
from simulator.negotiation.ledger import shown


def play_record(attempt: Attempt) -> dict[str, Any]:
    """Everything about an attempt that scripts may rely on; what needs the analysis is null or empty."""
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
            name: term.levels[state.terms[place]].at
            for place, (name, term) in enumerate(attempt.scenario.terms.items())
        },
        "ledger": _ledger(attempt),
        "director": {
            "id": attempt.director.id,
            "stance": attempt.watch.stance,
            "messages": _messages(attempt),
            "claims": _claims(attempt),
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
    times = [message.time for message in attempt.messages]
    return [
        {
            "decision": message.decision,
            "occasion": message.occasion,
            "about": message.about,
            "leans": message.leans,
            "contradicts": None if message.contradicts is None else times[message.contradicts],
            "text": words(message, attempt.scenario, attempt.director),
        }
        for message in attempt.messages
    ]


def _claims(attempt: Attempt) -> list[dict[str, Any]]:
    return [
        {
            "id": claim.id,
            "verdict": None,
            "because": None,
            "alternative": None,
            "text": words(claim, attempt.scenario, attempt.director),
        }
        for claim in attempt.claims
    ]
