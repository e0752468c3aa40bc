"""The mandate as rows: where each term opens and how far the seller may go."""

from dataclasses import dataclass

from simulator.scenario.model import At, Scenario, Term
from simulator.scenario.wording import fill, level_words, table_words


@dataclass(frozen=True)
class MandateRow:
    """One term: its name, what we open with, the limit (empty where there is none)."""

    term: str
    opening: str
    limit: str


def mandate_rows(words: Scenario) -> tuple[MandateRow, ...]:
    """The terms of a scenario (in the language to be read), in the file's order."""
    return tuple(
        MandateRow(
            term.label,
            level_words(term, opening_level(term), words.language),
            "" if term.limit is None else level_words(term, _level(term, term.limit), words.language),
        )
        for term in words.terms.values()
    )


def opening_level(term: Term) -> int:
    """The position of the level that talks open with."""
    return 0 if term.open is None else _level(term, term.open)


def told(words: Scenario, text: str) -> str:
    """A text of the briefing with the names of the story and the opening terms filled in."""
    levels = [opening_level(term) for term in words.terms.values()]
    names = {
        "client": words.client.name,
        "client_company": words.client.company,
        "seller": words.seller.company,
    }
    return fill(text, {**table_words(words, levels), **names})


def _level(term: Term, at: At) -> int:
    return next(place for place, level in enumerate(term.levels) if level.at == at)
