"""`play`: a scenario or an exercise in the terminal, or a list of choices played through."""

import json
from functools import partial
from typing import TYPE_CHECKING

import click

from simulator.commands import given
from simulator.commands.failure import Failure
from simulator.commands.words import LANGUAGES

if TYPE_CHECKING:
    from simulator.attempt import Attempt
    from simulator.office.office import Answer
    from simulator.scenario.library import Library


def _answers(
    _ctx: click.Context, _param: click.Parameter, value: str | None
) -> "tuple[tuple[Answer, ...], ...] | None":
    if value is None:
        return None
    from simulator.commands.office_talk import parsed

    try:
        return tuple(
            tuple(parsed(item) for item in part.split(",") if item.strip()) for part in value.split("/")
        )
    except ValueError as error:
        raise click.BadParameter(str(error)) from error


@click.command()
@click.argument("scenario")
@click.option("--director", metavar="ID", help="Who directs; by default whom the scenario names.")
@click.option("--seed", type=int, help="Decides what is hidden; by default the exercise's own, else 1.")
@click.option(
    "--draw",
    "draws",
    metavar="FACT=VALUE",
    multiple=True,
    callback=given.draws,
    help="Fixes a hidden draw instead of the seed; may be given again; SCENARIO:FACT in one deal only.",
)
@click.option(
    "--choices",
    metavar="A,B,...",
    callback=given.deals,
    help="Plays these replies and stops there; a stroke begins the next deal of an exercise.",
)
@click.option(
    "--office",
    "answers",
    metavar="A,B,...",
    callback=_answers,
    help="Answers the director's claims after these replies: own, evidence:ID+ID, ask, silence; "
    "a stroke begins the next deal.",
)
@click.option(
    "--no-analysis", is_flag=True, help="Does not judge the finished deal: no verdicts, no review; faster."
)
@click.option("--watch", is_flag=True, help="Gives the same replies again whenever the file changes.")
@click.option("--language", type=click.Choice(LANGUAGES), help="By default the language of the file.")
@click.option("--format", "form", type=click.Choice(("text", "json")), default="text", show_default=True)
def play(
    scenario: str,
    director: str | None,
    seed: int | None,
    draws: dict[str, str],
    choices: tuple[tuple[str, ...], ...] | None,
    answers: "tuple[tuple[Answer, ...], ...] | None",
    no_analysis: bool,
    watch: bool,
    language: str | None,
    form: str,
) -> None:
    """Play a scenario or an exercise in the terminal.

    SCENARIO is an id of the library or a path; of an exercise the deals are played one after another.
    With --choices nothing is asked; with --format json the attempt is printed as one document. A
    finished deal is judged: the director's claims against what was possible, and every decision.
    After it he waits in his office.
    """
    if answers is not None and choices is None:
        raise click.UsageError("--office answers after --choices; without them the office is held here.")
    from simulator.commands.finding import is_exercise, library

    shelf = library(scenario)
    if is_exercise(shelf, scenario):
        if watch:
            raise click.UsageError("--watch is for a scenario; this is an exercise.")
        if director is not None:
            raise click.UsageError("--director is for a scenario; an exercise says itself who directs.")
        from simulator.commands.play_exercise import Wanted, play_exercise

        wanted = Wanted(seed, draws, choices, answers or (), not no_analysis, language)
        play_exercise(shelf, scenario, wanted, form)
        return
    if max(len(choices or ()), len(answers or ())) > 1:
        raise click.UsageError("A stroke begins the next deal of an exercise; this is a scenario.")
    if watch:
        if form == "json" or answers is not None:
            raise click.UsageError("--watch plays at the terminal: no --office, no --format json.")
        from simulator.commands.play_watch import play_watched

        again = partial(_opened, shelf, scenario, director, 1 if seed is None else seed, draws, language)
        play_watched(shelf, scenario, again, (choices or ((),))[0], judged=not no_analysis)
        return
    attempt = _opened(shelf, scenario, director, 1 if seed is None else seed, draws, language)
    if choices is None and form == "text":
        from simulator.commands.table_talk import play_at_the_table
        from simulator.commands.telling import Telling

        play_at_the_table(attempt, Telling(attempt), judged=not no_analysis)
        return
    from simulator.commands.played import play_through

    replies, answered = (choices or ((),))[0], None if answers is None else answers[0]
    played = play_through(attempt, replies, answered, judged=not no_analysis)
    if form == "json":
        click.echo(json.dumps(played.record(), ensure_ascii=False, indent=2))
        return
    for line in played.told():
        click.echo(line)


def _opened(
    shelf: "Library",
    scenario: str,
    director: str | None,
    seed: int,
    draws: dict[str, str],
    language: str | None,
) -> "Attempt":
    """The talks of a scenario, opened.

    Raises:
        Failure: a file has errors, or a draw is not the scenario's.
    """
    from simulator.attempt import Attempt
    from simulator.commands.finding import director_entry, scenario_entry, sound
    from simulator.negotiation.attempt import UnknownDraw

    what = scenario_entry(shelf, scenario)
    who = director_entry(shelf, director or sound(what).director)
    sound(who)
    speaks = language or sound(what).language
    try:
        # A translated model has the structure of its source, so it plays the same and tells its own words.
        return Attempt(what.words(speaks), who.words(speaks), seed=seed, draws=draws)
    except UnknownDraw as error:
        raise Failure(f"{str(error)[0].upper()}{str(error)[1:]}.") from error
