"""At the table a variation says what it is one of."""

from simulator.history import Session
from tests.desktop.practice.dealing import DealDesk, begin
from tests.desktop.practice.table.sitting import Sit

WAY = ("ask_spring", "two_invoices", "one_more")


def test_a_variation_says_of_which_attempt_and_from_which_decision(deal_desk: DealDesk, sit: Sit) -> None:
    desk = deal_desk()
    varied = Session.vary(desk.history, begin(desk, *WAY), 1)
    page = sit(desk, varied)

    assert page.parts.top.mode.text() == "Variation"
    assert page.parts.top.mode.accessibleName() == "Practice, variation of attempt 1 from decision 2"
    assert page.parts.top.company.text() == "variation of attempt 1 from decision 2"
    assert page.parts.banner.isVisible()
    assert page.parts.choices.holds_focus()


def test_any_other_attempt_says_nothing_of_the_kind(deal_desk: DealDesk, sit: Sit) -> None:
    desk = deal_desk()
    page = sit(desk, begin(desk, "ask_spring"))

    assert page.parts.top.mode.text() == "Practice"
    assert page.parts.top.company.text() == "Harbor Clinics"
