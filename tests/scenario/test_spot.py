"""An address of the authored model has a place in its file."""

import pytest

from simulator.scenario.reading import compose
from simulator.scenario.source import Source
from simulator.scenario.spot import spot

TEXT = """
start: {client: 50, company: 70}
scenes:
  opening:
    choices:
      - say: Well.
        id: wait
        goto:
          - {when: price == 95, to: signed}
          - to: lost
expect:
  - {frontier: 3..8, reachable: [signed]}
"""


@pytest.mark.parametrize(
    ("address", "words"),
    [
        (("start",), "start"),
        (("start", "company"), "70"),
        (("scenes", "opening"), "opening"),
        (("scenes", "opening", "choices", "wait"), "wait"),
        (("scenes", "opening", "choices", "wait", "goto", 0, "when"), "price == 95"),
        (("scenes", "opening", "choices", "wait", "goto", 1), "to"),
        (("expect", 0, "reachable", 0), "signed"),
        (("expect", 0), "frontier"),
    ],
)
def test_an_address_stands_at_its_words(address: tuple[str | int, ...], words: str) -> None:
    start, end = spot(compose(Source(TEXT, "example.yaml")).root, address)
    assert TEXT[start:end] == words


@pytest.mark.parametrize(
    ("address", "words"),
    [
        (("scenes", "attic"), "scenes"),
        (("scenes", "opening", "choices", "leave", "say"), "choices"),
        (("scenes", "opening", "choices", "wait", "goto", 7), "goto"),
        (("endings",), ""),
    ],
)
def test_what_the_file_leaves_out_stands_where_the_way_to_it_ends(
    address: tuple[str | int, ...], words: str
) -> None:
    start, end = spot(compose(Source(TEXT, "example.yaml")).root, address)
    assert TEXT[start:end] == words
