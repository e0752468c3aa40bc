"""What conditions can come out as, tried over everything their names may hold."""

import pytest

from simulator.scenario import truth
from simulator.scenario.condition import Names, parse_condition
from simulator.scenario.expression import Expression

NAMES = Names(
    flags=frozenset({"hurry", "quote"}),
    counters=frozenset({"trust", "calls"}),
    draws={"deadline": ("friday", "next_month"), "boss": ("kind", "strict", "away")},
    terms={"price": (420, 412, 405), "delivery": ("next_week", "tomorrow")},
)
RANGES = {"trust": (0, 5), "calls": (0, 99)}


def read(text: str) -> Expression:
    parsed = parse_condition(text, NAMES)
    assert parsed.expression is not None, parsed.faults
    return parsed.expression


def always(text: str) -> bool | None:
    expression = read(text)
    found = truth.domains(expression, NAMES, RANGES)
    assert found is not None
    return truth.constant(expression, found)


def leaks(text: str, draw: str = "deadline") -> bool:
    expression = read(text)
    found = truth.domains(expression, NAMES, RANGES)
    assert found is not None
    return truth.leaks(expression, draw, found)


@pytest.mark.parametrize(
    ("text", "result"),
    [
        ("trust >= 0", True),
        ("trust >= 6", False),
        ("trust >= 3", None),
        ("price <= 420 and trust <= 5", True),
        ("price == 411", False),
        ("hurry or not hurry", True),
        ("hurry and not hurry", False),
        ("delivery == tomorrow or delivery == next_week", True),
        ("delivery < tomorrow and delivery > next_week", False),
        ("client >= 0", True),
        ("client > 100", False),
        ("client >= 60 or client < 60", True),
        ("deadline == friday or deadline == next_month", True),
        ("trust + calls >= 0", True),
        ("trust - price > 0", False),
        ("1 < 2", True),
        ("known.deadline and not known.deadline", False),
        ("approved.price or not approved.price", True),
    ],
)
def test_a_condition_that_cannot_vary_is_found_out(text: str, result: bool | None) -> None:
    assert always(text) is result


@pytest.mark.parametrize(
    ("text", "leaking"),
    [
        ("deadline == friday", True),
        ("hurry and deadline == friday", True),
        ("known.deadline and deadline == friday", False),
        ("deadline == friday and known.deadline and hurry", False),
        ("not known.deadline or deadline == friday", False),
        ("known.deadline or deadline == friday", True),
        ("deadline == friday or deadline == next_month", False),
        ("hurry or known.deadline and deadline != friday", False),
        ("trust >= 3 and (deadline == friday or deadline != friday)", False),
    ],
)
def test_a_condition_leaks_a_draw_only_while_it_is_not_known(text: str, leaking: bool) -> None:
    assert leaks(text) is leaking


def test_each_draw_is_tried_for_itself() -> None:
    text = "known.boss and boss == kind and deadline == friday"
    assert leaks(text, "deadline")
    assert not leaks(text, "boss")


def test_values_that_no_comparison_tells_apart_are_tried_once() -> None:
    wide = Names(counters=frozenset(f"c{n}" for n in range(8)))
    ranges = dict.fromkeys(wide.counters, (0, 999))
    parsed = parse_condition(" and ".join(f"c{n} >= 0" for n in range(8)), wide)
    assert parsed.expression is not None
    found = truth.domains(parsed.expression, wide, ranges)
    assert found is not None
    assert truth.constant(parsed.expression, found) is True


def test_what_is_too_wide_to_try_is_not_judged() -> None:
    wide = Names(counters=frozenset(f"c{n}" for n in range(8)))
    ranges = dict.fromkeys(wide.counters, (0, 99))
    parsed = parse_condition(" + ".join(f"c{n}" for n in range(8)) + " >= 0", wide)
    assert parsed.expression is not None
    found = truth.domains(parsed.expression, wide, ranges)
    assert found is not None
    assert truth.constant(parsed.expression, found) is None


def test_a_counter_whose_range_is_not_known_is_not_judged() -> None:
    assert truth.domains(read("trust >= 0"), NAMES, {}) is None


def test_conditions_that_share_everything_between_them_leave_no_gap() -> None:
    parts = [read("hurry and trust >= 2"), read("not hurry"), read("trust < 2")]
    assert truth.always_one(parts, NAMES, RANGES)
    assert not truth.always_one(parts[:2], NAMES, RANGES)
    assert not truth.always_one([], NAMES, RANGES)
