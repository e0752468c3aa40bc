"""One table, every outcome known by heart: what is found in it can be worked out by hand.

Outcomes as (client, company), signed unless it says otherwise:

    sign            50 70        price_85      61 40  beyond the mandate: void
    price_95        55 65        samples       56 66  (samples_known: the same, and rivals give them too)
    price_90        60 60        leave         50 70  no deal
    price_90_bare   60 58        gamble        60 75  on a Monday, else lost at 50 60

With `asking` the day can be asked first, and the gamble or the leaving comes after it.
"""

from collections.abc import Mapping
from functools import cache
from typing import Any

from simulator.analysis.analyse import analyse
from simulator.analysis.analysis import Analysis
from simulator.attempt import Attempt
from simulator.scenario.director_model import Director
from simulator.scenario.model import Scenario
from tests.director.material import EVEN, lines

Plain = dict[str, Any]


def _reply(id: str, goto: Any = "signed", **keys: Any) -> Plain:
    return {"id": id, "say": id, "move": "hold", "goto": goto, **keys}


def _level(at: int | str, client: int, company: int) -> Plain:
    return {"at": at, "client": client, "company": company}


_GAMBLE = [
    {"when": "day == monday", "to": "signed", "points": [{"client": 10}, {"company": 5}]},
    {"to": "lost"},
]

_TABLE = [
    _reply("sign"),
    _reply("price_95", terms={"price": 95}, in_return="A year"),
    _reply("price_90", terms={"price": 90}, in_return="A year"),
    _reply("price_90_bare", terms={"price": 90}),
    _reply("price_85", terms={"price": 85}, in_return="A year"),
    _reply("samples", terms={"samples": "given"}, in_return="A year"),
    _reply("samples_known", terms={"samples": "given"}, in_return="A year", learn=["rivals"]),
    _reply("gamble", _GAMBLE),
    _reply("leave", "left"),
]

_ASKED = {"phase": "closing", "choices": [_reply("gamble_knowing", _GAMBLE), _reply("leave_knowing", "left")]}


@cache
def scenario(*, asking: bool = False, first: str = "table") -> Scenario:
    """The table; with `first="nowhere"` a scenario in which nothing can be replied."""
    asked = [_reply("ask_day", "asked", learn=["day"])] if asking else []
    scenes: Plain = {"table": {"phase": "bargaining", "choices": [*asked, *_TABLE]}}
    if asking:
        scenes["asked"] = _ASKED
    if first == "nowhere":
        scenes["nowhere"] = {"phase": "opening", "choices": [_reply("never", "table", when="rivals")]}
    written: Plain = {
        "format": 1, "id": "one-table", "title": "One table", "summary": "s", "first": first,
        "start": {"client": 50, "company": 70},
        "seller": {"company": "a", "role": "b", "brief": "c"},
        "client": {"name": "n", "role": "r", "company": "c"},
        "terms": {
            "price": {
                "label": "Price", "kind": "price", "limit": 90,
                "levels": [_level(100, 0, 0), _level(95, 5, -5), _level(90, 10, -10), _level(85, 11, -20)],
            },
            "samples": {
                "label": "Samples", "kind": "extra", "levels": [_level("none", 0, 0), _level("given", 6, -4)],
            },
        },
        "facts": {
            "rivals": {"text": "Rivals give samples", "rival_offers": ["samples"]},
            "day": {"text": "The day", "draw": ["monday", "tuesday"]},
        },
        "scenes": scenes,
        "endings": {
            "signed": {"kind": "deal"},
            "left": {"kind": "walk_away"},
            "lost": {"kind": "lost", "points": [{"company": -10}]},
        },
    }  # fmt: skip
    return Scenario.model_validate(written)


_LINES = lines("even")
_LINES["claims"]["client_first"] = ["They first."]


def director(declares: tuple[int, int, int] = (70, 30, 60), rewards: int = 20, **changed: Any) -> Director:
    """Who declares (client, company, floor) and rewards the client by so many per cent."""
    client, company, floor = declares
    base: Mapping[str, Any] = {
        **EVEN,
        "declares": {"client": client, "company": company, "floor": floor, "says": "Both."},
        "rewards": {"client": rewards, "company": 100 - rewards},
        "lines": _LINES,
    }
    return Director.model_validate({**base, **changed})


def play(*choices: str, day: str = "tuesday", asking: bool = False, by: Director | None = None) -> Attempt:
    """The table after these choices."""
    return Attempt(scenario(asking=asking), by or director(), draws={"day": day}, choices=choices)


@cache
def analysis(*, asking: bool = False) -> Analysis:
    """What can happen at the table."""
    return analyse(scenario(asking=asking), director())
