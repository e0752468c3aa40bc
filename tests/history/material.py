"""A deal small enough to see through, under a director of few words; in English and in Russian."""

from pathlib import Path
from typing import Any

from simulator.history.rows import NewAttempt, Words
from simulator.negotiation.content import RULES_VERSION, freeze
from simulator.scenario.acts import acts_of
from simulator.scenario.director_model import Director
from simulator.scenario.model import Scenario

ROOT = Path(__file__).resolve().parents[2]
"""Where a program that a test starts finds this module."""

SCENARIO: dict[str, Any] = {
    "format": 1,
    "id": "small-deal",
    "title": "A small deal",
    "summary": "One price, one date, one chance.",
    "seller": {"company": "Nordline", "role": "Key account manager", "brief": "Renew it."},
    "client": {"name": "Elena Marsh", "role": "Head of procurement", "company": "Harbor Clinics"},
    "terms": {
        "price": {
            "label": "Price",
            "kind": "price",
            "levels": [
                {"at": 420, "client": 0, "company": 0},
                {"at": 410, "client": 5, "company": -4},
                {"at": 395, "client": 12, "company": -15},
            ],
            "limit": 410,
        }
    },
    "facts": {
        "spring": "She was charged twice last spring",
        "trust": {"start": 2, "range": [0, 5]},
        "deadline": {"text": "When her board decides", "draw": ["friday", "next_month"]},
    },
    "scenes": {
        "opening": {
            "phase": "opening",
            "client": {"mood": "guarded", "says": "You are the third today."},
            "timer": {"seconds": 20, "reason": "She is putting her coat on", "choice": "wait"},
            "choices": [
                {"id": "ask", "say": "What happened?", "move": "probe", "acts": ["listen"], "goto": "opening",
                 "learn": ["spring"], "add": {"trust": 1}},
                {"id": "give", "say": "Then 410.", "move": "concede", "terms": {"price": 410},
                 "goto": "opening"},
                {"id": "give_more", "say": "395.", "move": "concede", "terms": {"price": 395},
                 "goto": "opening"},
                {"id": "take_back", "say": "420 after all.", "move": "hold", "terms": {"price": 420},
                 "repeat": True, "goto": "opening"},
                {"id": "wait", "say": "(Say nothing.)", "move": "silence", "repeat": True, "goto": "opening"},
                {"id": "close", "say": "Shall we sign?", "move": "trade", "goto": [
                    {"when": "deadline == friday", "to": "signed"}, {"to": "opening"}], "repeat": True},
                {"id": "sign", "say": "Sign here.", "move": "trade", "goto": "signed"},
                {"id": "leave", "say": "Another time.", "move": "hold", "goto": "left"},
            ],
        }
    },
    "endings": {
        "signed": {"kind": "deal", "delight": 70, "client": {"mood": "pleased", "says": "Good."}},
        "left": {"kind": "walk_away"},
    },
}  # fmt: skip

DIRECTOR: dict[str, Any] = {
    "format": 1,
    "id": "plain-speaker",
    "name": "Victor Hale",
    "role": "Commercial director",
    "declares": {"client": 70, "company": 30, "says": "The client comes first."},
    "rewards": {"client": 20, "company": 80},
    "demand": {"most_margin": 100},
    "lines": {
        "concession": ["And what did we get?", "Again a present."],
        "claims": {"price": ["The price was too low."], "conceded": ["You gave too much."]},
    },
}

_RUSSIAN = {
    "A small deal": "Маленькая сделка",
    "What happened?": "Что случилось?",
    "Victor Hale": "Виктор Хейл",
    "The client comes first.": "Клиент прежде всего.",
    "And what did we get?": "А что получили мы?",
    "Again a present.": "Опять подарок.",
    "The price was too low.": "Цена была слишком низкой.",
    "You gave too much.": "Вы слишком много отдали.",
    "en": "ru",
}


def scenario(**changes: Any) -> Scenario:
    """The deal with some keys changed, and the acts' points written out, as they are in what is stored."""
    return _with_acts({**SCENARIO, **changes})


def director(**changes: Any) -> Director:
    """The director as written, with some keys changed."""
    return Director.model_validate({**DIRECTOR, **changes})


def russian() -> tuple[Scenario, Director]:
    """Both in Russian, as far as tests look at the words."""
    return (
        _with_acts(_translated({**SCENARIO, "language": "en"})),
        Director.model_validate(_translated({**DIRECTOR, "language": "en"})),
    )


def new_attempt(trainee: str = "") -> NewAttempt:
    """An attempt as the store takes it, without a session."""
    deal, boss = scenario(), director()
    content = freeze(deal, boss)
    words = Words(content.hash, deal.language, deal.title, boss.name, None)
    return NewAttempt(
        scenario=deal.id,
        director=boss.id,
        content=content,
        words=words,
        trainee=trainee,
        mode="practice",
        seed=7,
        draws={"deadline": "friday"},
        rules=RULES_VERSION,
        shown=None,
    )


def _with_acts(written: dict[str, Any]) -> Scenario:
    read = Scenario.model_validate(written)
    return read.model_copy(update={"acts": acts_of(read.acts)})


def _translated(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _translated(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_translated(item) for item in value]
    return _RUSSIAN.get(value, value) if isinstance(value, str) else value
