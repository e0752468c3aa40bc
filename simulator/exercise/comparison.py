"""The control experiment: the same replies under several directors. What differs is the directors' doing."""

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from fractions import Fraction

from simulator.analysis.analysis import Analysis
from simulator.analysis.block import ScoreFarm
from simulator.analysis.columns import TooWide
from simulator.analysis.explore import BUDGET, Cancelled
from simulator.analysis.findings import Heard, hear
from simulator.analysis.verdict import Tested
from simulator.attempt import Attempt
from simulator.director.persona import HIGH, LOW, pleasure
from simulator.director.stance import StanceMachine
from simulator.negotiation.attempt import Made
from simulator.negotiation.compile import compile_scenario
from simulator.negotiation.events import ApprovalAsked, Region
from simulator.negotiation.offer import NotOffered
from simulator.scenario.director_model import Director
from simulator.scenario.model import Scenario
from simulator.scenario.vocabulary import EndingKind, Stance


@dataclass(frozen=True, slots=True)
class Seen:
    """What some replies come to under one director.

    Attributes:
        director: his id.
        followed: how many of the decisions could be made again.
        stopped: the reply that was not offered under him; None where all were, or talks ended before.
        ending, kind, region, void, client, company: how talks ended, scores as shown; None where they did
            not. `region` is also None for a walk-away that cannot be judged.
        stance: how he stands: with the outcome judged by what he rewards and his hindsight, as far as that
            could be worked out, before anything is answered in his office.
        pleasure: how pleased he is, about 0 to 100; None where talks did not end, and where it hangs on what
            could not be worked out. Never to be shown as a score.
        messages: how often he spoke, with what he said before talks; `contradictions`: how often it was the
            opposite of something he had said.
        claims: his claims, each tested under his own rule of approvals; empty where they could not be.
        refused: how often he refused an approval.
    """

    director: str
    followed: int
    stopped: str | None
    ending: str | None
    kind: EndingKind | None
    region: Region | None
    void: bool | None
    client: int | None
    company: int | None
    stance: Stance
    pleasure: Fraction | None
    messages: int
    contradictions: int
    claims: tuple[Tested, ...]
    refused: int

    @property
    def fair(self) -> int:
        """How many of the claims are fair."""
        return sum(tested.verdict == "fair" for tested in self.claims)


def same_choices(
    attempt: Attempt,
    directors: Sequence[Director],
    going_on: Callable[[], bool] = lambda: True,
    *,
    budget: int = BUDGET,
) -> tuple[Seen, ...]:
    """An attempt's replies under each director, with its seed and its draws; see `choices_under`."""
    return choices_under(
        attempt.scenario,
        directors,
        attempt.talks.made,
        seed=attempt.seed,
        draws=attempt.talks.draws,
        going_on=going_on,
        budget=budget,
    )


def choices_under(
    scenario: Scenario,
    directors: Sequence[Director],
    choices: Sequence[Made],
    *,
    seed: int,
    draws: Mapping[str, str],
    going_on: Callable[[], bool] = lambda: True,
    budget: int = BUDGET,
) -> tuple[Seen, ...]:
    """Some replies under each director. What is searched is shared by those who approve by the same rule.

    Args:
        draws: values of hidden draws to fix; the others follow the seed.
        going_on: asked now and then; answering no ends the work.
        budget: the most states to search; what is over it is not judged.

    Raises:
        UnknownDraw: `draws` names what the scenario does not have.
        simulator.analysis.explore.Cancelled: `going_on` said no.
    """
    shared: dict[str, Analysis | None] = {}
    seen = []
    for director in directors:
        if not going_on():
            raise Cancelled
        rules, rule = compile_scenario(scenario, director.approves), director.approves
        if rule not in shared:
            shared[rule] = None
            with suppress(TooWide):
                shared[rule] = Analysis(scenario, rules, budget=budget, going_on=going_on)
        attempt = Attempt(scenario, director, seed=seed, draws=draws, rules=rules)
        stopped = _follow(attempt, choices)
        seen.append(_told(attempt, stopped, _heard(attempt, shared[rule])))
    return tuple(seen)


def _follow(attempt: Attempt, choices: Sequence[Made]) -> str | None:
    """Give the replies as far as they are offered; returns the one that is not."""
    for made in choices:
        if attempt.ended is not None:
            break
        try:
            attempt.choose(made.choice, timed_out=made.timed_out)
        except NotOffered:
            return made.choice
    return None


def _heard(attempt: Attempt, analysis: Analysis | None) -> Heard:
    """What his office needs, with nothing where it cannot be worked out."""
    if attempt.ended is not None and analysis is not None:
        with suppress(ScoreFarm):
            return hear(attempt, analysis)
    return Heard(None if attempt.ended is None else attempt.ended.region, None, ())


def _told(attempt: Attempt, stopped: str | None, heard: Heard) -> Seen:
    ended, director = attempt.ended, attempt.director
    client, company = attempt.state.shown
    pleased: Fraction | None = None
    if ended is not None and (heard.headroom is not None or not director.hindsight):
        pleased = pleasure(
            director, client=client, company=company, delight=ended.delight, headroom=heard.headroom
        )
    asked = [event for event in attempt.talks.events if isinstance(event, ApprovalAsked)]
    return Seen(
        director=director.id,
        followed=len(attempt.turns),
        stopped=stopped,
        ending=None if ended is None else ended.ending,
        kind=None if ended is None else ended.kind,
        region=heard.region,
        void=None if ended is None else ended.void,
        client=None if ended is None else client,
        company=None if ended is None else company,
        stance=_stance(attempt, pleased),
        pleasure=pleased,
        messages=len(attempt.messages),
        contradictions=sum(message.contradicts is not None for message in attempt.messages),
        claims=tuple(verdict.tested for verdict in heard.verdicts),
        refused=sum(not event.granted for event in asked),
    )


def _stance(attempt: Attempt, pleased: Fraction | None) -> Stance:
    """As in his office: moved once by the outcome, from where he stood before it."""
    if pleased is None:
        return attempt.watch.stance
    machine = StanceMachine(attempt.turns[-1].observation.judged)
    machine.end(better=pleased >= HIGH, worse=pleased < LOW)
    return machine.stance
