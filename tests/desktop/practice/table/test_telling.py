"""What a screen reader is told while a deal is played."""

import pytest

from tests.desktop.practice.dealing import DealDesk, Hands, begin, type_letter
from tests.desktop.practice.table.sitting import Sit
from tests.desktop.practice.table.test_page import number_of

TABLE = "simulator.desktop.practice.table"


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, bool]]:
    """Everything announced, with whether it interrupts."""
    said: list[tuple[str, bool]] = []

    def listen(_widget: object, message: str, *, at_once: bool = False, **_kind: bool) -> None:
        said.append((message, at_once))

    for module in ("telling", "clock_view", "choice_list", "page", "call_sheet", "notices"):
        monkeypatch.setattr(f"{TABLE}.{module}.announce", listen)
    return said


def test_a_turn_is_told_lines_scores_mandate_and_message(
    deal_desk: DealDesk, sit: Sit, heard: list[tuple[str, bool]]
) -> None:
    desk = deal_desk()
    page = sit(desk, begin(desk, "be_useful"))
    heard.clear()
    type_letter(number_of(page, "trade_days"))

    assert heard == [
        ("Elena Marsh: Forty-five is a start.", False),
        ("Elena Marsh: Delivery to all six sites stays on your side.", False),
        ("Client 62, up 8. Company 74, up 2.", False),
        ("1 of 4 at the limit", False),
        ("Message from Victor Hale: 45\u00a0days? We are not a bank.", False),
    ]


def test_scores_that_are_hidden_are_not_told(
    deal_desk: DealDesk, sit: Sit, heard: list[tuple[str, bool]]
) -> None:
    desk = deal_desk()
    page = sit(desk, begin(desk))
    type_letter("m")
    heard.clear()
    type_letter(number_of(page, "be_useful"))

    assert not any("Client 54" in message for message, _ in heard)


def test_a_locked_reply_tells_its_reason_at_once(
    deal_desk: DealDesk, sit: Sit, heard: list[tuple[str, bool]]
) -> None:
    desk = deal_desk()
    page = sit(desk, begin(desk, "be_useful"))
    heard.clear()
    type_letter(number_of(page, "two_invoices"))

    assert heard == [("You do not know yet what hurt her", True)]


def test_the_clock_tells_its_start_ten_seconds_and_five(
    deal_desk: DealDesk, sit: Sit, hands: Hands, heard: list[tuple[str, bool]]
) -> None:
    desk = deal_desk()
    page = sit(desk, begin(desk, "be_useful"))
    type_letter(number_of(page, "give_all"))
    assert heard[-1] == ("She is putting her coat on. 20 seconds. If time runs out: you say nothing", True)
    for seconds in (9.9, 0.2, 1, 4, 0.5):
        hands.pass_by(seconds)
        page.clock.tick()

    assert heard[-2:] == [
        ("Time to answer, 10 seconds left", True),
        ("Time to answer, 5 seconds left", True),
    ]


def test_a_call_interrupts(deal_desk: DealDesk, sit: Sit, heard: list[tuple[str, bool]]) -> None:
    desk = deal_desk()
    page = sit(desk, begin(desk, "ask_spring", "two_invoices"))
    type_letter(number_of(page, "sign"))

    assert heard[-1] == ("Victor Hale is calling. Enter to answer.", True)
