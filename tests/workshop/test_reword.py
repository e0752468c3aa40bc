"""Words are changed in the file as if by hand: quotes, blocks, indents and comments stay."""

import random

import pytest

from simulator.scenario.translation import Place
from simulator.workshop.edits import apply
from simulator.workshop.reword import Words, reworded
from tests.workshop.files import short_texts

TEXT = """\
title: Forty kilos  # shown on the card
summary: 'It''s short'
seller:
  brief: |
    First line.

      indented
    Last line.
  paper: >-
    A folded text that goes
    over two lines.

    And a second paragraph.
  kpis: [Grow, "Keep: margin", Grow]
scenes:
  opening:
    # a remark
    client: {says: "🏥 Когда? {day}", mood: calm}
    choices:
      - id: ask
        say: |2
            deeper
          than that
      - {id: wait, say: Wait}
"""
SAY = "scenes.opening.choices.ask.say"


def change(context: str, old: str, new: str, text: str = TEXT) -> str:
    edits = reworded(Words(text), Place(context, old), new)
    assert edits is not None
    return apply(text, edits)


@pytest.mark.parametrize(
    ("context", "old", "new", "line"),
    [
        ("title", "Forty kilos", "Fifty kilos", "title: Fifty kilos  # shown on the card"),
        ("title", "Forty kilos", "Fifty: kilos", 'title: "Fifty: kilos"  # shown on the card'),
        ("title", "Forty kilos", "40", 'title: "40"  # shown on the card'),
        ("summary", "It's short", "It's shorter", "summary: 'It''s shorter'"),
        (
            "scenes.opening.client.says",
            "🏥 Когда? {day}",
            'Скажите "когда"',
            '    client: {says: "Скажите \\"когда\\"", mood: calm}',
        ),
        ("scenes.opening.choices.wait.say", "Wait", "Wait, then", '      - {id: wait, say: "Wait, then"}'),
    ],
)
def test_the_quotes_stay_and_are_set_where_they_are_needed(
    context: str, old: str, new: str, line: str
) -> None:
    after = change(context, old, new).split("\n")
    assert line in after
    assert sum(one != other for one, other in zip(after, TEXT.split("\n"), strict=True)) == 1


def test_a_block_keeps_its_header_and_its_indent() -> None:
    after = change("seller.brief", "First line.\n\n  indented\nLast line.", "One 🏥.\n\nTwo.\n  in")
    assert "  brief: |\n    One 🏥.\n\n    Two.\n      in\n  paper: >-\n" in after


def test_a_folded_text_stays_folded() -> None:
    long = "Words that fill a line " * 8
    old = "A folded text that goes over two lines.\nAnd a second paragraph."
    after = change("seller.paper", old, f"{long}\nEnd.")
    body = after[after.index(">-") : after.index("  kpis")]
    assert all(len(line) <= 84 for line in body.split("\n"))
    assert Words(after).spots(Place("seller.paper", f"{long.strip()}\nEnd."))


def test_what_a_list_says_twice_is_changed_twice() -> None:
    assert 'kpis: [Earn, "Keep: margin", Earn]' in change("seller.kpis", "Grow", "Earn")


def test_nothing_is_made_of_no_words_and_of_words_that_are_not_there() -> None:
    words = Words(TEXT)
    assert reworded(words, Place("title", "Forty kilos"), "  ") is None
    assert reworded(words, Place("title", "Sixty"), "Seventy") is None
    assert reworded(words, Place("title", "Forty kilos"), "a\0b") is None
    assert reworded(words, Place("title", "Forty kilos"), "Forty kilos ") == ()
    assert reworded(Words("title: [broken"), Place("title", "x"), "y") is None


def test_it_is_told_where_words_stand() -> None:
    words = Words(TEXT)
    assert words.line(Place("summary", "It's short")) == (2, 11)
    assert words.line(Place("seller.brief", "First line.\n\n  indented\nLast line.")) == (5, 5)
    assert words.line(Place("nowhere", "")) is None


def test_any_words_of_any_file_can_be_put_in_any_place() -> None:
    seed = 20261124
    chance = random.Random(seed)
    pool = [
        *"ab яЁ🏥",
        "\n",
        "\n\n",
        "  ",
        ": ",
        "# ",
        "'",
        '"',
        "{day}",
        "- ",
        "|",
        "%",
        "\u00a0",
        "\\",
        ",",
    ]
    tried = 0
    for kind, text in chance.sample(short_texts(), 6):
        words = Words(text)
        for place in chance.sample([place for place in sorted(words.count()) if _is_read(place)], 5):
            new = "x" + "".join(chance.choices(pool, k=chance.randint(1, 12)))
            edits = reworded(words, place, new)
            assert edits is not None, (seed, kind, place, new)
            assert Words(apply(text, edits)).spots(Place(place.context, _even(new))), (seed, place, new)
            tried += 1
    assert tried == 30


def _even(words: str) -> str:
    return "\n".join(line.rstrip() for line in words.strip().split("\n"))


def _is_read(place: Place) -> bool:
    """Whether people read the words: an id in its place would be another place."""
    return place.context.rpartition(".")[2] in ("say", "says", "title", "summary", "because", "text", "role")
