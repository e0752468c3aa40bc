"""What the analysis finds in a finished attempt: all that the debrief, the records and the office ask for.

Values only, no words: ids, scores, points and codes, to be worded where they are shown.
"""

from contextlib import suppress
from dataclasses import dataclass
from fractions import Fraction

from simulator.analysis.ahead import ahead, room, without_terms
from simulator.analysis.analysis import Analysis
from simulator.analysis.ends import TooManySums
from simulator.analysis.explore import TooMany
from simulator.analysis.reasons import Reason, reason
from simulator.analysis.review import Review
from simulator.analysis.span import attainable
from simulator.analysis.verdict import Court, Tested
from simulator.analysis.walk import walk
from simulator.analysis.world import World
from simulator.attempt import Attempt
from simulator.negotiation.events import Region


@dataclass(frozen=True, slots=True)
class Way:
    """A way to an ending: its replies from the opening on."""

    ending: str
    choices: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FreeGain:
    """The most points that could have been added with nobody worse off.

    Attributes:
        client, company: shown points over the attempt's own; neither is negative, one is positive.
        relied: whether every way to it relied on a draw that had not been learnt.
        way: the first way to it, one that relied on nothing if there is one. Where there are too many
            outcomes to be listed it is any way, and `relied` is None.
    """

    client: int
    company: int
    relied: bool | None
    way: Way


@dataclass(frozen=True, slots=True)
class Kept:
    """How much of what lay ahead a decision kept open: commitment, not error.

    `share` is that of the frontier's hypervolume, under the attempt's own draws; 1 keeps all of it.
    """

    decision: int
    share: Fraction


@dataclass(frozen=True, slots=True)
class Verdict:
    """A claim tested; `choices` is the way to the deal that decided it, empty where none did."""

    tested: Tested
    choices: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Findings:
    """All that is found; what takes more than the budget holds is None or empty.

    Attributes:
        since: the first decision from which on everything is exact; 1 where the whole scenario is. What is
            found of an attempt that is not exact from the first decision counts what lay ahead of that one.
            None where not even the last decision can be searched whole.
        region: where the attempt ended; None where a walk-away cannot be judged.
        review: what each decision gave away.
        reasons: for each decision that was not among the best, what the better reply would have kept.
        kept: options kept by each decision.
        free_gain: None where nobody could have had more without the other having less.
        headroom: company points that the best sound deal under the same draws would have added.
        verdicts: one for each of the attempt's claims, in their order; empty where they cannot be tested.
    """

    since: int | None
    region: Region | None
    review: Review
    reasons: tuple[Reason, ...]
    kept: tuple[Kept, ...]
    free_gain: FreeGain | None
    headroom: int | None
    verdicts: tuple[Verdict, ...]


@dataclass(frozen=True, slots=True)
class Heard:
    """How an outcome stands, and what becomes of the director's claims; see `Findings` for the attributes."""

    region: Region | None
    headroom: int | None
    verdicts: tuple[Verdict, ...]


def hear(attempt: Attempt, analysis: Analysis) -> Heard:
    """What the director's office needs of a finished attempt: found much sooner than all of it.

    Raises:
        ScoreFarm, Cancelled: see `find`.
    """
    region = _region(attempt, analysis)
    whole = _whole(analysis, attempt)
    if whole is None:
        return Heard(region, None, ())
    return Heard(region, _headroom(attempt, whole), tuple(_verdicts(attempt, whole, region)))


def find(attempt: Attempt, analysis: Analysis) -> Findings:
    """Everything about a finished attempt.

    Args:
        analysis: of the attempt's own scenario under its director's rule of approvals.

    Raises:
        ValueError: the attempt has not ended.
        ScoreFarm: a loop of the scenario adds points every time round.
        Cancelled: somebody asked the work to stop.
    """
    talks = attempt.talks
    review = analysis.review(talks)
    heard = hear(attempt, analysis)
    if not review.decisions:
        return Findings(None, heard.region, review, (), (), None, None, ())
    since = review.decisions[0].decision
    whole = _whole(analysis, attempt)
    world = whole or analysis.from_here(talks.steps[since - 1].before, talks.start.draws)
    worse = [judged for judged in review.decisions if judged.better is not None]
    return Findings(
        since=since,
        region=heard.region,
        review=review,
        reasons=tuple(reason(talks, analysis.draws, world, review, judged) for judged in worse),
        kept=tuple(_kept(attempt, world, since)),
        free_gain=_free_gain(attempt, world, since),
        headroom=heard.headroom,
        verdicts=heard.verdicts,
    )


def _whole(analysis: Analysis, attempt: Attempt) -> World | None:
    """All that could happen under the attempt's own draws; None over the budget."""
    world = analysis.world(attempt.talks.start.draws)
    try:
        world.explored  # noqa: B018
    except TooMany:
        return None
    return world


def _region(attempt: Attempt, analysis: Analysis) -> Region | None:
    ended = attempt.ended
    assert ended is not None
    if ended.region is not None:
        return ended.region
    try:
        return "sound_walk_away" if analysis.sound_walk_away(attempt.talks) else "missed_deal"
    except TooMany:
        return None


def _kept(attempt: Attempt, world: World, since: int) -> list[Kept]:
    talks, rules = attempt.talks, attempt.rules
    first = talks.steps[since - 1].before
    base, ranges = without_terms(rules, first), attainable(world.explored)
    lowest = base[0] + ranges[0][0], base[1] + ranges[1][0]
    open_still = room(ahead(world, rules, first), lowest)
    kept = []
    for step in talks.steps[since - 1 :]:
        left = room(ahead(world, rules, step.state), lowest)
        kept.append(Kept(step.state.decision, Fraction(left, open_still)))
        open_still = left
    return kept


def _free_gain(attempt: Attempt, world: World, since: int) -> FreeGain | None:
    mine = attempt.state.shown
    better = [one for one in world.frontier if one[0] >= mine[0] and one[1] >= mine[1] and one != mine]
    if not better:
        return None
    client, company = max(better, key=lambda one: (sum(one), one[1]))
    gain = client - mine[0], company - mine[1]
    made = tuple(made.choice for made in attempt.talks.made[: since - 1])
    try:
        ending, choices = world.endings.first(client, company)
    except TooManySums:
        ending, choices = world.a_way_to(client, company)
        return FreeGain(*gain, None, Way(ending, (*made, *choices)))
    relied = _relied(attempt, (*made, *choices), since)
    if relied:
        with suppress(ValueError):
            ending, choices = world.open_endings().first(client, company)
            relied = False
    return FreeGain(*gain, relied, Way(ending, (*made, *choices)))


def _relied(attempt: Attempt, choices: tuple[str, ...], since: int) -> bool:
    """Whether a way under the attempt's own draws relies, from a decision on, on a draw not yet learnt."""
    steps = walk(attempt.rules, attempt.talks.start.draws, choices).steps
    return any(step.relied_on for step in steps[since - 1 :])


def _headroom(attempt: Attempt, world: World) -> int:
    best = world.best_deal
    return 0 if best is None else max(0, best - attempt.state.shown[1])


def _verdicts(attempt: Attempt, world: World, region: Region | None) -> list[Verdict]:
    court = Court(attempt.scenario, attempt.director, attempt.talks, world)
    verdicts = []
    for claim in attempt.claims:
        walked = claim.id == "walked"
        try:
            tested = court.walked(region == "sound_walk_away") if walked else court.test(claim.id)
        except TooManySums:
            return []
        deal = tested.alternative
        verdicts.append(Verdict(tested, () if deal is None else deal.choices))
    return verdicts
