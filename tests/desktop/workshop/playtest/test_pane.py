"""The playtest: the open scenario is played at the Table, and played again after every edit."""

from unittest.mock import Mock

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from simulator.desktop.desk import Desk
from simulator.desktop.workshop.playtest.pane import PlaytestPane
from simulator.desktop.workshop.work import Work
from simulator.workshop.checking import check_text
from tests.desktop.workshop.playtest.conftest import Bench, MakeBench
from tests.desktop.workshop.playtest.story import TEXT


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    where = QApplication.focusWidget()
    assert where is not None
    QTest.keyClick(where, key, modifier)


# Playing


def test_a_deal_is_played_with_the_keyboard_alone_and_without_a_history(make_bench: MakeBench) -> None:
    bench = make_bench(history=False)
    told: list[object] = []
    bench.pane.path_changed.connect(told.append)
    bench.pane.start()
    press(Qt.Key.Key_1)
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_1)
    assert told[-1] == (("opening", "ask_quote"), ("bargain", "four_for_a_year"), ("closing", "sign"))
    parts = bench.pane.parts
    assert parts.over
    assert parts.ending.title.text() == "Squeezed lemon"
    assert "“signed” · Client 5" in parts.ending.words.text()
    assert parts.ending.again_button.hasFocus()


def test_ctrl_z_takes_back_and_ctrl_r_begins_anew(bench: Bench) -> None:
    bench.pane.start()
    bench.give("straight_on", "give_six")
    press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert bench.path == (("opening", "straight_on"),)
    press(Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    bench.settle()
    assert not bench.path
    assert bench.offered == ["ask_quote", "straight_on"]
    assert bench.pane.parts.choices.holds_focus()


def test_time_runs_out_when_the_author_says_so(bench: Bench) -> None:
    bench.give("straight_on", "give_six")
    assert bench.pane.parts.time_out.text() == "Let time run out (20 seconds)"
    bench.pane.parts.time_out.click()
    assert bench.pane.playing is not None
    assert bench.pane.playing.attempt.turns[-1].step.timed_out
    assert bench.pane.parts.ending.title.text() == "Missed deal"


def test_the_director_can_be_asked_and_what_he_says_stands_in_the_transcript(bench: Bench) -> None:
    bench.give("ask_quote")
    assert bench.pane.parts.ask.isVisible()
    bench.pane.start()
    press(Qt.Key.Key_D)
    assert bench.pane.popover.isVisible()
    press(Qt.Key.Key_1)
    assert bench.path[-1] == ("bargain", "call_office")
    view = bench.pane.view
    assert view is not None
    messages = [line.text for line in view.lines if line.kind == "message"]
    assert messages[0]  # what he declared before talks
    assert [row.text for row in view.messages] == messages


@pytest.mark.parametrize(
    ("choices", "region"),
    [(["ask_quote", "four_for_a_year"], "Missed deal"), (["straight_on", "give_six"], "Sound walk-away")],
)
def test_of_talks_that_were_left_the_region_is_worked_out(
    make_bench: MakeBench, choices: list[str], region: str
) -> None:
    bench = make_bench(TEXT.replace("kind: lost", "kind: walk_away"))
    bench.give(*choices, "say_nothing")
    bench.settle()
    assert bench.pane.parts.ending.title.text() == region


def test_the_ledger_tells_every_point(bench: Bench) -> None:
    bench.give("ask_quote", "give_six", "sign")
    ending = bench.pane.parts.ending
    ending.points.click()
    assert ending.ledger is not None
    assert bench.pane.playing is not None
    assert ending.ledger.text().count("<b") == len(bench.pane.playing.attempt.ledger)
    assert "2\u00a0sites" in ending.ledger.text()


# After an edit


def test_after_an_edit_the_same_choices_are_made_as_far_as_they_hold(bench: Bench) -> None:
    bench.give("straight_on", "give_six", "say_nothing")
    bench.rename("give_six", "give_all_six")
    assert bench.path == (("opening", "straight_on"),)
    words = bench.pane.parts.replayed.words
    assert words == "Replayed 1 of 3 choices: “give_six” is no longer offered in “bargain”."
    assert bench.pane.parts.replayed.isVisible()


def test_mended_the_choices_come_back(bench: Bench) -> None:
    bench.give("straight_on", "give_six", "say_nothing")
    bench.rename("give_six", "give_all_six")
    bench.rename("give_all_six", "give_six")
    assert len(bench.path) == 3
    assert bench.pane.parts.replayed.words == "Replayed all 3 choices."
    assert bench.pane.parts.over


def test_a_reply_given_anew_is_the_way_from_then_on(bench: Bench) -> None:
    bench.give("straight_on", "give_six", "say_nothing")
    bench.rename("give_six", "give_all_six")
    bench.give("give_all_six")
    assert not bench.pane.parts.replayed.isVisible()
    bench.rename("give_all_six", "give_six")
    assert bench.path == (("opening", "straight_on"),)


def test_a_reply_given_while_a_newer_version_is_opened_is_not_lost(bench: Bench) -> None:
    seen: list[bool] = []

    def reply_at_once() -> None:
        if not seen:
            seen.append(bench.pane.busy)
            bench.give("straight_on")

    bench.work.mended.connect(reply_at_once)
    bench.write("say: Six it is.", "say: All six.")
    assert seen == [True]
    assert bench.path == (("opening", "straight_on"),)
    assert bench.pane.parts.choices.buttons[0].row.text == "All six."


def test_of_several_versions_the_newest_is_played(bench: Bench) -> None:
    played: list[object] = []
    bench.pane._replays.found.connect(lambda playing: played.append(playing.order.seed))
    for _ in range(4):
        bench.pane.parts.setup.another.click()
    bench.settle()
    assert played[-1] == 5
    assert len(played) < 4


def test_while_the_text_is_broken_the_last_sound_version_is_played_on(bench: Bench) -> None:
    bench.give("straight_on")
    bench.write("goto: closing\n      - id: four", "goto: nowhere\n      - id: four")
    line = bench.work.text.split("\n").index("        goto: nowhere") + 1
    stale = bench.pane.parts.stale
    assert stale.words == f"Playing the last version without errors: line {line} has a problem."
    bench.give("give_six")
    assert bench.path[-1] == ("bargain", "give_six")
    went = Mock()
    bench.work.place_wanted.connect(went)
    stale.buttons[0].click()
    went.assert_called_once_with(line, 1)
    bench.write("goto: nowhere", "goto: closing")
    assert not stale.isVisible()
    assert len(bench.path) == 2


def test_without_a_sound_version_there_is_nothing_to_play(make_bench: MakeBench) -> None:
    bench = make_bench("format: 1\nid: six-sites\n")
    assert bench.pane.playing is None
    assert bench.pane.nothing.isVisible()
    bench.pane.start()
    bench.pane.restart()
    bench.pane.choose_jump()
    bench.work.put(TEXT)
    bench.settle()
    assert bench.offered == ["ask_quote", "straight_on"]
    assert bench.pane.parts.isVisible()


def test_a_hidden_pane_does_nothing_and_catches_up_when_it_is_shown(make_bench: MakeBench) -> None:
    bench = make_bench(shown=False)
    assert bench.pane.playing is None
    bench.pane.show()
    bench.settle()
    bench.give("straight_on")
    bench.pane.hide()
    bench.write("say: Six it is.", "say: All six.")
    assert bench.pane.playing is not None
    assert bench.pane.playing.order.scenario is not bench.work.good.value
    bench.pane.show()
    bench.settle()
    assert bench.path == (("opening", "straight_on"),)
    assert bench.pane.parts.choices.buttons[0].row.text == "All six."


# In the middle


def test_talks_begin_where_the_author_says_with_what_he_says(bench: Bench) -> None:
    bench.pane.choose_jump()
    form = bench.pane.sheet.form
    assert form is not None
    form.scene.choose("bargain")
    form.terms["sites"].choose(4)
    form.facts["trust"].setValue(4)  # type: ignore[union-attr]
    form.facts["quote"].setChecked(True)  # type: ignore[union-attr]
    form.company.setValue(90)
    bench.pane.sheet.begin.click()
    bench.settle()
    assert bench.offered == ["give_six", "four_for_a_year", "only_with_trust"]
    assert not any(button.locked for button in bench.pane.parts.choices.buttons)
    view = bench.pane.view
    assert view is not None
    assert [row.value for row in view.terms] == ["4\u00a0sites"]
    assert view.client_score is not None
    assert view.company_score is not None
    assert (view.client_score.value, view.company_score.value) == (55, 90)
    assert bench.pane.parts.begun.words.startswith("Begun in the middle, in “bargain”.")


def test_the_jump_is_kept_after_edits_and_what_is_gone_is_named(bench: Bench) -> None:
    bench.pane.jump_to("closing")
    bench.settle()
    bench.give("sign")
    bench.write("say: Six it is.", "say: All six.")
    assert bench.path == (("closing", "sign"),)
    bench.write("  closing:\n", "  the_end:\n")
    bench.write("goto: closing\n      - id: four", "goto: the_end\n      - id: four")
    bench.write("goto: closing\n      - id: only", "goto: the_end\n      - id: only")
    bench.write("goto: closing\n      - id: call", "goto: the_end\n      - id: call")
    begun = bench.pane.parts.begun
    assert begun.words == "There is no scene “closing” any more, so talks begin where they open."
    assert not bench.path
    begun.buttons[1].click()
    bench.settle()
    assert not begun.isVisible()


def test_the_sheet_can_take_over_where_talks_stand(bench: Bench) -> None:
    bench.give("ask_quote", "give_six")
    bench.pane.choose_jump()
    sheet = bench.pane.sheet
    sheet.here.click()
    assert sheet.form is not None
    assert bench.pane.playing is not None
    now = bench.pane.playing.attempt.state
    made = sheet.form.beginning
    assert (made.scene, made.decision, made.client, made.company) == (
        "closing",
        2,
        now.client,
        now.company,
    )
    assert made.terms == {"sites": 6}
    assert made.facts == {"quote": 1, "trust": 3}
    sheet.cancel.click()
    assert bench.path == (("opening", "ask_quote"), ("bargain", "give_six"))


# What is hidden


def test_hidden_draws_are_seen_and_can_be_chosen(bench: Bench) -> None:
    assert bench.pane.playing is not None
    drawn = bench.pane.playing.attempt.talks.draws["deadline"]
    assert bench.pane.parts.deal.lines[-1].accessibleName() == f"Hidden: deadline = {drawn}"
    bench.give("straight_on", "give_six", "sign")
    field = bench.pane.parts.setup.draw_fields["deadline"]
    clients = {}
    for value in ("friday", "monday"):
        field.choose(value)
        field.chosen.emit(value)
        bench.settle()
        assert len(bench.path) == 3
        assert bench.pane.playing.attempt.talks.draws == {"deadline": value}
        clients[value] = bench.pane.playing.attempt.state.client
    assert clients["friday"] == clients["monday"] + 3


def test_the_same_seed_draws_the_same(bench: Bench) -> None:
    assert bench.pane.playing is not None
    seen = []
    for seed in ("7", "8", "7"):
        field = bench.pane.parts.setup.seed_field
        field.setText(seed)
        field.editingFinished.emit()
        bench.settle()
        seen.append((bench.pane.playing.attempt.seed, bench.pane.playing.attempt.talks.draws))
    assert seen[0] == seen[2]
    assert [number for number, _ in seen] == [7, 8, 7]


def test_another_director_watches_the_same_choices(bench: Bench) -> None:
    bench.give("straight_on")
    bench.pane.parts.set_up.click()
    field = bench.pane.parts.setup.director_field
    other = next(value for value in field.values if value not in (None, "straight"))
    field.choose(other)
    field.chosen.emit(other)
    bench.settle()
    assert bench.pane.playing is not None
    assert bench.pane.playing.attempt.director.id == other
    assert bench.path == (("opening", "straight_on"),)


def test_a_way_found_elsewhere_is_played_under_the_draws_that_it_needs(bench: Bench) -> None:
    bench.pane.jump_to("closing")
    way = (("opening", "straight_on"), ("bargain", "give_six"), ("closing", "sign"))
    for value in ("friday", "monday"):
        bench.pane.play_way(way, {"deadline": value})
        bench.settle()
        assert bench.path == way
        assert bench.pane.playing is not None
        assert bench.pane.playing.attempt.talks.draws == {"deadline": value}
    assert not bench.pane.parts.begun.isVisible()


# What replies do


def test_on_demand_every_reply_tells_what_it_would_do(bench: Bench) -> None:
    bench.give("straight_on")
    assert bench.pane.parts.choices.buttons[0].row.does == ()
    bench.pane.parts.explain.click()
    give, four = (button.row for button in bench.pane.parts.choices.buttons)
    assert give.does == (
        "→ closing · Client +9, Company −11",
        "Terms of the deal: Client +9, Company −9",
        "Given for nothing: Company −2",
    )
    assert four.does == ("Offered when quote",)
    assert bench.pane.parts.hidden.text() == "Not offered now: only_with_trust (trust >= 4)"
    bench.give("give_six")
    sign = bench.pane.parts.choices.buttons[0].row
    assert sign.does[0].startswith("→ signed: Deal · ")
    assert sign.does[-1] == "Hangs on what is hidden: deadline"


def test_what_becomes_known_and_counted_is_told(bench: Bench) -> None:
    bench.pane.parts.explain.click()
    does = bench.pane.parts.choices.buttons[0].row.does
    assert "Becomes known: quote" in does
    assert "trust 2 → 3" in does


# To the text


def test_a_line_of_the_transcript_leads_to_its_line_in_the_text(bench: Bench) -> None:
    went = Mock()
    bench.work.place_wanted.connect(went)
    bench.give("ask_quote")
    transcript = bench.pane.parts.transcript
    own = next(row for row, line in enumerate(transcript.lines.lines) if line.kind == "you")
    area = transcript.visualRect(transcript.lines.index(own))
    spot = QPoint(area.right() - 60, area.top() + 20)
    plain = Qt.KeyboardModifier.NoModifier
    QTest.mouseClick(transcript.viewport(), Qt.MouseButton.LeftButton, plain, spot)
    line = bench.work.text.split("\n").index("        say: Whom else do you talk to?") + 1
    went.assert_called_once_with(line, 9)


def test_a_reply_leads_to_its_line_without_being_given(bench: Bench) -> None:
    went = Mock()
    bench.work.place_wanted.connect(went)
    bench.pane.start()
    press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert not bench.path
    line = bench.work.text.split("\n").index("      - id: ask_quote") + 1
    went.assert_called_once_with(line, 9)


# Promises


def test_a_copied_way_is_a_promise_that_check_finds_kept(bench: Bench) -> None:
    bench.give("ask_quote", "four_for_a_year", "sign")
    assert bench.pane.playing is not None
    bench.pane.promising.copy()
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("- choices: [ask_quote, four_for_a_year, sign]\n  draws: {deadline: ")
    indented = "".join(f"  {line}\n" for line in copied.rstrip().split("\n"))
    assert bench.work.path is not None
    library = bench.pane._desk.library
    kept = check_text(library, bench.work.path, bench.work.text + indented, "scenario")
    assert not [problem for problem in kept.problems if problem.code.startswith("expect")]
    wrong = indented.replace("ending: signed", "ending: went")
    broken = check_text(library, bench.work.path, bench.work.text + wrong, "scenario")
    assert "expect-not-met" in [problem.code for problem in broken.problems]


def test_a_promise_is_put_into_the_file_in_one_step(bench: Bench) -> None:
    before = bench.work.text
    bench.give("ask_quote", "four_for_a_year", "sign")
    bench.pane.promising.copy()
    bench.pane.promising.toast._action.click()
    bench.settle()
    assert bench.work.found is not None
    assert bench.work.found.value is not None
    assert not [problem for problem in bench.work.found.problems if problem.code.startswith("expect")]
    assert "- choices: [ask_quote, four_for_a_year, sign]" in bench.work.text
    bench.work.document.undo()
    assert bench.work.text == before


def test_what_began_in_the_middle_cannot_be_promised(bench: Bench) -> None:
    bench.pane.jump_to("closing")
    bench.settle()
    bench.give("sign")
    assert not bench.pane.promising.possible
    assert not bench.pane.parts.ending.copy.isEnabled()


# Languages and sizes


def test_it_is_played_in_the_language_of_the_program_and_in_another(make_bench: MakeBench) -> None:
    bench = make_bench(language="ru")
    parts = bench.pane.parts
    assert [button.row.text for button in parts.choices.buttons] == [
        "С кем вы ещё говорите?",
        "Поговорим о площадках?",
    ]
    assert parts.restart.accessibleName() == "Сначала"
    bench.give("straight_on")
    parts.setup.language_field.choose("en")
    parts.setup.language_field.chosen.emit("en")
    bench.settle()
    assert parts.choices.buttons[0].row.text == "Six it is."
    assert bench.path == (("opening", "straight_on"),)


def test_notices_change_their_language_too(bench: Bench) -> None:
    bench.write("goto: closing\n      - id: four", "goto: nowhere\n      - id: four")
    bench.pane._desk.language.choose("ru")
    bench.settle()
    assert bench.pane.parts.stale.words.startswith("Идёт последняя версия без ошибок: ошибка в строке")


def test_another_language_of_the_program_changes_every_word_at_once(bench: Bench) -> None:
    bench.give("straight_on")
    bench.rename("straight_on", "to_the_sites")
    bench.pane._desk.language.choose("ru")
    bench.settle()
    parts = bench.pane.parts
    assert parts.choices.buttons[0].row.text == "С кем вы ещё говорите?"
    assert parts.restart.accessibleName() == "Сначала"
    assert "straight_on" in parts.replayed.words
    assert "Повторено" in parts.replayed.words


@pytest.mark.parametrize(
    ("size", "language"),
    [((524, 480), "en"), ((380, 480), "ru"), ((524, 640), "ru"), ((380, 640), "en")],
)
def test_it_fits_the_usual_and_the_smallest_pane(
    make_bench: MakeBench, size: tuple[int, int], language: str
) -> None:
    bench = make_bench(size=size, language=language)
    bench.give("straight_on")
    parts = bench.pane.parts
    inside = parts.widget()
    assert inside is not None
    bench.qtbot.waitUntil(lambda: inside.size() == parts.viewport().size())
    assert bench.pane.width() == size[0]
    assert not parts.verticalScrollBar().isVisible()
    assert parts.transcript.height() >= 80
    assert parts.ask.isVisible()
    assert parts.ask.geometry().right() <= inside.width()
    assert parts.more.geometry().right() <= inside.width()


def test_a_file_of_another_kind_has_nothing_to_play(qtbot: QtBot, desk: Desk) -> None:
    work = Work(desk.library.folders)
    pane = PlaytestPane(desk, work)
    qtbot.addWidget(pane)
    pane.show()
    director = desk.library.director("straight")
    assert director is not None
    work.open(director.path)
    qtbot.waitUntil(lambda: work.current, timeout=10_000)
    assert pane.nothing.isVisible()
    work.stop()
    pane.stop()
