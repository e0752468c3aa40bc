"""Conditions on a state: every operand and operator, and what a compiled condition says of itself."""

import itertools

import pytest
from hypothesis import given

from simulator.negotiation.condition import Condition, Layout, compile_condition
from simulator.negotiation.state import State
from simulator.scenario.condition import Names, parse_condition
from simulator.scenario.declared import names_of
from tests.negotiation.generated import SEEDS, played
from tests.negotiation.oracle import Oracle

NAMES = Names(
    flags=frozenset({"spring"}),
    counters=frozenset({"trust", "heat"}),
    draws={"deadline": ("friday", "later"), "board": ("yes", "no")},
    terms={"price": (420, 410.5, 395), "delivery": ("next_day", "this_week", "whenever")},
)
LAYOUT = Layout(
    terms={"price": 0, "delivery": 1},
    facts={"spring": 0, "trust": 1, "heat": 2},
    draws={"deadline": 0, "board": 1},
    levels=((420, 410.5, 395), (0, 1, 2)),
)
STATE = State(
    at="opening",
    decision=3,
    terms=(1, 1),
    facts=(1, 3, -2),
    draws=(0, 1),
    learnt=0b01,
    approved=(-1, 0),
    used=0,
    visited=1,
    client=104,
    company=-3,
)


def compiled(text: str) -> Condition:
    parsed = parse_condition(text, NAMES)
    assert parsed.expression is not None, parsed.faults
    return compile_condition(parsed.expression, LAYOUT)


@pytest.mark.parametrize(
    ("text", "holds"),
    [
        ("spring", True),
        ("not spring", False),
        ("trust == 3", True),
        ("trust != 3", False),
        ("trust < 3", False),
        ("trust <= 3", True),
        ("trust > 2", True),
        ("trust >= 4", False),
        ("3 <= trust", True),
        ("heat == -2", True),
        ("trust + heat == 1", True),
        ("trust - heat == 5", True),
        ("trust - heat - 1 > 4", False),
        ("price == 410.5", True),
        ("price < 420", True),
        ("price - trust == 407.5", True),
        ("price > trust", True),
        ("delivery == this_week", True),
        ("delivery != this_week", False),
        ("delivery < whenever", True),
        ("delivery >= this_week", True),
        ("next_day < delivery", True),
        ("deadline == friday", True),
        ("deadline != friday", False),
        ("friday == deadline", True),
        ("board == yes", False),
        ("known.deadline", True),
        ("known.board", False),
        ("approved.price", False),
        ("approved.delivery", True),
        ("client == 100", True),
        ("client > 100", False),
        ("company == 0", True),
        ("company < 0", False),
        ("60 <= client", True),
        ("spring and trust >= 3", True),
        ("spring and trust >= 4", False),
        ("not spring or trust >= 3", True),
        ("not (spring and known.board)", True),
        ("spring and (known.board or deadline == friday)", True),
        ("spring and known.board or deadline == friday", True),
        ("spring and (known.board or deadline == later)", False),
    ],
)
def test_a_condition_reads_the_state_as_it_stands(text: str, holds: bool) -> None:
    assert compiled(text).holds(STATE) is holds


@pytest.mark.parametrize(
    ("text", "draws"),
    [
        ("spring", set()),
        ("known.deadline", set()),
        ("deadline == friday", {"deadline"}),
        ("not (deadline == friday) and board != yes or spring", {"deadline", "board"}),
    ],
)
def test_a_condition_names_the_draws_whose_value_it_reads(text: str, draws: set[str]) -> None:
    assert compiled(text).draws == draws


def test_two_conditions_are_the_same_if_they_say_the_same() -> None:
    first, second = compiled("spring  and trust>=2"), compiled("spring and trust >= 2")
    assert first == second
    assert hash(first) == hash(second)
    assert first != compiled("spring and trust >= 3")


@pytest.mark.parametrize(
    "text", ["spring and", "nobody", "deadline", "trust", "client >= company", "f()", "1 < trust < 3"]
)
def test_what_is_no_condition_is_not_compiled(text: str) -> None:
    assert parse_condition(text, NAMES).expression is None


@given(seed=SEEDS)
def test_python_itself_reads_every_condition_the_same_way(seed: int) -> None:
    authored, talks = played(seed)
    names = names_of(authored)
    facts = [name for name in authored.facts if name not in names.draws]
    layout = Layout(
        terms={name: place for place, name in enumerate(authored.terms)},
        facts={name: place for place, name in enumerate(facts)},
        draws={name: place for place, name in enumerate(names.draws)},
        levels=tuple(
            tuple(place if isinstance(level.at, str) else level.at for place, level in enumerate(term.levels))
            for term in authored.terms.values()
        ),
    )
    choices = [choice for scene in authored.scenes.values() for choice in scene.choices]
    branches = [branch for choice in choices if not isinstance(choice.goto, str) for branch in choice.goto]
    read = {*(choice.when for choice in choices), *(branch.when for branch in branches)}
    written = sorted(text for text in read if text is not None)
    oracle = Oracle(authored, talks.scenario.approves, talks.draws)
    for made, text in itertools.product(talks.steps, written):
        state = made.before
        oracle.levels = dict(zip(authored.terms, state.terms, strict=True))
        oracle.facts = dict(zip(facts, state.facts, strict=True))
        oracle.learnt = {name for place, name in enumerate(names.draws) if state.learnt >> place & 1}
        oracle.approved = {
            name: level for name, level in zip(authored.terms, state.approved, strict=True) if level >= 0
        }
        oracle.client, oracle.company = state.client, state.company
        parsed = parse_condition(text, names)
        assert parsed.expression is not None
        assert compile_condition(parsed.expression, layout).holds(state) is oracle.holds(text)
