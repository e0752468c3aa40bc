"""Attempts read from the history on this computer as they go to a team's database."""

import json
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, select

from simulator.history.exchange.gathering import Gathering
from simulator.history.exchange.json_file import attempt_record, content_record
from simulator.history.tables import attempt


@dataclass(frozen=True, slots=True)
class Parcel:
    """Attempts with the contents they need, as an exported file has them.

    Attributes:
        contents: the records of contents as text, by their hashes.
        attempts: the records of attempts as text, by their ids.
    """

    contents: dict[str, str]
    attempts: dict[str, str]


class _Picked(Gathering):
    """The attempts of some keys, in the place of what a query means."""

    def __init__(self, connection: Connection, keys: Sequence[int]) -> None:
        self._connection = connection
        self._meant = attempt.c.key.in_(keys)
        self._words = defaultdict(list)
        used = select(attempt.c.content, attempt.c.words).where(self._meant).distinct()
        for key, spoken in connection.execute(used):
            self._words[key].append(spoken)
        self.attempts, self.contents = len(keys), len(self._words)


def parcel(connection: Connection, keys: Sequence[int]) -> Parcel:
    """Read the attempts of these keys, at most a page of a gathering's.

    Raises:
        ValueError, ExchangeFault: one of them, or its content, is damaged.
    """
    picked = _Picked(connection, keys)
    return Parcel(
        {one.hash: _text(content_record(one)) for one in picked.each_content()},
        {one.row.id: _text(attempt_record(one, one.row.trainee)) for one in picked.each_attempt()},
    )


def _text(record: object) -> str:
    return json.dumps(record, ensure_ascii=False, separators=(",", ":"))
