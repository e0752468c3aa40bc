"""A list of choices played through: made, judged, and told or recorded."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from simulator.attempt import Attempt
from simulator.commands.failure import Failure
from simulator.commands.judgement import judge
from simulator.commands.office_talk import opened
from simulator.commands.outcome import outcome
from simulator.commands.telling import Telling
from simulator.negotiation.offer import NotOffered

if TYPE_CHECKING:
    from simulator.analysis.findings import Findings
    from simulator.office.office import Answer, Office


@dataclass(frozen=True, slots=True)
class Played:
    """An attempt after its choices, with what the analysis says of it and the talk in the office."""

    attempt: Attempt
    findings: "Findings | None"
    office: "Office | None"

    def record(self) -> dict[str, Any]:
        """The JSON of it."""
        from simulator.play_record import play_record

        return play_record(self.attempt, self.findings, self.office)

    def told(self) -> list[str]:
        """It in plain text, from the first word to the ledger, or to what is offered now."""
        from simulator.commands.office_telling import whole

        telling = Telling(self.attempt)
        lines = telling.opening()
        for turn in self.attempt.turns:
            lines += ["", *telling.turn(turn)]
        if self.office is not None:
            lines += whole(self.office, telling)
        lines += outcome(self.attempt, telling, self.findings, self.office)
        if self.attempt.ended is None:
            lines += ["", telling.scores()]
            lines += [f"  {choice.id}" for choice in self.attempt.offered() if choice.available]
        return lines


def play_through(
    attempt: Attempt, choices: Sequence[str], answers: "Sequence[Answer] | None", *, judged: bool
) -> Played:
    """Make the choices; `answers` hold the office after them, None leaves it out.

    Raises:
        Failure: a choice is not offered, or an answer cannot be given; the sentence says what is offered.
    """
    try:
        for choice in choices:
            attempt.choose(choice)
    except NotOffered as error:
        where = f"Decision {error.decision} in {error.scene}: {error.choice} is not offered"
        if attempt.ended is not None:
            raise Failure(f"{where}; nothing is, the talks are over.") from error
        raise Failure(f"{where}; offered: {', '.join(error.offered)}.") from error
    findings = judge(attempt) if judged else None
    return Played(attempt, findings, None if answers is None else opened(attempt, findings, answers))
