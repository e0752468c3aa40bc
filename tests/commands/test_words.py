"""The terminal's words: both languages have all of them, for everything that the rules can name."""

import string
from typing import get_args

import pytest

from simulator.commands.words import LANGUAGES, Words
from simulator.negotiation.events import Region
from simulator.negotiation.ledger import Cause
from simulator.scenario.acts import standard_acts
from simulator.scenario.vocabulary import EndingKind, Facet, Mood, Move, Stance

NAMED = {
    "mood": get_args(Mood),
    "move": get_args(Move),
    "kind": get_args(EndingKind),
    "region": get_args(Region),
    "stance": get_args(Stance),
    "facet": get_args(Facet),
    "act": tuple(standard_acts()),
    "cause": tuple(cause for cause in get_args(Cause) if cause not in ("terms", "act", "effect")),
}


def fields(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", NAMED)
def test_everything_the_rules_can_name_has_words(kind: str, language: str) -> None:
    words = Words(language)
    for name in NAMED[kind]:
        assert words.has(f"{kind}.{name}"), f"{kind}.{name}"


def test_both_languages_have_the_same_words_with_the_same_fields() -> None:
    english, russian = Words("en"), Words("ru")
    assert english.keys == russian.keys
    for key in english.keys:
        assert fields(english(key)) == fields(russian(key)), key


def test_another_language_speaks_english() -> None:
    assert Words("de")("company") == "Company interests"


def test_points_carry_their_sign() -> None:
    assert [Words("en").points(points) for points in (5, -5, 0)] == ["+5", "\u22125", "0"]
