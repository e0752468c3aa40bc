"""Scores that leave 0 to 100, and a frontier that leaves nothing to choose."""

from collections.abc import Iterator

from simulator.analysis.author.finding import Finding, Study, per_cent
from simulator.scenario.catalogue import word


def out_of_range(study: Study) -> Iterator[Finding]:
    """A final score outside 0 to 100 can be reached, with how often random play ends there."""
    for side, (low, high) in zip(("client", "company"), study.analysis.ranges, strict=True):
        if low >= 0 and high <= 100:
            continue
        out = sum(not 0 <= getattr(play, side) <= 100 for play in study.plays)
        share = per_cent(out, len(study.plays))
        args = {"low": str(low), "high": str(high), "share": str(share) if share or not out else "<1"}
        yield Finding("score-out-of-range", ("start", side), {"side": word(f"score-of-{side}"), **args})


def single_point(study: Study) -> Iterator[Finding]:
    """One outcome beats all others on both scores, whatever is drawn: there is nothing to trade off."""
    frontiers = [world.frontier for world in study.analysis.worlds]
    if all(len(points) == 1 for points in frontiers):
        client, company = frontiers[0][0]
        yield Finding("frontier-single-point", ("endings",), {"client": str(client), "company": str(company)})
