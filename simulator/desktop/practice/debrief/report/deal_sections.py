"""The deal in a report: its terms, and where the client's satisfaction came from."""

from simulator.desktop.paper.blocks import Block, Row, Stack, Text
from simulator.desktop.paper.table import Column, table
from simulator.desktop.practice.debrief.phrases import translate
from simulator.desktop.practice.debrief.report.figures import BarBlock
from simulator.desktop.practice.debrief.report.sections import heading, paragraphs, section
from simulator.desktop.practice.debrief.report.told import Told
from simulator.desktop.practice.debrief.tabs.figures import label, signed
from simulator.desktop.practice.debrief.tabs.ledger import ledger_rows
from simulator.desktop.practice.debrief.tabs.satisfaction import source_sentence
from simulator.desktop.practice.debrief.tabs.terms import term_cells, term_notes
from simulator.desktop.text.vocabulary import cause_word, facet_word, side_short
from simulator.desktop.theme import Theme


def terms_section(theme: Theme, told: Told) -> list[Block]:
    """Every term, what stood around it, and what it cost."""
    columns = (
        Column(translate("Report", "Term"), 0.24),
        Column(translate("Report", "Ended at"), 0.17),
        Column(translate("Report", "Our target"), 0.15, "text2"),
        Column(translate("Report", "Limit"), 0.15, "text2"),
        Column(translate("Report", "Client’s ask"), 0.15, "text2"),
        Column(side_short("client"), 62, "client", figures=True),
        Column(side_short("company"), 72, "company", figures=True),
    )
    rows = told.debrief.terms
    made: list[Block] = [section(theme, translate("Report", "Terms"))]
    made += table(theme, columns, [term_cells(told.session, row) for row in rows])
    for row in rows:
        notes = term_notes(told.session, row)
        if notes:
            made.append(
                Stack(
                    [
                        Text(theme, label(told.session, row.term), "uiB"),
                        *paragraphs(theme, notes, "ui", "text2", above=1),
                    ],
                    above=8,
                )
            )
    return made


def satisfaction_section(theme: Theme, told: Told) -> list[Block]:
    """Bought or earned; then every point with its cause."""
    found = told.debrief.satisfaction
    most = max((abs(one.points) for one in found.sources), default=1)
    bars: list[Block] = [
        BarBlock(
            theme, facet_word(one.name), one.points, signed(one.points), most, bought=one.name == "terms"
        )
        for one in found.sources
    ]
    return [
        section(theme, translate("Report", "Where the client’s satisfaction came from")),
        Text(theme, source_sentence(found, told.session), "body", above=4),
        Stack(bars, above=8),
        Text(
            theme,
            translate("Report", "Hatched: bought with terms. Full: earned by dealing well."),
            "small",
            "text2",
            above=4,
        ),
        *_ledger(theme, told),
    ]


def _ledger(theme: Theme, told: Told) -> list[Block]:
    rows = ledger_rows(told.session.attempt, told.session.scenario_words)
    if not rows:
        return []
    made: list[Block] = [heading(theme, translate("Report", "Where every point came from"))]
    for row in rows:
        number = str(row.decision) if row.first else ""
        cells: list[tuple[Block, float]] = [
            (Text(theme, number, "smallM", "text3", right=True), 18),
            (Text(theme, side_short(row.side), "small", row.side), 82),
            (Text(theme, signed(row.points), "smallB", row.side, right=True), 34),
            (Text(theme, cause_word(row.cause), "small", "text2"), 0.38),
            (Text(theme, row.detail, "small"), 0.62),
        ]
        made.append(Row(theme, cells, gap=10, pad=2, line=True))
    return made
