"""The stable JSON of an attempt: names and order of its fields, and what they hold."""

import json
from typing import Any

import pytest

from simulator.analysis.findings import find
from simulator.negotiation.ledger import shown
from simulator.play_record import play_record
from tests.analysis import small
from tests.director.material import COLD_SMILE, director, lines, play

PAPER = "“The client comes first” is more than a sentence on the wall. The latest example: Harbor."
BEFORE_THE_END = ("listen", "price_415_for_length", "approve_60", "days_60", "recap")
PLAYED = (*BEFORE_THE_END, "sign_beaming")

FIELDS = [
    *("scenario", "seed", "draws", "choices", "start", "ending", "kind", "region", "void"),
    *("client", "company", "client_uncapped", "company_uncapped", "terms", "ledger", "director", "review"),
    *("analysis", "official", "managing_up"),
]
"""As commands.md has them, except that the director's id stands inside `director`."""


def record(*choices: str, seed: int = 1) -> dict[str, Any]:
    return play_record(play(*choices, seed=seed))


def test_the_fields_stand_in_the_promised_order() -> None:
    full = record(*PLAYED)
    assert list(full) == FIELDS
    assert list(full["start"]) == ["client", "company"]
    assert list(full["ledger"][0]) == ["decision", "scene", "choice", "side", "points", "cause", "detail"]
    assert list(full["director"]) == ["id", "stance", "messages", "claims"]
    promised = ["decision", "occasion", "about", "leans", "contradicts", "text"]
    assert list(full["director"]["messages"][0])[: len(promised)] == promised
    assert list(full["director"]["claims"][0])[:4] == ["id", "verdict", "because", "alternative"]


def test_one_deal_whole() -> None:
    """Frozen: whoever changes this breaks what scripts read."""
    full = record(*PLAYED)
    assert {name: full[name] for name in FIELDS if name not in ("draws", "ledger", "director")} == {
        "scenario": "small-talks",
        "seed": 1,
        "choices": list(PLAYED),
        "start": {"client": 50, "company": 72},
        "ending": "signed_beaming",
        "kind": "deal",
        "region": "shared_win",
        "void": False,
        "client": 60,
        "company": 67,
        "client_uncapped": 60,
        "company_uncapped": 67,
        "terms": {"price": 415, "deferral": 60, "length": 24},
        "review": [],
        "analysis": None,
        "official": {
            "survey": {
                "mark": 6,
                "about": "got_payment",
                "term": "deferral",
                "level": 60,
                "text": "Payment terms one can live with.",
            },
            "paper": PAPER,
        },
        "managing_up": {"total": 50, "criterion": 0, "recap": 20, "reactions": None, "warning": 20},
    }


def test_the_ledger_of_that_deal() -> None:
    keys = ("decision", "scene", "choice", "side", "points", "cause", "detail")
    rows = [tuple(row[key] for key in keys) for row in record(*PLAYED)["ledger"]]
    assert rows == [
        (1, "opening", "listen", "client", 3, "act", "listen.process"),
        (2, "table", "price_415_for_length", "client", 3, "terms", "price"),
        (2, "table", "price_415_for_length", "company", -3, "terms", "price"),
        (2, "table", "price_415_for_length", "client", -4, "terms", "length"),
        (2, "table", "price_415_for_length", "company", 8, "terms", "length"),
        (4, "table", "days_60", "client", 8, "terms", "deferral"),
        (4, "table", "days_60", "company", -8, "terms", "deferral"),
        (4, "table", "days_60", "company", -2, "precedent", "deferral"),
    ]


def test_what_the_director_said_of_it() -> None:
    messages = record(*PLAYED)["director"]["messages"]
    assert [(said["decision"], said["occasion"], said["about"], said["leans"]) for said in messages] == [
        (0, "before", "all", "client"),
        (0, "before", "all", "client"),
        (1, "during", "payment", "company"),
        (3, "granted", "payment", "client"),
        (4, "concession", "payment", "company"),
        (5, "recapped", "rules", None),
        (6, "delighted", "all", "company"),
    ]


def test_a_contradiction_names_the_time_of_the_statement_it_contradicts() -> None:
    messages = record(*PLAYED)["director"]["messages"]
    times = [said["time"] for said in messages]
    assert messages[0]["contradicts"] is None
    assert messages[2]["contradicts"] == times[1]
    assert messages[3]["contradicts"] == times[2] == "16:43"
    assert messages[4]["contradicts"] == times[3] == "16:49"


def test_a_claim_stands_beside_the_plain_facts_and_has_no_verdict() -> None:
    claim = record(*PLAYED)["director"]["claims"][0]
    text = claim.pop("text")
    assert text.startswith("cold claims deferral")
    assert claim == {
        "id": "deferral",
        "verdict": None,
        "because": None,
        "alternative": None,
        "term": "deferral",
        "about": "payment",
        "leans": "company",
        "contradicts": "16:49",
        "facts": [
            {
                "term": "deferral",
                "opening": 30,
                "signed": 60,
                "limit": 60,
                "ask": 90,
                "client": 8,
                "company": -8,
                "approved": True,
                "decisions": [4],
                "returns": [],
            }
        ],
    }


def test_what_came_back_is_told() -> None:
    terms = record("begin", "price_415_for_length", "sign")["director"]["claims"][0]["facts"][0]
    assert terms["returns"] == [{"decision": 2, "term": "length", "before": 12, "after": 24}]
    named = record("begin", "price_415_this_week", "sign")["director"]["claims"][0]["facts"][0]
    assert named["returns"] == [{"decision": 2, "named": "A signature this week"}]


def test_before_an_ending_the_choices_offered_are_told_instead() -> None:
    open_still = record(*BEFORE_THE_END)
    assert list(open_still) == [*FIELDS, "offered"]
    assert (open_still["ending"], open_still["kind"], open_still["region"]) == (None, None, None)
    assert open_still["void"] is False
    assert open_still["director"]["claims"] == []
    assert open_still["offered"][:3] == ["price_415", "price_410", "price_405"]
    assert "days_60" not in open_still["offered"]


def test_locked_and_hidden_choices_are_not_offered() -> None:
    assert "known" not in record("begin")["offered"]
    assert "known" in record("listen")["offered"]


def test_a_walk_away_has_no_region_without_the_analysis() -> None:
    walked = record("begin", "price_415", "leave")
    assert (walked["kind"], walked["region"]) == ("walk_away", None)
    assert [claim["id"] for claim in walked["director"]["claims"]] == ["walked"]


def test_scores_are_shown_within_bounds_and_told_without_them() -> None:
    attempt = play(*PLAYED)
    full = play_record(attempt)
    assert (full["client"], full["company"]) == (shown(attempt.state.client), shown(attempt.state.company))


@pytest.mark.parametrize("choices", [(), BEFORE_THE_END, PLAYED, ("begin", "leave")])
def test_the_same_seed_and_choices_give_the_same_bytes(choices: tuple[str, ...]) -> None:
    assert json.dumps(record(*choices, seed=7)) == json.dumps(record(*choices, seed=7))


def test_another_seed_gives_other_words_but_the_same_ledger() -> None:
    first, second = (record("begin", "price_415", "sign", seed=seed) for seed in (1, 2))
    assert first["ledger"] == second["ledger"]
    assert first["director"]["messages"] != second["director"]["messages"]


def test_who_has_nothing_to_say_says_nothing() -> None:
    mute = director(COLD_SMILE, declares=None, directives=[], lines={**lines("cold"), "signed": []})
    said = play_record(play("begin", "sign", by=mute))["director"]["messages"]
    assert [message["occasion"] for message in said] == ["during"]


def judged(*choices: str, day: str = "tuesday", asking: bool = False) -> dict[str, Any]:
    """The record of an attempt at the table whose outcomes are known by heart, with what was found in it."""
    attempt = small.play(*choices, day=day, asking=asking)
    return play_record(attempt, find(attempt, small.analysis(asking=asking)))


def test_with_findings_every_claim_has_a_verdict_and_the_deal_that_decided_it() -> None:
    claim = judged("price_90")["director"]["claims"][0]
    assert (claim["id"], claim["verdict"], claim["because"]) == ("price", "policy_clash", "rewarded_only")
    assert claim["alternative"] == {
        "client": 50,
        "company": 70,
        "terms": {"price": 100, "samples": "none"},
        "choices": ["sign"],
    }


def test_with_findings_a_walk_away_has_a_region() -> None:
    assert judged("leave")["region"] == "missed_deal"
    assert judged("ask_day", "leave_knowing", asking=True)["region"] == "sound_walk_away"


def test_with_findings_every_decision_is_reviewed() -> None:
    """Frozen. At 20 : 80 leaving gave away 2/11 and 4/35 of a scale of 1.43/7."""
    assert judged("ask_day", "leave_knowing", day="monday", asking=True)["review"][1] == {
        "decision": 2,
        "scene": "asked",
        "choice": "leave_knowing",
        "timed_out": False,
        "mark": "blunder",
        "regret": 144.9,
        "luck": 0.0,
        "better": "gamble_knowing",
        "why": {
            "code": "nobody_worse",
            "client": 10.0,
            "company": 5.0,
            "reaches": {"client": 60.0, "company": 75.0},
            "told": [],
            "penalty": 0,
        },
    }
    best = judged("price_90")["review"][0]
    assert (best["regret"], best["luck"], best["better"], best["why"]) == (0.0, 0.0, None, None)


def test_what_stands_beside_the_review_is_no_part_of_it() -> None:
    """33 of 103 is 32.0 per cent."""
    assert judged("price_95")["analysis"] == {
        "since": 1,
        "priority": {"client": 32.0, "company": 68.0},
        "free_gain": {"client": 1, "company": 1, "relied": False, "ending": "signed", "choices": ["samples"]},
        "headroom": 5,
        "options_kept": [{"decision": 1, "share": 56.1}],
    }
    assert judged("price_90")["analysis"]["free_gain"] is None


def test_the_same_findings_give_the_same_bytes() -> None:
    assert json.dumps(judged("price_95")) == json.dumps(judged("price_95"))
