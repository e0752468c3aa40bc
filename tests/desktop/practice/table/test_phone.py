"""The phone: what the director says, in its own place."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from simulator.desktop.desk import Desk
from simulator.desktop.practice.table.rows import MessageRow
from simulator.desktop.window import Window
from simulator.history import Session
from tests.desktop.acting import click, press
from tests.desktop.looking import clipped
from tests.desktop.playing import play
from tests.desktop.practice.dealing import DealDesk, Hands, begin, focused, type_letter
from tests.desktop.practice.table.sitting import Sit
from tests.desktop.practice.table.test_page import number_of


def test_the_director_rests_with_a_smile_below_a_frown(deal_desk: DealDesk, sit: Sit) -> None:
    desk = deal_desk()
    page = sit(desk, begin(desk))

    assert page.parts.right.phone.portrait.expression == "mixed"


def test_a_new_message_is_marked_until_the_next_decision(deal_desk: DealDesk, sit: Sit, hands: Hands) -> None:
    desk = deal_desk()
    page = sit(desk, begin(desk, "be_useful"))
    phone = page.parts.right.phone
    assert not phone.new.isVisible()
    type_letter(number_of(page, "trade_days"))
    hands.pass_by(1)
    assert phone.new.isVisible()
    assert phone.accessibleName() == "Phone, Victor Hale, 1 new message"
    type_letter(number_of(page, "give_all"))
    assert not phone.new.isVisible()


def test_going_to_the_thread_reads_it(deal_desk: DealDesk, sit: Sit) -> None:
    desk = deal_desk()
    page = sit(desk, begin(desk, "be_useful", "trade_days"))
    phone = page.parts.right.phone
    assert phone.new.isVisible()
    press(Qt.Key.Key_F6)
    press(Qt.Key.Key_F6)

    assert focused() is phone.thread_view
    assert not phone.new.isVisible()


def test_the_chip_of_a_contradiction_outlines_both_messages(
    deal_desk: DealDesk, sit: Sit, qtbot: QtBot
) -> None:
    desk = deal_desk()
    page = sit(desk, begin(desk, "be_useful", "trade_days"), size=(1280, 620))
    bubbles = page.parts.right.phone.thread_view.bubbles
    chip = bubbles[2].chip
    assert chip.text() == "Contradicts 16:24"
    click(chip)

    assert [bubble.marked for bubble in bubbles] == [False, True, True]
    qtbot.waitUntil(lambda: not bubbles[1].visibleRegion().isEmpty())


def test_a_call_rings_and_is_answered_with_enter(deal_desk: DealDesk, sit: Sit) -> None:
    desk = deal_desk()
    page = sit(desk, begin(desk, "ask_spring", "two_invoices"))
    type_letter(number_of(page, "sign"))
    assert page.call.isVisible()
    assert focused() is page.call.card.answer
    thread = page.parts.right.phone.thread_view
    assert "She walked out laughing." not in [bubble.row.text for bubble in thread.bubbles if bubble.row]
    press(Qt.Key.Key_Return)
    assert page.call.card.words.text() == "She walked out laughing."
    press(Qt.Key.Key_Return)
    assert not page.call.isVisible()
    assert page.view is not None
    assert page.view.messages[-1].text == "She walked out laughing."


def test_a_call_that_is_left_ringing_stands_in_the_thread(deal_desk: DealDesk, sit: Sit) -> None:
    desk = deal_desk()
    page = sit(desk, begin(desk, "ask_spring", "two_invoices"))
    type_letter(number_of(page, "sign"))
    press(Qt.Key.Key_Escape)

    assert not page.call.isVisible()
    last = page.parts.right.phone.thread_view.bubbles[-1].row
    assert last is not None
    assert last.text == "She walked out laughing."


def test_a_call_of_long_ago_does_not_ring_again(deal_desk: DealDesk, sit: Sit) -> None:
    desk = deal_desk()
    page = sit(desk, begin(desk, "ask_spring", "two_invoices", "sign"))

    assert not page.call.isVisible()


def test_no_message_of_any_length_is_cut_off_where_the_thread_is_just_full(
    deal_desk: DealDesk, sit: Sit, qtbot: QtBot
) -> None:
    desk = deal_desk()
    page = sit(desk, begin(desk))
    thread = page.parts.right.phone.thread_view
    said = (
        "Ты ещё там? Она довольна? Сделай так, чтобы была довольна. "
        "Чего бы ни стоило. Как-то ты это быстро сделал сегодня, а зря."
    )
    before = MessageRow(0, "Клиент прежде всего. Всегда.", "16:24", False, False, None)
    after = MessageRow(2, "У меня открыто. Дверь за собой закроешь.", "17:13", True, False, None)
    cut = []
    for length in range(60, len(said)):
        row = MessageRow(1, said[:length].strip(), "17:10", False, False, (0, "16:24"))
        thread.show_rows((before, row, after))
        for _ in range(3):
            qtbot.wait(1)
        cut += clipped(thread)

    assert cut == []


def test_a_call_is_kept_as_answered_or_let_ring(deal_desk: DealDesk, sit: Sit, hands: Hands) -> None:
    desk = deal_desk()
    answered = begin(desk, "ask_spring", "two_invoices")
    page = sit(desk, answered)
    type_letter(number_of(page, "sign"))
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Return)
    rang = answered.attempt.messages[-1].number
    assert answered.calls == {rang: True}
    ignored = begin(desk, "ask_spring", "two_invoices")
    page.show_session(ignored)
    hands.pass_by(1)
    type_letter(number_of(page, "sign"))
    press(Qt.Key.Key_Escape)
    assert ignored.calls == {rang: False}


def test_a_call_that_was_never_taken_rings_when_its_moment_is_taken_up_again(
    make_desk: Callable[..., Desk], sit: Sit
) -> None:
    desk = make_desk()
    session = next(found for seed in range(60) if (found := _called_before(desk, seed)) is not None)
    page = sit(desk, session)
    assert page.call.isVisible()
    press(Qt.Key.Key_Escape)
    assert list(session.calls.values()) == [False]
    page.show_session(session)
    assert not page.call.isVisible()


def _called_before(desk: Desk, seed: int) -> Session | None:
    """An attempt whose director rings before the talks, if this seed makes him."""
    session = play(desk, 0, seed=seed)
    return session if any(message.call for message in session.attempt.messages) else None


def test_a_call_waits_under_the_sheet_and_is_not_left_for_the_search(desk: Desk, qtbot: QtBot) -> None:
    window = Window(desk)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    window.show_table(begin(desk, "ask_spring", "two_invoices"))
    table = window.table
    assert table.view is not None
    table.choose("sign")
    table.reveal.skip()
    assert table.call.isVisible()
    press(Qt.Key.Key_F1)
    shown = [label.text() for label in window.key_sheet.findChildren(QLabel)]
    assert "While the phone rings: let it ring" in shown
    press(Qt.Key.Key_Escape)
    assert not window.key_sheet.isVisible()
    assert table.call.isVisible()
    assert table.call.card.answer.hasFocus()
    for ask in (window.show_search, window.show_help, window.open_settings):
        ask()
        assert window.toast.words == "This opens when the call is over."
        assert window.place == "table"
        assert table.call.isVisible()
    table.call.close_up()
    window.show_search()
    assert window.search.on_screen
