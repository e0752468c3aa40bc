"""The page of the debrief names every code and every field."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, get_args

import pytest

from simulator.debrief import tomorrow, verdict
from simulator.debrief.export import as_json
from simulator.debrief.research import ResearchLine
from simulator.debrief.study import Reason
from simulator.office.forecast import DEMANDS, pick
from simulator.office.talk import Answer
from tests.debrief.played import Done, at_random, done, entered, shipped_analysis, table

PAGE = (Path(__file__).resolve().parents[2] / "docs" / "debrief.md").read_text(encoding="utf-8")
JSON = PAGE[PAGE.index("## JSON") :]


def _rows(heading: str) -> list[str]:
    """The codes of the table under a heading, in order."""
    part = PAGE[PAGE.index(f"## {heading}") :].split("\n## ")[0]
    return re.findall(r"^\| `(\w+)` \|", part, re.MULTILINE)


@pytest.mark.parametrize(
    ("heading", "codes"),
    [
        ("The verdict", set(get_args(verdict.Code))),
        ("The sentence for tomorrow", set(get_args(tomorrow.Code))),
        ("Research", set(get_args(ResearchLine))),
    ],
)
def test_every_code_has_its_row(heading: str, codes: set[str]) -> None:
    assert set(_rows(heading)) == codes
    assert len(_rows(heading)) == len(codes)


def test_codes_stand_in_the_order_in_which_they_are_tried() -> None:
    assert _rows("The sentence for tomorrow") == list(get_args(tomorrow.Code))
    assert _rows("Research") == list(get_args(ResearchLine))


def test_every_reason_why_something_is_missing_is_named() -> None:
    assert all(f"`{reason}`" in JSON for reason in get_args(Reason))


def _fields(record: Any) -> Iterator[str]:
    """Every key of a record, but for those that are ids of the scenario."""
    if isinstance(record, dict):
        for key, value in record.items():
            yield key
            if key not in ("chips", "truth", "demand", "parts"):
                yield from _fields(value)
    elif isinstance(record, list):
        for value in record:
            yield from _fields(value)


def _full() -> Iterator[Done]:
    sealed = [pick("demand", "briefing", DEMANDS, "happy_client", 90)]
    yield done(
        at_random("warm-up", "smile-detective", 1),
        answers=[],
        forecasts=sealed,
        analysis=shipped_analysis("warm-up", "smile-detective"),
    )
    yield table("price_90", day="monday", answers=[Answer("own")])
    yield table("leave", day="monday")


def test_every_field_is_described() -> None:
    named = set(re.findall(r'"(\w+)"', JSON))
    for played in _full():
        office = entered(played.attempt, played.study, [])
        record = json.loads(json.dumps(as_json(played.debrief, played.attempt, played.study, office)))
        left = set(_fields(record["debrief"])) - named
        explained = {field for field in left if field.endswith(("_faulted", "_unfounded"))}
        assert left - explained <= SHARED


SHARED = {
    "client", "company", "term", "points", "source", "choice", "ending", "mark", "about", "evidence", "state",
    "answer", "right", "signed", "other", "said", "message", "kind", "regret", "decision",
}  # fmt: skip
"""Fields that mean wherever they stand what they mean in the record of `play`."""
