import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.scenario.problem import Span
from simulator.scenario.source import Source
from simulator.workshop.edits import Places, TextEdit, apply, invert

TEXTS = st.lists(st.sampled_from(["a", "ж", "🏥", " ", ":", "\n", "\r\n"]), max_size=60).map("".join)


def test_edits_speak_of_the_text_before_any_of_them() -> None:
    text = "да: 🏥 один\nнет: два\n"
    edits = (TextEdit(Span(2, 1, 2, 4), "нет_нет"), TextEdit(Span(1, 5, 1, 6), "🏨🏨"))
    assert apply(text, edits) == "да: 🏨🏨 один\nнет_нет: два\n"


def test_a_position_beyond_its_line_is_held_inside_it() -> None:
    places = Places("ab\r\ncd")
    assert (places.offset(1, 99), places.offset(99, 1), places.offset(0, 0)) == (2, 4, 0)


def test_overlapping_edits_are_refused() -> None:
    with pytest.raises(ValueError, match="overlap"):
        apply("abcdef", (TextEdit(Span(1, 1, 1, 4), "x"), TextEdit(Span(1, 3, 1, 5), "y")))


@given(TEXTS | st.text("aж🏥\r\n"), st.integers(0, 80))
def test_positions_are_those_of_problems(text: str, offset: int) -> None:
    offset = min(offset, len(text))
    assert Places(text).position(offset) == Source(text, "").position(offset)


@given(
    TEXTS,
    st.lists(
        st.tuples(st.integers(0, 60), st.text("xж🏥\n", max_size=4)), max_size=4, unique_by=lambda e: e[0]
    ),
)
def test_an_inverted_edit_leads_back(text: str, insertions: list[tuple[int, str]]) -> None:
    places = Places(text)
    spots = {min(at, len(text)): new for at, new in insertions}
    # Nothing is put between the two halves of a line break: no caret can stand there.
    spots = {at: new for at, new in spots.items() if text[at - 1 : at + 1] != "\r\n" or at == 0}
    edits = tuple(TextEdit(places.span(at, at), new) for at, new in spots.items())
    assert apply(apply(text, edits), invert(text, edits)) == text
