"""A director rehearsed: what he makes of a scenario's endings, and what of his file is ever said."""

from collections.abc import Callable

import pytest

from simulator.analysis.author.survey import survey
from simulator.analysis.explore import Cancelled
from simulator.director.speech import words
from simulator.scenario.director_model import Director
from simulator.scenario.library import Library
from simulator.scenario.model import Scenario
from simulator.scenario.wording import at_address
from simulator.workshop.rehearsal.rehearsal import Rehearsal, by_occasion, rehearse
from simulator.workshop.rehearsal.script import script
from simulator.workshop.rehearsal.stage import Stage

SHELF = Library.shipped()
JUDGED = 40


def scenario(id: str = "warm-up") -> Scenario:
    """A scenario that ships."""
    entry = SHELF.scenario(id)
    assert entry is not None
    assert entry.loaded.value is not None
    return entry.loaded.value


def director(id: str) -> Director:
    """A director who ships."""
    entry = SHELF.director(id)
    assert entry is not None
    assert entry.loaded.value is not None
    return entry.loaded.value


@pytest.fixture(scope="module")
def stage() -> Stage:
    """The warm-up, set up once."""
    return Stage(scenario(), "when_backed", judged=JUDGED)


@pytest.fixture(scope="module")
def hale(stage: Stage) -> Rehearsal:
    """The director who says one thing and rewards another."""
    return rehearse(stage, director("smile-detective"))


def test_every_region_that_can_be_reached_and_the_best_of_the_frontier_are_shown(stage: Stage) -> None:
    regions = [sample.region for sample in stage.samples]
    assert set(regions) == {
        "shared_win", "bought_smile", "squeezed_lemon", "nobodys_deal", "sound_walk_away", "missed_deal",
    }  # fmt: skip
    assert {best for sample in stage.samples for best in sample.best} == {"both", "client", "company"}
    points = [(sample.client, sample.company) for sample in stage.samples]
    for sample in stage.samples:
        if "client" in sample.best:
            assert sample.client == max(client for client, _ in points)
        if "company" in sample.best:
            assert sample.company == max(company for _, company in points)


def test_shares_of_random_play_make_up_a_whole(stage: Stage) -> None:
    shares = [sample.share for sample in stage.samples if sample.share is not None]
    assert 98 <= sum(shares) <= 102


def test_his_claims_are_as_fair_as_the_library_says(stage: Stage, hale: Rehearsal) -> None:
    told = next(survey([scenario()], [director("smile-detective")], plays=50, judged=JUDGED))
    assert hale.fair == told.fair
    assert hale.plays == len(stage.ways)


def test_he_greets_everybody_in_the_office_and_says_what_he_holds_against_the_deal(hale: Rehearsal) -> None:
    for one in hale.reactions:
        assert one.enter is not None
        assert words(one.enter, scenario(), hale.director)
        assert one.claims
        for row in one.claims:
            assert row.tested is not None
            assert row.tested.claim == row.claim.id


def test_one_who_means_what_he_says_is_most_pleased_by_what_is_best_by_his_words(stage: Stage) -> None:
    honest = rehearse(stage, director("straight"))
    assert honest.by_words == honest.by_rewards


def test_one_who_does_not_is_pleased_by_something_else(hale: Rehearsal) -> None:
    assert hale.by_words is not None
    assert hale.by_rewards is not None
    assert hale.by_words.sample.region == "bought_smile"
    assert hale.by_rewards.sample.region == "squeezed_lemon"


def test_his_messages_are_counted_by_occasion(hale: Rehearsal) -> None:
    found = by_occasion(hale.uttered)
    declared = max(found["before"], key=lambda one: one.times)
    assert declared.times == hale.plays
    assert (
        at_address(hale.director, declared.message.address) == "The client comes first. Always. You know me."
    )


def test_what_is_said_and_what_is_not_make_up_the_whole_file(hale: Rehearsal) -> None:
    every = {line for lines in script(hale.director).values() for line in lines}
    never = {line for one in hale.unsaid for line in one.lines}
    assert hale.lines == len(every)
    assert never < every
    uttered = {one.message.address for one in hale.uttered if one.message.source == "director"}
    assert uttered.isdisjoint(never)
    assert all(isinstance(at_address(hale.director, line), str) for line in every)


def test_why_a_line_is_never_said_is_told(hale: Rehearsal) -> None:
    why = {one.address: one.why for one in hale.unsaid}
    assert why[("directives", "no_bank")] == "scenario"  # The warm-up has no term of payment.
    assert why[("lines", "refused", "suspicious")] in ("never", "rarely")


def test_a_line_that_nobody_can_come_to_is_found_out(stage: Stage) -> None:
    plain = director("straight")
    silent = plain.model_copy(update={"answers": False})
    lists = {one.address: one.why for one in rehearse(stage, silent).unsaid}
    assert lists[("lines", "criteria", "judged")] == "never"


def test_the_same_director_is_rehearsed_the_same_again(stage: Stage, hale: Rehearsal) -> None:
    assert rehearse(stage, director("smile-detective")) == hale


def test_a_scenario_too_large_to_be_searched_is_played_blindly() -> None:
    blind = Stage(scenario(), "when_backed", states=3)
    found = rehearse(blind, director("smile-detective"))
    assert not found.judged
    assert found.fair is None
    assert found.plays > 10
    assert all(row.tested is None for one in found.reactions for row in one.claims)
    assert {one.sample.kind for one in found.reactions} >= {"deal"}


def test_a_stage_is_for_one_rule_of_approvals(stage: Stage) -> None:
    with pytest.raises(ValueError, match="approves"):
        rehearse(stage, director("smile-detective").model_copy(update={"approves": "never"}))


def test_it_can_be_stopped(stage: Stage) -> None:
    def after(times: int) -> Callable[[], bool]:
        left = iter(range(times))
        return lambda: next(left, None) is not None

    with pytest.raises(Cancelled):
        rehearse(stage, director("smile-detective"), after(3))
    with pytest.raises(Cancelled):
        Stage(scenario(), "when_backed", after(2))
