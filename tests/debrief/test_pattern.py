"""When he finds fault, over several deals."""

from datetime import UTC, datetime

import pytest

from simulator.debrief.claims import claim_rows
from simulator.debrief.pattern import ENOUGH, Pattern, pattern
from simulator.history import AttemptRow
from tests.analysis import small
from tests.debrief.played import done, table


def row(client: int | None, claims: int | None, fair: int | None, **changed: object) -> AttemptRow:
    """An earlier deal with the same director."""
    now = datetime(2026, 1, 1, tzinfo=UTC)
    values: dict[str, object] = {
        "id": "x", "scenario": "s", "title": "t", "director": small.director().id, "director_name": "d",
        "mode": "practice", "language": "en", "seed": 1, "started": now, "changed": now, "finished": now,
        "decisions": 1, "ending": "signed", "kind": "deal", "region": None, "client": client, "company": 50,
        "rewinds": 0, "abandoned": False, "claims": claims, "fair": fair,
    }  # fmt: skip
    return AttemptRow(**{**values, **changed})  # type: ignore[arg-type]


def found(*earlier: AttemptRow, choice: str = "price_90") -> Pattern | None:
    """The pattern after a deal at 60 for the client: two claims, none of them fair."""
    played = table(choice)
    return pattern(played.attempt, played.debrief.claims, earlier)


def test_four_deals_are_needed_this_one_included() -> None:
    others = [row(70, 2, 0)] * (ENOUGH - 2)
    assert found(*others) is None
    assert found(*others, row(70, 2, 0)) is not None


def test_it_counts_apart_where_the_client_was_satisfied_and_where_not() -> None:
    counted = found(row(70, 2, 1), row(61, 1, 1), row(40, 2, 2), row(30, 0, 0))
    assert counted == Pattern(
        deals=5, threshold=60, above=3, above_faulted=3, above_unfounded=2,
        below=2, below_faulted=1, below_unfounded=0, judged=2, fair=0,
    )  # fmt: skip
    assert counted.follows_the_smile


def test_fault_found_alike_does_not_follow_the_smile() -> None:
    counted = found(row(70, 2, 0), row(40, 2, 0), row(30, 3, 1))
    assert counted is not None
    assert not counted.follows_the_smile


def test_with_one_side_empty_nothing_follows() -> None:
    counted = found(row(70, 2, 0), row(80, 2, 0), row(90, 3, 1))
    assert counted is not None
    assert not counted.follows_the_smile


@pytest.mark.parametrize(
    "other",
    [
        row(70, 2, 0, director="somebody-else"),
        row(70, 2, 0, kind="walk_away"),
        row(70, None, None),
        row(None, 2, 0),
    ],
)
def test_other_directors_walk_aways_and_what_is_not_known_do_not_count(other: AttemptRow) -> None:
    assert found(row(70, 2, 0), row(70, 2, 0), other) is None


def test_after_no_deal_there_is_no_pattern() -> None:
    earlier = [row(70, 2, 0)] * 5
    assert found(*earlier, choice="leave") is None


def test_untested_claims_make_no_pattern() -> None:
    attempt = small.play("price_90")
    rows = tuple(done(attempt).debrief.claims)
    assert pattern(attempt, rows, [row(70, 2, 0)] * 5) is not None

    assert pattern(attempt, claim_rows(attempt, (), ()), [row(70, 2, 0)] * 5) is None
