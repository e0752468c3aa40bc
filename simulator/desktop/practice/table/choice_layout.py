"""Where the parts of a reply stand inside its button: words, levels, notes, and the move at the right end."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF

from simulator.desktop.practice.table.phrases import MOVE_ICONS, in_return, outside
from simulator.desktop.practice.table.rows import ChoiceRow
from simulator.desktop.practice.table.text_block import TextBlock
from simulator.desktop.text.vocabulary import move_word
from simulator.desktop.theme import Theme
from simulator.desktop.widgets import chip_width

CAP, GAP, PAD = 24, 12, 10
_CHIP, _CHIP_GAP, _ICON = 22, 6, 15
_LEADING = 1.25
_ROOM_FOR_WORDS = 0.55
"""Levels stand beside the words only where at least this share of the width is left for the words."""


@dataclass(frozen=True)
class Note:
    """A line under the words: its icon (or none), colour and place."""

    block: TextBlock
    icon: str
    colour: str
    top: float


@dataclass(frozen=True)
class Level:
    """A level as a chip; in `right`, counted from the right end, else from the words' corner."""

    words: str
    area: QRectF


@dataclass(frozen=True)
class ChoiceLayout:
    """A reply laid out for a width; `height` is that of words, levels and notes together."""

    words: TextBlock
    levels: tuple[Level, ...]
    beside: tuple[tuple[str, str], ...]
    notes: tuple[Note, ...]
    height: float


def indent(theme: Theme) -> int:
    """How far the words stand from the button's left edge."""
    return 10 + theme.px(CAP) + GAP


def lay_choice(theme: Theme, row: ChoiceRow, inside: float) -> ChoiceLayout:
    """Lay a reply out; `inside` is the width from the words to the right end."""
    move = [(move_word(row.move), MOVE_ICONS[row.move])] if row.move and row.locked is None else []
    levels = [(words, "") for words in row.chips]
    beside = levels + move
    tight = inside - _width(theme, beside) < inside * _ROOM_FOR_WORDS
    below = len(levels) > 1 or (bool(levels) and tight)
    if below:
        beside = move
    room = inside - _width(theme, beside)
    words = TextBlock(row.text, theme.font("body"), room, leading=_LEADING)
    placed, top = _flow(theme, row.chips if below else (), room, words.height)
    notes = []
    for text, icon, colour in _notes(row):
        left = theme.px(_ICON) + 5 if icon else 0
        block = TextBlock(text, theme.font("smallM"), room - left, leading=1.35)
        notes.append(Note(block, icon, colour, top + 2))
        top += block.height + 2
    return ChoiceLayout(words, placed, tuple(beside), tuple(notes), top)


def _flow(theme: Theme, chips: tuple[str, ...], room: float, top: float) -> tuple[tuple[Level, ...], float]:
    """Chips in lines under the words, and where the next thing may stand."""
    placed: list[Level] = []
    tall, left = theme.px(_CHIP), 0.0
    top += 4
    for words in chips:
        width = min(chip_width(theme, words), room)
        if left and left + width > room:
            left, top = 0.0, top + tall + 4
        placed.append(Level(words, QRectF(left, top, width, tall)))
        left += width + _CHIP_GAP
    return tuple(placed), top + tall if placed else top - 4


def _notes(row: ChoiceRow) -> list[tuple[str, str, str]]:
    notes = []
    if row.locked is not None:
        notes.append((row.locked, "lock", "text2"))
    if row.in_return:
        notes.append((in_return(row.in_return), "", "text2"))
    if row.over:
        notes.append((outside(row.over), "warning", "bad"))
    notes += ((words, "", "text2") for words in row.does)
    return notes


def _width(theme: Theme, chips: list[tuple[str, str]]) -> int:
    return sum(chip_width(theme, words, icon) + GAP for words, icon in chips)
