"""A director's lines for an occasion and a stance, and the seed's choice among them."""

from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import get_args

from simulator.director.message import Source
from simulator.negotiation import picks
from simulator.negotiation.ledger import Address
from simulator.scenario.director_model import Director, Line, Remark
from simulator.scenario.vocabulary import Criterion, Leaning, LineOccasion, Stance, Topic
from simulator.scenario.wording import placeholders

NEEDS_TERM = frozenset({"term", "level"})
"""Placeholders that mean something only where a term is spoken about."""

AnyLine = str | Line | Remark

_STANCES: tuple[Stance, ...] = get_args(Stance)


@dataclass(frozen=True, slots=True)
class Words:
    """Something that can be said: where it stands, and what it brings of its own."""

    source: Source
    address: Address
    text: str
    about: Topic | None = None
    leans: Leaning | None = None
    call: bool = False

    @property
    def key(self) -> tuple[Source, Address]:
        """Identifies the words."""
        return self.source, self.address

    @property
    def needs_term(self) -> bool:
        """Whether it only makes sense about a term."""
        return "{" in self.text and not NEEDS_TERM.isdisjoint(placeholders(self.text))


def lines_for(director: Director, occasion: LineOccasion, stance: Stance) -> tuple[Words, ...]:
    """His lines for an occasion in a stance."""
    return in_stance(("lines", occasion), director.lines.at(occasion), stance)


def in_stance(
    address: Address, lines: Sequence[AnyLine] | Mapping[Stance, Sequence[AnyLine]], stance: Stance
) -> tuple[Words, ...]:
    """The lines at an address that are for a stance.

    Where lines are split by stance and this stance has none, those of the nearest stance that has some
    (the milder of two that are equally near).
    """
    if not isinstance(lines, Mapping):
        return words_at(address, lines)
    here = _STANCES.index(stance)
    filled = [other for other in _STANCES if lines.get(other)]
    if not filled:
        return ()
    nearest = min(filled, key=lambda other: abs(_STANCES.index(other) - here))
    return words_at((*address, nearest), lines[nearest])


def criterion_lines(director: Director, criterion: Criterion) -> tuple[Words, ...]:
    """His true statements of a criterion."""
    return words_at(("lines", "criteria", criterion), director.lines.criteria.get(criterion, ()))


def choose(
    options: Iterable[Words],
    *,
    said: Container[tuple[Source, Address]],
    last: str | None,
    seed: int,
    purpose: str,
    decision: int,
) -> Words | None:
    """The seed's choice among what was not said yet; failing that, among all but the last thing said.

    Returns:
        None if nothing is left to say.
    """
    fresh = [words for words in options if words.text != last]
    fresh = [words for words in fresh if words.key not in said] or fresh
    return picks.pick(fresh, seed, purpose, decision) if fresh else None


def words_at(address: Address, lines: Sequence[AnyLine]) -> tuple[Words, ...]:
    """A list of lines as words, each with its own address."""
    made = []
    for index, line in enumerate(lines):
        where = (*address, index)
        if isinstance(line, str):
            made.append(Words("director", where, line))
        else:
            rings = isinstance(line, Line) and line.call
            made.append(Words("director", where, line.says, line.about, line.leans, rings))
    return tuple(made)
