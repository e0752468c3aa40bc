"""The ledger as rows of words, and where the client's satisfaction came from."""

from collections.abc import Iterator

from simulator.attempt import Attempt
from simulator.desktop.practice.ending.rows import LedgerRow, Split
from simulator.desktop.text.vocabulary import act_word, facet_word
from simulator.negotiation.events import TermMoved
from simulator.negotiation.ledger import Address, Entry
from simulator.negotiation.step import Step
from simulator.scenario.model import Scenario
from simulator.scenario.vocabulary import Facet
from simulator.scenario.wording import at_address, level_words, spoken


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


def split_of(attempt: Attempt) -> Split:
    """The client's points by source: terms, and the facets of how the client was dealt with."""
    sums = {"terms": 0, "process": 0, "relation": 0, "face": 0}
    for entry in attempt.ledger:
        if entry.side == "client":
            sums[_source(attempt.scenario, entry)] += entry.points
    return Split(**sums)


def _source(scenario: Scenario, entry: Entry) -> str:
    if entry.cause == "act":
        return entry.detail.rpartition(".")[2]
    if entry.cause == "effect":
        return _facet(scenario, entry.address)
    return "terms"


def _facet(scenario: Scenario, address: Address) -> Facet:
    """The facet of the scenario's own points; their address is that of the reason for them."""
    here: object = scenario
    for key in address[:-1]:
        if isinstance(here, dict):
            here = here[key]
        elif isinstance(here, tuple):
            by_id = (item for item in here if getattr(item, "id", None) == key)
            here = here[key] if isinstance(key, int) else next(by_id)
        else:
            here = getattr(here, str(key))
    facet: Facet = getattr(here, "facet", "process")
    return facet


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
