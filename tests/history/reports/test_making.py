"""A report is made of the deals that are meant, and says of how many."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from simulator.history import History, Query
from simulator.history.exchange import Stopped
from simulator.history.reports import Asked, report_of
from simulator.history.review import figures
from tests.history.gathering import BEGIN, DIRECTORS, TITLES
from tests.history.reports.reporting import MOMENT, played

GOOD, BAD = ("ask", "sign"), ("give_more", "leave")


def test_a_persons_report_holds_only_their_deals(many: History) -> None:
    made = report_of(many, Asked(Query(trainee="Ben")), now=lambda: MOMENT)
    mine = [row for row in many.attempts(trainee="Ben") if row.finished and not row.variation_of]
    assert (made.who, made.group, made.people, made.made) == ("Ben", False, (), MOMENT)
    assert made.all.deals == len(mine) == sum(week.deals for week in made.weeks)
    assert (made.first, made.last) == (mine[-1].started, mine[0].started)
    assert sum(line.figures.deals for line in made.scenarios) == len(mine)
    assert {line.name for line in made.scenarios} <= set(TITLES.values())
    assert {line.name for line in made.directors} <= set(DIRECTORS.values())


def test_a_group_is_everybody_or_who_was_chosen(many: History) -> None:
    everybody = report_of(many, Asked(Query()))
    assert [line.name for line in everybody.people] == ["anna b", "Ben", "No name", "Анна"]
    two = report_of(many, Asked(Query(trainees=("Ben", "Анна"))))
    assert [line.name for line in two.people] == ["Ben", "Анна"]
    parts = [figures(many, Query(trainee=name)).deals for name in ("Ben", "Анна")]
    assert two.all.deals == sum(parts) == sum(line.figures.deals for line in two.people)
    assert two.all.deals < everybody.all.deals


def test_people_stand_by_name_and_never_by_what_they_scored(many: History) -> None:
    for language in ("en", "ru"):
        made = report_of(many, Asked(Query(), language=language))
        names = [line.name for line in made.people]
        assert names == sorted(names, key=str.casefold)


def test_without_names_the_same_people_have_the_same_numbers(many: History) -> None:
    made = report_of(many, Asked(Query(), names=False))
    assert [line.name for line in made.people] == [f"Person {number}" for number in (1, 2, 3, 4)]
    assert report_of(many, Asked(Query(), names=False, language="ru")).called == {
        trainee: name.replace("Person", "Участник") for trainee, name in made.called.items()
    }
    assert set(made.called) == {line.id for line in made.people}
    alone = report_of(many, Asked(Query(trainee="Ben"), names=False))
    assert alone.who == "Person 1"


def test_both_halves_are_as_even_as_weeks_allow(many: History) -> None:
    made = report_of(many, Asked(Query()))
    assert made.halves is not None
    client = made.halves.change("client")
    assert client.before_deals + client.deals == made.all.deals
    assert abs(client.before_deals - client.deals) <= max(week.deals for week in made.weeks)
    assert made.halves.at.date() in {week.first for week in made.weeks}


def test_deals_of_one_week_have_no_halves(many: History) -> None:
    week = many.trends(Query())[2].first
    since = BEGIN.replace(year=week.year, month=week.month, day=week.day, hour=0)
    made = report_of(many, Asked(Query(since=since, until=since + timedelta(days=7))))
    assert len(made.weeks) == 1
    assert made.halves is None


def test_nobody_has_a_report_too(many: History) -> None:
    made = report_of(many, Asked(Query(trainee="Nobody")))
    assert (made.all.deals, made.first, made.weeks, made.halves) == (0, None, (), None)
    assert made.hard.looked_at == 0


def test_what_was_not_really_played_cannot_be_judged(many: History) -> None:
    made = report_of(many, Asked(Query(trainee="Ben")))
    assert made.hard.unjudged == made.hard.looked_at > 0
    assert made.hard.decisions == ()


def test_hard_decisions_say_what_was_taken_and_what_would_have_been_better(tmp_path: Path) -> None:
    history = played(tmp_path, [BAD, BAD, BAD, BAD, GOOD])
    made = report_of(history, Asked(Query(trainee="Ada")))
    assert (made.hard.looked_at, made.hard.judged) == (5, 5)
    (hard,) = made.hard.decisions
    assert (hard.scene, hard.said, hard.said_by) == ("opening", "You are the third today.", "Elena Marsh")
    assert hard.scenario == "A small deal"
    assert (hard.times, hard.errors) == (10, 8)
    assert hard.lost == pytest.approx(hard.regret * 10)
    assert (hard.taken, hard.taken_times) == ("Another time.", 4)
    assert (hard.better, hard.better_times) == ("What happened?", 8)
    history.close()


def test_too_few_decisions_are_not_told_of(tmp_path: Path) -> None:
    history = played(tmp_path, [BAD])
    assert report_of(history, Asked(Query(trainee="Ada"))).hard.decisions == ()
    history.close()


def test_whoever_is_told_of_the_progress_can_stop_it(tmp_path: Path) -> None:
    history = played(tmp_path, [BAD, BAD])
    told: list[tuple[int, int]] = []

    def tell(done: int, of: int) -> None:
        told.append((done, of))
        if done:
            raise Stopped

    with pytest.raises(Stopped):
        report_of(history, Asked(Query()), told=tell)
    assert told[0] == (0, 2)
    assert told[-1] == (1, 2)
    history.close()


def test_a_report_tells_of_one_scenario_by_its_title(many: History) -> None:
    made = report_of(many, Asked(replace(Query(), scenario="large-deal", director="straight")))
    assert (made.scenario, made.director) == ("Большая сделка", "Anna Reed")
    assert report_of(many, Asked(Query(scenario="gone"))).scenario == "gone"
