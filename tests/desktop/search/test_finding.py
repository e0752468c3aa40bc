from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from simulator.desktop.desk import Desk
from simulator.desktop.search.finding import MOST, Act, Finder
from simulator.desktop.search.rows import rows_of
from simulator.history import AttemptRow
from simulator.scenario.library import Library
from tests.desktop.conftest import MakeDesk
from tests.desktop.practice.home.test_cards import row

ACTS = (Act("history", "History", "Ctrl+3"), Act("theme", "Light or dark", "Ctrl+Shift+T"))


def _many(count: int) -> list[AttemptRow]:
    newest = datetime(2026, 11, 24, 12, tzinfo=UTC)
    return [
        replace(
            row((50, 60)), id=str(n), key=count - n,
            started=newest - timedelta(days=n), finished=newest - timedelta(days=n),
        )
        for n in range(count)
    ]  # fmt: skip


def _ids(finder: Finder, typed: str) -> list[str]:
    return [entry.id for entry in finder.find(typed)]


@pytest.mark.parametrize(
    "typed",
    ["forty kilos", "KILO", "сорок", "low door", "низкая дверь", "brady", "fotry", "ащкен", "cjhjr rbkj"],
)
def test_a_scenario_is_found_by_title_and_client_in_both_languages_and_on_the_wrong_keyboard(
    shipped_library: Library, typed: str
) -> None:
    assert _ids(Finder(shipped_library, (), ()), typed)[:1] == ["warm-up"]


def test_a_scenario_is_found_by_what_it_practises_in_both_languages(shipped_library: Library) -> None:
    finder = Finder(shipped_library, (), ())
    english, russian = (
        {entry.id for entry in finder.find(word) if entry.kind == "scenario"}
        for word in ("deferral", "отсрочка")
    )
    deferred = {
        entry.id
        for entry in shipped_library.scenarios()
        if entry.loaded.value is not None and "deferral" in entry.loaded.value.practises
    }
    assert english <= deferred
    assert english == russian
    assert english


def test_an_exercise_and_an_action_are_found_by_their_names(shipped_library: Library) -> None:
    finder = Finder(shipped_library, (), ACTS)
    assert _ids(finder, "three favours")[:1] == ["three-favours"]
    assert _ids(finder, "одолжения")[:1] == ["three-favours"]
    assert _ids(finder, "dark") == ["theme"]
    assert _ids(finder, "histo")[:1] == ["history"]


def test_an_attempt_is_found_by_title_director_number_and_date(shipped_library: Library) -> None:
    finder = Finder(shipped_library, _many(30), ())
    attempts = [entry for entry in finder.find("forty") if entry.kind == "attempt"]
    assert [entry.id for entry in attempts][:3] == ["0", "1", "2"], "the newest first"
    assert "0" in _ids(finder, "24 nov")
    assert "0" in _ids(finder, "24 ноября")
    assert "0" in _ids(finder, "ноябрь 24")
    assert _ids(finder, "30 forty 2026")[:1] == ["0"], "the thirtieth attempt is the newest"
    name = shipped_library.director("smile-detective")
    assert name is not None
    assert {"0"} <= set(_ids(finder, name.words("ru").name))


def test_what_was_given_up_unfinished_is_not_found(shipped_library: Library) -> None:
    rows = [replace(row(), id="paused"), replace(row(abandoned=True), id="given-up")]
    finder = Finder(shipped_library, rows, ())
    assert "paused" in _ids(finder, "forty")
    assert "given-up" not in _ids(finder, "forty")


def test_twelve_at_most_kind_by_kind_and_no_kind_crowds_out_the_others(shipped_library: Library) -> None:
    finder = Finder(shipped_library, _many(200), ACTS)
    found = finder.find("forty")
    assert len(found) == MOST
    kinds = [entry.kind for entry in found]
    assert kinds == sorted(kinds, key=kinds.index), "each kind stands together"
    assert kinds[0] == "scenario"
    assert kinds.count("attempt") == MOST - kinds.count("scenario")


def test_before_a_word_is_typed_what_is_paused_waits_and_then_the_actions(shipped_library: Library) -> None:
    rows = [replace(row(), id="paused"), *_many(5)]
    assert _ids(Finder(shipped_library, rows, ACTS), "  ") == ["paused", "history", "theme"]


def test_the_rows_say_what_enter_does(desk: Desk) -> None:
    rows = [replace(row(), id="paused"), replace(row((50, 61)), id="done", region="squeezed_lemon")]
    finder = Finder(desk.library, rows, ACTS)
    said = {one.entry.id: one for one in rows_of(finder, desk.language, finder.find("forty"))}
    assert said["warm-up"].does == "To the briefing"
    assert said["paused"].does == "Continue"
    assert said["paused"].note.startswith("paused · Victor Hale")
    assert said["done"].does == "To the debrief"
    assert said["done"].note.startswith("attempt 1 · Squeezed lemon · Victor Hale · 24 Nov")
    assert [one.group for one in said.values()] == ["Scenarios", "Attempts", ""]
    (act,) = rows_of(finder, desk.language, finder.find("dark"))
    assert (act.title, act.key, act.does) == ("Light or dark", "Ctrl+Shift+T", "Do it")
    assert act.spoken == "Action. Light or dark. Do it. Ctrl+Shift+T"


def test_the_rows_are_in_the_language_in_force(make_desk: MakeDesk) -> None:
    desk = make_desk("ru")
    finder = Finder(desk.library, [replace(row((50, 61)), region="squeezed_lemon")], ())
    scenario, attempt = rows_of(finder, desk.language, finder.find("forty"))
    assert scenario.title.startswith("Сорок кило")
    assert scenario.group == "Сценарии"
    assert attempt.note.startswith("попытка 1 · Выжатый лимон")
