"""The claims that the docs test by hand: the printed numbers are true, they are all there are, and with
nothing but them the verdicts come out as printed. Only the last section is held against the court that judges
claims.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from simulator.analysis.verdict import Court
from simulator.attempt import Attempt
from simulator.debrief.money import money
from simulator.scenario.model import Past
from tests.analysis.brute import results
from tests.debrief.played import done, models, shipped_analysis

PAGE = (Path(__file__).resolve().parents[2] / "docs" / "claims.md").read_text(encoding="utf-8")
MARGIN = 3

_WHO = re.compile(
    r"`([a-z-]+)`, claim `([a-z]+)`\. He declares (\d+) for the client and (\d+) for the company, "
    r"with a floor of (\d+); he rewards (\d+) and (\d+)\."
)
_SIGNED = re.compile(r"signed at client (\d+), company (\d+)")
_PLAYED = re.compile(r"play warm-up --director straight --choices ([\w,]+)`")
_SHOWN = re.compile(r"(?:decides|is shown): client (\d+), company (\d+)")
_SUM = re.compile(r"(\d+) × (-?\d+) \+ (\d+) × (-?\d+) = (-?\d+)")
_VERDICT = re.compile(r"The claim is (?:a )?\*\*([a-z ]+)\*\*")


@dataclass(frozen=True)
class Row:
    """A deal of a table, as printed."""

    price: str
    delivery: str
    client: int
    company: int
    replies: tuple[str, ...]
    enough: bool
    at_floor: bool
    declared: tuple[int, ...]
    rewarded: tuple[int, ...] | None


@dataclass(frozen=True)
class Example:
    """A section of the page, as printed."""

    director: str
    claim: str
    declares: tuple[int, int]
    floor: int
    rewards: tuple[int, int]
    rows: tuple[Row, ...]
    verdict: str
    shown: tuple[int, int] | None


def _one(pattern: re.Pattern[str], text: str) -> re.Match[str]:
    found = pattern.search(text)
    assert found is not None, pattern.pattern
    return found


def _cells(text: str) -> Iterator[list[str]]:
    for line in text.splitlines():
        if line.startswith("| ") and not line.startswith(("| price |", "| term |")):
            yield [cell.strip() for cell in line.strip("|").split("|")]


def _numbers(cell: str) -> tuple[int, ...]:
    return tuple(map(int, _one(_SUM, cell).groups()))


def _row(cells: list[str]) -> Row:
    price, delivery, client, company, replies, enough, at_floor, declared, *rewarded = cells
    return Row(
        price=price,
        delivery=delivery,
        client=int(client),
        company=int(company),
        replies=tuple(replies.strip("`").split(",")),
        enough=enough == "yes",
        at_floor=at_floor == "yes",
        declared=_numbers(declared),
        rewarded=_numbers(rewarded[0]) if rewarded else None,
    )


def _example(section: str) -> Example:
    director, claim, *numbers = _one(_WHO, section).groups()
    client, company, floor, *rewards = map(int, numbers)
    shown = _SHOWN.search(section)
    return Example(
        director=director,
        claim=claim,
        declares=(client, company),
        floor=floor,
        rewards=(rewards[0], rewards[1]),
        rows=tuple(_row(cells) for cells in _cells(section)),
        verdict=_one(_VERDICT, section)[1].replace(" ", "_"),
        shown=None if shown is None else (int(shown[1]), int(shown[2])),
    )


INTRODUCTION, *SECTIONS, SPOILED = PAGE.split("\n## ")
EXAMPLES = [_example(section) for section in SECTIONS]
MINE = tuple(map(int, _one(_SIGNED, INTRODUCTION).groups()))
CHOICES = tuple(_one(_PLAYED, INTRODUCTION)[1].split(","))

examples = pytest.mark.parametrize("example", EXAMPLES, ids=[f"{e.director}-{e.claim}" for e in EXAMPLES])


def attempt(example: Example, choices: tuple[str, ...] = CHOICES) -> Attempt:
    return Attempt(*models("warm-up", example.director), choices=choices)


def levels(played: Attempt) -> tuple[str, str]:
    """What stands on the table, as the file has it."""
    values = [
        str(term.levels[level].at)
        for term, level in zip(played.scenario.terms.values(), played.state.terms, strict=True)
    ]
    return values[0], values[1]


def test_the_page_has_three_examples_with_three_verdicts() -> None:
    assert [example.verdict for example in EXAMPLES] == ["fair", "policy_clash", "unfair"]


@examples
def test_the_director_is_printed_as_his_file_has_him(example: Example) -> None:
    director = models("warm-up", example.director)[1]
    assert director.declares is not None
    assert (director.declares.client, director.declares.company) == example.declares
    assert director.declares.floor == example.floor
    assert (director.rewards.client, director.rewards.company) == example.rewards


@examples
def test_the_deal_is_the_one_that_was_signed(example: Example) -> None:
    played = attempt(example)
    assert played.ended is not None
    assert (played.ended.kind, played.ended.void) == ("deal", False)
    assert played.state.shown == MINE


def test_the_terms_of_the_deal_are_printed_with_their_points() -> None:
    played = attempt(EXAMPLES[0])
    printed = list(_cells(INTRODUCTION))
    for cells, term, level in zip(printed, played.rules.terms, played.state.terms, strict=True):
        authored = played.scenario.terms[term.id].levels
        opening, signed = authored[term.opening], authored[level]
        assert cells == [
            f"`{term.id}`", str(opening.at), str(opening.company), str(signed.at), str(signed.company),
            str(opening.company - signed.company),
        ]  # fmt: skip
        worth = money(played.scenario, opening.company - signed.company)
        assert worth is not None
        assert f"{worth.amount} euro" in INTRODUCTION


@examples
def test_every_deal_printed_can_be_played(example: Example) -> None:
    for row in example.rows:
        played = attempt(example, row.replies)
        assert played.ended is not None
        assert (played.ended.kind, played.ended.void) == ("deal", False)
        assert (*levels(played), *played.state.shown) == (row.price, row.delivery, row.client, row.company)
        assert not any(step.relied_on for step in played.talks.steps)


@examples
def test_no_deal_is_missing(example: Example) -> None:
    """By every way of playing, one by one."""
    played = attempt(example)
    rules, mine = played.rules, played.state.terms
    place = [term.id for term in rules.terms].index(example.claim)
    values = [[str(level.at) for level in term.levels] for term in played.scenario.terms.values()]
    found = set()
    for ending, client, company, signed, _ in results(rules, played.talks.start.draws):
        if rules.ending_of[ending].kind != "deal":
            continue
        broken = any(term.beyond(level) for term, level in zip(rules.terms, signed, strict=True))
        others = all(level == mine[at] for at, level in enumerate(signed) if at != place)
        points = rules.terms[place].points
        if not broken and others and points[signed[place]][1] > points[mine[place]][1]:
            found.add((values[0][signed[0]], values[1][signed[1]], client, company))
    assert found == {(row.price, row.delivery, row.client, row.company) for row in example.rows}


@examples
def test_every_sum_is_right(example: Example) -> None:
    floor = min(example.floor, MINE[0])
    for row in example.rows:
        gains = row.client - MINE[0], row.company - MINE[1]
        assert row.enough == (gains[1] >= MARGIN)
        assert row.at_floor == (row.client >= floor)
        for printed, weights in ((row.declared, example.declares), (row.rewarded, example.rewards)):
            if printed is not None:
                total = weights[0] * gains[0] + weights[1] * gains[1]
                assert printed == (weights[0], gains[0], weights[1], gains[1], total)


def recomputed(example: Example) -> tuple[str, tuple[int, int] | None]:
    """The verdict and the deal that decides, from the printed numbers alone."""
    better = [row for row in example.rows if row.enough]
    declared = [row for row in better if row.at_floor and row.declared[-1] >= 0]
    rewarded = [row for row in better if row.rewarded is not None and row.rewarded[-1] > 0]
    verdict = "fair" if declared else "policy_clash" if rewarded else "unfair"
    best = max(((row.company, row.client) for row in declared or rewarded), default=None)
    return verdict, None if best is None else (best[1], best[0])


@examples
def test_the_verdict_is_the_one_that_the_numbers_give(example: Example) -> None:
    assert recomputed(example) == (example.verdict, example.shown)


@examples
def test_the_debrief_says_the_same(example: Example) -> None:
    played = attempt(example)
    rows = done(played, analysis=shipped_analysis("warm-up", example.director)).debrief.claims
    row = next(row for row in rows if row.claim.id == example.claim)
    assert row.tested is not None
    assert row.tested.verdict == example.verdict
    shown = None if row.other is None else (row.other.client, row.other.company)
    assert shown == example.shown


BETWEEN: dict[str, tuple[Past, ...]] = {
    "nothing": (),
    "a favour on `price`": (Past(text="x", favour="price"),),
    "a favour on `delivery`": (Past(text="x", favour="delivery"),),
    "a favour on `price` that was owed": (Past(text="x", favour="price", owed=True),),
    "a favour on `price`, and one on `delivery` that was owed": (
        Past(text="x", favour="price"),
        Past(text="x", favour="delivery", owed=True),
    ),
}


@pytest.mark.parametrize("director", ["straight", "smile-detective"])
def test_whether_they_are_spoiled_hangs_on_what_lies_between(director: str) -> None:
    printed = {cells[0]: cells[2 + (director != "straight")] for cells in _cells(SPOILED)}
    del printed["what lies between"]
    assert printed.keys() == BETWEEN.keys()
    scenario, by = models("warm-up", director)
    played = Attempt(scenario, by, choices=CHOICES)
    world = shipped_analysis("warm-up", director).world(played.talks.start.draws)
    for lies, verdict in printed.items():
        before = scenario.model_copy(update={"past": BETWEEN[lies]})
        tested = Court(before, by, played.talks, world).test("spoiled")
        assert tested.verdict == verdict.replace(" ", "_"), lies


def test_the_sum_about_the_day_is_right() -> None:
    weights, gains = models("warm-up", "smile-detective")[1].rewards, (51 - MINE[0], 71 - MINE[1])
    assert _numbers(SPOILED) == (
        weights.client, gains[0], weights.company, gains[1],
        weights.client * gains[0] + weights.company * gains[1],
    )  # fmt: skip
