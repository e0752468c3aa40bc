"""What the directors that ship say in the scenarios that ship, over plays at random."""

import random
from functools import cache

import pytest

from simulator.attempt import Attempt
from simulator.director.claims import Claim
from simulator.director.message import Message
from simulator.director.persona import is_consistent
from simulator.director.speech import words
from simulator.scenario.director_model import Director
from simulator.scenario.library import Library
from simulator.scenario.model import Scenario

LIBRARY = Library.shipped()
SCENARIOS = [entry.id for entry in LIBRARY.scenarios()]
DIRECTORS = [entry.id for entry in LIBRARY.directors()]
PLAYS = 6


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


@cache
def plays(scenario: str, director: str) -> tuple[Attempt, ...]:
    """Some attempts whose replies are drawn evenly, each to an ending."""
    made = []
    for seed in range(PLAYS):
        drawn = random.Random(seed)
        attempt = Attempt(*models(scenario, director), seed=seed)
        while attempt.ended is None:
            attempt.choose(drawn.choice([offer.id for offer in attempt.offered() if offer.available]))
        made.append(attempt)
    return tuple(made)


def said(attempt: Attempt) -> list[Message | Claim]:
    """Every statement of his, messages first."""
    return [*attempt.messages, *attempt.claims]


pairs = pytest.mark.parametrize(
    ("scenario", "director"), [(scenario, director) for scenario in SCENARIOS for director in DIRECTORS]
)


@pairs
def test_he_speaks_before_during_and_after(scenario: str, director: str) -> None:
    for attempt in plays(scenario, director):
        decisions = {message.decision for message in attempt.messages}
        last = attempt.state.decision
        assert 0 in decisions
        assert decisions & set(range(1, last)), f"seed {attempt.seed}"
        assert last in decisions, f"seed {attempt.seed}"


@pairs
def test_he_says_one_thing_at_most_after_a_decision(scenario: str, director: str) -> None:
    for attempt in plays(scenario, director):
        after = [message.decision for message in attempt.messages if message.decision]
        assert len(after) == len({*after}), f"seed {attempt.seed}"


@pairs
def test_he_always_has_something_to_say_in_his_office(scenario: str, director: str) -> None:
    for attempt in plays(scenario, director):
        assert 1 <= len(attempt.claims) <= 4, f"seed {attempt.seed}"


@pairs
@pytest.mark.parametrize("language", ["en", "ru"])
def test_every_word_is_there_in_both_languages(scenario: str, director: str, language: str) -> None:
    translated = models(scenario, director, language)
    for attempt in plays(scenario, director):
        for statement in said(attempt):
            text = words(statement, *translated)
            assert text
            assert "{" not in text, f"seed {attempt.seed}: {text}"


@pairs
def test_only_the_consistent_one_never_contradicts_himself(scenario: str, director: str) -> None:
    found = [
        statement
        for attempt in plays(scenario, director)
        for statement in said(attempt)
        if statement.contradicts is not None
    ]
    assert bool(found) is not is_consistent(models(scenario, director)[1])
