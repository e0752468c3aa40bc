"""A history as a file: to import on another computer, or for spreadsheets."""

import secrets
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, tzinfo
from pathlib import Path
from typing import Literal, TextIO

from simulator.history.exchange.csv_file import write_csv
from simulator.history.exchange.gathering import Gathering
from simulator.history.exchange.json_file import write_json
from simulator.history.exchange.names import numbered
from simulator.history.exchange.progress import Told, silent
from simulator.history.exchange.tables import ATTEMPTS, DECISIONS, Cell, Tables
from simulator.history.exchange.whole_file import whole_file
from simulator.history.exchange.words import Language
from simulator.history.exchange.xlsx_file import Workbook
from simulator.history.query import Query
from simulator.history.store import History

Form = Literal["csv", "xlsx", "json"]
"""For spreadsheets, the latter with a sheet of decisions too; or what another computer can import."""
Table = Literal["attempts", "decisions"]


def export(
    history: History,
    target: Path,
    form: Form,
    query: Query | None = None,
    *,
    names: bool = True,
    language: Language = "en",
    table: Table = "attempts",
    told: Told = silent,
    zone: tzinfo | None = None,
    now: Callable[[], datetime] = lambda: datetime.now(UTC),
    salt: bytes | None = None,
) -> int:
    """Write the attempts that a query means into a file; return how many these are.

    The file stands there whole or not at all; one that stood there before stands until then. The memory it
    takes does not grow with the number of attempts.

    Args:
        query: which attempts; all by default. Its order says nothing: the oldest come first.
        names: False leaves people's names out; each is called by a number instead, the same throughout.
        language: of the heads and words of a table; in a CSV also which separators it has.
        table: which one a CSV holds.
        told: is told how many attempts are written, and of how many; may raise `Stopped`.
        zone: whose clock the dates of a table are by; this computer's by default.
        now, salt: when it is written, and what decides the numbers of people; random by default.

    Raises:
        ExchangeFault: the file cannot be written.
        HistoryFault: the history cannot be read.
    """
    salt = salt if salt is not None else secrets.token_bytes(16)
    with whole_file(target) as made, history.transaction() as connection:
        gathering = Gathering(connection, query or Query())
        if form == "json":
            with made.open("w", encoding="utf-8", newline="\n") as stream:
                write_json(stream, gathering, now(), salt, names=names, told=told)
        else:
            called = {} if names else numbered(gathering.trainees(), salt)
            tables = Tables(gathering, language, called, zone)
            if form == "csv":
                with made.open("w", encoding="utf-8", newline="") as stream:
                    _csv(stream, gathering, tables, language, table, told)
            else:
                _workbook(made, gathering, tables, language, told)
        return gathering.attempts


def _csv(
    stream: TextIO, gathering: Gathering, tables: Tables, language: Language, table: Table, told: Told
) -> None:
    def rows() -> Iterator[list[Cell]]:
        yield list(tables.heads(ATTEMPTS if table == "attempts" else DECISIONS))
        for number, gathered in enumerate(gathering.each_attempt()):
            told(number, gathering.attempts)
            if table == "attempts":
                yield tables.attempt(gathered)
            else:
                yield from tables.decisions(gathered)
        told(gathering.attempts, gathering.attempts)

    write_csv(stream, language, rows())


def _workbook(file: Path, gathering: Gathering, tables: Tables, language: Language, told: Told) -> None:
    with Workbook(file, language, tables.words["title"]) as book:
        attempts = book.sheet(tables.words["sheet.attempts"], ATTEMPTS, tables.heads(ATTEMPTS))
        decisions = book.sheet(tables.words["sheet.decisions"], DECISIONS, tables.heads(DECISIONS))
        for number, gathered in enumerate(gathering.each_attempt()):
            told(number, gathering.attempts)
            attempts.put(tables.attempt(gathered))
            for row in tables.decisions(gathered):
                decisions.put(row)
        attempts.end()
        decisions.end()
    told(gathering.attempts, gathering.attempts)
