"""Stored attempts in plain text: a table of them, and one told from its first word to its ledger."""

from collections.abc import Iterable, Iterator
from datetime import datetime

from simulator.attempt import Attempt
from simulator.commands.judgement import judge
from simulator.commands.layout import columns
from simulator.commands.outcome import outcome
from simulator.commands.telling import Telling
from simulator.commands.words import Words
from simulator.history import AttemptRow, HistoryFault, StoredAttempt
from simulator.history.session import replayed
from simulator.negotiation.content import RULES_VERSION

_TITLES = ("id", "started", "scenario", "director", "decisions", "ended", "client", "company")


def listed(rows: Iterable[AttemptRow]) -> str:
    """A table with a line for each attempt; times are those of this computer.

    Where any is a deal of an exercise, a further column names the exercise, the deal and the run.
    """
    shown = list(rows)
    if all(row.run is None for row in shown):
        return columns([_TITLES, *map(_line, shown)])
    head = (*_TITLES, "exercise")
    return columns([head, *((*_line(row), _deal_of(row)) for row in shown)])


def told(stored: StoredAttempt) -> Iterator[str]:
    """One attempt as it was played, in the words of play.

    Where the rules have changed since, what was stored is told instead: choices, messages, results.
    """
    row = stored.row
    yield f"{row.title}, {row.director_name} ({row.mode})"
    yield f"{_local(row.started)}, seed {row.seed}, {row.id}"
    if row.run is not None:
        yield _deal_of(row)
    taken_back = sum(event.kind == "rewind" for event in stored.events)
    if taken_back:
        yield f"Taken back: {taken_back}"
    yield ""
    yield from _replay(stored) or _as_stored(stored)


def _line(row: AttemptRow) -> tuple[str, ...]:
    return (
        row.id,
        _local(row.started),
        row.title,
        row.director_name,
        str(row.decisions),
        _state(row),
        "" if row.client is None else str(row.client),
        "" if row.company is None else str(row.company),
    )


def _deal_of(row: AttemptRow) -> str:
    """The exercise that an attempt is a deal of, which of its deals, and in which run."""
    return "" if row.place is None else f"{row.exercise}, deal {row.place + 1}, run {row.run}"


def _state(row: AttemptRow) -> str:
    words = Words("en")
    if row.finished is not None:
        return words(f"region.{row.region}") if row.region else words(f"kind.{row.kind}")
    return "abandoned" if row.abandoned else "unfinished"


def _replay(stored: StoredAttempt) -> list[str]:
    """The attempt played again and told; empty where today's rules are not those of then."""
    if stored.rules != RULES_VERSION:
        return []
    try:
        _, (scenario, director) = replayed(stored)
    except HistoryFault:
        return []
    attempt = Attempt(scenario, director, seed=stored.row.seed, draws=stored.draws, choices=stored.made)
    telling = Telling(attempt)
    lines = telling.opening()
    for turn in attempt.turns:
        lines += ["", *telling.turn(turn)]
    if attempt.ended is None:
        return [*lines, "", telling.scores(), _state(stored.row)]
    return lines + outcome(attempt, telling, judge(attempt))


def _as_stored(stored: StoredAttempt) -> Iterator[str]:
    for event in stored.events:
        if event.kind == "choice":
            yield f"{event.choice}{' (time ran out)' if event.timed_out else ''}"
        elif event.kind == "rewind" and event.data is not None:
            yield f"(taken back to decision {event.data['to']})"
        for message in (event.shown or {}).get("messages", ()):
            yield f"    [{message['time']}] {message['text']}"
    words, results = Words("en"), stored.results
    yield ""
    yield _state(stored.row)
    if results is not None:
        yield f"{words('client')} {results.client}   {words('company')} {results.company}"
    yield "Played by other rules than today's: this is what was stored then."


def _local(moment: datetime) -> str:
    return f"{moment.astimezone():%Y-%m-%d %H:%M}"
