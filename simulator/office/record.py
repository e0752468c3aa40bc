"""The official voice, managing up and the office as plain data, in the language of the attempt's models."""

from typing import Any

from simulator.attempt import Attempt
from simulator.director.speech import words
from simulator.office.office import Item, Office
from simulator.office.official import paper_words, survey, survey_words
from simulator.office.talk import Said
from simulator.office.upward import managing_up


def official_record(attempt: Attempt) -> dict[str, Any] | None:
    """What the client answers and what the paper writes; None while talks go on."""
    if attempt.ended is None:
        return None
    return {"survey": _survey(attempt), "paper": paper_words(attempt, attempt.scenario)}


def upward_record(attempt: Attempt, office: Office | None) -> dict[str, Any] | None:
    """The score of managing up with its parts; None while talks go on."""
    if attempt.ended is None:
        return None
    found = managing_up(attempt, office)
    return {
        "total": found.total,
        "criterion": found.criterion,
        "recap": found.recap,
        "reactions": found.reactions,
        "warning": found.warning,
    }


def office_record(attempt: Attempt, office: Office) -> dict[str, Any]:
    """A talk in the office, as far as it has come."""
    return {
        "enter": _said(attempt, office.enter),
        "evidence": [
            {
                "id": piece.id,
                "kind": piece.kind,
                "term": piece.term,
                "decision": piece.decision,
                "message": piece.message,
                "fact": piece.fact,
                "past": piece.past,
            }
            for piece in office.evidence
        ],
        "items": [_item(attempt, item) for item in office.items],
        "over": office.over,
        "patience": office.patience,
        "most_patience": office.most_patience,
        "won": office.won,
        "stance": office.stance,
        "leave": _said(attempt, office.leave),
    }


def _survey(attempt: Attempt) -> dict[str, Any] | None:
    answered = survey(attempt)
    if answered is None:
        return None
    term = None if answered.term is None else attempt.scenario.terms[answered.term]
    return {
        "mark": answered.mark,
        "about": answered.about,
        "term": answered.term,
        "level": None if term is None or answered.level is None else term.levels[answered.level].at,
        "text": survey_words(answered, attempt.scenario),
    }


def _item(attempt: Attempt, item: Item) -> dict[str, Any]:
    return {
        "claim": item.claim.id,
        "state": item.state,
        "answer": None if item.answer is None else item.answer.kind,
        "evidence": [] if item.answer is None else list(item.answer.evidence),
        "right": item.right,
        "reaction": _said(attempt, item.reaction),
        "criterion": _said(attempt, item.criterion),
    }


def _said(attempt: Attempt, said: Said | None) -> str | None:
    return None if said is None else words(said, attempt.scenario, attempt.director)
