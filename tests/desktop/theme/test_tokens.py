"""Whoever reads the screen can: contrasts of every table of colours, the sharp ones too."""

import pytest

from simulator.desktop.theme.contrast import contrast
from simulator.desktop.theme.tokens import TINTS, Tokens, tokens

GROUNDS = ("canvas", "surface", "raised", "sunken", "hover")
WORDS = (
    "text", "text2", "text3", "client", "company", "director", "good", "bad", "warn", "synKey", "synStr",
    "synNum",
)  # fmt: skip
SIGNS = ("lineStrong", "focus", "clientFill", "companyFill", "directorFill", "good", "bad", "warn")
ON = {"onInk": "ink", "onClient": "client", "onCompany": "company", "onDirector": "director"}
OWN = {"clientTint": "client", "companyTint": "company", "directorTint": "director", "goodTint": "good",
       "badTint": "bad", "warnTint": "warn"}  # fmt: skip

tables = pytest.mark.parametrize(
    ("dark", "sharp"), [(False, False), (False, True), (True, False), (True, True)]
)


def _below(table: Tokens, pairs: list[tuple[str, str]], least: float) -> dict[str, float]:
    """The pairs of a sign and its ground that have less contrast than they need."""
    found = {f"{sign} on {ground}": contrast(table[sign], table[ground]) for sign, ground in pairs}
    return {pair: round(value, 2) for pair, value in found.items() if value < least}


@tables
def test_words_can_be_read_on_every_ground(dark: bool, sharp: bool) -> None:
    table = tokens(dark, sharp)
    pairs = [(word, ground) for word in WORDS for ground in GROUNDS]
    pairs += [(word, tint) for tint, own in OWN.items() for word in ("text", "text2", own)]
    pairs += list(ON.items())
    assert _below(table, pairs, 7.0 if sharp else 4.5) == {}


@tables
def test_outlines_and_marks_can_be_seen_on_every_ground(dark: bool, sharp: bool) -> None:
    table = tokens(dark, sharp)
    pairs = [(sign, ground) for sign in SIGNS for ground in GROUNDS]
    assert _below(table, pairs, 3.0) == {}


@tables
def test_the_ring_of_the_focus_stands_out(dark: bool, sharp: bool) -> None:
    assert _below(tokens(dark, sharp), [("focus", ground) for ground in (*GROUNDS, "press")], 10.0) == {}


@pytest.mark.parametrize("dark", [False, True])
def test_in_high_contrast_an_outline_takes_the_place_of_every_tint(dark: bool) -> None:
    usual, sharp = tokens(dark), tokens(dark, high_contrast=True)
    for tint, outline in TINTS.items():
        assert usual[tint] != usual["surface"]
        assert sharp[tint] == sharp["surface"]
        assert contrast(sharp[outline], sharp["surface"]) >= 3
    assert contrast(sharp["line"], sharp["surface"]) >= 4.5


def test_every_table_has_the_same_names() -> None:
    assert len({frozenset(tokens(dark, sharp)) for dark in (False, True) for sharp in (False, True)}) == 1
