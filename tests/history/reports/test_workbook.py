"""A workbook opens with numbers that are numbers, days that are days, text that is text, and a chart."""

import re
import zipfile
from dataclasses import replace
from datetime import UTC
from pathlib import Path
from xml.etree import ElementTree

import pytest

from simulator.history import History, Query
from simulator.history.exchange import ExchangeFault, Stopped
from simulator.history.reports import Asked, Hard, HardDecision, Report, report_of, write_workbook
from simulator.history.reports.words import Words
from tests.history.exchange.test_tables import sheets
from tests.history.material import new_attempt
from tests.history.reports.reporting import HARD, report, weeks

SHEETS = {
    "en": ["Summary", "People", "Scenarios", "Directors", "Decisions", "Deals"],
    "ru": ["Итоги", "Люди", "Сценарии", "Директора", "Решения", "Сделки"],
}


def part(file: Path, name: str) -> str:
    with zipfile.ZipFile(file) as parts:
        return parts.read(name).decode()


@pytest.mark.parametrize("language", ["en", "ru"])
def test_a_group_has_six_sheets_and_its_rows(many: History, tmp_path: Path, language: str) -> None:
    made = report_of(many, Asked(Query(), language=language))  # type: ignore[arg-type]
    file = tmp_path / "group.xlsx"
    count = write_workbook(many, made, file, zone=UTC)
    found = sheets(file)
    assert list(found) == SHEETS[language]
    summary, people, scenarios, directors, decisions, deals = found.values()
    assert count == made.all.deals == len(deals) - 1
    assert len(people) - 1 == len(made.people)
    assert (len(scenarios), len(directors), len(decisions)) == (3, 3, 1)
    for row, line in zip(people[1:], made.people, strict=True):
        assert row["A"][0] == "inlineStr"
        assert (row["A"][2], row["B"][0], row["B"][2]) == (line.name, "n", str(line.figures.deals))
        assert float(row["C"][2]) == pytest.approx(line.figures.client)
    started = [float(row["A"][2]) for row in deals[1:]]
    assert started == sorted(started)
    assert {row["A"][0] for row in deals[1:]} == {"n"}
    assert summary[0]["A"][2] == Words(language)("title.group", count=Words(language).counted(4, "person"))  # type: ignore[arg-type]


@pytest.mark.parametrize(("language", "day"), [("en", "yyyy-mm-dd"), ("ru", "dd.mm.yyyy")])
def test_days_are_written_as_the_language_has_them(
    many: History, tmp_path: Path, language: str, day: str
) -> None:
    file = tmp_path / "report.xlsx"
    asked = Asked(Query(trainee="Ben"), language=language)  # type: ignore[arg-type]
    write_workbook(many, report_of(many, asked), file)
    formats = set(re.findall(r'formatCode="([^"]*)"', part(file, "xl/styles.xml")))
    assert {day, f"{day} hh:mm"} <= formats
    assert f'formatCode="{day}"' in part(file, "xl/charts/chart1.xml")


def test_the_chart_draws_both_scores_over_the_weeks_of_the_sheet(many: History, tmp_path: Path) -> None:
    file = tmp_path / "report.xlsx"
    made = report_of(many, Asked(Query()))
    write_workbook(many, made, file)
    chart = part(file, "xl/charts/chart1.xml")
    ranges = re.findall(r"<c:f>Summary!\$([A-C])?\$?(\w?)\$(\d+):\$(\w)\$(\d+)</c:f>", chart)
    assert [end for *_, end, _ in ranges] == ["A", "C", "A", "D"]
    first, last = int(ranges[0][2]), int(ranges[0][4])
    assert last - first + 1 == len(made.weeks)
    rows = {int(row.attrib["r"]): row for row in _rows(file)}
    values = [float(_cell(rows[number], "C")) for number in range(first, last + 1)]
    assert values == pytest.approx([week.client for week in made.weeks])


def _rows(file: Path) -> list[ElementTree.Element]:
    page = ElementTree.fromstring(part(file, "xl/worksheets/sheet1.xml"))
    return [one for one in page.iter() if one.tag.endswith("}row")]


def _cell(row: ElementTree.Element, letter: str) -> str:
    cell = next(one for one in row if one.attrib["r"].startswith(letter))
    return next(one.text or "" for one in cell if one.tag.endswith("}v"))


def test_with_too_few_weeks_there_are_words_instead_of_a_chart(many: History, tmp_path: Path) -> None:
    file = tmp_path / "few.xlsx"
    write_workbook(many, report(weeks=weeks(2)), file)
    with zipfile.ZipFile(file) as parts:
        assert not [name for name in parts.namelist() if "chart" in name]
    said = "".join(cell[2] for row in sheets(file)["Summary"] for cell in row.values())
    assert "Weeks with deals: 2. Three make a chart." in said


def test_a_person_has_no_sheet_of_people_and_nobody_elses_name(many: History, tmp_path: Path) -> None:
    file = tmp_path / "ben.xlsx"
    write_workbook(many, report_of(many, Asked(Query(trainee="Ben"))), file)
    found = sheets(file)
    assert "People" not in found
    assert {row["B"][2] for row in found["Deals"][1:]} == {"Ben"}


def test_names_that_are_left_out_are_nowhere_in_the_file(many: History, tmp_path: Path) -> None:
    file = tmp_path / "nameless.xlsx"
    made = report_of(many, Asked(Query(), names=False))
    write_workbook(many, made, file)
    with zipfile.ZipFile(file) as parts:
        everything = "".join(parts.read(name).decode("utf-8", "replace") for name in parts.namelist())
    assert not [name for name in ("Анна", "Ben", "anna b") if re.search(rf"\b{name}\b", everything)]
    found = sheets(file)
    assert {row["A"][2] for row in found["People"][1:]} == {row["B"][2] for row in found["Deals"][1:]}


def test_what_people_wrote_is_never_a_formula(tmp_path: Path) -> None:
    evil = '=HYPERLINK("http://x")'
    history = History.open(tmp_path / "history.sqlite")
    history.begin(new_attempt(evil))
    made = report(who=evil, hard=Hard((_evil(evil),), 9, 1), asked=Asked(Query(trainee=evil)))
    file = tmp_path / "evil.xlsx"
    write_workbook(history, made, file)
    found = sheets(file)
    assert found["Summary"][0]["A"] == (
        "inlineStr", found["Summary"][0]["A"][1], f"Report: {evil}",
    )  # fmt: skip
    kinds = {cell[0] for cell in found["Decisions"][1].values() if evil in cell[2]}
    assert kinds == {"inlineStr"}
    history.close()


def _evil(text: str) -> HardDecision:
    return replace(HARD, scenario=text, said=text, taken=text, better=text)


def test_every_sheet_prints_on_a4_with_its_heads(many: History, tmp_path: Path) -> None:
    file = tmp_path / "group.xlsx"
    write_workbook(many, report_of(many, Asked(Query())), file)
    for number in range(1, 7):
        page = part(file, f"xl/worksheets/sheet{number}.xml")
        assert 'paperSize="9"' in page
        assert "fitToPage" in page
        assert ('state="frozen"' in page) == (number > 1)
    assert part(file, "xl/workbook.xml").count("Print_Titles") == 5


def test_a_file_that_cannot_be_written_is_told_of_and_leaves_nothing(many: History, tmp_path: Path) -> None:
    made = report_of(many, Asked(Query(trainee="Ben")))
    with pytest.raises(ExchangeFault, match="cannot be written"):
        write_workbook(many, made, tmp_path / "no" / "report.xlsx")

    def stop(_done: int, _of: int) -> None:
        raise Stopped

    with pytest.raises(Stopped):
        write_workbook(many, made, tmp_path / "stopped.xlsx", told=stop)
    assert list(tmp_path.iterdir()) == []


def test_nobody_has_a_workbook_too(many: History, tmp_path: Path) -> None:
    made: Report = report_of(many, Asked(Query(trainee="Nobody")))
    assert write_workbook(many, made, tmp_path / "nobody.xlsx") == 0
    assert len(sheets(tmp_path / "nobody.xlsx")["Deals"]) == 1
