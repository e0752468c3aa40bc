"""Points, money and levels in words."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from simulator.debrief.claims import OtherLevel
from simulator.debrief.money import Money
from simulator.scenario.wording import level_words, quantity

if TYPE_CHECKING:
    from simulator.director.facts import Return
    from simulator.history import Session

translate = QCoreApplication.translate
MINUS, NBSP = "\u2212", "\u00a0"


def signed(points: int) -> str:
    """Points with their sign: +6, −7, 0."""
    return f"{'+' if points > 0 else MINUS if points < 0 else ''}{abs(points)}"


def both(client: int, company: int) -> str:
    """Points of both sides in one line."""
    frame = translate("DebriefFigures", "client {client}, company {company}")
    return frame.format(client=signed(client), company=signed(company))


def money(amount: Money, language: str) -> str:
    """A sum of money with its sign."""
    words = quantity(abs(amount.amount), amount.currency, language)
    return f"{'+' if amount.amount > 0 else MINUS if amount.amount < 0 else ''}{words}"


def level(session: "Session", term: str, place: int) -> str:
    """A level of a term in words."""
    words = session.scenario_words
    return level_words(words.terms[term], place, words.language)


def label(session: "Session", term: str) -> str:
    """A term's name."""
    return session.scenario_words.terms[term].label


def moved(session: "Session", term: str, before: int, after: int) -> str:
    """A term with two of its levels."""
    first, second = level(session, term, before), level(session, term, after)
    return f"{label(session, term)}: {first} →{NBSP}{second}"


def differences(session: "Session", others: "tuple[OtherLevel, ...]") -> str:
    """How another deal differs from the one signed."""
    return "; ".join(moved(session, one.term, one.mine, one.other) for one in others)


def returned(session: "Session", back: "Return") -> str:
    """What came back for a concession."""
    from simulator.scenario.wording import spoken

    if back.moved is None:
        return spoken(session.scenario_words, back.named or (), session.attempt.state.terms)
    return f"{label(session, back.moved.term)}: {level(session, back.moved.term, back.moved.after)}"
