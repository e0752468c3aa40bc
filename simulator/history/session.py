"""One attempt being played and stored: every decision is on the disk before the next is offered."""

import secrets
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from simulator.attempt import Attempt, Turn
from simulator.history.beside import Beside, answer_event, forecast_event
from simulator.history.fault import HistoryFault
from simulator.history.rows import (
    AttemptRow,
    Metrics,
    Mode,
    NewAttempt,
    NewEvent,
    Pressure,
    Series,
    Standing,
    StoredAttempt,
    StoredEvent,
    TakenBack,
    Words,
)
from simulator.history.shown import results_of, shown_since
from simulator.history.store import History
from simulator.negotiation.compiled import CompiledScenario
from simulator.negotiation.content import RULES_VERSION, freeze, thaw
from simulator.negotiation.machine import IllegalMove
from simulator.negotiation.offer import NotOffered
from simulator.scenario.director_model import Director
from simulator.scenario.model import Scenario

if TYPE_CHECKING:
    from simulator.office.forecast import Forecast
    from simulator.office.talk import Answer

_SEEDS = 2**31


class CannotRewind(Exception):
    """A rewind that is not allowed was asked for; nothing has changed."""


class Session:
    """An attempt bound to the history.

    Where the surroundings fail, a method raises HistoryFault, nothing has changed, and it may be
    called again.

    Attributes:
        scenario_words, director_words: the content in the language of play.
    """

    def __init__(
        self,
        history: History,
        row: AttemptRow,
        attempt: Attempt,
        words: tuple[Scenario, Director],
        content_hash: str,
        events: Sequence[StoredEvent],
    ) -> None:
        """For `start` and `resume`; `events` are those that are stored."""
        self._history, self._row, self._attempt = history, row, attempt
        self.scenario_words, self.director_words = words
        self._content_hash = content_hash
        self._events = list(events)
        self._unstored: tuple[NewEvent, Standing] | None = None
        self._rules = RULES_VERSION
        self._scenario_changed = False
        self._beside = Beside()
        self._taken_back: list[TakenBack] = []
        self._scores_seen = False

    @classmethod
    def start(
        cls,
        history: History,
        scenario: Scenario,
        director: Director,
        words: tuple[Scenario, Director],
        *,
        seed: int | None = None,
        mode: Mode = "practice",
        draws: Mapping[str, str] | None = None,
        trainee: str = "",
        series: Series | None = None,
        time_factor: int | None = None,
        rules: CompiledScenario | None = None,
    ) -> "Session":
        """Begin an attempt and store it.

        Args:
            words: the same scenario and director in the language of play.
            seed: decides draws and the director's words; without one, a new one of 31 bits.
            draws: values of hidden draws to fix.
            series: the run of an exercise that it is a deal of.
            time_factor: how much more time than usual there is for a decision, in tenths; 0 is without a
                clock. It is kept where something is timed.
            rules: the scenario compiled for this director, where that has been done already.

        Raises:
            UnknownDraw: `draws` names what the scenario does not have.
        """
        if seed is None:
            seed = secrets.randbelow(_SEEDS)
        attempt = Attempt(scenario, director, seed=seed, draws=draws, rules=rules)
        content = freeze(scenario, director)
        shown = shown_since(attempt, 0, *words)
        row = history.begin(
            NewAttempt(
                scenario=scenario.id,
                director=director.id,
                content=content,
                words=frozen_words(words, content.hash),
                trainee=trainee,
                mode=mode,
                seed=seed,
                draws=attempt.talks.draws,
                rules=RULES_VERSION,
                shown=shown,
                series=series,
                time_factor=time_factor if is_timed(scenario) else None,
            )
        )
        events = [_stored(0, row.started, NewEvent("start", shown=shown))]
        return cls(history, row, attempt, words, content.hash, events)

    @classmethod
    def resume(cls, history: History, id: str, *, current: str | None = None) -> "Session":
        """Take up an attempt where it stands, finished ones too, on the content that it was played on.

        Args:
            current: the hash of the content that the library has for it now (`freeze(...).hash`),
                empty if it has none any more; see `scenario_changed`.

        Raises:
            HistoryFault: also if there is no such attempt, or the rules of today cannot replay it.
        """
        stored = history.attempt(id)
        attempt, words = replayed(stored)
        session = cls(history, stored.row, attempt, words, stored.content_hash, stored.events)
        session._rules = stored.rules
        session._beside = beside_of(stored)
        session._taken_back = list(stored.taken_back)
        session._scenario_changed = current is not None and current != stored.content_hash
        return session

    @classmethod
    def vary(cls, history: History, session: "Session", decisions: int) -> "Session":
        """Try another way: a new attempt in practice on the same deal, with the first decisions made already.

        The other attempt stays as it is. Forecasts are not taken over: they were sealed for that one. Nor is
        its place in an exercise: what counts there is what was done first.

        Raises:
            CannotRewind: the other attempt has no decision after so many.
        """
        attempt, words = session.attempt, (session.scenario_words, session.director_words)
        made = attempt.talks.made
        if not 0 <= decisions < len(made):
            raise CannotRewind(f"cannot try again after decision {decisions} of {len(made)}")
        again = attempt.rewound(0)
        before = shown_since(again, 0, *words)
        so_far: list[tuple[NewEvent, Standing]] = []
        for one in made[:decisions]:
            said = len(again.messages)
            again.choose(one.choice, timed_out=one.timed_out)
            event = NewEvent("choice", one.choice, one.timed_out, shown=shown_since(again, said, *words))
            so_far.append((event, Standing(len(again.turns), 0, False, None)))
        content = freeze(attempt.scenario, attempt.director)
        new = NewAttempt(
            scenario=attempt.scenario.id,
            director=attempt.director.id,
            content=content,
            words=frozen_words(words, content.hash),
            trainee=session.row.trainee,
            mode="practice",
            seed=attempt.seed,
            draws=attempt.talks.draws,
            rules=RULES_VERSION,
            shown=before,
            variation_of=session.id,
            variation_from=decisions + 1,
            time_factor=session.row.time_factor,
        )
        row = history.begin(new, so_far)
        done = NewEvent("start", shown=before), *(event for event, _ in so_far)
        events = [_stored(number, row.started, event) for number, event in enumerate(done)]
        return cls(history, row, again, words, content.hash, events)

    @property
    def id(self) -> str:
        """The attempt's id in the history."""
        return self._row.id

    @property
    def row(self) -> AttemptRow:
        """The attempt as the history lists it now."""
        return self._row

    @property
    def attempt(self) -> Attempt:
        """The attempt as it stands; another object after a rewind or a fault."""
        return self._attempt

    @property
    def mode(self) -> Mode:
        """practice or exam."""
        return self._row.mode

    @property
    def language(self) -> str:
        """The language of play."""
        return self.scenario_words.language

    @property
    def content_hash(self) -> str:
        """Names the scenario and director that are played."""
        return self._content_hash

    @property
    def scenario_changed(self) -> bool:
        """Whether the library has another content for this attempt now, or none: the stored one is played."""
        return self._scenario_changed

    @property
    def rules_changed(self) -> bool:
        """Whether the attempt began under other rules; results that were stored stand."""
        return self._rules != RULES_VERSION

    @property
    def rules(self) -> int:
        """The version of the rules that the attempt began under."""
        return self._rules

    @property
    def events(self) -> tuple[StoredEvent, ...]:
        """Everything that is stored of what the trainee did, oldest first."""
        return tuple(self._events)

    @property
    def unstored(self) -> tuple[NewEvent, Standing] | None:
        """What could not be stored when it was tried last, and how the attempt would stand after it."""
        return self._unstored

    @property
    def variation_of(self) -> tuple[str, int] | None:
        """The attempt of which this one tries another way, and from which decision on."""
        row = self._row
        if row.variation_of is None or row.variation_from is None:
            return None
        return row.variation_of, row.variation_from

    @property
    def series(self) -> Series | None:
        """The run of an exercise that it is a deal of."""
        row = self._row
        if row.run is None or row.exercise is None or row.place is None:
            return None
        return Series(row.run, row.exercise, row.place)

    @property
    def taken_back(self) -> tuple[TakenBack, ...]:
        """The ways that were rewound, oldest first; all of them stay in the history."""
        return tuple(self._taken_back)

    @property
    def forecasts(self) -> "tuple[Forecast, ...]":
        """The forecasts sealed so far."""
        return tuple(self._beside.forecasts)

    @property
    def calls(self) -> dict[int, bool]:
        """For each message that has rung, by its number, whether the call was answered."""
        return dict(self._beside.calls)

    @property
    def answers(self) -> "tuple[Answer, ...]":
        """What was answered in the office so far."""
        return tuple(self._beside.answers)

    @property
    def office_left(self) -> bool:
        """Whether the talk in the office is over."""
        return self._beside.office_left

    def seal(self, forecast: "Forecast") -> None:
        """Seal a forecast: it is on the disk when this returns, and cannot be changed.

        Raises:
            ValueError: one of that subject and moment is sealed already.
        """
        mine = forecast.subject, forecast.moment
        if any((other.subject, other.moment) == mine for other in self._beside.forecasts):
            raise ValueError(f"a forecast of the {mine[0]} is sealed already for this moment")
        self._add(forecast_event(forecast))

    def take_call(self, number: int, answered: bool) -> None:
        """Keep whether a call was answered, by the number of its message; only the first time counts.

        Raises:
            ValueError: there is no such call.
        """
        messages = self._attempt.messages
        if not 0 <= number < len(messages) or not messages[number].call:
            raise ValueError(f"message {number} is not a call")
        if number not in self._beside.calls:
            data = {"message": number, "answered": answered, "decision": messages[number].decision}
            self._add(NewEvent("call", data=data))

    def answer(self, answer: "Answer", said: Iterable[str] = ()) -> None:
        """Answer in the office; `said` is what the director says to it, in the words of play.

        Raises:
            ValueError: talks have not ended, or the talk in the office is over.
        """
        self._expect_office()
        self._add(answer_event(answer, said))

    def leave_office(self, said: Iterable[str] = ()) -> None:
        """The talk in the office is over; `said` is what he says in parting. Nothing happens twice.

        Raises:
            ValueError: talks have not ended.
        """
        if self._beside.office_left:
            return
        self._expect_office()
        lines = list(said)
        self._add(NewEvent("office_left", shown={"said": lines} if lines else None))

    def pressure(self) -> Pressure | None:
        """What the director's messages did to this trainee's next decisions; None under 20 decisions."""
        return self._history.pressure(self._row.trainee)

    def note(self, metrics: Metrics) -> None:
        """Keep what was worked out about the finished attempt, for lists and trends; again: anew.

        Raises:
            ValueError: talks have not ended.
        """
        if self._attempt.ended is None:
            raise ValueError("the talks are not over")
        self._row = self._history.note(self._row, metrics)

    def choose(self, choice: str, *, timed_out: bool = False) -> Turn:
        """Give a reply; when this returns, the decision is on the disk.

        Raises:
            NotOffered: it is not offered now; nothing has changed.
        """
        attempt, decisions, messages = self._attempt, len(self._attempt.turns), len(self._attempt.messages)
        turn = attempt.choose(choice, timed_out=timed_out)
        try:
            shown = shown_since(attempt, messages, self.scenario_words, self.director_words)
            self._store(NewEvent("choice", choice, timed_out, shown=shown), attempt, self._row.rewinds)
        except BaseException:
            self._attempt = attempt.rewound(decisions)
            raise
        return turn

    def rewind(self, decisions: int) -> None:
        """Go back to where the attempt stood after so many decisions; what is taken back stays stored.

        Raises:
            CannotRewind: in an exam, after the end, or not back.
        """
        if self.mode != "practice":
            raise CannotRewind("an exam has no rewind")
        if self._attempt.ended is not None:
            raise CannotRewind("the talks are over")
        if not 0 <= decisions < len(self._attempt.turns):
            raise CannotRewind(f"cannot go back to decision {decisions} of {len(self._attempt.turns)}")
        earlier = self._attempt.rewound(decisions)
        event = NewEvent("rewind", data={"to": decisions})
        self._store(event, earlier, self._row.rewinds + 1)
        self._taken_back.append(TakenBack(self._attempt.talks.made, decisions))
        self._beside.take("rewind", {"to": decisions})
        self._attempt = earlier

    def show_scores(self, shown: bool) -> None:
        """Say whether both scores can be seen now: at the beginning, and whenever that changes.

        An attempt in practice whose scores were hidden from its first decision to its end was played blind.
        """
        if self.mode != "practice" or self._attempt.ended is not None:
            return
        self._scores_seen = self._scores_seen or shown
        begun = bool(self._attempt.turns) or self._row.rewinds > 0
        blind = not self._scores_seen and (self._row.blind or not begun)
        if blind != self._row.blind:
            self._row = self._history.set_blind(self._row, blind)

    def abandon(self) -> None:
        """Give the attempt up: it stays in the history, but is not offered to go on with.

        A further decision takes it up again. Nothing happens to a finished attempt.
        """
        if self._attempt.ended is None and not self._row.abandoned:
            self._store(NewEvent("abandon"), self._attempt, self._row.rewinds, abandoned=True)

    def set_words(self, scenario: Scenario, director: Director) -> None:
        """Go on in another language; a finished attempt keeps in the history the one it was played in."""
        if self._attempt.ended is None:
            words = frozen_words((scenario, director), self._content_hash)
            self._row = self._history.use_words(self._row, words)
        self.scenario_words, self.director_words = scenario, director

    def _expect_office(self) -> None:
        if self._attempt.ended is None:
            raise ValueError("the talks are not over")
        if self._beside.office_left:
            raise ValueError("the talk in the office is over")

    def _add(self, event: NewEvent) -> None:
        """Store something that is no decision, then take it as done."""
        self._store(event, self._attempt, self._row.rewinds, abandoned=self._row.abandoned)
        self._beside.take(event.kind, event.data or {})

    def _store(self, event: NewEvent, attempt: Attempt, rewinds: int, *, abandoned: bool = False) -> None:
        results = results_of(attempt)
        if results is not None and results.region is None:
            # A walk-away's region was found after the end; what is stored later does not undo it.
            results = replace(results, region=self._row.region)
        standing = Standing(len(attempt.turns), rewinds, abandoned, results)
        number = len(self._events)
        self._unstored = event, standing
        self._row = self._history.append(self._row, number, event, standing)
        self._unstored = None
        self._events.append(_stored(number, self._row.changed, event))


def _stored(number: int, at: datetime, event: NewEvent) -> StoredEvent:
    return StoredEvent(number, event.kind, at, event.choice, event.timed_out, event.data, event.shown)


def replayed(stored: StoredAttempt) -> tuple[Attempt, tuple[Scenario, Director]]:
    """A stored attempt as it stands, played again on its own content, and its words.

    Raises:
        HistoryFault: the content is damaged, or the rules of today refuse a choice.
    """
    try:
        scenario, director = thaw(stored.document)
        words = thaw(stored.words) if stored.words is not stored.document else (scenario, director)
        attempt = Attempt(scenario, director, seed=stored.row.seed, draws=stored.draws, choices=stored.made)
    except (ValueError, NotOffered, IllegalMove) as error:
        raise HistoryFault("cannot-replay", id=stored.row.id) from error
    return attempt, words


def beside_of(stored: StoredAttempt) -> Beside:
    """What was done in a stored attempt besides choosing replies.

    Raises:
        HistoryFault: it is damaged.
    """
    try:
        return Beside.of(stored.events)
    except ValueError as error:
        raise HistoryFault("cannot-replay", id=stored.row.id) from error


def frozen_words(words: tuple[Scenario, Director], content_hash: str) -> Words:
    """The words of an attempt as the history keeps them; `content_hash` names its own content."""
    frozen = freeze(*words)
    scenario, director = words
    own = frozen.hash == content_hash
    return Words(
        hash=frozen.hash,
        language=scenario.language,
        title=scenario.title,
        director_name=director.name,
        document=None if own else frozen.document,
    )


def is_timed(scenario: Scenario) -> bool:
    """Whether there is a decision in it that has to be made in time."""
    return any(scene.timer is not None for scene in scenario.scenes.values())
