import pytest

from simulator.workshop.highlight import Token, highlight
from tests.workshop.files import accidents, every_text
from tests.workshop.small import SMALL


def painted(text: str) -> list[tuple[str, str]]:
    """Every piece with its paint, over all lines."""
    state = 0
    found: list[tuple[str, str]] = []
    for line in text.split("\n"):
        tokens, state = highlight(line, state)
        found += [(line[token.column - 1 : token.end_column - 1], token.paint) for token in tokens]
    return found


@pytest.mark.parametrize(
    ("piece", "paint"),
    [
        ("title", "key"),
        ("Сделка 🏥 на ", "text"),
        ("{day}", "placeholder"),
        ("hurry", "id"),
        ("Она спешит", "text"),
        ("day", "id"),
        ("delivery", "word"),
        ("# tuesday: предел", "comment"),
        ("opening", "word"),
        ("closing", "reference"),
        ("monday", "reference"),
        ("20", "number"),
        (" == ", "condition"),
        ("say", "key"),
        ("|", "sign"),
        ("🏥 sign, и на ", "text"),
    ],
)
def test_every_piece_is_painted_for_what_it_is(piece: str, paint: str) -> None:
    assert (piece, paint) in painted(SMALL)


def test_both_sides_and_their_numbers_have_their_colours() -> None:
    text = "levels: # 🏥\n  - {at: 60, label: 'Да', client: 4, company: -9}\n"
    assert [pair for pair in painted(text) if pair[1] in ("client", "company", "number")] == [
        ("60", "number"), ("client", "client"), ("4", "client"), ("company", "company"), ("-9", "company"),
    ]  # fmt: skip
    assert ("client", "client") in painted("when: client >= 60\n")


def test_a_text_on_lines_of_its_own_goes_on_until_a_line_further_out() -> None:
    text = "brief: |\n  Первая: 🏥 {price}\n\n  # и это слова\nrole: Продавец\n"
    assert painted(text)[2:] == [
        ("Первая: 🏥 ", "text"), ("{price}", "placeholder"), ("# и это слова", "text"),
        ("role", "key"), ("Продавец", "text"),
    ]  # fmt: skip


def test_brackets_and_quotes_may_go_over_several_lines() -> None:
    text = 'start: {client: 50, # 🏥\n  company: 70}\nsummary: "Один\n  два"\nlearn:\n  - hurry\n'
    assert ("70", "company") in painted(text)
    assert ('  два"', "text") in painted(text)
    assert painted(text)[-1] == ("hurry", "reference")


def test_pieces_stand_in_order_and_inside_their_line() -> None:
    texts = [(0, text) for _, text in every_text()] + [(seed, text) for seed, _, text in accidents(40, 700)]
    for seed, text in texts:
        state = 0
        for line in text.split("\n"):
            tokens, state = highlight(line, state)
            edges = [edge for token in tokens for edge in (token.column, token.end_column)]
            assert edges == sorted(edges), f"seed {seed}: {line!r}"
            assert all(1 <= edge <= len(line) + 1 for edge in edges), f"seed {seed}: {line!r}"
            assert 0 <= state < 2**31


def test_a_state_that_comes_from_elsewhere_is_taken_for_none() -> None:
    assert highlight("title: x", -1)[0][0] == Token(1, 6, "key")
