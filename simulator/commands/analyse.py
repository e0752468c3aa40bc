"""`analyse`: everything that can happen in a scenario, exactly."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import click

from simulator.commands.bar import Progress, bar
from simulator.commands.failure import Failure
from simulator.commands.json_rows import json_rows
from simulator.commands.words import LANGUAGES

if TYPE_CHECKING:
    from simulator.analysis.analysis import Analysis
    from simulator.scenario.director_model import Director
    from simulator.scenario.model import Scenario

Plain = dict[str, Any]

_INTERRUPTED = 130


@click.command()
@click.argument("scenario", required=False)
@click.option(
    "--library", is_flag=True, help="One line for every scenario under every director, or for those named."
)
@click.option("--director", metavar="ID", help="Who directs; by default whom the scenario names.")
@click.option(
    "--plays",
    type=click.IntRange(1, 1_000_000),
    metavar="N",
    help="Also plays it N times at random; with --library 2,000 times by default.",
)
@click.option("--seed", type=int, default=1, show_default=True, help="Decides the random plays.")
@click.option(
    "--budget",
    type=click.IntRange(1),
    metavar="N",
    help="The most states to search for each combination of hidden draws; by default 2,000,000.",
)
@click.option("--language", type=click.Choice(LANGUAGES), help="Of the text; by default that of the file.")
@click.option("--format", "form", type=click.Choice(("text", "json")), default="text", show_default=True)
def analyse(
    scenario: str | None,
    library: bool,
    director: str | None,
    plays: int | None,
    seed: int,
    budget: int | None,
    language: str | None,
    form: str,
) -> None:
    """Find everything that can happen in a scenario, exactly.

    SCENARIO is an id of the library or a path. Reports the states that can be reached, the endings, the
    best that can be had and the way there, dead ends, replies that another one always beats, and
    directives that no deal can satisfy together. Exits with 1 if talks can get stuck.
    """
    if library:
        _library(scenario, director, budget, plays, seed, language or "en", form)
        return
    if scenario is None:
        raise click.UsageError("Name a SCENARIO, or ask for the whole --library.")
    from simulator.commands.finding import director_entry, scenario_entry, sound
    from simulator.commands.finding import library as shelf_beside

    shelf = shelf_beside(scenario)
    what = scenario_entry(shelf, scenario)
    who = director_entry(shelf, director or sound(what).director)
    with _stoppable():
        record = _record(sound(what), sound(who), budget, plays, seed)
    if form == "json":
        click.echo(json_rows(record))
    else:
        from simulator.commands.analyse_text import show

        speaks = language or sound(what).language
        show(record, what.words(speaks), who.words(speaks), speaks)
    if record.get("dead_ends"):
        raise SystemExit(1)


def _library(
    scenario: str | None, director: str | None, budget: int | None, plays: int | None, seed: int,
    language: str, form: str,
) -> None:  # fmt: skip
    from simulator.commands.analyse_library import library_record, show_library
    from simulator.commands.finding import library as shelf_beside

    with _stoppable():
        record = library_record(shelf_beside(scenario or ""), scenario, director, plays, seed, budget, bar)
    if form == "json":
        click.echo(json_rows(record))
    else:
        show_library(record, language)


@contextmanager
def _stoppable() -> Iterator[None]:
    """Say in one sentence that the work was stopped."""
    try:
        yield
    except KeyboardInterrupt as stop:
        click.echo("Stopped; the analysis was not finished and nothing of it was kept.", err=True)
        raise SystemExit(_INTERRUPTED) from stop


def _record(
    scenario: "Scenario", director: "Director", budget: int | None, plays: int | None, seed: int
) -> Plain:
    """The summary, from the cache where it is kept, with random plays where they are wanted."""
    from simulator import places
    from simulator.analysis.cache import Cache, key_of
    from simulator.negotiation.content import freeze

    cache = Cache(places.cache_folder() / "analysis")
    key = key_of(freeze(scenario, director).hash, budget=budget or 0)
    record = cache.get(key)
    if record is not None and plays is None:
        return record
    with bar() as progress, _faults(scenario):
        analysis = _analysis(scenario, director, budget, progress)
        if record is None:
            from simulator.analysis.summary import summary

            record = summary(analysis, director)
            cache.put(key, record)
        if plays is not None:
            record = record | {"plays": _plays(analysis, plays, seed)}
    return record


def _analysis(
    scenario: "Scenario", director: "Director", budget: int | None, progress: Progress
) -> "Analysis":
    from simulator.analysis.analyse import analyse as begin
    from simulator.analysis.explore import BUDGET

    return begin(scenario, director, budget=budget or BUDGET, progress=progress)


def _plays(analysis: "Analysis", count: int, seed: int) -> Plain | None:
    from simulator.analysis.explore import TooMany
    from simulator.analysis.plays import QUANTILES, distribution

    try:
        found = distribution(analysis, count, seed)
    except TooMany:
        click.echo("Too large to be played at random: raise the budget.", err=True)
        return None
    return {
        "count": found.plays,
        "seed": found.seed,
        "percent": list(QUANTILES),
        "client": list(found.client),
        "company": list(found.company),
        "regions": found.regions,
        "stuck": found.stuck,
        "frontier_found": found.found,
        "frontier": found.frontier,
    }


@contextmanager
def _faults(scenario: "Scenario") -> Iterator[None]:
    """Turn what an author has to mend into one sentence."""
    from simulator.analysis.block import ScoreFarm
    from simulator.analysis.columns import TooWide

    try:
        yield
    except ScoreFarm as farm:
        loop = " -> ".join((*farm.scenes, farm.scenes[0]))
        raise Failure(f"{scenario.id}: going round {loop} adds {farm.side} points every time.") from farm
    except TooWide as wide:
        raise Failure(f"{scenario.id}: too many facts, terms and replies stay alive in one scene.") from wide
