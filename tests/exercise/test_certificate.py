"""The certificate of an exam: what was played, on which versions, and what it came to."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from simulator.exercise.certificate import Certificate, certificate
from simulator.exercise.runs import run_with, runs_of
from simulator.history import History, Metrics, Session
from simulator.negotiation.content import RULES_VERSION
from simulator.program import version
from simulator.scenario.library import Library
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


def certified(player: Player, run: str, language: str = "en") -> Certificate:
    entry = exercise_in(player.library, "an-exam")
    return certificate(
        player.history, run_with(player.history, sound(entry), player.library, run), entry, language
    )


def passed(player: Player) -> str:
    run = player.deal("an-exam", *WON)
    return player.deal("an-exam", *GAVE, run=run)


def test_it_states_what_was_played_and_what_it_came_to(player: Player) -> None:
    run = passed(player)
    found = certified(player, run)
    assert (found.exercise, found.title, found.trainee, found.run) == ("an-exam", "Two deals", "ann", run)
    assert (found.seed, found.program, found.rules) == (2026, version(), RULES_VERSION)
    first, second = found.deals
    assert (first.scenario, first.title, first.director) == (FIRST, "The second delivery", DIRECTOR)
    assert (second.scenario, second.director, second.director_name) == (SECOND, STERN, "Ralf Stern")
    rows = {row.scenario: row for row in player.history.rows_with(run=run)}
    for deal in found.deals:
        row = rows[deal.scenario]
        assert (deal.ending, deal.kind, deal.region) == (row.ending, row.kind, row.region)
        assert (deal.client, deal.company, deal.seed) == (row.client, row.company, row.seed)
        assert deal.version == player.history.attempt(row.id).content_hash[:12]
    assert found.client == (first.client + second.client) / 2
    assert found.company == (first.company + second.company) / 2


def test_it_says_when_the_first_deal_began_and_the_last_one_ended(folder: Path, tmp_path: Path) -> None:
    hours = iter(range(24))
    history = History.open(
        tmp_path / "clock.sqlite", now=lambda: datetime(2026, 3, 1, next(hours), tzinfo=UTC)
    )
    player = Player(history, Library([folder]))
    run = passed(player)
    found = certified(player, run)
    rows = history.rows_with(run=run)
    assert (found.began, found.ended) == (rows[1].started, rows[0].finished)
    assert found.began < found.ended
    history.close()


def test_what_was_not_worked_out_is_none_and_then_there(player: Player) -> None:
    run = passed(player)
    deal = certified(player, run).deals[0]
    assert (deal.regret, deal.forecast, deal.managing_up) == (None, None, None)
    row = next(row for row in player.history.rows_with(run=run) if row.place == 0)
    session = Session.resume(player.history, row.id)
    session.note(Metrics(regret=123, forecast=-40, managing_up=75))
    deal = certified(player, run).deals[0]
    assert (deal.regret, deal.forecast, deal.managing_up) == (12.3, -40, 75)


def test_the_weakest_deal_is_the_one_with_the_smallest_score(player: Player) -> None:
    found = certified(player, passed(player))
    smaller = [min(deal.client, deal.company) for deal in found.deals]
    assert smaller[found.weakest] == min(smaller)
    assert smaller[0] != smaller[1]


def test_talks_that_were_rightly_left_are_not_the_weakest(player: Player) -> None:
    run = player.deal("an-exam", *LEFT)
    player.deal("an-exam", *WON, run=run)
    found = certified(player, run)
    assert found.weakest == 0
    assert found.deals[0].region is None
    row = next(row for row in player.history.rows_with(run=run) if row.place == 0)
    Session.resume(player.history, row.id).note(Metrics(region="sound_walk_away"))
    found = certified(player, run)
    assert (found.weakest, found.deals[0].region) == (1, "sound_walk_away")


def test_two_people_who_played_the_same_hold_the_same_certificate(player: Player) -> None:
    other = Player(player.history, player.library, "bob")
    mine, theirs = certified(player, passed(player)), certified(other, passed(other))
    assert mine.deals == theirs.deals
    assert (theirs.trainee, mine.seed) == ("bob", theirs.seed)


def test_an_edit_between_two_runs_is_another_version(player: Player, folder: Path) -> None:
    before = certified(player, passed(player))
    file = folder / f"{FIRST}.yaml"
    file.write_text(file.read_text(encoding="utf-8").replace("delight: 20", "delight: 21"), encoding="utf-8")
    player.library.refresh()
    after = certified(player, passed(player))
    assert after.deals[0].version != before.deals[0].version
    assert after.deals[1].version == before.deals[1].version


def test_titles_are_in_the_language_asked_for_where_they_can_be(player: Player) -> None:
    session = play(player.begin("an-exam"), "ask_week")
    story = player.library.scenario(FIRST)
    assert story is not None
    session.set_words(story.words("ru"), session.director_words)
    play(session, "second_day")
    player.deal("an-exam", *GAVE, run=session.row.run)
    assert session.row.run is not None
    assert certified(player, session.row.run, "ru").deals[0].title == "Вторая доставка"
    assert certified(player, session.row.run, "en").deals[0].title == "The second delivery"


def test_only_a_finished_exam_has_one(player: Player) -> None:
    unfinished = player.deal("an-exam", *WON)
    with pytest.raises(ValueError, match="finished exam"):
        certified(player, unfinished)
    campaign = player.deal("two-years", *WON)
    player.deal("two-years", *WON, run=campaign)
    entry = exercise_in(player.library, "two-years")
    (run,) = runs_of(player.history, sound(entry), player.library, "ann")
    assert run.finished
    with pytest.raises(ValueError, match="finished exam"):
        certificate(player.history, run, entry, "en")
