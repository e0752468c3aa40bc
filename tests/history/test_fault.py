"""Faults of the surroundings: each its sentence, and what was there is as it was."""

import os
import random
import re
import shutil
import sqlite3
import string
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
import yaml
from sqlalchemy import event as listened

from simulator.history import AttemptRow, History, HistoryFault, dialect
from simulator.history import fault as fault_module
from simulator.history.rows import NewEvent, Standing
from simulator.history.sqlite_file import code_of
from tests.history.material import ROOT, new_attempt

SENTENCES: dict[str, dict[str, str]] = yaml.safe_load(
    Path(fault_module.__file__).with_name("faults.yaml").read_text(encoding="utf-8")
)
NOBODY = 65534


def everything_in(folder: Path) -> dict[str, bytes]:
    return {str(path): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def refused(where: Path | str) -> HistoryFault:
    with pytest.raises(HistoryFault) as raised:
        History.open(where)
    return raised.value


def filled(file: Path, attempts: int = 3) -> list[AttemptRow]:
    history = History.open(file)
    rows = [history.begin(new_attempt("ann")) for _ in range(attempts)]
    for number in range(1, 4):
        event, standing = NewEvent("choice", "wait"), Standing(number, 0, False, None)
        rows = [history.append(row, number, event, standing) for row in rows]
    history.close()
    return rows


def set_version(file: Path, version: str) -> None:
    connection = sqlite3.connect(file)
    connection.execute("UPDATE alembic_version SET version_num = ?", (version,))
    connection.commit()
    connection.close()


@pytest.mark.parametrize("code", SENTENCES)
def test_every_fault_is_one_sentence_in_both_languages_that_names_the_same_things(code: str) -> None:
    english, russian = SENTENCES[code]["en"], SENTENCES[code]["ru"]
    for sentence in (english, russian):
        assert re.fullmatch(r"[^\n]+[^.]\.", sentence)
        assert sentence.count(". ") == 0
    fields = [
        sorted({name for _, name, _, _ in string.Formatter().parse(sentence) if name})
        for sentence in (english, russian)
    ]
    assert fields[0] == fields[1]
    assert re.search("[а-я]", russian)


def test_every_fault_that_the_program_can_raise_has_its_sentence() -> None:
    folder = Path(fault_module.__file__).parent
    source = "".join(path.read_text(encoding="utf-8") for path in folder.glob("*.py"))
    raised = set(re.findall(r'HistoryFault\(\s*"([a-z-]+)"', source))
    assert len(raised) > 8
    assert raised <= set(SENTENCES)
    errors = [getattr(sqlite3, name) for name in dir(sqlite3) if re.fullmatch("SQLITE_[A-Z]+", name)]
    for number in errors:
        error = sqlite3.OperationalError()
        error.sqlite_errorcode = number
        assert code_of(error) in SENTENCES


def test_a_folder_in_place_of_the_file(tmp_path: Path) -> None:
    place = tmp_path / "history.sqlite"
    place.mkdir()
    fault = refused(place)
    assert fault.code == "is-directory"
    assert fault.message().startswith(f"{place} should be the history file but is a folder")


def test_a_folder_that_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "notes").write_text("mine", encoding="utf-8")
    fault = refused(tmp_path / "notes" / "deeper" / "history.sqlite")
    assert fault.code == "folder-is-file"
    assert everything_in(tmp_path) == {str(tmp_path / "notes"): b"mine"}


def test_a_missing_folder_is_made(tmp_path: Path) -> None:
    filled(tmp_path / "one" / "two" / "history.sqlite")
    assert (tmp_path / "one" / "two" / "history.sqlite").is_file()


def test_an_address_that_leads_nowhere() -> None:
    assert refused("nonsense://somewhere").code == "bad-address"
    assert "nonsense" in str(refused("nonsense://somewhere"))


def test_a_server_that_is_away_or_cannot_be_spoken_to_is_told_without_its_password() -> None:
    fault = refused("postgresql+psycopg://ann:secret@127.0.0.1:1/history")
    assert fault.code in ("bad-address", "unreachable")
    assert "ann" in fault.message()
    assert "secret" not in fault.message()


@pytest.mark.parametrize("content", [b"Dear diary, today", b"\x00" * 5000, b"x", b"SQLite format 2\x00" * 9])
def test_a_file_of_another_kind_is_left_alone(file: Path, content: bytes) -> None:
    file.write_bytes(content)
    assert refused(file).code == "not-a-database"
    assert everything_in(file.parent) == {str(file): content}


def test_a_database_of_another_program_is_left_alone(file: Path) -> None:
    connection = sqlite3.connect(file)
    connection.execute("CREATE TABLE attempt (photo)")
    connection.close()
    before = everything_in(file.parent)
    assert refused(file).code == "another-program"
    assert everything_in(file.parent) == before


def test_an_empty_file_becomes_a_history(file: Path) -> None:
    file.touch()
    assert len(filled(file)) == 3


def test_a_store_of_a_newer_version_is_never_touched(file: Path) -> None:
    filled(file)
    set_version(file, "0999")
    before = everything_in(file.parent)
    fault = refused(file)
    assert fault.code == "newer-version"
    assert "(0999)" in fault.message()
    assert everything_in(file.parent) == before


def test_nor_is_its_log_if_the_newer_version_is_at_work(file: Path) -> None:
    filled(file)
    newer = sqlite3.connect(file)
    newer.execute("UPDATE alembic_version SET version_num = '0999'")
    newer.commit()
    log = file.with_name(file.name + "-wal")
    assert log.stat().st_size > 0
    before = file.read_bytes(), log.read_bytes()
    assert refused(file).code == "newer-version"
    assert (file.read_bytes(), log.read_bytes()) == before
    newer.close()


def test_a_store_that_was_cut_short_is_told_and_left_alone(file: Path) -> None:
    filled(file)
    whole = file.read_bytes()
    rng = random.Random(41)
    for size in [rng.randrange(101, len(whole)) for _ in range(20)]:
        file.write_bytes(whole[:size])
        assert refused(file).code == "damaged"
        assert everything_in(file.parent) == {str(file): whole[:size]}


def test_a_damaged_store_is_read_or_told_but_never_breaks_the_program(file: Path) -> None:
    rows = filled(file, attempts=20)
    whole, rng = file.read_bytes(), random.Random(42)
    told: list[str] = []
    for _ in range(150):
        damaged = bytearray(whole)
        for place in [rng.randrange(len(whole)) for _ in range(rng.choice([1, 30, 400]))]:
            damaged[place] ^= rng.randrange(1, 256)
        file.write_bytes(damaged)
        history, fault = opened_or_told(file)
        if fault is not None:
            told.append(fault.code)
            assert everything_in(file.parent) == {str(file): bytes(damaged)}
        if history is not None:
            told += faults_of_reading(history, rows)
            history.close()
    assert told.count("damaged") > 20


def opened_or_told(file: Path) -> tuple[History | None, HistoryFault | None]:
    try:
        return History.open(file), None
    except HistoryFault as fault:
        return None, fault


def faults_of_reading(history: History, rows: list[AttemptRow]) -> list[str]:
    told = []
    reads: list[Callable[[], object]] = [history.attempts, history.unfinished]
    reads += [partial(history.attempt, row.id) for row in rows]
    for read in reads:
        try:
            read()
        except HistoryFault as fault:
            told.append(fault.code)
    return told


def test_a_full_store_takes_nothing_by_halves_and_goes_on_when_there_is_room(file: Path) -> None:
    history = History.open(file)
    pages = 0

    def limit(connection: sqlite3.Connection, *_: object) -> None:
        connection.execute(f"PRAGMA max_page_count = {pages}")

    row = history.begin(new_attempt())
    number = 1
    with history._engine.connect() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one() + 2
    listened.listen(history._engine, "checkout", limit)
    event = NewEvent("choice", "wait", shown={"messages": [{"text": "x" * 500}]})
    told = None
    while told is None:
        try:
            row = history.append(row, number, event, Standing(number, 0, False, None))
            number += 1
        except HistoryFault as fault:
            told = fault
    assert told.code == "disk-full"
    assert number > 3
    assert history.attempt(row.id).row == row
    assert len(history.attempt(row.id).events) == number
    pages = 10_000
    row = history.append(row, number, event, Standing(number, 0, False, None))
    assert history.attempt(row.id).row == row
    history.close()


_UNDER_A_LIMIT = """
import resource, sys
from pathlib import Path
from simulator.history import History, HistoryFault
from simulator.history.rows import NewEvent, Standing
from tests.history.material import new_attempt

file = Path(sys.argv[1])
history = History.open(file)
row = history.begin(new_attempt())
log = file.with_name(file.name + "-wal")
resource.setrlimit(resource.RLIMIT_FSIZE, (log.stat().st_size + 20_000, resource.RLIM_INFINITY))
event = NewEvent("choice", "wait", shown={"messages": [{"text": "x" * 500}]})
number = 1
try:
    while number < 1000:
        row = history.append(row, number, event, Standing(number, 0, False, None))
        number += 1
except HistoryFault as fault:
    print(fault.code, number, len(history.attempt(row.id).events))
resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
history.append(row, number, event, Standing(number, 0, False, None))
print(len(history.attempt(row.id).events))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="limits of file size are set by POSIX systems")
def test_a_disk_that_refuses_to_write_loses_nothing_and_is_used_again_when_it_is_mended(file: Path) -> None:
    script = [sys.executable, "-c", _UNDER_A_LIMIT, str(file)]
    ran = subprocess.run(script, cwd=ROOT, capture_output=True, text=True, check=True)
    code, number, stored, afterwards = ran.stdout.split()
    assert code in ("disk-fault", "disk-full")
    assert int(number) > 1
    assert stored == number
    assert int(afterwards) == int(number) + 1


_AS_NOBODY = """
import os, sys
from pathlib import Path
import sqlalchemy.dialects.sqlite.pysqlite, alembic.command, alembic.config, yaml, unicodedata, difflib
from simulator.history import History, HistoryFault
HistoryFault("read-only", file="").message()
if hasattr(os, "geteuid") and os.geteuid() == 0:
    os.setgroups([]), os.setgid(65534), os.setuid(65534)
try:
    History.open(Path(sys.argv[1]))
except HistoryFault as fault:
    print(fault.code, fault.message())
"""


def refused_to_nobody(file: Path) -> str:
    """What a person without any rights is told; the person who runs the tests may be allowed everything."""
    script = [sys.executable, "-c", _AS_NOBODY, str(file)]
    ran = subprocess.run(script, cwd=ROOT, capture_output=True, text=True, check=True)
    return ran.stdout


@pytest.fixture
def open_place() -> Iterator[Path]:
    """A folder that everybody can reach."""
    place = Path(tempfile.mkdtemp())
    place.chmod(0o755)
    yield place
    for path in (place, *place.rglob("*")):
        path.chmod(0o755)
    shutil.rmtree(place)


@pytest.mark.skipif(not hasattr(os, "setuid"), reason="rights of POSIX systems")
@pytest.mark.parametrize("there", ["file", "folder", "nothing"])
def test_a_place_that_must_not_be_written(open_place: Path, there: str) -> None:
    file = open_place / "kept" / "history.sqlite"
    file.parent.mkdir()
    if there != "nothing":
        filled(file)
        file.chmod(0o444 if there == "file" else 0o666)
    file.parent.chmod(0o777 if there == "file" else 0o555)
    before = everything_in(open_place)
    said = refused_to_nobody(file)
    assert said.startswith(f"read-only The history in {file} cannot be written;")
    assert everything_in(open_place) == before


@pytest.mark.skipif(not hasattr(os, "setuid"), reason="rights of POSIX systems")
def test_a_folder_that_must_not_be_made(open_place: Path) -> None:
    open_place.chmod(0o555)
    said = refused_to_nobody(open_place / "new" / "history.sqlite")
    assert said.startswith(f"folder-missing The folder {open_place / 'new'} for the history does not exist")


def test_a_store_in_use_is_waited_for_and_then_told(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dialect, "BUSY_SECONDS", 0.05)
    history = History.open(file)
    row = history.begin(new_attempt())
    other = sqlite3.connect(file, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    going_on = NewEvent("choice", "wait"), Standing(1, 0, False, None)
    with pytest.raises(HistoryFault) as raised:
        history.append(row, 1, *going_on)
    assert raised.value.code == "locked"
    assert history.attempts() == (row,)
    other.execute("ROLLBACK")
    assert history.append(row, 1, *going_on).decisions == 1
    other.close()
    history.close()


def test_a_store_moved_away_while_the_program_runs_takes_no_write_that_would_be_lost(file: Path) -> None:
    history = History.open(file)
    row = history.begin(new_attempt())
    going_on = NewEvent("choice", "wait"), Standing(1, 0, False, None)
    away = file.parent / "away"
    away.mkdir()
    for path in [path for path in file.parent.iterdir() if path.is_file()]:
        path.rename(away / path.name)
    with pytest.raises(HistoryFault) as raised:
        history.append(row, 1, *going_on)
    assert raised.value.code == "moved"
    file.mkdir()
    with pytest.raises(HistoryFault) as raised:
        history.append(row, 1, *going_on)
    assert raised.value.code == "is-directory"
    file.rmdir()
    for path in away.iterdir():
        path.rename(file.parent / path.name)
    row = history.append(row, 1, *going_on)
    assert history.attempt(row.id).row == row
    history.close()


def test_a_store_put_in_place_of_another_is_used_only_where_it_has_the_attempt(file: Path) -> None:
    history = History.open(file)
    row = history.begin(new_attempt())
    copy = file.with_name("copy.sqlite")
    source, target = sqlite3.connect(file), sqlite3.connect(copy)
    source.backup(target)
    source.close()
    target.close()
    going_on = NewEvent("choice", "wait"), Standing(1, 0, False, None)
    file.unlink()
    History.open(file).close()
    with pytest.raises(HistoryFault) as raised:
        history.append(row, 1, *going_on)
    assert raised.value.code == "unknown-attempt"
    copy.replace(file)
    row = history.append(row, 1, *going_on)
    assert history.attempt(row.id).row == row
    history.close()
