"""Players without a mind in every scenario of the library: each ends where one would expect, none wins."""

from collections.abc import Sequence

import pytest

from simulator.analysis.author.players import PLAYERS, End, best, ends, pleaser, squeezer
from simulator.scenario.director_model import Director
from simulator.scenario.library import Library
from simulator.scenario.model import Scenario

LIBRARY = Library.shipped()
IDS = [entry.id for entry in LIBRARY.scenarios()]
NO_SHARED_WIN = {"no-deal-is-a-deal"}
"""Scenarios that are about leaving: nobody wins them at the table."""


def played_under(scenario: str) -> tuple[Scenario, Director]:
    entry = LIBRARY.scenario(scenario)
    assert entry is not None
    assert entry.loaded.value is not None
    own = LIBRARY.director(entry.loaded.value.director)
    assert own is not None
    assert own.loaded.value is not None
    return entry.loaded.value, own.loaded.value


def won(found: Sequence[End]) -> bool:
    """Whether both sides win whatever the hidden draws are."""
    return all(end.region == "shared_win" for end in found)


@pytest.mark.parametrize("player", PLAYERS)
@pytest.mark.parametrize("scenario", IDS)
def test_no_rule_of_thumb_wins(scenario: str, player: str) -> None:
    assert not won(ends(*played_under(scenario), PLAYERS[player]))


@pytest.mark.parametrize("scenario", IDS)
def test_a_pleaser_pleases_at_the_company_s_cost(scenario: str) -> None:
    story, director = played_under(scenario)
    for pleased, squeezed in zip(
        ends(story, director, pleaser), ends(story, director, squeezer), strict=True
    ):
        assert pleased.client > squeezed.client
        assert pleased.company < squeezed.company
        assert pleased.region not in ("shared_win", "squeezed_lemon")
        assert squeezed.region not in ("shared_win", "bought_smile")


@pytest.mark.parametrize("scenario", [name for name in IDS if name not in NO_SHARED_WIN])
def test_who_knows_everything_wins(scenario: str) -> None:
    assert won(best(*played_under(scenario)))
