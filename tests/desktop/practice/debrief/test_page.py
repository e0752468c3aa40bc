"""The debrief as a person sees and uses it."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from simulator.desktop.practice.debrief.page import DebriefPage
from simulator.desktop.practice.debrief.tab_list import TABS
from simulator.desktop.practice.debrief.tabs.transcript import TranscriptTab
from simulator.desktop.text import Code
from simulator.history import Metrics, Session
from tests.desktop.acting import click, press
from tests.desktop.looking import clipped, latin_words
from tests.desktop.practice.dealing import DealDesk, begin, focused, type_letter
from tests.desktop.practice.debrief.conftest import CLEAN, LEFT, LOST, VOID, Look, at_rest


def _open(page: DebriefPage) -> list[int]:
    """The decisions that are open."""
    return [number for number, item in enumerate(page.parts.decisions.list.items, 1) if item.opened]


def test_the_verdict_says_where_it_ended_and_which_decision_is_the_lever(
    deal_desk: DealDesk, look: Look
) -> None:
    desk = deal_desk()
    page = look(desk, begin(desk, *CLEAN))
    card = page.parts.verdict

    assert card.title.text() == "Shared win"
    assert card.sentence.text() == (
        "Both sides have reason to be satisfied. Decision 2 cost most: a better reply kept "
        "8 points more for the client and 2 for the company within reach, with nobody worse off."
    )
    assert (card.tiles.client.value.text(), card.tiles.company.value.text()) == ("66", "68")
    assert card.tiles.client.change.text() == "+16 from 50"
    assert card.tiles.director.expected.whole == "You predicted this reaction"


def test_a_second_attempt_is_compared_with_the_one_before(deal_desk: DealDesk, look: Look) -> None:
    desk = deal_desk()
    begin(desk, *CLEAN)
    page = look(desk, begin(desk, *VOID))
    tiles = page.parts.verdict.tiles

    assert tiles.client.change.text() == "▲\u00a010 vs no. 1"
    assert tiles.company.change.text() == "▼\u00a025 vs no. 1"
    assert "down 25 on attempt 1" in tiles.company.accessibleName()
    assert "Attempt 2, today" in page.parts.header.played.whole


def test_the_worst_decision_is_open_and_has_the_focus(deal_desk: DealDesk, look: Look) -> None:
    desk = deal_desk()
    page = look(desk, begin(desk, *CLEAN))
    decisions = page.parts.decisions

    assert _open(page) == [2]
    assert focused() is decisions.list.items[1].head
    assert focused().accessibleName() == (
        "2 of 3. Let us put the two invoices side by side. Blunder, lost 39 %."
    )
    body = decisions.list.items[1].body
    assert body is not None
    assert (body.made.points["client"].text(), body.made.points["company"].text()) == ("+4", "0")
    assert body.better.isVisible()
    assert body.why.text() == (
        "It kept 8 points more for the client and 2 for the company within reach, with nobody worse off."
    )


def test_the_open_decision_is_in_sight_however_low_the_window_is(
    deal_desk: DealDesk, look: Look, qtbot: QtBot
) -> None:
    desk = deal_desk()
    page = look(desk, begin(desk, *CLEAN))
    decisions = page.parts.decisions
    for height in (768, 620, 700, 620, 768):
        page.resize(1204, height)
        at_rest(page, qtbot)
        item, pane = decisions.list.items[1], decisions.pane
        top = item.mapTo(pane.viewport(), item.rect().topLeft()).y()

        assert top >= 0
        assert top + min(item.height(), pane.viewport().height()) <= pane.viewport().height() + 1


def test_arrows_move_over_the_decisions_and_enter_opens(deal_desk: DealDesk, look: Look) -> None:
    desk = deal_desk()
    page = look(desk, begin(desk, *CLEAN))
    press(Qt.Key.Key_Down)
    assert _open(page) == [2]
    press(Qt.Key.Key_Return)
    assert _open(page) == [3]
    assert page.parts.decisions.timeline.number == 3
    press(Qt.Key.Key_Return)
    assert _open(page) == []
    press(Qt.Key.Key_Home)
    assert focused() is page.parts.decisions.list.items[0].head


def test_a_decision_picked_in_the_chart_or_on_the_map_is_picked_everywhere(
    deal_desk: DealDesk, look: Look
) -> None:
    desk = deal_desk()
    page = look(desk, begin(desk, *CLEAN))
    timeline = page.parts.decisions.timeline
    timeline.setFocus()
    press(Qt.Key.Key_Right)
    assert _open(page) == [3]
    page.parts.strip.choose(1)
    page.parts.map.decision_picked.emit(1)

    assert page.parts.strip.current == 0
    assert _open(page) == [1]
    assert timeline.number == 1


def test_tab_goes_from_the_tabs_over_the_open_decision_to_the_map_and_the_head(
    deal_desk: DealDesk, look: Look
) -> None:
    desk = deal_desk()
    page = look(desk, begin(desk, *CLEAN))
    parts = page.parts
    item = parts.decisions.list.items[1]
    assert item.body is not None
    parts.strip.bar.setFocus()
    went = []
    for _ in range(12):
        press(Qt.Key.Key_Tab)
        went.append(focused())
    expected = [
        parts.strip.more, parts.decisions.timeline, item.head, item.body.retry, item.body.on_map,
        parts.decisions.find_better, parts.decisions.notes.share,
    ]  # fmt: skip

    assert went[: len(expected)] == expected
    assert parts.map.isAncestorOf(went[9])
    assert [part for part in went if parts.header.isAncestorOf(part)] == []
    parts.header.again.setFocus()
    press(Qt.Key.Key_Backtab)
    assert focused() is parts.header.export


def test_an_ending_picked_on_the_map_shows_the_words_on_the_way_to_it(
    deal_desk: DealDesk, look: Look
) -> None:
    desk = deal_desk()
    page = look(desk, begin(desk, *CLEAN))
    assert page.parts.map.view is not None
    best = page.parts.map.view.frontier[0]
    page.parts.map.picked.emit(best)
    tab = page.parts.stack.currentWidget()

    assert isinstance(tab, TranscriptTab)
    assert tab.way is not None
    assert (tab.way.client, tab.way.company) == best.point


def test_an_earlier_attempt_picked_on_the_map_is_asked_for(
    deal_desk: DealDesk, look: Look, qtbot: QtBot
) -> None:
    desk = deal_desk()
    earlier = begin(desk, *VOID)
    page = look(desk, begin(desk, *CLEAN))
    assert page.parts.map.view is not None
    (spot,) = page.parts.map.view.attempts
    with qtbot.waitSignal(page.attempt_wanted) as heard:
        page.parts.map.picked.emit(spot)

    assert heard.args == [earlier.id]


@pytest.mark.parametrize(("onwards", "back"), [("j", "k"), ("о", "л")])
def test_j_and_k_go_from_mistake_to_mistake(deal_desk: DealDesk, look: Look, onwards: str, back: str) -> None:
    desk = deal_desk()
    page = look(desk, begin(desk, *LOST))
    assert _open(page) == [1]
    for letter, number in ((onwards, 2), (onwards, 1), (back, 2), (back, 1)):
        type_letter(letter)
        assert _open(page) == [number]
    assert focused() is page.parts.decisions.list.items[0].head


@pytest.mark.parametrize("letter", ["r", "к"])
@pytest.mark.parametrize("mode", ["practice", "exam"])
def test_r_begins_a_variation_in_practice_at_the_open_decision(
    deal_desk: DealDesk, look: Look, qtbot: QtBot, letter: str, mode: str
) -> None:
    desk = deal_desk()
    session = begin(desk, *CLEAN, mode=mode)
    page = look(desk, session)
    with qtbot.waitSignal(page.retried) as heard:
        type_letter(letter)
    assert heard.args is not None
    varied = heard.args[0]

    assert isinstance(varied, Session)
    assert varied.mode == "practice"
    assert varied.variation_of == (session.id, 2)
    assert [made.choice for made in varied.attempt.talks.made] == ["ask_spring"]


def test_the_button_of_an_open_decision_goes_back_to_it_by_mouse(
    deal_desk: DealDesk, look: Look, qtbot: QtBot
) -> None:
    desk = deal_desk()
    session = begin(desk, *CLEAN)
    page = look(desk, session)
    item = page.parts.decisions.list.items[0]
    click(item.head)
    assert item.body is not None
    with qtbot.waitSignal(page.retried) as heard:
        click(item.body.retry)

    assert heard.args is not None
    assert heard.args[0].variation_of == (session.id, 1)


@pytest.mark.parametrize("letter", ["n", "т"])
def test_n_begins_a_new_attempt_and_esc_goes_back(
    deal_desk: DealDesk, look: Look, qtbot: QtBot, letter: str
) -> None:
    desk = deal_desk()
    page = look(desk, begin(desk, *CLEAN))
    with qtbot.waitSignal(page.again) as heard:
        type_letter(letter)
    assert heard.args == ["cold-pallets"]
    with qtbot.waitSignal(page.left):
        press(Qt.Key.Key_Escape)


def test_before_the_analysis_everything_that_needs_none_is_there(
    deal_desk: DealDesk, look: Look, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = deal_desk()
    monkeypatch.setattr(desk.thinking, "think", lambda _session: None)
    page = look(desk, begin(desk, *CLEAN), judged=False)
    decisions = page.parts.decisions

    assert page.parts.verdict.sentence.text() == "Both sides have reason to be satisfied."
    assert [item.head.accessibleName() for item in decisions.list.items][1] == (
        "2 of 3. Let us put the two invoices side by side."
    )
    assert decisions.working.isVisible()
    assert decisions.working.words.text().startswith("Working out what was possible")
    assert not decisions.notes.isVisible()
    assert page.parts.map.view is not None
    assert page.parts.map.view.state == "thinking"


def test_what_could_not_be_worked_out_is_said_in_one_sentence(
    deal_desk: DealDesk, look: Look, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = deal_desk()
    monkeypatch.setattr(desk.thinking, "think", lambda _session: None)
    session = begin(desk, *CLEAN)
    page = look(desk, session, judged=False)
    desk.thinking.failed.emit("somebody else’s", "Not of this one.")
    assert page.parts.decisions.working.words.text().startswith("Working out")
    desk.thinking.failed.emit(session.id, "There is not enough memory.")

    assert page.parts.decisions.working.words.text() == "There is not enough memory."


def test_where_a_person_has_gone_meanwhile_they_stay(
    deal_desk: DealDesk, look: Look, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = deal_desk()
    think = desk.thinking.think
    monkeypatch.setattr(desk.thinking, "think", lambda _session: None)
    session = begin(desk, *CLEAN)
    page = look(desk, session, judged=False)
    press(Qt.Key.Key_End)
    press(Qt.Key.Key_Return)
    assert _open(page) == [3]
    think(session)
    qtbot.waitUntil(lambda: page.view is not None and page.view.judged)

    assert _open(page) == [3]
    assert focused() is page.parts.decisions.list.items[2].head


def test_what_was_worked_out_is_kept_with_the_attempt_once(
    deal_desk: DealDesk, look: Look, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = deal_desk()
    session = begin(desk, *LEFT)
    kept: list[object] = []
    note = session.note

    def noting(metrics: Metrics) -> None:
        kept.append(metrics)
        note(metrics)

    monkeypatch.setattr(session, "note", noting)
    page = look(desk, session)
    page.show_session(session)

    assert len(kept) == 1
    (row,) = desk.history.attempts()
    assert (row.region, row.regret) == ("missed_deal", 505)


def test_what_was_worked_out_in_the_office_already_is_kept_too(
    deal_desk: DealDesk, look: Look, qtbot: QtBot
) -> None:
    desk = deal_desk()
    session = begin(desk, *CLEAN)
    desk.thinking.think(session)
    qtbot.waitUntil(lambda: desk.thinking.of(session) is not None)
    session.leave_office()
    look(desk, session)

    (row,) = desk.history.attempts()
    assert row.regret is not None
    assert row.managing_up is not None


def test_how_the_marks_are_read_is_explained_where_it_is_asked(deal_desk: DealDesk, look: Look) -> None:
    desk = deal_desk()
    page = look(desk, begin(desk, *CLEAN))
    notes = page.parts.decisions.notes
    assert notes.share.text() == "Read as 68 : 32 for the company"
    assert notes.gain.text() == "Free gain: 8 points more for the client and 2 for the company"
    assert notes.kept.text() == "Biggest step: decision 2 kept 63 % of what lay ahead open"
    assert not notes.explanation.isVisible()
    notes.gain.setFocus()

    assert notes.explanation.isVisible()
    assert notes.explanation.text() == notes.gain.accessibleDescription()


def test_every_tab_opens_by_number_and_by_ctrl_tab(deal_desk: DealDesk, look: Look) -> None:
    desk = deal_desk()
    page = look(desk, begin(desk, *VOID))
    strip = page.parts.strip
    for number in range(2, len(TABS) + 2):
        type_letter(str(number))
        assert strip.current == number - 1
        assert strip.bar.isTabVisible(strip.current)
        assert page.parts.stack.currentIndex() > 0
        page.setFocus()
    press(Qt.Key.Key_Tab, None, Qt.KeyboardModifier.ControlModifier)
    assert strip.current == 0
    assert page.parts.stack.currentWidget() is page.parts.decisions


def test_the_tab_of_the_claims_says_how_many_there_are(deal_desk: DealDesk, look: Look) -> None:
    desk = deal_desk()
    session = begin(desk, *VOID)
    page = look(desk, session)
    names = [page.parts.strip.bar.accessibleTabName(place) for place in range(2)]

    assert names == ["Decisions, 4", f"Claims vs facts, {len(session.attempt.claims)}"]


def test_in_an_exam_what_he_wanted_shows_only_when_his_claims_have_been_read(
    deal_desk: DealDesk, look: Look
) -> None:
    desk = deal_desk()
    page = look(desk, begin(desk, *VOID, mode="exam"))
    legend = page.parts.map.legend
    assert not {"says", "rewards"} & set(legend.layers)
    type_letter("2")

    assert {"says", "rewards"} <= set(legend.layers)


def test_the_office_is_offered_only_as_long_as_it_can_be_had(
    deal_desk: DealDesk, look: Look, qtbot: QtBot
) -> None:
    desk = deal_desk()
    session = begin(desk, *CLEAN)
    page = look(desk, session)
    with qtbot.waitSignal(page.office_wanted) as heard:
        click(page.parts.header.office)
    assert heard.args == [session]
    session.leave_office()
    page.show_session(session)

    assert not page.parts.header.office.isVisible()


def test_the_page_follows_the_language(deal_desk: DealDesk, look: Look) -> None:
    desk = deal_desk()
    page = look(desk, begin(desk, *VOID))
    desk.language.choose("ru")

    assert page.parts.verdict.title.text() == "Купленная улыбка"
    assert page.parts.verdict.sentence.text().startswith("Сделка недействительна: подписано вне мандата")
    assert latin_words(page) == []


@pytest.mark.parametrize("scale", [90, 100, 115, 130, 150])
@pytest.mark.parametrize("size", [(1290, 768), (1204, 620)], ids=str)
@pytest.mark.parametrize("language", ["en", "ru"])
@pytest.mark.parametrize("choices", [VOID, CLEAN, LEFT], ids=["void", "clean", "left"])
def test_no_word_is_clipped_and_none_is_in_the_wrong_language(
    deal_desk: DealDesk,
    look: Look,
    qtbot: QtBot,
    language: Code,
    scale: int,
    size: tuple[int, int],
    choices: tuple[str, ...],
) -> None:
    desk = deal_desk(language, scale=scale)
    page = look(desk, begin(desk, *choices), size=size)
    page.parts.decisions.notes.gain.setFocus()
    at_rest(page, qtbot)

    assert clipped(page) == []
    assert (page.width(), page.height()) == size
    assert language == "en" or latin_words(page) == []
