"""A director whom nothing satisfies that can be reached."""

from collections.abc import Iterator

from simulator.analysis.author.finding import Finding, Study
from simulator.analysis.pleasure import pleasing
from simulator.director.persona import HIGH, pleasure
from simulator.negotiation.attempt import Made, Talks
from simulator.scenario.director_model import Director

SAMPLE = 200
"""Random plays that are looked at before anything is listed."""


def never_satisfied(study: Study) -> Iterator[Finding]:
    """Who directs the scenario is pleased by no outcome, whatever is drawn.

    Raises:
        TooManySums: there are too many outcomes to be sure.
    """
    director = study.director
    if director is None or not study.plays or _by_chance(study, director):
        return
    if not any(pleasing(study.rules, world, director).any() for world in study.analysis.worlds):
        rewards = director.rewards
        args = {"director": director.id, "client": str(rewards.client), "company": str(rewards.company)}
        yield Finding("director-never-satisfied", ("director",), args)


def _by_chance(study: Study, director: Director) -> bool:
    """Whether some random play satisfies him."""
    best = {world.draws: world.best_deal for world in study.analysis.worlds}
    # Plays come draw by draw; every so many of them stand for all.
    for play in study.plays[:: max(1, len(study.plays) // SAMPLE)]:
        talks = Talks(study.rules, play.draws, map(Made, play.choices))
        client, company = talks.state.shown
        assert talks.ended is not None
        most = best[play.draws]
        headroom = 0 if most is None else max(0, most - company)
        delight = talks.ended.delight
        pleased = pleasure(director, client=client, company=company, delight=delight, headroom=headroom)
        if pleased >= HIGH:
            return True
    return False
