"""What the analysis says of a finished attempt, found within what a command may take."""

from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from simulator.analysis.findings import Findings
    from simulator.attempt import Attempt

STATES = 200_000
"""How much of a scenario is searched after one attempt; `analyse` takes its time for the rest."""


def judge(attempt: "Attempt") -> "Findings | None":
    """The findings; None before an end, and where the scenario cannot be analysed.

    What is missing, and why, is told in one sentence on standard error.
    """
    if attempt.ended is None:
        return None
    from simulator.analysis.analysis import Analysis
    from simulator.analysis.block import ScoreFarm
    from simulator.analysis.columns import TooWide
    from simulator.analysis.findings import find

    try:
        findings = find(attempt, Analysis(attempt.scenario, attempt.rules, budget=STATES))
    except ScoreFarm as farm:
        _note(f"{attempt.scenario.id} cannot be judged: a loop adds points every time round ({farm}).")
        return None
    except TooWide:
        _note(f"{attempt.scenario.id} cannot be judged: too much of what happens stays alive at once.")
        return None
    if findings.since is None:
        _note(f"{attempt.scenario.id} is too large to judge an attempt at once.")
    elif findings.since > 1:
        _note(f"{attempt.scenario.id} is too large to judge whole: judged from decision {findings.since} on.")
    return findings


def _note(sentence: str) -> None:
    click.echo(sentence, err=True)
