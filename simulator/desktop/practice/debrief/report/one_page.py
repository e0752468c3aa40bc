"""An attempt on one page: map, verdict, both scores, decisions, claims against facts, one sentence."""

from simulator.desktop.paper.blocks import Blank, Block, Row, Stack, Text
from simulator.desktop.paper.pages import Page, body, set_pages, total_height
from simulator.desktop.practice.debrief.decision_words import lost_words, mark_words, read_as
from simulator.desktop.practice.debrief.phrases import expectation, said_by, translate
from simulator.desktop.practice.debrief.report.figures import MapBlock, ScoreBlock
from simulator.desktop.practice.debrief.report.sections import box, decision_head, section, verdict_chip
from simulator.desktop.practice.debrief.report.told import Told
from simulator.desktop.practice.debrief.rows import DecisionLine
from simulator.desktop.practice.debrief.tabs import claim_words
from simulator.desktop.practice.debrief.tabs.tomorrow_words import tomorrow_words
from simulator.desktop.practice.debrief.verdict_words import sentence, title
from simulator.desktop.text.evidence_words import quoted
from simulator.desktop.text.vocabulary import demand_word
from simulator.desktop.theme import Theme
from simulator.director.speech import words as words_of

_ZOOMS = (1.0, 0.95, 0.9, 0.85, 0.8, 0.76)
"""How small the page may be set so that everything stands on it; below that, decisions are left out."""
_MAP = 430
_FEWEST = 3


def one_page(theme: Theme, told: Told) -> Page:
    """The page, as large as everything fits on it; if it never does, with the costliest decisions only."""
    everything = len(told.view.decisions)
    tries = [(zoom, everything) for zoom in _ZOOMS]
    tries += [(_ZOOMS[-1], count) for count in range(everything - 1, _FEWEST - 1, -1)]
    zoom = 1.0
    blocks: list[Block] = []
    for zoom, count in tries:
        blocks = _blocks(theme, told, count)
        area = body(zoom)
        if total_height(blocks, area.width()) <= area.height():
            return set_pages(blocks, zoom)[0]
    # Words of any length still make one page: it is set smaller.
    while total_height(blocks, body(zoom).width()) > body(zoom).height():
        zoom *= 0.95
    return set_pages(blocks, zoom)[0]


def page_head(theme: Theme, told: Told) -> list[Block]:
    """What the report is about."""
    return [
        Text(theme, told.title, "title1"),
        Text(theme, told.attempt, "ui", "text2", above=2),
        Text(theme, told.people, "ui", "text2", above=2),
    ]


def verdict_blocks(theme: Theme, told: Told) -> list[Block]:
    """How it ended, in a word, a sentence, and figures."""
    view = told.view
    director, expected = view.director, view.director.expected
    picked = "" if expected is None or expected.picked is None else demand_word(expected.picked)
    said = [
        Text(theme, f"{translate('Debrief', 'Director')}: {director.person.name}", "smallM"),
        *([Text(theme, said_by(director), "bodyB", "director", above=2)] if director.word else []),
        Text(theme, expectation(expected, picked), "small", "text2", above=2),
    ]
    scores = Row(
        theme, [(ScoreBlock(theme, view.client), 0.5), (ScoreBlock(theme, view.company), 0.5)], gap=8
    )
    scores.above = 10
    return [
        Text(theme, title(view), "title2"),
        Text(theme, sentence(view), "body", above=4),
        scores,
        box(theme, said, "directorTint"),
        *([Text(theme, read_as(view.share), "small", "text2", above=8)] if view.share is not None else []),
    ]


def tomorrow_box(theme: Theme, told: Told) -> Block:
    """The sentence to send tomorrow."""
    words = tomorrow_words(told.session, told.debrief.tomorrow)
    head = translate("Report", "One sentence to send the director tomorrow")
    return box(theme, [Text(theme, head, "bodyB"), Text(theme, words, "body", above=4)], "sunken", above=14)


def _blocks(theme: Theme, told: Told, count: int) -> list[Block]:
    side = Stack(verdict_blocks(theme, told))
    return [
        *page_head(theme, told),
        Row(theme, [(MapBlock(theme, told.chart, _MAP), 0.56), (side, 0.44)], gap=18, above=14),
        *_decisions(theme, told, count),
        *_claims(theme, told),
        tomorrow_box(theme, told),
    ]


def _decisions(theme: Theme, told: Told, count: int) -> list[Block]:
    lines = told.view.decisions
    kept = {line.number for line in sorted(lines, key=lambda line: -line.regret)[:count]}
    made: list[Block] = [section(theme, translate("Report", "Decisions"))]
    made += [_decision(theme, line) for line in lines if line.number in kept]
    if count < len(lines):
        text = translate("Report", "Shown: the {count} decisions that cost most, of {all}.")
        made.append(Text(theme, text.format(count=count, all=len(lines)), "small", "text2", above=4))
    return made


def _decision(theme: Theme, line: DecisionLine) -> Block:
    head = decision_head(theme, line, mark_words(line), lost_words(line), role="small", above=2)
    if not line.error or line.better is None:
        return head
    better = translate("Report", "Better: {reply}").format(reply=line.better.text)
    note = Row(theme, [(Blank(), 54), (Text(theme, better, "small", "text2"), 1), (Blank(), 60)], gap=0)
    return Stack([head, note], above=2)


def _claims(theme: Theme, told: Told) -> list[Block]:
    session, rows = told.session, told.debrief.claims
    made: list[Block] = [section(theme, translate("Report", "Claims against facts"))]
    if not rows:
        made.append(Text(theme, translate("Report", "No claims were made."), "small", "text2"))
    for row in rows:
        said = quoted(words_of(row.claim, session.scenario_words, session.director_words))
        chip: Block = Blank() if row.tested is None else verdict_chip(theme, row.tested.verdict)
        cells: list[tuple[Block, float]] = [
            (Text(theme, said, "smallM", "director"), 0.4),
            (Text(theme, claim_words.what_happened(session, row), "small"), 0.6),
            (chip, 178),
        ]
        made.append(Row(theme, cells, gap=14, line=True, pad=5))
    return made
