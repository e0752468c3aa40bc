"""A stored attempt as plain data: the JSON of `history show`, and what it prints."""

from dataclasses import asdict
from datetime import datetime
from typing import TYPE_CHECKING, Any

from simulator.attempt import Attempt
from simulator.history.fault import HistoryFault
from simulator.history.rows import AttemptRow, StoredAttempt, StoredEvent
from simulator.history.session import beside_of, replayed
from simulator.negotiation.content import RULES_VERSION
from simulator.play_record import play_record

if TYPE_CHECKING:
    from simulator.office.office import Office
    from simulator.office.talk import Answer


def row_record(row: AttemptRow) -> dict[str, Any]:
    """One line of `history list`; times as ISO 8601 in UTC."""
    record = asdict(row)
    del record["key"]
    if row.regret is not None:
        record["regret"] = row.regret / 10
    return {name: _iso(value) if isinstance(value, datetime) else value for name, value in record.items()}


def attempt_record(stored: StoredAttempt) -> dict[str, Any]:
    """One attempt, whole.

    `attempt` is its line in the list, `results` what was shown at its end, `events` what the trainee
    did and what was shown in return, in the words of play. `play` is the record of `play`, computed anew
    from the stored content, with its words as written; null where the rules of today cannot replay it.
    `rules_changed` says that it need not agree with `results`, which stand.
    """
    return {
        "attempt": row_record(stored.row),
        "content": stored.content_hash,
        "rules": stored.rules,
        "rules_changed": stored.rules != RULES_VERSION,
        "results": None if stored.results is None else asdict(stored.results),
        "events": [_event_record(event) for event in stored.events],
        "play": _play(stored),
    }


def _event_record(event: StoredEvent) -> dict[str, Any]:
    record: dict[str, Any] = {"number": event.number, "kind": event.kind, "at": _iso(event.at)}
    if event.kind == "choice":
        record |= {"choice": event.choice, "timed_out": event.timed_out}
    return record | (event.data or {}) | {"shown": event.shown or {}}


def _play(stored: StoredAttempt) -> dict[str, Any] | None:
    try:
        attempt, _ = replayed(stored)
        answers = beside_of(stored).answers
    except HistoryFault:
        return None
    return play_record(attempt, office=_office(attempt, answers) if answers else None)


def _office(attempt: Attempt, answers: "list[Answer]") -> "Office":
    """The talk in the office, unjudged: as many answers as can be given when nothing is judged."""
    from simulator.office.office import Office

    office = Office(attempt, None, None)
    for answer in answers:
        if answer.kind not in office.offered():
            break
        office.answer(answer)
    return office


def _iso(moment: datetime) -> str:
    return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")
