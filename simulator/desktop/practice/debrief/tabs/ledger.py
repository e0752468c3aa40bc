"""The ledger as rows of words, and what they come to."""

from collections.abc import Iterator
from dataclasses import dataclass

from simulator.attempt import Attempt
from simulator.desktop.text.vocabulary import act_word, facet_word
from simulator.negotiation.events import TermMoved
from simulator.negotiation.ledger import Cause, Entry, Side, total
from simulator.negotiation.step import Step
from simulator.scenario.model import Scenario
from simulator.scenario.wording import at_address, level_words, spoken


@dataclass(frozen=True, slots=True)
class LedgerRow:
    """One entry of the ledger: which decision, what was said, whose points, why.

    `first` tells whether it is the first entry of its decision.
    """

    decision: int
    said: str
    side: Side
    points: int
    cause: Cause
    detail: str
    first: bool


@dataclass(frozen=True, slots=True)
class Sum:
    """What the entries of a side come to: `start` + `points` = `uncapped`, shown as `shown`."""

    start: int
    points: int
    uncapped: int
    shown: int


def ledger_rows(attempt: Attempt, words: Scenario) -> tuple[LedgerRow, ...]:
    """Every entry in order, in the language of the words and of the interface."""
    rows: list[LedgerRow] = []
    for step in attempt.talks.steps:
        address = ("scenes", step.scene, "choices", step.choice, "say")
        said = spoken(words, address, step.before.terms)
        details = _Details(attempt, words, step)
        for place, entry in enumerate(step.entries):
            rows.append(
                LedgerRow(
                    decision=entry.decision,
                    said=said,
                    side=entry.side,
                    points=entry.points,
                    cause=entry.cause,
                    detail=details.of(entry),
                    first=place == 0,
                )
            )
    return tuple(rows)


def sums_of(attempt: Attempt) -> dict[Side, Sum]:
    """What the entries of each side come to."""
    state, sums = attempt.state, {}
    sides: tuple[Side, Side] = ("client", "company")
    for place, side in enumerate(sides):
        points = total(attempt.ledger, side)
        start = (attempt.talks.start.client, attempt.talks.start.company)[place]
        sums[side] = Sum(start, points, start + points, state.shown[place])
    return sums


class _Details:
    """Puts the details of one decision's entries into words."""

    def __init__(self, attempt: Attempt, words: Scenario, step: Step) -> None:
        self._attempt, self._words, self._step = attempt, words, step
        self._moves = {event.term: event for event in step.events if isinstance(event, TermMoved)}
        self._moved: set[tuple[str, str]] = set()

    def of(self, entry: Entry) -> str:
        """What an entry is for."""
        if entry.cause == "act":
            act, _, facet = entry.detail.rpartition(".")
            return f"{act_word(act)} · {facet_word(facet)}"
        if entry.cause == "effect":
            return (at_address(self._words, entry.address) or entry.detail) if entry.address else entry.detail
        if entry.cause == "terms":
            return self._term(entry)
        return ", ".join(self._label(term) for term in entry.detail.split(","))

    def _term(self, entry: Entry) -> str:
        """A move on the table first; what comes after it for the same side is the level's real worth."""
        term, key = self._words.terms[entry.detail], (entry.detail, entry.side)
        move = self._moves.get(entry.detail)
        if move is not None and key not in self._moved:
            self._moved.add(key)
            language = self._words.language
            before, after = (level_words(term, level, language) for level in (move.before, move.after))
            return f"{term.label}: {before} →\u00a0{after}"
        because = next(self._adjusted(entry), "")
        return f"{term.label}: {because}" if because else term.label

    def _adjusted(self, entry: Entry) -> Iterator[str]:
        """The author's reasons why the level signed is worth so much more or less."""
        rules = next(term for term in self._attempt.rules.terms if term.id == entry.detail)
        authored = self._words.terms[entry.detail].adjust
        for case, words in zip(rules.adjust, authored, strict=True):
            points = case.client if entry.side == "client" else case.company
            if points == entry.points and case.when.holds(self._step.state) and words.because:
                yield words.because

    def _label(self, term: str) -> str:
        known = self._words.terms.get(term)
        return term if known is None else known.label
