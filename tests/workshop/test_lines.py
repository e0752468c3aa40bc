"""The light reader agrees with the real one wherever that can read, and goes on where it cannot."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from simulator.scenario.nodes import ListNode, MapNode, Place
from simulator.scenario.reading import compose
from simulator.scenario.source import Source
from simulator.workshop.entry import Entry
from simulator.workshop.lines import Page
from simulator.workshop.uses import uses
from tests.workshop.files import accidents, shipped

EVERY = [path for kind in ("scenario", "director", "exercise") for path in shipped(kind)]


def nodes(
    node: MapNode | ListNode, path: tuple[str, ...] = ()
) -> Iterator[tuple[tuple[str, ...], Place, Any]]:
    """Path, place of the value and, of a scalar, the value of everything that the real reader finds."""
    entries = node.items() if isinstance(node, MapNode) else enumerate(node)
    for key, value in entries:
        here = (*path, str(key) if isinstance(node, MapNode) else "-")
        yield here, node.value_place(key), value  # type: ignore[arg-type]
        if isinstance(value, MapNode | ListNode):
            yield from nodes(value, here)


@pytest.mark.parametrize("path", EVERY, ids=lambda path: path.stem)
def test_a_sound_file_is_read_as_yaml_reads_it(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    root = compose(Source(text, path.name)).root
    for mine, (keys, place, value) in zip(Page(text).entries(), nodes(root), strict=True):
        assert mine.path == keys
        if isinstance(value, str) and mine.style in ("plain", "'", '"'):
            assert (mine.value, mine.value_place) == (value, place)


def paths(text: str) -> list[str]:
    return [".".join(entry.path) for entry in Page(text).entries()]


def test_a_line_that_is_being_written_hides_nothing_around_it() -> None:
    text = "scenes:\n  opening:\n    phase: opening\n    cho\n  later:\n    phase: closing\n"
    assert paths(text) == [
        "scenes", "scenes.opening", "scenes.opening.phase", "scenes.opening.cho",
        "scenes.later", "scenes.later.phase",
    ]  # fmt: skip


def test_an_open_bracket_ends_with_its_block() -> None:
    text = "terms:\n  price: {label: Цена 🏥, kind: price\nscenes:\n  opening:\n    phase: opening\n"
    assert "scenes.opening.phase" in paths(text)
    assert "terms.price.kind" in paths(text)


def test_an_open_quote_ends_with_its_line() -> None:
    assert paths('title: "A short\nsummary: Two\n') == ["title", "summary"]


def test_words_of_a_text_are_no_keys() -> None:
    text = "seller:\n  brief: |\n    price: is a word here\n\n    - so is this\n  role: Seller\n"
    assert paths(text) == ["seller", "seller.brief", "seller.role"]


def test_a_line_too_far_in_belongs_to_the_keys_around_it() -> None:
    assert paths("client:\n  name: Elena\n   role: Buyer\n  company: Harbor\n") == [
        "client", "client.name", "client.role", "client.company",
    ]  # fmt: skip


def test_items_may_stand_under_their_key() -> None:
    assert paths("deals:\n- scenario: one\n- scenario: two\n") == [
        "deals", "deals.-", "deals.-.scenario", "deals.-", "deals.-.scenario",
    ]  # fmt: skip


@pytest.mark.parametrize("end", ["\r\n", "\r"])
def test_other_line_ends_are_read_alike(end: str) -> None:
    text = "scenes:\n  opening:\n    phase: opening # первая 🏥\n    client: {says: 'Да'}\n"
    values = [entry.value for entry in Page(text.replace("\n", end)).entries()]
    assert values == [entry.value for entry in Page(text).entries()]


def test_broken_files_are_read_to_their_end() -> None:
    for seed, _, text in accidents(60, 1):
        for entry in Page(text).entries():
            inside(entry, text, seed)


def inside(entry: Entry, text: str, seed: int) -> None:
    for start, end in (entry.key_place, entry.value_place):
        assert 0 <= start <= end <= len(text), f"seed {seed}: {entry}"


def test_a_section_tells_its_names_without_reading_them() -> None:
    page = Page("scenes:\n  # первая 🏥\n  opening:\n    phase: opening\n\n  later: {phase: closing}\n")
    section = page.section("scenes")
    assert section is not None
    assert [name for name, _, _ in section.names()] == ["opening", "later"]
    assert [page.text[slice(*place)] for _, place, _ in section.names()] == ["opening", "later"]


@pytest.mark.parametrize(
    "text",
    [
        "a: " + "[" * 20_000,
        "a: " + "{a: " * 20_000,
        "\n".join(" " * depth + "a:" for depth in range(1_500)),
        "- " * 20_000,
        "a: |\n" + " \n" * 20_000 + "b: 1\n",
        'a: "' + "\\" * 20_001,
        "a: " + "'" * 20_001,
    ],
    ids=["brackets", "braces", "indents", "dashes", "blanks", "escapes", "quotes"],
)
def test_what_is_no_scenario_at_all_is_read_too(text: str) -> None:
    page = Page(text)
    assert sum(1 for _ in page.entries()) >= 1
    assert sum(1 for _ in uses(page, "scenario")) <= len(text)
