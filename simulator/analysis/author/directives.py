"""Directives that no reachable deal satisfies."""

from collections.abc import Iterator

from simulator.analysis.author.finding import Finding, Study
from simulator.analysis.contradiction import Deal, demands, told_apart
from simulator.negotiation.attempt import Made, Talks
from simulator.negotiation.ledger import Address

SAMPLE = 200
"""Random deals that are tried before anything is searched."""


def impossible_directives(study: Study) -> Iterator[Finding]:
    """Directives of the scenario and of who directs it that no deal of any draw satisfies, even alone.

    Raises:
        TooManySums: there are too many outcomes to be sure.
    """
    if study.director is None:
        return
    wanted = demands(study.director, study.scenario, study.rules)
    some = list(_some_deals(study)) if wanted else []
    left = [one for one in wanted if not any(one.test(deal) for deal in some)]
    if not left or not any(world.signed for world in study.analysis.worlds):
        return
    own = {directive.id for directive in study.scenario.directives}
    for one in left:
        if not any(one.test(deal) for deal in told_apart(study.analysis.worlds, [one])):
            address: Address = ("directives", one.id) if one.id in own else ("director",)
            yield Finding("directive-impossible", address, {"name": one.id, "director": study.director.id})


def _some_deals(study: Study) -> Iterator[Deal]:
    kinds = study.rules.ending_of
    signed = [play for play in study.plays if play.ending and kinds[play.ending].kind == "deal"]
    # Plays come draw by draw; every so many of them stand for all.
    for play in signed[:: max(1, len(signed) // SAMPLE)]:
        state = Talks(study.rules, play.draws, map(Made, play.choices)).state
        yield Deal(state.shown, state.terms)
