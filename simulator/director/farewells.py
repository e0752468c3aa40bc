"""What the director says the moment talks have ended."""

from collections.abc import Iterator

from simulator.director.candidate import Candidate, of_occasion, order_words
from simulator.director.persona import DELIGHT
from simulator.director.situation import Situation
from simulator.negotiation import picks
from simulator.scenario.vocabulary import Leaning


def delighted(situation: Situation) -> Iterator[Candidate]:
    """The client signed with a face that anyone can read."""
    ended = situation.reading.ended
    if ended is not None and ended.kind == "deal" and ended.delight > DELIGHT:
        penalty = situation.director.smile_penalty
        leans: Leaning | None = None if penalty == 0 else "company" if penalty > 0 else "client"
        yield of_occasion(situation, "delighted", leans=leans)


def signed(situation: Situation) -> Iterator[Candidate]:
    """A deal: a directive after the fact or a word about it, whichever the seed puts first."""
    ended = situation.reading.ended
    if ended is None or ended.kind != "deal":
        return
    orders = Candidate("after", [order_words(order) for order in situation.orders("after")])
    yield from picks.shuffled((orders, of_occasion(situation, "signed")), situation.seed, "director:after")


def parted(situation: Situation) -> Iterator[Candidate]:
    """No deal."""
    ended = situation.reading.ended
    if ended is not None and ended.kind != "deal":
        yield of_occasion(situation, "parted")
