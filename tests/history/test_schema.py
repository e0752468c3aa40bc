"""The tables: made by migrations, the same on both databases, brought up to date behind a copy."""

import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from alembic.script import ScriptDirectory
from sqlalchemy import ClauseElement
from sqlalchemy import event as listened
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.schema import CreateIndex, CreateTable

from simulator.history import History, schema, tables
from simulator.history.rows import NewEvent, Standing
from tests.history.comparing import differences
from tests.history.material import ROOT, new_attempt

POSTGRESQL = postgresql.dialect()  # type: ignore[no-untyped-call]
LAST = schema.VERSIONS[-1]
NEXT = """
import sqlalchemy as sa
from alembic import op

revision = "{next}"
down_revision = "{last}"


def upgrade() -> None:
    op.add_column("attempt", sa.Column("mood", sa.Text))
"""


def tables_of(file: Path) -> list[tuple[str, str]]:
    connection = sqlite3.connect(file)
    found = connection.execute("SELECT name, sql FROM sqlite_master ORDER BY name").fetchall()
    connection.close()
    return found


def test_an_empty_database_gets_exactly_the_tables_that_the_program_uses(history: History) -> None:
    with history._engine.connect() as connection:
        assert differences(connection) == []


def test_opening_again_changes_nothing(file: Path) -> None:
    History.open(file).close()
    before = tables_of(file), file.read_bytes()
    History.open(file).close()
    assert (tables_of(file), file.read_bytes()) == before
    assert sorted(path.name for path in file.parent.iterdir()) == [file.name]


def test_a_current_store_opens_without_the_migrations(file: Path) -> None:
    History.open(file).close()
    script = (
        "import sys; from pathlib import Path; from simulator.history import History; "
        f"History.open(Path({str(file)!r})).close(); print('alembic' in sys.modules)"
    )
    ran = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "False"


def test_the_last_version_is_the_last_migration() -> None:
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(schema.MIGRATIONS))
    scripts = ScriptDirectory.from_config(config)
    assert scripts.get_current_head() == schema.VERSIONS[-1]
    assert [script.revision for script in scripts.walk_revisions()] == list(reversed(schema.VERSIONS))


@pytest.fixture
def a_later_version(monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory) -> None:
    """The program as it will be once it has another version of the tables."""
    folder = tmp_path_factory.mktemp("later") / "migrations"
    shutil.copytree(schema.MIGRATIONS, folder, ignore=shutil.ignore_patterns("__pycache__"))
    later = f"{int(LAST) + 1:04}"
    written = NEXT.format(next=later, last=LAST)
    (folder / "versions" / f"v{later}_mood.py").write_text(written, encoding="utf-8")
    monkeypatch.setattr(schema, "MIGRATIONS", folder)
    monkeypatch.setattr(schema, "VERSIONS", (*schema.VERSIONS, later))


def test_an_older_store_is_copied_whole_before_its_tables_are_changed(
    file: Path, request: pytest.FixtureRequest
) -> None:
    history = History.open(file)
    row = history.begin(new_attempt("ann"))
    history.close()
    before = tables_of(file)
    request.getfixturevalue("a_later_version")
    history = History.open(file)
    assert history.attempts() == (row,)
    history.close()
    assert tables_of(file) != before
    copy = file.parent / "backups" / f"history-version-{LAST}.sqlite"
    assert tables_of(copy) == before
    request.getfixturevalue("monkeypatch").undo()
    older = History.open(copy)
    assert older.attempts() == (row,)
    older.close()


def test_a_copy_never_takes_the_place_of_another(file: Path, request: pytest.FixtureRequest) -> None:
    History.open(file).close()
    taken = file.parent / "backups" / f"history-version-{LAST}.sqlite"
    taken.parent.mkdir()
    taken.write_text("mine", encoding="utf-8")
    request.getfixturevalue("a_later_version")
    History.open(file).close()
    assert taken.read_text(encoding="utf-8") == "mine"
    assert taken.with_name(f"history-version-{LAST}-2.sqlite").exists()


def test_two_programs_that_start_on_no_store_at_all_share_one(file: Path) -> None:
    script = (
        "import sys; from pathlib import Path; from simulator.history import History; "
        "from tests.history.material import new_attempt; import alembic.command; sys.stdin.read(1); "
        f"History.open(Path({str(file)!r})).begin(new_attempt())"
    )
    started = [
        subprocess.Popen(
            [sys.executable, "-c", script], cwd=ROOT, stdin=subprocess.PIPE, stderr=subprocess.PIPE
        )
        for _ in range(3)
    ]
    for process in started:
        assert process.stdin is not None
        process.stdin.write(b"g")
        process.stdin.flush()
    faults = [process.communicate()[1].decode() for process in started]
    assert faults == ["", "", ""]
    history = History.open(file)
    assert len(history.attempts()) == 3
    history.close()


def test_the_tables_can_be_made_on_postgresql() -> None:
    for table in tables.metadata.sorted_tables:
        assert "ROWID" not in str(CreateTable(table).compile(dialect=POSTGRESQL))
    indexes = [str(CreateIndex(index).compile(dialect=POSTGRESQL)) for index in tables.attempt.indexes]
    assert sum("WHERE finished IS NULL" in index for index in indexes) == 1


def test_what_is_read_and_written_can_be_said_to_postgresql(history: History) -> None:
    said: list[ClauseElement] = []
    listened.listen(history._engine, "before_execute", lambda _c, clause, *_: said.append(clause))
    row = history.begin(new_attempt())
    history.append(row, 1, NewEvent("choice", "wait"), Standing(1, 0, False, None))
    history.attempts(trainee="ann", limit=3, after=row)
    history.rows_with(scenario="small-deal", director="ann", exercise="three", run="a1")
    history.unfinished()
    history.attempt(row.id)
    assert len(said) > 8
    for clause in said:
        if isinstance(clause, sqlite.Insert):
            clause = postgresql.insert(clause.table).on_conflict_do_nothing()
        assert str(clause.compile(dialect=POSTGRESQL))
