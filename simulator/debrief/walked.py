"""What leaving without a deal cost: what could still be signed, and what had been lost before."""

from dataclasses import dataclass

from simulator.analysis.ahead import without_terms
from simulator.analysis.world import World
from simulator.attempt import Attempt
from simulator.negotiation.events import Region
from simulator.negotiation.ledger import shown
from simulator.negotiation.state import State


@dataclass(frozen=True, slots=True)
class LostDeal:
    """A deal higher on both scores than leaving was, and the decision that put it out of reach.

    `client` and `company` are its shown scores. It is one that could really be made, under the attempt's
    own draws and inside the mandate or with approval.
    """

    decision: int
    client: int
    company: int


@dataclass(frozen=True, slots=True)
class WalkedAway:
    """What leaving without a deal cost; also of talks that the client ended.

    Attributes:
        sound: whether nothing higher on both scores could still be signed from the scene that was left.
        still: the deal higher on both that could still be signed from there under the attempt's own
            draws; `decision` is the one that left. None where there was none.
        before: the better deal that was lost before that scene. None where there was none.
    """

    sound: bool
    still: LostDeal | None
    before: LostDeal | None


def walked_away(attempt: Attempt, world: World, region: Region | None) -> WalkedAway | None:
    """What it cost that talks ended without a deal; None after a deal, or where it cannot be judged.

    Args:
        world: the whole scenario under the attempt's own draws.
        region: where the attempt ended, found by the analysis.
    """
    if region not in ("sound_walk_away", "missed_deal"):
        return None
    steps, mine = attempt.talks.steps, attempt.state.shown
    still = _better(world, attempt, steps[-1].before, mine)
    before = None
    if still is None:
        # What can be reached only shrinks, so the last place with a better deal ahead is where it was lost.
        for step in reversed(steps[:-1]):
            before = _better(world, attempt, step.before, mine)
            if before is not None:
                break
    return WalkedAway(region == "sound_walk_away", still, before)


def _better(world: World, attempt: Attempt, state: State, mine: tuple[int, int]) -> LostDeal | None:
    """The best deal ahead of a state that is higher on both shown scores; `decision` is the next one."""
    explored, rules = world.explored, attempt.rules
    place = int(explored.reached[state.at].codes.searchsorted(explored.layouts.code(state)))
    base = without_terms(rules, state)
    ahead = (
        (shown(base[0] + client), shown(base[1] + company))
        for client, company in world.deal_frontiers.points(state.at, place)
    )
    better = [deal for deal in ahead if deal[0] > mine[0] and deal[1] > mine[1]]
    if not better:
        return None
    client, company = max(better, key=lambda deal: (sum(deal), deal[1]))
    return LostDeal(state.decision + 1, client, company)
