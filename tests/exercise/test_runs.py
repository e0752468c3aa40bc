"""Runs of an exercise: which deal comes now, on which scenario, and what is left of the deals before it."""

from pathlib import Path

import pytest

from simulator.exercise.fault import ExerciseFault
from simulator.exercise.runs import Run, new_run, plan, planned_again, run_with, runs_of
from simulator.history import HistoryFault, Session
from simulator.history.session import CannotRewind
from simulator.negotiation.content import freeze
from simulator.scenario.library import SHIPPED, Library
from tests.commands.material import DIRECTOR
from tests.exercise.playing import (
    FIRST,
    GAVE,
    LEFT,
    SECOND,
    STERN,
    WON,
    Player,
    exercise_in,
    play,
    sound,
)


def runs(player: Player, id: str) -> tuple[Run, ...]:
    exercise = sound(exercise_in(player.library, id))
    return runs_of(player.history, exercise, player.library, player.trainee)


def states(run: Run) -> list[str]:
    return [part.state for part in run.parts]


def test_an_exercise_that_was_never_begun_has_no_runs(player: Player) -> None:
    assert runs(player, "two-years") == ()
    fresh = new_run(sound(exercise_in(player.library, "two-years")), player.library)
    assert (fresh.id, fresh.finished, states(fresh)) == (None, False, ["next", "later"])
    assert fresh.next == fresh.parts[0]
    assert (fresh.parts[0].scenario, fresh.parts[0].director) == (FIRST, DIRECTOR)


def test_the_first_deal_begins_a_run(player: Player) -> None:
    session = player.begin("two-years")
    (run,) = runs(player, "two-years")
    assert session.series is not None
    assert (session.series.run, session.series.exercise, session.series.place) == (run.id, "two-years", 0)
    assert (session.row.trainee, session.mode) == ("ann", "practice")
    assert states(run) == ["playing", "later"]
    assert run.next is not None
    assert run.next.row == session.row


def test_a_deal_in_the_middle_is_taken_up_where_it_stood(player: Player) -> None:
    run = player.deal("two-years", *WON)
    session = play(player.begin("two-years", run), "ask_week")
    again = Session.resume(player.history, session.id)
    assert again.series == session.series
    assert again.attempt.state == session.attempt.state
    (found,) = runs(player, "two-years")
    assert states(found) == ["done", "playing"]
    with pytest.raises(ValueError, match="can begin"):
        player.planned("two-years", run)
    play(again, "second_day")
    (found,) = runs(player, "two-years")
    assert found.finished
    assert found.next is None
    with pytest.raises(ValueError, match="can begin"):
        player.planned("two-years", run)


def test_what_an_earlier_deal_left_stands_where_the_next_begins(player: Player) -> None:
    run = player.deal("two-years", *WON)
    planned = player.planned("two-years", run)
    assert [item.text for item in planned.carried] == ["You came twice a week when she needed it."]
    assert [(past.text, past.favour) for past in planned.scenario.past] == [
        ("You came twice a week when she needed it.", "delivery")
    ]
    assert planned.scenario.start.client == 54
    session = player.begin("two-years", run)
    offered = {choice.id: choice.available for choice in play(session, "straight_to_price").attempt.offered()}
    assert offered["second_day"]


@pytest.mark.parametrize(
    ("choices", "told", "client", "opening"),
    [(GAVE, 2, 54, 45), (LEFT, 1, 40, 30), (("ask_rent", "give_days"), 0, 50, 30)],
)
def test_different_ends_leave_different_beginnings(
    player: Player, choices: tuple[str, ...], told: int, client: int, opening: int
) -> None:
    planned = player.planned("two-years", player.deal("two-years", *choices))
    assert len(planned.carried) == told
    assert planned.scenario.start.client == client
    assert planned.scenario.terms["deferral"].open == opening


def test_a_deal_is_planned_in_the_language_asked_for_with_what_was_carried(player: Player) -> None:
    run = player.deal("two-years", *WON)
    planned = player.planned("two-years", run, "ru")
    assert planned.scenario.title == "The second delivery"
    assert planned.scenario_words.title == "Вторая доставка"
    assert planned.scenario_words.past[0].text == planned.carried[0].text == "Вы ездили дважды."
    assert planned.scenario.past[0].text == "You came twice a week when she needed it."
    assert planned.scenario_words.start == planned.scenario.start


def test_a_stored_deal_of_a_campaign_is_replayed_on_what_was_carried(player: Player) -> None:
    run = player.deal("two-years", *WON)
    session = play(player.begin("two-years", run), "straight_to_price", "second_day")
    again = Session.resume(player.history, session.id)
    assert again.attempt.scenario.past == session.attempt.scenario.past
    assert again.attempt.state == session.attempt.state
    assert again.attempt.state.shown == (session.row.client, session.row.company)


def test_two_runs_of_one_exercise_do_not_mix(player: Player) -> None:
    first = player.deal("two-years", *LEFT)
    second = player.deal("two-years", *WON)
    later, earlier = runs(player, "two-years")
    assert (later.id, earlier.id) == (second, first)
    assert states(later) == states(earlier) == ["done", "next"]
    assert player.planned("two-years", first).scenario.start.client == 40
    assert player.planned("two-years", second).scenario.start.client == 54


def test_runs_are_of_one_trainee(player: Player) -> None:
    player.deal("two-years", *WON)
    other = Player(player.history, player.library, "bob")
    assert runs(other, "two-years") == ()
    other.deal("two-years", *LEFT)
    assert len(runs(other, "two-years")) == len(runs(player, "two-years")) == 1


def test_another_way_tried_does_not_count_in_the_run(player: Player) -> None:
    session = play(player.begin("two-years"), *LEFT)
    play(Session.vary(player.history, session, 1), "give_all")
    (run,) = runs(player, "two-years")
    assert run.parts[0].row == session.row
    assert player.planned("two-years", run.id).scenario.start.client == 40


def test_the_same_scenario_played_outside_does_not_count_in_the_run(player: Player) -> None:
    run = player.deal("two-years", *WON)
    planned = player.planned("two-years", run)
    words = planned.scenario_words, planned.director_words
    Session.start(player.history, planned.scenario, planned.director, words, trainee="ann")
    assert states(runs(player, "two-years")[0]) == ["done", "next"]


def test_a_deal_of_a_campaign_that_was_given_up_can_begin_anew(player: Player) -> None:
    session = play(player.begin("two-years"), "ask_week")
    run = session.row.run
    session.abandon()
    assert states(runs(player, "two-years")[0]) == ["next", "later"]
    player.deal("two-years", *WON, run=run)
    (found,) = runs(player, "two-years")
    assert states(found) == ["done", "next"]
    assert found.parts[0].row is not None
    assert found.parts[0].row.id != session.id


def test_of_two_that_ended_the_first_counts(player: Player) -> None:
    session = play(player.begin("two-years"), "ask_week")
    session.abandon()
    other = play(player.begin("two-years", session.row.run), *LEFT)
    play(session, "second_day")
    (run,) = runs(player, "two-years")
    assert run.parts[0].row == other.row


def test_a_deal_of_an_exam_that_was_given_up_can_only_be_gone_on_with(player: Player) -> None:
    session = play(player.begin("an-exam"), "ask_week")
    session.abandon()
    (run,) = runs(player, "an-exam")
    assert states(run) == ["playing", "later"]
    assert run.next is not None
    assert run.next.row == session.row
    with pytest.raises(ValueError, match="can begin"):
        player.planned("an-exam", run.id)
    play(Session.resume(player.history, session.id), "second_day")
    assert states(runs(player, "an-exam")[0]) == ["done", "next"]


def test_every_deal_of_an_exam_is_played_as_one_under_the_files_seed(player: Player) -> None:
    run = player.deal("an-exam", *WON)
    second = player.begin("an-exam", run)
    first_row = runs(player, "an-exam")[0].parts[0].row
    assert first_row is not None
    assert (first_row.mode, second.mode) == ("exam", "exam")
    assert (first_row.seed, second.row.seed) == (2026, 2026)
    assert second.row.director == STERN
    with pytest.raises(CannotRewind):
        play(second, "ask_week").rewind(0)


def test_an_exam_is_the_same_for_everybody(player: Player) -> None:
    mine, theirs = player.begin("an-exam"), Player(player.history, player.library, "bob").begin("an-exam")
    assert mine.attempt.talks.draws == theirs.attempt.talks.draws
    assert mine.content_hash == theirs.content_hash
    assert mine.attempt.messages == theirs.attempt.messages


def test_the_deals_of_a_campaign_without_a_seed_have_their_own(player: Player) -> None:
    assert player.planned("two-years").seed is None
    run = player.deal("two-years", *WON)
    assert player.planned("two-years", run).seed is None


def test_a_comparison_is_played_in_any_order_under_the_seed_of_its_first_deal(player: Player) -> None:
    run = player.deal("two-chiefs", *WON, place=1)
    (found,) = runs(player, "two-chiefs")
    assert states(found) == ["next", "done"]
    row = found.parts[1].row
    assert row is not None
    assert found.seed == player.planned("two-chiefs", run).seed == row.seed
    session = player.begin("two-chiefs", run, place=0)
    assert (session.row.director, session.row.seed, session.mode) == (DIRECTOR, row.seed, "practice")
    with pytest.raises(ValueError, match="can begin"):
        player.planned("two-chiefs", run, place=1)


def test_only_in_a_comparison_a_later_deal_can_come_first(player: Player) -> None:
    with pytest.raises(ValueError, match="can begin"):
        player.planned("two-years", place=1)


def test_the_next_deal_is_planned_on_the_library_as_it_is_now(player: Player, folder: Path) -> None:
    run = player.deal("two-years", *WON)
    file = folder / f"{SECOND}.yaml"
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("client: 50, company: 72", "client: 31, company: 72"), encoding="utf-8")
    assert player.planned("two-years", run).scenario.start.client == 35


def test_an_edit_of_a_scenario_that_was_played_changes_nothing_of_it(player: Player, folder: Path) -> None:
    run = player.deal("two-years", *WON)
    file = folder / f"{FIRST}.yaml"
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("client: 8, company: -6", "client: 9, company: -6"), encoding="utf-8")
    assert player.planned("two-years", run).scenario.start.client == 54


def test_a_scenario_that_was_removed_is_told_in_a_sentence(player: Player, folder: Path) -> None:
    run = player.deal("two-years", *WON)
    before = exercise_in(player.library, "two-years")
    known = run_with(player.history, sound(before), player.library, run)
    (folder / f"{SECOND}.yaml").unlink()
    player.library.refresh()
    with pytest.raises(ExerciseFault) as fault:
        plan(player.history, player.library, before, known, "en")
    assert fault.value.code == "scenario-missing"
    assert SECOND in fault.value.message()
    assert SECOND in fault.value.message("ru")
    # Read anew the exercise itself has an error, and says the same.
    with pytest.raises(ExerciseFault) as fault:
        plan(player.history, player.library, exercise_in(player.library, "two-years"), known, "en")
    assert fault.value.code == "exercise-errors"
    assert SECOND in fault.value.message()
    assert player.history.rows_with(run=run)[0].ending == "signed"


def test_a_scenario_with_an_error_is_told_in_a_sentence(player: Player, folder: Path) -> None:
    before = exercise_in(player.library, "two-years")
    (folder / f"{FIRST}.yaml").write_text("format: 1\nid: corner-shop\n", encoding="utf-8")
    player.library.refresh()
    with pytest.raises(ExerciseFault) as fault:
        plan(player.history, player.library, before, None, "en")
    assert fault.value.code == "scenario-errors"
    assert "{" not in fault.value.message() + fault.value.message("ru")


def test_a_director_who_is_gone_is_told_in_a_sentence(player: Player, folder: Path) -> None:
    run = player.deal("an-exam", *WON)
    before = exercise_in(player.library, "an-exam")
    known = run_with(player.history, sound(before), player.library, run)
    (folder / "directors" / f"{STERN}.yaml").unlink()
    player.library.refresh()
    with pytest.raises(ExerciseFault) as fault:
        plan(player.history, player.library, before, known, "en")
    assert fault.value.code == "director-missing"
    assert STERN in str(fault.value)


def test_what_cannot_be_carried_any_more_is_told_in_a_sentence(player: Player, folder: Path) -> None:
    run = player.deal("two-years", *GAVE)
    before = exercise_in(player.library, "two-years")
    file = folder / f"{SECOND}.yaml"
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("tuesday", "monday"), encoding="utf-8")
    player.library.refresh()
    known = run_with(player.history, sound(before), player.library, run)
    with pytest.raises(ExerciseFault) as fault:
        plan(player.history, player.library, before, known, "en")
    assert fault.value.code == "cannot-carry"


def test_an_exercise_that_names_another_scenario_now_asks_for_it(player: Player, folder: Path) -> None:
    player.deal("an-exam", *WON)
    file = folder / "exercises" / "an-exam.yaml"
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace(f"scenario: {FIRST}", "scenario: warm-up"), encoding="utf-8")
    player.library = Library([SHIPPED, folder])
    (run,) = runs(player, "an-exam")
    assert states(run) == ["next", "later"]
    assert (run.parts[0].scenario, run.parts[0].row) == ("warm-up", None)


def test_a_history_that_cannot_be_replayed_is_a_fault_of_the_history(player: Player) -> None:
    run = player.deal("two-years", *WON)
    with player.history._engine.begin() as connection:
        connection.exec_driver_sql("UPDATE event SET choice = 'gone' WHERE choice = 'ask_week'")
    with pytest.raises(HistoryFault):
        player.planned("two-years", run)


def test_a_deal_that_began_is_as_the_library_would_begin_it_now(player: Player) -> None:
    run = player.deal("two-years", *WON)
    session = player.begin("two-years", run)
    again = planned_again(player.history, player.library, session.row, "en")
    assert again is not None
    assert freeze(again.scenario, again.director).hash == session.content_hash


def test_a_deal_that_has_no_place_in_the_exercise_any_more_is_not_planned_again(
    player: Player, folder: Path
) -> None:
    session = player.begin("two-years")
    (folder / "exercises" / "two-years.yaml").unlink()
    player.library.refresh()
    assert planned_again(player.history, player.library, session.row, "en") is None


def test_shipped_scenarios_make_an_exam(player: Player, tmp_path: Path) -> None:
    own = tmp_path / "own"
    (own / "exercises").mkdir(parents=True)
    (own / "exercises" / "first-two.yaml").write_text(
        "format: 1\nid: first-two\nkind: exam\ntitle: First two\nsummary: Two that ship.\nseed: 7\n"
        "deals: [{scenario: warm-up}, {scenario: city-pumps, director: hindsight}]\n",
        encoding="utf-8",
    )
    examinee = Player(player.history, Library((SHIPPED, own)))
    run = examinee.deal("first-two", "ask_day", "thursday_at_nineteen", "recap")
    planned = examinee.planned("first-two", run, "ru")
    assert (planned.scenario.id, planned.director.id, planned.seed) == ("city-pumps", "hindsight", 7)
    assert planned.scenario_words.language == planned.director_words.language == "ru"
    session = examinee.begin("first-two", run)
    while session.attempt.ended is None:
        session.choose(next(choice.id for choice in session.attempt.offered() if choice.available))
    assert runs(examinee, "first-two")[0].finished
