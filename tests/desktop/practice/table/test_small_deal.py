"""The smallest scenario there is: two scenes, no terms, no mandate, a face drawn from the seed."""

from pytestqt.qtbot import QtBot

from simulator.desktop.practice.table import TablePage
from simulator.history import Session
from simulator.scenario.model import Scenario
from tests.desktop.looking import clipped
from tests.desktop.practice import material
from tests.desktop.practice.dealing import DealDesk, Hands, focused, type_letter
from tests.desktop.practice.table.sitting import Sit

SMALL = Scenario.model_validate(
    {
        "format": 1,
        "id": "small",
        "title": "Small",
        "summary": "Two scenes.",
        "seller": {"company": "Ours", "role": "Seller", "brief": "Sell."},
        "client": {"name": "Ann Lee", "role": "Owner", "company": "Hers"},
        "scenes": {
            "opening": {
                "phase": "opening",
                "choices": [{"id": "well", "say": "Well?", "move": "probe", "goto": "last"}],
            },
            "last": {
                "phase": "closing",
                "choices": [
                    {
                        "id": "done",
                        "say": "Done.",
                        "move": "hold",
                        "points": [{"client": 20, "because": "She was asked."}],
                        "goto": "signed",
                    }
                ],
            },
        },
        "endings": {"signed": {"kind": "deal"}},
    }
)


def test_it_plays_without_a_deal_sheet_or_a_word_of_the_client(
    deal_desk: DealDesk, sit: Sit, hands: Hands, qtbot: QtBot
) -> None:
    desk = deal_desk()
    director = material.director()
    session = Session.start(desk.history, SMALL, director, (SMALL, director), seed=1)
    page: TablePage = sit(desk, session)
    assert not page.parts.right.deal.isVisible()
    assert not page.parts.walk_away.isVisible()
    assert page.parts.header.hint.text() == "1 or Enter to choose"
    qtbot.waitUntil(lambda: clipped(page) == [])
    for _ in range(2):
        hands.pass_by(1)
        type_letter("1")

    assert session.attempt.ended is not None
    assert focused() is page.parts.closing.button
