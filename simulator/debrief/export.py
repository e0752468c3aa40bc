"""A debrief as plain data, beside the attempt's own record.

Everything of `play --format json` stands as it does there; what the debrief adds stands under `debrief`.
Fields may be added, none change their meaning; `docs/debrief.md` describes them.
"""

from dataclasses import asdict
from fractions import Fraction
from typing import Any

from simulator.attempt import Attempt
from simulator.debrief.claims import ClaimRow, OtherDeal
from simulator.debrief.debrief import Debrief
from simulator.debrief.decisions import DecisionRow
from simulator.debrief.export_map import map_record
from simulator.debrief.money import Money
from simulator.debrief.readings import ReadingRow
from simulator.debrief.rewarded import Rewarded
from simulator.debrief.satisfaction import Satisfaction
from simulator.debrief.study import Study
from simulator.debrief.terms import TermRow
from simulator.debrief.transcript import TranscriptRow
from simulator.debrief.voices import Voices
from simulator.office.office import Office
from simulator.play_record import play_record

Plain = dict[str, Any]


def as_json(
    debrief: Debrief, attempt: Attempt, study: Study | None = None, office: Office | None = None
) -> Plain:
    """Everything about an attempt and its debrief, ready for `json.dumps`.

    Args:
        attempt: the one that was debriefed; words are in the language of its models.
        study, office: those that the debrief was made with; without a study there is no map.
    """
    record = play_record(attempt, None if study is None else study.findings, office)
    upward = {"total": debrief.upward.total, **asdict(debrief.upward)}
    # The office may have been held though it is not at hand here: the debrief knows what it was worth.
    record["managing_up"] = upward
    levels = _Levels(attempt)
    verdict = asdict(debrief.verdict)
    verdict["terms"], verdict["draws"] = list(debrief.verdict.terms), list(debrief.verdict.draws)
    record["debrief"] = {
        "judged": debrief.judged,
        "verdict": verdict,
        "path": [asdict(point) for point in debrief.path],
        "share": None if debrief.share is None else _decimal(100 * debrief.share),
        "decisions": [_decision(row) for row in debrief.decisions],
        "worst": debrief.worst,
        "claims": [_claim(row, levels) for row in debrief.claims],
        "held": None if debrief.held is None else asdict(debrief.held),
        "pattern": None if debrief.pattern is None else asdict(debrief.pattern),
        "terms": [_term(row, levels) for row in debrief.terms],
        "satisfaction": _satisfaction(debrief.satisfaction, attempt),
        "declared": _declared(debrief.rewarded),
        "rewarded": _rewarded(debrief.rewarded),
        "readings": [_reading(row) for row in debrief.readings],
        "managing_up": upward,
        "voices": _voices(debrief.voices),
        "transcript": [_line(row) for row in debrief.transcript],
        "tomorrow": {**asdict(debrief.tomorrow), "messages": _list(debrief.tomorrow.messages)},
        "research": list(debrief.research),
        "map": None if study is None or study.field is None else map_record(study.field),
        "walked": None if study is None or study.walked is None else asdict(study.walked),
        "complete": study is not None and study.complete,
        "incomplete_because": None if study is None else study.reason,
    }
    return record


class _Levels:
    """Levels as the file has them."""

    def __init__(self, attempt: Attempt) -> None:
        self._terms = attempt.scenario.terms

    def at(self, term: str, level: int | None) -> int | float | str | None:
        return None if level is None else self._terms[term].levels[level].at


def _decision(row: DecisionRow) -> Plain:
    better = row.better
    regrets = [_decimal(regret) for regret in row.regrets] or [None] * len(row.offered)
    return {
        "decision": row.number,
        "scene": row.scene,
        "choice": row.choice,
        "move": row.move,
        "timed_out": row.timed_out,
        "change": asdict(row.change),
        "after": asdict(row.after),
        "mark": row.mark,
        "regret": _decimal(row.regret),
        "luck": _decimal(row.luck),
        "offered": [
            {"choice": one, "regret": regret} for one, regret in zip(row.offered, regrets, strict=True)
        ],
        "better": None
        if better is None
        else {"choice": better.choice, "change": asdict(better.change), "to": better.to},
        "why": None if row.reason is None else row.reason.code,
        "options_kept": None if row.kept is None else _decimal(100 * row.kept),
        "message": row.message,
    }


def _claim(row: ClaimRow, levels: _Levels) -> Plain:
    item, tested = row.item, row.tested
    return {
        "id": row.claim.id,
        "term": row.claim.term,
        "verdict": None if tested is None else tested.verdict,
        "because": None if tested is None else tested.because,
        "client": row.client,
        "company": row.company,
        "money": _money(row.money),
        "alternative": None if row.other is None else _other(row.other, levels),
        "broken": row.broken,
        "rivals": list(row.rivals),
        "evidence": [piece.id for piece in row.evidence],
        "office": None
        if item is None
        else {
            "state": item.state,
            "answer": None if item.answer is None else item.answer.kind,
            "evidence": [] if item.answer is None else list(item.answer.evidence),
            "right": item.right,
        },
    }


def _other(deal: OtherDeal, levels: _Levels) -> Plain:
    return {
        "client": deal.client,
        "company": deal.company,
        "client_gain": deal.client_gain,
        "company_gain": deal.company_gain,
        "money": _money(deal.money),
        "differs": [
            {
                "term": each.term,
                "signed": levels.at(each.term, each.mine),
                "other": levels.at(each.term, each.other),
            }
            for each in deal.differs
        ],
        "choices": list(deal.choices),
        "parts": deal.parts,
        "hidden": deal.hidden,
    }


def _term(row: TermRow, levels: _Levels) -> Plain:
    places = ("opening", "signed", "target", "limit", "ask")
    return {
        "term": row.term,
        "kind": row.kind,
        **{place: levels.at(row.term, getattr(row, place)) for place in places},
        "client": row.client,
        "company": row.company,
        "penalty": row.penalty,
        "money": _money(row.money),
        "approved": row.approved,
        "decisions": list(row.decisions),
        "returned": [back.decision for back in row.returns],
    }


def _satisfaction(split: Satisfaction, attempt: Attempt) -> Plain:
    numbers = {id(entry): number for number, entry in enumerate(attempt.ledger)}
    return {
        "start": split.start,
        "end": split.end,
        "bought": split.bought,
        "earned": split.earned,
        "sources": [
            {
                "source": source.name,
                "points": source.points,
                "entries": [numbers[id(entry)] for entry in source.entries],
            }
            for source in split.sources
        ],
    }


def _declared(rewarded: Rewarded) -> Plain | None:
    declared = rewarded.declared
    if declared is None:
        return None
    return {
        "client": declared.client,
        "company": declared.company,
        "floor": declared.floor,
        "met": declared.met,
        "worth": _decimal(declared.worth),
        "leans": declared.leans,
        "best": None if declared.best is None else asdict(declared.best),
    }


def _rewarded(rewarded: Rewarded) -> Plain:
    best = rewarded.best
    return {
        "client": rewarded.client,
        "company": rewarded.company,
        "smile_penalty": rewarded.smile_penalty,
        "hindsight": rewarded.hindsight,
        "leans": rewarded.leans,
        "delight": rewarded.delight,
        "headroom": rewarded.headroom,
        "parts": {part.name: _decimal(part.points) for part in rewarded.parts},
        "pleasure": _decimal(rewarded.pleasure),
        "mood": rewarded.mood,
        "consistent": rewarded.consistent,
        "best": None
        if best is None
        else {"ending": best.ending, "client": best.client, "company": best.company},
    }


def _reading(row: ReadingRow) -> Plain:
    forecast = row.forecast
    return {
        "subject": forecast.subject,
        "moment": forecast.moment,
        "chips": dict(forecast.chips),
        "picked": forecast.picked,
        "confidence": forecast.confidence,
        "truth": dict(row.truth),
        "right": row.right,
        "skill": _decimal(100 * row.skill),
        "moved": row.moved,
        "gained": None if row.gained is None else _decimal(100 * row.gained),
    }


def _voices(voices: Voices) -> Plain:
    survey = voices.measured
    return {
        "printed": [list(address) for address in voices.printed],
        "survey": None
        if survey is None
        else {"mark": survey.mark, "about": survey.about, "term": survey.term},
        "said": None if voices.said is None else voices.said.number,
        "meant": None if voices.meant is None else voices.meant.id,
        "demand": dict(voices.demand),
    }


def _line(row: TranscriptRow) -> Plain:
    return {
        "kind": row.kind,
        "decision": row.decision,
        "address": _list(row.address),
        "mood": row.mood,
        "mark": row.mark,
        "timed_out": row.timed_out,
        "message": row.message,
    }


def _money(money: Money | None) -> Plain | None:
    return None if money is None else asdict(money)


def _list(values: tuple[Any, ...] | None) -> list[Any] | None:
    return None if values is None else list(values)


def _decimal(value: Fraction | None) -> float | None:
    """A fraction with one decimal, rounded exactly; never minus zero."""
    return None if value is None else round(10 * value) / 10
