"""The two tables of a history for spreadsheets: a row for every attempt, and one for every decision."""

from collections import OrderedDict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, tzinfo
from typing import Any, Literal

from simulator.history.exchange.gathering import Gathered, Gathering
from simulator.history.exchange.words import Language, words
from simulator.history.rows import AttemptRow, StoredEvent
from simulator.negotiation.attempt import resolve_draws
from simulator.negotiation.compile import compile_scenario
from simulator.negotiation.compiled import CompiledScenario
from simulator.negotiation.content import RULES_VERSION, thaw
from simulator.negotiation.ledger import shown
from simulator.negotiation.offer import NotOffered
from simulator.negotiation.step import begin, step
from simulator.scenario.model import Scenario
from simulator.scenario.wording import spoken

Kind = Literal["text", "wrapped", "number", "tenths", "date"]
Cell = str | int | float | datetime | None
"""What stands in a cell: a text, a number, a moment by the clock on the wall, or nothing."""

_AT_HAND = 40


@dataclass(frozen=True, slots=True)
class Column:
    """A column: the key of its head, what stands in it, and how many characters wide it is drawn."""

    key: str
    kind: Kind = "text"
    width: int = 12


ATTEMPTS = (
    Column("started", "date", 17),
    Column("finished", "date", 17),
    Column("minutes", "tenths"),
    Column("trainee", width=20),
    Column("scenario", width=30),
    Column("director", width=20),
    Column("mode"),
    Column("state"),
    Column("result", width=20),
    Column("client", "number"),
    Column("company", "number"),
    Column("void"),
    Column("regret", "tenths"),
    Column("forecast", "number"),
    Column("managing_up", "number"),
    Column("claims", "number"),
    Column("fair", "number"),
    Column("decisions", "number"),
    Column("rewinds", "number"),
    Column("hidden"),
    Column("language"),
    Column("exercise", width=18),
    Column("deal", "number"),
    Column("run", width=18),
    Column("variation_of", width=18),
    Column("variation_from", "number"),
    Column("ending", width=18),
    Column("scenario_id", width=20),
    Column("director_id", width=20),
    Column("seed", "number"),
    Column("id", width=18),
)
DECISIONS = (
    Column("id", width=18),
    Column("trainee", width=20),
    Column("scenario", width=30),
    Column("at", "date", 17),
    Column("decision", "number"),
    Column("scene", width=18),
    Column("choice", width=18),
    Column("reply", width=60),
    Column("timed_out"),
    Column("taken_back"),
    Column("client", "number"),
    Column("company", "number"),
    Column("client_change", "number"),
    Column("company_change", "number"),
)


class Tables:
    """Puts what was gathered into rows, in a language.

    Args:
        called: what trainees are called instead of by their names.
        zone: whose clock the dates are by; None is this computer's.
    """

    def __init__(
        self,
        gathering: Gathering,
        language: Language,
        called: Mapping[str, str],
        zone: tzinfo | None = None,
    ) -> None:
        self._gathering, self._called, self._zone = gathering, called, zone
        self.words = words(language)
        self._ready: OrderedDict[tuple[str, str], _Played | None] = OrderedDict()

    def heads(self, columns: tuple[Column, ...]) -> list[str]:
        """The heads of columns."""
        return [self.words[column.key] for column in columns]

    def attempt(self, gathered: Gathered) -> list[Cell]:
        """The row of an attempt."""
        row, results, metrics = gathered.row, gathered.results, gathered.metrics
        say = self.words.__getitem__
        duration = row.duration
        values: dict[str, Cell] = {
            "started": self._local(row.started),
            "finished": self._local(row.finished),
            "minutes": None if duration is None else round(duration.total_seconds() / 60, 1),
            "trainee": self._who(row),
            "scenario": row.title,
            "director": row.director_name,
            "mode": say(f"mode.{row.mode}"),
            "state": say(f"state.{_state(row)}"),
            "result": self._result(row),
            "client": row.client,
            "company": row.company,
            "void": None if results is None else self._yes(results.void),
            "regret": None if metrics.regret is None else metrics.regret / 10,
            "forecast": metrics.forecast,
            "managing_up": metrics.managing_up,
            "claims": metrics.claims,
            "fair": metrics.fair,
            "decisions": row.decisions,
            "rewinds": row.rewinds,
            "hidden": self._yes(row.blind or row.mode == "exam"),
            "language": row.language,
            "exercise": row.exercise,
            "deal": None if row.place is None else row.place + 1,
            "run": row.run,
            "variation_of": row.variation_of,
            "variation_from": row.variation_from,
            "ending": row.ending,
            "scenario_id": row.scenario,
            "director_id": row.director,
            "seed": row.seed,
            "id": row.id,
        }
        return [values[column.key] for column in ATTEMPTS]

    def decisions(self, gathered: Gathered) -> Iterator[list[Cell]]:
        """The rows of an attempt's decisions in the order they were made, those taken back too.

        What the rules of today cannot replay has its replies' ids, and no scores.
        """
        row = gathered.row
        first = {"id": row.id, "trainee": self._who(row), "scenario": row.title}
        for made in self._made(gathered):
            values: dict[str, Cell] = {
                **first,
                "at": self._local(made.event.at),
                "decision": made.decision,
                "scene": made.scene,
                "choice": made.event.choice,
                "reply": made.reply,
                "timed_out": self._yes(made.event.timed_out),
                "taken_back": self._yes(made.taken_back),
                "client": made.scores and made.scores[0],
                "company": made.scores and made.scores[1],
                "client_change": made.changes and made.changes[0],
                "company_change": made.changes and made.changes[1],
            }
            yield [values[column.key] for column in DECISIONS]

    def _made(self, gathered: Gathered) -> list["_Made"]:
        played = self._played(gathered)
        states = None if played is None else played.begin(gathered)
        every: list[_Made] = []
        stands: list[_Made] = []
        for event in gathered.events:
            if event.kind == "rewind" and event.data is not None:
                for taken in stands[event.data["to"] :]:
                    taken.taken_back = True
                del stands[event.data["to"] :]
                if states is not None:
                    del states[event.data["to"] + 1 :]
            elif event.kind == "choice":
                made = _Made(event, len(stands) + 1)
                if played is not None and states is not None and not played.go(made, states):
                    states = None
                every.append(made)
                stands.append(made)
        return every

    def _played(self, gathered: Gathered) -> "_Played | None":
        if gathered.rules != RULES_VERSION:
            return None
        names = gathered.content, gathered.words
        if names in self._ready:
            self._ready.move_to_end(names)
            return self._ready[names]
        try:
            document, said = self._gathering.content_of(gathered)
            scenario, director = thaw(document)
            played = _Played(compile_scenario(scenario, director.approves), thaw(said)[0])
        except ValueError:
            played = None
        self._ready[names] = played
        if len(self._ready) > _AT_HAND:
            self._ready.popitem(last=False)
        return played

    def _local(self, moment: datetime | None) -> datetime | None:
        return None if moment is None else moment.astimezone(self._zone).replace(tzinfo=None)

    def _who(self, row: AttemptRow) -> str:
        return self._called.get(row.trainee, row.trainee)

    def _yes(self, holds: bool) -> str:
        return self.words["yes" if holds else "no"]

    def _result(self, row: AttemptRow) -> str | None:
        if row.region:
            return self.words[f"region.{row.region}"]
        return self.words[f"kind.{row.kind}"] if row.kind else None


@dataclass(slots=True)
class _Made:
    """A decision of an attempt."""

    event: StoredEvent
    decision: int
    scene: str | None = None
    reply: str | None = None
    taken_back: bool = False
    scores: tuple[int, int] | None = None
    changes: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class _Played:
    """A content that decisions are played on again, and its words."""

    rules: CompiledScenario
    words: Scenario

    def begin(self, gathered: Gathered) -> list[Any] | None:
        """The state in which an attempt began; None if it cannot be played."""
        try:
            return [begin(self.rules, resolve_draws(self.rules, gathered.row.seed, gathered.draws))[0]]
        except ValueError:
            return None

    def go(self, made: _Made, states: list[Any]) -> bool:
        """Play a decision and note what it did; False if it cannot be played."""
        before = states[-1]
        choice = made.event.choice or ""
        try:
            after = step(self.rules, before, choice, timed_out=made.event.timed_out).state
        except NotOffered:
            return False
        states.append(after)
        made.scene = before.at
        made.reply = spoken(self.words, ("scenes", before.at, "choices", choice, "say"), before.terms)
        made.scores = shown(after.client), shown(after.company)
        made.changes = made.scores[0] - shown(before.client), made.scores[1] - shown(before.company)
        return True


def _state(row: AttemptRow) -> str:
    if row.finished is not None:
        return "ended"
    return "abandoned" if row.abandoned else "open"


Row = list[Cell]
Put = Callable[[Row], None]
"""Takes a row of a table."""
