"""Tables for spreadsheets: right in both languages, and nothing that people wrote is a formula."""

import csv
import io
import json
import re
import zipfile
from datetime import datetime, timedelta, timezone
from itertools import pairwise
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.commands.words import Words
from simulator.history import History, Query
from simulator.history.exchange import export
from simulator.history.exchange.csv_file import guarded
from simulator.history.exchange.tables import ATTEMPTS, DECISIONS
from simulator.history.exchange.words import words
from simulator.history.exchange.xlsx_file import Workbook
from tests.history.exchange.making import PEOPLE, Plan, opened, play

TASHKENT = timezone(timedelta(hours=5))
FORMULA = 3
"""Who of the people is called as a formula."""
SIGNED = Plan(FORMULA, russian=True, doings=(14, 4, 12, 20, 14, 4, 44, 41, 43, 40))
"""Gives something, takes it back, and signs."""
_SPACE = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("tables")


@pytest.fixture(scope="module")
def history(folder: Path) -> History:
    made = opened(folder, "played")
    play(made, [SIGNED, Plan(1, exam=True, deal=1), Plan(4, doings=(1, 1))])
    return made


def table(
    history: History, folder: Path, language: Any, which: Any = "attempts", **more: Any
) -> list[list[str]]:
    file = folder / "table.csv"
    export(history, file, "csv", language=language, table=which, zone=TASHKENT, **more)
    text = file.read_bytes().decode("utf-8")
    assert text[0] == "\ufeff"
    assert text.count("\n") == text.count("\r\n")
    return list(csv.reader(io.StringIO(text[1:], newline=""), delimiter=";" if language == "ru" else ","))


def sheets(file: Path) -> dict[str, list[dict[str, tuple[str, str, str]]]]:
    """For each sheet its rows: for each column letter the type, the style and the text of its cell."""
    with zipfile.ZipFile(file) as parts:
        book = ElementTree.fromstring(parts.read("xl/workbook.xml"))
        names = [one.attrib["name"] for one in book.iter(f"{_SPACE}sheet")]
        found = {}
        for number, name in enumerate(names, 1):
            page = ElementTree.fromstring(parts.read(f"xl/worksheets/sheet{number}.xml"))
            assert not list(page.iter(f"{_SPACE}f"))
            found[name] = [
                {
                    re.sub(r"\d", "", cell.attrib["r"]): (
                        cell.attrib.get("t", "n"),
                        cell.attrib.get("s", ""),
                        "".join(part.text or "" for part in cell.iter() if part.tag[-1] in "vt"),
                    )
                    for cell in row
                }
                for row in page.iter(f"{_SPACE}row")
            ]
        assert "hyperlink" not in "".join(parts.namelist())
    return found


def test_a_csv_has_the_separators_of_its_language_and_dates_as_dates(history: History, folder: Path) -> None:
    english, russian = (table(history, folder, language) for language in ("en", "ru"))
    assert english[0][:4] == ["Started", "Finished", "Minutes", "Trainee"]
    assert russian[0][:4] == ["Начало", "Окончание", "Минуты", "Участник"]
    assert [len(row) for row in (*english, *russian)] == [len(ATTEMPTS)] * 2 * len(english)
    row, other = english[1], russian[1]
    started = datetime.strptime(row[0], "%Y-%m-%d %H:%M:%S").replace(tzinfo=TASHKENT)
    assert started == history.page(Query(ascending=True), 1)[0].started.replace(microsecond=0)
    assert other[0] == f"{started:%d.%m.%Y %H:%M:%S}"
    assert re.fullmatch(r"\d+\.\d", row[2])
    assert other[2] == row[2].replace(".", ",")
    assert row[3] == other[3] == "'" + PEOPLE[FORMULA]
    assert row[4] == other[4] == "Маленькая сделка"
    assert english[0].index("Result") == russian[0].index("Результат")


def test_decisions_have_what_each_of_them_did_and_whether_it_was_taken_back(
    history: History, folder: Path
) -> None:
    heads, *rows = table(history, folder, "en", "decisions")
    assert heads == [words("en")[column.key] for column in DECISIONS]
    made = [dict(zip(heads, row, strict=True)) for row in rows]
    first = [one for one in made if one["Trainee"] == "'" + PEOPLE[FORMULA]]
    assert "Then 410." in {one["Reply"] for one in first}
    assert {one["Scene"] for one in first} == {"opening"}
    assert {one["Taken back"] for one in first} == {"yes", "no"}
    stands = [one for one in first if one["Taken back"] == "no"]
    assert [one["Decision"] for one in stands] == [f"{number}" for number in range(1, len(stands) + 1)]
    scores = [int(one["Client satisfaction"]) for one in stands]
    changes = [int(one["Client, change"]) for one in stands]
    assert [after - before for before, after in pairwise(scores)] == changes[1:]


@pytest.mark.parametrize("language", ["en", "ru"])
def test_a_workbook_has_both_tables_and_texts_are_texts(
    history: History, folder: Path, language: Any
) -> None:
    file = folder / "history.xlsx"
    export(history, file, "xlsx", language=language, zone=TASHKENT)
    say = words(language)
    found = sheets(file)
    assert list(found) == [say["sheet.attempts"], say["sheet.decisions"]]
    heads, first, *_ = found[say["sheet.attempts"]]
    assert [cell[2] for cell in heads.values()] == [say[column.key] for column in ATTEMPTS]
    kind, _, text = first["D"]
    assert (kind, text) == ("inlineStr", PEOPLE[FORMULA])
    kind, style, number = first["A"]
    began = history.page(Query(ascending=True), 1)[0].started.astimezone(TASHKENT)
    days = (began - datetime(1899, 12, 30, tzinfo=TASHKENT)) / timedelta(days=1)
    assert (kind, style != "") == ("n", True)
    assert float(number) == pytest.approx(days, abs=1e-6)
    assert len(found[say["sheet.decisions"]]) == 1 + sum(
        event.kind == "choice" for row in history.attempts() for event in history.attempt(row.id).events
    )


def test_a_workbook_goes_on_in_another_sheet(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("simulator.history.exchange.xlsx_file.MOST_ROWS", 3)
    file = folder / "long.xlsx"
    with Workbook(file, "en", "History") as book:
        sheet = book.sheet("Attempts", ATTEMPTS[3:4], ["Trainee"])
        for number in range(5):
            sheet.put([f"t{number}" + "x" * 40_000])
        sheet.end()
    found = sheets(file)
    assert [[row["A"][2][:2] for row in rows] for rows in found.values()] == [
        ["Tr", "t0", "t1"], ["Tr", "t2", "t3"], ["Tr", "t4"],
    ]  # fmt: skip
    assert len(found["Attempts"][1]["A"][2]) == 32_767


@given(text=st.text(st.characters(exclude_categories=["Cs"]), max_size=12))
def test_no_text_in_a_csv_is_a_formula_a_number_or_a_date(text: str) -> None:
    cell = guarded(text)
    assert cell in (text.replace("\0", ""), "'" + text.replace("\0", ""))
    assert not re.match(r"\s*[=+\-@|%]|[\t\r\n]", cell)
    assert not re.fullmatch(r"[\d.,:/ eE+-]*\d[\d.,:/ eE+-]*", cell)


@pytest.mark.parametrize(
    "text", ["=1+1", " =1+1", "+7 900", "-5", "@SUM(A1)", "\t=1", "＝1", "12e45", "1/2", "007"]
)
def test_what_spreadsheets_would_make_more_of_is_guarded(text: str) -> None:
    assert guarded(text) == "'" + text


@pytest.mark.parametrize("form", ["json", "csv", "xlsx"])
def test_names_left_out_are_nowhere_in_the_bytes(history: History, folder: Path, form: Any) -> None:
    file = folder / f"nameless.{form}"
    export(history, file, form, names=False)
    parts = [file.read_bytes()]
    if form == "xlsx":
        with zipfile.ZipFile(file) as archive:
            parts += [archive.read(name) for name in archive.namelist()]
    else:
        assert file.read_text(encoding="utf-8-sig").count("p1") >= 1
    for name in filter(None, PEOPLE):
        for part in re.findall(r"\w{4,}", name):
            for written in (part, json.dumps(part)[1:-1]):
                assert not any(written.encode() in one for one in parts)


def test_the_words_of_tables_are_those_that_the_terminal_says() -> None:
    for language in ("en", "ru"):
        said, terminal = words(language), Words(language)
        shared = [key for key in said if key.startswith(("region.", "kind."))]
        assert len(shared) == 9
        assert {key: said[key] for key in shared} == {key: terminal(key) for key in shared}
        assert all(said.values())
