"""An attempt that cannot be stored where it belongs, put into a file that brings it in later."""

import io
import secrets
from collections.abc import Callable, Iterator
from dataclasses import asdict, replace
from datetime import UTC, datetime

from simulator.history.exchange.gathering import Gathered, Gathering, Spoken, Stored
from simulator.history.exchange.json_file import write_json
from simulator.history.exchange.progress import silent
from simulator.history.rows import AttemptRow, Metrics, Standing, StoredEvent
from simulator.history.session import Session, frozen_words
from simulator.negotiation.content import freeze

_WORKED_OUT = ("regret", "forecast", "managing_up", "claims", "fair")


def aside(session: Session, now: Callable[[], datetime] = lambda: datetime.now(UTC)) -> bytes:
    """One attempt, with what could not be stored of it last, as a file that `bring_in` takes.

    It is made of what the session holds: the history may be out of reach. Where the history has the attempt
    up to there, bringing the file in goes on with it.

    Raises:
        ValueError: all of it is stored.
    """
    stream, moment = io.StringIO(), now()
    moment = moment.replace(microsecond=moment.microsecond // 1000 * 1000)
    gathering = _Alone(session, moment)
    write_json(stream, gathering, moment, secrets.token_bytes(16), names=True, told=silent)
    return stream.getvalue().encode()


class _Alone(Gathering):
    """What a session holds in memory, in the place of what a query means."""

    def __init__(self, session: Session, now: datetime) -> None:
        if session.unstored is None:
            raise ValueError("everything is stored")
        self._session, (self._event, self._standing) = session, session.unstored
        self._at = max(now, session.events[-1].at)
        self._spoken = frozen_words((session.scenario_words, session.director_words), session.content_hash)
        self.attempts = self.contents = 1

    def trainees(self) -> list[str]:
        return [self._session.row.trainee]

    def each_content(self) -> Iterator[Stored]:
        scenario, director = self._session.attempt.scenario, self._session.attempt.director
        spoken = Spoken(**asdict(self._spoken))
        document = freeze(scenario, director).document
        yield Stored(self._session.content_hash, scenario.id, director.id, document, (spoken,))

    def each_attempt(self) -> Iterator[Gathered]:
        session, event = self._session, self._event
        last = StoredEvent(
            len(session.events),
            event.kind,
            self._at,
            event.choice,
            event.timed_out,
            event.data,
            event.shown,
        )
        yield Gathered(
            _stands(session.row, self._standing, self._at),
            session.content_hash,
            self._spoken.hash,
            session.rules,
            dict(session.attempt.talks.draws),
            self._standing.results,
            Metrics(**{name: getattr(session.row, name) for name in _WORKED_OUT}),
            (*session.events, last),
        )


def _stands(row: AttemptRow, standing: Standing, at: datetime) -> AttemptRow:
    return replace(
        row,
        changed=at,
        finished=(row.finished or at) if standing.results else None,
        decisions=standing.decisions,
        rewinds=standing.rewinds,
        abandoned=standing.abandoned,
    )
