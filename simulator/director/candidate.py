"""Something the director could say: an occasion, the words that would do, and what they are about."""

from collections.abc import Sequence
from dataclasses import dataclass

from simulator.director.directives import Ordered
from simulator.director.lines import Words, choose, lines_for
from simulator.director.message import MessageOccasion
from simulator.director.situation import Memory, Situation
from simulator.negotiation.ledger import Address
from simulator.scenario.model import DirectorLine
from simulator.scenario.vocabulary import Leaning, LineOccasion, Topic


@dataclass(frozen=True, slots=True)
class Candidate:
    """What he could say in one occasion: several words of which the seed takes one.

    Attributes:
        about, leans: what the words are about and whom they favour, unless they say so themselves.
        place, level: the term spoken about and the level meant, if any.
        owed: an answer that is given even if its words were the last ones said.
    """

    occasion: MessageOccasion
    words: Sequence[Words]
    about: Topic = "all"
    leans: Leaning | None = None
    place: int | None = None
    level: int | None = None
    owed: bool = False

    def pick(self, memory: Memory, seed: int, decision: int) -> Words | None:
        """The seed's choice among the words that fit, or None."""
        fitting = [words for words in self.words if self.place is not None or not words.needs_term]
        purpose = f"director:{self.occasion}"
        picked = choose(
            fitting, said=memory.said, last=memory.last, seed=seed, purpose=purpose, decision=decision
        )
        if picked is None and self.owed:
            picked = choose(fitting, said=(), last=None, seed=seed, purpose=purpose, decision=decision)
        return picked


def of_occasion(
    situation: Situation,
    occasion: LineOccasion,
    about: Topic = "all",
    leans: Leaning | None = None,
    *,
    owed: bool = False,
) -> Candidate:
    """His lines for an occasion that is not about a term."""
    words = lines_for(situation.director, occasion, situation.stance)
    return Candidate(occasion, words, about, leans, owed=owed)


def of_term(situation: Situation, occasion: LineOccasion, places: Sequence[int]) -> tuple[Candidate, ...]:
    """His lines about the biggest mover of some terms, for our side; none where there are no terms."""
    if not places:
        return ()
    place = situation.biggest(places)
    words = lines_for(situation.director, occasion, situation.stance)
    kind, level = situation.rules.terms[place].kind, situation.after.terms[place]
    return (Candidate(occasion, words, kind, "company", place, level),)


def order_words(order: Ordered) -> Words:
    """A directive as words."""
    return Words(order.source, order.address, order.text, order.about, order.leans, order.call)


def told(lines: Sequence[DirectorLine], owner: Address, director: str) -> Candidate:
    """The scenario's own lines for a director on a scene or a reply."""
    return Candidate(
        "told",
        [
            Words("scenario", (*owner, "director", at, "says"), line.says, line.about, line.leans, line.call)
            for at, line in enumerate(lines)
            if not line.by or director in line.by
        ],
    )
