"""Rules of thumb by which a scenario is won."""

from collections.abc import Iterator

from simulator.analysis.author.finding import Finding, Study
from simulator.analysis.author.players import PLAYERS, ends
from simulator.scenario.catalogue import word


def rules_of_thumb(study: Study) -> Iterator[Finding]:
    """Rules of thumb that end in a Shared win whatever is drawn: see `players`."""
    if study.director is None:
        return
    for name, player in PLAYERS.items():
        found = ends(study.scenario, study.director, player)
        if all(end.region == "shared_win" for end in found):
            yield Finding("rule-of-thumb-wins", ("endings",), {"rule": word(f"rule-{name}")})
