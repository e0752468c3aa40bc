"""What follows from a director's numbers alone: his leaning, his consistency, what he states."""

from fractions import Fraction
from typing import get_args

from simulator.negotiation import picks
from simulator.scenario.director_model import Director, Pick
from simulator.scenario.vocabulary import Criterion, Leaning

HIGH, LOW = 60, 40
"""Pleasure from which an outcome pleases him, and under which it displeases him."""

DELIGHT = 60
"""Visible delight over this is a sign to him, whatever the deal is."""


def side(client: int, company: int) -> Leaning | None:
    """The side with more weight; None where both weigh the same."""
    if client == company:
        return None
    return "client" if client > company else "company"


def declared(director: Director) -> Leaning | None:
    """The side his own words favour."""
    return None if director.declares is None else side(director.declares.client, director.declares.company)


def rewarded(director: Director) -> Leaning | None:
    """The side he is really pleased by."""
    return side(director.rewards.client, director.rewards.company)


def is_consistent(director: Director) -> bool:
    """Whether he rewards exactly what he declares and holds neither smiles nor hindsight against anybody."""
    declares, rewards = director.declares, director.rewards
    return (
        declares is not None
        and (declares.client, declares.company) == (rewards.client, rewards.company)
        and director.smile_penalty == 0
        and director.hindsight == 0
    )


def stated(director: Director, seed: int) -> frozenset[Criterion]:
    """The criteria he states truly when asked; a director who answers nothing states none.

    Where the file only says how many, the seed picks them among those he has words for.
    """
    if not director.answers:
        return frozenset()
    states = director.states
    if not isinstance(states, Pick):
        return frozenset(states)
    # In the format's order: that of the file is lost when an attempt is stored.
    sayable = tuple(one for one in get_args(Criterion) if one in director.lines.criteria)
    return frozenset(picks.shuffled(sayable, seed, "director:states")[: states.pick])


def pleasure(
    director: Director, *, client: int, company: int, delight: int, headroom: int | None = None
) -> Fraction:
    """How pleased he is with an outcome, about 0 to 100. Never shown as a score.

    Args:
        client, company: the scores as shown.
        delight: what anyone could see on the client's face, 0 to 100.
        headroom: company points that the best non-void deal under the same draws would have added;
            None where no analysis is at hand: then his hindsight has nothing to bite on and counts as 0.
    """
    rewards = director.rewards
    weighed = rewards.company * company + rewards.client * client
    smile = director.smile_penalty * max(0, delight - DELIGHT)
    return Fraction(weighed - smile - director.hindsight * (headroom or 0), 100)
