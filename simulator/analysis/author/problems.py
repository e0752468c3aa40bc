"""The deep checks of a file as problems with their places."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import get_args

from simulator.analysis.analysis import Analysis
from simulator.analysis.author.claims import Tally, one_sided
from simulator.analysis.author.finding import Finding, Study
from simulator.analysis.author.findings import findings
from simulator.analysis.author.promises import broken
from simulator.analysis.author.remembered import Known, remembered
from simulator.analysis.author.size import too_large
from simulator.analysis.block import ScoreFarm
from simulator.analysis.cache import Cache
from simulator.analysis.columns import TooWide
from simulator.analysis.ends import BUDGET as SUMS
from simulator.analysis.ends import TooManySums
from simulator.analysis.explore import BUDGET, TooMany
from simulator.director.claims import ClaimId
from simulator.negotiation.compile import compile_scenario
from simulator.scenario.director_model import Director
from simulator.scenario.model import Scenario
from simulator.scenario.problem import Problem
from simulator.scenario.reading import compose
from simulator.scenario.source import Source
from simulator.scenario.spot import spot
from simulator.scenario.vocabulary import Approves


def check_deep(
    scenario: Scenario,
    path: Path,
    known: Known,
    begun: Sequence[Scenario] = (),
    cache: Cache | None = None,
) -> tuple[Problem, ...]:
    """What the exact analysis finds in a scenario file, and what it promises of reach and is not so.

    Args:
        scenario: the scenario as read from `path`, without errors.
        known: gives the directors; one that is not known approves what is backed.
        begun: the scenario as it begins in campaigns: what is constant or plainly right or wrong must be so
            there too.
        cache: where findings are kept by what they were made from.
    """
    try:
        source = Source(path.read_text(encoding="utf-8-sig"), str(path))
    except (OSError, UnicodeError):
        return ()
    if cache is None:
        return deep_problems(scenario, source, known, begun=begun)
    return placed(
        source, remembered(cache, scenario, known, begun, lambda: deep_findings(scenario, known, begun=begun))
    )


def deep_problems(
    scenario: Scenario,
    source: Source,
    known: Known,
    *,
    begun: Sequence[Scenario] = (),
    budget: int = BUDGET,
    sums: int = SUMS,
    going_on: Callable[[], bool] = lambda: True,
) -> tuple[Problem, ...]:
    """The same from the text that the scenario was read from; see `deep_findings`."""
    found = deep_findings(scenario, known, begun=begun, budget=budget, sums=sums, going_on=going_on)
    return placed(source, found)


def deep_findings(
    scenario: Scenario,
    known: Known,
    *,
    begun: Sequence[Scenario] = (),
    budget: int = BUDGET,
    sums: int = SUMS,
    going_on: Callable[[], bool] = lambda: True,
    analysis: Analysis | None = None,
) -> tuple[Finding, ...]:
    """What the exact analysis finds, by the addresses of what was written.

    Args:
        known, begun: see `check_deep`.
        budget, sums, going_on: see `Analysis`.
        analysis: of the scenario under the rule of who directs it, where one is at hand.

    Raises:
        Cancelled: `going_on` said no.
    """
    author = _Author(scenario, known, begun, budget, sums, going_on)
    if analysis is not None:
        author.take(analysis)
    return tuple(author.findings())


def check_claims(path: Path, claims: Mapping[ClaimId, Tally]) -> tuple[Problem, ...]:
    """Claims of the director of a file that are never or always fair; `claims` is from `fairness`."""
    try:
        source = Source(path.read_text(encoding="utf-8-sig"), str(path))
    except (OSError, UnicodeError):
        return ()
    return claim_problems(source, claims)


def claim_problems(source: Source, claims: Mapping[ClaimId, Tally]) -> tuple[Problem, ...]:
    """The same from the text that the director was read from."""
    return placed(source, one_sided(claims))


def placed(source: Source, found: Iterable[Finding]) -> tuple[Problem, ...]:
    """Findings as problems, where a text says what they are about."""
    root = compose(source).root
    return tuple(
        Problem(one.code, source.file, source.span(spot(root, one.address)), one.args) for one in found
    )


class _Author:
    """One scenario, analysed once for each rule of approvals that is asked for."""

    def __init__(
        self,
        scenario: Scenario,
        known: Known,
        begun: Sequence[Scenario],
        budget: int,
        sums: int,
        going_on: Callable[[], bool],
    ) -> None:
        self._scenario, self._known, self._begun = scenario, known, begun
        self._budget, self._sums, self._going_on = budget, sums, going_on
        self._made: dict[Approves, Analysis] = {}

    def take(self, analysis: Analysis) -> None:
        """Use what was analysed already."""
        self._made[analysis.compiled.approves] = analysis

    def findings(self) -> Iterator[Finding]:
        own = self._known(self._scenario.director)
        try:
            study = Study(self._under(_rule(own)), own)
            others = [Study(self._under(rule), own) for rule in self._others(study)]
            others += [Study(self._of(begun, _rule(own)), own) for begun in self._begun]
            yield from findings(study, others)
            yield from self._promises()
        except (TooMany, TooWide):
            yield too_large(compile_scenario(self._scenario, _rule(own)), self._budget)
        except ScoreFarm:
            return  # said already; what is promised of a frontier has no meaning then

    def _promises(self) -> Iterator[Finding]:
        for number, row in enumerate(self._scenario.expect):
            if row.reachable or row.unreached or row.frontier is not None:
                name = row.director or self._scenario.director
                try:
                    yield from broken(self._under(_rule(self._known(name))), row, number, name)
                except TooManySums:
                    yield Finding("outcomes-too-many", ("expect", number))

    def _others(self, study: Study) -> Iterator[Approves]:
        """The other rules of approvals, where anything is asked to be approved."""
        replies = (reply for scene in study.rules.scenes for reply in scene.replies)
        if any(reply.asks is not None and reply.asks.approve for reply in replies):
            yield from (rule for rule in get_args(Approves) if rule != study.rules.approves)

    def _under(self, rule: Approves) -> Analysis:
        if rule not in self._made:
            self._made[rule] = self._of(self._scenario, rule)
        return self._made[rule]

    def _of(self, scenario: Scenario, rule: Approves) -> Analysis:
        return Analysis(
            scenario, compile_scenario(scenario, rule),
            budget=self._budget, sums=self._sums, going_on=self._going_on,
        )  # fmt: skip


def _rule(director: Director | None) -> Approves:
    return "when_backed" if director is None else director.approves
