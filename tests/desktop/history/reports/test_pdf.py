"""A report on paper: one page for a person, at most three for a group, with everything that belongs there."""

import re

import pytest

from simulator.desktop.desk import Desk
from simulator.desktop.history.reports.offscreen import report_pdf_offscreen
from simulator.desktop.history.reports.pdf import pages_of, report_pdf
from simulator.desktop.paper.theme import PaperTheme
from simulator.history import Query
from simulator.history.query import Count
from simulator.history.reports import Asked, Hard, Report
from simulator.history.review import Line
from tests.desktop.paper.test_pages import faults
from tests.desktop.practice.debrief.report.test_report import too_wide, words_of
from tests.history.reports.reporting import FIGURES, HARD, NOTHING, report, weeks


def read(made: Report) -> tuple[int, str]:
    """How many pages there are, and the words on them; nothing on them is cut or lies over anything."""
    theme = PaperTheme()
    pages = pages_of(theme, made)
    for page in pages:
        assert faults(page) == []
        for one in page.placed:
            assert too_wide(theme, one.block, one.area.width()) == []
    said = " ".join(words_of(pages).replace("\u00a0", " ").split())
    return len(pages), said


@pytest.fixture(autouse=True)
def dressed(desk: Desk) -> None:
    """Typefaces are there."""
    assert desk.theme


def test_a_person_has_one_page_with_all_that_belongs_there() -> None:
    pages, text = read(report())
    assert pages == 1
    for words in (
        "Report: Ada",
        "It is getting better on one side",
        "Most is lost in “A small deal”",
        "Weekly means",
        "Shared win",
        "17.2",
        "Before 6 Apr 2026 and since",
        "clear: +2 to +9",
        "Of the newest 30 deals looked at, 28 could be judged; scenes with fewer than 3 are left out.",
        "Mostly taken (7 of 12): “395.”",
        "Mostly better (9 of 12): “Then 410.”",
        "Victor Hale",
        "2 of 8",
        "they do not say why",
    ):  # fmt: skip
        assert words in text, words


def test_it_is_in_the_language_of_the_report_whatever_the_interface_speaks(desk: Desk) -> None:
    assert desk.language.code == "en"
    pages, text = read(report(asked=Asked(Query(trainee="Ada"), language="ru")))
    assert pages == 1
    for words in ("Отчёт: Ada", "Интересы компании", "17,2"):
        assert words in text
    for words in ("Client", "Region", "deals", " of "):
        assert words not in text


def many_lines(people: int) -> Report:
    scenarios = tuple(Line(f"s{n}", f"Scenario number {n}", FIGURES) for n in range(16))
    directors = tuple(Line(f"d{n}", f"Director {n}", FIGURES) for n in range(9))
    return report(people, scenarios=scenarios, directors=directors, hard=Hard((HARD,) * 8, 90, 4))


@pytest.mark.parametrize(("people", "most"), [(3, 2), (40, 3), (130, 3)])
def test_a_group_has_three_pages_at_most_and_counts_who_is_left_out(people: int, most: int) -> None:
    pages, text = read(many_lines(people))
    assert pages <= most
    told = len(re.findall(r"Person \d+", text))
    if people == 130:
        assert f"And {130 - told} more, which the workbook lists." in text
    else:
        assert told == people
        assert "which the workbook lists" not in text


def test_a_person_with_everything_still_has_one_page() -> None:
    crowded = report(
        scenarios=tuple(Line(f"s{n}", f"Scenario number {n}", FIGURES) for n in range(16)),
        hard=Hard((HARD,) * 9, 90, 4),
        weeks=weeks(40),
    )
    assert read(crowded)[0] == 1


def test_with_little_there_are_words_instead_of_empty_charts() -> None:
    few = report(weeks=weeks(1), halves=None, hard=Hard((), 4, 4), all=FIGURES)
    text = read(few)[1]
    for words in (
        "Weeks with deals: 1. Three make a chart.",
        "nothing can be compared yet",
        "What decisions cost could not be judged here.",
    ):
        assert words in text
    nobody = report(
        all=NOTHING, weeks=(), halves=None, scenarios=(), directors=(), attempts=Count(0, 0), first=None,
        hard=Hard((), 0, 0),
    )  # fmt: skip
    pages, text = read(nobody)
    assert pages == 1
    assert "No deal has come to an end here" in text
    assert "Weekly means" not in text


def test_the_file_is_a_pdf_with_its_typefaces_inside() -> None:
    made = report_pdf(report())
    assert made.startswith(b"%PDF-1.4")
    assert b"Inter" in made
    assert report_pdf_offscreen(report()).startswith(b"%PDF-1.4")
