"""The Table, played as a person plays it."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from simulator.desktop.practice.table import TablePage
from simulator.history import Session
from tests.desktop.acting import click, press
from tests.desktop.looking import texts
from tests.desktop.practice.dealing import DealDesk, Hands, begin, focused, type_letter
from tests.desktop.practice.table.sitting import Sit

CONTROL = Qt.KeyboardModifier.ControlModifier
KEY = Qt.Key


def reply_of(page: TablePage, choice: str) -> QWidget:
    """The button of a reply."""
    return next(button for button in page.parts.choices.buttons if button.row.id == choice)


def number_of(page: TablePage, choice: str) -> str:
    """The number of a reply."""
    assert page.view is not None
    return str([row.id for row in page.view.choices].index(choice) + 1)


def made(session: Session) -> list[str]:
    """The choices made."""
    return [turn.step.choice for turn in session.attempt.turns]


def test_the_focus_starts_on_the_first_reply(deal_desk: DealDesk, sit: Sit) -> None:
    desk = deal_desk()
    page = sit(desk, begin(desk))

    assert focused() is page.parts.choices.buttons[0]


def test_a_number_key_gives_that_reply(deal_desk: DealDesk, sit: Sit) -> None:
    desk = deal_desk()
    session = begin(desk)
    page = sit(desk, session)
    type_letter(number_of(page, "be_useful"))

    assert made(session) == ["be_useful"]


def test_arrows_home_and_end_move_and_enter_gives_the_reply(deal_desk: DealDesk, sit: Sit) -> None:
    desk = deal_desk()
    session = begin(desk)
    page = sit(desk, session)
    buttons = page.parts.choices.buttons
    for key, place in (
        (KEY.Key_Down, 1),
        (KEY.Key_End, 2),
        (KEY.Key_Down, 2),
        (KEY.Key_Home, 0),
        (KEY.Key_Up, 0),
    ):
        press(key)
        assert focused() is buttons[place], key
    press(KEY.Key_Down)
    second = buttons[1].row.id
    press(KEY.Key_Return)

    assert made(session) == [second]


def test_space_and_the_mouse_give_a_reply_too(deal_desk: DealDesk, sit: Sit, hands: Hands) -> None:
    desk = deal_desk()
    session = begin(desk)
    page = sit(desk, session)
    first = page.parts.choices.buttons[0].row.id
    press(KEY.Key_Space)
    hands.pass_by(1)
    if first != "leave_now":
        click(reply_of(page, "give_all"))
        assert made(session) == [first, "give_all"]


def test_number_keys_do_not_count_just_after_new_replies_appear(
    deal_desk: DealDesk, sit: Sit, hands: Hands
) -> None:
    desk = deal_desk()
    session = begin(desk)
    page = sit(desk, session)
    type_letter(number_of(page, "be_useful"))
    hands.pass_by(0.2)
    type_letter(number_of(page, "give_all"))
    press(KEY.Key_Return)
    assert made(session) == ["be_useful"]
    hands.pass_by(0.1)
    type_letter(number_of(page, "give_all"))
    assert made(session) == ["be_useful", "give_all"]


def test_a_key_that_repeats_itself_never_gives_a_reply(deal_desk: DealDesk, sit: Sit) -> None:
    desk = deal_desk()
    session = begin(desk)
    page = sit(desk, session)
    type_letter(number_of(page, "be_useful"), repeat=True)

    assert made(session) == []


def test_a_locked_reply_can_be_reached_says_why_and_does_nothing(deal_desk: DealDesk, sit: Sit) -> None:
    desk = deal_desk()
    session = begin(desk, "be_useful")
    page = sit(desk, session)
    locked = reply_of(page, "two_invoices")
    locked.setFocus()
    press(KEY.Key_Return)
    type_letter(number_of(page, "two_invoices"))

    assert made(session) == ["be_useful"]
    assert locked.isEnabled()
    assert "You do not know yet what hurt her" in locked.accessibleDescription()
    assert "Locked" in locked.accessibleName()


def test_ones_own_words_appear_at_once_and_the_client_takes_a_moment(
    deal_desk: DealDesk, sit: Sit, qtbot: QtBot
) -> None:
    desk = deal_desk()
    desk.theme.choose(reduced_motion=False)
    page = sit(desk, begin(desk))
    type_letter(number_of(page, "be_useful"))
    transcript = page.parts.transcript.lines

    assert transcript.lines[-1].text == "Then I will try to be more useful than pleasant."
    assert transcript.typing
    assert page.parts.choices.waiting
    assert not any(button.isEnabled() for button in page.parts.choices.buttons)
    qtbot.waitUntil(lambda: not page.reveal.active)
    assert len(transcript.lines) == 6
    assert focused() is page.parts.choices.buttons[0]


def test_any_key_skips_the_wait_without_giving_a_reply(deal_desk: DealDesk, sit: Sit) -> None:
    desk = deal_desk()
    desk.theme.choose(reduced_motion=False)
    session = begin(desk)
    page = sit(desk, session)
    type_letter(number_of(page, "be_useful"))
    type_letter("1")

    assert not page.reveal.active
    assert made(session) == ["be_useful"]
    assert not page.parts.choices.waiting


def test_without_motion_nothing_waits(deal_desk: DealDesk, sit: Sit) -> None:
    desk = deal_desk()
    page = sit(desk, begin(desk))
    type_letter(number_of(page, "be_useful"))

    assert not page.reveal.active


@pytest.mark.parametrize("letter", ["d", "в", "D", "В"])
def test_the_director_is_asked_over_the_phone(deal_desk: DealDesk, sit: Sit, letter: str) -> None:
    desk = deal_desk()
    session = begin(desk, "be_useful")
    page = sit(desk, session)
    type_letter(letter)
    assert page.popover.isVisible()
    asked = page.popover.card.choices.buttons[0].row.id
    type_letter("1")

    assert made(session) == ["be_useful", asked]
    assert not page.popover.isVisible()
    assert page.view is not None
    assert page.view.messages[-1].new


def test_esc_closes_the_questions_and_nothing_else(deal_desk: DealDesk, sit: Sit, qtbot: QtBot) -> None:
    desk = deal_desk()
    session = begin(desk, "be_useful")
    page = sit(desk, session)
    type_letter("d")
    with qtbot.assertNotEmitted(page.left):
        press(KEY.Key_Escape)

    assert not page.popover.isVisible()
    assert made(session) == ["be_useful"]
    assert focused() is page.parts.choices.buttons[0]


def test_where_nothing_can_be_asked_the_button_is_off(deal_desk: DealDesk, sit: Sit) -> None:
    desk = deal_desk()
    page = sit(desk, begin(desk))
    type_letter("d")

    assert not page.parts.right.phone.ask.isEnabled()
    assert not page.popover.isVisible()


def test_esc_pauses_and_the_pause_leads_out_or_back(deal_desk: DealDesk, sit: Sit, qtbot: QtBot) -> None:
    desk = deal_desk()
    page = sit(desk, begin(desk, "be_useful"))
    pause = page.layers.pause

    with qtbot.assertNotEmitted(page.left):
        press(KEY.Key_Escape)
    assert pause.isVisible()
    assert focused() is pause.resume
    press(KEY.Key_Escape)
    assert not pause.isVisible()
    assert focused() is page.parts.choices.buttons[0]
    press(KEY.Key_Escape)
    with qtbot.waitSignal(page.left):
        click(pause.leave)


@pytest.mark.parametrize("letter", ["p", "з"])
def test_p_pauses_too_and_the_briefing_is_one_key_away(deal_desk: DealDesk, sit: Sit, letter: str) -> None:
    desk = deal_desk()
    page = sit(desk, begin(desk, "be_useful"))
    type_letter(letter)
    assert page.layers.pause.isVisible()
    click(page.layers.pause.brief)
    assert page.layers.brief.isVisible()
    assert not page.layers.pause.isVisible()
    press(KEY.Key_Escape)
    type_letter("b")
    assert page.layers.brief.isVisible()
    type_letter("и")
    assert not page.layers.brief.isVisible()
    assert focused() is page.parts.choices.buttons[0]


def test_the_decision_that_was_taken_back_can_be_made_again(deal_desk: DealDesk, sit: Sit) -> None:
    desk = deal_desk()
    session = begin(desk, "be_useful", "trade_days")
    page = sit(desk, session)
    before = page.parts.transcript.lines.lines
    press(KEY.Key_Z, modifier=CONTROL)
    assert page.parts.top.forward.isVisible()
    press(KEY.Key_Z, modifier=CONTROL | Qt.KeyboardModifier.ShiftModifier)

    assert made(session) == ["be_useful", "trade_days"]
    assert page.parts.transcript.lines.lines == before, "what was made again is no longer taken back"
    assert not page.parts.top.forward.isVisible()


def test_the_way_forward_is_there_when_the_table_is_taken_up_again(deal_desk: DealDesk, sit: Sit) -> None:
    desk = deal_desk()
    session = begin(desk, "be_useful", "trade_days")
    session.rewind(0)
    page = sit(desk, Session.resume(desk.history, session.id))
    (taken,) = (line for line in page.parts.transcript.lines.lines if line.kind == "taken_back")
    assert taken.count > 3, "the lines of both decisions"
    page.forward()
    page.forward()
    assert page.view is not None
    assert page.view.decision == 2
    assert not page.view.can_forward


def test_the_list_of_decisions_goes_back_to_any_of_them(deal_desk: DealDesk, sit: Sit) -> None:
    desk = deal_desk()
    session = begin(desk, "be_useful", "trade_days")
    page = sit(desk, session)
    click(page.parts.top.decisions)
    shown = page.layers.decisions.list
    assert shown.count() == 2
    assert shown.item(1).text().startswith("1. Then I will try")
    press(KEY.Key_Down)
    press(KEY.Key_Return)

    assert made(session) == []
    assert session.row.rewinds == 1
    assert not page.layers.on_screen


def test_ctrl_z_takes_one_decision_back_and_keeps_its_lines(deal_desk: DealDesk, sit: Sit) -> None:
    desk = deal_desk()
    session = begin(desk, "be_useful", "trade_days")
    page = sit(desk, session)
    press(KEY.Key_Z, modifier=Qt.KeyboardModifier.ControlModifier)

    assert made(session) == ["be_useful"]
    assert session.row.rewinds == 1
    assert page.parts.transcript.lines.lines[-1].kind == "taken_back"
    assert page.view is not None
    assert page.view.client_score is not None
    assert page.view.client_score.value == 54


def test_lines_taken_back_can_be_opened(deal_desk: DealDesk, sit: Sit) -> None:
    desk = deal_desk()
    page = sit(desk, begin(desk, "be_useful", "trade_days"))
    page.rewind()
    transcript = page.parts.transcript
    last = transcript.lines.index(len(transcript.lines.lines) - 1)
    closed = transcript.sizeHintForIndex(last).height()
    type_letter("t")
    press(KEY.Key_End)
    press(KEY.Key_Return)

    assert transcript.sizeHintForIndex(last).height() > closed + 40


@pytest.mark.parametrize("letter", ["m", "ь"])
def test_scores_can_be_hidden_and_shown(deal_desk: DealDesk, sit: Sit, letter: str) -> None:
    desk = deal_desk()
    page = sit(desk, begin(desk))
    assert page.parts.scores.client.isVisible()
    type_letter(letter)
    assert not page.parts.scores.client.isVisible()
    type_letter(letter)
    assert page.parts.scores.company.isVisible()


def test_f6_goes_round_the_regions_and_back(deal_desk: DealDesk, sit: Sit) -> None:
    desk = deal_desk()
    page = sit(desk, begin(desk, "be_useful"))
    parts = page.parts
    stops = [
        parts.transcript,
        parts.right.phone.thread_view,
        parts.right.deal.terms[0],
        parts.client,
        parts.top.leave,
        parts.choices.buttons[0],
    ]
    for stop in stops:
        press(KEY.Key_F6)
        assert focused() is stop
    press(KEY.Key_F6, modifier=Qt.KeyboardModifier.ShiftModifier)
    assert focused() is parts.top.leave


def test_keys_work_from_the_transcript_too(deal_desk: DealDesk, sit: Sit) -> None:
    desk = deal_desk()
    session = begin(desk)
    page = sit(desk, session)
    type_letter("е")
    assert focused() is page.parts.transcript
    type_letter(number_of(page, "be_useful"))

    assert made(session) == ["be_useful"]


def test_the_newest_line_is_in_sight_unless_the_person_has_scrolled_up(deal_desk: DealDesk, sit: Sit) -> None:
    desk = deal_desk()
    page = sit(desk, begin(desk, "be_useful", "trade_days", "ask_floor", "call_for_sixty"), size=(1280, 620))
    bar = page.parts.transcript.verticalScrollBar()
    assert bar.maximum() > 0
    assert bar.value() == bar.maximum()
    bar.setValue(0)
    assert not page.parts.transcript.follows
    page.parts.transcript.new_lines_chip.click()
    assert bar.value() == bar.maximum()


def test_the_end_gives_way_to_how_it_went(deal_desk: DealDesk, sit: Sit, qtbot: QtBot, hands: Hands) -> None:
    desk = deal_desk()
    page = sit(desk, begin(desk))
    type_letter(number_of(page, "leave_now"))
    hands.pass_by(1)

    assert page.parts.closing.isVisible()
    assert not page.parts.choices.isVisible()
    assert focused() is page.parts.closing.button
    with qtbot.waitSignal(page.finished):
        press(KEY.Key_Return)


@pytest.mark.parametrize(
    ("choices", "title"),
    [
        (("leave_now",), "You walked away."),
        (("be_useful", "give_all", "say_nothing"), "The talks are over: no deal."),
        (("ask_spring", "two_invoices", "one_more"), "Deal closed."),
    ],
)
def test_the_end_says_how_talks_ended(
    deal_desk: DealDesk, sit: Sit, choices: tuple[str, ...], title: str
) -> None:
    desk = deal_desk()
    page = sit(desk, begin(desk, *choices))

    assert page.parts.closing.title.text() == title


def test_a_session_taken_up_again_says_so(deal_desk: DealDesk, sit: Sit) -> None:
    desk = deal_desk()
    page = sit(desk, begin(desk, "be_useful"))

    assert page.parts.banner.isVisible()
    page.show_session(begin(desk))
    assert not page.parts.banner.isVisible()


def test_no_message_moves_the_focus_or_covers_a_reply(deal_desk: DealDesk, sit: Sit) -> None:
    desk = deal_desk()
    page = sit(desk, begin(desk, "be_useful"))
    type_letter(number_of(page, "trade_days"))

    assert page.view is not None
    assert page.view.messages[-1].new
    assert focused() is page.parts.choices.buttons[0]
    for button in page.parts.choices.buttons:
        corner = button.mapTo(page, QPoint(0, 0))
        over = page.childAt(corner + button.rect().center())
        assert over is button


def test_tab_goes_from_the_replies_over_transcript_phone_and_deal_to_the_bar(
    deal_desk: DealDesk, sit: Sit
) -> None:
    desk = deal_desk()
    page = sit(desk, begin(desk, "be_useful", "trade_days"))
    parts = page.parts
    way = [
        parts.choices.buttons[1],
        parts.transcript,
        parts.right.phone.thread_view,
        parts.right.phone.thread_view.bubbles[2].chip,
        parts.right.phone.ask,
        *parts.right.deal.terms,
        parts.top.leave,
        parts.top.rewind,
        parts.top.decisions,
        parts.top.scores,
        parts.top.pause,
    ]
    for stop in way:
        press(KEY.Key_Tab)
        assert focused() is stop


def test_leaving_while_the_client_is_about_to_speak_leaves_nothing_half_shown(
    deal_desk: DealDesk, sit: Sit
) -> None:
    desk = deal_desk()
    desk.theme.choose(reduced_motion=False)
    session = begin(desk, "ask_spring", "two_invoices")
    page = sit(desk, session)
    type_letter(number_of(page, "sign"))
    assert page.reveal.active
    page.hide()
    page.show_session(begin(desk))
    page.show()

    assert not page.reveal.active
    assert not page.call.isVisible()
    assert page.parts.transcript.lines.rowCount() == 2


def test_an_attempt_on_an_older_version_says_so(
    deal_desk: DealDesk, sit: Sit, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = deal_desk()
    monkeypatch.setattr(Session, "scenario_changed", True)
    page = sit(desk, begin(desk, "be_useful"))

    told = " ".join(text for _, text in texts(page.parts.banner))
    assert "the version of the scenario that you began with" in told
