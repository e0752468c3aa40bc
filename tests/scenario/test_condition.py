"""Conditions: what may be said, and where a fault stands."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.scenario.condition import Names, parse_condition
from simulator.scenario.expression import (
    All,
    Approved,
    Compare,
    Counter,
    Draw,
    Flag,
    Known,
    Not,
    Number,
    Shown,
    Some,
    Sum,
    Term,
    Word,
    draws_read,
    facts_read,
)

NAMES = Names(
    flags=frozenset({"hurry"}),
    counters=frozenset({"trust"}),
    draws={"deadline": ("friday", "next_month")},
    terms={"price": (420, 412.5), "delivery": ("next_week", "tomorrow")},
)


@pytest.mark.parametrize(
    ("text", "expression"),
    [
        ("hurry", Flag("hurry")),
        ("not hurry", Not(Flag("hurry"))),
        ("known.deadline", Known("deadline")),
        ("approved.price", Approved("price")),
        ("trust >= 2", Compare(Counter("trust"), ">=", Number(2))),
        ("-1 < trust", Compare(Number(-1), "<", Counter("trust"))),
        ("price == 412.5", Compare(Term("price"), "==", Number(412.5))),
        ("deadline != friday", Compare(Draw("deadline"), "!=", Word("friday", 0))),
        ("tomorrow == delivery", Compare(Word("tomorrow", 1), "==", Term("delivery"))),
        ("client >= 60", Compare(Shown("client"), ">=", Number(60))),
        (
            "trust + 1 - price > 0",
            Compare(Sum(((1, Counter("trust")), (1, Number(1)), (-1, Term("price")))), ">", Number(0)),
        ),
        (
            "hurry and (trust > 1 or not hurry)",
            All((Flag("hurry"), Some((Compare(Counter("trust"), ">", Number(1)), Not(Flag("hurry")))))),
        ),
    ],
)
def test_what_may_be_said(text: str, expression: object) -> None:
    assert parse_condition(text, NAMES).expression == expression


@pytest.mark.parametrize(
    ("text", "code", "marked"),
    [
        ("hury", "undeclared-name", "hury"),
        ("hurry and known.deadlin", "undeclared-name", "known.deadlin"),
        ("approved.pric", "undeclared-name", "approved.pric"),
        ("deadline", "draw-needs-value", "deadline"),
        ("trust and hurry", "number-needs-comparison", "trust"),
        ("price", "number-needs-comparison", "price"),
        ("client", "number-needs-comparison", "client"),
        ("hurry == 1", "different-kinds", "hurry"),
        ("delivery == 3", "different-kinds", "delivery == 3"),
        ("deadline == fryday", "unknown-value", "fryday"),
        ("deadline < friday", "draw-has-no-order", "deadline < friday"),
        ("1 < trust < 3", "chained-comparison", "1 < trust < 3"),
        ("client >= company", "score-alone", "client >= company"),
        ("client + 1 > 5", "score-alone", "client"),
        ("trust * 2 > 4", "condition-not-allowed", "trust * 2"),
        ("hurry is True", "condition-not-allowed", "hurry is True"),
        ("max(trust, 1) > 2", "condition-not-allowed", "max(trust, 1)"),
        ("trust.real > 1", "condition-not-allowed", "trust.real"),
        ("hurry if trust > 1 else hurry", "condition-not-allowed", "hurry if trust > 1 else hurry"),
        ("[hurry]", "condition-not-allowed", "[hurry]"),
        ("(lambda: hurry)()", "condition-not-allowed", "(lambda: hurry)()"),
        ("__import__('os')", "condition-not-allowed", "__import__('os')"),
        ("trust > 'a'", "condition-not-allowed", "'a'"),
        ("trust > True", "condition-not-allowed", "True"),
        ("спешка and срок == friday", "undeclared-name", "спешка"),
        ("friday == deadlin", "undeclared-name", "deadlin"),
    ],
)
def test_a_fault_has_its_code_and_its_place(text: str, code: str, marked: str) -> None:
    fault = parse_condition(text, NAMES).faults[0]
    assert (fault.code, text[fault.start : fault.end]) == (code, marked)


def test_all_faults_are_reported_at_once() -> None:
    text = "hury and truts > 1 or deadline == fryday"
    found = [(fault.code, text[fault.start : fault.end]) for fault in parse_condition(text, NAMES).faults]
    assert found == [("undeclared-name", "hury"), ("undeclared-name", "truts"), ("unknown-value", "fryday")]


def test_a_misspelt_name_is_not_held_against_the_value_beside_it() -> None:
    faults = parse_condition("deadlin == friday", NAMES).faults
    assert [(fault.code, fault.args["name"], fault.args["nearest"]) for fault in faults] == [
        ("undeclared-name", "deadlin", "deadline")
    ]


def test_a_fault_of_syntax_stands_in_its_own_line() -> None:
    text = "hurry and (\ntrust >=\n)"
    fault = parse_condition(text, NAMES).faults[0]
    assert fault.code == "condition-syntax"
    assert text[fault.start : fault.end] == ")"


@pytest.mark.filterwarnings("error")
@pytest.mark.parametrize(("text", "marked"), [("trust > 1and hurry", "1and"), ("hurry == '\\d'", "\\")])
def test_what_python_would_warn_of_is_a_fault(text: str, marked: str) -> None:
    fault = parse_condition(text, NAMES).faults[0]
    assert (fault.code, text[fault.start : fault.end]) == ("condition-syntax", marked)


def test_what_a_condition_reads() -> None:
    expression = parse_condition("hurry and known.deadline and trust + price > 3", NAMES).expression
    assert expression is not None
    assert facts_read(expression) == {"hurry", "deadline", "trust"}
    assert draws_read(expression) == frozenset()


@given(
    st.text(st.sampled_from("hurry trust>=<!()and or not.deadline friday12'\n é🏥+-*[]{},:="), max_size=60)
)
def test_nothing_an_author_can_write_raises(text: str) -> None:
    parsed = parse_condition(text, NAMES)
    assert (parsed.expression is None) == bool(parsed.faults)
    for fault in parsed.faults:
        assert 0 <= fault.start < fault.end <= max(len(text), 1)


@pytest.mark.parametrize(
    "text", ["(" * 500, "not " * 500 + "hurry", "hurry and " * 2000 + "hurry", "-" * 900 + "1 > 2"]
)
def test_deep_and_long_conditions_do_not_break_the_reader(text: str) -> None:
    parsed = parse_condition(text, NAMES)
    assert parsed.expression is not None or parsed.faults
