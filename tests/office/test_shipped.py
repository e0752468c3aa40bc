"""Every shipped director after every shipped scenario: the forecasts, the office, the official voice.

Attempts at random, in both languages: no line is missing or said twice running, nothing stays in braces.
"""

import random
import re
from collections.abc import Iterator
from functools import cache, lru_cache
from itertools import pairwise
from typing import get_args

import pytest

from simulator.analysis.analysis import Analysis
from simulator.analysis.findings import Findings, find
from simulator.attempt import Attempt
from simulator.director.claims import Claim
from simulator.director.speech import words
from simulator.negotiation.compile import compile_scenario
from simulator.office.evidence import FEWEST, MOST, bears
from simulator.office.forecast import (
    CONFIDENCES,
    DEMANDS,
    Moment,
    by_hand,
    pick,
    skill,
    truth_of_demand,
    truth_of_priorities,
)
from simulator.office.office import Answer, Office, Said
from simulator.office.official import paper_words, survey, survey_words
from simulator.office.upward import managing_up
from simulator.scenario.director_model import Director
from simulator.scenario.library import Library
from simulator.scenario.model import Scenario
from tests.pairs import shipped_pairs

LIBRARY = Library.shipped()
DIRECTORS = [entry.id for entry in LIBRARY.directors()]
SEEDS = range(3)

pairs = pytest.mark.parametrize(("scenario", "director"), shipped_pairs(LIBRARY))


@cache
def models(scenario: str, director: str, language: str | None = None) -> tuple[Scenario, Director]:
    """Both as written, or in a language."""
    played, directs = LIBRARY.scenario(scenario), LIBRARY.director(director)
    assert played is not None
    assert directs is not None
    if language is not None:
        return played.words(language), directs.words(language)
    assert played.loaded.value is not None
    assert directs.loaded.value is not None
    return played.loaded.value, directs.loaded.value


@lru_cache(maxsize=3)
def analysis(scenario: str, approves: str) -> Analysis:
    """The analysis of a scenario, which directors with the same rule of approvals share."""
    director = next(id for id in DIRECTORS if models(scenario, id)[1].approves == approves)
    model, directs = models(scenario, director)
    return Analysis(model, compile_scenario(model, directs.approves))


@cache
def played(scenario: str, director: str) -> tuple[tuple[Attempt, Findings], ...]:
    """Some attempts whose replies are drawn evenly, each to an ending, and what is found of them."""
    made = []
    for seed in SEEDS:
        drawn = random.Random(seed)
        attempt = Attempt(*models(scenario, director), seed=seed)
        while attempt.ended is None:
            attempt.choose(drawn.choice([offer.id for offer in attempt.offered() if offer.available]))
        made.append((attempt, find(attempt, analysis(scenario, attempt.director.approves))))
    return tuple(made)


def opened(attempt: Attempt, findings: Findings, answers: list[Answer] | None = None) -> Office:
    return Office(attempt, [one.tested for one in findings.verdicts], findings.headroom, answers or [])


def answered_at_random(attempt: Attempt, findings: Findings) -> Office:
    drawn, office = random.Random(attempt.seed), opened(attempt, findings)
    while not office.over:
        kind = drawn.choice(office.offered())
        pieces = drawn.sample([one.id for one in office.evidence], drawn.choice([1, 2]))
        office.answer(Answer(kind, tuple(pieces) if kind == "evidence" else ()))
    return office


def answered_rightly(attempt: Attempt, findings: Findings) -> Office:
    """Everything answered as the rules have it, as far as the table holds an answer."""
    office = opened(attempt, findings)
    while not office.over:
        at = office.current or 0
        tested, claim = findings.verdicts[at].tested, office.items[at].claim
        fits = tuple(one.id for one in office.evidence if bears(one, claim, tested, attempt))[:1]
        needs_facts = tested.verdict in ("unfair", "hindsight") and fits
        if needs_facts:
            office.answer(Answer("evidence", fits))
        else:
            office.answer(Answer("own" if tested.verdict == "fair" else "ask"))
    return office


def spoken(office: Office) -> Iterator[Said | Claim]:
    """Everything he says in his office, in its order."""
    if office.enter is not None:
        yield office.enter
    for item in office.items:
        if item.answer is not None or item.state == "opinion":
            yield item.claim
        yield from (said for said in (item.reaction, item.criterion) if said is not None)
    if office.leave is not None:
        yield office.leave


def is_in(language: str, text: str) -> bool:
    """Whether words are in a language, by their letters; words without letters are in any."""
    cyrillic = re.search("[а-яё]", text.lower()) is not None
    return cyrillic is (language == "ru") or not re.search(r"[^\W\d_]", text)


@pairs
def test_nothing_is_missing_and_nothing_is_said_twice_running(scenario: str, director: str) -> None:
    for attempt, findings in played(scenario, director):
        for office in (answered_at_random(attempt, findings), answered_rightly(attempt, findings)):
            assert office.enter is not None, f"seed {attempt.seed}"
            assert office.leave is not None, f"seed {attempt.seed}"
            for item in office.items:
                assert item.answer is None or item.reaction is not None, f"seed {attempt.seed}: {item.answer}"
            for language in ("en", "ru"):
                translated = models(scenario, director, language)
                said = [words(one, *translated) for one in (*attempt.messages, *spoken(office))]
                assert all(text and "{" not in text for text in said), f"seed {attempt.seed}: {said}"
                assert all(is_in(language, text) for text in said), f"seed {attempt.seed}: {said}"
                assert all(one != next for one, next in pairwise(said)), f"seed {attempt.seed}: {said}"


@pairs
def test_the_official_voice_speaks_in_both_languages(scenario: str, director: str) -> None:
    for attempt, _ in played(scenario, director):
        for language in ("en", "ru"):
            model = models(scenario, director, language)[0]
            answer = survey(attempt)
            said = [paper_words(attempt, model), *([] if answer is None else [survey_words(answer, model)])]
            assert all(text and "{" not in text for text in said), f"seed {attempt.seed}: {said}"


@pairs
def test_the_same_answers_make_the_same_office(scenario: str, director: str) -> None:
    for attempt, findings in played(scenario, director):
        office = answered_at_random(attempt, findings)
        again = opened(attempt, findings, [item.answer for item in office.items if item.answer is not None])
        assert (again.items, again.leave) == (office.items, office.leave), f"seed {attempt.seed}"
        assert (again.stance, again.patience) == (office.stance, office.patience), f"seed {attempt.seed}"


@pairs
def test_every_claim_has_a_right_answer_that_can_be_given(scenario: str, director: str) -> None:
    for attempt, findings in played(scenario, director):
        office = answered_rightly(attempt, findings)
        assert FEWEST <= len(office.evidence) <= MOST, f"seed {attempt.seed}"
        assert 0 <= managing_up(attempt, office).total <= 100
        for item in office.items:
            assert item.right or item.answer is None, f"seed {attempt.seed}: {item.claim.id}"


@pairs
def test_every_forecast_can_be_sealed_and_scored(scenario: str, director: str) -> None:
    model, directs = models(scenario, director)
    drawn = random.Random(f"{scenario}/{director}")
    demand, priorities = truth_of_demand(directs), truth_of_priorities(model)
    moments: tuple[Moment, ...] = get_args(Moment)
    sealed = [
        pick("demand", moment, DEMANDS, drawn.choice(DEMANDS), drawn.choice(CONFIDENCES))
        for moment in moments
    ]
    assert all(skill(forecast, demand) <= 1 for forecast in sealed)
    assert skill(by_hand("demand", "briefing", demand), demand) == 1
    assert skill(by_hand("priorities", "briefing", priorities), priorities) == 1
    most = max(priorities, key=lambda term: priorities[term])
    assert skill(pick("priorities", "briefing", [*priorities], most, 90), priorities) > 0
