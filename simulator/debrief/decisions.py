"""The decisions as the debrief lists them: what each did at once, how it is marked, and what was better."""

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction

from simulator.analysis.findings import Findings
from simulator.analysis.reasons import Reason
from simulator.analysis.review import Judged, Mark
from simulator.attempt import Attempt
from simulator.debrief.field import Point
from simulator.negotiation.ledger import Entry, total
from simulator.negotiation.offer import offered
from simulator.negotiation.step import Step, step
from simulator.scenario.vocabulary import Move


@dataclass(frozen=True, slots=True)
class Change:
    """What one decision's own entries did to both scores at once, uncapped."""

    client: int
    company: int


@dataclass(frozen=True, slots=True)
class BetterReply:
    """The reply with the least loss: its id, its own immediate change, and where it leads.

    `change` is under the attempt's own draws.
    """

    choice: str
    change: Change
    to: str


@dataclass(frozen=True, slots=True)
class DecisionRow:
    """One decision.

    Attributes:
        number: from 1.
        scene, choice, move: what was said where; `levels` is the table before it, for its words.
        timed_out: whether the clock chose.
        change: what this decision's entries added to both scores.
        after: the running scores as shown.
        offered: the replies offered, in file order, the one made among them.
        regrets: what each of them would have lost, in per cent, in the same order; empty where unknown.
        mark, regret, luck: None where the decision is not judged; regret and luck in per cent.
        better: None where the reply made is among the best, or unknown.
        reason: why it was better.
        kept: the share of what lay ahead that the decision kept open, 0 to 1; None where unknown.
        message: the number of the director's message that came right before it at the table, or None.
    """

    number: int
    scene: str
    choice: str
    move: Move
    levels: tuple[int, ...]
    timed_out: bool
    change: Change
    after: Point
    offered: tuple[str, ...]
    regrets: tuple[Fraction, ...]
    mark: Mark | None
    regret: Fraction | None
    luck: Fraction | None
    better: BetterReply | None
    reason: Reason | None
    kept: Fraction | None
    message: int | None

    @property
    def pressed(self) -> bool:
        """Whether the director had just spoken."""
        return self.message is not None

    @property
    def error(self) -> bool:
        """Whether it is marked as an inaccuracy or worse."""
        return self.mark in ("inaccuracy", "mistake", "blunder")


def decision_rows(attempt: Attempt, findings: Findings | None) -> tuple[DecisionRow, ...]:
    """Every decision of an attempt, in order; judged where there are findings."""
    judged, reasons, kept = {}, {}, {}
    if findings is not None:
        judged = {each.decision: each for each in findings.review.decisions}
        reasons = {each.decision: each for each in findings.reasons}
        kept = {each.decision: each.share for each in findings.kept}
    rows = []
    for number, made in enumerate(attempt.talks.steps, 1):
        found = judged.get(number)
        reply = attempt.rules.scene_of[made.scene].reply(made.choice)
        assert reply is not None, "a reply that was given is a reply of its scene"
        rows.append(
            DecisionRow(
                number=number,
                scene=made.scene,
                choice=made.choice,
                move=reply.move,
                levels=made.before.terms,
                timed_out=made.timed_out,
                change=_change(made.entries),
                after=Point(*made.state.shown),
                offered=tuple(each.id for each in offered(attempt.rules, made.before) if each.available),
                regrets=() if found is None or findings is None else _regrets(found, findings.review.scale),
                mark=None if found is None else found.mark,
                regret=None if found is None else found.regret,
                luck=None if found is None else found.lucky,
                better=None if found is None else _better(attempt, made, found),
                reason=reasons.get(number),
                kept=kept.get(number),
                message=_message_before(attempt, number),
            )
        )
    return tuple(rows)


def worst(rows: Iterable[DecisionRow]) -> DecisionRow | None:
    """The decision that cost most, the earliest of equals; None where none is an error."""
    errors = [row for row in rows if row.error]
    return max(errors, key=lambda row: row.regret or 0, default=None)


def _change(entries: Iterable[Entry]) -> Change:
    made = tuple(entries)
    return Change(total(made, "client"), total(made, "company"))


def _regrets(judged: Judged, scale: Fraction) -> tuple[Fraction, ...]:
    return tuple(100 * loss / scale for loss in judged.losses.values()) if scale > 0 else ()


def _better(attempt: Attempt, made: Step, judged: Judged) -> BetterReply | None:
    if judged.better is None:
        return None
    other = step(attempt.rules, made.before, judged.better)
    return BetterReply(judged.better, _change(other.entries), other.state.at)


def _message_before(attempt: Attempt, number: int) -> int | None:
    """What the director said since the last decision; what he says before talks is no interruption."""
    said = [
        message.number
        for message in attempt.messages
        if message.decision == number - 1 and message.occasion != "before"
    ]
    return said[-1] if said else None
