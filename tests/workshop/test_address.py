"""From an address of the rules to the line that an author knows it by."""

import pytest

from simulator.negotiation.ledger import Address
from simulator.workshop.address import line_of

TEXT = """\
scenes:
  opening:
    client:
      says:
        - when: trust >= 2
          text: |
            You again.
        - text: Good morning.
    choices:
      - id: ask
        say: |
          What happened?
        goto:
          - when: trust >= 2
            to: signed
          - to: opening
      - move: hold
        id: hold
        say: The price stays.
endings:
  signed: {kind: deal}
"""


@pytest.mark.parametrize(
    ("address", "line"),
    [
        (("scenes", "opening"), "  opening:"),
        (("scenes", "opening", "client", "says"), "      says:"),
        (("scenes", "opening", "client", "says", 1), "        - text: Good morning."),
        (("scenes", "opening", "choices", "ask"), "      - id: ask"),
        (("scenes", "opening", "choices", "hold"), "        id: hold"),
        (("scenes", "opening", "choices", "hold", "say"), "        say: The price stays."),
        (("scenes", "opening", "choices", "ask", "goto", 1), "          - to: opening"),
        (("endings", "signed"), "  signed: {kind: deal}"),
    ],
)
def test_words_are_found_by_ids_and_positions(address: Address, line: str) -> None:
    found = line_of(TEXT, address)
    assert found is not None
    assert TEXT.split("\n")[found[0] - 1] == line


def test_what_is_gone_is_found_by_what_it_stood_in() -> None:
    assert line_of(TEXT, ("scenes", "opening", "choices", "give_six", "say")) == (9, 5)
    assert line_of(TEXT, ("scenes", "opening", "client", "says", 7)) == (4, 7)


def test_where_nothing_of_it_is_left_there_is_no_line() -> None:
    assert line_of(TEXT, ("scenes", "bargain", "client")) is None
    assert line_of("title: Nothing yet\n", ("scenes", "opening")) is None
    assert line_of(TEXT, ()) is None


DIRECTOR = """\
declares: {client: 60, company: 60, says: Обе стороны 🙂}
directives:
  - id: first
    says: A
  - when: before
    id: second
    says: Б
lines:
  gain: [Один, Два]
  limit:
    neutral:
      - "{level}. Хорошо."
      - says: Two
        call: true
"""


@pytest.mark.parametrize(
    ("address", "place"),
    [
        (("declares", "says"), (1, 37)),
        (("directives", "second", "says"), (7, 5)),
        (("lines", "gain", 1), (9, 16)),
        (("lines", "limit", "neutral", 0), (12, 7)),
        (("lines", "limit", "neutral", 1), (13, 7)),
    ],
)
def test_the_lines_of_a_director_are_found(address: tuple[str | int, ...], place: tuple[int, int]) -> None:
    assert line_of(DIRECTOR, address) == place
