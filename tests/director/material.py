"""A small scenario in which everything that a director looks at can happen, and two directors."""

from collections.abc import Mapping
from functools import cache
from typing import Any, get_args

from simulator.attempt import Attempt
from simulator.scenario.director_model import Director
from simulator.scenario.model import Scenario
from simulator.scenario.vocabulary import LineOccasion


def reply(id: str, goto: str = "table", *, move: str = "hold", **keys: Any) -> dict[str, Any]:
    """A reply of the table; its words are its id."""
    return {"id": id, "say": id.replace("_", " ").capitalize() + ".", "move": move, "goto": goto, **keys}


def levels(*rows: tuple[int, int, int]) -> list[dict[str, int]]:
    """Levels of a term: (value, client points, company points)."""
    return [{"at": at, "client": client, "company": company} for at, client, company in rows]


TERMS: dict[str, Any] = {
    "price": {
        "label": "Price per pallet",
        "kind": "price",
        "unit": "EUR",
        "levels": levels((420, 0, 0), (415, 3, -3), (410, 6, -6), (405, 9, -9), (395, 14, -17)),
        "limit": 405,
    },
    "deferral": {
        "label": "Payment deferral",
        "kind": "payment",
        "unit": "day|days",
        "levels": levels((30, 0, 0), (45, 5, -3), (60, 8, -8), (90, 10, -15)),
        "limit": 60,
    },
    "length": {
        "label": "Contract length",
        "kind": "commitment",
        "unit": "month|months",
        "levels": levels((24, -4, 8), (12, 0, 0)),
        "open": 12,
    },
}

TOLD = [
    {"by": ["cold-smile"], "says": "{deferral}? We are not a bank.", "about": "payment", "leans": "company"},
    {"by": ["somebody-else"], "says": "Never said.", "about": "payment", "leans": "company"},
]

APPROVE_60: dict[str, Any] = {"approve": {"deferral": 60}, "backed_by": ["double_charge"]}
APPROVE_90: dict[str, Any] = {
    "approve": {"deferral": 90},
    "backed_by": ["double_charge"],
    "granted": "Ninety then, {deferral} was a start.",
    "refused": "Who finances ninety?",
}

AT_THE_TABLE = [
    reply("price_415", move="concede", terms={"price": 415}),
    reply("price_410", move="concede", terms={"price": 410}),
    reply("price_405", move="concede", terms={"price": 405}),
    reply("price_395", move="concede", terms={"price": 395}),
    reply("price_415_for_length", move="trade", terms={"price": 415, "length": 24}),
    reply("price_415_this_week", move="trade", terms={"price": 415}, in_return="A signature this week"),
    reply("days_45", move="concede", terms={"deferral": 45}),
    reply("days_60", move="concede", terms={"deferral": 60}),
    reply("days_60_for_length", move="trade", terms={"deferral": 60, "length": 24}),
    reply("days_60_warned", move="concede", terms={"deferral": 60}, upward=["warn"]),
    reply("days_30", terms={"deferral": 30}),
    reply("two_years", move="trade", terms={"length": 24}),
    reply("known", when="double_charge"),
    reply("approve_60", move="ask", asks=APPROVE_60),
    reply("approve_90", move="ask", asks=APPROVE_90),
    reply("ask_priority", move="ask", repeat=True, asks={"criterion": "priority"}),
    reply("ask_floor", move="ask", repeat=True, asks={"criterion": "floor"}),
    reply("warn", move="ask", repeat=True, upward=["warn"]),
    reply("recap", move="ask", repeat=True, upward=["recap"]),
    reply("admit", move="ask", repeat=True, upward=["admit"]),
    reply("name_it", move="ask", upward=["name_contradiction"]),
    reply("wait", move="silence", repeat=True),
    reply("press", answer={"mood": "cold", "says": "No."}),
    reply("soothe", answer={"mood": "calm", "says": "Well."}),
    reply("told", director=TOLD),
    reply("aside", "aside"),
    reply("sign", "signed"),
    reply("sign_beaming", "signed_beaming"),
    reply("leave", "left"),
]

SCENARIO: dict[str, Any] = {
    "format": 1,
    "id": "small-talks",
    "title": "Small talks",
    "summary": "A table with three terms.",
    "start": {"client": 50, "company": 72},
    "director": "cold-smile",
    "clock": {"starts": "16:40", "step": 3},
    "practises": ["price", "deferral"],
    "seller": {"company": "Nordline", "role": "Seller", "brief": "Sell."},
    "client": {"name": "Elena", "role": "Buyer", "company": "Harbor"},
    "terms": TERMS,
    "facts": {
        "double_charge": "Elena was charged twice",
        "deadline": {"text": "When her board decides", "draw": ["friday", "next_month"]},
    },
    "scenes": {
        "opening": {
            "phase": "probing",
            "client": {"mood": "guarded", "says": "Well."},
            "choices": [
                reply("listen", move="probe", acts=["listen"], learn=["double_charge"]),
                reply("begin"),
            ],
        },
        "table": {"phase": "bargaining", "again": {"says": "Well?"}, "choices": AT_THE_TABLE},
        "aside": {
            "phase": "closing",
            "director": [{"says": "I can see you.", "about": "manner", "leans": "company"}],
            "choices": [reply("back")],
        },
    },
    "endings": {
        "signed": {"kind": "deal", "delight": 40},
        "signed_beaming": {"kind": "deal", "delight": 90},
        "left": {"kind": "walk_away"},
    },
    "directives": [
        {
            "id": "small_rule",
            "by": ["cold-smile"],
            "when": "during",
            "says": "Not a day over what we said.",
            "about": "payment",
            "leans": "company",
            "implies": {"deferral": "<= 45"},
        },
        {
            "id": "not_his",
            "by": ["somebody-else"],
            "when": "before",
            "says": "Never said.",
            "about": "all",
            "leans": "client",
        },
    ],
}

OCCASIONS: tuple[str, ...] = get_args(LineOccasion)

ABOUT_A_TERM = {"concession", "second_concession", "past_middle", "limit", "gain", "granted", "refused"}


def lines(voice: str) -> dict[str, Any]:
    """Three lines for every occasion, each its own words; those about a term name it."""
    made: dict[str, Any] = {
        occasion: [
            f"{voice} {occasion} {number}" + (": {term} {level}." if occasion in ABOUT_A_TERM else ".")
            for number in range(3)
        ]
        for occasion in OCCASIONS
    }
    made["criteria"] = {
        criterion: [f"{voice} states {criterion} {number}." for number in range(2)]
        for criterion in ("priority", "floor", "approval", "success", "judged", "horizon")
    }
    made["claims"] = {
        claim: [f"{voice} claims {claim} {number}." for number in range(2)]
        for claim in ("conceded", "price", "deferral", "delivery", "bent", "extras", "spoiled", "walked")
    }
    return made


COLD_SMILE: Mapping[str, Any] = {
    "format": 1,
    "id": "cold-smile",
    "name": "Victor",
    "role": "Director",
    "declares": {"client": 70, "company": 30, "floor": 60, "says": "The client comes first."},
    "rewards": {"client": 20, "company": 80},
    "smile_penalty": 35,
    "hindsight": 30,
    "patience": 3,
    "states": ["priority"],
    "demand": {"look_tough": 100},
    "directives": [
        {"id": "happy", "when": "before", "says": "She leaves happy.", "about": "all", "leans": "client"},
        {"id": "quick", "when": "during", "says": "Close it.", "about": "all", "leans": "client"},
        {
            "id": "bank",
            "when": "concession",
            "says": "No bank: {term}.",
            "about": "payment",
            "leans": "company",
        },
        {"id": "vans", "when": "before", "says": "No vans.", "about": "delivery", "leans": "company"},
        {"id": "margin", "when": "after", "says": "And margin?", "about": "all", "leans": "company"},
    ],
    "lines": lines("cold"),
}

EVEN: Mapping[str, Any] = {
    "format": 1,
    "id": "even",
    "name": "Marina",
    "role": "Director",
    "declares": {"client": 50, "company": 50, "floor": 60, "says": "Both, and I judge by both."},
    "rewards": {"client": 50, "company": 50},
    "patience": 5,
    "states": ["priority", "floor", "approval", "success", "judged", "horizon"],
    "demand": {"happy_client": 100},
    "lines": lines("even"),
}


@cache
def scenario() -> Scenario:
    return Scenario.model_validate(SCENARIO)


def director(base: Mapping[str, Any] = COLD_SMILE, **changed: Any) -> Director:
    return Director.model_validate({**base, **changed})


def play(*choices: str, by: Director | None = None, seed: int = 1) -> Attempt:
    """An attempt at the small talks after these choices."""
    return Attempt(scenario(), by or director(), seed=seed, choices=choices)


def stances(attempt: Attempt) -> list[str]:
    """How he stood after each decision."""
    return [turn.observation.stance for turn in attempt.turns]
