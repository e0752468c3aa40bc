"""The whole debrief of a finished attempt, as values."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from simulator.attempt import Attempt
from simulator.debrief.claims import ClaimRow, claim_rows
from simulator.debrief.decisions import DecisionRow, decision_rows, worst
from simulator.debrief.field import Point
from simulator.debrief.pattern import Held, Pattern, held, pattern
from simulator.debrief.readings import ReadingRow, reading_rows
from simulator.debrief.research import ResearchLine, research
from simulator.debrief.rewarded import Rewarded, rewarded_by
from simulator.debrief.satisfaction import Satisfaction, satisfaction
from simulator.debrief.study import Study
from simulator.debrief.terms import TermRow, term_rows
from simulator.debrief.tomorrow import Tomorrow, tomorrow
from simulator.debrief.transcript import TranscriptRow, transcript_rows
from simulator.debrief.verdict import Verdict, verdict
from simulator.debrief.voices import Voices, voices
from simulator.history import AttemptRow
from simulator.office.forecast import Forecast
from simulator.office.office import Office
from simulator.office.upward import ManagingUp, managing_up


@dataclass(frozen=True, slots=True)
class Debrief:
    """Everything the debrief shows, without words.

    Attributes:
        judged: whether the study is there; without it what needs it is None or empty.
        outcome, start: final and opening scores as shown.
        path: the running scores as shown, from the opening on, one more than decisions.
        share: how much of the weight the client's side had when the attempt was read, 0 to 1.
        worst: the number of the decision that cost most, if it is an error.
        pattern: None under four finished deals with this director.
        held: how the reproaches stand; None where they were not tested.
        research: the lines of research that bear on this attempt.
    """

    judged: bool
    verdict: Verdict
    outcome: Point
    start: Point
    path: tuple[Point, ...]
    share: Fraction | None
    decisions: tuple[DecisionRow, ...]
    worst: int | None
    claims: tuple[ClaimRow, ...]
    pattern: Pattern | None
    held: Held | None
    terms: tuple[TermRow, ...]
    satisfaction: Satisfaction
    rewarded: Rewarded
    readings: tuple[ReadingRow, ...]
    upward: ManagingUp
    voices: Voices
    transcript: tuple[TranscriptRow, ...]
    tomorrow: Tomorrow
    research: tuple[ResearchLine, ...]


def debrief(
    attempt: Attempt,
    study: Study | None,
    office: Office | None,
    forecasts: Sequence[Forecast] = (),
    earlier: Sequence[AttemptRow] = (),
) -> Debrief:
    """The debrief of a finished attempt; cheap, so that it can be made anew whenever more is known.

    Args:
        study: None while it is still worked out: then what needs it is None or empty.
        office: None if it was never entered.
        forecasts: in the order of sealing.
        earlier: attempts before this one, for the pattern; those with other directors do no harm.

    Raises:
        ValueError: the attempt has not ended.
    """
    if attempt.ended is None:
        raise ValueError("an attempt is debriefed when it has ended")
    findings = None if study is None else study.findings
    field = None if study is None else study.field
    decisions = decision_rows(attempt, findings)
    claims = claim_rows(
        attempt,
        () if findings is None else findings.verdicts,
        () if office is None else office.items,
    )
    terms, source = term_rows(attempt), satisfaction(attempt)
    cost_most = worst(decisions)
    start = Point(*attempt.talks.start.shown)
    return Debrief(
        judged=findings is not None,
        verdict=verdict(attempt, study, decisions),
        outcome=Point(*attempt.state.shown),
        start=start,
        path=(start, *(row.after for row in decisions)),
        share=None if findings is None or not findings.review.decisions else findings.review.share,
        decisions=decisions,
        worst=None if cost_most is None else cost_most.number,
        claims=claims,
        pattern=pattern(attempt, claims, earlier),
        held=held(claims),
        terms=terms,
        satisfaction=source,
        rewarded=rewarded_by(attempt, None if findings is None else findings.headroom, field),
        readings=reading_rows(attempt.scenario, attempt.director, forecasts),
        upward=managing_up(attempt, office),
        voices=voices(attempt),
        transcript=transcript_rows(attempt, decisions),
        tomorrow=tomorrow(attempt, claims, terms, source),
        research=research(attempt, claims, source),
    )
