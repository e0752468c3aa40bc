"""What the director says of what he sees at the table while talks go on."""

from collections.abc import Iterator

from simulator.director.candidate import Candidate, of_occasion, of_term, order_words, told
from simulator.director.directives import WHOLE
from simulator.director.situation import Situation
from simulator.negotiation import picks

IDLE_AFTER = 3
"""Decisions without a word after which he looks in."""

BETWEEN_DIRECTIVES = 2
"""Silent decisions before another directive during talks, after the first."""


def told_on_entry(situation: Situation) -> Iterator[Candidate]:
    """The scenario's line for him in the scene that talks came to for the first time."""
    entered = situation.reading.entered
    if entered is not None and not entered.again:
        lines = situation.scenario.scenes[entered.scene].director
        yield told(lines, ("scenes", entered.scene), situation.director.id)


def ordered_at_concession(situation: Situation) -> Iterator[Candidate]:
    """A directive for the moment something is given away for nothing, on a term that it is about."""
    if not situation.reading.bare:
        return
    kinds = {place: situation.rules.terms[place].kind for place in situation.reading.conceded}
    orders = situation.orders("concession")
    for order in picks.shuffled(orders, situation.seed, "director:orders", situation.decision):
        places = tuple(place for place, kind in kinds.items() if order.about in WHOLE | {kind})
        if places:
            place = situation.biggest(places)
            level = situation.after.terms[place]
            yield Candidate("concession", (order_words(order),), place=place, level=level)


def limit(situation: Situation) -> Iterator[Candidate]:
    """A term is at or past its limit and nobody told him."""
    yield from of_term(situation, "limit", situation.reading.unwarned)


def second_concession(situation: Situation) -> Iterator[Candidate]:
    """The same kind again, though he has spoken about it."""
    yield from of_term(situation, "second_concession", situation.reading.second)


def past_middle(situation: Situation) -> Iterator[Candidate]:
    """More than half of the mandate is gone."""
    yield from of_term(situation, "past_middle", situation.reading.past_middle)


def concession(situation: Situation) -> Iterator[Candidate]:
    """Something was given away for nothing."""
    if situation.reading.bare:
        yield from of_term(situation, "concession", situation.reading.conceded)


def ordered_during(situation: Situation) -> Iterator[Candidate]:
    """A directive during talks: the first as soon as there is bargaining, the others after a pause."""
    entered, memory = situation.reading.entered, situation.memory
    if entered is None or entered.phase not in ("bargaining", "closing"):
        return
    if not memory.during or memory.silent >= BETWEEN_DIRECTIVES:
        yield Candidate("during", [order_words(order) for order in situation.orders("during")])


def gain(situation: Situation) -> Iterator[Candidate]:
    """Something came back."""
    if situation.memory.silent:
        yield from of_term(situation, "gain", situation.reading.gained)


def cooling(situation: Situation) -> Iterator[Candidate]:
    """The client's face has turned cold."""
    if situation.memory.silent and situation.reading.cooled:
        yield of_occasion(situation, "cooling")


def idle(situation: Situation) -> Iterator[Candidate]:
    """Nothing to say, and nothing said for a while."""
    if situation.memory.silent >= IDLE_AFTER:
        yield of_occasion(situation, "idle")
