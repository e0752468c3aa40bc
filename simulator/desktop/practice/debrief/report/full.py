"""The full report: everything that the debrief shows, in the order of its tabs."""

from simulator.desktop.paper.blocks import Block, Inset, Row, Stack, Text
from simulator.desktop.paper.pages import Page, set_pages
from simulator.desktop.practice.debrief.decision_words import (
    free_gain,
    kept_words,
    lost_words,
    mark_words,
    options_kept,
    remarks,
    why_words,
    widest_step,
)
from simulator.desktop.practice.debrief.phrases import translate
from simulator.desktop.practice.debrief.report.deal_sections import satisfaction_section, terms_section
from simulator.desktop.practice.debrief.report.director_sections import (
    claims_section,
    reading_section,
    rewarded_section,
    upward_section,
)
from simulator.desktop.practice.debrief.report.figures import MapBlock, TimelineBlock, text_width
from simulator.desktop.practice.debrief.report.one_page import page_head, tomorrow_box, verdict_blocks
from simulator.desktop.practice.debrief.report.sections import decision_head, paragraphs, section
from simulator.desktop.practice.debrief.report.told import Told
from simulator.desktop.practice.debrief.report.transcript_section import transcript_section
from simulator.desktop.practice.debrief.rows import DecisionLine, Tried
from simulator.desktop.practice.debrief.tabs.figures import both
from simulator.desktop.practice.debrief.timeline_view import timeline_view
from simulator.desktop.theme import Theme

_MAP, _TIMELINE, _INDENT = 520, 150, 54


def full_report(theme: Theme, told: Told) -> list[Page]:
    """Every page."""
    blocks: list[Block] = [
        *page_head(theme, told),
        *_summary(theme, told),
        *_decisions(theme, told),
        *claims_section(theme, told),
        tomorrow_box(theme, told),
        *terms_section(theme, told),
        *satisfaction_section(theme, told),
        *rewarded_section(theme, told),
        *reading_section(theme, told),
        *upward_section(theme, told),
        *transcript_section(theme, told),
    ]
    return set_pages(blocks)


def _summary(theme: Theme, told: Told) -> list[Block]:
    view = told.view
    made: list[Block] = [
        Stack(verdict_blocks(theme, told), above=14),
        *([Text(theme, free_gain(view), "small", "text2", above=2)] if view.judged else []),
    ]
    step = widest_step(view)
    if step is not None:
        made.append(Text(theme, options_kept(step), "small", "text2", above=2))
    made.append(MapBlock(theme, told.chart, _MAP, above=14))
    return made


def _decisions(theme: Theme, told: Told) -> list[Block]:
    made: list[Block] = [section(theme, translate("Report", "Decisions"))]
    made.append(TimelineBlock(theme, timeline_view(told.debrief), _TIMELINE))
    made += [_decision(theme, line) for line in told.view.decisions]
    return made


def _decision(theme: Theme, line: DecisionLine) -> Block:
    """A decision with what it did, what was better, and why."""
    now = translate("Report", "At once: {change}").format(change=both(line.made.client, line.made.company))
    rows: list[Block] = [Text(theme, now, "small", "text2", above=2)]
    if line.better is not None:
        rows.append(_better(theme, line.better))
    said = [why_words(line.why) if line.why is not None and line.better is not None else ""]
    said.append(" ".join(remarks(line)))
    if line.kept is not None:
        said.append(f"{kept_words(line)}.")
    rows += paragraphs(theme, said, "small", "text2", above=2)
    head = decision_head(theme, line, mark_words(line), lost_words(line), role="uiB")
    return Stack([head, *(Inset(row, _INDENT) for row in rows)], above=10)


def _better(theme: Theme, tried: Tried) -> Block:
    """The better reply with what it would have changed at once."""
    word, change = translate("Report", "Better"), both(tried.client, tried.company)
    cells: list[tuple[Block, float]] = [
        (Text(theme, word, "smallB"), text_width(theme, "smallB", word)),
        (Text(theme, tried.text, "small"), 1),
        (Text(theme, change, "small", "text2", right=True), text_width(theme, "small", change)),
    ]
    return Row(theme, cells, gap=10, above=2)
