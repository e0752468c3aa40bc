"""Directives that no reachable deal satisfies."""

from collections.abc import Iterator

from simulator.analysis.author.finding import Finding, Study
from simulator.analysis.contradiction import demands, impossible
from simulator.negotiation.ledger import Address


def impossible_directives(study: Study) -> Iterator[Finding]:
    """Directives of the scenario and of who directs it that no deal of any draw satisfies, even alone.

    Raises:
        TooManySums: there are too many outcomes to be sure.
    """
    if study.director is None:
        return
    wanted = demands(study.director, study.scenario, study.rules)
    own = {directive.id for directive in study.scenario.directives}
    for name in impossible(wanted, study.deals) if wanted and study.deals else ():
        address: Address = ("directives", name) if name in own else ("director",)
        yield Finding("directive-impossible", address, {"name": name, "director": study.director.id})
