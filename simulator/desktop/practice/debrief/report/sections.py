"""The small parts that every section of a report is set from."""

from collections.abc import Sequence

from simulator.desktop.paper.blocks import Block, Inset, Row, Stack, Text
from simulator.desktop.practice.debrief.report.figures import ChipBlock, MarkBlock
from simulator.desktop.practice.debrief.rows import DecisionLine
from simulator.desktop.practice.debrief.tabs.claim_panel import LOOKS
from simulator.desktop.text.vocabulary import verdict_word
from simulator.desktop.theme import Theme

SECTION = 22
"""Free pixels above a section."""


def section(theme: Theme, title: str) -> Text:
    """The head of a section; it stands on the page of what follows."""
    return Text(theme, title, "title2", above=SECTION, glued=True)


def heading(theme: Theme, title: str) -> Text:
    """The head of a part of a section."""
    return Text(theme, title, "bodyB", above=10, glued=True)


def paragraphs(
    theme: Theme, lines: Sequence[str], role: str = "ui", colour: str = "text", *, above: float = 3
) -> list[Block]:
    """A paragraph for each line that says something."""
    return [Text(theme, line, role, colour, above=above) for line in lines if line]


def inset(blocks: Sequence[Block], by: float) -> list[Block]:
    """The same parts moved in."""
    return [Inset(block, by) for block in blocks]


def box(theme: Theme, blocks: Sequence[Block], fill: str, *, above: float = 8) -> Stack:
    """Parts on a ground, on one page."""
    return Stack(blocks, theme=theme, fill=fill, pad=11, above=above)


def verdict_chip(theme: Theme, verdict: str) -> ChipBlock:
    """A verdict as it looks on screen."""
    tone, icon = LOOKS[verdict]
    return ChipBlock(theme, verdict_word(verdict), tone, icon)


def decision_head(
    theme: Theme, line: DecisionLine, mark: str, lost: str, *, role: str = "ui", above: float = 5
) -> Row:
    """A decision in a line: number, mark, what was said, the word for the mark, what it gave away."""
    return Row(
        theme,
        [
            (Text(theme, str(line.number), "smallM", "text3", right=True), 18),
            (MarkBlock(theme, line.mark), 20),
            (Text(theme, line.made.text, role), 1),
            (Text(theme, mark, "small", "text2", right=True), 96),
            (Text(theme, lost, "uiB", right=True), 48),
        ],
        gap=8,
        above=above,
    )
