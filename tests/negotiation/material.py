"""Scenarios of a few lines, for requirements about one rule."""

from collections.abc import Sequence
from typing import Any

from simulator.negotiation.attempt import Talks, resolve_draws
from simulator.negotiation.compile import compile_scenario
from simulator.negotiation.compiled import CompiledScenario
from simulator.negotiation.ledger import Entry
from simulator.scenario.model import Scenario
from simulator.scenario.vocabulary import Approves

Dict = dict[str, Any]

PRICE: Dict = {
    "label": "Price",
    "kind": "price",
    "levels": [
        {"at": 420, "client": 0, "company": 0},
        {"at": 410, "client": 5, "company": -4},
        {"at": 400, "client": 9, "company": -10},
    ],
    "limit": 410,
}
DAYS: Dict = {
    "label": "Deferral",
    "kind": "payment",
    "levels": [
        {"at": 30, "client": 0, "company": 0},
        {"at": 45, "client": 3, "company": -2},
        {"at": 60, "client": 6, "company": -7},
    ],
    "limit": 30,
}
LENGTH: Dict = {
    "label": "Length",
    "kind": "commitment",
    "levels": [{"at": 24, "client": -4, "company": 8}, {"at": 12, "client": 0, "company": 0}],
    "open": 12,
}
TERMS: Dict = {"price": PRICE, "days": DAYS, "length": LENGTH}
ENDINGS: Dict = {"signed": {"kind": "deal"}, "left": {"kind": "walk_away"}, "thrown_out": {"kind": "lost"}}


def reply(id: str, goto: Any = "opening", **more: Any) -> Dict:
    """A reply that stays in the opening unless it leads elsewhere."""
    return {"id": id, "say": id, "move": "hold", "goto": goto, **more}


SIGN, LEAVE = reply("sign", "signed"), reply("leave", "left")


def scenario(*replies: Dict, scenes: Dict | None = None, **top: Any) -> Scenario:
    """One scene with these replies, and one to sign and one to leave; `scenes` and more keys at the top."""
    opening = {"phase": "opening", "choices": [*replies, SIGN, LEAVE]}
    written: Dict = {
        "format": 1,
        "id": "small",
        "title": "Small",
        "summary": "Small.",
        "seller": {"company": "We", "role": "Seller", "brief": "Sell."},
        "client": {"name": "She", "role": "Buyer", "company": "They"},
        "terms": TERMS,
        "scenes": {"opening": opening, **(scenes or {})},
        "endings": ENDINGS,
    }
    return Scenario.model_validate(written | top)


def rules(authored: Scenario, approves: Approves = "when_backed") -> CompiledScenario:
    """The compiled scenario under a director's rule of approvals."""
    return compile_scenario(authored, approves)


def talks(
    authored: Scenario,
    choices: Sequence[str] = (),
    *,
    approves: Approves = "when_backed",
    draws: dict[str, str] | None = None,
    seed: int = 1,
) -> Talks:
    """Talks in which these choices have been made."""
    compiled = rules(authored, approves)
    opened = Talks(compiled, resolve_draws(compiled, seed, draws))
    for choice in choices:
        opened.choose(choice)
    return opened


def rows(entries: Sequence[Entry]) -> list[tuple[str, int, str, str]]:
    """Ledger entries as (side, points, cause, detail)."""
    return [(entry.side, entry.points, entry.cause, entry.detail) for entry in entries]
