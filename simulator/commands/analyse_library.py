"""`analyse --library`: every scenario under every director, at a glance."""

from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING, Any, get_args

from rich.text import Text

from simulator.commands.tables import table, wide_console
from simulator.commands.words import VERDICTS, Words
from simulator.negotiation.events import Region

if TYPE_CHECKING:
    from simulator.analysis.author.survey import Surveyed
    from simulator.scenario.director_model import Director
    from simulator.scenario.library import Library
    from simulator.scenario.model import Scenario

Plain = dict[str, Any]
Bar = Callable[[], AbstractContextManager[Callable[[int, int], None]]]

REGIONS: tuple[Region, ...] = get_args(Region)


def library_record(
    shelf: "Library", scenario: str | None, director: str | None, plays: int | None, seed: int,
    budget: int | None, bar: Bar, *, judged: int | None = None,
) -> Plain:  # fmt: skip
    """The record of what is there, or of one scenario or one director of it; files with errors are left out.

    Args:
        judged: how many of the random plays each director judges; by default as many as `survey` does.

    Raises:
        Failure: there is no such scenario or director, or it has errors.
    """
    from simulator.analysis.author.survey import JUDGED, PLAYS, survey
    from simulator.analysis.explore import BUDGET

    scenarios, directors = _scenarios(shelf, scenario), _directors(shelf, director)
    total = len(scenarios) * len(directors)
    rows = []
    with bar() as progress:
        for row in survey(
            scenarios,
            directors,
            plays=plays or PLAYS,
            judged=judged or JUDGED,
            seed=seed,
            budget=budget or BUDGET,
        ):
            rows.append(row)
            progress(len(rows), total)
    return {
        "plays": plays or PLAYS,
        "seed": seed,
        "rows": [_row(row) for row in rows],
        "directors": [_director(director.id, rows) for director in directors],
    }


def _scenarios(shelf: "Library", name: str | None) -> list["Scenario"]:
    from simulator.commands.finding import scenario_entry, sound

    if name is not None:
        return [sound(scenario_entry(shelf, name))]
    return [entry.loaded.value for entry in shelf.scenarios() if entry.loaded.value is not None]


def _directors(shelf: "Library", name: str | None) -> list["Director"]:
    from simulator.commands.finding import director_entry, sound

    if name is not None:
        return [sound(director_entry(shelf, name))]
    return [entry.loaded.value for entry in shelf.directors() if entry.loaded.value is not None]


def _row(row: "Surveyed") -> Plain:
    from simulator.analysis.verdict import Verdict

    return {
        "scenario": row.scenario,
        "director": row.director,
        "states": row.states,
        "frontier": row.frontier,
        "balance": row.balance,
        "regions": {region: row.regions.get(region, 0) for region in REGIONS},
        "stuck": row.stuck,
        "claims": {verdict: row.verdicts.get(verdict, 0) for verdict in get_args(Verdict)},
        "fair": row.fair,
        "seconds": round(row.seconds, 3),
        "reason": row.reason,
    }


def _director(id: str, rows: Iterable["Surveyed"]) -> Plain:
    from simulator.analysis.author.survey import fair_share
    from simulator.analysis.verdict import Verdict

    mine = [row.verdicts for row in rows if row.director == id]
    claims = {verdict: sum(some.get(verdict, 0) for some in mine) for verdict in get_args(Verdict)}
    return {"id": id, "claims": claims, "fair": fair_share(mine)}


def show_library(record: Plain, language: str) -> None:
    """Print the record as three tables: how scenarios play, what claims come to, and directors over all."""
    words = Words(language)
    console = wide_console()
    console.print(Text(words("library.judged", plays=record["plays"], seed=record["seed"])))
    head = [*(words(f"library.{name}") for name in ("scenario", "director", "states", "frontier", "balance"))]
    head += [*(words(f"region.{region}") for region in REGIONS), words("library.seconds")]
    known = [row for row in record["rows"] if row["reason"] is None]
    console.print(table(words("library.rows"), head, map(_cells, known), names=2))
    for row in record["rows"]:
        if row["reason"] is not None:
            console.print(Text(f"{row['scenario']}, {row['director']}: {words('library.' + row['reason'])}"))
    verdicts = [words(f"verdict.{verdict}") for verdict in VERDICTS]
    head = [words("library.scenario"), words("library.director"), words("library.fair"), *verdicts]
    heard = ([row["scenario"], row["director"], *_heard(row)] for row in known)
    console.print(table(words("library.claims"), head, heard, names=2))
    heard = ([row["id"], *_heard(row)] for row in record["directors"])
    console.print(table(words("library.directors"), head[1:], heard, names=1))


def _heard(row: Plain) -> list[str]:
    return [_or_dash(row["fair"], " %"), *(str(row["claims"][verdict]) for verdict in VERDICTS)]


def _cells(row: Plain) -> list[str]:
    ended = sum(row["regions"].values())
    return [
        row["scenario"],
        row["director"],
        f"{row['states']:,}".replace(",", "\u00a0"),
        str(row["frontier"]),
        _or_dash(row["balance"]),
        *(_share(row["regions"][region], ended) for region in REGIONS),
        f"{row['seconds']:.2f}",
    ]


def _share(part: int, whole: int) -> str:
    return f"{round(100 * part / whole)} %" if whole else "–"


def _or_dash(value: int | None, unit: str = "") -> str:
    return "–" if value is None else f"{value}{unit}"
