"""An attempt in a file, played again: what it says of itself is believed where its choices come to it."""

from collections.abc import Mapping
from dataclasses import asdict, replace
from typing import Any

from simulator.attempt import Attempt
from simulator.history.exchange.playable import Playable
from simulator.history.exchange.records import (
    AnswerData,
    AttemptRecord,
    CallData,
    EventRecord,
    ForecastData,
    ResultsRecord,
    RewindData,
)
from simulator.history.shown import results_of, shown_since
from simulator.negotiation.attempt import UnknownDraw
from simulator.negotiation.content import RULES_VERSION
from simulator.negotiation.machine import IllegalMove
from simulator.negotiation.offer import NotOffered
from simulator.office.forecast import CHIPS, DEMANDS, Forecast, skill, truth_of_demand

MOST_STEPS = 20_000
"""Decisions that are played for one attempt, those after every rewind counted again."""


class Refused(Exception):
    """Why an attempt is not taken: a code of the catalogue of sentences, and what its sentence names."""

    def __init__(self, code: str, **values: str) -> None:
        self.code, self.values = code, values
        super().__init__(code)


def replay(record: AttemptRecord, playable: Playable) -> None:
    """See that an attempt is possible, event by event, and that it came to what it says.

    Raises:
        Refused: with the reason. `other-rules` is no fault of the file's.
    """
    if record.rules != RULES_VERSION:
        raise Refused("other-rules", version=str(record.rules))
    try:
        fold = _Fold(record, playable)
    except UnknownDraw as error:
        raise Refused("other-draws") from error
    for number, event in enumerate(record.events):
        if event.number != number or (event.kind == "start") != (number == 0):
            raise Refused("impossible", number=str(number))
        fold.take(event)
    fold.compare()


def repaired(record: AttemptRecord, playable: Playable) -> AttemptRecord | None:
    """An attempt as far as it is possible, saying what its events come to; None if none of it is.

    What was shown with an event is left out where it is not what must have been shown.
    """
    events: list[EventRecord] = []
    for number, event in enumerate(record.events):
        if event.number != number or (event.kind == "start") != (number == 0):
            break
        possible = (one for one in (event, event.model_copy(update={"shown": None})))
        taken = next((one for one in possible if _folded(record, playable, [*events, one])), None)
        if taken is None:
            break
        events.append(taken)
    fold = _folded(record, playable, events) if events else None
    return None if fold is None else fold.said(events)


def _folded(record: AttemptRecord, playable: Playable, events: list[EventRecord]) -> "_Fold | None":
    try:
        fold = _Fold(record, playable)
        for event in events:
            fold.take(event)
    except (Refused, UnknownDraw):
        return None
    return fold


class _Fold:
    """An attempt as it stands after some of its events."""

    def __init__(self, record: AttemptRecord, playable: Playable) -> None:
        self._record, self._playable = record, playable
        self._attempt = Attempt(
            playable.scenario,
            playable.director,
            seed=record.seed,
            draws=record.draws,
            rules=playable.rules,
        )
        if self._attempt.talks.draws != record.draws:
            raise Refused("other-draws")
        self._steps, self._rewinds, self._abandoned, self._left = 0, 0, False, False
        self._calls: dict[int, int] = {}
        self._forecasts: dict[tuple[str, str], ForecastData] = {}
        self._finished: Any = None

    def take(self, event: EventRecord) -> None:
        """Let an event happen."""
        said = len(self._attempt.messages) if event.kind != "start" else 0
        if (event.choice is not None) != (event.kind == "choice") or (event.timed_out and not event.choice):
            raise self._impossible(event)
        getattr(self, f"_{event.kind}")(event)
        if event.kind in ("start", "choice"):
            self._compare_shown(event, said)

    def compare(self) -> None:
        """See that the attempt came to what it says."""
        record, results = self._record, results_of(self._attempt)
        if results is not None and results.region is None and record.results is not None:
            # Only the analysis tells the two kinds of leaving apart.
            region = record.results.region
            results = replace(
                results, region=region if region in ("sound_walk_away", "missed_deal") else None
            )
        self._same("started", record.events[0].at, record.started)
        self._same("changed", record.events[-1].at, record.changed)
        self._same("finished", self._finished, record.finished)
        self._same("decisions", len(self._attempt.turns), record.decisions)
        self._same("rewinds", self._rewinds, record.rewinds)
        self._same("abandoned", self._abandoned, record.abandoned)
        found = {} if results is None else asdict(results)
        said = {} if record.results is None else record.results.model_dump()
        for field in dict.fromkeys((*found, *said)):
            self._same(field, found.get(field), said.get(field))
        if record.metrics is not None:
            self._same("metrics", results is not None, True)
            if record.metrics.forecast is not None:
                self._same("forecast", self._skill(), record.metrics.forecast)

    def said(self, events: list[EventRecord]) -> AttemptRecord:
        """The record of an attempt with these events, which were taken."""
        record, results = self._record, results_of(self._attempt)
        if results is not None and results.region is None and record.results is not None:
            region = record.results.region
            results = replace(
                results, region=region if region in ("sound_walk_away", "missed_deal") else None
            )
        judged = record.metrics if results is not None else None
        if judged is not None and judged.forecast is not None and judged.forecast != self._skill():
            judged = None
        return record.model_copy(
            update={
                "started": events[0].at,
                "changed": events[-1].at,
                "finished": self._finished,
                "decisions": len(self._attempt.turns),
                "rewinds": self._rewinds,
                "abandoned": self._abandoned,
                "results": None if results is None else ResultsRecord(**asdict(results)),
                "metrics": judged,
                "events": events,
            }
        )

    def _same(self, field: str, found: object, said: object) -> None:
        if found != said:
            raise Refused("other-results", field=field, found=str(found), said=str(said)[:60])

    def _skill(self) -> int | None:
        made = [one for (subject, _), one in self._forecasts.items() if subject == "demand"]
        if not made:
            return None
        last = made[-1]
        forecast = Forecast("demand", last.moment, tuple(last.chips.items()), last.picked, last.confidence)
        return round(100 * skill(forecast, truth_of_demand(self._playable.director)))

    def _impossible(self, event: EventRecord) -> Refused:
        return Refused("impossible", number=str(event.number))

    def _expect(self, event: EventRecord, holds: bool) -> None:
        if not holds:
            raise self._impossible(event)

    def _start(self, event: EventRecord) -> None:
        self._expect(event, event.data is None)

    def _choice(self, event: EventRecord) -> None:
        self._expect(event, event.data is None)
        self._count(1, event)
        choice = event.choice or ""
        try:
            self._attempt.choose(choice, timed_out=event.timed_out)
        except (NotOffered, IllegalMove) as error:
            decision = str(len(self._attempt.turns) + 1)
            raise Refused("not-offered", choice=choice[:60], decision=decision) from error
        self._abandoned = False
        if self._attempt.ended is not None:
            self._finished = event.at

    def _rewind(self, event: EventRecord) -> None:
        made = len(self._attempt.turns)
        possible = self._record.mode == "practice" and self._attempt.ended is None
        if not possible or not isinstance(event.data, RewindData) or event.data.to >= made:
            raise self._impossible(event)
        self._count(event.data.to, event)
        self._attempt = self._attempt.rewound(event.data.to)
        self._rewinds += 1
        self._abandoned = False
        self._calls = {call: at for call, at in self._calls.items() if at <= event.data.to}

    def _abandon(self, event: EventRecord) -> None:
        self._expect(event, event.data is None and self._attempt.ended is None and not self._abandoned)
        self._abandoned = True

    def _forecast(self, event: EventRecord) -> None:
        data = event.data
        if not isinstance(data, ForecastData) or (data.subject, data.moment) in self._forecasts:
            raise self._impossible(event)
        options = set(DEMANDS) if data.subject == "demand" else set(self._playable.scenario.terms)
        self._expect(event, set(data.chips) == options and sum(data.chips.values()) == CHIPS)
        self._expect(event, (data.picked is None) == (data.confidence is None))
        if data.picked is not None:
            sure = CHIPS if len(options) == 1 else data.confidence
            self._expect(event, data.chips.get(data.picked) == sure)
        self._forecasts[data.subject, data.moment] = data

    def _call(self, event: EventRecord) -> None:
        data, messages = event.data, self._attempt.messages
        if not isinstance(data, CallData) or data.message >= len(messages) or data.message in self._calls:
            raise self._impossible(event)
        message = messages[data.message]
        self._expect(event, message.call and message.decision == data.decision)
        self._calls[data.message] = data.decision

    def _answer(self, event: EventRecord) -> None:
        data = event.data
        self._expect(event, isinstance(data, AnswerData) and self._in_office())
        if isinstance(data, AnswerData):
            self._expect(event, bool(data.evidence) == (data.answer == "evidence"))

    def _office_left(self, event: EventRecord) -> None:
        self._expect(event, event.data is None and self._in_office())
        self._left = True

    def _in_office(self) -> bool:
        return self._attempt.ended is not None and not self._left

    def _count(self, steps: int, event: EventRecord) -> None:
        self._steps += steps
        self._expect(event, self._steps <= MOST_STEPS)

    def _compare_shown(self, event: EventRecord, said: int) -> None:
        """What was shown may be in other words, but must be of what happened; it may have been left out."""
        if event.shown is None:
            return
        expected = shown_since(self._attempt, said, self._playable.scenario, self._playable.director) or {}
        shown = event.shown.model_dump()
        for name in ("messages", "claims"):
            found = [_wordless(one) for one in shown[name]]
            self._expect(event, found == [_wordless(one) for one in expected.get(name, ())])


def _wordless(shown: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in shown.items() if name != "text"}
