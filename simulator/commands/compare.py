"""`compare`: the same replies under several directors."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import click

from simulator.commands import given
from simulator.commands.failure import Failure
from simulator.commands.json_rows import json_rows
from simulator.commands.words import LANGUAGES

if TYPE_CHECKING:
    from simulator.exercise.comparison import Seen
    from simulator.scenario.director_model import Director
    from simulator.scenario.library import Entry, Library


@click.command()
@click.argument("scenario")
@click.option(
    "--choices",
    metavar="A,B,...",
    required=True,
    callback=given.choices,
    help="The replies that are given under each.",
)
@click.option(
    "--director",
    "directors",
    metavar="ID",
    multiple=True,
    help="Under whom; may be given again. By default under everybody in the library.",
)
@click.option("--seed", type=int, default=1, show_default=True, help="Decides what is hidden.")
@click.option(
    "--draw",
    "draws",
    metavar="FACT=VALUE",
    multiple=True,
    callback=given.draws,
    help="Fixes a hidden draw instead of the seed; may be given again.",
)
@click.option("--language", type=click.Choice(LANGUAGES), help="Of the text; by default that of the file.")
@click.option("--format", "form", type=click.Choice(("text", "json")), default="text", show_default=True)
def compare(
    scenario: str,
    choices: tuple[str, ...],
    directors: tuple[str, ...],
    seed: int,
    draws: dict[str, str],
    language: str | None,
    form: str,
) -> None:
    """Give the same replies under several directors, and see what each makes of them.

    SCENARIO is an id of the library or a path. What is hidden is the same for all. Where a reply is not
    offered under one of them, his row says so.
    """
    from simulator.attempt import Attempt
    from simulator.commands.finding import library, scenario_entry, sound
    from simulator.commands.judgement import STATES
    from simulator.exercise.comparison import choices_under
    from simulator.negotiation.attempt import Made, UnknownDraw

    shelf = library(scenario)
    what = scenario_entry(shelf, scenario)
    story, who = sound(what), _entries(shelf, directors)
    models = [sound(entry) for entry in who]
    try:
        drawn = Attempt(story, models[0], seed=seed, draws=draws).talks.draws
    except UnknownDraw as error:
        raise Failure(f"{str(error)[0].upper()}{str(error)[1:]}.") from error
    made = [Made(choice) for choice in choices]
    seen = choices_under(story, models, made, seed=seed, draws=drawn, budget=STATES)
    _expect_followed(seen)
    if form == "json":
        record = {"scenario": story.id, "seed": seed, "draws": drawn, "choices": list(choices)}
        click.echo(json_rows(record | {"rows": [_row(one) for one in seen]}))
        return
    from simulator.commands.compare_text import show

    speaks = language or story.language
    show(seen, what.words(speaks), [entry.words(speaks).name for entry in who], drawn, speaks)


def _entries(shelf: "Library", names: Sequence[str]) -> "list[Entry[Director]]":
    """The directors that are asked for, each once; without any, those without errors in the library."""
    from simulator.commands.finding import director_entry

    if names:
        return [director_entry(shelf, name) for name in dict.fromkeys(names)]
    return [entry for entry in shelf.directors() if entry.loaded.value is not None]


def _expect_followed(seen: "Sequence[Seen]") -> None:
    """That one director at least lets all replies be given; else they are not replies of this scenario.

    Raises:
        Failure: nobody does.
    """
    furthest = max(seen, key=lambda one: one.followed)
    if all(one.stopped is not None for one in seen):
        decision = furthest.followed + 1
        raise Failure(f"Decision {decision}: {furthest.stopped} is not offered under any of these directors.")


def _row(one: "Seen") -> dict[str, Any]:
    return {
        "director": one.director,
        "followed": one.followed,
        "stopped": one.stopped,
        "ending": one.ending,
        "kind": one.kind,
        "region": one.region,
        "void": one.void,
        "client": one.client,
        "company": one.company,
        "stance": one.stance,
        "messages": one.messages,
        "contradictions": one.contradictions,
        "refused": one.refused,
        "claims": [
            {"id": tested.claim, "verdict": tested.verdict, "because": tested.because}
            for tested in one.claims
        ],
    }
