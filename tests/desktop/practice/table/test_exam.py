"""An exam hides what would help."""

from PySide6.QtCore import Qt

from tests.desktop.acting import press
from tests.desktop.looking import texts
from tests.desktop.practice.dealing import DealDesk, begin, type_letter
from tests.desktop.practice.table.sitting import Sit
from tests.desktop.practice.table.test_page import made


def test_no_meters_no_way_to_show_them_and_the_sentence_instead(deal_desk: DealDesk, sit: Sit) -> None:
    desk = deal_desk()
    page = sit(desk, begin(desk, "be_useful", mode="exam"))
    type_letter("m")

    assert not page.parts.scores.client.isVisible()
    assert not page.parts.top.scores.isVisible()
    sentence = "Scores are hidden in exam mode. You will see both after the talks."
    assert sentence in {text for _, text in texts(page.parts.scores)}


def test_no_moves_no_warnings_no_contradictions(deal_desk: DealDesk, sit: Sit) -> None:
    desk = deal_desk()
    page = sit(desk, begin(desk, "be_useful", "trade_days", mode="exam"))

    names = [
        button.accessibleName() + button.accessibleDescription() for button in page.parts.choices.buttons
    ]
    assert not any("Concede" in name or "Outside your mandate" in name for name in names)
    assert not any(bubble.chip.isVisible() for bubble in page.parts.right.phone.thread_view.bubbles)


def test_nothing_is_taken_back(deal_desk: DealDesk, sit: Sit) -> None:
    desk = deal_desk()
    session = begin(desk, "be_useful", mode="exam")
    page = sit(desk, session)
    press(Qt.Key.Key_Z, modifier=Qt.KeyboardModifier.ControlModifier)

    assert made(session) == ["be_useful"]
    assert not page.parts.top.rewind.isVisible()


def test_a_stopped_clock_leaves_no_time_to_think(deal_desk: DealDesk, sit: Sit) -> None:
    desk = deal_desk()
    page = sit(desk, begin(desk, "be_useful", "give_all", mode="exam"))
    press(Qt.Key.Key_Space, page)
    assert page.parts.choices.waiting
    press(Qt.Key.Key_Space, page)
    assert not page.parts.choices.waiting
    type_letter("p")
    assert page.parts.choices.waiting, "nor does the pause"
    press(Qt.Key.Key_Escape)
    assert not page.parts.choices.waiting
