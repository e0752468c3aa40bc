"""Damaged histories: what is readable comes back attempt by attempt, no byte of the old file is lost."""

import os
import random
import shutil
import sqlite3
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from functools import partial
from pathlib import Path

import pytest

from simulator.history import Count, History, HistoryFault, Query, Session, StoredAttempt, backup, rollup
from simulator.history.recovery import Recovered, recover, restore
from simulator.history.tables import bytes_of
from tests.history import material

SEED = int(os.environ.get("DAMAGE_SEED", "20260301"))
TIMES = int(os.environ.get("DAMAGE_TIMES", "6"))
ATTEMPTS = 24
NOW = datetime(2026, 3, 9, 8, 30, tzinfo=UTC)
DUMPS = Path(__file__).parents[1] / "versions"


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A history of two contents, two languages and three people; the older half of it made small."""
    file = tmp_path_factory.mktemp("sound") / "history.sqlite"
    rng, moment = random.Random(SEED), datetime(2026, 3, 1, 9, 0, tzinfo=UTC)
    for half in range(2):
        clock = [moment + timedelta(hours=3 * half)]
        with closing(History.open(file, now=partial(clock.__getitem__, 0))) as history:
            for number in range(ATTEMPTS // 2):
                deal, boss = material.scenario(summary=f"Deal {number % 2}"), material.director()
                words = material.russian() if number % 4 == 2 else (deal, boss)
                if number % 2:
                    words = deal, boss
                played = Session.start(
                    history, deal, boss, words, seed=number, trainee=("", "Ben", "Анна")[number % 3]
                )
                for choice in rng.choice((("give", "ask", "sign"), ("wait", "leave"), ("wait", "give"))):
                    played.choose(choice)
                clock[0] += timedelta(minutes=1)
    return file


@pytest.fixture(scope="module")
def before(sound: Path) -> dict[str, StoredAttempt]:
    """What it holds."""
    return stored(sound)


@pytest.fixture
def damaged(sound: Path, tmp_path: Path) -> Path:
    """A copy of it to be damaged."""
    return Path(shutil.copy(sound, tmp_path / "history.sqlite"))


def stored(file: Path) -> dict[str, StoredAttempt]:
    with closing(History.open(file)) as history:
        return {row.id: history.attempt(row.id) for row in history.attempts()}


def plain(one: StoredAttempt) -> tuple[object, ...]:
    """What somebody did and what it came to; keys and how it is kept aside."""
    row = one.row
    came_to = (
        row.trainee,
        row.title,
        row.language,
        row.seed,
        row.started,
        row.finished,
        row.kind,
        row.client,
    )
    return (*came_to, one.document, one.words, one.draws, one.events, one.results)


def damage(file: Path, rng: random.Random) -> str:
    """Damage a file somewhere; return how."""
    data = bytearray(file.read_bytes())
    how = rng.choice(("byte", "stretch", "cut", "first page"))
    at = rng.randrange(len(data))
    if how == "byte":
        data[at] ^= rng.randrange(1, 256)
    elif how == "stretch":
        data[at : at + 3000] = rng.randbytes(len(data[at : at + 3000]))
    elif how == "cut":
        del data[at:]
    else:
        data[:4096] = rng.randbytes(4096)
    file.write_bytes(data)
    return f"{how} at {at}"


@pytest.mark.parametrize("number", range(TIMES))
def test_what_is_readable_is_believed_only_as_it_was_and_the_damaged_file_is_kept(
    damaged: Path, before: dict[str, StoredAttempt], number: int
) -> None:
    rng = random.Random(SEED + number)
    how = damage(damaged, rng)
    print(f"DAMAGE_SEED={SEED}, {number}: {how}")  # noqa: T201
    torn = damaged.read_bytes()
    found = recover(damaged, NOW)
    assert found.aside.read_bytes() == torn
    after = stored(damaged)
    assert len(after) == found.whole + found.shortened
    assert after.keys() <= before.keys()
    for id, one in after.items():
        done = [(event.kind, event.choice, event.at) for event in one.events]
        assert done == [(event.kind, event.choice, event.at) for event in before[id].events[: len(done)]]
    with closing(History.open(damaged)) as history, history.transaction() as connection:
        assert rollup.kept(connection) == rollup.counted(connection)
        assert history.count(Query()) == Count(
            len(after), sum(one.row.finished is not None for one in after.values())
        )
    if how.startswith(("byte", "first")):
        # A byte is of one row, or of a content of half the attempts; no attempt is on the first page.
        assert found.whole >= ATTEMPTS // 2
    assert sorted(path.name for path in damaged.parent.iterdir()) == sorted((damaged.name, found.aside.name))


def test_a_torn_first_page_costs_nothing(damaged: Path, before: dict[str, StoredAttempt]) -> None:
    data = bytearray(damaged.read_bytes())
    data[:4096] = bytes(4096)
    damaged.write_bytes(data)
    found = recover(damaged, NOW)
    assert (found.whole, found.shortened, found.lost) == (ATTEMPTS, 0, 0)
    assert {id: plain(one) for id, one in stored(damaged).items()} == {
        id: plain(one) for id, one in before.items()
    }


def test_figures_that_do_not_follow_from_the_choices_are_set_right(
    damaged: Path, before: dict[str, StoredAttempt]
) -> None:
    with closing(sqlite3.connect(damaged)) as plain_file, plain_file:
        plain_file.execute("UPDATE attempt SET client = 100, company = 100, region = 77, regret = -5")
    recover(damaged, NOW)
    assert {id: plain(one) for id, one in stored(damaged).items()} == {
        id: plain(one) for id, one in before.items()
    }


def test_an_attempt_is_kept_as_far_as_it_can_be_read(damaged: Path) -> None:
    with closing(History.open(damaged)) as history:
        deal, boss = material.scenario(), material.director()
        session = Session.start(history, deal, boss, (deal, boss), trainee="Анна")
        for choice in ("give", "ask", "wait", "sign"):
            session.choose(choice)
    with closing(sqlite3.connect(damaged)) as plain_file, plain_file:
        mine = "attempt = (SELECT key FROM attempt WHERE id = ?)"
        plain_file.execute(
            f"UPDATE event SET choice = 'gift' WHERE number = 3 AND {mine}", (bytes_of(session.id),)
        )
    found = recover(damaged, NOW)
    assert (found.whole, found.shortened, found.lost) == (ATTEMPTS, 1, 0)
    with closing(History.open(damaged)) as history:
        again = Session.resume(history, session.id)
        assert [one.choice for one in again.attempt.talks.made] == ["give", "ask"]
        assert (again.row.finished, again.row.decisions) == (None, 2)
        again.choose("sign")


def test_what_every_attempt_says_may_come_from_a_backup(damaged: Path) -> None:
    backup.daily(damaged, date(2026, 3, 8))
    with closing(sqlite3.connect(damaged)) as plain_file, plain_file:
        plain_file.execute("UPDATE content SET document = '{}'")
        plain_file.execute("UPDATE phrase SET text = 'nothing'")
    found = recover(damaged, NOW)
    assert (found.whole, found.shortened, found.lost) == (ATTEMPTS, 0, 0)


def test_what_was_deleted_stays_away(damaged: Path) -> None:
    with closing(History.open(damaged)) as history:
        gone = [row.id for row in history.attempts()[:3]]
        history.delete(gone)
        history.forget("Ben")
        left = {row.id for row in history.attempts()}
    data = bytearray(damaged.read_bytes())
    data[:100] = bytes(100)
    damaged.write_bytes(data)
    recover(damaged, NOW)
    assert stored(damaged).keys() & set(gone) == set()
    assert stored(damaged).keys() >= left


@pytest.mark.parametrize("version", sorted(path.stem for path in DUMPS.glob("*.sql")))
def test_a_damaged_store_of_every_version_is_read(tmp_path: Path, version: str) -> None:
    file = tmp_path / "history.sqlite"
    with closing(sqlite3.connect(file)) as older:
        older.executescript((DUMPS / f"{version}.sql").read_text(encoding="utf-8"))
    data = bytearray(file.read_bytes())
    data[:4096] = bytes(4096)
    file.write_bytes(data)
    found = recover(file, NOW)
    assert (found.whole, found.shortened, found.lost) == (3, 0, 0)
    assert {one.row.trainee for one in stored(file).values()} == {"", "Ben", "Анна"}


def test_a_file_that_is_nothing_is_set_aside_and_a_new_history_begins(tmp_path: Path) -> None:
    file = tmp_path / "history.sqlite"
    file.write_text("shopping: milk, bread\n" * 400, encoding="utf-8")
    found = recover(file, NOW)
    assert (found.whole, found.shortened, found.lost) == (0, 0, 0)
    assert found.aside.read_text(encoding="utf-8").startswith("shopping")
    assert stored(file) == {}


def test_a_backup_takes_the_place_of_a_damaged_history(
    damaged: Path, before: dict[str, StoredAttempt]
) -> None:
    made = backup.daily(damaged, date(2026, 3, 8))
    assert made is not None
    damaged.write_bytes(b"\0" * 9000)
    found = restore(damaged, made, NOW)
    assert (found.whole, found.day, found.aside.stat().st_size) == (ATTEMPTS, date(2026, 3, 8), 9000)
    assert stored(damaged).keys() == before.keys()
    assert made.file.exists()


def test_a_damaged_backup_replaces_nothing(damaged: Path) -> None:
    made = backup.daily(damaged, date(2026, 3, 8))
    assert made is not None
    made.file.write_bytes(made.file.read_bytes()[:20_000])
    before = damaged.read_bytes()
    with pytest.raises(HistoryFault) as raised:
        restore(damaged, made, NOW)
    assert raised.value.code == "damaged"
    assert damaged.read_bytes() == before


def test_what_became_of_it_is_one_sentence_with_numbers() -> None:
    found = Recovered(12, 1, 2, Path("history-damaged.sqlite"))
    assert found.sentence() == (
        "Attempts recovered: 12, cut short: 1, not readable: 2. "
        "The damaged file is kept as history-damaged.sqlite."
    )
    assert found.sentence("ru").startswith("Восстановлено попыток: 12, неполных: 1, не прочитано: 2.")
    assert "2026-03-08" in Recovered(12, 0, 0, Path("x"), date(2026, 3, 8)).sentence("ru")
