"""The office at the terminal: answers typed one by one, or given as a list beforehand."""

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, get_args

import click

from simulator.attempt import Attempt
from simulator.commands.failure import Failure
from simulator.commands.layout import wrapped
from simulator.commands.office_telling import LETTERS, after, official, speech, table
from simulator.commands.reading import read, show
from simulator.commands.telling import Telling
from simulator.office.office import Answer, AnswerKind, Office

if TYPE_CHECKING:
    from simulator.analysis.findings import Findings

_TYPED = re.compile(r"(\d)\s*([a-z\s]*)")


def opened(attempt: Attempt, findings: "Findings | None", answers: Sequence[Answer] = ()) -> Office:
    """The office of a finished attempt after these answers.

    Raises:
        Failure: talks go on, or an answer cannot be given; says which and what is offered.
    """
    if attempt.ended is None:
        raise Failure("The office opens when talks have ended; these have not.")
    verdicts = None if findings is None else [one.tested for one in findings.verdicts]
    office = Office(attempt, verdicts, None if findings is None else findings.headroom)
    for number, answer in enumerate(answers, start=1):
        try:
            office.answer(answer)
        except ValueError as error:
            raise Failure(f"Answer {number} in the office: {error}.") from error
    return office


def parsed(text: str) -> Answer:
    """An answer as it is written in a list: own, ask, silence, or evidence:ID or evidence:ID+ID.

    Raises:
        ValueError: it is none of these.
    """
    kind, _, pieces = text.strip().partition(":")
    if kind not in get_args(AnswerKind):
        raise ValueError(f"an answer is own, ask, silence or evidence:ID+ID, not {text.strip()!r}")
    return Answer(kind, tuple(piece.strip() for piece in pieces.split("+") if piece.strip()))  # type: ignore[arg-type]


def hold_office(office: Office, telling: Telling) -> None:
    """Talk until it is over.

    Raises:
        Left: the player left.
    """
    words = telling.words
    show(["", *official(telling), "", words("office"), *speech(office.enter, telling)])
    while office.current is not None:
        claim = office.items[office.current].claim
        show(["", *speech(claim, telling), "", words("evidence"), *table(office, telling), ""])
        for number, kind in enumerate(office.offered(), start=1):
            show([wrapped(words(f"answer.{kind}"), f"{number:>3}  ", "     ")])
        show([words("patience", left=office.patience, most=office.most_patience)])
        item = office.answer(_asked(office, telling))
        show(["", *after(item, telling)])
    show(["", *speech(office.leave, telling)])


def _asked(office: Office, telling: Telling) -> Answer:
    """Read until an answer is typed that can be given."""
    while True:
        typed = read(telling.words("office_prompt"))
        answer = _chosen(typed, office)
        if answer is not None:
            return answer
        click.echo(telling.words("not_an_answer"))


def _chosen(typed: str, office: Office) -> Answer | None:
    """The answer of a number, with the letters of its evidence."""
    found, offered = _TYPED.fullmatch(typed.lower()), office.offered()
    if found is None or not 1 <= int(found[1]) <= len(offered):
        return None
    kind = offered[int(found[1]) - 1]
    named = dict(zip(LETTERS, office.evidence, strict=False))
    letters = dict.fromkeys(found[2].replace(" ", ""))
    if not named.keys() >= letters.keys() or (kind == "evidence") is not (1 <= len(letters) <= 2):
        return None
    return Answer(kind, tuple(named[letter].id for letter in letters))
