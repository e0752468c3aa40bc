"""The words on an exercise's card, in the language in force."""

from PySide6.QtCore import QCoreApplication

from simulator.desktop.practice.exercises.cards import ExerciseCard
from simulator.desktop.practice.exercises.words import (
    kind_word,
    place_words,
    played_words,
    scores_words,
    size_words,
)
from simulator.desktop.widgets.chip import Tone

translate = QCoreApplication.translate

ICONS = {"campaign": "retry", "exam": "flag", "comparison": "swap"}
"""The sign of each kind."""


def line(card: ExerciseCard) -> str:
    """The kind and size of an exercise, or where its file is wrong."""
    if card.problem is not None:
        words = translate("Exercise", "The file cannot be played. Line {line} has a problem.")
        return words.format(line=card.problem.span.line)
    return f"{kind_word(card.kind)} · {size_words(card.kind, card.count)}"


def short_line(card: ExerciseCard) -> str:
    """The same where there is little room."""
    return line(card) if card.problem is not None else kind_word(card.kind)


def badge(card: ExerciseCard) -> tuple[str, Tone, str]:
    """Where the newest run stands: words, tone and icon of the chip."""
    if card.problem is not None:
        return translate("Exercise", "Problem"), "bad", "warning"
    if not card.begun:
        return translate("Exercise", "New"), "good", ""
    if card.result is not None:
        return translate("Exercise", "Done"), "neutral", "check"
    if card.kind == "comparison":
        return played_words(card.done, card.count), "neutral", ""
    words = place_words(card.place or 0, card.count)
    return (words, "warn", "pause") if card.playing else (words, "outline", "")


def spoken(card: ExerciseCard) -> str:
    """A card as a screen reader says it."""
    parts = [card.title, line(card), badge(card)[0], card.summary]
    if card.result is not None:
        parts.insert(3, scores_words(*card.result))
    return ". ".join(part.rstrip(".") for part in parts if part)
