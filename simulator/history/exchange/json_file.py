"""The export that another computer can import: one JSON document, an attempt in each line."""

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict
from datetime import datetime
from typing import Any, TextIO

from simulator.history.exchange.fault import ExchangeFault
from simulator.history.exchange.gathering import Gathered, Gathering, Stored
from simulator.history.exchange.names import numbered
from simulator.history.exchange.playable import canonical
from simulator.history.exchange.progress import Told
from simulator.history.exchange.records import NAME, VERSION, iso
from simulator.history.rows import AttemptRow, Metrics, StoredEvent
from simulator.program import version


def write_json(
    stream: TextIO, gathering: Gathering, now: datetime, salt: bytes, *, names: bool, told: Told
) -> None:
    """Write the export; the memory it takes does not grow with the number of attempts.

    Args:
        salt: decides which trainee is which where names are left out; also names the file.
    """
    called = {} if names else numbered(gathering.trainees(), salt)
    head = {
        "format": NAME,
        "version": VERSION,
        "program": version(),
        "exported": iso(now),
        "names": names,
        "file": hashlib.sha256(salt).hexdigest()[:8],
        "counts": {"contents": gathering.contents, "attempts": gathering.attempts},
    }
    stream.write("{\n")
    for key, value in head.items():
        stream.write(f"{_text(key)}: {_text(value)},\n")
    stream.write('"contents": [\n')
    _lines(stream, map(content_record, gathering.each_content()))
    stream.write('],\n"attempts": [\n')
    _lines(stream, _attempts(gathering, called, told))
    stream.write("]\n}\n")


def _attempts(gathering: Gathering, called: Mapping[str, str], told: Told) -> Iterable[dict[str, Any]]:
    for number, gathered in enumerate(gathering.each_attempt()):
        told(number, gathering.attempts)
        yield attempt_record(gathered, called.get(gathered.row.trainee, gathered.row.trainee))
    told(gathering.attempts, gathering.attempts)


def _lines(stream: TextIO, records: Iterable[dict[str, Any]]) -> None:
    before = ""
    for record in records:
        stream.write(before + _text(record))
        before = ",\n"
    if before:
        stream.write("\n")


def content_record(stored: Stored) -> dict[str, Any]:
    """A content as it stands in the file.

    Raises:
        ExchangeFault: its document would not be the same again.
    """
    return {
        "hash": stored.hash,
        "scenario": stored.scenario,
        "director": stored.director,
        "document": _document(stored.document),
        "words": [
            {**asdict(words), "document": None if words.document is None else _document(words.document)}
            for words in stored.words
        ],
    }


def _document(text: str) -> dict[str, Any]:
    """A stored document as JSON.

    Raises:
        ExchangeFault: it would not be the same again.
    """
    try:
        document: dict[str, Any] = json.loads(text)
    except ValueError:
        document = {}
    if canonical(document) != text:
        raise ExchangeFault("damaged-content")
    return document


def attempt_record(gathered: Gathered, trainee: str) -> dict[str, Any]:
    """An attempt as it stands in the file."""
    row = gathered.row
    metrics = asdict(gathered.metrics)
    del metrics["region"]
    return {
        "id": row.id,
        "content": gathered.content,
        "words": gathered.words,
        "trainee": trainee,
        "mode": row.mode,
        "seed": row.seed,
        "draws": gathered.draws,
        "rules": gathered.rules,
        "started": iso(row.started),
        "changed": iso(row.changed),
        "finished": None if row.finished is None else iso(row.finished),
        "decisions": row.decisions,
        "rewinds": row.rewinds,
        "abandoned": row.abandoned,
        "blind": row.blind,
        "time_factor": row.time_factor,
        "variation": _variation(row),
        "series": _series(row),
        "results": None if gathered.results is None else asdict(gathered.results),
        "metrics": None if _is_empty(gathered.metrics) else metrics,
        "events": [_event(event) for event in gathered.events],
    }


def _variation(row: AttemptRow) -> dict[str, Any] | None:
    if row.variation_of is None:
        return None
    return {"of": row.variation_of, "decision": row.variation_from}


def _series(row: AttemptRow) -> dict[str, Any] | None:
    return None if row.run is None else {"run": row.run, "exercise": row.exercise, "place": row.place}


def _is_empty(metrics: Metrics) -> bool:
    return all(value is None for name, value in asdict(metrics).items() if name != "region")


def _event(event: StoredEvent) -> dict[str, Any]:
    return {**asdict(event), "at": iso(event.at)}


def _text(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
