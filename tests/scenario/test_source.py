"""From character offsets to lines and columns, held inside the text."""

import pytest

from simulator.scenario.problem import Span
from simulator.scenario.source import Source


@pytest.mark.parametrize(
    ("text", "offset", "place"),
    [
        ("", 0, (1, 1)),
        ("abc", 3, (1, 4)),
        ("a\nb\n", 2, (2, 1)),
        ("a\nb\n", 4, (3, 1)),
        ("a\r\nb", 3, (2, 1)),
        ("a\rb", 2, (2, 1)),
        ("ключ: 🏥x", 7, (1, 8)),
        ("a\u2028b\x85c", 4, (1, 5)),
    ],
)
def test_lines_and_columns_count_characters_from_one(text: str, offset: int, place: tuple[int, int]) -> None:
    assert Source(text, "").position(offset) == place


def test_a_place_beyond_the_text_is_held_inside() -> None:
    assert Source("a\nbc", "").span((3, 99)) == Span(2, 2, 2, 3)
    assert Source("a", "").span((5, 2)) == Span(1, 2, 1, 2)


def test_a_place_never_stands_inside_a_line_break() -> None:
    assert Source("a\r\nb", "").span((1, 2)) == Span(1, 2, 2, 1)
    assert Source("a\r\nb", "").span((2, 3)) == Span(1, 2, 2, 1)


def test_the_line_around_an_offset_comes_without_its_break() -> None:
    source = Source("one\r\ntwo\nthree", "")
    assert [source.line_at(offset) for offset in (0, 6, 99)] == [(0, "one"), (5, "two"), (9, "three")]
