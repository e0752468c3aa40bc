"""`doctor`: what is installed, which display, where data lies, and whether all of it is sound."""

import os
import platform
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import click

from simulator import places
from simulator.commands.check import problems_of
from simulator.commands.finding import library
from simulator.commands.layout import columns
from simulator.obstacles import installed_qt, no_screen, refused_qt
from simulator.program import version


@dataclass(frozen=True, slots=True)
class Finding:
    """One line of the report; `trouble` says what to do, and is empty where all is well."""

    what: str
    found: str
    trouble: str = ""


@click.command()
def doctor() -> None:
    """Say what is installed, which display there is, where data lies and whether it is sound.

    Exits with 1 if something needs to be done.
    """
    findings = list(examine())
    click.echo(columns([(finding.what, finding.found) for finding in findings]))
    troubles = [finding.trouble for finding in findings if finding.trouble]
    for trouble in troubles:
        click.echo(f"! {trouble}")
    if troubles:
        raise SystemExit(1)


def examine() -> Iterator[Finding]:
    """Everything that is looked at, in the order of the report. Changes nothing."""
    yield Finding("Mixed Signals", version())
    yield Finding("Python", f"{platform.python_version()} on {platform.system()} {platform.release()}")
    qt = installed_qt()
    yield Finding("Qt", qt or "not installed", refused_qt(qt, sys.version_info[:2]) or "")
    yield _display()
    yield _data()
    yield Finding("Your scenarios", str(places.scenario_folder()))
    yield Finding("Reports of errors", str(places.log_folder()))
    yield _library()
    history = _history(places.history_file())
    yield history
    yield _backups(places.history_file())
    if not history.trouble and places.history_file().exists():
        yield from _outbox()
        yield from _team()


def _data() -> Finding:
    folder, gone = places.data_folder(), places.missing_data_folder()
    chosen = places.chosen_data_folder() is not None
    words = f"{folder} (chosen; the usual one is {places.usual_data_folder()})" if chosen else str(folder)
    trouble = (
        "" if gone is None else f"The data folder {gone} is not there: plug its disk in, or choose another."
    )
    return Finding("Data", words, trouble)


def _display() -> Finding:
    chosen = os.environ.get("QT_QPA_PLATFORM", "")
    screens = [chosen, os.environ.get("WAYLAND_DISPLAY", ""), os.environ.get("DISPLAY", "")]
    found = next((screen for screen in screens if screen), "")
    if no_screen(sys.platform, os.environ):
        return Finding("Display", "none: the desktop cannot open here, the commands can be used")
    return Finding("Display", found or "the system's own")


def _library() -> Finding:
    shelf = library()
    problems = [problem for path in shelf.paths() for problem in problems_of(shelf, path)]
    errors = sum(problem.severity == "error" for problem in problems)
    directors = len(shelf.director_names())
    scenarios = len(shelf.paths()) - directors
    found = f"scenarios: {scenarios}, directors: {directors}, problems: {len(problems)}"
    trouble = f"Errors in the library: {errors}; run check to see them." if errors else ""
    return Finding("Library", found, trouble)


def _history(file: Path) -> Finding:
    from simulator.history.fault import HistoryFault
    from simulator.history.sqlite_file import version_of

    try:
        tables = version_of(file)
    except HistoryFault as fault:
        return Finding("History", str(file), fault.message())
    if tables is None:
        return Finding("History", f"{file} (nothing played yet)")
    try:
        faults = _unsound(file)
    except sqlite3.Error as error:
        faults = str(error)
    if faults:
        return Finding("History", str(file), f"The history file {file} is damaged: {faults}.")
    return Finding("History", f"{file} (sound, tables {tables})")


def _backups(file: Path) -> Finding:
    from simulator.history.backup import backups

    copies = backups(file)
    if not copies:
        return Finding("Backups", "none yet")
    return Finding("Backups", f"{len(copies)}, the last of {copies[0].day.isoformat()}")


def _outbox() -> Iterator[Finding]:
    """What waits for the record store, where one was chosen."""
    from simulator.commands.history_statements import chosen
    from simulator.commands.stored import opened
    from simulator.history.records.credentials import URL_VARIABLE
    from simulator.history.records.fault import RecordFault
    from simulator.history.records.post import Post

    if not os.environ.get(URL_VARIABLE) and not places.records_file().exists():
        return
    try:
        post = Post(chosen(earlier=False))
    except RecordFault:
        return
    with opened() as store:
        if store is not None:
            state = post.state(store)
            trouble = "" if state.fault is None else state.fault.message()
            yield Finding("Learning records", f"waiting: {state.waiting}", trouble)


def _team() -> Iterator[Finding]:
    """What waits for the team's database, where one was chosen."""
    from simulator.commands.history_sync import chosen_team
    from simulator.commands.stored import opened
    from simulator.history.team.fault import TeamFault

    if not os.environ.get("MIXED_SIGNALS_TEAM_URL") and not places.team_file().exists():
        return
    try:
        post = chosen_team()
    except TeamFault as fault:
        if fault.code != "not-chosen":
            yield Finding("Team's database", "cannot be used", fault.message())
        return
    with opened() as store:
        if store is not None:
            state = post.state(store)
            trouble = "" if state.fault is None else state.fault.message()
            yield Finding("Team's database", f"{post.address.text} (waiting: {state.waiting})", trouble)


def _unsound(file: Path) -> str:
    """What SQLite finds wrong in the file, empty if nothing."""
    with closing(sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro", uri=True)) as connection:
        first = connection.execute("PRAGMA integrity_check(1)").fetchone()
    return "" if first[0] == "ok" else str(first[0]).replace("\n", " ")
