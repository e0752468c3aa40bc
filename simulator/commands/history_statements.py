"""Learning records for the commands: what was chosen about them, and a file of them."""

from pathlib import Path
from typing import TYPE_CHECKING

from simulator import places
from simulator.commands.bar import bar
from simulator.commands.failure import Failure

if TYPE_CHECKING:
    from simulator.history.query import Query
    from simulator.history.records.choices import RecordChoices
    from simulator.history.store import History


def chosen(*, earlier: bool = False) -> "RecordChoices":
    """What was chosen, with what pseudonyms are made with.

    Args:
        earlier: also attempts from before a store was chosen.

    Raises:
        Failure: it cannot be written down.
    """
    from simulator.history.records.post import salted_choices

    try:
        return salted_choices(places.records_file(), earlier=earlier)
    except OSError as error:
        raise Failure(f"{places.records_file()} cannot be written: {error.strerror}.") from error


def export_statements(store: "History", target: Path, query: "Query", *, lines: bool, names: bool) -> int:
    """Write the statements of attempts; return how many attempts these are.

    Raises:
        Failure: the file cannot be written.
    """
    from dataclasses import replace

    from simulator.history.records.export import write_statements

    actors = replace(chosen().actors, names=names)
    try:
        with bar() as told:
            return write_statements(store, target, query, actors, "lines" if lines else "array", told)
    except OSError as error:
        raise Failure(f"{target} cannot be written: {error.strerror}.") from error
