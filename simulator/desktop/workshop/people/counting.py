"""Counts where people went, from the history, and lays the graph out with the counts; in the background."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Literal

from simulator.desktop.workshop.graph.background import GoingOn, Unwanted
from simulator.desktop.workshop.graph.drawing import Drawing, Pair, draw
from simulator.desktop.workshop.graph.marks import Heat
from simulator.history.traffic import Traffic, attempts_on, mine
from simulator.workshop.story import Story

if TYPE_CHECKING:
    from simulator.history import History
    from simulator.history.rows import StoredAttempt
    from simulator.scenario.model import Scenario

State = Literal["given", "never", "gone"]
"""Whether a reply was given, never was, or was and is in the file no more."""


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked.

    Attributes:
        version: the only version that counts; None for all. trainee: whose attempts; None for everybody's.
        days: only what began at most so many days ago; 0 for any time.
    """

    story: Story
    version: "Scenario | None" = None
    trainee: str | None = None
    days: int = 0


@dataclass(frozen=True, slots=True)
class Row:
    """One reply: how often it was given and what came of it; means are None where nothing was judged.

    `share` is that of all replies given in its scene, 0 to 1; None where none was.
    """

    scene: str
    reply: str
    state: State
    times: int = 0
    share: float | None = None
    client: float | None = None
    company: float | None = None
    loss: float | None = None


@dataclass(frozen=True, slots=True)
class Counted:
    """What was found.

    Attributes:
        people: everybody with attempts on the scenario, whatever was asked, with how many.
        attempts: how many were counted; unreadable: how many could not be played again.
        rows: in file order, those that are gone from the file last.
    """

    story: Story
    drawing: Drawing
    heat: Heat
    rows: tuple[Row, ...]
    people: Mapping[str, int]
    attempts: int
    unreadable: int


def count(history: "History", question: Question, going_on: GoingOn) -> Counted:
    """Answer a question.

    Raises:
        HistoryFault: the history cannot be read.
        Unwanted: nobody waits any more.
    """
    story = question.story
    people = Counter(row.trainee for row in history.rows_with(scenario=story.id))
    since = datetime.now(UTC) - timedelta(days=question.days) if question.days else None
    attempts = attempts_on(history, story.id, version=question.version, trainee=question.trainee, since=since)
    traffic = mine(_wanted(attempts, going_on))
    heat = heat_of(story, traffic)
    drawing = draw(story, notes={name: str(times) for name, times in heat.times.items()})
    rows = rows_of(story, traffic)
    return Counted(
        story, drawing, heat, rows, dict(sorted(people.items())), traffic.attempts, traffic.unreadable
    )


def heat_of(story: Story, traffic: Traffic) -> Heat:
    """How often people went each way and came to each place of a story."""
    given = _in_scenes(traffic)
    ways: Counter[Pair] = Counter()
    for (scene, _, to), times in traffic.ways.items():
        ways[scene, to] += times
    known = {stop.id: 0 for stop in story.stops}
    come = {name: tally.times for name, tally in (*traffic.scenes.items(), *traffic.endings.items())}
    return Heat(
        {pair: (times, times / given[pair[0]]) for pair, times in ways.items() if given[pair[0]]},
        known | {name: times for name, times in come.items() if name in known},
    )


def rows_of(story: Story, traffic: Traffic) -> tuple[Row, ...]:
    """Every reply of a story, and those given that it has no more."""
    given = _in_scenes(traffic)
    every = dict.fromkeys((way.scene, way.choice) for way in story.ways)
    rows = []
    for scene, reply in (*every, *traffic.gone(every)):
        tally = traffic.replies.get((scene, reply))
        total = given[scene]
        if tally is None or not tally.times:
            state: State = "never" if (scene, reply) in every else "gone"
            rows.append(Row(scene, reply, state, share=0.0 if total else None))
            continue
        state = "given" if (scene, reply) in every else "gone"
        share = tally.times / total
        means = tally.client, tally.company, tally.regret
        rows.append(Row(scene, reply, state, tally.times, share, *means))
    return tuple(rows)


def _in_scenes(traffic: Traffic) -> Counter[str]:
    """How many replies were given in each scene."""
    given: Counter[str] = Counter()
    for (scene, _), tally in traffic.replies.items():
        given[scene] += tally.times
    return given


def _wanted(attempts: "Iterable[StoredAttempt]", going_on: GoingOn) -> "Iterator[StoredAttempt]":
    for stored in attempts:
        if not going_on():
            raise Unwanted
        yield stored
