"""What may be promised of a number."""

import pytest

from simulator.scenario.expectation import expected


@pytest.mark.parametrize(
    ("written", "kept", "broken"),
    [
        (54, [54], [53, 55]),
        ("71..78", [71, 75, 78], [70, 79]),
        ("71 .. 71", [71], [70]),
        (">= 60", [60, 100], [59]),
        ("<60", [59, 0], [60]),
        ("!= 5", [4], [5]),
        ("==7", [7], [8]),
        (" > 3 ", [4], [3]),
        ("<= -2", [-2, -3], [-1]),
    ],
)
def test_a_promise_is_kept_or_not(written: int | str, kept: list[int], broken: list[int]) -> None:
    promise = expected(written)
    assert promise is not None
    assert all(promise.holds(value) for value in kept)
    assert not any(promise.holds(value) for value in broken)


@pytest.mark.parametrize(
    "written", ["", "60-70", "78..71", ">", "60", ">= 6x", "a..b", "60..", "=> 5", ">= 99999999"]
)
def test_anything_else_is_no_promise(written: str) -> None:
    assert expected(written) is None
