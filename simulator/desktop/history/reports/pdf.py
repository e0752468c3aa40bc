"""A report as a PDF: one page for a person where it fits, at most three for a group."""

from collections.abc import Iterator, Sequence

from simulator.desktop.history.reports import sections
from simulator.desktop.paper.blocks import Block
from simulator.desktop.paper.pages import Page, pdf_of, set_pages
from simulator.desktop.paper.theme import PaperTheme
from simulator.desktop.theme import Theme
from simulator.history.reports import sentences
from simulator.history.reports.content import Report
from simulator.history.reports.words import Words
from simulator.history.review import Line

ONE_PAGE, THREE_PAGES = 1, 3
_ZOOMS = (1.0, 0.95, 0.9, 0.85, 0.8, 0.76)
_LARGE = _ZOOMS[:4]
_DECISIONS, _FEWEST = 6, 3
_LINES = 90
"""More lines of a table than so many are on three pages at no size that can be read."""


def report_pdf(report: Report) -> bytes:
    """A PDF of a report, in the report's own language; may run in the background."""
    theme, words = PaperTheme(), Words(report.asked.language)
    title = sentences.title(report, words)
    foot = words("foot", title=title, day=words.day(report.made))

    def counted(page: int, pages: int) -> str:
        return words("page", page=str(page), pages=str(pages))

    return pdf_of(theme, pages_of(theme, report), title, foot, counted)


def pages_of(theme: Theme, report: Report) -> list[Page]:
    """The pages: as large as everything fits on so few; where it never does, with fewer lines and decisions.

    What must be left out is counted on the page.
    """
    words = Words(report.asked.language)
    most = THREE_PAGES if report.group else ONE_PAGE
    pages: list[Page] = []
    for zoom, decisions, lines, wanted in _tries(report, most):
        pages = set_pages(_blocks(theme, report, words, decisions, lines), zoom)
        if len(pages) <= wanted:
            return pages
    # Words of any length still make so few pages: they are set smaller.
    while len(pages) > most and zoom > 0.4:
        zoom *= 0.95
        pages = set_pages(_blocks(theme, report, words, decisions, lines), zoom)
    return pages


def _tries(report: Report, most: int) -> Iterator[tuple[float, int, int, int]]:
    """How large, with how many decisions, how many lines a table, and on how many pages it must fit then."""
    longest = max(len(found) for found in (report.people, report.scenarios, report.directors))
    all = min(longest, _LINES)
    for wanted in range(1, most):
        # A little smaller is better than a last page with next to nothing on it.
        for zoom in _LARGE:
            yield zoom, _DECISIONS, all, wanted
    for zoom in _ZOOMS:
        yield zoom, _DECISIONS, all, most
    for decisions in range(_DECISIONS - 1, _FEWEST - 1, -1):
        yield _ZOOMS[-1], decisions, all, most
    for lines in range(all, 3, -3):
        yield _ZOOMS[-1], _FEWEST, lines, most


def _blocks(theme: Theme, report: Report, words: Words, decisions: int, lines: int) -> list[Block]:
    def listed(what: str, name: str, found: Sequence[Line]) -> list[Block]:
        return sections.lines(theme, words, what, words(f"section.{name}"), found, lines)

    if not report.all.deals:
        return [*sections.head(theme, report, words), *sections.limits(theme, words)]
    return [
        *sections.head(theme, report, words),
        *sections.scores(theme, report, words),
        sections.figures(theme, report, words),
        *sections.changes(theme, report, words),
        *sections.hard(theme, report, words, decisions),
        *listed("person", "people", report.people),
        *listed("scenario", "scenarios", report.scenarios),
        *listed("director", "directors", report.directors),
        *sections.limits(theme, words),
    ]
