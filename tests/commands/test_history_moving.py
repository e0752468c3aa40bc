"""`history export`, `history import`, `history delete`: from one computer to another, by commands."""

import csv
import io
import json
import re
from pathlib import Path

import pytest

from simulator.history import History
from simulator.history.exchange.schema import history_schema
from simulator.places import HOME_VARIABLE, history_file
from tests.commands.conftest import Run
from tests.commands.material import SCENARIO
from tests.commands.test_docs_json import fields, part
from tests.commands.test_history import play


@pytest.fixture
def finished(scenario_file: Path) -> str:
    return play(scenario_file.parent, "ask_week", "second_day")


def ids() -> list[str]:
    store = History.open(history_file())
    found = [row.id for row in store.attempts()]
    store.close()
    return found


def test_where_nothing_was_played_nothing_goes_out_or_away(run: Run, home: Path, tmp_path: Path) -> None:
    ran = run("history", "export", "--output", tmp_path / "all.json")
    assert (ran.code, ran.err.count("\n")) == (1, 1)
    assert run("history", "delete", "a1", "--yes").code == 1
    assert not home.exists()
    assert not (tmp_path / "all.json").exists()


def test_what_is_exported_here_is_imported_there(
    run: Run, finished: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "all.json"
    ran = run("history", "export", "--output", file)
    assert (ran.code, ran.out, ran.err) == (0, f"{file}: 1 attempt\n", "")
    shown = run("history", "show", finished, "--format", "json").out
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path / "another"))
    ran = run("history", "import", "--dry-run", file)
    assert (ran.code, ran.out, ids()) == (0, f"{file}: 1 added\n", [])
    assert run("history", "import", file).out == f"{file}: 1 added\n"
    assert run("history", "show", finished, "--format", "json").out == shown
    assert run("history", "import", file).out == f"{file}: 1 there already\n"


def test_a_file_that_is_there_stays_as_it_is(run: Run, finished: str, tmp_path: Path) -> None:
    assert finished
    file = tmp_path / "all.csv"
    file.write_text("mine", encoding="utf-8")
    ran = run("history", "export", "--format", "csv", "--output", file)
    assert (ran.code, ran.err) == (1, f"{file} is there already and stays as it is.\n")
    assert file.read_text(encoding="utf-8") == "mine"


def test_by_default_the_file_is_named_for_the_day(
    run: Run, finished: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert finished
    monkeypatch.chdir(tmp_path)
    ran = run("history", "export", "--format", "xlsx")
    assert re.fullmatch(r"history-\d{4}-\d\d-\d\d\.xlsx: 1 attempt\n", ran.out)
    assert len([*tmp_path.glob("history-*.xlsx")]) == 1


@pytest.mark.parametrize("language", ["en", "ru"])
@pytest.mark.parametrize(("more", "rows"), [((), 2), (("--decisions",), 3)])
def test_tables_go_to_standard_output(
    run: Run, finished: str, language: str, more: tuple[str, ...], rows: int
) -> None:
    ran = run("history", "export", "--format", "csv", "--output", "-", "--language", language, *more)
    assert (ran.code, ran.err) == (0, "")
    separator = ";" if language == "ru" else ","
    found = [*csv.reader(io.StringIO(ran.out.removeprefix("\ufeff"), newline=""), delimiter=separator)]
    assert len(found) == rows
    assert all(any(finished in cell for cell in row) for row in found[1:])


@pytest.mark.parametrize(
    ("options", "found"),
    [
        (("--trainee", "Ann"), 0),
        (("--scenario", SCENARIO), 1),
        (("--scenario", "warm-up"), 0),
        (("--since", "2020-01-31"), 1),
        (("--until", "2020-01-31"), 0),
    ],
)
def test_only_what_is_meant_is_exported(
    run: Run, finished: str, tmp_path: Path, options: tuple[str, ...], found: int
) -> None:
    file = tmp_path / "some.json"
    ran = run("history", "export", "--output", file, *options)
    assert ran.code == (0 if found else 1)
    assert file.exists() == bool(found)
    assert not found or finished in file.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "options",
    [("--format", "xlsx", "--output", "-"), ("--decisions",), ("--since", "yesterday"), ("--format", "pdf")],
)
def test_wrong_usage(run: Run, options: tuple[str, ...]) -> None:
    ran = run("history", "export", *options)
    assert (ran.code, ran.out, ran.err.count("\n")) == (2, "", 1)


def test_each_file_comes_or_is_refused_by_itself(run: Run, finished: str, tmp_path: Path) -> None:
    good, bad = tmp_path / "good.json", tmp_path / "bad.json"
    run("history", "export", "--output", good)
    text = good.read_text(encoding="utf-8")
    wrong = json.loads(text)
    wrong["attempts"][0]["results"]["client"] += 1
    bad.write_text(json.dumps(wrong), encoding="utf-8")
    run("history", "delete", finished, "--yes")
    ran = run("history", "import", bad, good)
    assert (ran.code, ran.out) == (1, f"{good}: 1 added\n")
    assert ran.err.startswith("Attempts in bad.json are not what they say (1, the first is ")
    ran = run("history", "import", bad, "--without-wrong")
    assert (ran.code, ran.out.splitlines()[0]) == (1, f"{bad}: 1 refused")
    assert ran.out.splitlines()[1].startswith(f"  {finished}: its choices come to another client")


def test_the_summary_as_json_is_on_its_page(run: Run, finished: str, tmp_path: Path) -> None:
    file = tmp_path / "all.json"
    run("history", "export", "--output", file)
    other = json.loads(file.read_text(encoding="utf-8"))
    other["attempts"][0]["rules"] = 2
    rules = tmp_path / "rules.json"
    rules.write_text(json.dumps(other), encoding="utf-8")
    ran = run("history", "import", file, rules, tmp_path / "nowhere.json", "--format", "json")
    assert ran.code == 1
    record = json.loads(ran.out)
    assert [one.get("there") for one in record["files"]] == [1, 0, None]
    assert record["files"][1]["refused"][0] == {
        "id": finished,
        "code": "other-rules",
        "why": "it was played by rules of version 2, which this program cannot check",
        "wrong": False,
    }
    for one in record["files"]:
        assert all(isinstance(count, int) for count in one.pop("people", {}).values())
    assert {name for name in fields(record) if f'"{name}"' not in part("history import")} == {"people"} - {
        "people"
    }


def test_deleting_asks(run: Run, finished: str, scenario_file: Path) -> None:
    other = play(scenario_file.parent)
    ran = run("history", "delete", finished, other, typed="n\n")
    assert ran.code == 0
    assert ran.out.endswith("Nothing was deleted.\n")
    assert finished in ran.out
    assert sorted(ids()) == sorted([finished, other])
    assert run("history", "delete", finished, typed="y\n").out.endswith("Deleted: 1 attempt\n")
    assert ids() == [other]
    assert run("history", "delete", finished, "--yes").code == 1
    assert run("history", "delete", other, other[:8], "--yes").out == "Deleted: 1 attempt\n"


def test_where_nobody_can_answer_nothing_is_deleted(run: Run, finished: str) -> None:
    assert run("history", "delete", finished).code == 130
    assert ids() == [finished]


def test_the_schema_of_an_export_is_printed(run: Run) -> None:
    assert json.loads(run("schema", "history").out) == history_schema()
