"""Export, wipe, import: histories equal; twice is once; in which order does not matter."""

import random
import re
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from simulator.history import History, Query, Session
from simulator.history.exchange import Stopped, bring_in, export, look_into
from tests.history.exchange.making import (
    PEOPLE,
    Plan,
    all_of,
    do,
    is_counted,
    opened,
    plans,
    play,
    started,
    written,
)
from tests.history.material import director, scenario

DEEDS = st.lists(st.integers(0, 999), max_size=14).map(tuple)
PLANS = st.builds(
    Plan,
    person=st.integers(0, len(PEOPLE) - 1),
    russian=st.booleans(),
    other_content=st.booleans(),
    exam=st.booleans(),
    deal=st.sampled_from([None, 0, 1]),
    doings=DEEDS,
)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("moving")


def wiped(history: History) -> None:
    for trainee in history.trainees():
        history.forget(trainee)
    assert history.attempts() == ()


@settings(max_examples=8, deadline=None)
@given(made=st.lists(PLANS, max_size=3))
def test_export_wipe_import_leaves_the_history_as_it_was(folder: Path, made: list[Plan]) -> None:
    history, file = opened(folder, "one"), folder / "one.json"
    play(history, made)
    before, text = all_of(history), written(history, file)
    wiped(history)
    brought = bring_in(history, file)
    assert (brought.added, brought.refused) == (len(before), [])
    assert all_of(history) == before
    assert written(history, folder / "again.json") == text
    assert is_counted(history)
    again = bring_in(history, file)
    assert (again.added, again.there) == (0, len(before))
    assert all_of(history) == before
    history.close()


def test_two_laptops_merged_in_any_order_give_the_same(folder: Path) -> None:
    rng = random.Random(20260401)
    ann, bo = opened(folder, "ann"), opened(folder, "bo")
    shared = [started(ann, Plan(doings=())) for _ in range(4)]
    bring_in(bo, _file(ann, folder / "shared.json"))
    do(shared[0], 54)
    do(Session.resume(bo, shared[1].id), 54)
    bo_plays_on = Session.resume(bo, shared[2].id)
    for _ in range(3):
        do(bo_plays_on, 44)
    play(ann, plans(rng, 8))
    play(bo, plans(rng, 8))
    files = [_file(ann, folder / "ann.json"), _file(bo, folder / "bo.json")]
    merged = []
    for name, order in (("ab", files), ("ba", files[::-1])):
        both = opened(folder, name)
        for file in order:
            assert bring_in(both, file).refused == []
        merged.append(written(both, folder / f"{name}.json"))
        assert is_counted(both)
        assert len(both.attempts()) == len({row.id for one in (ann, bo) for row in one.attempts()})
        both.close()
    assert merged[0] == merged[1]
    for history in (ann, bo):
        history.close()


def _file(history: History, file: Path) -> Path:
    written(history, file)
    return file


def test_what_went_on_on_one_side_is_the_longer_one(folder: Path) -> None:
    here, there = opened(folder, "here"), opened(folder, "there")
    session = started(here, Plan())
    bring_in(there, _file(here, folder / "begun.json"))
    other = Session.resume(there, session.id)
    for what in (42, 54, 64):
        do(other, what)
    longer = _file(there, folder / "longer.json")
    assert look_into(here, longer).longer_there == 1
    assert len(here.attempt(session.id).events) == 1
    assert bring_in(here, longer).longer_there == 1
    assert all_of(here) == all_of(there)
    assert bring_in(here, folder / "begun.json").longer_here == 1
    assert all_of(here) == all_of(there)
    here.close()
    there.close()


def test_what_went_on_differently_is_refused_and_told_and_the_rest_comes(folder: Path) -> None:
    here, there = opened(folder, "here"), opened(folder, "there")
    session = started(here, Plan())
    bring_in(there, _file(here, folder / "begun.json"))
    do(session, 44)
    other = Session.resume(there, session.id)
    do(other, 54)
    play(there, [Plan(doings=(54,))])
    before = here.attempt(session.id)
    brought = bring_in(here, _file(there, folder / "there.json"))
    assert (brought.added, brought.refusals, brought.wrong) == (1, 1, 0)
    assert [(one.id, one.code) for one in brought.refused] == [(session.id, "parted")]
    assert brought.refused[0].why() == "it went on differently here and in the file"
    assert here.attempt(session.id) == before
    here.close()
    there.close()


def test_figures_that_are_missing_here_are_filled_in(folder: Path) -> None:
    here, there = opened(folder, "here"), opened(folder, "there")
    session = started(here, Plan())
    session.choose("sign")
    bring_in(there, _file(here, folder / "begun.json"))
    do(Session.resume(there, session.id), 40)
    assert bring_in(here, _file(there, folder / "judged.json")).there == 1
    assert all_of(here) == all_of(there)
    assert here.attempts()[0].regret is not None
    assert is_counted(here)
    here.close()
    there.close()


def test_what_was_deleted_is_not_exported_and_comes_back_with_an_import(folder: Path) -> None:
    history = opened(folder, "one")
    _, gone = play(history, [Plan(doings=(54,)), Plan(doings=(44, 54))])
    file, before = _file(history, folder / "both.json"), all_of(history)
    history.delete([gone])
    assert gone.encode() not in written(history, folder / "kept.json")
    assert bring_in(history, file).added == 1
    assert all_of(history) == before
    assert is_counted(history)
    history.close()


def test_a_filter_exports_what_it_means_and_the_contents_of_that(folder: Path) -> None:
    history, other = opened(folder, "one"), opened(folder, "two")
    ids = play(history, [Plan(0, other_content=True), Plan(1), Plan(0)])
    query = Query(trainee=PEOPLE[1])
    assert export(history, folder / "some.json", "json", query) == 1
    brought = bring_in(other, folder / "some.json")
    assert (brought.people, [row.id for row in other.attempts()]) == ({PEOPLE[1]: 1}, [ids[1]])
    assert (folder / "some.json").read_text(encoding="utf-8").count('"document":{') == 1
    history.close()
    other.close()


@pytest.mark.parametrize("form", ["json", "csv", "xlsx"])
def test_stopping_leaves_no_file_and_changes_nothing(folder: Path, form: str) -> None:
    history, target = opened(folder, "one"), folder / f"stopped.{form}"
    play(history, [Plan(), Plan()])
    target.write_text("what was there", encoding="utf-8")
    before = sorted(folder.iterdir())

    def stop(done: int, _of: int) -> None:
        if done == 1:
            raise Stopped

    with pytest.raises(Stopped):
        export(history, target, form, told=stop)  # type: ignore[arg-type]
    assert target.read_text(encoding="utf-8") == "what was there"
    assert sorted(folder.iterdir()) == before
    target.unlink()
    file, other = _file(history, folder / "whole.json"), opened(folder, "two")

    def stop_reading(done: int, of: int) -> None:
        if 2 * done > of:
            raise Stopped

    with pytest.raises(Stopped):
        bring_in(other, file, stop_reading)
    assert other.attempts() == ()
    history.close()
    other.close()


def test_an_attempt_that_was_made_small_is_exported_and_gone_on_with_as_any(folder: Path) -> None:
    from simulator.history import packing

    history, other = opened(folder, "one"), opened(folder, "two")
    session = started(history, Plan())
    session.choose("sign")
    text = written(history, folder / "before.json")
    with history.transaction(writes=True) as connection:
        assert packing.pack(connection, session.row.key)
    assert written(history, folder / "after.json") == text
    bring_in(other, folder / "after.json")
    do(Session.resume(other, session.id), 42)
    assert bring_in(history, _file(other, folder / "longer.json")).longer_there == 1
    assert all_of(history) == all_of(other)
    assert replace(history.attempts()[0], key=0) == replace(other.attempts()[0], key=0)
    history.close()
    other.close()


def test_how_much_time_there_was_moves_too_and_a_file_from_before_it_was_known_is_read(folder: Path) -> None:
    deal, boss = scenario(), director()
    with closing(History.open(folder / "timed.sqlite")) as history:
        Session.start(history, deal, boss, (deal, boss), time_factor=20)
        Session.start(history, deal, boss, (deal, boss), time_factor=0)
        file = _file(history, folder / "timed.json")
    text = file.read_text(encoding="utf-8")
    older = re.sub(r'"time_factor": ?[0-9]+, ?', "", text).replace('"version": 2', '"version": 1')
    assert older.count("time_factor") == 0
    (folder / "older.json").write_text(older, encoding="utf-8")
    for name, factors in (("timed", [0, 20]), ("older", [None, None])):
        with closing(History.open(folder / f"{name}-in.sqlite")) as history:
            bring_in(history, folder / f"{name}.json")
            assert [row.time_factor for row in history.attempts()] == factors
