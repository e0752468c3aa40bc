"""An attempt as xAPI 1.0.3 statements: one for each thing done, one for its end, one for its debrief.

The same attempt makes the same statements with the same ids, so that a store that has them keeps them once.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from fractions import Fraction
from typing import Any, Literal

from simulator.history.beside import Beside
from simulator.history.records import activities, names
from simulator.history.records.activities import Activity
from simulator.history.records.actor import Actors
from simulator.history.records.names import extension
from simulator.history.records.replay import Replay, replay
from simulator.history.rows import StoredAttempt, StoredEvent
from simulator.history.tables import METRICS

Kind = Literal["event", "completed", "evaluated"]
Statement = dict[str, Any]

_SCALED_BY_TEN = frozenset({"regret", "pressed_regret", "calm_regret"})


@dataclass(frozen=True, slots=True)
class Told:
    """A statement, and what of the attempt it tells: the event of that number, its end, or its debrief."""

    kind: Kind
    number: int
    statement: Statement


def statements(stored: StoredAttempt, actors: Actors, figures: dict[str, Any] | None = None) -> list[Told]:
    """Everything that was done in an attempt, in order.

    Args:
        figures: what the debrief worked out, by the names of `rows.Metrics`; None while there is none.
    """
    return list(_Telling(stored, actors).all(figures))


class _Telling:
    def __init__(self, stored: StoredAttempt, actors: Actors) -> None:
        self._stored, self._row = stored, stored.row
        self._actor = actors.actor(stored.row.trainee)
        self._replay: Replay | None = replay(stored)
        self._context = _context(stored)
        self._about = activities.scenario(stored.row)
        choices = [event.number for event in stored.events if event.kind == "choice"]
        self._last = choices[-1] if stored.results is not None and choices else None

    def all(self, figures: dict[str, Any] | None) -> Iterator[Told]:
        before: datetime | None = None
        answers = decision = 0
        for event in self._stored.events:
            answers += event.kind == "answer"
            decision = _decision(event, decision)
            yield Told("event", event.number, self._event(event, before, answers, decision))
            if event.number == self._last:
                yield Told("completed", event.number, self._completed(event))
            before = event.at
        if figures is not None and any(figures.get(name) is not None for name in METRICS):
            yield Told("evaluated", len(self._stored.events), self._evaluated(figures))

    def _event(self, event: StoredEvent, before: datetime | None, answers: int, decision: int) -> Statement:
        data = event.data or {}
        if event.kind == "choice":
            return self._answered(event, before, decision)
        if event.kind == "rewind":
            result: dict[str, Any] = {"extensions": {extension("back-to-decision"): data.get("to", 0)}}
            return self._say(event, "took-back", self._about, result)
        if event.kind == "abandon":
            return self._say(event, "abandoned", self._about)
        if event.kind == "forecast":
            return self._forecast(event)
        if event.kind == "call":
            response = "answered" if data.get("answered") else "let-ring"
            result = {"response": response, "extensions": {extension("decision"): data.get("decision", 0)}}
            return self._part(event, activities.call(self._row), result)
        if event.kind == "answer":
            told: dict[str, Any] = {"response": str(data.get("answer", ""))}
            evidence = {extension("evidence"): list(data.get("evidence", ()))}
            return self._part(event, activities.office(self._row, answers), told | {"extensions": evidence})
        if event.kind == "office_left":
            return self._part(event, activities.office(self._row), {"completion": True})
        return self._say(event, "initialized", self._about)

    def _answered(self, event: StoredEvent, before: datetime | None, number: int) -> Statement:
        found = None if self._replay is None else self._replay.decided.get(event.number)
        more: dict[str, Any] = {extension("timed-out"): event.timed_out}
        if found is None or self._replay is None:
            about = activities.decision(self._row, number)
            more[extension("decision")] = number
        else:
            about = activities.scene(self._row, self._replay.words, found.scene)
            more[extension("decision")] = found.decision
            more[extension("scene")] = found.scene
            more |= _scores(found.client, found.company)
        result: dict[str, Any] = {"response": event.choice, "extensions": more}
        if before is not None:
            result["duration"] = _duration(event.at - before)
        return self._part(event, about, result, "answered")

    def _forecast(self, event: StoredEvent) -> Statement:
        data = event.data or {}
        picked, chips = data.get("picked"), data.get("chips") or {}
        more = {extension("chips"): chips, extension("confidence"): data.get("confidence")}
        laid = ",".join(f"{name}={share}" for name, share in chips.items())
        result: dict[str, Any] = {"response": picked or laid, "extensions": _without_none(more)}
        skill = self._skill(data)
        if skill is not None:
            result["score"] = {"scaled": _scaled(skill)}
        about = activities.forecast(self._row, str(data.get("subject")), str(data.get("moment")))
        return self._part(event, about, result)

    def _skill(self, data: dict[str, Any]) -> Fraction | None:
        """How good a forecast was, against the truth in the stored content."""
        from simulator.office.forecast import skill, truth_of_demand, truth_of_priorities

        if self._replay is None:
            return None
        try:
            forecasts = Beside.of([StoredEvent(0, "forecast", self._row.started, None, False, data, None)])
        except ValueError:
            return None
        forecast = forecasts.forecasts[0]
        if forecast.subject == "demand":
            return skill(forecast, truth_of_demand(self._replay.director))
        truth = truth_of_priorities(self._replay.scenario)
        return skill(forecast, truth) if truth else None

    def _completed(self, event: StoredEvent) -> Statement:
        results = self._stored.results
        assert results is not None
        more: dict[str, Any] = {
            extension("ending"): results.ending,
            extension("kind"): results.kind,
            extension("void"): results.void,
            extension("client-uncapped"): results.client_uncapped,
            extension("company-uncapped"): results.company_uncapped,
            extension("rewinds"): sum(one.kind == "rewind" for one in self._stored.events),
        }
        if results.kind == "deal":
            # That of a walk-away is worked out later: it stands in what the debrief says.
            more[extension("region")] = results.region
        result = {
            "completion": True,
            "duration": _duration(event.at - self._row.started),
            "extensions": _without_none(more) | _scores(results.client, results.company),
        }
        made = self._say(event, "completed", self._about, result)
        return made | {"id": names.statement_id(self._row.id, event.number, "completed")}

    def _evaluated(self, figures: dict[str, Any]) -> Statement:
        told = {name: figures.get(name) for name in METRICS}
        extensions: dict[str, Any] = {
            extension(name.replace("_", "-")): value / 10 if name in _SCALED_BY_TEN else value
            for name, value in told.items()
            if value is not None
        }
        if figures.get("region") is not None:
            extensions[extension("region")] = figures["region"]
        result: dict[str, Any] = {"extensions": extensions}
        if told["regret"] is not None:
            result["score"] = {"scaled": _scaled(1 - Fraction(told["regret"], 1000))}
        said = ",".join(f"{name}={figures.get(name)}" for name in ("region", *METRICS))
        return {
            "id": names.statement_id(self._row.id, "evaluated", said),
            **self._statement("evaluated", self._about, result, self._row.changed),
        }

    def _part(
        self, event: StoredEvent, about: Activity, result: dict[str, Any], verb: str = "interacted"
    ) -> Statement:
        """A statement about a part of the scenario."""
        made = self._say(event, verb, about, result)
        parts = {"parent": [self._about], **made["context"]["contextActivities"]}
        made["context"] = made["context"] | {"contextActivities": parts}
        return made

    def _say(
        self, event: StoredEvent, verb: str, about: Activity, result: dict[str, Any] | None = None
    ) -> Statement:
        id = names.statement_id(self._row.id, event.number)
        return {"id": id, **self._statement(verb, about, result, event.at)}

    def _statement(
        self, verb: str, about: Activity, result: dict[str, Any] | None, at: datetime
    ) -> Statement:
        address, words = names.VERBS[verb]
        made: Statement = {
            "actor": self._actor,
            "verb": {"id": address, "display": words},
            "object": about,
            "context": self._context,
            "timestamp": _iso(at),
        }
        return made if result is None else made | {"result": result}


def _context(stored: StoredAttempt) -> dict[str, Any]:
    row = stored.row
    around = [activities.director(row)]
    exercise = activities.exercise(row)
    if exercise is not None:
        around.append(exercise)
    more: dict[str, Any] = {
        extension("attempt"): row.id,
        extension("mode"): row.mode,
        extension("seed"): row.seed,
        extension("rules"): stored.rules,
        extension("variation-of"): _named(row.variation_of),
        extension("variation-from"): row.variation_from,
        extension("run"): row.run,
        extension("deal"): None if row.place is None else row.place + 1,
    }
    return {
        "registration": names.registration(row.id),
        "revision": stored.content_hash,
        "platform": "Mixed Signals",
        "language": row.language,
        "contextActivities": {"grouping": around, "category": [activities.profile()]},
        "extensions": _without_none(more),
    }


def _named(attempt: str | None) -> str | None:
    return None if attempt is None else names.registration(attempt)


def _decision(event: StoredEvent, before: int) -> int:
    """How many decisions stand after an event."""
    if event.kind == "choice":
        return before + 1
    if event.kind == "rewind" and event.data is not None:
        return int(event.data.get("to", 0))
    return before


def _scores(client: int, company: int) -> dict[str, Any]:
    return {
        extension("client-satisfaction"): _score(client),
        extension("company-interests"): _score(company),
    }


def _score(points: int) -> dict[str, Any]:
    return {"scaled": points / 100, "raw": points, "min": 0, "max": 100}


def _scaled(value: Fraction) -> float:
    """Between -1 and 1, as xAPI wants it, to four decimals."""
    return round(float(max(Fraction(-1), min(Fraction(1), value))), 4)


def _duration(span: timedelta) -> str:
    """ISO 8601, to a hundredth of a second, the finest that stores have to tell apart."""
    hundredths = max(0, span // timedelta(milliseconds=10))
    return f"PT{hundredths // 100}.{hundredths % 100:02}S"


def _iso(moment: datetime) -> str:
    return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _without_none(values: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in values.items() if value is not None}
