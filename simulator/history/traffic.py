"""Where people go in a scenario: how often each scene was come to and each reply given, and what came of it.

Every stored attempt is played again on the content that it was played on. So an attempt on an earlier version
of the scenario counts too, by the names of its scenes and replies; or only one version's are asked for.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from typing import TypeVar

from simulator.history.rows import StoredAttempt
from simulator.history.store import History
from simulator.negotiation.attempt import Made, resolve_draws
from simulator.negotiation.compile import compile_scenario
from simulator.negotiation.compiled import CompiledScenario
from simulator.negotiation.content import freeze, thaw
from simulator.negotiation.offer import NotOffered
from simulator.negotiation.step import Step, begin, step
from simulator.scenario.model import Scenario

Reply = tuple[str, str]
"""A scene and the id of a reply in it."""
Passage = tuple[str, str, str]
"""A scene, a reply, and where it led."""

Key = TypeVar("Key", str, Reply)


@dataclass(slots=True)
class Tally:
    """How often something happened, and how the attempts in which it did ended.

    Attributes:
        times: how often, what was taken back left out.
        attempts: in how many attempts.
        taken_back, timed_out: how often a reply was taken back, and given because the time ran out; the
            latter are among `times`.
        finished: how many of the attempts have ended.
    """

    times: int = 0
    attempts: int = 0
    taken_back: int = 0
    timed_out: int = 0
    finished: int = 0
    _client: int = 0
    _company: int = 0
    _judged: int = 0
    _regret: int = 0

    @property
    def client(self) -> float | None:
        """The mean score of the client, as shown, of the attempts that ended; None without one."""
        return self._client / self.finished if self.finished else None

    @property
    def company(self) -> float | None:
        """The mean score of the company, as shown, of the attempts that ended; None without one."""
        return self._company / self.finished if self.finished else None

    @property
    def regret(self) -> float | None:
        """What these attempts lost in all decisions, in per cent of the scale; None where none is judged."""
        return self._regret / self._judged / 10 if self._judged else None

    def take(self, stored: StoredAttempt) -> None:
        """Count an attempt in which it happened."""
        row = stored.row
        self.attempts += 1
        if row.finished is not None and row.client is not None and row.company is not None:
            self.finished += 1
            self._client += row.client
            self._company += row.company
        if row.regret is not None:
            self._judged += 1
            self._regret += row.regret


@dataclass(slots=True)
class Traffic:
    """Where people went.

    Attributes:
        attempts: how many were counted.
        unreadable: how many could not be played again by the rules of today.
        scenes, endings: by id.
        replies: by scene and id.
        ways: how often a reply led to each place.
    """

    attempts: int = 0
    unreadable: int = 0
    scenes: dict[str, Tally] = field(default_factory=dict)
    endings: dict[str, Tally] = field(default_factory=dict)
    replies: dict[Reply, Tally] = field(default_factory=dict)
    ways: dict[Passage, int] = field(default_factory=dict)

    def share(self, reply: Reply) -> float | None:
        """How often this one was given where its scene was replied to, 0 to 1; None where it never was."""
        given = self.replies.get(reply)
        total = sum(tally.times for (scene, _), tally in self.replies.items() if scene == reply[0])
        return (given.times if given else 0) / total if total else None

    def never_given(self, every: Iterable[Reply]) -> tuple[Reply, ...]:
        """Those of a scenario's replies that nobody gave and kept, in the same order."""
        return tuple(
            reply
            for reply in dict.fromkeys(every)
            if reply not in self.replies or not self.replies[reply].times
        )

    def gone(self, every: Iterable[Reply]) -> tuple[Reply, ...]:
        """The replies that were given in an earlier version and are none of the scenario's any more."""
        there = set(every)
        return tuple(reply for reply in self.replies if reply not in there)


def attempts_on(
    history: History,
    scenario: str,
    *,
    content: str | None = None,
    version: Scenario | None = None,
    trainee: str | None = None,
    since: datetime | None = None,
) -> Iterator[StoredAttempt]:
    """The stored attempts on a scenario, newest first, each read when it is asked for.

    Args:
        content: the hash of the only content that is wanted (`freeze(...).hash`).
        version: the only version of the scenario that is wanted, whoever directed it.
        trainee: whose; everybody's by default.
        since: only attempts that began then or later.

    Raises:
        HistoryFault: the history cannot be read.
    """
    known: dict[str, bool] = {}
    for row in history.rows_with(scenario=scenario, trainee=trainee):
        if since is not None and row.started < since:
            continue
        stored = history.attempt(row.id)
        if content is not None and stored.content_hash != content:
            continue
        if version is None or _is_of(stored, version, known):
            yield stored


def _is_of(stored: StoredAttempt, version: Scenario, known: dict[str, bool]) -> bool:
    """Whether an attempt was played on this version: under its director the content would be the same."""
    if stored.content_hash not in known:
        try:
            content = freeze(version, thaw(stored.document)[1])
        except ValueError:
            return False
        known[stored.content_hash] = content.hash == stored.content_hash
    return known[stored.content_hash]


def mine(attempts: Iterable[StoredAttempt]) -> Traffic:
    """Count where attempts went.

    Of another way that was tried only its own decisions count; the earlier ones are the first attempt's.
    """
    traffic = Traffic()
    known: dict[str, CompiledScenario] = {}
    for stored in attempts:
        try:
            rules = known.get(stored.content_hash)
            if rules is None:
                scenario, director = thaw(stored.document)
                rules = known[stored.content_hash] = compile_scenario(scenario, director.approves)
            _count(traffic, stored, rules)
        except (ValueError, NotOffered):
            traffic.unreadable += 1
    return traffic


def _count(traffic: Traffic, stored: StoredAttempt, rules: CompiledScenario) -> None:
    """Play an attempt again and count it; where that is refused nothing is counted."""
    draws = resolve_draws(rules, stored.row.seed, stored.draws)

    def played(made: tuple[Made, ...]) -> list[Step]:
        state, steps = begin(rules, draws)[0], []
        for one in made:
            steps.append(step(rules, state, one.choice, timed_out=one.timed_out))
            state = steps[-1].state
        return steps

    steps = played(stored.made)
    last = steps[-1].state if steps else begin(rules, draws)[0]
    back = [(played(way.made), way.to) for way in stored.taken_back]
    own = (stored.row.variation_from or 1) - 1
    traffic.attempts += 1
    scenes: set[str] = set()
    replies: set[Reply] = set()
    for way, since in back:
        for taken in way[max(since, own) :]:
            _tally(traffic.replies, (taken.before.at, taken.choice)).taken_back += 1
    for made in steps[own:]:
        reply = made.before.at, made.choice
        given = _tally(traffic.replies, reply)
        given.times += 1
        given.timed_out += made.timed_out
        passage = *reply, made.state.at
        traffic.ways[passage] = traffic.ways.get(passage, 0) + 1
        _tally(traffic.scenes, made.before.at).times += 1
        scenes.add(made.before.at)
        replies.add(reply)
    if steps and steps[-1].ended is not None:
        ending = _tally(traffic.endings, last.at)
        ending.times += 1
        ending.take(stored)
    else:
        _tally(traffic.scenes, last.at).times += 1
        scenes.add(last.at)
    for scene in scenes:
        traffic.scenes[scene].take(stored)
    for reply in replies:
        traffic.replies[reply].take(stored)


def _tally(tallies: dict[Key, Tally], key: Key) -> Tally:
    return tallies.setdefault(key, Tally())
