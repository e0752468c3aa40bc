"""Playing in the terminal: numbered replies are shown, one is read, until talks end or the player leaves."""

import click

from simulator.attempt import Attempt
from simulator.commands.briefing import briefing
from simulator.commands.judgement import judge
from simulator.commands.layout import wrapped
from simulator.commands.office_talk import hold_office, opened
from simulator.commands.outcome import ledger, outcome
from simulator.commands.reading import Left, read, show
from simulator.commands.telling import Telling
from simulator.negotiation.offer import OfferedChoice


def play_at_the_table(attempt: Attempt, telling: Telling, *, judged: bool = True) -> bool:
    """Play until talks end or the player leaves, then hold the office; returns whether talks have ended.

    Args:
        judged: whether a finished deal is judged.
    """
    show([*briefing(telling), "", "─" * 60, *telling.opening()])
    try:
        while attempt.ended is None:
            show(offered(attempt, telling))
            choice, timed_out = _ask(attempt, telling)
            show(["", *telling.turn(attempt.choose(choice, timed_out=timed_out))])
    except (Left, KeyboardInterrupt):
        show(["", telling.words("quit", decisions=len(attempt.turns))])
        return False
    findings = judge(attempt) if judged else None
    office = opened(attempt, findings)
    try:
        hold_office(office, telling)
    except (Left, KeyboardInterrupt):
        show([""])
    show(outcome(attempt, telling, findings, office))
    return True


def offered(attempt: Attempt, telling: Telling) -> list[str]:
    """Where talks stand and what can be said now, each reply with its number, in lines."""
    words = telling.words
    lines = ["", telling.scores(), ""]
    for number, choice in enumerate(attempt.offered(), start=1):
        text = telling.reply(attempt.state.at, choice.id, attempt.state.terms)
        if choice.available:
            note = words(f"move.{choice.reply.move}")
            lines.append(wrapped(f"{text}  [{note}]", f"{number:>3}  ", "     "))
        else:
            reason = words("locked", reason=telling.locked(choice))
            lines.append(click.style(wrapped(f"{text}  ({reason})", "  -  ", "     "), dim=True))
    clock = _clock(attempt, telling)
    return [*lines, *([wrapped(clock, "     ", "     ")] if clock else []), ""]


def _clock(attempt: Attempt, telling: Telling) -> str:
    timer = telling.scenario.scenes[attempt.state.at].timer
    if timer is None:
        return ""
    here = attempt.state.at
    choice = telling.words.quoted(telling.reply(here, timer.choice, attempt.state.terms))
    reason = telling.hurry(here).rstrip(".")
    sentence = telling.words("clock", seconds=timer.seconds, reason=reason, choice=choice)
    return f"{sentence} ({telling.words('clock_key')})"


def _ask(attempt: Attempt, telling: Telling) -> tuple[str, bool]:
    """Read until a reply is chosen: its id, and whether the clock was let run out."""
    while True:
        choice = understood(read(telling.words("prompt")), attempt, telling)
        if choice is not None:
            return choice


def understood(typed: str, attempt: Attempt, telling: Telling) -> tuple[str, bool] | None:
    """The reply that was typed: its id, and whether the clock was let run out.

    None if it was something else; what was asked for, or why it is no reply, has been shown then.
    """
    words = telling.words
    timer = telling.scenario.scenes[attempt.state.at].timer
    if typed == "t":
        show([telling.sheet()])
        return None
    if typed == "l":
        show([ledger(attempt, telling)])
        return None
    if typed == "0" and timer is not None:
        return timer.choice, True
    choice = _chosen(typed, attempt.offered())
    if choice is None:
        show([words("not_a_reply")])
        return None
    if not choice.available:
        show([words("is_locked", reason=telling.locked(choice))])
        return None
    return choice.id, False


def _chosen(typed: str, offered: tuple[OfferedChoice, ...]) -> OfferedChoice | None:
    """The reply of a number or an id."""
    if typed.isascii() and typed.isdigit():
        number = int(typed)
        return offered[number - 1] if 1 <= number <= len(offered) else None
    return next((choice for choice in offered if choice.id == typed), None)
