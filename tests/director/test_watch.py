"""The whole of what a director says over an attempt, over plays at random."""

import random
from collections import Counter
from collections.abc import Mapping
from itertools import pairwise
from typing import Any

from hypothesis import given, note, settings
from hypothesis import strategies as st

from simulator.attempt import Attempt
from simulator.director.message import contradicted
from simulator.director.speech import words
from tests.director.material import COLD_SMILE, EVEN, director, play, scenario

seeds = st.integers(0, 10_000)
bases = st.sampled_from([COLD_SMILE, EVEN])


def at_random(seed: int, base: Mapping[str, Any] = COLD_SMILE, most: int = 25) -> Attempt:
    """A play whose replies are drawn evenly, the same for a seed."""
    note(f"seed {seed}")
    drawn = random.Random(seed)
    attempt = Attempt(scenario(), director(base), seed=seed)
    while attempt.ended is None and len(attempt.turns) < most:
        offered = [choice.id for choice in attempt.offered() if choice.available]
        attempt.choose(drawn.choice(offered))
    return attempt


def texts(attempt: Attempt) -> list[str]:
    return [words(message, attempt.scenario, attempt.director) for message in attempt.messages]


@settings(max_examples=60)
@given(seeds, bases)
def test_at_most_one_message_per_decision(seed: int, base: Mapping[str, Any]) -> None:
    counted = Counter(message.decision for message in at_random(seed, base).messages)
    counted.pop(0)
    assert all(count == 1 for count in counted.values())


@settings(max_examples=60)
@given(seeds, bases)
def test_a_message_is_the_one_that_the_decision_brought(seed: int, base: Mapping[str, Any]) -> None:
    attempt = at_random(seed, base)
    brought = [turn.observation.message for turn in attempt.turns]
    said = [message for message in attempt.messages if message.decision]
    assert [message for message in brought if message is not None] == said
    assert [message.number for message in attempt.messages] == list(range(len(attempt.messages)))


@settings(max_examples=60)
@given(seeds, bases)
def test_never_the_same_line_twice_running(seed: int, base: Mapping[str, Any]) -> None:
    said = texts(at_random(seed, base))
    assert all(first != second for first, second in pairwise(said))


@settings(max_examples=60)
@given(seeds, bases)
def test_every_word_is_found_and_every_placeholder_filled(seed: int, base: Mapping[str, Any]) -> None:
    attempt = at_random(seed, base)
    claims = [words(claim, attempt.scenario, attempt.director) for claim in attempt.claims]
    for said in texts(attempt) + claims:
        assert said
        assert "{" not in said


@settings(max_examples=60)
@given(seeds, bases)
def test_what_a_message_contradicts_was_said_before_it(seed: int, base: Mapping[str, Any]) -> None:
    messages = at_random(seed, base).messages
    for message in messages:
        earlier = messages[: message.number]
        assert message.contradicts == contradicted(message.about, message.leans, earlier)


@settings(max_examples=40)
@given(seeds)
def test_the_consistent_one_never_contradicts_himself(seed: int) -> None:
    attempt = at_random(seed, EVEN)
    assert [message for message in attempt.messages if message.contradicts is not None] == []
    assert [claim for claim in attempt.claims if claim.contradicts is not None] == []


@settings(max_examples=40)
@given(seeds, bases)
def test_a_replay_says_the_same(seed: int, base: Mapping[str, Any]) -> None:
    attempt = at_random(seed, base)
    again = Attempt(
        attempt.scenario,
        attempt.director,
        seed=seed,
        draws=attempt.talks.draws,
        choices=attempt.talks.made,
    )
    assert again.turns == attempt.turns
    assert again.messages == attempt.messages
    assert again.claims == attempt.claims


@settings(max_examples=40)
@given(seeds, bases, st.integers(0, 25))
def test_a_rewound_attempt_is_the_replay_of_its_beginning(
    seed: int, base: Mapping[str, Any], kept: int
) -> None:
    attempt = at_random(seed, base)
    rewound = attempt.rewound(kept)
    assert rewound.turns == attempt.turns[:kept]
    assert rewound.messages == tuple(m for m in attempt.messages if m.decision <= kept)
    for made in attempt.talks.made[kept:]:
        rewound.choose(made.choice)
    assert rewound.turns == attempt.turns
    assert rewound.claims == attempt.claims


@settings(max_examples=40)
@given(seeds)
def test_stance_and_patience_never_change_what_is_offered_or_scored(seed: int) -> None:
    attempt = at_random(seed)
    other = director(EVEN, patience=0, approves=attempt.director.approves)
    same = Attempt(scenario(), other, seed=seed, draws=attempt.talks.draws, choices=attempt.talks.made)
    assert same.ledger == attempt.ledger
    assert same.offered() == attempt.offered()


def test_another_seed_chooses_other_words() -> None:
    moves = ("begin", "price_415", "wait", "press", "days_45", "recap", "ask_floor", "sign_beaming")
    spoken = {tuple(texts(play(*moves, seed=seed))) for seed in range(12)}
    assert len(spoken) > 6


def test_he_begins_with_what_he_declares_and_one_directive_that_applies() -> None:
    attempt = play()
    assert texts(attempt) == ["The client comes first.", "She leaves happy."]
    declared = attempt.messages[0]
    assert (declared.decision, declared.about, declared.leans) == (0, "all", "client")


def test_who_declares_nothing_begins_without_it() -> None:
    assert texts(play(by=director(declares=None, directives=[]))) == []


def test_a_directive_that_rings_is_a_call() -> None:
    order = {
        "id": "ring",
        "when": "during",
        "says": "A minute?",
        "about": "manner",
        "leans": "client",
        "call": True,
    }
    attempt = play("begin", "wait", "wait", "wait", by=director(directives=[order], declares=None))
    calls = [message for message in attempt.messages if message.call]
    assert [words(message, attempt.scenario, attempt.director) for message in calls] == ["A minute?"]


def test_an_observation_tells_why_he_moved() -> None:
    observation = play("begin", "price_410").turns[-1].observation
    assert (observation.before, observation.stance) == ("neutral", "questioning")
    assert observation.bads == ("precedent", "past_middle")
    assert observation.goods == ()
