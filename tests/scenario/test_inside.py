"""Every character of a scalar's value leads back to the character that was written for it."""

import re

import pytest
import yaml
from hypothesis import assume, given
from hypothesis import strategies as st

from simulator.scenario.inside import origins


def scalar(text: str) -> tuple[str, list[int]]:
    """The only scalar value of `a: ...` and where its characters come from."""
    events = [
        event for event in yaml.parse(text, Loader=yaml.CSafeLoader) if isinstance(event, yaml.ScalarEvent)
    ]
    value = events[1]
    start, end = value.start_mark, value.end_mark
    assert start is not None
    assert end is not None
    return value.value, origins(text, start.index, end.index, value.style)


@pytest.mark.parametrize(
    "text",
    [
        "a: trust >= 2\n",
        "a: 'it''s here'\n",
        'a: "a \\"word\\" \\u0041\\x42 and \\t more"\n',
        "a: first\n  second\n\n\n  third\n",
        'a: "first\n\n  second \\\n  \\ third"\n',
        "a: 'first\n  second'\n",
        "a: |\n  one\n    two\n\n  three\n",
        "a: |-\n  one\n  two\n",
        "a: >\n  one\n  two\n\n  three\n",
        "a: >-\n    one and\n    two\n",
        "a: >-  # a remark\n    one and\n    two\n",
        "a: Кабинет 🏥 и ещё\n",
        "b: 1\na:    wide   \n",
    ],
)
def test_written_characters_are_found_again(text: str) -> None:
    value, places = scalar(text.removeprefix("b: 1\n"))
    text = text.removeprefix("b: 1\n")
    assert len(places) >= len(value)
    for sign, place in zip(value, places, strict=False):
        written = text[place]
        assert written == sign or (sign.isspace() and written.isspace()) or written in "\\\n"


WORDS = st.text(st.sampled_from("ab é🏥,.#'\"\\ "), min_size=1, max_size=30)


@given(WORDS)
def test_any_text_in_single_quotes(words: str) -> None:
    text = "a: '" + words.replace("'", "''") + "'\n"
    value, places = scalar(text)
    assert value == words
    assert [text[place] for place in places[:-1]] == list(words)


@given(st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Zl", "Zp"]), max_size=30))
def test_any_text_in_double_quotes(words: str) -> None:
    assume("\ufeff" not in words)
    text = "a: " + '"' + words.replace("\\", "\\\\").replace('"', '\\"') + '"\n'
    value, places = scalar(text)
    assert value == words
    assert len(places) == len(words) + 1
    for sign, place in zip(words, places, strict=False):
        assert text[place] == (sign if sign not in '"\\' else "\\")


@given(st.lists(st.text(st.sampled_from("abc é"), min_size=1, max_size=12), min_size=1, max_size=5))
def test_any_lines_in_a_literal_block(lines: list[str]) -> None:
    lines = [re.sub(r"^ +", "", line) or "x" for line in lines]
    text = "a: |\n" + "".join(f"   {line}\n" for line in lines)
    value, places = scalar(text)
    assert value == "".join(f"{line}\n" for line in lines)
    assert [text[place] for place in places[: len(value)]] == list(value)


@given(
    st.lists(st.sampled_from(["one", "two three", "é"]), min_size=1, max_size=6), st.sampled_from([">", ">-"])
)
def test_any_lines_in_a_folded_block(lines: list[str], header: str) -> None:
    text = f"a: {header}\n" + "".join(f"  {line}\n" for line in lines)
    value, places = scalar(text)
    for sign, place in zip(value, places, strict=False):
        assert text[place] == sign or (sign == " " and text[place] == "\n")
