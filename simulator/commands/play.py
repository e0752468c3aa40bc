"""`play`: a scenario in the terminal, or a list of choices played through."""

import json
from collections.abc import Sequence
from typing import TYPE_CHECKING

import click

from simulator.commands import given
from simulator.commands.failure import Failure
from simulator.commands.words import LANGUAGES

if TYPE_CHECKING:
    from simulator.analysis.findings import Findings
    from simulator.attempt import Attempt
    from simulator.commands.telling import Telling
    from simulator.office.office import Answer, Office


def _answers(_ctx: click.Context, _param: click.Parameter, value: str | None) -> "tuple[Answer, ...] | None":
    if value is None:
        return None
    from simulator.commands.office_talk import parsed

    try:
        return tuple(parsed(item) for item in value.split(",") if item.strip())
    except ValueError as error:
        raise click.BadParameter(str(error)) from error


@click.command()
@click.argument("scenario")
@click.option("--director", metavar="ID", help="Who directs; by default whom the scenario names.")
@click.option("--seed", type=int, default=1, show_default=True, help="Decides what is hidden.")
@click.option(
    "--draw",
    "draws",
    metavar="FACT=VALUE",
    multiple=True,
    callback=given.draws,
    help="Fixes a hidden draw instead of the seed; may be given again.",
)
@click.option(
    "--choices", metavar="A,B,...", callback=given.choices, help="Plays these replies and stops there."
)
@click.option(
    "--office",
    "answers",
    metavar="A,B,...",
    callback=_answers,
    help="Answers the director's claims after these replies: own, evidence:ID+ID, ask, silence.",
)
@click.option(
    "--no-analysis", is_flag=True, help="Does not judge the finished deal: no verdicts, no review; faster."
)
@click.option("--language", type=click.Choice(LANGUAGES), help="By default the language of the file.")
@click.option("--format", "form", type=click.Choice(("text", "json")), default="text", show_default=True)
def play(
    scenario: str,
    director: str | None,
    seed: int,
    draws: dict[str, str],
    choices: tuple[str, ...] | None,
    answers: "tuple[Answer, ...] | None",
    no_analysis: bool,
    language: str | None,
    form: str,
) -> None:
    """Play a scenario in the terminal.

    SCENARIO is an id of the library or a path. With --choices nothing is asked; with
    --format json the attempt is printed as one document. A finished deal is judged: the director's
    claims against what was possible, and every decision. After it he waits in his office.
    """
    if answers is not None and choices is None:
        raise click.UsageError("--office answers after --choices; without them the office is held here.")
    from simulator.attempt import Attempt
    from simulator.commands.finding import director_entry, library, scenario_entry, sound
    from simulator.commands.judgement import judge
    from simulator.commands.telling import Telling
    from simulator.negotiation.attempt import UnknownDraw

    shelf = library(scenario)
    what = scenario_entry(shelf, scenario)
    who = director_entry(shelf, director or sound(what).director)
    sound(who)
    speaks = language or sound(what).language
    try:
        # A translated model has the structure of its source, so it plays the same and tells its own words.
        attempt = Attempt(what.words(speaks), who.words(speaks), seed=seed, draws=draws)
    except UnknownDraw as error:
        raise Failure(f"{str(error)[0].upper()}{str(error)[1:]}.") from error
    telling = Telling(attempt)
    if choices is None and form == "text":
        from simulator.commands.table_talk import play_at_the_table

        play_at_the_table(attempt, telling, judged=not no_analysis)
        return
    _make(attempt, choices or ())
    findings = None if no_analysis else judge(attempt)
    office = None if answers is None else _hold(attempt, findings, answers)
    if form == "json":
        _print_record(attempt, findings, office)
    else:
        _tell(attempt, telling, findings, office)


def _hold(attempt: "Attempt", findings: "Findings | None", answers: "Sequence[Answer]") -> "Office":
    from simulator.commands.office_talk import opened

    return opened(attempt, findings, answers)


def _make(attempt: "Attempt", choices: Sequence[str]) -> None:
    from simulator.negotiation.offer import NotOffered

    try:
        for choice in choices:
            attempt.choose(choice)
    except NotOffered as error:
        where = f"Decision {error.decision} in {error.scene}: {error.choice} is not offered"
        if attempt.ended is not None:
            raise Failure(f"{where}; nothing is, the talks are over.") from error
        raise Failure(f"{where}; offered: {', '.join(error.offered)}.") from error


def _print_record(attempt: "Attempt", findings: "Findings | None", office: "Office | None") -> None:
    from simulator.play_record import play_record

    click.echo(json.dumps(play_record(attempt, findings, office), ensure_ascii=False, indent=2))


def _tell(
    attempt: "Attempt", telling: "Telling", findings: "Findings | None", office: "Office | None"
) -> None:
    from simulator.commands.office_telling import whole
    from simulator.commands.outcome import outcome

    lines = telling.opening()
    for turn in attempt.turns:
        lines += ["", *telling.turn(turn)]
    if office is not None:
        lines += whole(office, telling)
    lines += outcome(attempt, telling, findings, office)
    if attempt.ended is None:
        lines += ["", telling.scores()]
        lines += [f"  {choice.id}" for choice in attempt.offered() if choice.available]
    for line in lines:
        click.echo(line)
