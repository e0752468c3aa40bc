"""What a director is rehearsed on: a scenario worked out under his rule of approvals, and plays of it.

Nothing here is the director's own: he may be rewritten, and the stage still stands.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property

from simulator.analysis.analysis import Analysis
from simulator.analysis.author.claims import STATES
from simulator.analysis.author.hearing import Hearing, Way
from simulator.analysis.author.survey import JUDGED, judged_ways
from simulator.analysis.block import ScoreFarm
from simulator.analysis.columns import TooWide
from simulator.analysis.ends import TooManySums
from simulator.analysis.explore import Cancelled, TooMany
from simulator.analysis.left import Left
from simulator.analysis.plays import random_plays
from simulator.negotiation.attempt import Made, Talks
from simulator.negotiation.compile import compile_scenario
from simulator.negotiation.events import Region
from simulator.negotiation.ledger import shown
from simulator.negotiation.picks import pick
from simulator.negotiation.region import region_of
from simulator.scenario.model import Scenario
from simulator.scenario.vocabulary import Approves, EndingKind

PLAYS, SEED = 1_000, 1
"""Random plays by which the commonest end of each region is found, and what decides them."""
BLIND, LONGEST = 60, 200
"""How many plays are made of a scenario that is too large to be searched, and after how many decisions one
is given up."""

REGIONS: tuple[Region, ...] = (
    "shared_win", "bought_smile", "squeezed_lemon", "nobodys_deal", "sound_walk_away", "missed_deal",
)  # fmt: skip

Best = str
"""Why an ending of the frontier is shown: `both`, `client` or `company`, for whom none is better."""

_KEYS: Mapping[Best, Callable[[tuple[int, int]], tuple[int, int]]] = {
    "both": lambda point: (min(point), sum(point)),
    "client": lambda point: point,
    "company": lambda point: (point[1], point[0]),
}


@dataclass(frozen=True, slots=True)
class Sample:
    """An ending that stands for others of its kind.

    Attributes:
        way: its hidden draws and replies.
        region: None where nobody could work it out.
        best: for whom no outcome is better; empty for one that only stands for its region.
        share: per cent of random plays that end in its region; None where none were counted.
    """

    way: Way
    ending: str
    kind: EndingKind
    client: int
    company: int
    region: Region | None
    best: tuple[Best, ...] = ()
    share: int | None = None


class Stage:
    """A scenario under one rule of approvals.

    Attributes:
        analysis: None where it cannot be worked out: then nothing is judged, and plays are made blindly.
    """

    def __init__(
        self,
        scenario: Scenario,
        rule: Approves,
        going_on: Callable[[], bool] = lambda: True,
        *,
        states: int = STATES,
        judged: int = JUDGED,
    ) -> None:
        """Work it out.

        Raises:
            Cancelled: `going_on` said no.
        """
        self.scenario, self.rule, self._judged = scenario, rule, judged
        self.rules = compile_scenario(scenario, rule)
        self.analysis: Analysis | None = None
        try:
            analysis = Analysis(scenario, self.rules, budget=states, going_on=going_on)
            for world in analysis.worlds:
                _ = world.explored, world.frontier
            self.analysis = analysis
        except (TooMany, TooWide, ScoreFarm):
            self.analysis = None
        if not going_on():
            raise Cancelled
        _ = self.samples, self.ways

    @cached_property
    def hearing(self) -> Hearing | None:
        """Where claims are judged; None where they cannot be."""
        return None if self.analysis is None else Hearing(self.analysis)

    @cached_property
    def ways(self) -> list[Way]:
        """The plays that he judges: the same as those of `analyse --library`."""
        if self.analysis is None:
            return list(dict.fromkeys(self._blind))
        return judged_ways(self.analysis, self._judged)

    @cached_property
    def samples(self) -> tuple[Sample, ...]:
        """The best of the frontier, then of each region the commonest end, by regions."""
        if self.analysis is None:
            return tuple(_each_region(map(self._sample, self.ways)))
        found = {sample.way: sample for sample in self._best(self.analysis)}
        for sample in self._common(self.analysis):
            best = found[sample.way].best if sample.way in found else ()
            found[sample.way] = replace(sample, best=best)
        return tuple(sorted(found.values(), key=_order))

    def _best(self, analysis: Analysis) -> Iterator[Sample]:
        points = [(point, world) for world in analysis.worlds for point in world.frontier]
        if not points:
            return
        wanted: dict[Way, list[Best]] = {}
        for best, key in _KEYS.items():
            point, world = max(points, key=lambda pair: key(pair[0]))
            wanted.setdefault((world.draws, world.way_to(*point)[1]), []).append(best)
        for way, names in wanted.items():
            yield replace(self._sample(way), best=tuple(names))

    def _common(self, analysis: Analysis) -> Iterator[Sample]:
        """Of each region the end that random play comes to most often; else any that there is."""
        left = {draws: Left(analysis, draws) for draws in analysis.draws}
        counts: dict[Region, Counter[tuple[str, int, int]]] = {}
        ways: dict[tuple[Region, str, int, int], Way] = {}
        ended = [play for play in random_plays(analysis, PLAYS, SEED) if play.ending is not None]
        for play in ended:
            assert play.ending is not None
            scores = shown(play.client), shown(play.company)
            region = region_of(self.rules.ending_of[play.ending].kind, scores, self.rules.regions)
            if region is None:
                sound = left[play.draws].sound(play.choices)
                region = "sound_walk_away" if sound else "missed_deal"
            counts.setdefault(region, Counter())[(play.ending, *scores)] += 1
            ways.setdefault((region, play.ending, *scores), (play.draws, play.choices))
        for region, ends in counts.items():
            end = min(ends, key=lambda one: (-ends[one], one))
            share = (200 * ends.total() + len(ended)) // (2 * len(ended))
            yield replace(self._sample(ways[(region, *end)], region), share=share)
        yield from self._rare(analysis, set(REGIONS) - counts.keys())

    def _rare(self, analysis: Analysis, missing: set[Region]) -> Iterator[Sample]:
        """An end of each region that no random play came to, if there is one."""
        for world in analysis.worlds:
            try:
                ends = world.endings
            except TooManySums:
                return
            rows = zip(ends.ending.tolist(), ends.client.tolist(), ends.company.tolist(), strict=True)
            for place, client, company in rows:
                kind = self.rules.ending_of[ends.ids[place]].kind
                region = region_of(kind, (client, company), self.rules.regions)
                if region in missing:
                    missing.remove(region)
                    way = world.draws, ends.first(client, company)[1]
                    yield replace(self._sample(way, region), share=0)

    def _sample(self, way: Way, region: Region | None = None) -> Sample:
        talks = Talks(self.rules, way[0], map(Made, way[1]))
        ended = talks.ended
        assert ended is not None
        client, company = talks.state.shown
        found = region or ended.region
        if found is None and self.analysis is not None:
            sound = Left(self.analysis, way[0]).sound(way[1])
            found = "sound_walk_away" if sound else "missed_deal"
        return Sample(way, ended.ending, ended.kind, client, company, found)

    @cached_property
    def _blind(self) -> list[Way]:
        """Plays at random by the rules alone, those that ended."""
        found = []
        for number in range(BLIND):
            draws = tuple(
                pick(range(len(draw.values)), number, f"rehearsal:{draw.id}") for draw in self.rules.draws
            )
            talks = Talks(self.rules, draws)
            while talks.ended is None and talks.state.decision < LONGEST:
                offered = [choice.id for choice in talks.offered() if choice.available]
                if not offered:
                    break
                talks.choose(pick(offered, number, "rehearsal", talks.state.decision))
            if talks.ended is not None:
                found.append((draws, tuple(made.choice for made in talks.made)))
        return found


def _each_region(samples: Iterable[Sample]) -> Iterator[Sample]:
    """The first of each region and kind of ending."""
    known: dict[object, Sample] = {}
    for sample in samples:
        known.setdefault((sample.kind, sample.region), sample)
    yield from sorted(known.values(), key=_order)


def _order(sample: Sample) -> tuple[int, int, int, str]:
    place = len(REGIONS) if sample.region is None else REGIONS.index(sample.region)
    return place, -len(sample.best), -sample.client - sample.company, sample.ending
