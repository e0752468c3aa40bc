"""The control experiment: the same replies under several directors."""

from collections.abc import Sequence

import pytest

from simulator.analysis.analyse import analyse
from simulator.analysis.analysis import Analysis
from simulator.analysis.explore import Cancelled
from simulator.analysis.findings import find
from simulator.attempt import Attempt
from simulator.exercise import comparison
from simulator.exercise.comparison import Seen, same_choices
from simulator.office.office import Office
from simulator.office.talk import Answer
from simulator.scenario.director_model import Director
from simulator.scenario.library import Library
from simulator.scenario.model import Scenario

LIBRARY = Library.shipped()
DIRECTORS = tuple(entry.loaded.value for entry in LIBRARY.directors() if entry.loaded.value is not None)


def scenario(id: str = "city-pumps") -> Scenario:
    entry = LIBRARY.scenario(id)
    assert entry is not None
    assert entry.loaded.value is not None
    return entry.loaded.value


def director(id: str) -> Director:
    return next(one for one in DIRECTORS if one.id == id)


def ways(story: Scenario) -> list[tuple[dict[str, str], tuple[str, ...]]]:
    """The draws and replies of every way that the scenario's author promises."""
    return [(dict(row.draws), tuple(row.choices)) for row in story.expect if row.choices]


def promised(story: Scenario, under: str) -> Attempt:
    """The first of them, played."""
    draws, choices = ways(story)[0]
    return Attempt(story, director(under), seed=3, draws=draws, choices=choices)


@pytest.fixture(scope="module")
def signed() -> Attempt:
    return promised(scenario(), "hindsight")


@pytest.fixture(scope="module")
def seen(signed: Attempt) -> tuple[Seen, ...]:
    return same_choices(signed, DIRECTORS)


def test_the_deal_is_the_same_and_the_directors_are_not(signed: Attempt, seen: Sequence[Seen]) -> None:
    assert [one.director for one in seen] == [one.id for one in DIRECTORS]
    assert {(one.client, one.company) for one in seen} == {signed.state.shown}
    assert {one.followed for one in seen} == {len(signed.turns)}
    assert {one.stopped for one in seen} == {None}
    assert len({one.stance for one in seen}) > 1
    assert len({one.pleasure for one in seen}) == len(seen)


def test_a_director_who_says_what_he_rewards_contradicts_himself_least(seen: Sequence[Seen]) -> None:
    by = {one.director: one for one in seen}
    assert by["straight"].contradictions == 0
    assert all(one.contradictions > 0 for one in seen if one.director != "straight")
    assert all(one.contradictions <= one.messages for one in seen)


@pytest.mark.parametrize("under", ["straight", "hindsight", "two-bells"])
def test_what_is_seen_is_what_an_attempt_under_him_comes_to(
    signed: Attempt, seen: Sequence[Seen], under: str
) -> None:
    mine = promised(signed.scenario, under)
    found = find(mine, analyse(mine.scenario, mine.director))
    one = next(one for one in seen if one.director == under)
    assert one.claims == tuple(verdict.tested for verdict in found.verdicts)
    assert one.region == found.region
    assert one.messages == len(mine.messages)
    office = Office(mine, one.claims, found.headroom)
    assert office.pleasure == one.pleasure
    while not office.over:
        office.answer(Answer("own"))
    assert office.stance == one.stance


def test_the_draws_are_those_of_the_attempt_whatever_its_seed_would_draw() -> None:
    story = scenario()
    differ = 0
    for draws, choices in ways(story):
        scores = set()
        for value in ("failing", "holds"):
            hidden = {"pump_two": value}
            if not draws.items() <= hidden.items():
                continue
            attempt = Attempt(story, director("everybodys-friend"), seed=3, draws=hidden, choices=choices)
            (one,) = same_choices(attempt, [director("everybodys-friend")], budget=10)
            assert (one.client, one.company) == attempt.state.shown
            scores.add(attempt.state.shown)
        differ += len(scores) == 2
    assert differ


def test_a_reply_that_hangs_on_an_approval_stops_under_who_refuses() -> None:
    story, both = scenario(), [director("everybodys-friend"), director("hindsight")]
    found = 0
    for draws, choices in ways(story):
        attempt = Attempt(story, both[0], seed=3, draws=draws, choices=choices)
        assert attempt.ended is not None
        granted, refused = same_choices(attempt, both, budget=10)
        assert (granted.stopped, granted.refused, granted.ending) == (None, 0, attempt.ended.ending)
        if refused.stopped is None:
            continue
        found += 1
        assert refused.stopped == choices[refused.followed]
        assert refused.refused == 1
        assert (refused.ending, refused.client, refused.pleasure, refused.claims) == (None, None, None, ())
        assert 0 < refused.followed < len(choices)
    assert found


def test_leaving_is_judged_under_each_director() -> None:
    attempt = promised(scenario("no-deal-is-a-deal"), "straight")
    assert attempt.ended is not None
    assert attempt.ended.kind == "walk_away"
    for one in same_choices(attempt, DIRECTORS):
        assert one.region == "sound_walk_away"
        assert [(tested.claim, tested.verdict) for tested in one.claims] == [("walked", "unfair")]


def test_replies_that_end_nothing_are_followed_all_the_same() -> None:
    story = scenario()
    draws, choices = ways(story)[0]
    attempt = Attempt(story, director("straight"), draws=draws, choices=choices[:4])
    for one in same_choices(attempt, DIRECTORS):
        assert (one.followed, one.stopped, one.ending, one.region) == (4, None, None, None)
        assert one.messages > 0


def test_directors_of_one_rule_share_what_is_searched(
    signed: Attempt, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[Analysis] = []

    def counted(*arguments: object, **options: object) -> Analysis:
        made.append(Analysis(*arguments, **options))  # type: ignore[arg-type]
        return made[-1]

    monkeypatch.setattr(comparison, "Analysis", counted)
    same_choices(signed, DIRECTORS)
    assert len(made) == len({one.approves for one in DIRECTORS}) == 3


def test_what_is_too_large_to_be_searched_is_seen_without_verdicts(signed: Attempt) -> None:
    by = {one.director: one for one in same_choices(signed, DIRECTORS, budget=10)}
    assert {one.claims for one in by.values()} == {()}
    assert {one.client for one in by.values()} == {signed.state.shown[0]}
    # Without hindsight his pleasure hangs on nothing that had to be searched.
    assert by["straight"].pleasure is not None
    assert by["hindsight"].pleasure is None
    assert by["hindsight"].stance == signed.watch.stance


@pytest.mark.parametrize("after", [0, 1, 5])
def test_it_stops_when_it_is_told_to(signed: Attempt, after: int) -> None:
    left = iter([True] * after)
    with pytest.raises(Cancelled):
        same_choices(signed, DIRECTORS, lambda: next(left, False))
