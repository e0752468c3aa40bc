"""The office, visited as a person visits it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QStackedWidget
from pytestqt.qtbot import QtBot

from simulator.desktop.desk import Desk
from simulator.desktop.practice.office import OfficePage
from simulator.desktop.text.vocabulary import claim_word
from simulator.history import HistoryFault, Session
from simulator.office.forecast import DEMANDS, pick
from simulator.office.talk import Answer
from tests.desktop.acting import click, press
from tests.desktop.looking import clipped, latin_words
from tests.desktop.practice import material
from tests.desktop.practice.dealing import DealDesk, Hands, begin, focused, type_letter
from tests.desktop.practice.office.visiting import Visit, thoughts_of, to_the_claims

KEY = Qt.Key
GAVE = ("be_useful", "give_all", "sign")
HELD = ("ask_spring", "two_invoices", "sign")
WALKED = ("leave_now",)


def stage(page: OfficePage) -> str:
    """How far the visit is."""
    assert page.view is not None
    return page.view.stage


def test_first_a_forecast_then_the_official_voice_then_his_words_then_his_claims(
    deal_desk: DealDesk, visit: Visit
) -> None:
    desk = deal_desk()
    session = begin(desk, *GAVE)
    page = visit(desk, session)
    assert stage(page) == "forecast"
    type_letter("4")
    press(KEY.Key_Return)
    assert [one.moment for one in session.forecasts] == ["bargaining", "office"]
    assert stage(page) == "official"
    assert page.parts.official.mark.text() == str(page.view.official.mark if page.view else None)
    assert page.parts.official.comment.text()
    assert page.parts.official.printed.text()
    assert not page.parts.speech.isVisible(), "he has not spoken yet"
    press(KEY.Key_Return)
    assert stage(page) == "entrance"
    assert "out of ten" in page.parts.speech.words.text()
    press(KEY.Key_Return)
    assert stage(page) == "claim"
    assert page.parts.speech.words.text() == "“You gave the delivery away.”"


def test_claims_stand_as_now_and_next_and_his_face_is_mixed(deal_desk: DealDesk, visit: Visit) -> None:
    desk = deal_desk()
    page = visit(desk, begin(desk, *GAVE))
    assert page.parts.director.portrait.expression == "mixed"
    to_the_claims(page)
    assert page.view is not None

    assert [row.state for row in page.view.claims] == ["now", "next"]
    assert page.parts.claims.tiles[0].accessibleName().startswith(claim_word("delivery"))
    assert page.parts.top.chip.text() == "Claim 1 of 2"


def test_evidence_is_locked_until_something_is_picked(deal_desk: DealDesk, visit: Visit) -> None:
    desk = deal_desk()
    session = begin(desk, *GAVE)
    page = visit(desk, session)
    to_the_claims(page)
    assert focused() is page.parts.answers.buttons[0]
    type_letter("2")
    assert session.answers == ()
    assert page.parts.answers.buttons[1].locked
    type_letter("e")
    assert focused() is page.parts.evidence.tiles[0]
    press(KEY.Key_Space)
    assert not page.parts.answers.buttons[1].locked
    type_letter("2")

    picked = page.parts.evidence.tiles[0].row.id
    assert session.answers == (Answer("evidence", (picked,)),)
    assert stage(page) == "reaction"
    assert page.parts.speech.words.text() in ("“Then leave it.”", "“That is not what I asked.”")


def test_a_key_meant_for_going_on_gives_no_answer(deal_desk: DealDesk, visit: Visit, hands: Hands) -> None:
    desk = deal_desk()
    session = begin(desk, *GAVE)
    page = visit(desk, session)
    page.use_clock(hands)
    to_the_claims(page)
    press(KEY.Key_Return)
    type_letter("1")
    assert list(session.answers) == []
    hands.pass_by(1)
    press(KEY.Key_Return)
    assert [answer.kind for answer in session.answers] == ["own"]


def test_two_pieces_at_most_and_one_can_be_put_back(deal_desk: DealDesk, visit: Visit) -> None:
    desk = deal_desk()
    session = begin(desk, *GAVE)
    page = visit(desk, session)
    to_the_claims(page)
    tiles = page.parts.evidence.tiles
    assert len(tiles) >= 4
    for tile in tiles[:3]:
        click(tile)
    assert [tile.isChecked() for tile in tiles[:3]] == [True, True, False]
    click(tiles[0])
    click(tiles[2])
    assert [tile.isChecked() for tile in tiles[:3]] == [False, True, True]
    click(page.parts.answers.buttons[1])

    (answer,) = session.answers
    assert answer.evidence == (tiles[1].row.id, tiles[2].row.id)


def test_arrows_go_over_the_evidence(deal_desk: DealDesk, visit: Visit) -> None:
    desk = deal_desk()
    page = visit(desk, begin(desk, *GAVE))
    to_the_claims(page)
    type_letter("e")
    tiles = page.parts.evidence.tiles
    for key, place in ((KEY.Key_Down, 1), (KEY.Key_End, len(tiles) - 1), (KEY.Key_Home, 0), (KEY.Key_Up, 0)):
        press(key)
        assert focused() is tiles[place]


def test_silence_makes_him_cold_and_costs_patience(deal_desk: DealDesk, visit: Visit) -> None:
    desk = deal_desk()
    page = visit(desk, begin(desk, *GAVE))
    to_the_claims(page)
    before = page.parts.director.pips.left
    type_letter("4")

    assert page.parts.director.portrait.expression == "cold"
    assert page.parts.director.pips.left == before - 1
    assert page.parts.director.pips.accessibleName() == f"Patience: {before - 1} of 3"
    assert page.parts.speech.words.text() == "“Nothing, then.”"


def test_asked_he_states_his_criterion(deal_desk: DealDesk, visit: Visit) -> None:
    desk = deal_desk()
    page = visit(desk, begin(desk, *GAVE))
    to_the_claims(page)
    type_letter("3")

    words = page.parts.speech.words.text()
    assert words.startswith("“You want to know what I judge by.")
    assert "Below that I sign nothing" in words


def test_the_visit_ends_with_his_last_words_and_leads_to_the_debrief(
    deal_desk: DealDesk, visit: Visit, qtbot: QtBot
) -> None:
    desk = deal_desk()
    session = begin(desk, *GAVE)
    page = visit(desk, session)
    to_the_claims(page)
    type_letter("1")
    press(KEY.Key_Return)
    type_letter("1")
    press(KEY.Key_Return)
    assert stage(page) == "leave"
    assert focused() is page.parts.onward
    assert page.parts.speech.words.text() in ("“Good work.”", "“We will talk about this again.”")
    assert page.view is not None
    assert page.view.stance
    assert [answer.kind for answer in session.answers] == ["own", "own"]
    assert not session.office_left
    with qtbot.waitSignal(page.finished):
        press(KEY.Key_Return)
    assert session.office_left


def test_when_his_patience_is_out_the_talk_is_over_and_the_rest_stands(
    deal_desk: DealDesk, visit: Visit
) -> None:
    desk = deal_desk()
    session = _impatient(desk)
    page = visit(desk, session)
    to_the_claims(page)
    type_letter("4")
    press(KEY.Key_Return)

    assert stage(page) == "leave"
    assert page.parts.speech.words.text() == "“Enough for today.”"
    assert page.view is not None
    assert page.view.patience == 0
    assert len(session.answers) == 1
    assert [row.note for row in page.view.claims] == ["You said nothing", "Not talked about"]
    assert all(row.state in ("stands", "opinion") for row in page.view.claims)


def test_after_a_walk_away_there_is_one_claim_and_no_survey(deal_desk: DealDesk, visit: Visit) -> None:
    desk = deal_desk()
    session = begin(desk, *WALKED)
    page = visit(desk, session)
    type_letter("n")
    assert not page.parts.official.survey.isVisible()
    assert page.parts.official.printed.text()
    press(KEY.Key_Return)
    assert page.parts.speech.words.text() == "“So the chair is empty.”"
    press(KEY.Key_Return)
    assert page.view is not None
    assert [row.title for row in page.view.claims] == [claim_word("walked")]
    type_letter("e")
    press(KEY.Key_Space)
    type_letter("2")
    press(KEY.Key_Return)
    assert stage(page) == "leave"


def test_where_nothing_was_given_he_praises_with_a_pleased_face(
    deal_desk: DealDesk, visit: Visit, qtbot: QtBot
) -> None:
    desk = deal_desk()
    session = begin(desk, *HELD)
    page = visit(desk, session)
    to_the_claims(page)
    assert stage(page) == "praise"
    assert page.parts.speech.words.text() == "“Well held.”"
    assert page.parts.director.portrait.expression == "pleased"
    assert page.view is not None
    assert page.view.claims == ()
    press(KEY.Key_Return)
    assert stage(page) == "leave"
    with qtbot.waitSignal(page.finished):
        press(KEY.Key_Return)
    assert session.answers == ()


def test_leaving_in_the_middle_keeps_everything_and_the_talk_goes_on_where_it_stood(
    deal_desk: DealDesk, visit: Visit, qtbot: QtBot
) -> None:
    desk = deal_desk()
    session = begin(desk, *GAVE)
    page = visit(desk, session)
    to_the_claims(page)
    type_letter("4")
    with qtbot.waitSignal(page.left):
        press(KEY.Key_Escape)
    again = Session.resume(desk.history, session.id)
    back = visit(desk, again)
    assert stage(back) == "entrance", "he says again what he began with"
    press(KEY.Key_Return)
    assert stage(back) == "claim"
    assert back.view is not None
    assert back.view.place == (2, 2)
    assert back.view.patience == 2
    assert [row.note for row in back.view.claims] == ["You said nothing", "Waiting for your answer"]
    assert not back.parts.forecast.isVisible(), "the forecast is asked before he speaks, not in the middle"


def test_a_visit_that_is_over_is_seen_from_its_end(deal_desk: DealDesk, visit: Visit) -> None:
    desk = deal_desk()
    session = begin(desk, *GAVE)
    page = visit(desk, session)
    to_the_claims(page)
    for _ in range(2):
        type_letter("1")
        press(KEY.Key_Return)
    press(KEY.Key_Return)
    page.show_session(session)
    press(KEY.Key_Return)

    assert stage(page) == "leave"


def test_nobody_waits_for_verdicts_while_there_is_something_to_read(
    deal_desk: DealDesk, visit: Visit
) -> None:
    desk = deal_desk()
    session = begin(desk, *GAVE)
    page = visit(desk, session, thinking="later")
    assert thoughts_of(desk).asked == [session.id]
    type_letter("n")
    press(KEY.Key_Return)
    assert stage(page) == "entrance"
    thoughts_of(desk).finish(session)
    press(KEY.Key_Return)
    assert stage(page) == "claim"
    type_letter("1")
    assert page._presenter is not None
    assert page._presenter.judged


def test_verdicts_that_come_late_are_waited_for_once_and_then_the_talk_goes_on(
    deal_desk: DealDesk, visit: Visit
) -> None:
    desk = deal_desk()
    session = begin(desk, *GAVE)
    page = visit(desk, session, thinking="later")
    type_letter("n")
    press(KEY.Key_Return)
    press(KEY.Key_Return)
    assert stage(page) == "entrance"
    assert page.view is not None
    assert page.view.waiting
    thoughts_of(desk).finish(session)
    assert stage(page) == "claim"


def test_verdicts_that_come_when_one_has_left_take_the_focus_from_no_other_page(
    deal_desk: DealDesk, visit: Visit, qtbot: QtBot
) -> None:
    desk = deal_desk()
    session = begin(desk, *GAVE)
    page = visit(desk, session, thinking="later")
    type_letter("n")
    press(KEY.Key_Return)
    press(KEY.Key_Return)
    pages, other = QStackedWidget(), QLineEdit()
    qtbot.addWidget(pages)
    pages.addWidget(page)
    pages.addWidget(other)
    with qtbot.waitActive(pages):
        pages.show()
        pages.activateWindow()
    pages.setCurrentWidget(other)
    other.setFocus()
    thoughts_of(desk).finish(session)
    assert other.hasFocus()
    pages.setCurrentWidget(page)
    page.setFocus()
    assert stage(page) == "entrance"
    press(KEY.Key_Return)
    assert stage(page) == "claim"


@pytest.mark.parametrize("impatient", [True, False])
def test_without_verdicts_the_talk_runs_all_the_same(
    deal_desk: DealDesk, visit: Visit, impatient: bool
) -> None:
    desk = deal_desk()
    session = begin(desk, *GAVE)
    page = visit(desk, session, thinking="never")
    type_letter("n")
    press(KEY.Key_Return)
    press(KEY.Key_Return)
    if impatient:
        press(KEY.Key_Return)
    else:
        thoughts_of(desk).give_up(session)
    assert stage(page) == "claim"
    type_letter("4")
    press(KEY.Key_Return)
    type_letter("1")
    press(KEY.Key_Return)
    assert stage(page) == "leave"


def test_the_chip_of_a_contradiction_outlines_what_he_said_before(deal_desk: DealDesk, visit: Visit) -> None:
    desk = deal_desk()
    page = visit(desk, begin(desk, *GAVE))
    to_the_claims(page)
    chip = page.parts.speech.chip
    assert chip.text().startswith("Contradicts ")
    assert chip.text().removeprefix("Contradicts ") in page.parts.director._said.text()
    click(chip)

    assert page.parts.director.quote.marked


def test_an_exam_has_the_office_and_none_of_the_hints(deal_desk: DealDesk, visit: Visit) -> None:
    desk = deal_desk()
    page = visit(desk, begin(desk, *GAVE, mode="exam"))
    to_the_claims(page)

    assert stage(page) == "claim"
    assert not page.parts.speech.chip.isVisible()


def test_another_way_through_a_former_attempt_is_not_asked_for_a_forecast(
    deal_desk: DealDesk, visit: Visit
) -> None:
    desk = deal_desk()
    first = begin(desk, *GAVE)
    varied = Session.vary(desk.history, first, 2)
    varied.choose("sign")

    assert stage(visit(desk, varied)) == "official"


def test_a_forecast_that_is_sealed_is_not_asked_again(deal_desk: DealDesk, visit: Visit) -> None:
    desk = deal_desk()
    session = begin(desk, *GAVE)
    session.seal(pick("demand", "office", DEMANDS, "no_surprises", 90))
    page = visit(desk, session)

    assert stage(page) == "official"
    assert page.view is not None
    assert page.view.sealed == "No surprises · 90 % sure"


def test_an_answer_that_cannot_be_stored_is_not_given_and_may_be_given_again(
    deal_desk: DealDesk, visit: Visit, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = deal_desk()
    session = begin(desk, *GAVE)
    page = visit(desk, session)
    to_the_claims(page)

    def full(*_arguments: object, **_options: object) -> None:
        raise HistoryFault("disk-full", file="history.sqlite")

    monkeypatch.setattr(desk.history, "append", full)
    type_letter("4")
    assert stage(page) == "claim"
    assert page.view is not None
    assert page.view.patience == 3
    assert page.parts.banner.isVisible()
    monkeypatch.undo()
    click(page.parts.banner.buttons[0])
    assert stage(page) == "reaction"
    assert [answer.kind for answer in session.answers] == ["silence"]
    assert not page.parts.banner.isVisible()


def test_f6_goes_over_the_regions_and_tab_over_every_control(deal_desk: DealDesk, visit: Visit) -> None:
    desk = deal_desk()
    page = visit(desk, begin(desk, *GAVE))
    to_the_claims(page)
    parts = page.parts
    stops = []
    for _ in range(6):
        press(KEY.Key_F6)
        stops.append(focused())
    assert stops[0] in parts.evidence.tiles
    assert stops[1] in parts.claims.tiles
    assert stops[2] is parts.speech
    assert parts.top.leave in stops
    assert stops[-1] in parts.answers.buttons
    parts.answers.focus_first()
    seen = [focused()]
    for _ in range(40):
        press(KEY.Key_Tab)
        if focused() is seen[0]:
            break
        seen.append(focused())
    assert {*parts.answers.buttons, *parts.evidence.tiles, *parts.claims.tiles, parts.top.leave} <= set(seen)


def test_a_switch_of_language_turns_everything_and_keeps_what_is_picked(
    deal_desk: DealDesk, visit: Visit
) -> None:
    desk = deal_desk()
    page = visit(desk, begin(desk, *GAVE))
    to_the_claims(page)
    click(page.parts.evidence.tiles[1])
    desk.language.choose("ru")

    assert page.parts.evidence.tiles[1].isChecked()
    assert page.parts.speech.words.text() == "«Доставку отдали даром.»"
    assert latin_words(page) == []


@pytest.mark.parametrize("choices", [GAVE, HELD, WALKED], ids=["gave", "held", "walked"])
def test_a_visit_by_keyboard_in_russian_has_nothing_english(
    deal_desk: DealDesk, visit: Visit, choices: tuple[str, ...]
) -> None:
    desk = deal_desk("ru")
    session = begin(desk, *choices)
    page = visit(desk, session)
    for _ in range(30):
        assert latin_words(page) == []
        if stage(page) == "leave":
            break
        if stage(page) == "forecast":
            type_letter("т")
        elif stage(page) == "claim":
            type_letter("у")
            press(KEY.Key_Space)
            assert latin_words(page) == []
            type_letter("2")
        else:
            press(KEY.Key_Return)
    press(KEY.Key_Return)
    assert session.office_left


@pytest.mark.parametrize("scale", [90, 100, 115, 130, 150])
@pytest.mark.parametrize("language", ["en", "ru"])
def test_nothing_is_cut_off(
    deal_desk: DealDesk, visit: Visit, qtbot: QtBot, language: str, scale: int
) -> None:
    desk = deal_desk(language, scale=scale)
    page = visit(desk, begin(desk, *GAVE), (1280, 620))
    for _ in range(12):
        _whole(page, qtbot)
        if stage(page) == "leave":
            break
        if stage(page) == "forecast":
            type_letter("n")
        elif stage(page) == "claim":
            type_letter("e")
            press(KEY.Key_Space)
            _whole(page, qtbot)
            type_letter("2")
        else:
            press(KEY.Key_Return)
    assert stage(page) == "leave"


def _whole(page: OfficePage, qtbot: QtBot) -> None:
    """Nothing is cut off once the layout has settled."""

    def holds() -> None:
        assert clipped(page) == [], stage(page)

    qtbot.waitUntil(holds)


def _impatient(desk: Desk) -> Session:
    """A finished attempt whose director takes one wrong answer."""
    director = material.director().model_copy(update={"patience": 1})
    words = material.scenario(), director
    session = Session.start(desk.history, *words, words, seed=7)
    session.seal(pick("demand", "office", DEMANDS, "look_tough", 70))
    for choice in GAVE:
        session.choose(choice)
    return session
