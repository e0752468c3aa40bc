"""Whole reports of real attempts, in both languages: complete, nothing cut, nothing foreign."""

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QImage, QPainter

from simulator.debrief.debrief import debrief
from simulator.debrief.study import Study, study
from simulator.desktop.paper.blocks import Block, Inset, Row, Stack, Text
from simulator.desktop.paper.pages import HEIGHT, WIDTH, Page, paint_page
from simulator.desktop.paper.theme import PaperTheme
from simulator.desktop.practice.debrief.report import ExportFault, json_file, pdf_file, png_file, write_whole
from simulator.desktop.practice.debrief.report.export import foot_of, pages_of
from simulator.desktop.practice.debrief.report.one_page import one_page
from simulator.desktop.practice.debrief.report.told import Told, told
from simulator.desktop.practice.debrief.tabs import claim_words
from simulator.desktop.practice.debrief.tabs.tomorrow_words import tomorrow_words
from simulator.desktop.practice.debrief.verdict_words import sentence
from simulator.desktop.text import Code
from simulator.history import Session
from simulator.office.forecast import DEMANDS, pick
from simulator.office.office import Office
from simulator.office.talk import Answer
from tests.desktop.looking import LATIN
from tests.desktop.paper.test_pages import faults
from tests.desktop.practice.dealing import DealDesk, begin
from tests.desktop.practice.debrief.tabs.conftest import CLEAN, LEFT, LOST, VOID

WAYS = {"void": VOID, "clean": CLEAN, "lost": LOST, "left": LEFT}
FORECASTS = (
    pick("demand", "briefing", DEMANDS, "look_tough", 70),
    pick("demand", "office", DEMANDS, "most_margin", 90),
)


def material(session: Session) -> tuple[Any, Study]:
    """A debrief with a talk in the office and forecasts, and the study it was made with."""
    found = study(session.attempt)
    assert found.findings is not None
    tested = [verdict.tested for verdict in found.findings.verdicts]
    office = Office(session.attempt, tested, found.findings.headroom, (Answer("own"),))
    return debrief(session.attempt, found, office, FORECASTS), found


@pytest.fixture(params=["en", "ru"])
def code(request: pytest.FixtureRequest) -> Code:
    return "ru" if request.param == "ru" else "en"


@pytest.fixture(params=list(WAYS))
def reported(request: pytest.FixtureRequest, code: Code, deal_desk: DealDesk) -> Told:
    desk = deal_desk(code)
    session = begin(desk, *WAYS[request.param])
    made, found = material(session)
    rows = desk.history.rows_with(scenario=session.row.scenario, trainee="")
    return told(session, made, found, rows, desk.language)


def texts(blocks: Sequence[Block]) -> Iterator[Text]:
    """Every paragraph in some parts, in order."""
    for block in blocks:
        if isinstance(block, Text):
            yield block
        elif isinstance(block, Stack):
            yield from texts(block._blocks)
        elif isinstance(block, Row):
            yield from texts([cell for cell, _ in block._cells])
        elif isinstance(block, Inset):
            yield from texts([block._block])


def words_of(pages: Sequence[Page]) -> str:
    """All words on some pages."""
    return "\n".join(text.text for page in pages for text in texts([one.block for one in page.placed]))


@pytest.mark.parametrize("full", [False, True], ids=["page", "full"])
def test_nothing_is_cut_and_nothing_lies_over_anything(reported: Told, full: bool) -> None:
    theme = PaperTheme()
    for page in pages_of(theme, reported, full=full):
        assert faults(page) == []
        for one in page.placed:
            assert too_wide(theme, one.block, one.area.width()) == []


def too_wide(theme: PaperTheme, block: Block, width: float) -> list[str]:
    """The lines that need more room than they have."""
    if isinstance(block, Text):
        metrics = QFontMetricsF(theme.font(block._role))
        return [line for line in block.lines(width) if metrics.horizontalAdvance(line) > width + 0.5]
    if isinstance(block, Stack):
        return [line for part in block._blocks for line in too_wide(theme, part, width - 2 * block._pad)]
    if isinstance(block, Inset):
        return too_wide(theme, block._block, width - block._by)
    if isinstance(block, Row):
        cells = zip(block._cells, block._widths(width), strict=True)
        return [line for (cell, _), wide in cells for line in too_wide(theme, cell, wide)]
    return []


def test_the_short_report_is_one_page_with_everything_that_matters(reported: Told) -> None:
    page = one_page(PaperTheme(), reported)
    words = words_of([page])
    session = reported.session
    assert session.scenario_words.title in words
    for line in reported.view.decisions:
        assert line.made.text in words
    for row in reported.debrief.claims:
        assert claim_words.what_happened(session, row) in words
    assert sentence(reported.view) in words
    assert tomorrow_words(session, reported.debrief.tomorrow) in words
    assert page.zoom >= 0.76


def test_the_full_report_tells_every_decision_line_and_term(reported: Told) -> None:
    words = words_of(pages_of(PaperTheme(), reported, full=True))
    for line in reported.view.decisions:
        assert line.made.text in words
        if line.better is not None:
            assert line.better.text in words
    for term in reported.session.scenario_words.terms.values():
        assert term.label in words
    for row in reported.debrief.transcript:
        if row.kind == "client" and row.address is not None:
            assert reported.session.scenario_words.client.name in words


def test_a_report_in_russian_has_no_english_word(reported: Told, code: Code) -> None:
    if code == "en":
        return
    words = words_of(pages_of(PaperTheme(), reported, full=True))
    words += foot_of(reported).replace("Mixed Signals", "")
    assert sorted(set(LATIN.findall(words)) - {"CaSiNo"}) == []


def test_many_decisions_still_make_one_page(deal_desk: DealDesk) -> None:
    desk = deal_desk()
    session = begin(desk, *VOID)
    made, found = material(session)
    whole = told(session, made, found, (), desk.language)
    lines = tuple(replace(whole.view.decisions[0], number=number, regret=number) for number in range(1, 61))
    page = one_page(PaperTheme(), replace(whole, view=replace(whole.view, decisions=lines)))
    assert faults(page) == []
    words = words_of([page])
    shown = re.search(r"Shown: the (\d+) decisions that cost most, of 60", words)
    assert shown is not None
    assert "\n60\n" in words
    assert "\n1\n" not in words


def test_what_is_painted_stays_inside_the_margins(reported: Told) -> None:
    theme = PaperTheme()
    pages = pages_of(theme, reported, full=True)
    for number, page in enumerate(pages, 1):
        image = QImage(QSize(round(WIDTH), round(HEIGHT)), QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        paint_page(painter, theme, page, foot_of(reported), (number, len(pages)))
        painter.end()
        assert _ink(image, QRectF(0, 0, WIDTH, 38)) == 0
        assert _ink(image, QRectF(0, 0, 42, HEIGHT)) == 0
        assert _ink(image, QRectF(WIDTH - 42, 0, 42, HEIGHT)) == 0
        assert _ink(image, QRectF(0, HEIGHT - 14, WIDTH, 14)) == 0
        assert _ink(image, QRectF(48, 42, WIDTH - 96, 60)) > 0


def _ink(image: QImage, area: QRectF) -> int:
    """How many pixels of an area are not white."""
    part = image.copy(area.toRect()).convertToFormat(QImage.Format.Format_Grayscale8)
    row = part.bytesPerLine()
    data = bytes(part.constBits())
    return sum(
        value < 255 for line in range(part.height()) for value in data[line * row : line * row + part.width()]
    )


@pytest.mark.parametrize("full", [False, True], ids=["page", "full"])
def test_the_file_is_a_pdf_with_its_typefaces_inside(deal_desk: DealDesk, full: bool) -> None:
    desk = deal_desk("ru", scheme="dark", scale=150)
    session = begin(desk, *VOID)
    made, found = material(session)
    data = pdf_file(session, made, found, (), desk.language, full=full)
    assert data.startswith(b"%PDF-")
    theme = PaperTheme()
    whole = told(session, made, found, (), desk.language)
    assert len(re.findall(rb"/Type\s*/Page\b", data)) == len(pages_of(theme, whole, full=full))
    assert b"/MediaBox [0 0 595" in data
    assert {b"Inter-Regular", b"InterDisplay-SemiBold"} <= set(re.findall(rb"/BaseFont\s*/([\w-]+)", data))
    assert b"/FontFile" in data


def test_paper_is_light_and_of_its_usual_size_whatever_the_screen_shows(deal_desk: DealDesk) -> None:
    images = []
    for scheme, scale in (("light", 100), ("dark", 150)):
        desk = deal_desk("en", scheme, scale)
        session = begin(desk, *CLEAN)
        made, found = material(session)
        images.append(QImage.fromData(png_file(session, made, found, ())))
        desk.close_history()
    assert images[0] == images[1]
    assert images[0].width() == 1440


def test_the_record_is_that_of_the_documentation(deal_desk: DealDesk) -> None:
    session = begin(deal_desk(), *CLEAN)
    made, found = material(session)
    record = json.loads(json_file(session, made, found))
    assert record["debrief"]["judged"] is True
    assert len(record["debrief"]["decisions"]) == len(CLEAN)


def test_before_the_study_is_there_a_report_can_be_written_already(deal_desk: DealDesk, code: Code) -> None:
    desk = deal_desk(code)
    session = begin(desk, *VOID)
    made = debrief(session.attempt, None, None)
    for full in (False, True):
        assert pdf_file(session, made, None, (), desk.language, full=full)
    whole = told(session, made, None, (), desk.language)
    words = words_of(pages_of(PaperTheme(), whole, full=True))
    assert made.claims
    assert {row.tested for row in made.claims} == {None}
    assert all(claim_words.what_happened(session, row) in words for row in made.claims)


def test_a_report_that_cannot_be_written_leaves_nothing_behind(tmp_path: Path) -> None:
    with pytest.raises(ExportFault):
        write_whole(tmp_path / "nowhere" / "report.pdf", b"%PDF-")
    assert not (tmp_path / "nowhere").exists()
