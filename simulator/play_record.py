"""An attempt as plain data: the stable JSON of `play --format json`.

Fields stand in the order that is promised; fields may be added. The director's id stands inside
`director`, beside what he said: one JSON object cannot carry the name twice.
"""

from fractions import Fraction
from typing import TYPE_CHECKING, Any

from simulator.attempt import Attempt
from simulator.director.claims import Claim
from simulator.director.facts import Return, TermFacts
from simulator.director.speech import words
from simulator.negotiation.ledger import shown
from simulator.office.office import Office
from simulator.office.record import office_record, official_record, upward_record
from simulator.scenario.wording import spoken

if TYPE_CHECKING:
    # The analysis is brought in by who has findings to record; a record without them needs no numpy.
    from simulator.analysis.findings import Findings, Verdict
    from simulator.analysis.reasons import Reason


def play_record(
    attempt: Attempt, findings: "Findings | None" = None, office: Office | None = None
) -> dict[str, Any]:
    """Everything about an attempt that scripts may rely on, in the language of its models.

    What needs the analysis (`verdict`, `because`, `alternative`, the region of a walk-away, `review`,
    `analysis`) is null or empty without findings. Before an ending `ending` is null and `offered` lists
    the choices, in file order. `office` is there only where the talk in the office is.
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
        "region": _region(attempt, findings),
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
            "claims": _claims(attempt, findings),
        },
        "review": [] if findings is None else _review(findings),
        "analysis": None if findings is None else _analysis(findings),
        "official": official_record(attempt),
        "managing_up": upward_record(attempt, office),
    }
    if office is not None:
        record["office"] = office_record(attempt, office)
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


def _region(attempt: Attempt, findings: "Findings | None") -> str | None:
    if findings is not None:
        return findings.region
    return None if attempt.ended is None else attempt.ended.region


def _claims(attempt: Attempt, findings: "Findings | None") -> list[dict[str, Any]]:
    verdicts = () if findings is None else findings.verdicts
    tested = dict(enumerate(verdicts))
    return [_claim(attempt, claim, tested.get(number)) for number, claim in enumerate(attempt.claims)]


def _claim(attempt: Attempt, claim: Claim, verdict: "Verdict | None") -> dict[str, Any]:
    return {
        "id": claim.id,
        "verdict": None if verdict is None else verdict.tested.verdict,
        "because": None if verdict is None else verdict.tested.because,
        "alternative": None if verdict is None else _alternative(attempt, verdict),
        "text": words(claim, attempt.scenario, attempt.director),
        "term": claim.term,
        "about": claim.about,
        "leans": claim.leans,
        "contradicts": _time(attempt, claim.contradicts),
        "facts": [_facts(attempt, facts) for facts in claim.facts],
    }


def _alternative(attempt: Attempt, verdict: "Verdict") -> dict[str, Any] | None:
    deal = verdict.tested.alternative
    if deal is None:
        return None
    return {
        "client": deal.client,
        "company": deal.company,
        "terms": {
            name: _at(attempt, name, level)
            for name, level in zip(attempt.scenario.terms, deal.levels, strict=True)
        },
        "choices": list(verdict.choices),
    }


def _review(findings: "Findings") -> list[dict[str, Any]]:
    reasons = {reason.decision: reason for reason in findings.reasons}
    return [
        {
            "decision": judged.decision,
            "scene": judged.scene,
            "choice": judged.choice,
            "timed_out": judged.timed_out,
            "mark": judged.mark,
            "regret": None if judged.regret is None else _decimal(judged.regret),
            "luck": None if judged.lucky is None else _decimal(judged.lucky),
            "better": judged.better,
            "why": _why(reasons.get(judged.decision)),
        }
        for judged in findings.review.decisions
    ]


def _why(reason: "Reason | None") -> dict[str, Any] | None:
    if reason is None:
        return None
    return {
        "code": reason.code,
        "client": _decimal(reason.client),
        "company": _decimal(reason.company),
        "reaches": {"client": _decimal(reason.reaches[0]), "company": _decimal(reason.reaches[1])},
        "told": list(reason.told),
        "penalty": reason.penalty,
    }


def _analysis(findings: "Findings") -> dict[str, Any]:
    """What stands beside the review and is no part of it."""
    gain, share = findings.free_gain, findings.review.share
    return {
        "since": findings.since,
        "priority": {"client": _decimal(100 * share), "company": _decimal(100 - 100 * share)},
        "free_gain": None
        if gain is None
        else {
            "client": gain.client,
            "company": gain.company,
            "relied": gain.relied,
            "ending": gain.way.ending,
            "choices": list(gain.way.choices),
        },
        "headroom": findings.headroom,
        "options_kept": [
            {"decision": kept.decision, "share": _decimal(100 * kept.share)} for kept in findings.kept
        ],
    }


def _decimal(value: Fraction) -> float:
    """A fraction with one decimal, rounded exactly; never minus zero."""
    return round(10 * value) / 10


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
