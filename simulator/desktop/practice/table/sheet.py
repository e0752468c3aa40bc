"""The deal sheet: where each term stands between our target, the mandate and the client's ask."""

from collections.abc import Sequence

from simulator.desktop.practice.table.rows import TermRow, TermStatus
from simulator.negotiation.compiled import CompiledScenario
from simulator.negotiation.compiled import Term as Rules
from simulator.negotiation.state import State
from simulator.scenario.model import Scenario, Term
from simulator.scenario.wording import level_words, quantity

OVERSHOOT = 0.05
"""How far beyond its ends the track goes."""


def term_rows(words: Scenario, rules: CompiledScenario, state: State) -> tuple[TermRow, ...]:
    """The rows of the deal sheet in the file's order; `words` is the scenario in the language shown."""
    return tuple(
        _row(term, rules.terms[place], state.terms[place], state.approved[place], words.language)
        for place, term in enumerate(words.terms.values())
    )


def measured(term: Term, *levels: int) -> bool:
    """Whether the distance between levels is a number that means something to people."""
    return all(
        not isinstance(term.levels[level].at, str) and not term.levels[level].label for level in levels
    )


def distance(term: Term, one: int, other: int, language: str) -> str:
    """How far two levels are apart, in words; empty where levels have no measure."""
    if not measured(term, one, other):
        return ""
    return quantity(abs(_number(term, one) - _number(term, other)), term.unit, language)


def level_chip(term: Term, level: int, language: str) -> str:
    """A level that stands by itself: with the term's name where the level alone would not tell."""
    words = level_words(term, level, language)
    alone = measured(term, level) and bool(term.unit)
    return words if alone else f"{term.label}: {words}"


def beyond_words(term: Term, rules: Rules, level: int, language: str) -> str:
    """How far a level goes beyond the mandate: signed where it has a measure, else the level."""
    limit = rules.limit if rules.limit is not None else level
    if not measured(term, level, limit):
        return level_chip(term, level, language)
    by = _number(term, level) - _number(term, limit)
    return f"{'+' if by > 0 else ''}{quantity(by, term.unit, language)}"


def _row(term: Term, rules: Rules, level: int, approved: int, language: str) -> TermRow:
    status = _status(rules, level, approved)
    limit = rules.limit
    gap = ""
    if status == "gained":
        gap = distance(term, level, rules.opening, language)
    elif limit is not None and status in {"inside", "over"}:
        gap = distance(term, level, limit, language)
    places = _places(term, rules.ask)
    return TermRow(
        id=rules.id,
        label=term.label,
        value=level_words(term, level, language),
        level=level,
        levels=len(term.levels),
        at=places[level],
        limit=None if limit is None else places[limit],
        ask=places[rules.ask],
        status=status,
        floor=term.kind == "price",
        gap=gap,
        limit_words="" if limit is None else level_words(term, limit, language),
        ask_words=level_words(term, rules.ask, language),
    )


def _status(rules: Rules, level: int, approved: int) -> TermStatus:
    if rules.beyond(level):
        return "approved" if approved >= level else "over"
    if level == rules.opening:
        return "open"
    if rules.points[level][1] > rules.points[rules.opening][1]:
        return "gained"
    return "edge" if level == rules.limit else "inside"


def _places(term: Term, ask: int) -> Sequence[float]:
    """Each level's place on the track: 0 is our target, 1 the client's ask."""
    values = [level.at for level in term.levels]
    if any(isinstance(value, str) for value in values) or values[0] == values[ask]:
        return [_clip(level / max(1, ask or len(values) - 1)) for level in range(len(values))]
    span = _number(term, ask) - _number(term, 0)
    return [_clip((_number(term, level) - _number(term, 0)) / span) for level in range(len(values))]


def _clip(place: float) -> float:
    return max(-OVERSHOOT, min(1 + OVERSHOOT, place))


def _number(term: Term, level: int) -> float | int:
    at = term.levels[level].at
    return 0 if isinstance(at, str) else at
