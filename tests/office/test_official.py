"""The official voice: the client's survey and the company paper."""

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

import simulator.office.official as official
from simulator.attempt import Attempt
from simulator.office.official import paper_words, survey, survey_words
from simulator.scenario.model import Scenario
from simulator.scenario.wording import placeholders
from tests.director.material import SCENARIO, director, reply
from tests.office.material import WALKED, ended

WORDS: dict[str, dict[str, dict[str, list[str]]]] = yaml.safe_load(
    Path(official.__file__).with_name("official.yaml").read_text(encoding="utf-8")
)
CODES = [(voice, code) for voice, codes in WORDS.items() for code in codes]


def dealt(
    *replies: dict[str, Any], start: int = 50, terms: dict[str, Any] | None = None, seed: int = 1
) -> Attempt:
    """A deal after these replies, each given once, in their order."""
    scenes = {
        one["id"]: {
            "phase": "bargaining",
            "choices": [{**one, "goto": replies[at + 1]["id"] if at + 1 < len(replies) else "end"}],
        }
        for at, one in enumerate(replies)
    }
    talks = Scenario.model_validate(
        {
            **SCENARIO,
            "start": {"client": start, "company": 72},
            "terms": SCENARIO["terms"] if terms is None else terms,
            "scenes": scenes,
            "first": replies[0]["id"],
            "endings": {"end": {"kind": "deal"}},
            "directives": [],
        }
    )
    return Attempt(talks, director(), seed=seed, choices=[one["id"] for one in replies])


def about(attempt: Attempt) -> str:
    answered = survey(attempt)
    assert answered is not None
    return answered.about


def test_there_is_a_survey_only_after_a_deal() -> None:
    assert survey(ended(*WALKED)) is None
    assert survey(Attempt(ended(*WALKED).scenario, director())) is None


@pytest.mark.parametrize(("client", "mark"), [(0, 0), (54, 5), (55, 6), (64, 6), (95, 10), (100, 10)])
def test_the_mark_is_a_tenth_of_the_satisfaction_halves_rounded_up(client: int, mark: int) -> None:
    answered = survey(dealt(reply("sign"), start=client, terms={}))
    assert answered is not None
    assert answered.mark == mark


def test_a_term_that_came_towards_the_client_is_named_with_the_level_signed() -> None:
    attempt = dealt(reply("give", terms={"deferral": 90}), start=65)
    answered = survey(attempt)
    assert answered is not None
    assert (answered.about, answered.term, answered.level) == ("got_payment", "deferral", 3)


def test_being_listened_to_is_named_where_it_weighs_more() -> None:
    heard = reply("ask", acts=["listen", "listen"], points=[{"client": 4, "because": "Asked well."}])
    assert about(dealt(heard, reply("give", terms={"price": 415}), start=65)) == "listened"


def test_a_broken_promise_is_remembered_even_beside_a_good_price() -> None:
    broken = reply("break", acts=["break_promise"])
    assert about(dealt(reply("give", terms={"price": 410}), broken, start=40)) == "broken_promise"


@pytest.mark.parametrize(
    ("acts", "code"),
    [
        (["keep_promise"], "kept_promise"),
        (["candour"], "trusted"),
        (["respect", "respect"], "respected"),
        (["pressure"], "pressed"),
        (["threat"], "pressed"),
        (["false_claim"], "misled"),
        (["humiliate"], "slighted"),
        (["bare_refusal"], "unheard"),
    ],
)
def test_how_the_talks_were_held_is_told_by_what_weighed_most(acts: list[str], code: str) -> None:
    assert about(dealt(reply("act", acts=acts), terms={})) == code


def test_a_satisfied_client_does_not_complain_of_what_was_not_given() -> None:
    low, high = dealt(reply("sign"), start=40), dealt(reply("sign"), start=70)
    assert about(low) == "short_price"
    assert about(high) == "plain"


def test_the_comment_is_worded_in_the_language_of_the_scenario() -> None:
    attempt = dealt(reply("give", terms={"deferral": 90}), start=65)
    answered = survey(attempt)
    assert answered is not None
    russian = attempt.scenario.model_copy(update={"language": "ru"})
    english, translated = survey_words(answered, attempt.scenario), survey_words(answered, russian)
    assert english != translated
    assert re.search("[а-я]", translated)
    assert not re.search("[{}а-я]", english)


def test_another_seed_words_the_same_survey_otherwise() -> None:
    attempts = [dealt(reply("sign"), start=70, seed=seed) for seed in range(20)]
    surveys = [survey(attempt) for attempt in attempts]
    assert len({one.line for one in surveys if one is not None}) == 4
    assert len({paper_words(attempt, attempt.scenario) for attempt in attempts}) == 4


def test_the_paper_says_nothing_while_talks_go_on() -> None:
    going_on = Attempt(ended(*WALKED).scenario, director())
    assert paper_words(going_on, going_on.scenario) == ""


@pytest.mark.parametrize(
    ("choices", "code"),
    [
        (("begin", "price_405", "days_60", "sign"), "bought_smile"),
        (("begin", "sign"), "squeezed_lemon"),
        (("begin", "press", "price_395", "sign"), "void"),
        (WALKED, "walk_away"),
    ],
)
def test_the_paper_has_its_own_line_for_every_way_in_which_talks_end(
    choices: tuple[str, ...], code: str
) -> None:
    attempt = ended(*choices)
    said = paper_words(attempt, attempt.scenario)
    patterns = [re.sub(r"\\\{\w+\\\}", ".+", re.escape(line)) for line in WORDS["paper"][code]["en"]]
    assert any(re.fullmatch(pattern, said) for pattern in patterns), said


@pytest.mark.parametrize(("voice", "code"), CODES)
def test_every_cause_has_four_wordings_in_both_languages_that_fill_in_the_same(voice: str, code: str) -> None:
    english, russian = WORDS[voice][code]["en"], WORDS[voice][code]["ru"]
    assert len(english) == len(russian) >= 4
    assert len({*english}) == len(english)
    assert len({*russian}) == len(russian)
    known = {"term", "level"} if code.startswith(("got_", "short_")) else set()
    if voice == "paper":
        known = {"client_company", "seller"} | ({"mark"} if code in _MARKED else set())
    for first, second in zip(english, russian, strict=True):
        assert {*placeholders(first)} <= known
        assert {*placeholders(second)} <= known
        assert re.search("[а-яё]", second)
        assert not re.search("[а-яё]", first)


_MARKED = ("shared_win", "bought_smile", "squeezed_lemon", "nobodys_deal")
