"""Words for numbers: as people write them in each language."""

import pytest

from simulator.scenario.wording import quantity


@pytest.mark.parametrize(
    ("number", "language", "written"),
    [
        (18.5, "en", "€18.50"),
        (18.5, "ru", "18,50\u00a0€"),
        (19, "en", "€19"),
        (19, "ru", "19\u00a0€"),
        (-0.5, "en", "\u2212€0.50"),
        (1234.5, "ru", "1\u00a0234,50\u00a0€"),
    ],
)
def test_money_that_is_not_whole_has_two_decimals(number: float, language: str, written: str) -> None:
    assert quantity(number, "EUR", language) == written


def test_other_numbers_keep_the_decimals_they_have() -> None:
    assert quantity(2.5, "%", "ru") == "2,5\u00a0%"
    assert quantity(1.5, "day|days", "en") == "1.5\u00a0days"
