"""The one-sentence verdict: how it ended, and what would have changed it most."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from simulator.attempt import Attempt
from simulator.debrief.decisions import DecisionRow, worst
from simulator.debrief.field import Field
from simulator.debrief.study import Study
from simulator.debrief.walked import LostDeal, WalkedAway
from simulator.negotiation.events import Region
from simulator.scenario.vocabulary import EndingKind

Code = Literal[
    "unjudged",
    "walked_sound",
    "walked_late",
    "walked_missed",
    "lost",
    "void",
    "nothing_left",
    "lucky",
    "told",
    "nobody_worse",
    "trade",
    "little_by_little",
]


@dataclass(frozen=True, slots=True)
class Verdict:
    """How an attempt ended, and its lever. `code` is the first that fits:

    - unjudged: nothing is known of what could be reached (not yet, or never).
    - walked_late: leaving was sound, but a deal better for both (`client`, `company`: how much better)
      had been lost by `decision`.
    - walked_sound: leaving was sound, and nothing better had been lost.
    - walked_missed: left though a deal better for both could still be signed; `client`, `company`: how
      much better it was, 0 where it may be there but not under these draws.
    - lost: the client ended the talks; `decision` cost most (None where no decision was an error).
    - void: signed outside the mandate; `terms` unapproved, `company` is what that cost, 0 or less;
      `decision` cost most (None where no decision was an error).
    - nothing_left: on the frontier, and no decision was an error.
    - lucky: on the frontier, although `decision` was an error: luck made up for it.
    - told: `decision` cost most; the `better` reply would have told what was hidden (`draws`).
    - nobody_worse: `decision` cost most; `better` would have kept `client` and `company` more, nobody worse.
    - trade: the same, but one of the two is less than nothing: it was better at the priority at which the
      attempt is read.
    - little_by_little: off the frontier, and no decision was an error; `client` and `company` are the gaps.

    Attributes:
        kind, region, void: how talks ended; `region` is None for a walk-away that could not be judged.
        decision: the decision that is the lever, or None.
        scene, choice, better: where it was made, the reply made, and the better one.
        client, company: points, rounded to whole ones; what they are of depends on the code.
        terms: terms signed outside the mandate.
        draws: what the better reply would have told.
    """

    code: Code
    kind: EndingKind
    region: Region | None
    void: bool
    decision: int | None = None
    scene: str | None = None
    choice: str | None = None
    better: str | None = None
    client: int = 0
    company: int = 0
    terms: tuple[str, ...] = ()
    draws: tuple[str, ...] = ()


def verdict(attempt: Attempt, study: Study | None, decisions: Sequence[DecisionRow]) -> Verdict:
    """The verdict on a finished attempt.

    Raises:
        ValueError: talks have not ended.
    """
    ended = attempt.ended
    if ended is None:
        raise ValueError("an attempt is judged when it has ended")
    findings = None if study is None else study.findings
    region = ended.region if findings is None else findings.region
    plain = Verdict("unjudged", ended.kind, region, ended.void)
    lever = worst(decisions)
    if ended.kind == "lost":
        return _at(replace(plain, code="lost"), lever)
    if ended.void:
        return _at(_void(attempt, plain), lever)
    if study is None or findings is None:
        return plain
    if ended.kind == "walk_away":
        return plain if study.walked is None else _walked(attempt, plain, study.walked)
    return _signed(plain, study.field, decisions, lever)


def _signed(
    plain: Verdict, field: Field | None, decisions: Sequence[DecisionRow], lever: DecisionRow | None
) -> Verdict:
    """The verdict on a sound deal."""
    if lever is None:
        if field is None:
            return plain
        if field.on_frontier:
            return replace(plain, code="nothing_left")
        client, company = field.gaps.client, field.gaps.company
        return replace(
            plain,
            code="little_by_little",
            client=0 if client is None else client.points,
            company=0 if company is None else company.points,
        )
    lucky = sum(row.luck or 0 for row in decisions) > 0
    if field is not None and field.on_frontier and lucky:
        return _at(replace(plain, code="lucky"), lever)
    return _lever(plain, lever)


def _walked(attempt: Attempt, plain: Verdict, walked: WalkedAway) -> Verdict:
    if not walked.sound:
        missed = replace(plain, code="walked_missed", decision=attempt.state.decision)
        return missed if walked.still is None else _gain(attempt, missed, walked.still)
    if walked.before is None:
        return replace(plain, code="walked_sound")
    return _gain(attempt, replace(plain, code="walked_late", decision=walked.before.decision), walked.before)


def _gain(attempt: Attempt, plain: Verdict, deal: LostDeal) -> Verdict:
    client, company = attempt.state.shown
    made = attempt.talks.steps[deal.decision - 1]
    return replace(
        plain,
        scene=made.scene,
        choice=made.choice,
        client=deal.client - client,
        company=deal.company - company,
    )


def _void(attempt: Attempt, plain: Verdict) -> Verdict:
    broken = [entry for entry in attempt.ledger if entry.cause == "mandate"]
    return replace(
        plain,
        code="void",
        terms=tuple(entry.detail for entry in broken),
        company=sum(entry.points for entry in broken),
    )


def _at(plain: Verdict, lever: DecisionRow | None) -> Verdict:
    if lever is None:
        return plain
    return replace(
        plain,
        decision=lever.number,
        scene=lever.scene,
        choice=lever.choice,
        better=None if lever.better is None else lever.better.choice,
    )


def _lever(plain: Verdict, lever: DecisionRow) -> Verdict:
    """What the decision that cost most would have kept; of a sound deal, so its reason is never `void`."""
    reason = lever.reason
    assert reason is not None, "a decision that is an error has a better reply"
    code: Code = "told" if reason.code == "told" else "trade" if reason.code == "trade" else "nobody_worse"
    return replace(
        _at(plain, lever),
        code=code,
        client=round(reason.client),
        company=round(reason.company),
        draws=reason.told,
    )
