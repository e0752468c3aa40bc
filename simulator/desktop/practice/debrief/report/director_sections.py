"""The director in a report: claims against facts, his two yardsticks, how he was read and informed."""

from simulator.desktop.paper.blocks import Blank, Block, Row, Stack, Text
from simulator.desktop.paper.table import Column, table
from simulator.desktop.practice.debrief.phrases import translate
from simulator.desktop.practice.debrief.report.sections import (
    box,
    heading,
    paragraphs,
    section,
    verdict_chip,
)
from simulator.desktop.practice.debrief.report.told import Told
from simulator.desktop.practice.debrief.tabs import claim_words
from simulator.desktop.practice.debrief.tabs.claims import pattern_words
from simulator.desktop.practice.debrief.tabs.reading import (
    moment_word,
    option_words,
    reading_sentence,
    upward_cells,
    upward_heads,
    upward_title,
)
from simulator.desktop.practice.debrief.tabs.research_words import research_words
from simulator.desktop.practice.debrief.tabs.rewarded_words import (
    declared_lines,
    declared_title,
    headline,
    pleasure_table,
    rewarded_lines,
    rewarded_title,
    voices_lines,
    voices_title,
)
from simulator.desktop.text.evidence_words import quoted
from simulator.desktop.text.vocabulary import demand_word
from simulator.desktop.theme import Theme
from simulator.director.speech import words as words_of

_VOICES = {"plain": ("ui", "text"), "mark": ("bodyB", "client"), "said": ("ui", "director")}


def claims_section(theme: Theme, told: Told) -> list[Block]:
    """Every claim with what happened, the sums, the other deal, and how it went in the office."""
    session, rows = told.session, told.debrief.claims
    made: list[Block] = [section(theme, translate("Report", "Claims against facts"))]
    if not rows:
        made.append(Text(theme, translate("Report", "No claims were made."), "ui", "text2"))
    for row in rows:
        said = Text(
            theme,
            quoted(words_of(row.claim, session.scenario_words, session.director_words)),
            "bodyB",
            "director",
        )
        chip: Block = Blank() if row.tested is None else verdict_chip(theme, row.tested.verdict)
        parts: list[Block] = [
            Row(theme, [(said, 1), (chip, 190)], gap=14),
            Text(theme, claim_words.what_happened(session, row), "ui", above=3),
            *paragraphs(theme, claim_words.details(session, row), "small", "text2", above=1),
        ]
        made.append(Stack(parts, above=12))
    raised = sum(row.reproach for row in rows)
    if raised:
        head, lines = pattern_words(told.debrief, raised)
        words = [Text(theme, head, "bodyB", "director"), *paragraphs(theme, lines, "ui")]
        made.append(box(theme, words, "directorTint", above=14))
    research = research_words(told.debrief.research)
    if research:
        made.append(heading(theme, translate("Report", "What research says")))
        made += paragraphs(theme, research, "small", "text2")
    return made


def rewarded_section(theme: Theme, told: Told) -> list[Block]:
    """What he declared, what he rewarded, how his pleasure adds up, and the three voices."""
    session, found = told.session, told.debrief.rewarded
    declared = declared_lines(session, found.declared)
    first = "director" if found.declared is not None else "text"
    left = [
        Text(theme, declared_title(), "uiB", "text2"),
        Text(theme, declared[0], "ui", first, above=3),
        *paragraphs(theme, declared[1:]),
    ]
    rewarded = rewarded_lines(found)
    right = [
        Text(theme, rewarded_title(), "uiB", "text2"),
        Text(theme, rewarded[0], "uiB", "director", above=3),
        *paragraphs(theme, rewarded[1:]),
    ]
    title, heads, cells = pleasure_table(session, found)
    columns = Column(heads[0], 1), Column(heads[1], 80, "director", figures=True)
    return [
        section(theme, translate("Report", "Declared and rewarded")),
        Text(theme, headline(found), "body", above=4),
        Row(theme, [(Stack(left), 0.5), (Stack(right), 0.5)], gap=24, above=10),
        heading(theme, title),
        *table(theme, columns, cells),
        heading(theme, voices_title()),
        _voices(theme, told),
    ]


def _voices(theme: Theme, told: Told) -> Block:
    cells: list[tuple[Block, float]] = []
    for name, lines in voices_lines(told.session, told.debrief.voices):
        words: list[Block] = [Text(theme, name, "smallM", "text2")]
        for line, kind in lines:
            words += paragraphs(theme, [line], *_VOICES[kind])
        cells.append((Stack(words), 0.33))
    return Row(theme, cells, gap=20, above=4)


def reading_section(theme: Theme, told: Told) -> list[Block]:
    """Every sealed forecast beside the truth."""
    made: list[Block] = [section(theme, translate("Report", "Forecasts"))]
    readings = told.debrief.readings
    if not readings:
        made.append(Text(theme, translate("Report", "No forecast was sealed."), "ui", "text2", glued=True))
        return [*made, *_truth(theme, told)]
    for subject in ("demand", "priorities"):
        rows = [row for row in readings if row.forecast.subject == subject]
        if not rows:
            continue
        made += paragraphs(theme, [reading_sentence(told.session, row) for row in rows])
        director = subject == "demand"
        head = (
            translate("Report", "What the director really wants, per cent")
            if director
            else translate("Report", "What weighs for the client, per cent")
        )
        columns = (
            Column(head, 1),
            *(Column(moment_word(row.forecast.moment), 112, "text2", figures=True) for row in rows),
            Column(translate("Report", "Truth"), 70, "director" if director else "client", figures=True),
        )
        sealed = [dict(row.forecast.chips) for row in rows]
        cells = [
            (
                option_words(told.session, option, director),
                *(str(one.get(option, 0)) for one in sealed),
                str(share),
            )
            for option, share in rows[0].truth
        ]
        made += table(theme, columns, cells)
    return made


def _truth(theme: Theme, told: Told) -> list[Block]:
    """What he really wants, where nobody foretold it."""
    columns = (
        Column(translate("Report", "What the director really wants, per cent"), 1),
        Column(translate("Report", "Truth"), 80, "director", figures=True),
    )
    demand = told.debrief.voices.demand
    return table(theme, columns, [(demand_word(one), str(share)) for one, share in demand])


def upward_section(theme: Theme, told: Told) -> list[Block]:
    """How well he was kept informed."""
    heads = upward_heads()
    columns = Column(heads[0], 1), Column(heads[1], 110, "director", figures=True)
    title = upward_title(told.debrief.upward)
    return [section(theme, title), *table(theme, columns, upward_cells(told.debrief.upward))]
