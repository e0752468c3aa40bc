"""What a screen reader is told in the office."""

import pytest
from PySide6.QtCore import Qt

from tests.desktop.acting import click, press
from tests.desktop.practice.dealing import DealDesk, begin, type_letter
from tests.desktop.practice.office.test_page import GAVE
from tests.desktop.practice.office.visiting import Visit, to_the_claims

OFFICE = "simulator.desktop.practice.office"


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, bool]]:
    """Everything announced, with whether it interrupts."""
    said: list[tuple[str, bool]] = []

    def listen(_widget: object, message: str, *, at_once: bool = False, **_kind: bool) -> None:
        said.append((message, at_once))

    monkeypatch.setattr(f"{OFFICE}.page.announce", listen)
    return said


@pytest.mark.parametrize(
    ("language", "survey", "first", "claim"),
    [
        ("en", "The client’s survey: ", "Victor Hale: “", "Victor Hale: “You gave the delivery away.”"),
        ("ru", "Опрос клиента: ", "Виктор Хейл: «", "Виктор Хейл: «Доставку отдали даром.»"),
    ],
)
def test_the_survey_his_words_and_his_claim_are_told_in_their_order(
    deal_desk: DealDesk,
    visit: Visit,
    heard: list[tuple[str, bool]],
    language: str,
    survey: str,
    first: str,
    claim: str,
) -> None:
    desk = deal_desk(language)
    visited = visit(desk, begin(desk, *GAVE))
    heard.clear()
    to_the_claims(visited)

    told = [message for message, at_once in heard if not at_once]
    assert told[0].startswith(survey)
    assert told[1].startswith(first)
    assert told[2] == claim
    assert len(told) == 3


def test_his_reaction_is_told_and_then_how_the_claim_stands(
    deal_desk: DealDesk, visit: Visit, heard: list[tuple[str, bool]]
) -> None:
    desk = deal_desk()
    page = visit(desk, begin(desk, *GAVE))
    to_the_claims(page)
    heard.clear()
    type_letter("4")

    assert heard == [
        ("Victor Hale: “Nothing, then.”", False),
        ("We could have saved on delivery. Stands. You said nothing", False),
    ]


def test_a_third_piece_of_evidence_is_refused_at_once(
    deal_desk: DealDesk, visit: Visit, heard: list[tuple[str, bool]]
) -> None:
    desk = deal_desk()
    page = visit(desk, begin(desk, *GAVE))
    to_the_claims(page)
    heard.clear()
    for tile in page.parts.evidence.tiles[:3]:
        click(tile)

    assert heard == [("2 at most: put one back first.", True)]


def test_every_part_has_a_name(deal_desk: DealDesk, visit: Visit) -> None:
    desk = deal_desk()
    page = visit(desk, begin(desk, *GAVE))
    to_the_claims(page)
    type_letter("e")
    press(Qt.Key.Key_Space)
    parts = page.parts

    assert parts.answers.accessibleName() == "How do you answer?"
    assert parts.answers.buttons[0].accessibleName().startswith("1 of 4. ")
    assert parts.evidence.tiles[0].accessibleName().count(". ") == 1
    assert parts.claims.tiles[0].accessibleName() == (
        "We could have saved on delivery. Now. Waiting for your answer"
    )
    assert parts.director.accessibleName() == "Victor Hale. Patience: 3 of 3"
    assert parts.director.accessibleDescription().startswith("Said at ")
    assert parts.speech.accessibleName() == "Victor Hale: “You gave the delivery away.”"
